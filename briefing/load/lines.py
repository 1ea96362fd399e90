"""A source's text put together line by line, each with its hint; what the head says stands in it too."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.load.checksum import sha256
from briefing.models import Hint, Page, Source
from briefing.text import Span, fold

TIGHT = ("li", "td")  # lines of these stand one below the other; all others are set apart by a blank line


@dataclass(frozen=True, slots=True)
class Line:
    """What a reader found: a paragraph, a heading, a row."""

    tag: str
    text: str
    links: float = 0.0


def compose(lines: Iterable[Line]) -> tuple[str, tuple[Hint, ...]]:
    """Join lines to a text; returns it and a hint for each of its lines."""
    pieces: list[str] = []
    hints: list[Hint] = []
    at = 0
    before = ""
    for line in lines:
        if not line.text.strip():
            continue
        joint = "" if not pieces else "\n" if line.tag == before and before in TIGHT else "\n\n"
        at += len(joint)
        pieces += joint, line.text
        for start, end in _rows(line.text):
            hints.append(Hint(Span(at + start, at + end), line.tag, line.links))
        at += len(line.text)
        before = line.tag
    return "".join(pieces), tuple(hints)


def source(text: str, *, location: str, kind: str, content: bytes, encoding: str = "") -> Source:
    """Make a source of what a reader found in these bytes."""
    return Source(location=location, kind=kind, encoding=encoding, sha256=sha256(content), text=text)


def headed(page: Page, *, title: str = "", authors: str = "", published: str = "") -> Page:
    """Set what stands in a source's head above its text, as printed there, so that each word has its place.

    A title that the text opens with is not said twice.
    """
    if fold(title) in fold(page.source.text[: 4 * len(title) + 400]):
        title = ""
    said = (("h1", title), ("address", authors), ("time", published))
    head, hints = compose(Line(tag, " ".join(words.split())) for tag, words in said)
    if not head:
        return page
    below = len(head) + 2
    text = f"{head}\n\n{page.source.text}"
    return page._replace(source=replace(page.source, text=text), hints=hints + shifted(page.hints, below))


def joined(pages: Sequence[Page]) -> Page:
    """Make one page of several, in this order; the first one's source and facts count."""
    if len(pages) == 1:
        return pages[0]
    texts = [page.source.text for page in pages]
    hints: list[Hint] = []
    at = 0
    for page in pages:
        hints += shifted(page.hints, at)
        at += len(page.source.text) + 2
    return pages[0]._replace(source=replace(pages[0].source, text="\n\n".join(texts)), hints=tuple(hints))


def shifted(hints: Sequence[Hint], by: int) -> tuple[Hint, ...]:
    """Move hints along with their text."""
    return tuple(hint._replace(span=hint.span.shift(by)) for hint in hints)


def _rows(text: str) -> Iterable[tuple[int, int]]:
    """Find the lines of a text that are not blank."""
    at = 0
    for blank, group in groupby(text.split("\n"), key=lambda row: not row.strip()):
        for row in group:
            if not blank:
                yield at, at + len(row)
            at += len(row) + 1
