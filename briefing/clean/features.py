"""What can be seen of a line where it stands: the numbers its chance to be the article's is read from."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import compress, repeat
from operator import sub

from briefing.clean.body import COST
from briefing.clean.ground import PAD, Ground

# number            what it is
NAMES = {
    "words":        "of the line",
    "letters":      "its characters",
    "final":        "1: it ends like a sentence",
    "ending":       "its last sign, see ENDINGS",
    "cost":         "of the cue it opens with, see body.COST",
    "spaced":       "1: a blank line stands before it",
    "spaced_after": "1: one stands behind it",
    "words_2":      "words of the line two before it; -1: there is none",
    "words_1":      "of the one before it",
    "words1":       "of the one behind it",
    "final_1":      "1: the line before it ends like a sentence",
    "final1":       "1: the one behind it does",
    "around":       "words of the six lines before it and itself",
    "words_12":     "words of the twelve lines before it",
    "words12":      "of the twelve behind it",
    "prose_2":      "words of prose in the two lines before it",
    "prose2":       "in the two behind it",
    "short_20":     "short open lines among the twenty before it",
    "cues_10":      "cues among the ten lines before it",
    "cues10":       "among the ten behind it",
    "dates_12":     "short lines with a figure among the twelve before it",
    "dates4":       "among the four behind it",
    "run":          "length of the run of lines without prose that it stands in; 0: it is prose",
    "run_before":   "how many lines of the run stand before it",
    "run_left":     "how many of the run are left, itself included",
    "inside":       "1: it stands in the stretch that body.stretch finds",
    "from_start":   "lines from the stretch's start",
    "to_end":       "lines to the stretch's end",
    "mass_before":  "share of the stretch's prose before it; less than nothing: of the prose between",
    "mass_after":   "the same behind it",
    "page_before":  "share of the page's prose before it",
    "page_after":   "share behind it",
    "stretch":      "share of the page's prose that stands in the stretch",
    "page":         "words of prose on the page",
    "from_first":   "lines from the first two paragraphs that stand close",
    "cues_since":   "cues since then; -1: before",
    "dates_since":  "short lines with a figure since then; -1: before",
    "prose_since":  "words of prose since then",
    "widest":       "the most lines in a row without prose since then",
    "since_cue":    "lines since the last cue of the page's own; 99: there is none",
    "comments":     "cues of comments before it",
}  # fmt: skip

Row = tuple[float, ...]  # whole numbers, truths and shares: a column has one type, which the trees' bounds have too

# last sign       number
ENDINGS = {
    ".。।":         1,
    "!?！？؟":      2,
    ":：":          3,
    "…":            4,
    "\"'”’»)]」』": 5,
}  # fmt: skip
ENDING = {sign: number for signs, number in ENDINGS.items() for sign in signs}


def rows(ground: Ground, looked_at: Sequence[bool]) -> Iterator[Row]:
    """Look at some lines of a page; one row a line, its numbers in the order of NAMES."""
    places = [i for i, wanted in enumerate(looked_at) if wanted]
    near = (compress(column, looked_at) for column in _near(ground))
    return zip(*_alone(ground, places), *near, *_there(ground, places), strict=True)


def _alone(ground: Ground, places: Sequence[int]) -> Iterator[Iterable[float]]:
    """Look at lines by themselves."""
    pieces = [ground.lines.pieces[i] for i in places]
    texts = [piece.text for piece in pieces]
    spaced = [*(piece.spaced for piece in ground.lines.pieces), True]
    yield [piece.words for piece in pieces]
    yield map(len, texts)
    yield [piece.final for piece in pieces]
    yield [4 if text[-3:] == "..." else ENDING.get(text[-1], 0) for text in texts]
    yield [COST.get(ground.lines.sorts[i], 0.0) for i in places]
    yield [spaced[i] for i in places]
    yield [spaced[i + 1] for i in places]


def _near(ground: Ground) -> Iterator[Iterable[float]]:
    """Look at the lines around each line of the page."""
    words, (sums, prose, short, cues, dates) = ground.words, ground.sums
    final = [False, *(piece.final for piece in ground.lines.pieces), False]
    yield words[PAD - 2 :]
    yield words[PAD - 1 :]
    yield words[PAD + 1 :]
    yield final
    yield final[2:]
    yield _from_to(sums, -6, 1)
    yield _from_to(sums, -12, 0)
    yield _from_to(sums, 1, 13)
    yield _from_to(prose, -2, 0)
    yield _from_to(prose, 1, 3)
    yield _from_to(short, -20, 0)
    yield _from_to(cues, -10, 0)
    yield _from_to(cues, 1, 11)
    yield _from_to(dates, -12, 0)
    yield _from_to(dates, 1, 5)
    yield ground.runs
    yield ground.run_places
    yield map(sub, ground.runs, ground.run_places)


def _from_to(sums: Sequence[int], first: int, last: int) -> Iterable[int]:
    """Sum up, for each line of the page, those from one so far from it to another, not included."""
    return map(sub, sums[PAD + last :], sums[PAD + first :])


def _there(ground: Ground, places: Sequence[int]) -> Iterator[Iterable[float]]:
    """Look where on the page lines stand."""
    _, prose, _, cues, dates = ground.sums
    start, end, first, total, mass = ground.start, ground.end, ground.first, ground.total, ground.mass
    before, behind = [prose[i + PAD] for i in places], [prose[i + PAD + 1] for i in places]
    until_start, until_end, until_first = prose[start + PAD], prose[end + PAD], prose[first + PAD]
    cues_first, dates_first = cues[first + PAD], dates[first + PAD]
    yield [start <= i < end for i in places]
    yield [i - start for i in places]
    yield [end - 1 - i for i in places]
    yield [(words - until_start) / mass for words in before]
    yield [(until_end - words) / mass for words in behind]
    yield [words / total for words in before]
    yield [(prose[-1] - words) / total for words in behind]
    yield repeat(mass / total, len(places))
    yield repeat(total, len(places))
    yield [i - first for i in places]
    yield [cues[i + PAD] - cues_first if i >= first else -1 for i in places]
    yield [dates[i + PAD] - dates_first if i >= first else -1 for i in places]
    yield [words - until_first for words in before]
    yield [ground.widest[i] for i in places]
    yield [ground.since_cue[i] for i in places]
    yield [ground.comments[i] for i in places]
