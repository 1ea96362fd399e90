"""Sentences of a text: ordered, disjoint, inside it, with quoted speech and abbreviations kept whole."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from briefing.languages import Sentences, Words, table
from briefing.segment.marks import TERMINATOR, Rules, stops
from briefing.segment.quotations import quotations
from briefing.text import Span, regex, trim

BREAK = regex(r"\n[^\S\n]*\n\s*")
BULLETS = ("- ", "• ", "* ", "– ")
CLOSERS = "\"'”“’»›)]}」』）】〉》"
LEAST_CAPITALS = 0.004  # share of the characters; fewer were lost on the way
WRAPPED_LINE = 50  # a line at least this long without a final mark goes on in the next

Unmarked = Callable[[str, int, int, list[int], list[Span], Rules], Iterable[int]]


def split(text: str, *, language: str) -> tuple[Span, ...]:
    """Find the sentences of a text; blank lines always part them."""
    rules = Rules(language, table(language, Sentences), table(language, Words).stopwords, _is_cased(text))
    unmarked = _headings_and_items if rules.cased and "\n" not in text.strip() else None
    if language == "th":
        unmarked = _blanks
    found: list[Span] = []
    start = 0
    for gap in (*BREAK.finditer(text), None):
        end = gap.start() if gap else len(text)
        found.extend(_paragraph(text, start, end, rules, unmarked))
        start = gap.end() if gap else end
    return tuple(found)


def _is_cased(text: str) -> bool:
    """Tell whether a text is written with capitals, so that a small letter goes on with a sentence."""
    sample = text[:5000]
    capitals = (sign for sign in sample if sign.isupper())
    return any(islice(capitals, int(LEAST_CAPITALS * len(sample)), None))  # so many, and one more


def _headings_and_items(*place: Any) -> Iterable[int]:
    """Find sentence ends without a mark; where lines are left, headings and list items stand on lines of their own."""
    from briefing.segment.flat import unmarked

    return unmarked(*place)


def _blanks(*place: Any) -> Iterable[int]:
    """Find sentence ends without a mark in Thai."""
    from briefing.segment.thai import blanks

    return blanks(*place)


def _paragraph(text: str, start: int, end: int, rules: Rules, unmarked: Unmarked | None) -> Iterator[Span]:
    """Cut one paragraph at its sentence ends."""
    quoted, closing = quotations(text, start, end)
    cuts = {*_line_ends(text, start, end), *stops(text, start, end, rules, quoted, closing)}
    if unmarked:
        cuts.update(unmarked(text, start, end, sorted(cuts), quoted, rules))
    cuts.add(end)
    begin = start
    for cut in sorted(cuts):
        span = trim(text, begin, cut)
        if span.start < span.end:
            yield span
            begin = cut


def _line_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Find the line ends that end a sentence too: those after a final mark or a short line, or before a list item."""
    at, line = text.find("\n", start, end), start
    while at >= 0:
        before, after = text[line:at].strip(), text[at + 1 : at + 40].lstrip()
        final = before[-1:] in CLOSERS or bool(TERMINATOR.match(before[-1:]))
        if before and (final or after[:2] in BULLETS or (len(before) < WRAPPED_LINE and not after[:1].islower())):
            yield at
        at, line = text.find("\n", at + 1, end), at + 1


__all__ = ["split"]
