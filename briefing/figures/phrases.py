"""Phrases of a language, found token by token: the longest that stands there."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from briefing.figures.tokens import SOFT, Tokens

Value = TypeVar("Value")
LONGEST = 12  # letters of an ending


Row = tuple[str, tuple[str, ...], Value]  # the word beside the one it is found at, all words, what they mean


class Phrases(NamedTuple, Generic[Value]):
    """Phrases of one or more words, found at their first token, or before their last; the longest wins."""

    rows: Mapping[str, list[Row[Value]]]
    backward: bool = False
    endings: frozenset[str] = frozenset()  # what a word may end in beyond its form

    def at(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """Find the phrase that begins at token `i` (backward: that ends with it): its value and the token beyond."""
        if not 0 <= i < tokens.size:
            return None
        low = tokens.low
        rows = self.rows.get(low[i])
        if rows is not None:
            beside = low[i - 1 if self.backward else i + 1]
            for next_, words, value in rows:
                if not next_:
                    return value, (i if self.backward else i + 1)
                if beside.startswith(next_):
                    first = i - len(words) + 1 if self.backward else i
                    if first >= 0 and self._stands(tokens, first, words):
                        return value, (first if self.backward else i + len(words))
        return self._inflected(tokens, i) if self.endings else None

    def within(self, tokens: Tokens, first: int, last: int) -> list[tuple[Value, int, int]]:
        """List the phrases that begin at or after one token and end before another: value, first token, beyond it."""
        low, rows = tokens.low, self.rows
        hits = [(i, self.at(tokens, i)) for i in range(first, last) if low[i] in rows]
        return [(hit[0], i, hit[1]) for i, hit in hits if hit and hit[1] <= last]

    def _inflected(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """Find the phrase whose first word stands here with an ending."""
        word, rows, endings = tokens.low[i], self.rows, self.endings
        for size in range(len(word) - 1, max(1, len(word) - LONGEST) - 1, -1):
            if word[:size] in rows and word[size:] in endings:
                for _, words, value in rows[word[:size]]:
                    if len(words) == 1 or self._stands(tokens, i, words):
                        return value, i + len(words)
        return None

    def _stands(self, tokens: Tokens, first: int, words: tuple[str, ...]) -> bool:
        """Tell whether these words stand here, with nothing but blanks, hyphens and apostrophes between."""
        end = first + len(words)
        if end > tokens.size or not SOFT.issuperset(tokens.gap[first + 1 : end]):
            return False
        if not self.endings:
            return tuple(tokens.low[first:end]) == words
        return all(map(self._is_form, tokens.low[first:end], words))

    def _is_form(self, said: str, form: str) -> bool:
        """Tell whether a word is this form, with an ending or without."""
        return said == form or (said.startswith(form) and said[len(form) :] in self.endings)


def phrases(
    entries: Iterable[tuple[str, Value]],
    cut: Callable[[str], tuple[str, ...]],
    *,
    backward: bool = False,
    endings: frozenset[str] = frozenset(),
) -> Phrases[Value]:
    """Sort forms by the token they are found at."""
    rows: dict[str, list[Row[Value]]] = {}
    for forms, value in entries:
        for form in forms.split("|"):
            words = cut(form)
            if words and words[0]:
                beside = "" if len(words) == 1 else words[-2 if backward else 1]
                rows.setdefault(words[-1 if backward else 0], []).append((beside, words, value))
    for found in rows.values():
        if len(found) > 1:
            found.sort(key=lambda row: -len(row[1]))
    return Phrases(rows, backward=backward, endings=endings)
