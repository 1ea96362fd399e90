"""Words, sentences and pages of every language: whole, told apart, and written the way the engines compare them."""

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from case_files import CASES, read

from briefing.clean.cues import sort_of
from briefing.languages import (
    LETTERS,
    NAMES,
    NEIGHBOURS,
    SIGNATURES,
    SPACELESS,
    TOLD,
    Page,
    Sentences,
    Words,
    table,
)
from briefing.text import fold
from briefing.words import CYRILLIC, SCRIPTS, WORD, detect

KINDS = (Words, Sentences, Page)
PHRASES = [name for name in Page._fields if name != "months"]
OF_OWN_SCRIPT = {language for _, _, language in SCRIPTS if language}
LATIN = sorted(set(NAMES) - OF_OWN_SCRIPT - set(CYRILLIC))
PAIRS = [*combinations(LATIN, 2), CYRILLIC]
NEAR = [
    ("da", "no"), ("da", "sv"), ("no", "sv"), ("es", "pt"), ("es", "it"),
    ("it", "pt"), ("fr", "it"), ("cs", "pl"), ("de", "nl"), CYRILLIC,
]  # fmt: skip
ORDINALS_WITH_DOT = {"cs", "da", "de", "fi", "hu", "no", "pl", "tr"}
SENTENCES = read(CASES / "languages.md")
NEIGHBOURHOOD = read(CASES / "neighbours.md")  # languages without tables, and those that are easily taken for them


def every_phrase(language):
    """Yield (name of the table's row, phrase) for all rows that are tuples."""
    yield from (("dangling", phrase) for phrase in table(language, Words).dangling)
    for name in PHRASES:
        yield from ((name, phrase) for phrase in getattr(table(language, Page), name))


def every_word(language):
    """Yield (name of the table's row, word) for all rows that are sets, and for the months."""
    sentences, page = table(language, Sentences), table(language, Page)
    rows = {
        "stopwords": table(language, Words).stopwords,
        "titles": sentences.titles,
        "abbreviations": sentences.abbreviations,
        "ordinal months": sentences.months,
        "months": page.months,
    }
    yield from ((name, word) for name, listed in rows.items() for word in listed)


# --- whole ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_the_table(language, kind):
    assert table(language, kind) != kind()


@pytest.mark.parametrize("language", NAMES)
def test_no_row_of_a_page_is_empty(language):
    assert [name for name in PHRASES if not getattr(table(language, Page), name)] == []


@pytest.mark.parametrize("language", NAMES)
def test_function_words_are_many_but_no_dictionary(language):
    assert 120 <= len(table(language, Words).stopwords) <= 420


@pytest.mark.parametrize("language", NAMES)
def test_all_twelve_months_have_names(language):
    assert set(table(language, Page).months.values()) == set(range(1, 13))


def test_ordinals_take_a_dot_where_they_do():
    dotted = {language for language in NAMES if table(language, Sentences).ordinal_dot}
    assert dotted == ORDINALS_WITH_DOT


@pytest.mark.parametrize("language", sorted(ORDINALS_WITH_DOT))
def test_months_follow_an_ordinal_in_full(language):
    full = {name for name in table(language, Page).months if len(name) > 3}
    missing = {number for name, number in table(language, Page).months.items() if name in full} - {
        table(language, Page).months.get(name) for name in table(language, Sentences).months
    }
    assert not missing, "a date's month must not begin a sentence"


# --- written as they are compared -----------------------------------------------------------------------------------


@pytest.mark.parametrize("language", NAMES)
def test_everything_is_in_lower_case(language):
    listed = [*every_phrase(language), *every_word(language)]
    assert [(name, text) for name, text in listed if text != text.lower() or text != text.strip()] == []


