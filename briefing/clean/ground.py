"""A page as its lines see it: running sums, distances, and the stretch the rules would take."""

from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import NamedTuple

from briefing.clean.pieces import Lines, Piece
from briefing.text import regex

PAD = 24  # lines without words that are thought before and behind a page
PROSE = 10  # words of a sentence that is prose
LONG = 30  # words of a line that is prose, whatever it ends with
PARAGRAPH = 20  # words of prose
TELLING = 25
SHORT = 12
DATED = 9  # words of a line with a figure that may be a date
FIGURE = regex(r"\d")
NO_CUE = frozenset({"", "caption"})
NO_WAY = 99
CLOSE = 6  # lines in which the first two paragraphs stand
OF_THE_PAGE = frozenset(
    {"comments", "related", "newsletter", "legal", "tags", "paywall", "advertisement", "navigation", "share"}
)


class Ground(NamedTuple):
    """What is known of a page before its lines are looked at one by one."""

    lines: Lines
    words: list[int]  # padded with PAD on both sides
    prose: list[int]
    sums: tuple[list[int], ...]  # padded; of words, prose, short lines, cues and short lines with a figure
    runs: list[int]  # length of the run without prose each line stands in, 0 for prose
    run_places: list[int]  # how many lines of the run stand before it
    paragraphs: list[int]  # padded sums of them
    since_cue: list[int]
    comments: list[int]
    widest: list[int]
    first: int  # of two paragraphs that stand close
    start: int  # of the stretch
    end: int

    @property
    def total(self) -> int:
        """Words of prose on the page; at least 1."""
        return self.sums[1][-1] or 1

    @property
    def mass(self) -> int:
        """Words of prose in the stretch; at least 1."""
        prose = self.sums[1]
        return prose[self.end + PAD] - prose[self.start + PAD] or 1


def survey(lines: Lines) -> Ground:
    """Walk over a page once."""
    sorts = lines.sorts
    words, finals = [piece.words for piece in lines.pieces], [piece.final for piece in lines.pieces]
    prose = [
        count if not sort and (count >= LONG or (final and count >= PROSE)) else 0
        for count, final, sort in zip(words, finals, sorts, strict=True)
    ]
    short = [not final and count <= SHORT for count, final in zip(words, finals, strict=True)]
    cues = [sort not in NO_CUE for sort in sorts]
    dates = [
        count <= DATED and not final and piece.counted and _has_figure(piece)
        for count, final, piece in zip(words, finals, lines.pieces, strict=True)
    ]
    sums = tuple(_sums(values) for values in (words, prose, short, cues, dates))
    start, end = lines.stretch
    first = _first(prose, sums[1])
    runs, places = _runs(prose)
    return Ground(
        lines=lines,
        words=[-1] * PAD + words + [-1] * PAD,
        prose=prose,
        sums=sums,
        runs=runs,
        run_places=places,
        paragraphs=_sums([count >= PARAGRAPH for count in prose]),
        since_cue=_since_cue(sorts),
        comments=list(accumulate([sort == "comments" for sort in sorts], initial=0)),
        widest=_widest(places, prose, first),
        first=first,
        start=start,
        end=end,
    )


def _has_figure(piece: Piece) -> bool:
    """Tell a line with a figure that is not the number of an item."""
    return FIGURE.search(piece.text) is not None and not piece.bullet


def _sums(values: Sequence[int]) -> list[int]:
    """Add up values from the first one on; the sum before place i stands at i + PAD."""
    sums = [0] * PAD
    sums.extend(accumulate(values, initial=0))
    return sums + [sums[-1]] * PAD


def _first(prose: Sequence[int], sums: Sequence[int]) -> int:
    """Find the first of two paragraphs that stand close; the page's first line where there are none."""
    for i, count in enumerate(prose):
        if count >= TELLING and sums[i + PAD + CLOSE] - sums[i + PAD + 1] >= TELLING:
            return i
    return 0


def _runs(prose: Sequence[int]) -> tuple[list[int], list[int]]:
    """Measure the runs of lines without prose, and say for each line how many of its run stand before it."""
    runs: list[int] = []
    places: list[int] = []
    for is_prose, run in groupby(prose, bool):
        length = len(list(run))
        runs.extend([0 if is_prose else length] * length)
        places.extend([0] * length if is_prose else range(length))
    return runs, places


def _since_cue(sorts: Sequence[str]) -> list[int]:
    """Count the lines from each line back to the last cue of the page's own."""
    found = []
    distance = NO_WAY
    for sort in sorts:
        found.append(distance)
        distance = 1 if sort in OF_THE_PAGE else distance + 1 if distance < NO_WAY else NO_WAY
    return found


def _widest(places: Sequence[int], prose: Sequence[int], first: int) -> list[int]:
    """Find the longest run without prose between the first paragraphs and each line."""
    runs = [0 if count else place + 1 for count, place in zip(prose[first:], places[first:], strict=True)]
    return [0] * first + list(accumulate(runs, max))
