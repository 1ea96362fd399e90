"""What can be seen of a line where it stands: the numbers its chance to be the article's is read from."""

from collections.abc import Iterable

from briefing.clean.body import COST
from briefing.clean.ground import PAD, Ground, stems_of
from briefing.clean.pieces import Piece

# number            what it is
NAMES = {
    "words":        "of the line",
    "letters":      "its characters",
    "sentences":    "its final marks",
    "final":        "1: it ends like a sentence",
    "ending":       "its last sign, see ENDINGS",
    "capitals":     "share of its first words that have one",
    "bullet":       "1: it opens with one",
    "tab":          "1: it has one inside",
    "twins":        "how often the line stands in the source",
    "cost":         "of the cue it opens with, see body.COST",
    "spaced":       "1: a blank line stands before it",
    "spaced_after": "1: one stands behind it",
    "shared":       "share of its longer words that the stretch has elsewhere; -1: it has none",
    "words_2":      "words of the line two before it; -1: there is none",
    "words_1":      "of the one before it",
    "words1":       "of the one behind it",
    "words2":       "of the one behind that",
    "final_1":      "1: the line before it ends like a sentence",
    "final1":       "1: the one behind it does",
    "around":       "words in a line, on the average of the six before it and itself",
    "mean_12":      "words in a line, on the average of the twelve before it",
    "mean12":       "of the twelve behind it",
    "prose_2":      "words of prose in the two lines before it",
    "prose_8":      "in the eight before it",
    "prose_16":     "in the sixteen before it",
    "prose2":       "in the two lines behind it",
    "prose16":      "in the sixteen behind it",
    "short_20":     "short open lines among the twenty before it",
    "short20":      "among the twenty behind it",
    "cues_10":      "cues among the ten lines before it",
    "cues10":       "among the ten behind it",
    "dates_12":     "short lines with a figure among the twelve before it",
    "dates4":       "among the four behind it",
    "run":          "length of the run of lines without prose that it stands in; 0: it is prose",
    "run_before":   "how many lines of the run stand before it",
    "run_left":     "how many of the run are left, itself included",
    "to_last":      "lines back to the last paragraph; 99: there is none",
    "to_next":      "lines on to the next paragraph; 99: there is none",
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

Row = tuple[float, ...]

FARTHEST = 60  # lines from the stretch that are told apart
FIRSTS = 12  # words of a line whose capitals are counted
# last sign       number
ENDINGS = {
    ".。।":         1,
    "!?！？؟":      2,
    ":：":          3,
    "…":            4,
    "\"'”’»)]」』": 5,
}  # fmt: skip
ENDING = {sign: number for signs, number in ENDINGS.items() for sign in signs}


def rows(ground: Ground, places: Iterable[int]) -> list[Row]:
    """Look at the lines at these places of a page; one row a line, its numbers in the order of NAMES."""
    return [(*_line(ground, i), *_near(ground, i), *_there(ground, i)) for i in places]


def _line(ground: Ground, i: int) -> Row:
    """Look at a line by itself."""
    piece, pieces = ground.lines.pieces[i], ground.lines.pieces
    text = piece.text
    words = text.split(None, FIRSTS)[:FIRSTS]
    return (
        piece.words,
        len(text),
        piece.sentences,
        piece.final,
        4 if text.endswith("...") else ENDING.get(text[-1], 0),
        len([word for word in words if word[0].isupper()]) / len(words),
        piece.bullet,
        "\t" in text,
        piece.twin,
        COST.get(ground.lines.sorts[i], 0.0),
        piece.spaced,
        pieces[i + 1].spaced if i + 1 < len(pieces) else 1,
        _shared(ground, piece, inside=ground.start <= i < ground.end and ground.prose[i] > 0),
    )


def _shared(ground: Ground, piece: Piece, *, inside: bool) -> float:
    """Measure how many of a line's longer words the stretch has, in other lines."""
    stems = stems_of(piece.text)
    if not stems:
        return -1.0
    core = ground.core
    return len([stem for stem in stems if core[stem] > inside]) / len(stems)


def _near(ground: Ground, i: int) -> Row:
    """Look at the lines around one."""
    at, pieces = i + PAD, ground.lines.pieces
    words, (sums, prose, short, cues, dates) = ground.words, ground.sums
    behind = at + 1
    length, place = ground.runs[i]
    return (
        words[at - 2],
        words[at - 1],
        words[at + 1],
        words[at + 2],
        i > 0 and pieces[i - 1].final,
        i + 1 < len(pieces) and pieces[i + 1].final,
        (sums[behind] - sums[at - 6]) / 7,
        (sums[at] - sums[at - 12]) / 12,
        (sums[behind + 12] - sums[behind]) / 12,
        prose[at] - prose[at - 2],
        prose[at] - prose[at - 8],
        prose[at] - prose[at - 16],
        prose[behind + 2] - prose[behind],
        prose[behind + 16] - prose[behind],
        short[at] - short[at - 20],
        short[behind + 20] - short[behind],
        cues[at] - cues[at - 10],
        cues[behind + 10] - cues[behind],
        dates[at] - dates[at - 12],
        dates[behind + 4] - dates[behind],
        length,
        place,
        length - place,
        ground.to_last[i],
        ground.to_next[i],
    )


def _there(ground: Ground, i: int) -> Row:
    """Look where on the page a line stands."""
    _, prose, _, cues, dates = ground.sums
    at, start, end, first = i + PAD, ground.start, ground.end, ground.first
    total, mass = ground.total, ground.mass
    behind = at + 1
    since = i >= first
    return (
        start <= i < end,
        max(-FARTHEST, min(FARTHEST, i - start)),
        max(-FARTHEST, min(FARTHEST, end - 1 - i)),
        (prose[at] - prose[start + PAD]) / mass,
        (prose[end + PAD] - prose[behind]) / mass,
        prose[at] / total,
        (prose[-1] - prose[behind]) / total,
        mass / total,
        total,
        max(-40, min(100, i - first)),
        cues[at] - cues[first + PAD] if since else -1,
        dates[at] - dates[first + PAD] if since else -1,
        prose[at] - prose[first + PAD],
        ground.widest[i],
        ground.since_cue[i],
        ground.comments[i],
    )
