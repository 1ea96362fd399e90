"""Figures of several articles side by side: where two tell the same number of one thing, and where they do not."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from briefing.assemble.ranking import is_telling
from briefing.contents import Figure
from briefing.words import terms

ALIKE = 0.5  # share of the shorter label's words that the other one has
LEAST = 2  # words that labels share where numbers differ
NEAR = 10  # times: further apart, two numbers are of different things


class Pair(NamedTuple):
    """Two figures of one thing, each with its article's number."""

    one: tuple[int, Figure]
    other: tuple[int, Figure]
    agrees: bool


def compare(articles: Sequence[Sequence[Figure]], *, language: str) -> tuple[Pair, ...]:
    """Pair the figures that articles of one story tell of one thing; they agree where the numbers are equal."""
    pairs: list[Pair] = []
    for (i, ours), (j, theirs) in combinations(enumerate(articles), 2):
        taken: set[int] = set()
        for agrees in (True, False):  # what agrees with one figure contradicts no other
            for one, other in _alike(ours, theirs, language, agrees=agrees):
                if id(one) not in taken and id(other) not in taken:
                    taken |= {id(one), id(other)}
                    pairs.append(Pair((i, one), (j, other), agrees))
    return tuple(pairs)


def _alike(
    ours: Sequence[Figure], theirs: Sequence[Figure], language: str, *, agrees: bool
) -> Iterator[tuple[Figure, Figure]]:
    """Go through the figures of two articles that are of one thing, equal or not."""
    for one in ours:
        for other in theirs:
            if one.kind != other.kind or (one.kind != "count" and one.unit != other.unit):
                continue
            equal = (one.value, one.high) == (other.value, other.high)
            if equal is not agrees:
                continue
            shared, least = _shared(one, other, language)
            if (equal and (is_telling(one) or shared)) or (not equal and _are_near(one, other) and shared >= least):
                yield one, other


def _shared(one: Figure, other: Figure, language: str) -> tuple[int, float]:
    """Count the words that two figures' labels and nouns share, and how many make them alike."""
    left, right = (set(terms(f"{figure.label} {figure.unit}", language)) for figure in (one, other))
    return len(left & right), max(LEAST, ALIKE * min(len(left), len(right)))


def _are_near(one: Figure, other: Figure) -> bool:
    """Tell whether two numbers are of one size."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return large <= NEAR * small
