"""Lines on pages to paragraphs: joined where one runs on in the next, apart where the page sets them apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from briefing.load.lines import Line
from briefing.load.pdf.hyphens import Words, join
from briefing.text import fold

EDGE = 0.11  # of a page's height, at its top and at its foot, where it may say the same as others
SAME_PLACE = 0.015  # of the height
REPEATED = 0.3  # of the pages: left and right ones may differ
ALIKE = 0.08  # of the letters' sizes, by which those of a paragraph's lines may miss each other
WIDE_GAP = 1.3  # times the usual distance of two lines: a new paragraph
INDENT = 0.5  # times the letters' size
ROOM = 1.5  # times the letters' size, left free at a line's end where the next word would have found place
NEARBY = 8  # lines before and behind that show how wide a column is
BIGGER = 1.12  # times the size of most letters: a heading
LONGEST_HEADING = 200
BULLETS = tuple("•▪▸►‣●○■□◦–—*·-")
FINAL = tuple(".!?…。！？؟।:;\"'”’»)]›")


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it stands on its page; places in points from the lower left corner."""

    page: int
    top: float  # how high it stands, as a share of the page's height
    text: str
    left: float
    right: float
    base: float
    size: float  # of the letters: of the first, the middle and the last one the middle size
    least: float
    most: float
    bold: bool
    strange: bool = False


def paragraphs(rows: Sequence[Row], pages: int) -> Iterator[Line]:
    """Make the paragraphs of a document; what its pages repeat comes last, marked as header and footer."""
    edges = _edges(rows, pages)
    body = _unbulleted([row for i, row in enumerate(rows) if i not in edges])
    words = Words.of(row.text for row in body)
    size = _usual(body)
    gaps = _gaps(body)
    listed = frozenset(i for i, row in enumerate(body) if _bullet().match(row.text))
    start = 0
    for i in range(1, len(body) + 1):
        if i == len(body) or i in listed or not _runs_on(body, i, gaps):
            yield _paragraph(body[start:i], words, size)
            start = i
    yield from (Line(tag, rows[i].text) for i, tag in edges.items())


def _edges(rows: Sequence[Row], pages: int) -> dict[int, str]:
    """Find the lines at the pages' tops and feet that other pages have too, figures aside, and page numbers."""
    places = {i: "header" if row.top > 0.5 else "footer" for i, row in enumerate(rows) if not EDGE < row.top < 1 - EDGE}
    keys = {i: (place, _masked(rows[i].text)) for i, place in places.items()}
    seen: dict[tuple[str, str, int], set[int]] = {}
    for i, key in keys.items():
        for near in (-1, 0, 1):
            seen.setdefault((*key, round(rows[i].top / SAME_PLACE) + near), set()).add(rows[i].page)
    return {
        i: place
        for i, place in places.items()
        if _number().fullmatch(rows[i].text)
        or len(seen[(*keys[i], round(rows[i].top / SAME_PLACE))]) >= max(2, REPEATED * pages)
    }


def _masked(text: str) -> str:
    """Make two pages' lines equal that differ in their figures alone."""
    return re.sub(r"\d+", "0", fold(text))


def _unbulleted(rows: Sequence[Row]) -> list[Row]:
    """Set bullets that stand alone before the line at their height, and parts of a line into one."""
    alone = {(row.page, round(row.base)): row for row in rows if _marker().fullmatch(row.text)}
    used: set[Row] = set()
    found: list[Row] = []
    for row in rows:
        mark = alone.get((row.page, round(row.base)))
        if mark and mark not in used and mark is not row and 0 < row.left - mark.left < 4 * row.size:
            used.add(mark)
            row = replace(row, text=f"{mark.text} {row.text}")  # noqa: PLW2901
        before = found[-1] if found else None
        level = before and before.page == row.page and abs(before.base - row.base) < 0.3 * row.size
        if before and level and 0.3 * row.size < row.left - before.right:
            wide = row.left - before.right > ROOM * row.size
            found[-1] = replace(before, text=f"{before.text}{chr(9) if wide else ' '}{row.text}", right=row.right)
        else:
            found.append(row)
    return [row for row in found if row not in used and row.text not in BULLETS]


