"""Which printed words an editor means: by how they begin, white space, marks and capitals aside."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from briefing.configuration.writing import line
from briefing.text import fold
from briefing.words import may_be_spaceless

Thing = TypeVar("Thing")
MARKS = " \"'«»‹›.,;:!?…([{)]}–—-。、，！？「」『』"  # at either end, that are not compared
LONG = 16  # characters; a word at their end may be cut short


def key(words: str) -> str:
    """Fold words for comparing."""
    return line(fold(words)).strip(MARKS)


def begins(said: str, wanted: str) -> bool:
    """Tell whether one key begins with another: whole words of it, where it is short."""
    if not wanted or not said.startswith(wanted):
        return False
    after = said[len(wanted) : len(wanted) + 1]
    return len(wanted) >= LONG or not (after.isalnum() and wanted[-1].isalnum()) or may_be_spaceless(wanted[-1] + after)


def meant(wanted: str, things: Iterable[tuple[Thing, Sequence[str]]]) -> list[Thing]:
    """Choose the things that are called exactly so; where none is, those that begin so.

    Each thing stands with the keys it goes by.
    """
    opened: list[Thing] = []
    exact: list[Thing] = []
    for thing, names in things:
        if wanted in names:
            exact.append(thing)
        elif any(begins(name, wanted) for name in names):
            opened.append(thing)
    return exact or opened
