"""Verification: every citation is accepted as it stands, and rejected anywhere else."""

from dataclasses import replace
from pathlib import Path

import pytest

import briefing
from briefing.text import Span
from briefing.verification import citations, verify

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
EXAMPLE = EXAMPLES / "en-seagrass-meadow.txt"


@pytest.fixture(scope="module")
def made():
    return briefing.brief(EXAMPLES)


def with_citation(made, changed):
    """Give a briefing whose first entry's essential sentence is cited so."""
    entry = replace(made.entries[changed.article], essential=changed)
    entries = tuple(entry if e.article == changed.article else e for e in made.entries)
    return replace(made, entries=entries)


def test_briefing_as_it_was_made_verifies(made):
    report = verify(made)
    assert report.ok
    assert report.citations == len(list(citations(made)))
    assert report.sources == len(made.articles)
    assert not report.warnings


@pytest.mark.parametrize("by", [-1, 1])
def test_every_citation_shifted_by_one_is_rejected(made, by):
    for citation in citations(made):
        in_article = replace(citation, span=citation.span.shift(by))
        assert not verify(with_citation(made, in_article), reread=False).ok
        in_source = replace(citation, origins=tuple(origin.shift(by) for origin in citation.origins))
        assert not verify(with_citation(made, in_source), reread=False).ok


def test_other_words_are_rejected(made):
    citation = made.entries[0].essential
    for text in (citation.text[:-1], citation.text + " ", citation.text[::-1], ""):
        assert not verify(with_citation(made, replace(citation, text=text)), reread=False).ok


@pytest.mark.parametrize("span", [Span(-1, 5), Span(5, 2), Span(0, 10**9)])
def test_place_outside_the_text_is_rejected(made, span):
    citation = replace(made.entries[0].essential, span=span)
    assert not verify(with_citation(made, citation), reread=False).ok


def test_article_that_is_not_there_is_rejected(made):
    entry = replace(made.entries[0], essential=replace(made.entries[0].essential, article=99))
    report = verify(replace(made, entries=(entry,)), reread=False)
    assert any("no article 99" in fault.message for fault in report.faults)


def test_speaker_who_is_not_named_in_the_article_is_rejected(made):
    number, entry = next((i, entry) for i, entry in enumerate(made.entries) if entry.quotes)
    quote = entry.quotes[0]
    invented = replace(entry, quotes=(replace(quote, quote=replace(quote.quote, speaker="Nobody Atall")),))
    entries = (*made.entries[:number], invented, *made.entries[number + 1 :])
    report = verify(replace(made, entries=entries), reread=False)
    assert any("Nobody Atall" in fault.message for fault in report.faults)


def test_text_that_is_not_the_sources_is_rejected(made):
    article = made.articles[0]
    changed = replace(article, source=replace(article.source, text=article.source.text[::-1]))
    assert not verify(replace(made, articles=(changed, *made.articles[1:])), reread=False).ok


@pytest.mark.parametrize(("field", "invented"), [
    ("title", "An invented title"), ("authors", ("Nobody Atall",)), ("url", "https://nobody.example/"),
    ("original", "The Nowhere Times"),
])  # fmt: skip
def test_title_authors_and_address_that_the_source_does_not_give_are_rejected(field, invented):
    made = briefing.brief(EXAMPLE)
    changed = replace(made.articles[0], **{field: invented})
    report = verify(replace(made, articles=(changed,)), reread=False)
    assert [fault.message.split(":")[0] for fault in report.faults] == ["not in the source"]


def test_words_between_the_blocks_are_rejected():
    made = briefing.brief(EXAMPLE)
    article = made.articles[0]
    changed = replace(article, blocks=article.blocks[:1])
    report = verify(replace(made, articles=(changed,)), reread=False)
    assert any("words of no block" in fault.message for fault in report.faults)


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "page.txt"
    path.write_bytes(EXAMPLE.read_bytes())
    return path


def test_source_that_changed_is_a_fault(own):
    made = briefing.brief(own)
    own.write_bytes(own.read_bytes() + b"\n")
    report = verify(made)
    assert [fault.message for fault in report.faults] == ["has changed since the briefing was made"]


def test_source_that_is_gone_is_a_warning(own):
    made = briefing.brief(own)
    own.unlink()
    report = verify(made)
    assert report.ok
    assert len(report.warnings) == 1
    assert report.sources == 0


SILENT = """<html lang="en"><head><title>Ferry sails again | Ledger</title><meta name="author" content="Ida Brandvold">
<link rel="canonical" href="https://ledger.example/ferry"></head>
<body><article><p>The ferry of Ostrel sails again on Monday, its captain told the board of the port, and 340
islanders may cross the lake twice a day. Nobody had expected that so soon, she said.</p></article></body></html>"""


def test_title_and_authors_that_a_page_states_in_its_head_alone_stand(tmp_path):
    path = tmp_path / "ferry.html"
    path.write_text(SILENT, encoding="utf-8")
    made = briefing.brief(path)
    assert made.articles[0].authors == ("Ida Brandvold",)
    assert verify(made).ok
    for other in ({"authors": ("Ida Brandvald",)}, {"title": "Ferry sinks"}, {"url": "https://other.example/ferry"}):
        report = verify(replace(made, articles=(replace(made.articles[0], **other),)))
        assert [fault.message.partition(":")[0] for fault in report.faults] == ["not in the source"]


def test_title_that_a_text_does_not_hold_is_rejected(made):
    articles = (replace(made.articles[0], title="Sea sinks"), *made.articles[1:])
    assert not verify(replace(made, articles=articles), reread=False).ok
