"""Texts that were printed before: exact copies, and those with small edits, found by the runs of words they share."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from zlib import crc32

from briefing.stories.profiles import OPENING, Profile, cosine
from briefing.text import squeezed
from briefing.words import words

COMPARED = 400  # words of a text
LEAST = 20  # runs of four words that a text must have to be told from others by them
SAMPLED = 4  # one of so many runs is looked up: the same ones in every text
WIDESPREAD = 32  # texts; a run that more have, not counting copies, is a formula
FAINT = 0.15  # share of the sampled runs from which on all are compared
CLOSE = 0.35  # share of the shorter text's runs: one grew out of the other
COPIED = 0.5  # the same: it is a copy
WHOLE = 0.8  # the same: the earlier text stands for both
NAMED = 0.3  # cosine of two texts' names and numbers
SHORT = 40  # words; texts so short are copies only under the same title: "For subscribers only." is no story
REMEMBERED = 4096  # texts whose runs are kept

Links = Iterator[tuple[int, int, bool]]


def find_copies(known: Sequence[Profile]) -> Links:
    """Pair articles of which one text grew out of the other, the earlier first; True where it is a copy."""
    unlike: list[int] = []
    first: dict[tuple[int, int, str], int] = {}
    for place, profile in enumerate(known):
        folded = squeezed(profile.article.text)
        title = profile.title if folded.count(" ") < SHORT else ""
        same = first.setdefault((_number(folded), len(folded), title), place)
        if same == place or not folded:
            unlike.append(place)
        else:
            yield same, place, True
    yield from _near_copies(known, unlike)


def _near_copies(known: Sequence[Profile], places: Sequence[int]) -> Links:
    """Pair articles whose texts share a good part of their runs; those are compared that share a few sampled ones."""
    runs_of = lru_cache(REMEMBERED)(lambda place: _runs(known[place].article.text))
    holders: dict[int, list[int]] = defaultdict(list)
    samples: dict[int, int] = {}
    for place in places:
        runs = runs_of(place)
        if len(runs) < LEAST:
            continue
        sample = [run for run in runs if run % SAMPLED == 0]
        samples[place] = len(sample)
        shared = Counter(other for run in sample if len(holders[run]) < WIDESPREAD for other in holders[run])
        best = 0.0
        for other, count in sorted(shared.items()):
            if count >= FAINT * min(len(sample), samples[other]) and _name_the_same(known[place], known[other]):
                share = len(runs & runs_of(other)) / min(len(runs), len(runs_of(other)))
                best = max(best, share)
                if share >= CLOSE:
                    yield other, place, share >= COPIED
        if best < WHOLE:
            for run in sample:
                holders[run].append(place)


def _name_the_same(one: Profile, other: Profile) -> bool:
    """Tell whether two articles have names and numbers in common: two forms filled in for two events have not."""
    return not (one.names and other.names) or cosine(one.names, other.names) >= NAMED


def _runs(text: str) -> frozenset[int]:
    """Number the runs of four words of a text's opening, the same in every process."""
    numbers = [_number(word) for word in islice(words(text[:OPENING]), COMPARED)]
    runs = zip(numbers, numbers[1:], numbers[2:], numbers[3:], strict=False)
    return frozenset((a + 3 * b + 7 * c + 13 * d) * 0x9E3779B1 >> 8 & 0xFFFFFFFFFF for a, b, c, d in runs)


def _number(words: str) -> int:
    """Number words; others may have the same number, but hardly ever."""
    return crc32(words.encode("utf-8", "replace"))
