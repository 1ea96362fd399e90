"""Quotes: who said what, case by case, and what holds for every text."""

import time
from unicodedata import normalize

import pytest
from case_files import cases
from hypothesis import given
from hypothesis import strategies as st

from briefing.languages import NAMES
from briefing.quotes import find, survey
from briefing.quotes.scene import MOST
from briefing.segment import split

LANGUAGES = st.sampled_from([*NAMES, "und"])
MARKS = "aA .,!?…:\n\"'’‘«»“”„‚」「『』‹›-–\u00a0"
WORDS = [
    "Jane Roe",
    " said ",
    "“",
    "”",
    "«",
    "»",
    ",",
    ".",
    "\n\n",
    "we will go on",
    "a-t-il dit",
    "Elle",
    ": ",
    "'",
    '"',
    "’",
]
TEXTS = st.one_of(st.text(), st.text(alphabet=MARKS, max_size=200), st.lists(st.sampled_from(WORDS)).map("".join))


def quotes(text, language):
    return find(text, split(text, language=language), language=language)


def shown(quote, text):
    """Write a quote as the case files do."""
    role = f" ({quote.role})" if quote.role else ""
    return f"{quote.speaker or '—'}{role}: {'~' if quote.kind == 'mixed' else ''}{quote.span.of(text)}"


@pytest.mark.parametrize("case", cases("quotes"), ids=str)
def test_quotes_and_speakers_are_those_of_the_case(case):
    found = quotes(case.text, case.language)
    assert [shown(quote, case.text) for quote in found] == case.expected.splitlines()


@given(TEXTS, LANGUAGES)
def test_quotes_are_ordered_disjoint_and_inside_the_text(text, language):
    at = 0
    for quote in quotes(text, language):
        assert at <= quote.span.start < quote.span.end <= len(text)
        at = quote.span.end


@given(TEXTS, LANGUAGES)
def test_speaker_role_and_cue_stand_in_the_text(text, language):
    for quote in quotes(text, language):
        assert (quote.speaker or "") in text
        assert quote.role in text
        assert quote.cue in text


@given(TEXTS)
def test_text_without_sentences_raises_nothing(text):
    find(text, (), language="fr")


def test_name_beside_the_quote_is_not_inferred():
    (quote,) = quotes("« La route sera rouverte lundi », a déclaré Aline Costes.", "fr")
    assert not quote.inferred


@pytest.mark.parametrize("who", ["a-t-elle dit", "a dit Costes", "a dit la députée"])
def test_speaker_known_from_elsewhere_is_inferred(who):
    text = f"Aline Costes, députée de la Drôme, est venue lundi. « La route sera rouverte bientôt », {who}."
    (quote,) = quotes(text, "fr")
    assert (quote.speaker, quote.role, quote.inferred) == ("Aline Costes", "députée de la Drôme", True)


@pytest.mark.parametrize(
    ("text", "language", "cue"),
    [
        ("« La route sera rouverte », a-t-il souligné.", "fr", "a-t-il souligné"),
        ("« La route sera rouverte », s'est réjouie Aline Costes.", "fr", "s'est réjouie"),
        ("“The road will open,” said Jane Roe.", "en", "said"),
        ("According to Jane Roe, “the road will open again before the summer.”", "en", "According to"),
        ("„Die Straße wird geöffnet“, hat Anna Brandt gesagt.", "de", "gesagt"),
    ],
)
def test_cue_is_the_reporting_words_as_printed(text, language, cue):
    assert [quote.cue for quote in quotes(text, language)] == [cue]


def test_language_without_a_table_still_gives_what_stands_between_marks():
    text = "Ion Popa: „Drumul va fi deschis înainte de vară.“"
    (quote,) = quotes(text, "ro")
    assert (quote.speaker, quote.span.of(text)) == ("Ion Popa", "Drumul va fi deschis înainte de vară.")


@pytest.mark.parametrize("marks", ["「」", "『』", "“”", "«»", "‹›"])
def test_marks_of_every_script_are_known(marks):
    text = f"{marks[0]}The road will open again before the summer.{marks[1]}"
    assert [quote.span.of(text) for quote in quotes(text, "und")] == [text[1:-1]]


@pytest.mark.parametrize("case", cases("retold"), ids=str)
def test_what_is_retold_without_marks_counts_where_asked_for(case):
    found = find(case.text, split(case.text, language=case.language), language=case.language, indirect=True)
    assert [shown(quote, case.text) for quote in found] == case.expected.splitlines()
    assert {quote.kind for quote in found} <= {"indirect"}
    assert quotes(case.text, case.language) == ()


def test_sentence_with_a_quote_is_not_retold_as_well():
    text = "Jane Roe said that the road is “closed until the first day of June”."
    found = find(text, split(text, language="en"), language="en", indirect=True)
    assert [quote.kind for quote in found] == ["mixed"]


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("“We go on,” said Jane Roe.", "name"),
        ("Jane Roe came. “We go on,” said Roe.", "surname"),
        ("The mayor, Jane Roe, came. “We go on,” said the mayor.", "office"),
        ("Jane Roe came. “We go on,” she said.", "pronoun"),
        ("“We came,” said Jane Roe. “We go on until the road is open.”", "continued"),
        ("“We came,” said Jane Roe.\n\n“We go on until the road is open.”", "context"),
    ],
)
def test_basis_tells_what_names_the_speaker(text, basis):
    last = quotes(text, "en")[-1]
    assert (last.speaker, last.basis, last.inferred) == ("Jane Roe", basis, basis != "name")


