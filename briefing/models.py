"""The values that flow from a source to a summary: frozen, slotted, picklable, and the same in JSON."""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from briefing.text import Span

SKIPPED = "skip"  # the stage of a Failure that is none: files that no article is looked for in
BLOCK_JOINT = "\n\n"  # what stands between two blocks of an article's text


@dataclass(frozen=True, slots=True)
class Source:
    """What was read, as its reader decoded it: every place in a source is an offset into `text`."""

    location: str  # as the user gave it
    kind: str  # "text", "html", …
    encoding: str
    sha256: str  # of the bytes, in hexadecimal; of the UTF-8 text where there were no bytes
    text: str


class Hint(NamedTuple):
    """What the reader of a marked-up source knows of one line of its text."""

    span: Span  # in the source's text
    tag: str  # the elements it stands in that help to tell what it is, the innermost last: "article>p", "nav>li>a"
    links: float = 0.0  # share of the letters that stand in links
    advised: bool | None = None  # whether another extractor would keep it; None where none was asked
    classes: str = ""  # class and id words of the elements it stands in, ">" between them, the innermost last
    box: int = 0  # the element around its block, by a number: lines with the same one are brothers


class Facts(NamedTuple):
    """What a source says of its article beside the text: in its head, in structured data, in the feed it came from."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    updated: date | None = None
    site: str = ""
    url: str = ""  # canonical
    language: str = ""
    section: str = ""
    original: str = ""  # who published it first, where it is republished


class Raw(NamedTuple):
    """A source's bytes as they came, with what was said of them on the way."""

    location: str
    content: bytes
    content_type: str = ""  # as a server said
    charset: str = ""  # as a server said
    facts: Facts = Facts()  # as the feed said that led here


class Page(NamedTuple):
    """A source as its reader leaves it, with all that helps to clean it; not kept in a briefing."""

    source: Source
    hints: tuple[Hint, ...] = ()  # in the text's order; none for a plain text
    facts: Facts = Facts()


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of the article that was kept: an unaltered slice of the source."""

    kind: str  # one of KEPT_KINDS
    span: Span  # in the article's text
    origin: Span  # in the source's text
    language: str = ""  # where it is not the article's


@dataclass(frozen=True, slots=True, init=False)
class Dropped:
    """A piece of the source that is not in the article's text, and why."""

    kind: str  # "title", "byline", "dateline", "caption", "navigation", "share", …
    reason: str
    origin: Span  # in the source's text

    def __init__(self, kind: str, reason: str, origin: Span) -> None:
        _set_kind(self, kind)  # by hand as in Span: a page has hundreds
        _set_reason(self, reason)
        _set_origin(self, origin)


_set_kind, _set_reason, _set_origin = (vars(Dropped)[name].__set__ for name in ("kind", "reason", "origin"))


@dataclass(frozen=True, slots=True)
class Article:
    """An article cleaned of the page around it."""

    title: str
    text: str  # the kept blocks, joined by blank lines
    language: str  # ISO 639-1; "und" where it cannot be told
    published: date | None  # a datetime where the page gives a time
    updated: date | None = field(default=None, kw_only=True)  # the same, of the last change the page tells of
    authors: tuple[str, ...]  # persons; outlets are no authors
    site: str
    section: str = field(default="", kw_only=True)  # of the site
    url: str  # canonical
    original: str = field(default="", kw_only=True)  # who published it first, where it is republished
    source: Source
    blocks: tuple[Block, ...]
    dropped: tuple[Dropped, ...]

    def origins(self, span: Span) -> tuple[Span, ...]:
        """Map a place in `text` to its places in `source.text`: one for each block that it touches."""
        found = []
        for block in self.blocks:
            if block.span.meets(span) and span.start < span.end:
                start, end = max(span.start, block.span.start), min(span.end, block.span.end)
                found.append(Span(start, end).shift(block.origin.start - block.span.start))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text; `score` says how much it matters there, higher is more."""

    span: Span
    text: str
    score: float


class Pick(NamedTuple):
    """One sentence as the summariser saw it: its place in the order of merit and what made its score."""

    sentence: Sentence
    rank: int  # 1 is the best
    chosen: bool
    reasons: tuple[tuple[str, float], ...]  # feature and what it added
    note: str = ""  # why it was left out, where that was not the score
    essential: bool = False  # the one to read where there is room for one


@dataclass(frozen=True, slots=True)
class Failure:
    """A source that gave no article, and why; the rest goes on without it."""

    location: str
    stage: str  # "read"; or SKIPPED
    message: str
    hint: str

    @property
    def failed(self) -> bool:
        """Tell whether something went wrong; a file that was passed over is no failure."""
        return self.stage != SKIPPED
