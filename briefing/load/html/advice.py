"""What another extractor would keep of a page, told line by line of our own text."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from briefing.load.html.lines import Shown, key

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LONG = 24  # letters and digits from which on a line is found wherever it stands
CHUNK = 16  # of a line that is not found as a whole
MOST_PARTS = 40  # of a line that are looked for
MOST_ELEMENTS, MOST_DEPTH, MOST_TEXT = 60_000, 250, 2_000_000  # of a page that is shown to the extractor
ENDS = frozenset("p head item cell row lb quote code list table ab".split())


class Kept:
    """A text that somebody keeps, in pieces, and where in it the lines of ours stand."""

    def __init__(self, pieces: Iterable[str]) -> None:
        """Put the pieces' keys one behind another."""
        keys = [key(piece) for piece in pieces]
        self.text = "".join(keys)
        self.joints = {0}
        at = 0
        for piece in keys:
            at += len(piece)
            self.joints.add(at)

    def has(self, keys: Sequence[str]) -> list[bool]:
        """Tell which lines are in it: long ones anywhere, short ones whole pieces between their neighbours."""
        if not self.text:
            return [False] * len(keys)
        places = self._long(keys)
        found = [place >= 0 for place in places]
        anchors = [i for i, place in enumerate(places) if place >= 0]
        for i, line in enumerate(keys):
            if line and len(line) < LONG:
                found[i] = self._short(line, i, places, anchors)
        return found

    def _long(self, keys: Sequence[str]) -> list[int]:
        """Find where each long line stands, -1 where it does not."""
        places, cursor, taken = [], 0, set[int]()
        for line in keys:
            place = -1
            if len(line) >= LONG:
                place = self.text.find(line, cursor)
                if place < 0:
                    place = self.text.find(line)
                    place = -1 if place in taken else place
                if place < 0 and len(line) >= 3 * CHUNK:
                    place = self._parts(line, cursor)
            if place >= 0:
                taken.add(place)
                cursor = place + len(line)
            places.append(place)
        return places

    def _parts(self, line: str, cursor: int) -> int:
        """Find a line of which more than half is here, in parts."""
        step = max(CHUNK, len(line) // MOST_PARTS)
        parts = [line[at : at + CHUNK] for at in range(0, len(line) - CHUNK + 1, step)]
        end = cursor + 4 * len(line)
        hits = [place for part in parts if (place := self.text.find(part, cursor, end)) >= 0]
        return min(hits) if len(hits) > len(parts) / 2 else -1

    def _short(self, line: str, i: int, places: Sequence[int], anchors: Sequence[int]) -> bool:
        """Tell whether a short line is a piece between the long lines before and after it."""
        at = bisect_left(anchors, i)
        before = anchors[at - 1] if at else -1
        start = places[before] if at else 0
        stop = places[anchors[at]] if at < len(anchors) else len(self.text)
        if stop < start:
            stop = start + 10 * LONG
        place = self.text.find(line, start, stop)
        while place >= 0:
            if place in self.joints and place + len(line) in self.joints:
                return True
            place = self.text.find(line, place + 1, stop)
        return False


def advised(tree: "HtmlElement", shown: Shown) -> list[bool]:
    """Ask trafilatura which lines it would keep; nothing where the page is too much for it, or it gives no answer."""
    if shown.elements > MOST_ELEMENTS or shown.depth > MOST_DEPTH or len(shown.text) > MOST_TEXT:
        return []
    pieces = _extracted(tree)
    return Kept(pieces).has(shown.keys) if pieces else []


def _extracted(tree: "HtmlElement") -> list[str]:
    """Run trafilatura; gives its text in pieces, none where it gives up."""
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        document = bare_extraction(tree, include_comments=False, fast=True)
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
