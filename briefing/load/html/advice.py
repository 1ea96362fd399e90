"""What another extractor would keep of a page, told line by line of our own text."""

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from briefing.load.html.lines import Shown, key
from briefing.load.html.writer import Line

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONG = 48  # letters and digits from which on a line is found wherever it stands
SHORT = 24  # below, it must not be a part of something longer
CHUNK = 16  # of a line that is not found as a whole
MOST_PARTS = 40  # of a line that are looked for
FAR = 500  # letters behind the last line in which its neighbour stands
FARTHEST = 20_000
MOST_TRIES = 20
PARAGRAPH = 80
WEAK = 0.3  # of the letters in paragraphs: where so few are kept, another way may find the article
MOST_WORK = 500_000_000  # letters that are searched for lines out of their order
MOST_ELEMENTS, MOST_DEPTH, MOST_TEXT = 60_000, 250, 2_000_000  # of a page that is shown to the extractor
UNSEEN = ("style", "svg", "link")
LINKED = "application/ld+json"  # the scripts that the extractor reads
ENDS = frozenset("p head item cell row lb quote code list table ab".split())


class Kept:
    """A text that somebody keeps, in pieces, and where in it the lines of ours stand."""

    def __init__(self, pieces: Iterable[str]) -> None:
        """Put the pieces' keys one behind another."""
        keys = [key(piece) for piece in pieces]
        self.text = "".join(keys)
        self.joints = {0, *accumulate(map(len, keys))}
        self.work = MOST_WORK

    def has(self, keys: Sequence[str]) -> list[bool]:
        """Tell which lines are in it: long ones anywhere, the others between their long neighbours, in their order."""
        places = self._long(keys)
        found = [place >= 0 for place in places]
        anchors = [i for i, place in enumerate(places) if place >= 0]
        for before, after in pairwise((-1, *anchors, len(keys))):
            cursor = places[before] + len(keys[before]) if before >= 0 else 0
            stop = places[after] if after < len(keys) else len(self.text)
            stop = stop if stop >= cursor else cursor + FAR
            for i in range(before + 1, after):
                place = self._between(keys[i], cursor, stop) if 0 < len(keys[i]) < LONG else -1
                if place >= 0:
                    found[i], cursor = True, place + len(keys[i])
        return found

    def _between(self, line: str, start: int, stop: int) -> int:
        """Find a line within these bounds; a short one is whole pieces."""
        place = self.text.find(line, start, min(stop, start + FARTHEST))
        for _ in range(MOST_TRIES):
            if place < 0 or len(line) >= SHORT or (place in self.joints and place + len(line) in self.joints):
                return place
            place = self.text.find(line, place + 1, min(stop, start + FARTHEST))
        return -1

    def _long(self, keys: Sequence[str]) -> list[int]:
        """Find where each long line stands, -1 where it does not."""
        places, cursor, taken = [], 0, set[int]()
        for line in keys:
            place = self._place(line, cursor) if len(line) >= LONG else -1
            if place in taken:
                place = -1
            if place < 0 and len(line) >= LONG:
                place = self._parts(line, cursor)
            if place >= 0:
                taken.add(place)
                cursor = place + len(line)
            places.append(place)
        return places

    def _place(self, line: str, cursor: int) -> int:
        """Find a line as a whole: behind the one before it, else anywhere, as long as that is no endless search."""
        if self.work < 0:
            return self.text.find(line, cursor, cursor + FAR + len(line))
        place = self.text.find(line, cursor)
        self.work -= (place if place >= 0 else len(self.text)) - cursor
        if place < 0:
            place = self.text.find(line, 0, cursor + len(line))
            self.work -= cursor
        return place

    def _parts(self, line: str, cursor: int) -> int:
        """Find a line of which more than half is here, in parts."""
        step = max(CHUNK, len(line) // MOST_PARTS)
        parts = [line[at : at + CHUNK] for at in range(0, len(line) - CHUNK + 1, step)]
        end = cursor + len(line) + FAR
        hits = [place for part in parts if (place := self.text.find(part, cursor, end)) >= 0]
        return min(hits) if len(hits) > len(parts) / 2 else -1


def advised(tree: "HtmlElement", shown: Shown) -> list[bool]:
    """Ask trafilatura which lines it would keep; nothing where the page is too much for it, or it gives no answer."""
    if shown.elements > MOST_ELEMENTS or shown.depth > MOST_DEPTH or len(shown.text) > MOST_TEXT:
        return []
    prose = sum(len(folded) for line, folded in zip(shown.lines, shown.keys, strict=True) if _is_prose(line, folded))
    _lighten(tree)
    kept = Kept(_extracted(tree, fast=True))
    if len(kept.text) < WEAK * prose:
        kept = max(kept, Kept(_extracted(tree, fast=False)), key=lambda found: len(found.text))
    return kept.has(shown.keys) if kept.text else []


def _lighten(tree: "HtmlElement") -> None:
    """Take out of a tree what shows nothing and is the most of many pages: the extractor copies it several times."""
    from lxml.etree import strip_elements

    for script in tree.iter("script"):
        if script.get("type", "").lower() != LINKED:
            script.tag = UNSEEN[0]
    strip_elements(tree, *UNSEEN, with_tail=False)


def _is_prose(line: Line, folded: str) -> bool:
    """Tell a line that is as long as a paragraph, and no link."""
    return len(folded) >= PARAGRAPH and line.links < 0.3


def _extracted(tree: "HtmlElement", *, fast: bool) -> list[str]:
    """Run trafilatura; gives its text in pieces, none where it gives up. Slow, it asks other extractors too."""
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(tree, include_comments=False, fast=fast)
    except Exception:  # noqa: BLE001 — whatever it stumbles over, the page can be read without it
        return []
    return list(_pieces(document.body)) if document is not None and hasattr(document, "body") else []


def _pieces(body: "HtmlElement") -> Iterable[str]:
    """Cut an extracted text where its elements begin and end."""
    run: list[str] = []
    from lxml.etree import iterwalk

    for event, element in iterwalk(body, events=("start", "end")):
        if element.tag in ENDS:
            yield "".join(run)
            run = []
        text = element.text if event == "start" else element.tail
        if text:
            run.append(text)
    yield "".join(run)
