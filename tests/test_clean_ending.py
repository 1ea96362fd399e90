"""Below an article and within it: who its author is goes, lists stay whole, a paragraph is no title."""

import pytest

from briefing.clean import clean
from briefing.clean.cues import sort_of
from briefing.clean.decide import STAYS, _levelled
from briefing.clean.ending import without_ending
from briefing.clean.pieces import cut, is_final
from briefing.clean.reading import observe
from briefing.clean.verdict import Verdict
from briefing.load import source

PROSE = [
    "The council of Lorheim met on Tuesday and talked until late about the old bridge over the Arn and its toll.",
    "Nobody had asked the farmers, said the mayor, Ines Falk, and so they had come to the town hall by themselves.",
    "They want a ferry for as long as the bridge is closed, because the detour is thirty kilometres by road.",
    "The province has promised to pay half of the sum, which the engineers put at four million crowns in March.",
    "Falk said that the town would otherwise have to raise its taxes for the first time in more than thirty years.",
]
ABOUT = "Jane Alder is a reporter of the Lorheim Post and lives in Mellow with two cats."


def kept(*lines, authors=("Jane Alder",)):
    """Say which lines stay, of lines that would all stay."""
    pieces = cut("\n".join(lines))
    verdicts = [Verdict("paragraph" if piece.final else "heading", True) for piece in pieces]
    return [piece.text for piece, verdict in zip(pieces, without_ending(pieces, verdicts, authors), strict=True)
            if verdict.kept]  # fmt: skip


@pytest.mark.parametrize("below", [
    [ABOUT],
    ["About Jane Alder", ABOUT],
    ["Jane Alder", ABOUT],
    ["Über Jane Alder", ABOUT],
    [ABOUT, "Follow the Lorheim Post on Facebook, Instagram and YouTube."],
    ["Folgen Sie uns auf Facebook und Instagram."],
])  # fmt: skip
def test_what_is_said_of_the_author_below_an_article_goes(below):
    assert kept(*PROSE, *below) == PROSE


@pytest.mark.parametrize("lines", [
    [*PROSE[:2], ABOUT, *PROSE[2:]],
    [*PROSE, "Ines Falk is to meet the farmers in her office again before the end of the month."],
    [*PROSE, "The town, says Jane’s brother, has never had as many visitors as in the year of the flood."],
])  # fmt: skip
def test_what_is_said_of_others_or_within_the_article_stays(lines):
    assert kept(*lines) == lines


def test_an_article_of_nothing_but_its_author_stays():
    assert kept(ABOUT, ABOUT) == [ABOUT, ABOUT]


def test_a_list_loses_nothing_of_its_midst():
    stays, goes = STAYS["list item"] + 1, STAYS["list item"] - 3
    items = [Verdict("list item", True)] * 4
    levelled = _levelled([*items, Verdict("paragraph", True)], [stays, goes, goes, stays, goes])
    assert min(levelled[:4]) >= STAYS["list item"]
    assert levelled[4] == goes
    assert max(_levelled(items, [goes] * 4)) == goes


def test_a_paragraph_of_the_article_is_not_set_apart_as_its_title():
    first = "Hello! I am the keeper of the bridge over the Arn. I like it here, and I have no wish to go."
    text = "\n\n".join(["Home", "News", "Sport", "Weather", "Log in", first, *PROSE, "Terms of use"])
    assert first in clean(source(text, location="page.txt")).text


@pytest.mark.parametrize(("line", "final"), [
    ("It rained all day, and I liked it \U0001f60a", True), ("What a day ☺", True), ("Read more ➔", False),
    ("橋を渡る人々）", False), ("Home", False),
])  # fmt: skip
def test_a_sentence_may_end_in_a_face(line, final):
    assert is_final(line) == final


@pytest.mark.parametrize(("line", "language", "sort"), [
    ("Copyright © 2026 Lorheim Post, a paper of the Arn Valley Press", "en", "legal"),
    ("Copyright law is to change in autumn", "en", ""),
    ("Filed under bridges, ferries, mills of the Arn, tolls, weather", "en", "tags"),
    ("Dieser Beitrag wurde veröffentlicht am 3. Mai", "de", "published"),
    ("In den Warenkorb", "de", "navigation"),
    ("Ältere Beiträge", "de", "related"),
    ("Votre adresse e-mail ne sera pas publiée", "fr", "comments"),
    ("Añadir al carrito", "es", "navigation"),
])  # fmt: skip
def test_words_of_papers_blogs_and_shops(line, language, sort):
    assert sort_of(line, language) == sort


@pytest.mark.parametrize(("line", "sort"), [
    ("12 comments on “Bridge to close”", "comments"), ("12 comments on the bridge and its toll were read", ""),
])  # fmt: skip
def test_counted_comments_on_a_title_are_comments(line, sort):
    assert observe(f"{PROSE[0]}\n{line}").sorts[1] == sort


def test_a_page_without_a_likely_line_is_read_by_the_rules():
    menu = [f"{place} mill" for place in ("Arn", "Mellow", "Tarn", "Ulm", "Pell", "Sand", "Reed", "Lor")]
    text = "\n".join(["Log in", "Share", *menu, "Search", *menu, "Open from nine to five, and on Sundays too.", *menu])
    assert "Sundays" in clean(source(text, location="page.txt")).text
