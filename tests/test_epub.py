"""The EPUB: valid, accessible, without a request, every citation a link to its words; the same bytes every time."""

import re
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from books import EPUB, XHTML, Book, resolved, words
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import edition, one_text, sample, torn

import briefing
from briefing.models import Failure
from briefing.rendering import render
from briefing.rendering.theme import printable

EXAMPLES = Path(__file__).parent.parent / "examples"
HOSTILE = (
    "<script>alert(1)</script> {{ 7*7 }} {% raw %} <img src='http://127.0.0.1:9/x.png'/> <?php ?> &nbsp; ]]> -->"
    ' <a href="file:///etc/passwd">x</a> "quoted" \x00\x1b\x7f\ufffe'
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OUTER = re.compile(r"[a-z]+:", re.IGNORECASE)


def book(made=None):
    """Render a briefing as EPUB and open it."""
    return Book(render(made or sample(), "epub"))


def empty():
    """Build a briefing in which nothing is but a failure."""
    return replace(sample(), articles=(), entries=(), stories=(), figures=(), date=None, title=" ")


def hostile():
    """Build a briefing whose every word wants to be markup."""
    made = one_text(HOSTILE, title=HOSTILE, site=HOSTILE, url='https://a.example/<">|%zz')
    only = replace(made.articles[0], authors=(HOSTILE, " "))
    return replace(made, articles=(only,), failures=(Failure(HOSTILE, "read", HOSTILE, HOSTILE),))


@pytest.fixture(scope="module")
def examples():
    """Make a briefing of the examples: Latin, Arabic, Japanese and Cyrillic letters."""
    return briefing.brief(EXAMPLES)


# --- what the checkers say ---


@pytest.mark.needs("java")
@pytest.mark.parametrize("name", ["examples", "edition", "hostile", "torn", "empty"])
def test_checker_finds_no_error_and_nothing_to_warn_of(name, examples, epubcheck, tmp_path):
    made = {"edition": edition, "hostile": hostile, "torn": torn, "empty": empty, "examples": lambda: examples}[name]()
    (tmp_path / "b.epub").write_bytes(render(made, "epub"))
    checked = subprocess.run([*epubcheck, str(tmp_path / "b.epub")], capture_output=True, text=True, check=False)
    assert "Messages: 0 fatals / 0 errors / 0 warnings" in checked.stdout, checked.stderr


@pytest.mark.needs("chromium", "axe")
def test_accessibility_checker_finds_no_violation_on_any_page(browser, axe, tmp_path):
    made = book()
    made.archive.extractall(tmp_path)
    page = browser.new_page()
    page.on("request", lambda asked: asked_for.append(asked.url))
    asked_for = []
    for leaf in made.leaves:
        page.goto((tmp_path / f"EPUB/{leaf}.xhtml").as_uri())
        page.evaluate(axe)
        found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == [], leaf
    page.close()
    assert all(url.startswith("file:") for url in asked_for)


# --- how it is packed ---


def test_what_it_is_comes_first_and_is_not_packed():
    rendered = render(sample(), "epub")
    first = zipfile.ZipFile(BytesIO(rendered)).infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert rendered[30:58] == b"mimetypeapplication/epub+zip"


def test_same_briefing_gives_the_same_bytes_and_another_one_another_name():
    assert render(sample(), "epub") == render(sample(), "epub")
    (one,), (other,) = book().meta("dc:identifier"), book(sample(title="Other ports")).meta("dc:identifier")
    assert one.startswith("urn:uuid:")
    assert one != other


def test_no_file_carries_a_clock_and_every_file_is_listed():
    made = book()
    assert {entry.date_time for entry in made.archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    listed = {item.get("href") for item in made.package.iter() if item.tag.endswith("}item")}
    inside = {name.removeprefix("EPUB/") for name in made.names if name.startswith("EPUB/")} - {"package.opf"}
    assert inside == listed
    assert {name for name in made.names if not name.startswith("EPUB/")} == {"mimetype", "META-INF/container.xml"}


# --- what it says of itself ---


def test_package_says_title_languages_authors_sources_and_moment():
    made = book(sample(language="fr", title="Ports et lacs"))
    assert made.meta("dc:title") == ["Ports et lacs"]
    assert made.meta("dc:language") == ["fr", "en"]
    assert made.meta("dc:creator") == ["Ida Brandvold", "Tom Ekkers"]
    assert made.meta("dc:source") == ["https://coastline.example/ports?id=7&lang=en"]
    assert made.meta("dc:date") == ["2024-05-14"]
    assert made.meta("dcterms:modified") == ["2024-05-14T00:00:00Z"]


def test_package_says_how_it_can_be_read_in_the_reader_s_language():
    made = book(sample(language="fr"))
    assert made.meta("schema:accessMode") == made.meta("schema:accessModeSufficient") == ["textual"]
    assert made.meta("schema:accessibilityHazard") == ["none"]
    assert "tableOfContents" in made.meta("schema:accessibilityFeature")
    assert made.meta("schema:accessibilitySummary")[0].startswith("Texte seul, avec titres")


def test_undated_briefing_without_articles_is_a_book_that_lists_what_failed():
    made = book(empty())
    assert made.leaves == ["masthead", "contents", "failures", "method"]
    assert made.meta("dc:title") == ["Press briefing"]
    assert made.meta("dc:date") == []
    assert made.meta("dcterms:modified") == ["1980-01-01T00:00:00Z"]
    assert "the file is empty" in words(made.trees["failures.xhtml"])


# --- its pages ---


def test_pages_follow_the_order_of_reading_and_say_their_language():
    made = book()
    assert made.leaves == [
        "masthead", "essentials", "key-figures", "contents", "story-1", "story-2", "failures", "method", "sources",
        "source-1", "source-2",
    ]  # fmt: skip
    for tree in made.trees.values():
        assert tree.get("lang") == tree.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
        assert tree.find(f".//{XHTML}title").text
    french = [found for found in made.trees["story-2.xhtml"].iter() if found.get("lang") == "fr"]
    assert {"h2", "p", "figure", "th"} <= {found.tag.removeprefix(XHTML) for found in french}


def test_contents_lead_to_every_part_and_landmarks_to_the_body():
    made = book()
    toc, landmarks = (made.trees["contents.xhtml"].findall(f".//{XHTML}nav"))
    assert [nav.get(f"{EPUB}type") for nav in (toc, landmarks)] == ["toc", "landmarks"]
    led = [link.get("href").removesuffix(".xhtml") for link in toc.iter(f"{XHTML}a")]
    assert led == [leaf for leaf in made.leaves if leaf not in {"masthead", "contents", "source-1", "source-2"}]
    marks = {link.get(f"{EPUB}type"): link.get("href") for link in landmarks.iter(f"{XHTML}a")}
    assert marks["bodymatter"] == "story-1.xhtml"


def test_every_link_leads_to_a_place_in_the_book_or_to_the_original():
    made = book()
    outer = {href for _, href, _ in made.links() if OUTER.match(href)}
    inner = {resolved(page, href) for page, href, _ in made.links() if not OUTER.match(href)}
    assert outer == {"https://coastline.example/ports?id=7&lang=en"}
    assert inner <= made.targets()


def test_every_source_is_reached_from_the_list_and_leads_back():
    made = book()
    links = {(page, href) for page, href, _ in made.links()}
    for number in (1, 2):
        assert ("sources.xhtml", f"source-{number}.xhtml") in links
        assert (f"source-{number}.xhtml", f"story-{number}.xhtml") in links


@pytest.mark.parametrize("made", [sample(), torn()], ids=["sample", "torn"])
def test_every_citation_is_a_link_to_its_own_words(made):
    opened = book(made)
    marked = opened.marked()
    for number, entry in enumerate(made.entries, 1):
        for citation in (*entry.summary, *(x.citation for x in (*entry.figures, *entry.quotes))):
            place = f"source-{number}.xhtml#c{number}-{citation.span.start}-{citation.span.end}"
            assert marked[place] == citation.text
            assert [said for _, href, said in opened.links() if href == place and citation.text in said]


# --- what it does not do ---


def test_hostile_words_are_printed_and_never_markup():
    made, plain = book(hostile()), book(one_text("x"))
    kinds = {found.tag for tree in made.trees.values() for found in tree.iter()}
    known = {found.tag for tree in plain.trees.values() for found in tree.iter()}
    assert kinds <= known | {f"{XHTML}ul", f"{XHTML}footer"}
    shown = "".join(map(words, made.trees.values()))
    assert shown.count(printable(HOSTILE)) >= 8
    assert not [href for _, href, _ in made.links() if OUTER.match(href) and not href.startswith("https://a.example/")]


def test_nothing_is_fetched_and_no_ink_is_grey():
    made = book()
    sheet = made.text("style.css")
    assert not re.search(r"url\(|@import|@font-face", sheet)
    assert re.findall(r"(?<!-)color: *([^;]+)", sheet) == ["inherit", "inherit"]
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgb|gr[ae]y|opacity", sheet)
    tags = {found.tag.removeprefix(XHTML) for tree in made.trees.values() for found in tree.iter()}
    assert not tags & {"script", "img", "iframe", "object", "form", "style", "audio", "video"}


CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")


@settings(max_examples=25)
@given(st.text(CHARACTERS, min_size=1, max_size=60).filter(str.strip))
def test_any_words_come_out_as_they_went_in(said):
    assert list(book(one_text(said)).marked().values()) == [printable(said)]


def test_newest_day_is_the_moment_whatever_the_clock_says(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert book(replace(sample(), date=date(2024, 5, 1))).meta("dcterms:modified") == ["2024-05-01T00:00:00Z"]