@pytest.mark.parametrize("language", NAMES)
def test_no_phrase_stands_twice_in_its_row(language):
    counts = Counter((name, " ".join(fold(phrase).split())) for name, phrase in every_phrase(language))
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", NAMES)
def test_function_words_are_single_words(language):
    assert [word for word in table(language, Words).stopwords if not WORD.fullmatch(word)] == []


@pytest.mark.parametrize("language", NAMES)
def test_function_words_and_months_are_found_in_folded_text(language):
    stopwords, months = table(language, Words).stopwords, table(language, Page).months
    assert [word for word in stopwords if fold(word) not in stopwords] == []
    assert [month for month in months if fold(month) not in months] == []


@pytest.mark.parametrize("language", NAMES)
def test_no_word_ends_in_the_dot_that_is_looked_for_behind_it(language):
    spaced = {"months"}  # "tháng 5"
    listed = list(every_word(language))
    assert [(name, word) for name, word in listed if word.endswith(".")] == []
    assert [(name, word) for name, word in listed if " " in word and name not in spaced] == []


@pytest.mark.parametrize("language", NAMES)
def test_a_title_is_no_abbreviation_that_may_end_a_sentence(language):
    sentences = table(language, Sentences)
    assert sentences.titles & sentences.abbreviations == frozenset()


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.title)
def test_a_sentence_of_an_article_is_no_line_of_the_page(case):
    assert sort_of(case.text, case.expected) == ""


# --- told apart -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_languages_of_one_script_have_words_of_their_own(one, other):
    first, second = table(one, Words).stopwords, table(other, Words).stopwords
    assert min(len(first - second), len(second - first)) >= (25 if (one, other) in NEAR else 60)


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.title)
def test_sentence_is_told_as_its_language(case):
    assert detect(case.text) == case.expected


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.title)
def test_function_words_alone_tell_the_sentence(case):
    tokens = WORD.findall(fold(case.text))
    scripts = (LATIN, CYRILLIC)
    rivals = next((script for script in scripts if case.expected in script), [case.expected])
    listed = {language: table(language, Words).stopwords for language in rivals}
    scores = {language: sum(token in words for token in tokens) for language, words in listed.items()}
    if case.expected in SPACELESS:
        scores = {case.expected: sum(word in case.text for word in listed[case.expected])}
    assert max(scores, key=lambda language: scores[language]) == case.expected
    assert scores[case.expected] >= 3


def test_every_language_has_two_sentences_to_be_told_by():
    assert Counter(case.expected for case in SENTENCES) == dict.fromkeys(NAMES, 2)


@pytest.mark.parametrize("case", NEIGHBOURHOOD, ids=lambda case: case.title)
def test_language_without_tables_is_not_taken_for_its_neighbour(case):
    assert detect(case.text) == case.expected


@pytest.mark.parametrize("code", TOLD)
def test_language_that_is_told_alone_has_function_words_and_neutral_tables(code):
    assert code not in NAMES
    assert len(table(code, Words).stopwords) >= 25
    assert [kind for kind in (Sentences, Page) if table(code, kind) != kind()] == []


@pytest.mark.parametrize(("script", "code"), [(script, code) for script in NEIGHBOURS for code in NEIGHBOURS[script]])
def test_language_that_is_told_has_signs_of_its_own_as_they_are_compared(script, code):
    signs = NEIGHBOURS[script][code]
    assert [sign for sign in signs if fold(sign) != sign or (len(sign) == 1 and sign.isascii())] == []
    assert len(signs.difference(*SIGNATURES.values(), *LETTERS.values())) >= 10


# --- modules --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", NAMES)
def test_a_language_is_a_folder_of_data(language):
    folder = Path(__file__).resolve().parent.parent / "briefing" / "languages" / language
    for name in ("__init__", "words", "sentences", "page"):
        text = (folder / f"{name}.py").read_text(encoding="utf-8")
        assert re.match(r'"""[A-Z].*\."""\n', text)
        assert not re.search(r"^(def|class|for|if) ", text, re.MULTILINE)
