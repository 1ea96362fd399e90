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


class Group(NamedTuple):
    """Figures of one thing, each with its article's number."""

    figures: tuple[tuple[int, Figure], ...]  # of two articles at least, in their order
    agrees: bool  # all of them say the same number


class _Told(NamedTuple):
    """A figure, with the words that say of what it is."""

    article: int
    figure: Figure
    words: frozenset[str]

    @property
    def number(self) -> tuple[object, ...]:
        """The number it says."""
        return self.figure.value, self.figure.high


def compare(articles: Sequence[Sequence[Figure]], *, language: str) -> tuple[Group, ...]:
    """Group the figures that articles of one story tell of one thing; they agree where the numbers are equal."""
    told = [
        [_Told(number, f, frozenset(terms(f"{f.label} {f.unit}", language))) for f in figures]
        for number, figures in enumerate(articles)
    ]
    groups: list[list[_Told]] = []
    for ours, theirs in combinations(told, 2):
        for one, other in _paired(ours, theirs):
            _join(groups, one, other)
    return tuple(
        Group(tuple((t.article, t.figure) for t in sorted(g, key=lambda t: (t.article, t.figure.span))), _is_one(g))
        for g in groups
    )


def _paired(ours: Sequence[_Told], theirs: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """Pair the figures of two articles; what agrees with one figure contradicts no other."""
    taken: set[int] = set()
    for agrees in (True, False):
        for one in ours:
            for other in theirs:
                free = id(one) not in taken and id(other) not in taken
                if free and (one.number == other.number) is agrees and _are_of_one_thing(one, other):
                    taken |= {id(one), id(other)}
                    yield one, other


def _join(groups: list[list[_Told]], one: _Told, other: _Told) -> None:
    """Put two figures into one group, and the groups they are in already."""
    joined = [told for group in groups if one in group or other in group for told in group]
    groups[:] = [group for group in groups if one not in group and other not in group]
    groups.append([*joined, *(told for told in (one, other) if told not in joined)])


def _is_one(group: Sequence[_Told]) -> bool:
    """Tell whether all figures of a group say one number."""
    return len({told.number for told in group}) == 1


def _are_of_one_thing(one: _Told, other: _Told) -> bool:
    """Tell whether two figures are of one thing: by the words beside them, or a number that things seldom share."""
    if one.figure.kind != other.figure.kind or (one.figure.kind != "count" and one.figure.unit != other.figure.unit):
        return False
    shared = len(one.words & other.words)
    if one.number == other.number:
        return is_telling(one.figure) or shared > 0
    enough = max(LEAST, ALIKE * min(len(one.words), len(other.words)))
    return _are_near(one.figure, other.figure) and shared >= enough


def _are_near(one: Figure, other: Figure) -> bool:
    """Tell whether two numbers are of one size."""
    small, large = sorted((abs(one.value), abs(other.value)))
    return large <= NEAR * small
