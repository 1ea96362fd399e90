"""Texts whose accents stand behind their letters: read as if they stood on them, told in the text's own words."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple
from unicodedata import is_normalized, normalize

from briefing.contents import Person, Quote
from briefing.text import Span


class Composed(NamedTuple):
    """A text with each accent on its letter, and where its letters stand in the text as it is printed."""

    printed: str
    text: str
    here: list[int]  # places behind what was put together
    there: list[int]  # the same in the printed text

    def inside(self, span: Span) -> Span:
        """Find a place of the printed text here."""
        return Span(_moved(span.start, self.there, self.here), _moved(span.end, self.there, self.here))

    def outside(self, span: Span) -> Span:
        """Find a place of this text in the printed one."""
        return Span(_moved(span.start, self.here, self.there), _moved(span.end, self.here, self.there))

    def words(self, said: str) -> str:
        """Say words of this text as they are printed; as they are where they stand nowhere in it."""
        at = self.text.find(said) if not said.isascii() else -1
        return said if at < 0 else self.outside(Span(at, at + len(said))).of(self.printed)

    def quote(self, quote: Quote) -> Quote:
        """Tell a quote in the words of the printed text."""
        speaker = quote.speaker and self.words(quote.speaker)
        role, cue = self.words(quote.role), self.words(quote.cue)
        return replace(quote, span=self.outside(quote.span), speaker=speaker, role=role, cue=cue)

    def person(self, person: Person) -> Person:
        """Tell a person in the words of the printed text."""
        name, role = self.words(person.name), self.words(person.role)
        return replace(person, span=self.outside(person.span), name=name, role=role)


def _moved(at: int, ends: Sequence[int], others: Sequence[int]) -> int:
    """Move a place from one text to the other, by the last letter put together before it."""
    i = bisect_right(ends, at)
    moved = at + (others[i - 1] - ends[i - 1] if i else 0)
    return min(moved, others[i]) if i < len(others) else moved


@cache
def _parted() -> re.Pattern[str]:
    """Match a letter with accents behind it, and the letters that a Korean syllable is made of."""
    marks = "\u0300-\u036f\u3099\u309a"
    return re.compile(rf"[^\W{marks}][{marks}]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")


def composed(text: str) -> Composed | None:
    """Put letters and their accents together; None where they are."""
    if text.isascii() or is_normalized("NFC", text):
        return None
    pieces: list[str] = []
    here: list[int] = []
    there: list[int] = []
    last = size = 0
    for match in _parted().finditer(text):
        letter = normalize("NFC", match[0])
        pieces += (text[last : match.start()], letter)
        size += match.start() - last + len(letter)
        last = match.end()
        here.append(size)
        there.append(last)
    return Composed(text, "".join((*pieces, text[last:])), here, there) if pieces else None
