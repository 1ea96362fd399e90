"""A page as its lines see it: running sums, distances, and the stretch the rules would take."""

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from briefing.clean.body import stretch
from briefing.clean.pieces import Lines

PAD = 24  # lines without words that are thought before and behind a page
PROSE = 10  # words of a sentence that is prose
LONG = 30  # words of a line that is prose, whatever it ends with
PARAGRAPH = 20  # words of prose
TELLING = 25
SHORT = 12
DATED = 9  # words of a line with a figure that may be a date
NO_WAY = 99
CLOSE = 6  # lines in which the first two paragraphs stand
STEM = 6  # letters of a word that are compared
LOOKED_AT = 600  # characters of a line whose words are compared
OF_THE_PAGE = frozenset(
    {"comments", "related", "newsletter", "legal", "tags", "paywall", "advertisement", "navigation", "share"}
)


class Ground(NamedTuple):
    """What is known of a page before its lines are looked at one by one."""

    lines: Lines
    words: list[int]  # padded with PAD on both sides
    prose: list[int]
    sums: tuple[list[int], ...]  # padded; of words, prose, short lines, cues and short lines with a figure
    runs: list[tuple[int, int]]  # length of the run without prose each line stands in, and its place there
    to_last: list[int]  # lines back to the last paragraph, NO_WAY where there is none
    to_next: list[int]
    since_cue: list[int]
    comments: list[int]
    widest: list[int]
    first: int  # of two paragraphs that stand close
    start: int  # of the stretch
    end: int
    core: Counter[str]  # in how many of the stretch's paragraphs each longer word stands

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
    pieces, sorts = lines.pieces, lines.sorts
    prose = [
        piece.words if not sort and (piece.words >= LONG or (piece.final and piece.words >= PROSE)) else 0
        for piece, sort in zip(pieces, sorts, strict=True)
    ]
    start, end = stretch(lines.worths)
    words = [piece.words for piece in pieces]
    short = [not piece.final and piece.words <= SHORT for piece in pieces]
    cues = [bool(sort) and sort != "caption" for sort in sorts]
    dates = [
        not piece.final and piece.words <= DATED and not piece.bullet and any(map(str.isdigit, piece.text))
        for piece in pieces
    ]
    sums = tuple(_sums(values) for values in (words, prose, short, cues, dates))
    first = _first(prose, sums[1])
    return Ground(
        lines=lines,
        words=[-1] * PAD + words + [-1] * PAD,
        prose=prose,
        sums=sums,
        runs=_runs(prose),
        to_last=_distances(prose),
        to_next=_distances(prose[::-1])[::-1],
        since_cue=_since_cue(sorts),
        comments=list(accumulate((sort == "comments" for sort in sorts), initial=0)),
        widest=_widest(prose, first),
        first=first,
        start=start,
        end=end,
        core=Counter(stem for i in range(start, end) if prose[i] for stem in stems_of(pieces[i].text)),
    )


def stems_of(text: str) -> set[str]:
    """List the beginnings of a text's longer words, for comparing."""
    return {word[:STEM] for word in text[:LOOKED_AT].lower().split() if len(word) > 4}


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


def _runs(prose: Sequence[int]) -> list[tuple[int, int]]:
    """Measure the runs of lines without prose."""
    found: list[tuple[int, int]] = []
    run = 0
    for count in (*prose, 1):
        if count:
            found.extend((run, place) for place in range(run))
            found.append((0, 0))
            run = 0
        else:
            run += 1
    return found


def _distances(prose: Sequence[int]) -> list[int]:
    """Count the lines from each line back to the last paragraph before it."""
    found = []
    distance = NO_WAY
    for count in prose:
        found.append(min(distance, NO_WAY))
        distance = 1 if count >= PARAGRAPH else distance + 1
    return found


def _since_cue(sorts: Sequence[str]) -> list[int]:
    """Count the lines from each line back to the last cue of the page's own."""
    found = []
    distance = NO_WAY
    for sort in sorts:
        found.append(min(distance, NO_WAY))
        distance = 1 if sort in OF_THE_PAGE else distance + 1
    return found


def _widest(prose: Sequence[int], first: int) -> list[int]:
    """Find the longest run without prose between the first paragraphs and each line."""
    found = [0] * first
    run = widest = 0
    for count in prose[first:]:
        run = 0 if count else run + 1
        widest = max(widest, run)
        found.append(widest)
    return found
