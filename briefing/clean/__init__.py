"""The article out of its page: lines are selected, never rewritten, and what was dropped is kept with the reason."""

import re
from collections.abc import Sequence
from datetime import date

from briefing.clean import body, metadata, title
from briefing.clean.cues import sort_of
from briefing.clean.kinds import Verdict, judge, of_sort
from briefing.clean.pieces import Piece, cut
from briefing.errors import InputError
from briefing.languages import UNKNOWN
from briefing.models import BLOCK_JOINT, Article, Block, Dropped, Source
from briefing.text import Span, trim
from briefing.words import detect

PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
LEAST_WORDS = 5  # of prose; less is no article


def clean(source: Source, *, language: str | None = None, keep: Sequence[str] = ()) -> Article:
    """Select the article's lines of a source, and those of the kinds in `keep`.

    Raises InputError where there are none but the page's.
    """
    pieces = cut(source.text)
    if not pieces:
        raise InputError(f"{source.location}: there is no text in it", hint="copy the article's text into the file")
    language = language or _language(pieces)
    sorts = [sort_of(piece.text, language) for piece in pieces]
    worths = [body.worth(piece, sort) for piece, sort in zip(pieces, sorts, strict=True)]
    alone = body.is_clean(pieces, sorts)
    start, end = (0, len(pieces)) if alone else body.stretch(worths)
    heading = title.first_line(pieces, language) if alone else title.find(pieces, sorts, worths, start, end, language)
    start = max(start, heading + 1)
    if start >= end or sum(piece.words for piece in pieces[start:end]) < LEAST_WORDS:
        raise InputError(f"{source.location}: nothing but page chrome in it", hint="copy the whole article; `briefing extract --explain` shows why")
    verdicts = _verdicts(pieces, sorts, heading, start, end, language, alone)
    site = metadata.outlet(pieces, sorts, heading, start, language)
    verdicts = [Verdict(verdict.kind, True) if verdict.kind in keep else verdict for verdict in verdicts]
    blocks, dropped, text = _assembled(source, pieces, verdicts)
    return Article(
        title=title.without_site(pieces[heading].text, site) if heading >= 0 else "",
        text=text,
        language=language,
        published=metadata.published(pieces, sorts, heading, start, language),
        authors=metadata.authors(pieces, sorts, heading, start, language),
        site=site,
        url=metadata.url(pieces, sorts),
        source=source,
        blocks=blocks,
        dropped=dropped,
    )


def untouched(
    source: Source,
    *,
    title: str = "",
    published: date | None = None,
    authors: tuple[str, ...] = (),
    language: str | None = None,
    url: str = "",
) -> Article:
    """Take a source as the clean article it is: its text stays as it stands, its paragraphs are the blocks."""
    paragraphs = [trim(source.text, match.start(), match.end()) for match in PARAGRAPH.finditer(source.text)]
    return Article(
        title=title,
        text=source.text,
        language=language or detect(source.text),
        published=published,
        authors=authors,
        site="",
        url=url,
        source=source,
        blocks=tuple(Block("paragraph", span, span) for span in paragraphs),
        dropped=(),
    )


def _language(pieces: Sequence[Piece]) -> str:
    """Tell the article's language by its prose; by all lines where there is none."""
    prose = " ".join(piece.text for piece in pieces if piece.final and piece.words >= 12)
    return detect(prose) if prose else detect(" ".join(piece.text for piece in pieces), default=UNKNOWN)


def _verdicts(
    pieces: Sequence[Piece], sorts: Sequence[str], heading: int, start: int, end: int, language: str, alone: bool
) -> list[Verdict]:
    """Say of every line of the source what it is."""
    head = [_above(piece, sort, i > heading >= 0) for i, (piece, sort) in enumerate(zip(pieces[:start], sorts[:start], strict=True))]
    if heading >= 0:
        head[heading] = Verdict("title", False, "the title is kept apart")
    inside = judge(pieces[start:end], ["" if alone and _no_byline(sort, piece) else sort for sort, piece in zip(sorts[start:end], pieces[start:end], strict=True)], language)
    if alone:
        inside = [verdict if verdict.kept or verdict.kind in ("byline", "dateline") else Verdict("paragraph", True) for verdict in inside]
    tail = [of_sort(sort) if sort else Verdict("related", False, "behind the article") for sort in sorts[end:]]
    return head + inside + tail


def _no_byline(sort: str, piece: Piece) -> bool:
    """Tell whether a line's cue is to be passed over in an article that stands alone."""
    return sort not in ("by", "published", "updated") or piece.words > 8


def _above(piece: Piece, sort: str, below_title: bool) -> Verdict:
    """Judge a line above the article: below the title a longer one is its standfirst."""
    if sort:
        return of_sort(sort)
    if below_title and piece.words >= 8 and piece.twin == 1:
        return Verdict("standfirst", True)
    return Verdict("byline", False, "a short line between title and article") if below_title else Verdict("navigation", False, "above the article")


def _assembled(source: Source, pieces: Sequence[Piece], verdicts: Sequence[Verdict]) -> tuple[tuple[Block, ...], tuple[Dropped, ...], str]:
    """Put the kept lines together; returns the blocks, what was dropped, and the article's text."""
    blocks: list[Block] = []
    dropped: list[Dropped] = []
    at = 0
    for piece, verdict in zip(pieces, verdicts, strict=True):
        if verdict.kept:
            length = piece.span.end - piece.span.start
            blocks.append(Block(verdict.kind, Span(at, at + length), piece.span))
            at += length + len(BLOCK_JOINT)
        else:
            dropped.append(Dropped(verdict.kind, verdict.reason, piece.span))
    return tuple(blocks), tuple(dropped), BLOCK_JOINT.join(block.origin.of(source.text) for block in blocks)
