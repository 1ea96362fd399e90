"""Finished files, read again: what they print as an article's stands in its source; saved ones render the same."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import needs
import pytest

import briefing
from briefing.rendering import SUFFIXES
from briefing.rendering.wording import wording

EXAMPLES = sorted((Path(__file__).parent.parent / "examples").glob("*.txt"))
FIRE = {  # one story, told by two outlets, who differ
    "post": """Fire destroys rope works at Velden harbour

Harbour Post – 3 March 2026

A fire destroyed the rope works at Velden harbour on Monday night. The fire killed 12 people at the rope works. \
"We could not reach the upper floor in time," said Mira Oldham, the fire chief. The rope works at Velden had 340 \
employees. The first stone of the rope works was laid on 4 May 1904.

On 12 June 1951 the rope works burnt for the first time. The town council of Velden will meet on 9 March 2026 to speak \
of what comes next. Mayor Tom Arrend asked everybody to stay away from the harbour.
""",
    "courier": """Rope works at Velden harbour destroyed by fire

Coast Courier – 3 March 2026

Flames destroyed the rope works at Velden harbour late on Monday. The fire killed 14 people at the rope works. "We \
could not reach the upper floor in time," said Mira Oldham. The town of Velden will hold a day of mourning on Friday. \
The rope works opened in 1904 and made ropes for the navy.

