"""Sentence ends in Thai, which marks them by no more than a blank, as it does much inside a sentence."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from briefing.languages import Sentences
from briefing.segment.flat import within
from briefing.segment.marks import Rules
from briefing.text import Span, regex

BLANK = regex(r" +")
SHORTEST = 40  # characters of a sentence
SHORTEST_REST = 16  # of what stands before the next blank: less is a name, a number, an item
FIRST, LAST = "\u0e01", "\u0e4e"  # Thai letters, vowels and tones
GOES_ON = ("ๆ", "ฯ")


def blanks(text: str, start: int, end: int, cuts: list[int], quoted: list[Span], rules: Rules) -> Iterator[int]:
    """Find the blanks that end a sentence: behind enough of one, before enough of another, at no joint of one."""
    begin = start
    for at, after in pairwise([*(gap.start() for gap in BLANK.finditer(text, start, end)), end]):
        last = bisect_right(cuts, at)
        begin = max([begin, *cuts[max(0, last - 1) : last]])
        apart = at - begin >= SHORTEST and _parts(text[begin:at], text[at:after].strip(), rules.words)
        if apart and not within(at, quoted):
            yield at
            begin = at


def _parts(before: str, rest: str, words: Sentences) -> bool:
    """Tell whether a sentence may end between two stretches: Thai on both sides, the second long, and no joint."""
    thai = FIRST <= before[-1] <= LAST and len(rest) >= SHORTEST_REST and FIRST <= rest[0] <= LAST
    joints = tuple(words.joiners)
    return thai and not before.endswith((*GOES_ON, *joints)) and not rest.startswith((*joints, *words.tags))
