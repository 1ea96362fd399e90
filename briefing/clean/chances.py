"""Each line's chance to be the article's, as log-odds: decision trees over what is seen of it where it stands."""

from collections.abc import Sequence
from itertools import compress, count
from math import copysign
from operator import sub

from briefing.clean.body import INSERTS, stretch
from briefing.clean.features import rows
from briefing.clean.ground import PAD, Ground, survey
from briefing.clean.pieces import Lines

DOUBTFUL = -1.0  # log-odds; a line under that speaks against the stretch it stands in
PUT_IN = 0.5  # the most that a link or an advertisement, put in, may speak against it
GOING_ON = -1.5  # the same for a paragraph right behind the stretch
MOST = 3.0  # log-odds that count
LONGEST = 60  # words that count
ROOTS = [words**0.5 for words in range(LONGEST + 1)]
PARAGRAPH = 1.0  # worth of one, see body.worth
NO_CHANCE = -9.0
HOPELESS, SURE = -2.3, 1.5  # log-odds after the first trees, beyond which the others are not asked
OTHERWISE = 1.0  # what they would add
FAR = 5  # lines from the nearest paragraph
LONG_RUN = 12  # lines without prose
LINK = 8  # words


def looked_at(ground: Ground) -> list[bool]:
    """Tell the lines that are looked at from the short ones in the midst of many others, which are links."""
    near = map(sub, ground.paragraphs[PAD + FAR + 1 :], ground.paragraphs[PAD - FAR :])
    return [
        paragraphs > 0 or run < LONG_RUN or piece.words >= LINK or piece.final
        for piece, paragraphs, run in zip(ground.lines.pieces, near, ground.runs, strict=False)
    ]


def chances(lines: Lines) -> list[float]:
    """Score every line of a page."""
    from briefing.clean.weights import first, others

    ground = survey(lines)
    wanted = looked_at(ground)
    found = [NO_CHANCE] * len(lines.pieces)
    for i, row in zip(compress(count(), wanted), rows(ground, wanted), strict=True):
        score = first(row)
        doubtful = HOPELESS < score < SURE
        found[i] = score + (others(row) if doubtful else copysign(OTHERWISE, score))
    return found


def likely_stretch(lines: Lines, scores: Sequence[float]) -> tuple[int, int]:
    """Find the run of lines that holds most of the article, and the paragraphs that go on with it."""
    worths = []
    for piece, score, sort in zip(lines.pieces, scores, lines.sorts, strict=True):
        words, worth = piece.words, score - DOUBTFUL
        if worth > MOST:
            worth = MOST
        elif worth < -PUT_IN:
            worth = -PUT_IN if sort in INSERTS else max(worth, -MOST)
        worths.append(worth * (ROOTS[words] if words < LONGEST else ROOTS[LONGEST]))
    start, end = stretch(worths)
    while start < end < len(scores) and lines.worths[end] >= PARAGRAPH and scores[end] >= GOING_ON:
        end += 1
    return start, end
