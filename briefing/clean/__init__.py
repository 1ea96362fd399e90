"""The article out of its page: lines are selected, never rewritten, and what was dropped is kept with the reason."""

import re
from collections.abc import Sequence
from datetime import date

from briefing.clean import body, metadata, title
from briefing.clean.cues import sort_of
from briefing.clean.dates import dates
from briefing.clean.kinds import FOREIGN, alphabet, is_foreign, judge, of_sort
from briefing.clean.pieces import Lines, Piece, cut
from briefing.clean.verdict import Verdict
from briefing.errors import InputError
from briefing.languages import UNKNOWN
from briefing.models import BLOCK_JOINT, Article, Block, Dropped, Source
from briefing.text import Span, trim
from briefing.words import detect

PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
LEAST_WORDS = 5  # of prose; less is no article
SHORTEST_STANDFIRST = 8  # words
LONGEST_BYLINE = 14
HINT = "copy the whole article; `briefing extract --explain` shows what was found"


def clean(source: Source, *, language: str | None = None, keep: Sequence[str] = ()) -> Article:
    """Select the article's lines of a source, and those of the kinds in `keep`.

    Raises InputError where there are none but the page's.
    """
    pieces = cut(source.text)
    if not pieces:
        raise InputError(f"{source.location}: there is no text in it", hint="copy the article's text into the file")
    language = language or _language(pieces)
    sorts = tuple(sort_of(piece.text, language) for piece in pieces)
    worths = tuple(body.worth(piece, sort) for piece, sort in zip(pieces, sorts, strict=True))
    lines = Lines(pieces, sorts, worths, language)
    alone = body.is_clean(pieces, sorts)
    start, end = (0, len(pieces)) if alone else body.stretch(worths)
    heading = title.first_line(lines) if alone else title.find(lines, start, end)
    start = max(start, heading + 1)
    if start >= end or sum(piece.words for piece in pieces[start:end]) < LEAST_WORDS:
        raise InputError(f"{source.location}: nothing but page chrome in it", hint=HINT)
    verdicts = _alone(lines, heading) if alone else _verdicts(lines, heading, start, end)
    verdicts = [Verdict(verdict.kind, True) if verdict.kind in keep else verdict for verdict in verdicts]
    blocks, dropped, text = _assembled(source, pieces, verdicts)
    site = metadata.outlet(lines, heading, start)
    return Article(
        title=title.without_site(pieces[heading].text, site) if heading >= 0 else "",
        text=text,
        language=language,
        published=metadata.published(lines, heading, start),
        authors=metadata.authors(lines, heading, start),
        site=site,
        url=metadata.url(lines),
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


def _verdicts(lines: Lines, heading: int, start: int, end: int) -> list[Verdict]:
    """Say of every line of a page what it is."""
    pairs = list(zip(lines.pieces, lines.sorts, strict=True))
    above = [_above(sort) for _, sort in pairs[: heading + 1 if heading >= 0 else start]]
    letters = alphabet(lines.pieces[start:end])
    between = [_below_title(piece, sort, letters, lines.language) for piece, sort in pairs[len(above) : start]]
    inside = judge(lines.pieces[start:end], lines.sorts[start:end], lines.language)
    behind = [of_sort(sort) if sort else Verdict("related", False, "behind the article") for sort in lines.sorts[end:]]
    return _titled(above + between + inside + behind, heading)


def _alone(lines: Lines, heading: int) -> list[Verdict]:
    """Say of every line of an article that stands alone what it is: all but title and byline stays."""
    passed = [sort if sort in ("by", "published", "updated") and piece.words <= 8 else "" for piece, sort in
              zip(lines.pieces, lines.sorts, strict=True)]  # fmt: skip
    verdicts = judge(lines.pieces, passed, lines.language)
    kept = [v if v.kept or v.kind in ("byline", "dateline") else Verdict("paragraph", True) for v in verdicts]
    return _titled(kept, heading)


def _titled(verdicts: list[Verdict], heading: int) -> list[Verdict]:
    """Set the title apart."""
    title = Verdict("title", False, "the title is kept apart")
    return [title if i == heading else verdict for i, verdict in enumerate(verdicts)]


def _above(sort: str) -> Verdict:
    """Judge a line above the title."""
    return of_sort(sort) if sort else Verdict("navigation", False, "above the article")


def _below_title(piece: Piece, sort: str, letters: frozenset[str], language: str) -> Verdict:
    """Judge a line between the title and the article: a longer one is its standfirst."""
    if sort:
        return of_sort(sort)
    if piece.words <= LONGEST_BYLINE and piece.sentences <= 1 and next(dates(piece.text, language), None):
        return Verdict("byline", False, "author or outlet and date")
    if is_foreign(piece, letters, language):
        return FOREIGN
    if piece.words >= SHORTEST_STANDFIRST and piece.twin == 1:
        return Verdict("standfirst", True)
    return Verdict("navigation", False, "a short line between title and article")


def _assembled(
    source: Source, pieces: Sequence[Piece], verdicts: Sequence[Verdict]
) -> tuple[tuple[Block, ...], tuple[Dropped, ...], str]:
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