Mayor Tom Arrend thanked the firemen of four towns. Arrend said that the harbour would stay closed until Thursday.
""",
}
COMMAND = [sys.executable, "-c", "from briefing.cli import main; main()"]
ENDINGS = ("epub", "html", "md", "txt", "eml", "json")
SHORTEST = 12  # letters of a piece that is looked for; a sentence has more
OWN = re.compile("[·→]")  # signs of the briefing's own lines
PAPER = pytest.mark.needs("pango", "poppler")


def bare(words):
    """Take all white space out of words."""
    return "".join(words.split())


@pytest.fixture(scope="module")
def sources():
    """Read the examples as they are, and leave out the white space."""
    return [*(bare(briefing.read(path).source.text) for path in EXAMPLES), *map(bare, FIRE.values())]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Make a briefing of the examples in every format, as a person would."""
    folder = tmp_path_factory.mktemp("made")
    endings = [*ENDINGS, "pdf"] if needs.pango_loads() else ENDINGS
    paths = [folder / f"{name}.txt" for name in FIRE]
    for path, text in zip(paths, FIRE.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    run("make", *EXAMPLES, *paths, outputs=[folder / f"b.{ending}" for ending in endings])
    return folder


def run(*arguments, outputs):
    """Run the command line; every output at once."""
    wanted = [word for path in outputs for word in ("-o", path)]
    subprocess.run([*COMMAND, *map(str, (*arguments, *wanted)), "--quiet"], check=True, capture_output=True)


def strange(words, sources):
    """Return what of some words stands in no source: they may be several sentences, one after the other."""
    left = bare(words)
    while left:
        piece = next((piece for source in sources if (piece := prefix(left, source))), "")
        if len(piece) < min(SHORTEST, len(left)):
            return left
        left = left[len(piece) :]
    return ""


def prefix(words, source):
    """Return the longest beginning of some words that a source holds, where it is long enough to tell."""
    low = min(SHORTEST, len(words))
    if words[:low] not in source:
        return ""
    high = len(words)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if words[:middle] in source else (low, middle - 1)
    return words[:low]


def test_words_that_stand_in_no_source_are_seen():
    known = ["Thebridgeisclosed.Itspillarsarecracked."]
    assert strange("Its pillars are cracked. The bridge is closed.", known) == ""
    assert strange("The bridge is closed. Its pillars were cracked.", known)
    assert strange("The bridge was closed.", known)


# --- HTML and EPUB ---


def pages(folder, form):
    """Parse a finished file: the pages that print the briefing, and those that hold the sources."""
    from lxml import etree, html

    if form == "html":
        tree = html.fromstring((folder / "b.html").read_bytes())
        return [tree]
    archive = ZipFile(BytesIO((folder / "b.epub").read_bytes()))
    trees = [etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xhtml")]
    for tree in trees:
        for element in tree.iter(etree.Element):
            element.tag = etree.QName(element).localname
    return trees


def said(trees, path):
    """List the words of all elements at a path."""
    return ["".join(element.itertext()) for tree in trees for element in tree.xpath(path)]


PRINTED = {
    "essentials": ("//*[@class='essentials']//li/a", 5),
    "headlines": ("//*[@class='chapter']//h2", 9),
    "standfirsts": ("//p[@class='standfirst']", 5),
    "summaries": ("//p[@class='summary']//a[@class='cite']", 30),
    "citations": ("//a[@class='cite']", 60),
    "figures": ("//tbody//th//a[@class='cite'] | //*[@class='amount']//a[@class='cite']", 25),
    "quotes": ("//blockquote//a[@class='cite']", 15),
    "speakers": ("//figcaption//b", 10),
    "cues": ("//figcaption//*[@class='cue']", 10),
    "compared": ("//*[@class='compared']//*[@class='amount']//a[@class='cite']", 2),
    "labels": ("//*[@class='compared']//*[@class='what']", 1),
    "people": ("//p[@class='people']//b", 2),
    "timeline": ("//*[@class='timeline']//a[@class='cite']", 3),
    "sources": ("//*[@class='source']/div[@class='text']//*[self::p or self::li]", 60),
}


@pytest.mark.parametrize("part", PRINTED)
@pytest.mark.parametrize("form", ["html", "epub"])
def test_words_of_a_page_stand_in_the_sources(made, sources, form, part):
    path, fewest = PRINTED[part]
    found = said(pages(made, form), path)
    assert len(found) >= fewest
    assert [words for words in found if strange(words, sources)] == []


@pytest.mark.parametrize("form", ["html", "epub"])
def test_figures_that_differ_stand_side_by_side_and_each_leads_to_its_place(made, form):
    trees = pages(made, form)
    values = said(trees, "//li[@class='differs']//*[@class='amount']")
    assert [value.split()[0] for value in values] == ["12", "14"]
    links = [link for tree in trees for link in tree.xpath("//li[@class='differs']//a[@class='cite']")]
    assert len({link.get("href") for link in links}) == 2


@pytest.mark.parametrize("form", ["html", "epub"])
def test_summaries_and_quotes_hold_nothing_but_citations(made, form):
    trees, found = pages(made, form), []
    for tree in trees:
        for element in tree.xpath("//p[@class='summary'] | //blockquote/p[a]"):
            found.append(element)
            cited = "".join("".join(link.itertext()) for link in element.xpath(".//a[@class='cite']"))
            every = "".join(element.xpath(".//text()[not(ancestor::a[@class='ref'])]"))
            assert not re.search(r"\w", bare(every).replace(bare(cited), "", 1))
            assert cited
    assert len(found) >= 2 * len(EXAMPLES)


@pytest.mark.parametrize("form", ["html", "epub"])
def test_citations_lead_to_their_words(made, form):
    trees = pages(made, form)
    marks = {}
    for tree in trees:
        for mark in tree.xpath("//mark"):
            name = mark.get("id") or mark.get("class").split()[-1]
            marks[name] = marks.get(name, "") + "".join(mark.itertext())
    links = [link for tree in trees for link in tree.xpath("//a[@class='cite']")]
    assert links
    for link in links:
        assert bare(marks[link.get("href").partition("#")[2]]) in bare("".join(link.itertext()))


# --- PDF ---


def structure(path):
    """Go through a tagged PDF's elements: what each is, with its words."""
    shown = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, text=True, check=True).stdout
    stack = []
    for written in shown.splitlines():
        line = written.strip(" ")
        depth = written.index(line) if line else 0
        while stack and stack[-1][0] >= depth:
            yield tuple(stack.pop()[1:])
        if line.startswith('"'):
            for element in stack:
                element[2] += line.strip('"') + " "
        elif line.startswith("/Scope"):
            stack[-1][1] += line.removeprefix("/Scope /")
        else:
            stack.append([depth, re.split(r"[ :<]", line)[0], ""])
    while stack:
        yield tuple(stack.pop()[1:])


@PAPER
def test_words_of_the_pdf_stand_in_the_sources(made, sources):
    # poppler gives Arabic in the order of its looks: pdftotext tells it elsewhere
    elements = [(kind, words) for kind, words in structure(made / "b.pdf") if not re.search("[\u0600-\u06ff]", words)]
    found = {kind: [words for one, words in elements if one == kind] for kind in ("BlockQuote", "THRow", "P", "Link")}
    quotes = [words.strip("“”„»«\u202f ") for words in found["BlockQuote"]]
    told = [words for words in found["P"] if len(words) > 120 and not OWN.search(words) and words[0] not in "“„«"]
    told = [re.sub(r"[][]\d+[][]", "", words) for words in told]
    told = [words for words in told if not words.startswith(wording("en").labels.verbatim[:20])]
    for printed, fewest in ((quotes, 10), (found["THRow"], 15), (told, 10)):
        assert len(printed) > fewest
        assert [words for words in printed if strange(words, sources)] == []


# --- everything from one model ---


def test_every_ending_is_rendered_here():
    assert {SUFFIXES[f".{ending}"] for ending in (*ENDINGS, "pdf")} == set(SUFFIXES.values())


@pytest.mark.parametrize("ending", [*ENDINGS, pytest.param("pdf", marks=PAPER)])
def test_saved_briefing_gives_the_bytes_that_making_it_gave(made, tmp_path, ending, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, (Path(briefing.__file__).parent.parent, *sys.path))))
    run("render", made / "b.json", outputs=[tmp_path / f"again.{ending}"])
    assert (tmp_path / f"again.{ending}").read_bytes() == (made / f"b.{ending}").read_bytes()
