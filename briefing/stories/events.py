"""One event told in several articles: words, names and numbers that few others have, within days."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nlargest
from itertools import product
from typing import NamedTuple

from briefing.stories.profiles import Profile, cosine
from briefing.stories.union import Union

DAYS_APART = 3
KEYS = 12  # of an article's heaviest words, and of its names and numbers, under which it is looked up
LATEST = 32  # articles under a key that are looked at
COMPARED = 24  # articles with which one is compared
WITNESSES = 6  # articles that speak for their group
TOGETHER = 0.85  # how close two groups must be on average
NAMED = 0.1  # cosine of two articles' names and numbers; below it they tell of two things in the same words
LEADING = 300  # characters that an article must have to lead, where another one has them


class Scale(NamedTuple):
    """What counts when two articles are compared, and how much of it makes them one event."""

    words: float  # a cosine of 1
    names: float  # the same
    numbers: float  # a number that both have, by how sure it is
    most: float  # numbers that are counted
    pair: float  # a name of two words that both have
    enough: float


PAIRS = 3  # names of two words that are counted
#                    words names numbers most pair enough
ONE_LANGUAGE  = Scale(3.0,  1.0,  0.15,  2.0, 0.1, 1.25)  # fmt: skip
TWO_LANGUAGES = Scale(0.0,  1.0,  0.15,  2.0, 0.0, 0.37)  # fmt: skip


def closeness(one: Profile, other: Profile) -> float:
    """Measure how surely two articles tell of one event; from 1 on they do."""
    scale = ONE_LANGUAGE if one.article.language == other.article.language else TWO_LANGUAGES
    named = cosine(one.names, other.names)
    if named < NAMED and one.names and other.names:
        return 0.0
    found = scale.names * named
    found += scale.numbers * min(scale.most, sum(sure for n, sure in one.numbers.items() if n in other.numbers))
    found += scale.pair * min(PAIRS, len(one.pairs & other.pairs))
    if scale.words:
        found += scale.words * cosine(one.words, other.words)
    return found / scale.enough


def join_events(known: Sequence[Profile], copied: Union, told: Union) -> None:
    """Join groups of articles that tell of one event, the closest first; copies have no say."""
    originals = [place for place in range(len(known)) if copied.first(place) == place]
    groups: dict[int, list[int]] = defaultdict(list)
    for place in originals:
        groups[told.first(place)].append(place)
    running = {first for first, places in groups.items() if _days(known, places) > DAYS_APART}
    free = [place for place in originals if told.first(place) not in running]
    refused: set[tuple[int, int]] = set()
    for _, one, other in sorted(_links(known, free)):
        pair = first, second = min(told.first(one), told.first(other)), max(told.first(one), told.first(other))
        if first == second or pair in refused:
            continue
        if _together(known, groups[first], groups[second], known[one].day):
            told.join(first, second)
            groups[first] += groups.pop(second)
        else:
            refused.add(pair)


def clearest(known: Sequence[Profile], places: Sequence[int]) -> int:
    """Find the article nearest to all others of its story, in the language of most, with a title and enough text."""
    shown = places[:COMPARED]
    tongues = Counter(known[place].article.language for place in shown)

    def merit(place: int) -> tuple[bool, bool, int, float]:
        article = known[place].article
        near = sum(closeness(known[place], known[other]) for other in shown if other != place)
        return bool(article.title.strip()), len(article.text) >= LEADING, tongues[article.language], near

    return max(shown, key=merit) if len(shown) > 1 else shown[0]


def _days(known: Sequence[Profile], places: Sequence[int]) -> int:
    """Count the days from a group's first article to its last: those of a running report are many."""
    days = [day for place in places if (day := known[place].day) is not None]
    return max(days, default=0) - min(days, default=0)


def _links(known: Sequence[Profile], places: Sequence[int]) -> Iterator[tuple[float, int, int]]:
    """Go through the pairs of articles that are close, each after how close it is, the closest lowest."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place in places:
        keys = dict(_keys(known[place]))
        shared: dict[int, float] = defaultdict(float)
        for key, weight in keys.items():
            for other in holders[key][-LATEST:]:
                if _near(known[place].day, known[other].day):
                    shared[other] += weight
        for other in nlargest(COMPARED, shared, key=lambda other: (shared[other], other)):
            close = closeness(known[place], known[other])
            if close >= 1:
                yield -close, other, place
        for key in keys:
            holders[key].append(place)


def _keys(profile: Profile) -> Iterator[tuple[str, float]]:
    """Give an article's heaviest words, by their language, and its heaviest names, each with its weight."""
    for weights, sort in ((profile.words, f"{profile.article.language} "), (profile.names, "")):
        for term in list(weights)[:KEYS]:  # the heaviest are first
            yield sort + term, weights[term]


def _together(known: Sequence[Profile], one: Sequence[int], other: Sequence[int], day: int | None) -> bool:
    """Tell whether two groups are close on average, by those of their articles that are nearest to a day."""

    def witnesses(places: Sequence[int]) -> list[int]:
        return sorted(places, key=lambda place: (abs((known[place].day or 0) - (day or 0)), place))[:WITNESSES]

    pairs = [(known[a], known[b]) for a, b in product(witnesses(one), witnesses(other))]
    return sum(closeness(a, b) for a, b in pairs if _near(a.day, b.day)) >= TOGETHER * len(pairs)


def _near(one: int | None, other: int | None) -> bool:
    """Tell whether two articles appeared within days of each other, or may have."""
    return one is None or other is None or abs(one - other) <= DAYS_APART
