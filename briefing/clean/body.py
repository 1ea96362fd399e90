"""Where the article stands among the lines of its page: the stretch that reads like prose."""

from collections.abc import Sequence

from briefing.clean.pieces import Piece

# sort of cue      what a line of it costs a stretch that runs across it
COST = {
    "comments":      6.0,
    "legal":         6.0,
    "source":        6.0,
    "tags":          3.0,
    "newsletter":    2.0,
    "paywall":       2.0,
    "related":       2.0,
    "navigation":    1.5,
    "share":         1.0,
    "published":     0.7,
    "updated":       0.7,
    "reading_time":  0.7,
    "by":            0.7,
    "advertisement": 0.5,
    "caption":       0.3,
}  # fmt: skip
SHORT_LINE = 1.0
BULLET_LINE = 0.4
MOST_FOR_ONE = 9.0  # what the longest paragraph may weigh
CLEAN = 0.8  # share of the letters in sentences, from which on there is no page around the article
ALL = 0.97
TAIL = 3  # lines at the end, of which one must be a sentence
MOST_CHROME = 0.03  # share of the lines that may look like the page's by chance
HEAD = 4  # lines, among which a paragraph stands where there is no menu
SOME, MOST_SHORT = 0.2, 0.9  # share of the letters in sentences, and of lines that are short, where no line is a cue
NEARLY, FEW_SHORT, MOST_INSERTS = 0.9, 0.25, 0.17  # the same where links and advertisements are put in, and those
INSERTS = frozenset({"related", "advertisement"})
CHROME = COST.keys() - {"caption", "by", "published", "updated"}


def worth(piece: Piece, sort: str) -> float:
    """Say how much a line speaks for standing in an article; less than nothing where it speaks against it."""
    if sort:
        return -COST[sort]
    if piece.twin > 1:
        return -SHORT_LINE
    words = piece.words
    if piece.final and words >= 8:
        if words < 12:
            return 0.4
        return min(MOST_FOR_ONE, 1.0 + (words - 12) * 0.1 if words < 25 else 2.5 + (words - 25) * 0.08)
    if words >= 25:
        return 0.3 if words < 40 else 2.0
    if piece.bullet:
        return -BULLET_LINE
    return -SHORT_LINE if not piece.final else -BULLET_LINE


def stretch(worths: Sequence[float]) -> tuple[int, int]:
    """Find the run of lines with the greatest sum, as half-open indices; (0, 0) where nothing is worth anything."""
    best, found = 0.0, (0, 0)
    total, start = 0.0, 0
    for i, value in enumerate(worths):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best + 1e-9:
            best, found = total, (start, i + 1)
    return found


def is_clean(pieces: Sequence[Piece], sorts: Sequence[str]) -> bool:
    """Tell whether an article stands alone: below its title nearly all is sentences, and no line is a page's."""
    rest = list(zip(pieces[1:], sorts[1:], strict=True)) or [(pieces[0], sorts[0])]
    letters = sum(len(piece.text) for piece, _ in rest)
    prose = sum(len(piece.text) for piece, _ in rest if is_sentence(piece))
    chrome = sum(sort in CHROME for _, sort in rest)
    ends = [is_sentence(piece) for piece, _ in rest[-TAIL:]]
    if chrome:  # in an article of nothing but sentences one may look like the page's by chance
        return prose >= ALL * letters and chrome <= MOST_CHROME * len(rest)
    return prose >= CLEAN * letters and any(ends)


def has_no_page(pieces: Sequence[Piece], sorts: Sequence[str]) -> bool:
    """Tell an article, not all of it sentences, that has no page around it: at most a few links are put in."""
    cues = [sort for sort in sorts if sort in CHROME]
    short = sum(piece.words < 5 and not piece.final for piece in pieces[1:])
    prose = sum(len(piece.text) for piece in pieces[1:] if is_sentence(piece))
    share = prose / max(1, sum(len(piece.text) for piece in pieces[1:]))
    if not cues:
        return share >= SOME and short <= MOST_SHORT * len(pieces)
    opening = any(piece.final and piece.words >= 12 for piece in pieces[:HEAD])
    few = short <= FEW_SHORT * len(pieces) and len(cues) <= MOST_INSERTS * len(pieces)
    return opening and few and share >= NEARLY and {*INSERTS, "source"}.issuperset(cues)


def is_sentence(piece: Piece) -> bool:
    """Tell a line that ends like a sentence, or is as long as a paragraph."""
    return (piece.final and piece.words >= 3) or piece.words >= 25
