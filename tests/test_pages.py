"""Pages as they are laid out: nothing alone at a foot, nothing split that belongs together, at every size and theme."""

from collections import defaultdict
from pathlib import Path

import pytest
from samples import many

import briefing
from briefing.options import Design
from briefing.rendering.ending import settled, spills, used
from briefing.rendering.paper import PAPERS
from briefing.rendering.pdf import laid_out

EXAMPLES = Path(__file__).parent.parent / "examples"
LANGUAGES = ("ar", "de", "en", "fr")
HEADS = {"h1", "h2", "h3", "h4", "h5"}
WHOLE = {"tr", "figure"}  # never on two pages
FEW = 2  # lines that may stand alone at neither side of a break


def fragments(document):
    """Go through the lines of a document: the page and the column of each, the elements around it, the inner first."""
    for number, page in enumerate(document.pages):
        for box in page._page_box.children:
            if type(box).__name__ != "MarginBox":
                yield from _lines(box, (number,), ())


def _lines(box, place, around):
    """Go through the lines of a box."""
    box = getattr(box, "_box", box)
    if box.element is not None and (not around or around[0] is not box.element):
        around = (box.element, *around)
    if type(box).__name__ == "LineBox":
        yield place, around
        return
    columns = 0
    for child in getattr(box, "children", ()):
        columns += getattr(child, "is_column", False)
        inner = (*place, columns) if getattr(child, "is_column", False) else place
        yield from _lines(child, inner, around)


def told(element):
    """Name an element by its tag, its class and its first words."""
    words = " ".join("".join(element.itertext()).split())
    return f"{element.tag}.{element.get('class', '')}: {words[:40]}"


def faults(document):
    """List what stands alone at the foot of a page or a column, and what is split that should not be."""
    lines, places, last, foot = defaultdict(lambda: defaultdict(int)), defaultdict(set), {}, {}
    for place, around in fragments(document):
        if any(element.tag == "thead" for element in around):
            continue
        lines[around[0]][place] += 1
        last[place], foot[place[0]] = around, place
        for element in around:
            if element.tag in WHOLE or (element.tag == "li" and element.get("class") != "plain"):
                places[element].add(place)
    last = {place: around for place, around in last.items() if len(place) > 1 or foot[place[0]] == place}
    alone = [told(around[0]) for around in last.values() if HEADS & {element.tag for element in around}]
    alone += [told(around[0]) for around in last.values() if around[0].get("class") in ("byline", "standfirst")]
    split = [told(element) for element, found in places.items() if len(found) > 1]
    few = [told(element) for element, parts in lines.items() if len(parts) > 1 and min(parts.values()) < FEW]
    return {"alone": alone, "split": split, "few": few}


def look(document):
    """Return the colours of what is printed, and the size of the type in points."""
    boxes = [box for page in document.pages for box in page._page_box.descendants()]
    shown = [box for box in boxes if getattr(box, "text", "").strip()]
    body = next(box for box in boxes if box.element_tag == "body")
    colours = {tuple(round(part, 2) for part in box.style["color"].coordinates) for box in shown}
    return colours, body.style["font_size"] * 0.75


@pytest.fixture(scope="module")
def made():
    """Make a briefing of some of the examples."""
    return briefing.brief([path for path in sorted(EXAMPLES.glob("*.txt")) if path.name[:2] in LANGUAGES])


OTHERS = ("Letter", "reMarkable", "6-inch")
EVERY = [
    *(("digest", page, False) for page in PAPERS),
    *((theme, page, False) for theme in ("brief", "newspaper") for page in OTHERS),
    *((theme, "A4", True) for theme in ("digest", "brief", "newspaper")),
]


@pytest.mark.needs("pango")
@pytest.mark.parametrize(("theme", "page", "duplex"), EVERY)
def test_nothing_stands_alone_at_a_foot_and_nothing_is_split_that_belongs_together(made, theme, page, duplex):
    with laid_out(made, Design(theme=theme, page=page, duplex=duplex)) as document:
        assert len(document.pages) > 1
        assert faults(document) == {"alone": [], "split": [], "few": []}
        assert not spills(document)
        if PAPERS[page].ink:
            colours, points = look(document)
            assert colours == {(0, 0, 0)}
            assert points > PAPERS["A5"].points


@pytest.mark.needs("pango")
def test_what_is_alone_or_split_is_seen(made, tmp_path):
    (tmp_path / "theme.css").write_text(
        "* { break-after: auto !important; break-inside: auto !important; orphans: 1 !important; widows: 1 !important }"
    )
    with laid_out(made, Design(theme=str(tmp_path), page="6-inch")) as document:
        found = faults(document)
    assert all(found.values())


class Laid:
    """A document as far as its end is concerned: how many pages there are, and how much of the last one is used."""

    def __init__(self, pages, used):
        self.pages = [*(1.0 for _ in range(pages - 1)), used]


@pytest.mark.parametrize(
    ("pages", "share", "closer", "printed"),
    [
        (5, 0.07, 4, 4),  # saved
        (5, 0.07, 5, 5),  # not saved: the type stays as large as it is
        (5, 0.4, 4, 5),  # a page like others
        (2, 0.15, 1, 2),  # one page has not room for so much more
        (1, 0.07, 1, 1),
        (60, 0.07, 59, 60),  # too long to be laid out twice
    ],
)
def test_last_page_with_a_few_lines_is_saved_where_that_is_cheap(monkeypatch, pages, share, closer, printed):
    monkeypatch.setattr("briefing.rendering.ending.used", lambda page: page)
    found = settled(lambda **wanted: Laid(closer, 0.9) if wanted else Laid(pages, share))
    assert len(found.pages) == printed


def test_closer_lines_that_leave_a_few_again_are_less_close(monkeypatch):
    monkeypatch.setattr("briefing.rendering.ending.used", lambda page: page)
    laid = {0: Laid(10, 0.1), 1: Laid(8, 0.1), 0.75: Laid(9, 0.1), 0.5: Laid(9, 0.9)}
    assert settled(lambda closer=0: laid[closer]) is laid[0.5]


@pytest.mark.needs("pango")
def test_document_that_is_laid_out_closer_has_more_on_a_page(made, monkeypatch):
    design, pages = Design(theme="brief", page="6-inch"), []
    for wanted in ({}, {"closer": 1.0}):
        monkeypatch.setattr("briefing.rendering.pdf.settled", lambda lay, wanted=wanted: lay(**wanted))
        with laid_out(made, design) as document:
            pages.append(len(document.pages) - 1 + used(document.pages[-1]))
    assert pages[1] < 0.95 * pages[0]


@pytest.mark.needs("pango")
@pytest.mark.parametrize(("theme", "page"), [("digest", "6-inch"), ("digest", "A4"), ("newspaper", "A5")])
def test_contents_of_two_pages_tell_the_pages_of_what_they_push_on(theme, page):
    stories = 40 if page == "A4" else 14
    with laid_out(many(stories), Design(page=page, theme=theme)) as document:
        pages = reversed(list(enumerate(document.pages, 1)))
        real = {name: number for number, one in pages for name in one.anchors}  # where each begins
        told = list(numbers_told(document))
    assert len({number for number, _, _ in told}) == (2 if theme == "digest" else 1)
    assert [(target, shown) for _, target, shown in told if real[target] != shown] == []


def numbers_told(document):
    """Go through the lines of the contents: the page they stand on, where each leads, and the number behind it."""
    for number, page in enumerate(document.pages, 1):
        for box in page._page_box.descendants():
            if box.element_tag == "a::after" and (text := getattr(box, "text", "")).isdigit():
                yield number, box.element.get("href")[1:], int(text)
