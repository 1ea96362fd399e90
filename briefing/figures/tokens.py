"""A text cut once into words and digits, with the gaps between them and the places where they stand."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from briefing.text import Span

# Accents that stand behind their letters, as in "e\u0301", are no letters to Python.
TOKEN = re.compile(r"(\d+|[^\W\d]+(?:[\u0300-\u036f]+[^\W\d]*)*)")
# With the vowel signs of other scripts: all but white space, digits and signs.
MARKED = re.compile(
    r"(\d+|[^\s\d!-/:-@\[-`{-~\u00a1-\u00bf×÷،؛؟٪-٭۔।॥\u2000-\u200b\u200e-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f]+)"
)
BLANK = frozenset({" ", "\u00a0", "\u202f", "\u2009", "\u2005", "\n", "  "})
HYPHENS = frozenset({"-", "\u2011"})
SOFT = BLANK | HYPHENS | {"", "'", "’"}  # gaps inside a phrase


def worded(inner: str) -> re.Pattern[str]:
    """Make the pattern of a language whose words have signs within them."""
    return re.compile(rf"(\d+|[^\W\d]+(?:[{inner}][^\W\d]+)*)")


class Tokens(NamedTuple):
    """Words and runs of digits: token `i` is `raw[i]`, and `gap[i]` stands before it.

    One empty token stands after the last, so that what is beyond either end of the text is "" and no error.
    """

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
        return (self.bounds[at - 1] if at else 0), (self.bounds[at] if at < len(self.bounds) else self.size)

    def soft(self, i: int) -> bool:
        """Tell whether token `i` follows the one before it within a phrase."""
        return i < self.size and self.gap[i] in SOFT

    def words(self, first: int, last: int) -> str:
        """Cut the text from token `first` to token `last` (not included)."""
        return self.text[self.start[first] : self.end[last - 1]]

    def lead(self, first: int, start: int) -> str:
        """Cut what stands between the token before `first` and a place in the text."""
        return self.text[self.end[first - 1] if first else 0 : start]


def cut(
    text: str, sentences: tuple[Span, ...], *, token: re.Pattern[str] = TOKEN, folds: Mapping[int, str] | None = None
) -> Tokens:
    """Cut a text into tokens, compared with some signs folded; paragraphs are sentences where none are given."""
    pieces = token.split(text)
    edges = list(accumulate(map(len, pieces)))
    raw, starts, size = pieces[1::2], edges[0:-1:2], len(pieces) // 2
    begins = [span.start for span in sentences] or [match.end() for match in re.finditer(r"\n\s*\n", text)]
    bounds = tuple(sorted({0, *(bisect_left(starts, begin) for begin in begins)}))
    composed = text.isascii() or is_normalized("NFC", text)
    words = "\n".join(raw).lower()  # all at once: no token has a line end in it
    words = words if composed else normalize("NFC", words)
    low = (words.translate(folds) if folds else words).split("\n") if raw else []
    return Tokens(
        text, [*raw, ""], [*low, ""], [*pieces[0::2], ""], [*starts, len(text)], [*edges[1::2], len(text)], bounds, size
    )
