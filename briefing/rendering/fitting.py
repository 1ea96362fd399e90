"""Fitting a briefing into a number of pages: the lesser stories are told in less, the type stays as large as it is."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeVar

from briefing.contents import Briefing
from briefing.errors import OutputError
from briefing.rendering.choice import Choice, Room, by_articles, choose, lowered

MOST_LAYOUTS = 7
SPARE = 0.35  # of a page: what an estimate leaves free
EXACT = 0.2  # of a page: what it does not pay to win
FRONT = 2500  # characters that every briefing has beside its stories, as one guesses before the second layout
EACH = 330  # characters of a story beside its words: headline, byline, its number among the sources
ROW, SAYING, NAME = 70, 110, 60  # the same of a figure, a quote, a person


class Laid(Protocol):
    """A document that is laid out."""

    @property
    def pages(self) -> Sequence[object]:
        """Its pages."""


Document = TypeVar("Document", bound=Laid)


class Step(NamedTuple):
    """One story told in less."""

    story: int
    sentences: int


def plan(briefing: Briefing, without: Collection[str]) -> tuple[list[Step], list[int]]:
    """List what of a briefing can be told in less, and the sizes that gives: before the first step, after each."""
    choices = choose(briefing, without)
    taken = steps(choices, by_articles(briefing))
    return taken, list(sizes(choices, taken))


def steps(choices: Sequence[Choice], ranking: Sequence[int]) -> list[Step]:
    """List what can be told in less, one after the other; `ranking` has the greatest story first.

    Round by round a sentence less, each time from the least story to the greatest; at last in a line, again the
    least first.
    """
    sentences = [len(choice.story.summary) if choice.whole else -1 for choice in choices]
    rounds = range(max(sentences, default=0) - 1, -1, -1)
    lesser = list(reversed(ranking))
    return [Step(i, most) for most in rounds for i in lesser if sentences[i] > most or sentences[i] == most == 0]


def room(taken: Sequence[Step]) -> Room:
    """Say in how many sentences each story is told after these steps."""
    return {step.story: step.sentences for step in taken}


def sizes(choices: Sequence[Choice], taken: Sequence[Step]) -> Iterator[int]:
    """Estimate how many characters a document takes: before the first step, and after each of them."""
    each = list(map(_size, choices))
    total = FRONT + sum(each)
    yield total
    for index, sentences in taken:
        now = _size(lowered(choices[index], sentences))
        total += now - each[index]
        each[index] = now
        yield total


def _size(choice: Choice) -> int:
    """Estimate the characters of one story."""
    story = choice.story
    said = sum(len(cited.text) for cited in story.summary)
    rows = (*story.figures, *(figure for group in story.comparisons for figure in group.figures))
    told = sum(len(row.citation.text) + len(row.figure.label) // 2 + ROW for row in rows)
    quoted = sum(len(cited.citation.text) + SAYING for cited in story.quotes)
    return said + told + quoted + NAME * len(story.people) + (EACH if choice.whole else EACH // 2)


def fit(lay: Callable[[int], Document], expected: Sequence[int], wanted: int) -> Document:
    """Find about the fewest steps after which a document has no more pages than are wanted, in few layouts.

    `lay` lays it out after so many steps; `expected` are its sizes. Raises OutputError where all steps do not do.
    """
    found = lay(0)
    pages = {0: len(found.pages)}
    low, high = 0, len(expected) - 1  # too long after `low` steps; not after `high`, as far as one knows
    if pages[0] <= wanted:
        return found
    while high not in pages or _pays(pages, expected, low, high):
        at = high if len(pages) >= MOST_LAYOUTS - 1 else _guess(pages, expected, low, high, wanted)
        laid = lay(at)
        pages[at] = len(laid.pages)
        if pages[at] <= wanted:
            high, found = at, laid
        elif at == len(expected) - 1:
            raise _too_long(wanted, pages[at])
        else:
            low = at
    return found


def _pays(pages: Mapping[int, int], expected: Sequence[int], low: int, high: int) -> bool:
    """Tell whether to look for fewer steps: there are some between, and they are worth more than a few lines."""
    page = expected[0] / pages[0]
    return high - low > 1 and len(pages) < MOST_LAYOUTS - 1 and expected[low] - expected[high] > EXACT * page


def _guess(pages: Mapping[int, int], expected: Sequence[int], low: int, high: int, wanted: int) -> int:
    """Choose the number of steps to try next, between two."""
    if high in pages:
        aim = (expected[low] + expected[high]) / 2
    else:
        slope = expected[low] / pages[low]
        if low and pages[low] < pages[0]:
            slope = (expected[0] - expected[low]) / (pages[0] - pages[low])
        aim = expected[low] - (pages[low] - wanted + SPARE) * slope
    last = high - 1 if high in pages else high
    return next((at for at in range(low + 1, last) if expected[at] <= aim), last)


def _too_long(wanted: int, pages: int) -> OutputError:
    """Say in how many pages it fits."""
    several = "page" if wanted == 1 else "pages"
    hint = f"--page-budget {pages} does, with every story in a line; or leave parts out: --without contents,glance"
    return OutputError(f"the briefing does not fit in {wanted} {several}", hint=hint)
