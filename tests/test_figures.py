"""Figures: what a number counts, case by case, and what holds for every text."""

import time
from unicodedata import normalize

import pytest
from case_files import cases
from hypothesis import given
from hypothesis import strategies as st

import briefing
from briefing.figures import find
from briefing.figures.context import MOST as TOLD
from briefing.figures.scan import MOST
from briefing.languages import NAMES
from briefing.segment import split

LANGUAGES = st.sampled_from([*NAMES, "und"])
WORDS = [
    "12", "1.000", "3,5", "14 000", "8", "%", " ", "\u00a0", "€", "$", "-", "–", ",", ".", ":", "/", "million", " de ",
    "deux cents", "dollars", "une", " sur ", "between ", " and ", "km", "°C", "US", "\n\n", "at least ", "entre ", "½",
    "e\u0301", "siebenundzwanzig", "mille", "trois", "par jour", "a", "http://", "feet", " inches", "٣", "ans", "huit",
    "²", "EUR", "万", "億", "三", "百分之", "半", "分の", "割", "천", "만", "원", "이", "에서", "％", "５",
    "yüzde ", "%5", "dolarlık",
    "तीन", " लाख", "خمسة", " و", "٫", "от ", " до ", "тыс.", "более ", "avos", " con ", "quintos", "più di ", "meno ",
    "en", "ën", "twee", ",5", "º",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(), st.lists(st.sampled_from(WORDS)).map("".join), st.lists(st.sampled_from(WORDS)).map(" ".join)
)
KINDS = """
    money percent count duration distance area volume mass speed temperature energy age score ratio
""".split()


def figures(text, language):
    return find(text, split(text, language=language), language=language)


def shown(figure, text, *, label):
    """Write a figure as the case files do."""
    high = f"..{figure.high:f}" if figure.high is not None else ""
    line = f"{figure.span.of(text)} = {figure.kind} {figure.value:f}{high} {figure.unit}".rstrip()
    said = [("qualifier", figure.qualifier), ("per", figure.per), ("standing", figure.standing)]
    said += [("label", figure.label)] if label else []
    return line + "".join(f"; {name}: {words}" for name, words in said if words)


@pytest.mark.parametrize("case", cases("figures"), ids=str)
def test_figures_are_those_of_the_case(case):
    expected = case.expected.splitlines()
    found = figures(case.text, case.language)
    labelled = ["; label: " in line for line in expected] + [False] * len(found)
    assert [shown(figure, case.text, label=label) for figure, label in zip(found, labelled, strict=False)] == expected


@given(TEXTS, LANGUAGES)
def test_figures_are_ordered_disjoint_and_inside_the_text(text, language):
    at = 0
    for figure in figures(text, language):
        assert at <= figure.span.start < figure.span.end <= len(text)
        assert not figure.span.of(text)[0].isspace()
        assert not figure.span.of(text)[-1].isspace()
        at = figure.span.end


@given(TEXTS, LANGUAGES)
def test_label_and_qualifier_stand_in_the_text(text, language):
    for figure in figures(text, language):
        assert figure.label in text
        assert figure.qualifier in text


@given(TEXTS, LANGUAGES)
def test_range_goes_up_and_every_figure_has_a_kind_and_a_weight(text, language):
    for figure in figures(text, language):
        assert figure.high is None or figure.kind == "score" or figure.value < figure.high
        assert figure.kind in KINDS
        assert figure.value.is_finite()
        assert figure.weight > 0


@given(TEXTS)
def test_text_without_sentences_raises_nothing(text):
    find(text, (), language="fr")