@pytest.mark.parametrize("piece", ['"', "«", "“", "“ ", '" ', "«»", "'", "‘", "\n", " ", "\u00a0", "A. ", "said "])
def test_megabyte_of_one_thing_takes_two_seconds_of_processor_at_most(piece):
    text = piece * (1_000_000 // len(piece))
    started = time.process_time()
    find(text, (), language="en")
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        ("— a — b ", "es"),
        ("- a\n", "pt"),
        ("“Jane Roe” — ", "de"),
        ("「", "ja"),
        ("说：", "zh"),
        ("“Jane Roe” - ", "de"),
        ("他说：“我们走。”", "zh"),
        ("「行きます」と", "ja"),
        ("قال سامر: «سنذهب غدا» ", "ar"),
    ],
)
def test_other_scripts_and_dashes_take_time_in_proportion(piece, language):
    spent = []
    for length in (20_000, 200_000):
        text = piece * (length // len(piece))
        started = time.process_time()
        find(text, (), language=language, indirect=True)
        spent.append(time.process_time() - started)
    assert spent[1] < 30 * spent[0] + 0.2


def test_ten_times_the_quotes_take_about_ten_times_as_long():
    spent = []
    for repeats in (300, 3000):
        text = "“We will go on,” said Jane Roe.\n\n" * repeats
        started = time.process_time()
        assert len(find(text, (), language="en")) == repeats
        spent.append(time.process_time() - started)
    assert spent[1] < 25 * spent[0] + 0.1


def test_text_packed_with_quotes_costs_no_more_than_one_with_as_many_as_are_read():
    assert len(find("“We will go on,” said Jane Roe. " * (MOST + 9), (), language="en")) == MOST


@pytest.mark.parametrize("extra", ["", " 3 \u212b et x\u0304."])  # what no form of writing puts together
def test_accents_behind_their_letters_change_neither_quotes_nor_speakers(extra):
    text = "La mairesse, Zoé Lefèvre, est passée. « Nous préférons rester là », a précisé Lefèvre." + extra
    parted = normalize("NFD", text[: len(text) - len(extra)]) + extra
    (found,) = quotes(parted, "fr")
    assert found.span.of(parted) == normalize("NFD", "Nous préférons rester là")
    assert (found.speaker, found.role, found.cue) == tuple(
        normalize("NFD", w) for w in ("Zoé Lefèvre", "mairesse", "a précisé")
    )


def test_korean_letters_one_by_one_are_read_as_syllables():
    text = normalize("NFD", "김철수 대표는 “우리는 내일 갑니다”라고 말했다.")
    (found,) = quotes(text, "ko")
    assert found.span.of(text) == normalize("NFD", "우리는 내일 갑니다")
    assert found.speaker in text


def who(text, language):
    return [(found.name, found.role, found.mentions, found.quotes) for found in survey(text, (), language=language)[1]]


def test_who_speaks_is_listed_with_role_mentions_and_quotes():
    text = (
        "The mayor, Jane Roe, opened the bridge. “It will stay open,” said Roe. “All year,” she added.\n\n"
        "Paul Moor watched from the bank."
    )
    assert who(text, "en") == [("Jane Roe", "mayor", 2, 2)]


def test_who_holds_an_office_and_comes_back_is_listed_without_a_quote():
    text = "The engineer Paul Moor measured the bridge. Moor came back in May. Ann Lee sold tea. Lee went home."
    assert who(text, "en") == [("Paul Moor", "engineer", 2, 0)]


def test_place_of_a_person_is_where_the_name_stands():
    text = "Yesterday the engineer Paul Moor came. Moor stayed."
    (found,) = survey(text, (), language="en")[1]
    assert found.span.of(text) == found.name == "Paul Moor"


def test_who_speaks_is_listed_in_scripts_without_capitals():
    text = "市长李明表示：“大桥将于六月开放。”李明说：“我们已经准备好了。”"
    assert who(text, "zh") == [("李明", "市长", 2, 2)]


def test_firm_that_holds_an_office_and_does_not_speak_is_nobody_in_who_is_who():
    text = "The owner, Merrin Sea Lines, paid a fine. “We were wrong,” said Anna Ferrow. Merrin Sea Lines denies it."
    assert [found.name for found in survey(text, (), language="en")[1]] == ["Anna Ferrow"]


@given(TEXTS, LANGUAGES)
def test_survey_gives_the_same_quotes_as_find_and_people_of_the_text(text, language):
    sentences = split(text, language=language)
    said, people = survey(text, sentences, language=language)
    assert said == find(text, sentences, language=language)
    assert all(found.span.of(text) == found.name and found.role in text for found in people)
