"""Documents in languages beyond Western Europe: the reader's direction, marks and faces, and nothing broken."""

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest
from samples import one_text

from briefing import api
from briefing.options import Design
from briefing.rendering import render
from briefing.rendering.themes import built_in
from briefing.verification import verify

FOLDER = Path(__file__).parent / "files" / "tongues"
CODES = sorted(path.stem for path in FOLDER.glob("*.txt"))
OPEN = {"pl": "„", "vi": "“", "ja": "「", "zh": "“", "ko": "“", "ar": "«"}  # before what somebody says


@cache
def told(*codes, labels=None):
    """Make a briefing of the articles in these languages."""
    return api.brief([str(FOLDER / f"{code}.txt") for code in codes], labels=labels)


@pytest.mark.parametrize("code", CODES)
def test_article_is_read_in_its_language_and_every_citation_stands(code):
    briefing = told(code)
    assert [article.language for article in briefing.articles] == [code]
    assert briefing.language == code  # the labels too
    assert verify(briefing).ok
    assert not briefing.failures


@pytest.mark.parametrize("theme", built_in())
@pytest.mark.parametrize("code", CODES)
def test_page_says_its_language_and_its_direction(code, theme):
    page = render(told(code), "html", Design(theme=theme)).decode()
    way = "rtl" if code in ("ar", "he") else "ltr"
    assert f'<html lang="{code}" dir="{way}">' in page


@pytest.mark.parametrize("code", OPEN)
def test_quotes_stand_between_the_marks_of_the_language(code):
    assert f"<blockquote><p>{OPEN[code]}<a" in render(told(code), "html").decode()


def test_words_of_another_direction_say_so_wherever_they_stand():
    page = render(told("ar", "pl", labels="ar"), "html").decode()
    foreign = re.findall(r"<[^>]* lang=\"pl\"[^>]*>", page)
    assert len(foreign) > 5
    assert all('dir="ltr"' in tag for tag in foreign)
    own = re.sub(r'<li lang="pl".*?</li>', "", page.partition("<body")[2], flags=re.DOTALL)
    assert 'lang="ar"' not in own  # it is said once, above; and again inside foreign words


def test_addresses_and_hashes_run_from_left_to_right_in_arabic():
    page = render(told("ar", "pl", labels="ar"), "html").decode()
    assert re.findall(r'<span class="(?:address|hash)"[^>]*>', page.partition('class="references"')[2])
    assert '<span class="address">' not in page.partition('class="references"')[2].partition("</section>")[0]


@pytest.mark.needs("pango", "cjk-fonts", "poppler")
@pytest.mark.parametrize("theme", built_in())
def test_arabic_and_east_asian_pages_have_no_box_and_start_where_one_reads(theme, tmp_path):
    briefing = told("ar", "pl", "ja", "he", "zh", labels="ar")
    (tmp_path / "x.pdf").write_bytes(render(briefing, "pdf", Design(theme=theme)))
    boxes = words_at(tmp_path / "x.pdf")
    page = 595.3
    title = next(right for word, _, right in boxes if {"موجز", "زجوم"} & {word})  # as one reads, or as it stands
    assert title > page / 2 if theme != "newspaper" else page / 3 < title < page
    numbers = [left for word, left, _ in boxes if word == "1"]
    assert min(numbers) < page / 4  # of the page, at its outer end


def words_at(path):
    """List the words of a PDF's first page with their left and right edges, in points."""
    command = ["pdftotext", "-bbox", "-f", "1", "-l", "1", str(path), "-"]
    found = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    pattern = r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</word>'
    marks = "\u200e\u200f\u202a\u202b\u202c"  # of direction
    return [(word.strip(marks), float(left), float(right)) for left, right, word in re.findall(pattern, found)]


@pytest.mark.needs("pango", "poppler")
def test_cards_of_a_newspaper_from_right_to_left_begin_at_the_right(tmp_path):
    briefing = told("ar")
    (tmp_path / "x.pdf").write_bytes(render(briefing, "pdf", Design(theme="newspaper")))
    amounts = [figure.citation.text.split()[0] for figure in briefing.figures]
    boxes = words_at(tmp_path / "x.pdf")
    below = ([left for word, left, _ in boxes if word == amount][-1] for amount in amounts)  # the text has them too
    first, second, *_ = below
    assert first > second


@pytest.mark.needs("pango", "poppler")
def test_words_parted_in_a_newspaper_are_whole_for_who_searches_the_pdf(tmp_path):
    text = "Die Verkehrsbetriebe beschlossen Fahrpreiserhöhungen für Straßenbahnlinien und Omnibusverbindungen."
    made = render(one_text(text, language="de", title="Ein neuer Fahrplan"), "pdf", Design(theme="newspaper"))
    (tmp_path / "x.pdf").write_bytes(made)
    laid_out, read = (said(tmp_path / "x.pdf", *options) for options in (("-layout",), ()))
    assert re.search(r"\w-(?: |\n)", laid_out)  # at the end of a line
    assert "".join(text.split()) in "".join(read.split())


def said(path, *options):
    """Return what a PDF says."""
    command = ["pdftotext", *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout
