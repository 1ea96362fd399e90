"""The examples: what a careful reader marked in each page is what the program finds there.

A page is `examples/NAME.txt`, its marks `examples/marks/NAME.json`; what they mean says `examples/marks/README`.
"""

import json
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

import briefing
from briefing.text import Span

EXAMPLES = Path(__file__).parent.parent / "examples"
MARKS = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted((EXAMPLES / "marks").glob("*.json"))}
ENOUGH = 5  # sentences asked for
READ_CLOSELY = ("en", "fr")  # languages whose quotes and figures the program knows
ONE_STORY = {"fr-ferrys-electriques", "fr-iles-bateaux-a-batteries"}

every_page = pytest.mark.parametrize("name", MARKS)
every_page_read_closely = pytest.mark.parametrize("name", [n for n in MARKS if MARKS[n]["language"] in READ_CLOSELY])


@cache
def article(name):
    return briefing.read(EXAMPLES / f"{name}.txt")


@cache
def figures(name):
    return briefing.find_figures(article(name).text, language=MARKS[name]["language"])


@cache
def quotes(name):
    return briefing.find_quotes(article(name).text, language=MARKS[name]["language"])


def places(words, text):
    """Find every place of some words in a text."""
    start, found = text.find(words), []
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return found


def ends(figure):
    """Give the numbers a figure states: one, or both ends of a range."""
    return {float(number) for number in (figure.value, figure.high) if number is not None}


def matching_figures(name, mark):
    """Find the figures that stand where the mark does and have its value."""
    spots = places(mark["text"], article(name).text)
    return [f for f in figures(name) if mark["value"] in ends(f) and any(spot.meets(f.span) for spot in spots)]


def matching_quote(name, mark):
    """Find the quote that covers more than half of the marked words."""
    for spot in places(mark["text"], article(name).text):
        for quote in quotes(name):
            shared = min(quote.span.end, spot.end) - max(quote.span.start, spot.start)
            if 2 * shared > spot.end - spot.start:
                return quote
    return None


def marked_words(name):
    """Give every piece of text that the marks of a page quote from it."""
    marks = MARKS[name]
    yield from (marks["title"], marks["site"], marks["url"], *marks["authors"])
    for kind in ("chrome", "headings", "body", "not_quotes", "not_figures"):
        yield from marks[kind]
    for mark in (*marks["quotes"], *marks["figures"]):
        yield from (mark[field] for field in ("text", "speaker", "role") if field in mark)


# --- the marks themselves --------------------------------------------------------------------------------------------


def test_every_example_has_its_marks():
    assert {path.stem for path in EXAMPLES.glob("*.txt")} == set(MARKS)


def test_folder_of_examples_holds_the_pages_and_nothing_else_to_read():
    found = [Path(got.source.location).name for got in briefing.read_all([EXAMPLES])]
    assert found == [f"{name}.txt" for name in MARKS]


@every_page
def test_marked_words_stand_in_the_decoded_page(name):
    source = article(name).source.text
    assert [words for words in marked_words(name) if words not in source] == []


# --- what the page is ------------------------------------------------------------------------------------------------


@every_page
def test_language_is_the_articles(name):
    assert article(name).language == MARKS[name]["language"]


@every_page
def test_title_is_found_to_the_letter(name):
    assert article(name).title == MARKS[name]["title"]


@every_page
def test_date_is_found(name):
    assert str(article(name).published)[:10] == MARKS[name]["published"]


@every_page
def test_authors_are_the_persons_of_the_byline(name):
    assert list(article(name).authors) == MARKS[name]["authors"]


@every_page
def test_original_address_is_found(name):
    assert article(name).url == MARKS[name]["url"]


# --- what is kept ----------------------------------------------------------------------------------------------------


@every_page
def test_site_is_named(name):
    assert article(name).site.casefold() == MARKS[name]["site"].casefold()


@every_page
def test_no_chrome_is_kept(name):
    assert [words for words in MARKS[name]["chrome"] if words in article(name).text] == []


@every_page
def test_nothing_of_the_body_is_lost(name):
    assert [words for words in MARKS[name]["body"] if words not in article(name).text] == []


@every_page
def test_title_is_not_in_the_text(name):
    assert MARKS[name]["title"] not in article(name).text


@every_page
def test_sub_headings_are_blocks_of_their_own(name):
    text = article(name).text
    assert [b.span.of(text).strip() for b in article(name).blocks if b.kind == "heading"] == MARKS[name]["headings"]


@every_page
def test_text_stands_in_the_source_word_for_word(name):
    page = article(name)
    for block in page.blocks:
        assert block.span.of(page.text) == block.origin.of(page.source.text)
    for words in MARKS[name]["body"]:
        for spot in places(words, page.text):
            assert [origin.of(page.source.text) for origin in page.origins(spot)] == [words]


# --- quotes ----------------------------------------------------------------------------------------------------------


