"""A text cut once into words and digits, with the gaps between them and the places where they stand."""

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import NamedTuple

from briefing.text import Span

TOKEN = re.compile(r"(\d+|[^\W\d]+)")
SOFT = frozenset({"", " ", "\u00a0", "\u202f", "\u2009", "\u2005", "-", "\u2011", "'", "’", "\n", "  "})  # gaps inside a phrase
BLANK = frozenset({" ", "\u00a0", "\u202f", "\u2009", "\u2005", "\n", "  "})


class Tokens(NamedTuple):
    """Words and runs of digits: token `i` is `raw[i]`, `gap[i]` stands before it, and the last gap after all."""

    text: str
    raw: list[str]
    low: list[str]
    gap: list[str]
    start: list[int]
    end: list[int]
    bounds: tuple[int, ...]  # first token of each sentence
    size: int

    def sentence(self, i: int) -> tuple[int, int]:
        """Find the tokens of the sentence that token `i` stands in: the first, and the first of the next."""
        at = bisect_right(self.bounds, i)
        return (self.bounds[at - 1] if at else 0), (self.bounds[at] if at < len(self.bounds) else len(self.raw))

    def soft(self, i: int) -> bool:
        """Tell whether token `i` follows the one before it within a phrase."""
        return self.gap[i] in SOFT


def cut(text: str, sentences: tuple[Span, ...]) -> Tokens:
    """Cut a text into tokens; paragraphs are sentences where none are given."""
    pieces = TOKEN.split(text)
    edges = list(accumulate(map(len, pieces)))
    raw, starts = pieces[1::2], edges[0:-1:2]
    begins = [s.start for s in sentences] or [m.end() for m in re.finditer(r"\n\s*\n", text)]
    bounds = tuple(_first(starts, begins))
    return Tokens(text, raw, [word.lower() for word in raw], pieces[0::2], starts, edges[1::2], bounds, len(raw))


def _first(starts: list[int], begins: list[int]) -> list[int]:
    """Find the first token at or after each place."""
    return sorted({0, *(bisect_left(starts, begin) for begin in begins)})