def _usual(rows: Sequence[Row]) -> float:
    """Tell the size that most letters have."""
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def _gaps(rows: Sequence[Row]) -> dict[int, float]:
    """Tell how far two lines of a paragraph stand apart, for each size of letters."""
    found: dict[int, Counter[float]] = {}
    for above, below in pairwise(rows):
        gap = above.base - below.base
        if above.page == below.page and 0 < gap < 3 * below.size and _alike(above, below):
            found.setdefault(round(below.size), Counter())[round(gap * 2) / 2] += 1
    return {size: min(gap for gap, n in gaps.items() if n >= max(gaps.values()) / 2) for size, gaps in found.items()}


def _alike(above: Row, below: Row) -> bool:
    """Tell whether two lines are printed in letters of one kind."""
    larger, smaller = (above, below) if above.least > below.least else (below, above)
    return larger.least <= smaller.most * (1 + ALIKE) and above.bold == below.bold


def _runs_on(rows: Sequence[Row], i: int, gaps: dict[int, float]) -> bool:
    """Tell whether line `i` goes on with the paragraph of the line before it."""
    above, below = rows[i - 1], rows[i]
    if not _alike(above, below) or "\t" in above.text or "\t" in below.text:
        return False
    usual = WIDE_GAP * gaps.get(round(below.size), below.size * 1.2)
    next_one = rows[i + 1] if i + 1 < len(rows) and rows[i + 1].page == below.page else None
    below_it = next_one if next_one and _alike(below, next_one) and 0 < below.base - next_one.base <= usual else None
    indent = INDENT * below.size
    opens = below_it is not None and below.left > below_it.left + indent
    gap = above.base - below.base
    if above.page != below.page or gap <= 0:  # the next column or page
        return not above.text.endswith(FINAL) and not (opens and above.text[-1:].isalnum() and below.text[:1].isupper())
    if gap > usual:
        return False
    if below.left > above.left + indent and not _bullet().match(above.text):
        return False
    if opens and below_it and above.left > below_it.left + indent:
        return False
    return not (above.text.endswith(FINAL) and _leaves_room(rows, i))


def _leaves_room(rows: Sequence[Row], i: int) -> bool:
    """Tell whether the first word of line `i` would have found place at the end of the line before it."""
    above, below = rows[i - 1], rows[i]
    near = [row for row in rows[max(0, i - NEARBY) : i + NEARBY]
            if row.page == above.page and abs(row.left - above.left) < 4 * above.size]  # fmt: skip
    letter = (below.right - below.left) / max(len(below.text), 1)
    word = len(below.text.split(" ", 1)[0]) + 1
    return above.right + word * letter + ROOM * below.size < max(row.right for row in near)


def _paragraph(rows: Sequence[Row], words: Words, usual: float) -> Line:
    """Join a paragraph's lines, and tell what it is."""
    text = rows[0].text
    for row in rows[1:]:
        text = join(text, row.text, words)
    text = text.replace("\x02", "-")
    large = rows[0].size > BIGGER * usual and len(text) <= LONGEST_HEADING
    if large:
        return Line("h1" if rows[0].size > 1.6 * usual else "h2", text)
    bullet = _bullet().match(text)
    if bullet:
        return Line("li", text[bullet.end() :] if text.startswith(BULLETS) else text)
    if "\t" in text:
        return Line("td", text)
    heading = rows[0].bold and len(text) <= LONGEST_HEADING and not text.endswith(FINAL)
    return Line("h3" if heading else "p", text)


@cache
def _bullet() -> re.Pattern[str]:
    """Find what opens an item of a list."""
    return re.compile(r"[•▪▸►‣●○■□◦]\s*|[*·–—-]\s+|\(?\d{1,2}[.)]\s+(?=\S)")


@cache
def _marker() -> re.Pattern[str]:
    """Find a bullet or an item's number that stands alone."""
    return re.compile(r"[•▪▸►‣●○■□◦*·–—-]|\(?\d{1,2}[.)]")


@cache
def _number() -> re.Pattern[str]:
    """Find a page's number that stands alone."""
    return re.compile(r"[-–—|\s]{0,5}\d{1,4}(?:\s?/\s?\d{1,4})?[-–—|\s]{0,5}")
