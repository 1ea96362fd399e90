"""Sentences: where they end, case by case, and what holds for every text."""

import pytest
from case_files import cases
from hypothesis import given
from hypothesis import strategies as st

from briefing.languages import NAMES
from briefing.segment import split

LANGUAGES = st.sampled_from([*NAMES, "und"])
MARKS = "aA .,!?…\n\"'«»“”„。」「1:;-\u00a0"
TEXTS = st.one_of(st.text(), st.text(alphabet=MARKS, max_size=200))


@pytest.mark.parametrize("case", cases("sentences"), ids=str)
def test_sentences_end_where_the_case_says(case):
    spans = split(case.text, language=case.language)
    assert [span.of(case.text) for span in spans] == case.expected.splitlines()


@pytest.mark.parametrize("case", cases("speech"), ids=str)
def test_speech_stays_whole_and_its_tag_with_it(case):
    spans = split(case.text, language=case.language)
    assert [span.of(case.text) for span in spans] == case.expected.splitlines()


@given(TEXTS, LANGUAGES)
def test_sentences_are_ordered_disjoint_and_inside_the_text(text, language):
    spans = split(text, language=language)
    at = 0
    for span in spans:
        assert at <= span.start < span.end <= len(text)
        at = span.end


@given(TEXTS, LANGUAGES)
def test_no_word_is_lost_between_sentences(text, language):
    spans = split(text, language=language)
    inside = "".join(span.of(text) for span in spans)
    assert "".join(inside.split()) == "".join(text.split())


@given(TEXTS)
def test_no_sentence_begins_or_ends_with_white_space(text):
    assert all(span.of(text) == span.of(text).strip() for span in split(text, language="fr"))


def test_blank_line_always_parts_sentences():
    text = "A heading\n\nand what stands below it"
    assert [span.of(text) for span in split(text, language="en")] == ["A heading", "and what stands below it"]


def test_line_broken_by_hand_goes_on():
    text = "The minister said on Tuesday that the bridge would not be\nopened before June. Work goes on."
    assert len(split(text, language="en")) == 2


def test_text_without_capitals_is_split_at_its_full_stops():
    text = "the bridge is closed. the mayor is away. nobody knows why."
    assert len(split(text, language="en")) == 3


def test_heading_is_not_looked_for_where_lines_are_left():
    flat = "Terms of delivery The goods are sent within ten days."
    assert len(split(flat, language="en")) == 2
    assert len(split(flat + "\n\nReturns are free.", language="en")) == 2


def test_two_items_of_one_shape_are_no_list():
    text = "Elm Street (12 houses) Oak Lane (9 houses)"
    assert len(split(text, language="en")) == 1


def test_quotation_longer_than_a_paragraph_may_be_is_split_inside():
    sentence = "Nobody had told us that the water would rise so fast. "
    assert len(split(f"“{(sentence * 3).strip()}” The end.", language="en")) == 2
    assert len(split(f"“{(sentence * 9).strip()}” The end.", language="en")) == 10


def test_number_on_a_line_of_its_own_stays_with_its_item():
    text = "What to do:\n1. Open the valve\n2. Wait"
    assert [span.of(text) for span in split(text, language="en")] == ["What to do:", "1. Open the valve", "2. Wait"]


def test_text_without_letters_is_no_trouble():
    assert [span.of('… " !') for span in split('… " !', language="fr")] == ['… " !']
    assert split(" \n\n ", language="fr") == ()
