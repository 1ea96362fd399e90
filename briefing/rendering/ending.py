"""The last page: a document whose end is a few lines on a page of their own is laid out once more, a little closer."""

from collections.abc import Callable, Iterator
from typing import Any

LEAST = 0.2  # of a page: with less it looks as if it were there by mistake
GAIN = 0.1  # of each page before it: what closer lines make room for
STEPS = (1.0, 0.75, 0.5)  # how much closer, one after the other
MOST_PAGES = 16  # longer ones are not worth a second layout


def settled(lay: Callable[..., Any]) -> Any:
    """Lay a document out; `closer`, as far as that takes, where it saves a last page that is nearly empty."""
    laid = lay()
    if not spills(laid):
        return laid
    for closer in STEPS:
        found = lay(closer=closer)
        if len(found.pages) == len(laid.pages):
            break
        if not spills(found):
            return found
    return laid


def spills(document: Any) -> bool:
    """Tell whether WeasyPrint's document ends with a few lines for which the pages before may have room."""
    before = len(document.pages) - 1
    return 0 < before < MOST_PAGES and used(document.pages[-1]) < min(LEAST, GAIN * before)


def used(page: Any) -> float:
    """Tell how far down a page's lines reach: 1 is its foot."""
    root, around = page._page_box.children[0], page._page_box  # noqa: SLF001  no other way tells it
    top, height = float(around.content_box_y()), float(around.height)
    return max((_foot(line) - top for line in _lines(root)), default=0.0) / height


def _foot(box: Any) -> float:
    """Tell where a box ends."""
    return float(box.position_y + box.height)


def _lines(box: Any) -> Iterator[Any]:
    """Go through the lines of a box."""
    if type(box).__name__ == "LineBox":
        yield box
        return
    for child in getattr(box, "children", ()):
        yield from _lines(child)