@every_page_read_closely
def test_every_quote_is_found(name):
    assert [mark["text"] for mark in MARKS[name]["quotes"] if matching_quote(name, mark) is None] == []


@every_page_read_closely
def test_quotes_have_their_speakers_full_name(name):
    wrong = []
    for mark in MARKS[name]["quotes"]:
        quote = matching_quote(name, mark)
        if quote is None or mark["speaker"] not in (quote.speaker or ""):
            wrong.append((mark["speaker"], quote and quote.speaker, mark["text"]))
    assert wrong == []


@every_page_read_closely
def test_quotes_have_their_speakers_role(name):
    wrong = []
    for mark in MARKS[name]["quotes"]:
        quote = matching_quote(name, mark)
        if "role" in mark and (quote is None or mark["role"].casefold() not in quote.role.casefold()):
            wrong.append((mark["role"], quote and quote.role, mark["text"]))
    assert wrong == []


@every_page_read_closely
def test_scare_quotes_and_titles_are_no_quotes(name):
    said = {quote.span.of(article(name).text).strip(" \u00a0\u202f.,") for quote in quotes(name)}
    assert [words for words in MARKS[name]["not_quotes"] if words in said] == []


# --- figures ---------------------------------------------------------------------------------------------------------


@every_page_read_closely
def test_every_key_figure_is_found_with_its_value(name):
    assert [mark["text"] for mark in MARKS[name]["figures"] if not matching_figures(name, mark)] == []


@every_page_read_closely
@pytest.mark.parametrize("field", ["kind", "unit"])
def test_figures_are_of_the_marked(field, name):
    wrong = []
    for mark in MARKS[name]["figures"]:
        got = [getattr(figure, field) for figure in matching_figures(name, mark)]
        if field in mark and mark[field] not in got:
            wrong.append((mark["text"], mark[field], got))
    assert wrong == []


@every_page_read_closely
def test_ranges_have_both_ends(name):
    wrong = []
    for mark in MARKS[name]["figures"]:
        got = [ends(figure) for figure in matching_figures(name, mark)]
        if "high" in mark and {mark["value"], mark["high"]} not in got:
            wrong.append((mark["text"], got))
    assert wrong == []


@every_page_read_closely
def test_figures_keep_their_qualifier(name):
    wrong = []
    for mark in MARKS[name]["figures"]:
        got = [figure.qualifier for figure in matching_figures(name, mark)]
        if "qualifier" in mark and not any(mark["qualifier"] in qualifier.casefold() for qualifier in got):
            wrong.append((mark["text"], mark["qualifier"], got))
    assert wrong == []


@every_page_read_closely
def test_figures_say_what_is_denied_alleged_expected_or_aimed_at(name):
    wrong = []
    for mark in MARKS[name]["figures"]:
        got = [figure.standing for figure in matching_figures(name, mark)]
        if "standing" in mark and mark["standing"] not in got:
            wrong.append((mark["text"], mark["standing"], got))
    assert wrong == []


@every_page_read_closely
def test_no_amount_or_percentage_is_made_up(name):
    marked = {mark[end] for mark in MARKS[name]["figures"] for end in ("value", "high") if end in mark}
    text = article(name).text
    sums = [figure for figure in figures(name) if figure.kind in ("money", "percent")]
    assert [figure.span.of(text) for figure in sums if not ends(figure) <= marked] == []


@every_page_read_closely
def test_dates_and_numbers_of_things_are_no_figures(name):
    text = article(name).text
    spots = [spot for words in MARKS[name]["not_figures"] for spot in places(words, text)]
    assert [f.span.of(text) for f in figures(name) if any(spot.holds(f.span) for spot in spots)] == []


# --- summaries and stories -------------------------------------------------------------------------------------------


@every_page
def test_summary_is_five_sentences_of_the_text_in_its_order(name):
    page = article(name)
    chosen = briefing.summarize(page.text, title=page.title, language=page.language, sentences=ENOUGH)
    assert len({sentence.text for sentence in chosen}) == ENOUGH
    assert all(sentence.text == sentence.span.of(page.text) for sentence in chosen)
    assert all(one.span.end <= two.span.start for one, two in pairwise(chosen))


@every_page
def test_summary_has_no_heading_in_it(name):
    page = article(name)
    headings = [block.span for block in page.blocks if block.span.of(page.text).strip() in MARKS[name]["headings"]]
    chosen = briefing.summarize(page.text, title=page.title, language=page.language, sentences=ENOUGH)
    assert [s.text for s in chosen if any(heading.meets(s.span) for heading in headings)] == []


def test_two_outlets_report_of_one_story_is_one_group():
    names = list(MARKS)
    groups = briefing.group_stories([article(name) for name in names])
    together = {frozenset(names[index] for index in group) for group in groups}
    assert together == {frozenset(ONE_STORY), *(frozenset({name}) for name in names if name not in ONE_STORY)}
