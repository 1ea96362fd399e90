"""Phrases of a language, found token by token: the longest that stands there."""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, NamedTuple, TypeVar

from briefing.figures.tokens import Tokens

Value = TypeVar("Value")
LONGEST = 12  # letters of an ending


class Phrases(NamedTuple, Generic[Value]):
    """Phrases of one or more words, found at their first token, or before their last; the longest wins."""

    rows: Mapping[str, list[tuple[tuple[str, ...], Value]]]
    backward: bool = False
    endings: frozenset[str] = frozenset()  # what a word may end in beyond its form

    def at(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """Find the phrase that begins at token `i` (backward: that ends with it): its value and the token beyond."""
        if not 0 <= i < tokens.size:
            return None
        rows = self.rows.get(tokens.low[i])
        if rows:
            for words, value in rows:
                first = i - len(words) + 1 if self.backward else i
                if first >= 0 and (len(words) == 1 or self._stands(tokens, first, words)):
                    return value, (first if self.backward else i + len(words))
        return self._inflected(tokens, i) if self.endings else None

    def _inflected(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """Find the phrase whose first word stands here with an ending."""
        word = tokens.low[i]
        for size in range(len(word) - 1, max(1, len(word) - LONGEST) - 1, -1):
            if word[size:] in self.endings:
                for words, value in self.rows.get(word[:size], ()):
                    if len(words) == 1 or self._stands(tokens, i, words):
                        return value, i + len(words)
        return None

    def _stands(self, tokens: Tokens, first: int, words: tuple[str, ...]) -> bool:
        """Tell whether these words stand here, with nothing but blanks, hyphens and apostrophes between."""
        end = first + len(words)
        if end > tokens.size or not all(tokens.soft(j) for j in range(first + 1, end)):
            return False
        return all(map(self._is_form, tokens.low[first:end], words))

    def _is_form(self, said: str, form: str) -> bool:
        """Tell whether a word is this form, with an ending or without."""
        return said == form or (bool(self.endings) and said.startswith(form) and said[len(form) :] in self.endings)


def phrases(
    entries: Iterable[tuple[str, Value]],
    cut: Callable[[str], tuple[str, ...]],
    *,
    backward: bool = False,
    endings: frozenset[str] = frozenset(),
) -> Phrases[Value]:
    """Sort forms by the token they are found at."""
    rows: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    for forms, value in entries:
        for form in forms.split("|"):
            words = cut(form)
            if words and words[0]:
                rows.setdefault(words[-1 if backward else 0], []).append((words, value))
    for found in rows.values():
        if len(found) > 1:
            found.sort(key=lambda row: -len(row[0]))
    return Phrases(rows, backward=backward, endings=endings)
