"""Where the article stands among the lines of its page: the stretch that reads like prose."""

from collections import Counter
from collections.abc import Sequence

from briefing.clean.pieces import Piece
from briefing.text import regex

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
PUT_IN = 0.3  # what a link or an advertisement between two paragraphs costs
SHORT_LINE = 1.0
BULLET_LINE = 0.4
MOST_FOR_ONE = 9.0  # what the longest paragraph may weigh
CLEAN = 0.8  # share of the letters in sentences, from which on there is no page around the article
ALL = 0.97
TAIL = 3  # lines at the end, of which one must be a sentence
MOST_CHROME = 0.03  # share of the lines that may look like the page's by chance
SOME, MOST_SHORT = 0.2, 0.9  # share of the letters in sentences, and of lines that are short, where no line is a cue
NEARLY = 0.7  # share of the letters in sentences where no line is a menu's
HEAD = 3  # lines above the first paragraph where there is no menu
OPENING = 12  # words of that paragraph
SHORT = 5  # words; a line with fewer may be a link
LONGEST_RUN = 4  # such lines one after another
MOST_PUT_IN = 0.25  # share of the lines that may be cues
NAMED = regex(r"\w:\s")  # "Editor: Jane Alder"
INSERTS = frozenset({"related", "advertisement", "source"})
CHROME = COST.keys() - {"caption", "by", "published", "updated"}


def worths(pieces: Sequence[Piece], sorts: Sequence[str]) -> list[float]:
    """Say how much each line speaks for standing in an article; a link put in between two paragraphs hardly against."""
    found = list(map(worth, pieces, sorts))
    for i in range(1, len(found) - 1):
        if sorts[i] in INSERTS and found[i - 1] > 0 and found[i + 1] > 0:
            found[i] = -PUT_IN
    return found


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
        if total > 0:
            total += value
        else:
            total, start = value, i
        if total > best + 1e-9:
            best, found = total, (start, i + 1)
    return found


def is_clean(pieces: Sequence[Piece], sorts: Sequence[str]) -> bool:
    """Tell whether an article stands alone: below its title nearly all is sentences, or no menu, no cluster of cues."""
    rest, cues = pieces[1:] or pieces, Counter(sorts[1:] or sorts)
    chrome = sum([cues[sort] for sort in CHROME])
    other = chrome - sum([cues[sort] for sort in INSERTS])
    few = other <= 1 and chrome <= max(1, MOST_PUT_IN * len(rest))
    if chrome > MOST_CHROME * len(rest) and not few:
        return False
    share, ends = _prose(pieces), any(map(is_sentence, rest[-TAIL:]))
    if share >= (ALL if chrome else CLEAN) and chrome <= MOST_CHROME * len(rest) and (chrome or ends):
        return True  # in an article of nothing but sentences one may look like the page's by chance
    return few and _is_bare(pieces, share)


def has_no_page(pieces: Sequence[Piece], sorts: Sequence[str]) -> bool:
    """Tell an article, not all of it sentences, that has no page around it: at most a few of its lines are put in."""
    cues = len([sort for sort in sorts if sort in CHROME])
    if cues > MOST_PUT_IN * len(pieces):
        return False
    share = _prose(pieces)
    if not cues:
        short = sum(piece.words < SHORT and not piece.final for piece in pieces[1:])
        return share >= SOME and short <= MOST_SHORT * len(pieces)
    return _is_bare(pieces, share)


def opening(pieces: Sequence[Piece]) -> int:
    """Find the first line that is a paragraph; the number of lines where there is none."""
    found = (i for i, piece in enumerate(pieces) if i and is_sentence(piece) and piece.words >= OPENING)
    return next(found, len(pieces))


def _is_bare(pieces: Sequence[Piece], share: float) -> bool:
    """Tell a text that opens with a paragraph below its title, and in which no run of lines is a menu."""
    if share < NEARLY or opening(pieces) > HEAD:
        return False
    run = longest = 0
    for piece in pieces[1:]:
        link = piece.words < SHORT and not (piece.final or piece.bullet)
        run = run + 1 if link and not (":" in piece.text and NAMED.search(piece.text)) else 0
        longest = max(longest, run)
    return longest <= LONGEST_RUN


def _prose(pieces: Sequence[Piece]) -> float:
    """Measure how many of the letters below the title stand in sentences."""
    rest = pieces[1:] or pieces
    return sum(len(piece.text) for piece in rest if is_sentence(piece)) / (sum(len(piece.text) for piece in rest) or 1)


def is_sentence(piece: Piece) -> bool:
    """Tell a line that ends like a sentence, or is as long as a paragraph."""
    return (piece.final and piece.words >= 3) or piece.words >= 25
