"""Sentences whose sense hangs on those before them, and which those are."""

import re
from functools import cache

from briefing.languages import Words, table
from briefing.summarizers.request import Request
from briefing.text import fold

WORD = re.compile(r"\w+")
LONGEST_OPENING = 4  # words
LONGEST_CHAIN = 9  # sentences
OPENING = 80  # characters
QUOTED = re.compile(r"[«“„「『\"][^»”“」』\"]{1,600}[»”“」』\"][.!?…]?")


def hanging(request: Request) -> list[tuple[int, ...]]:
    """List for each sentence those before it without which it is not understood; an article's first needs none."""
    found: list[tuple[int, ...]] = []
    for i, text in enumerate(request.sentences):
        hangs = request.place(i) > 0 and (dangles(text, request.language_of(i)) or QUOTED.fullmatch(text) is not None)
        found.append((i - 1, *found[i - 1])[:LONGEST_CHAIN] if hangs else ())
    return found


def dangles(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens so that its sense hangs on the one before: "However", "He", "For his part"."""
    words = tuple(WORD.findall(fold(sentence[:OPENING])))
    dangling, standing = _openings(language)
    openings = [words[:n] for n in range(1, LONGEST_OPENING + 1)]
    return any(opening in dangling for opening in openings) and not any(opening in standing for opening in openings)


@cache
def _openings(language: str) -> tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]:
    """List the openings that hang on the sentence before, and those that only look so, as words."""
    words = table(language, Words)
    return _phrases(words.dangling), _phrases(words.standing)


def _phrases(openings: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """Cut openings into their words."""
    return frozenset(tuple(WORD.findall(fold(opening))) for opening in openings)