@pytest.mark.parametrize("piece", ["7", " ", '"', "\n", "a", "$", "a@"])
def test_megabyte_of_one_thing_takes_two_seconds_of_processor_at_most(piece):
    assert cost(piece * (1_000_000 // len(piece))) < 2


@pytest.mark.parametrize(
    "piece",
    ["7 ", "777 ", "1.", "1-", "1/2 ", "5 % ", "un ", "mille ", "1 peso ", "3-1 match ", "de 1 à 2 ", "un homme sur ",
     "un million, dément ", "environ ", "siebenund", "5€", "$5 million ", "un mur de 7 km, "],
)  # fmt: skip
def test_ten_times_the_numbers_take_about_ten_times_as_long(piece):
    # the best of three: what else the machine does must not count
    short, long = (min(cost(piece * (size // len(piece))) for _ in range(3)) for size in (3_000, 30_000))
    assert long < 25 * short + 0.1


def test_text_packed_with_figures_costs_no_more_than_one_with_as_many_as_are_read():
    found = find("7 km, " * (MOST + 9), (), language="fr")
    assert len(found) == MOST
    assert found[-1].label == ""  # what each measures is not said of so many


def test_what_a_figure_measures_is_said_of_as_many_as_a_book_has():
    text = "Le pont mesure 7 km.\n\n" * (TOLD + 1)
    found = find(text, split(text, language="fr"), language="fr")
    assert [figure.label for figure in found[-2:]] == ["Le pont mesure", ""]


def cost(text):
    """Measure the processor's seconds."""
    started = time.process_time()
    find(text, (), language="fr")
    return time.process_time() - started


def test_large_sums_weigh_more_than_ages_and_small_counts():
    count, age, money = figures("Huit maçons âgés de 34 ans ont bâti le port pour 14 millions d'euros.", "fr")
    assert money.weight > count.weight > age.weight


def test_label_says_what_an_amount_pays():
    (figure,) = figures("Hier, la ville de Valmer a dépensé 3 millions d'euros, selon le maire.", "fr")
    assert figure.label == "la ville de Valmer a dépensé"


def test_accents_behind_their_letters_change_nothing():
    text = "Le conseil régional a dépensé près de 12 millions d’euros, a déclaré la présidente. Il y a 340 élèves."
    apart = normalize("NFD", text)
    plain = [(f.value, f.unit, f.qualifier, f.label) for f in briefing.find_figures(text, language="fr")]
    found = briefing.find_figures(apart, language="fr")
    assert [tuple(normalize("NFC", str(part)) for part in (f.value, f.unit, f.qualifier, f.label)) for f in found] == [
        tuple(map(str, row)) for row in plain
    ]
    assert found[0].label in apart


def test_article_with_accents_behind_their_letters_is_made_and_verified(tmp_path):
    text = "Le conseil régional a dépensé près de 12 millions d’euros, a déclaré la présidente Hélène Lévêque jeudi."
    (tmp_path / "a.txt").write_text(normalize("NFD", text), encoding="utf-8")
    assert briefing.verify(briefing.brief(tmp_path / "a.txt")).ok


def told(figure, text):
    """Write what a figure means as the case files do."""
    standing = f"{figure.standing}: {figure.cue}" if figure.standing else ""
    beside = "; ".join(filter(None, [figure.qualifier, standing]))
    return f"{figure.span.of(text)} = {figure.label}" + (f" ({beside})" if beside else "")


@pytest.mark.parametrize("case", cases("figures/said"), ids=str)
def test_label_and_standing_are_those_of_the_case(case):
    assert [told(figure, case.text) for figure in figures(case.text, case.language)] == case.expected.splitlines()


@given(TEXTS, LANGUAGES)
def test_label_is_short_and_in_one_paragraph_and_the_cue_stands_in_the_text(text, language):
    for figure in figures(text, language):
        assert len(figure.label.split(" ")) <= 12
        assert "\n\n" not in figure.label
        assert figure.cue in text
        assert bool(figure.cue) == bool(figure.standing)


def test_label_is_in_the_words_of_the_sentence_in_a_language_without_a_table_of_clauses():
    (figure,) = figures("W marcu biblioteka kupiła książki za 14 €.", "pl")
    assert figure.label == "W marcu biblioteka kupiła książki"


def test_document_prints_the_minus_of_a_figure(tmp_path):
    text = "Temperatures in Marlow fell to −3 °C on Monday, and the office of the port expects −8 °C by Friday."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    printed = briefing.render(briefing.brief(tmp_path / "a.txt"), "markdown").decode()
    assert "| −3 °C |" in printed
