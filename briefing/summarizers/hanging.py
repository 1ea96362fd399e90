"""Sentences whose sense hangs on those before them, and which those are."""

from functools import cache

from briefing.languages import Words, table
from briefing.summarizers.request import Request, spaced
from briefing.text import fold, regex
from briefing.words import WORD

LONGEST_CHAIN = 9  # sentences
OPENING = 80  # characters
QUOTATION_MARKS = "«“„「『\""
QUOTED = regex(rf"[{QUOTATION_MARKS}][^»”“」』\"]{{1,600}}[»”“」』\"][.!?…]?")


def hanging(request: Request) -> list[tuple[int, ...]]:
    """List for each sentence those before it without which it is not understood; an article's first needs none."""
    found: list[tuple[int, ...]] = []
    for i, text in enumerate(request.sentences):
        hangs = request.place(i) > 0 and (dangles(text, request.language_of(i)) or _is_quoted(text))
        found.append((i - 1, *found[i - 1])[:LONGEST_CHAIN] if hangs else ())
    return found


def dangles(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens so that its sense hangs on the one before: "However", "He", "For his part".

    Of the openings that fit, the longest tells: "this" hangs, "this week" does not.
    """
    hangs, longest = _openings(language)
    units = _units(fold(sentence[:OPENING]), language)[:longest]
    fitting = (hangs[units[:n]] for n in range(len(units), 0, -1) if units[:n] in hangs)
    return next(fitting, False)


def _is_quoted(sentence: str) -> bool:
    """Tell a sentence that is nothing but quoted words: it hangs on who spoke."""
    return sentence[:1] in QUOTATION_MARKS and QUOTED.fullmatch(sentence) is not None


def _units(opening: str, language: str) -> tuple[str, ...]:
    """Cut an opening into what is compared: words, or characters where no blank parts the words."""
    if spaced(language):
        return tuple(WORD.findall(opening))
    first = WORD.search(opening)
    return tuple(opening[first.start() :]) if first else ()


@cache
def _openings(language: str) -> tuple[dict[tuple[str, ...], bool], int]:
    """Tell of each listed opening whether a sentence that has it hangs, and how long the longest is."""
    words = table(language, Words)
    rows = ((words.dangling, True), (words.standing, False))
    hangs = {_units(fold(opening), language): dangling for openings, dangling in rows for opening in openings}
    return hangs, max(map(len, hangs), default=0)
