"""A text cut where marks begin and end, so that marks that overlap come out nested like tags."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefing.text import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text that something leads to."""

    span: Span
    name: str  # the target of its links
    kind: str  # "sentence", "figure", "quote"; several joined by blanks
    begins: bool = True  # False for what goes on from the block before


@dataclass(frozen=True, slots=True)
class Piece:
    """One step through a marked text: words, or a mark that opens or closes."""

    kind: str  # "text" "open" "close"
    text: str = ""
    mark: Mark | None = None
    first: bool = False  # of an opening: here the mark begins; else it goes on


def clip(marks: Sequence[Mark], span: Span) -> tuple[Mark, ...]:
    """Cut marks to what a span holds of them, counted from its start."""
    found = []
    for mark in marks:
        start, end = max(mark.span.start, span.start), min(mark.span.end, span.end)
        if start < end:
            found.append(replace(mark, span=Span(start, end).shift(-span.start)))
    return tuple(found)


def cut(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Walk through a text and its marks; their words joined give the text again.

    Every opening has its closing, the last opened closes first. A mark that crosses the end of another one is closed
    with it and opened again. Marks must lie inside the text and hold a character.
    """
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.name), reverse=True)
    opened: list[Mark] = []
    at = 0
    for bound in sorted({edge for mark in marks for edge in (mark.span.start, mark.span.end)}):
        if at < bound:
            yield Piece("text", text[at:bound])
            at = bound
        yield from _close(opened, bound)
        while waiting and waiting[-1].span.start == bound:
            opened.append(waiting.pop())
            yield Piece("open", mark=opened[-1], first=opened[-1].begins)
    if at < len(text):
        yield Piece("text", text[at:])


def _close(opened: list[Mark], bound: int) -> Iterator[Piece]:
    """Close the marks that end here, and open again those above them that do not."""
    crossing = []
    while any(mark.span.end <= bound for mark in opened):
        last = opened.pop()
        yield Piece("close", mark=last)
        if last.span.end > bound:
            crossing.append(last)
    for mark in reversed(crossing):
        opened.append(mark)
        yield Piece("open", mark=mark)
