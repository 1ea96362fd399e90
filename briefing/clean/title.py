"""The title among the lines above an article: the one whose words the article takes up."""

from collections.abc import Sequence
from itertools import accumulate

from briefing.clean.cues import sort_of
from briefing.clean.dates import dates
from briefing.clean.kinds import alphabet, is_foreign
from briefing.clean.pieces import Piece, has_ideographs, key
from briefing.words import terms

FARTHEST = 45  # lines above the article
LONGEST = 38  # words
LEAST = 0.55  # score
FIRST_PROSE = 0.12  # share of an article's worth that may stand before its title: a notice, a teaser


def find(pieces: Sequence[Piece], sorts: Sequence[str], worths: Sequence[float], start: int, end: int, language: str) -> int:
    """Find the title's line; -1 where no line is like one."""
    body = set(terms(" ".join(piece.text for piece in pieces[start:end])[:20000], language))
    total = sum(max(0.0, worth) for worth in worths[start:end])
    before = list(accumulate((max(0.0, worth) for worth in worths[start:end]), initial=0.0))
    last = start
    while last < end and before[last - start] <= FIRST_PROSE * total:
        last += 1
    letters = alphabet(pieces[start:end])
    candidates = [i for i in range(max(0, start - FARTHEST), last) if not is_foreign(pieces[i], letters, language)]
    scores = {i: _score(pieces, sorts, i, start, body, language) for i in candidates}
    best = max(scores, key=lambda i: (scores[i], i), default=-1)
    return best if best >= 0 and scores[best] >= LEAST else -1


def _score(pieces: Sequence[Piece], sorts: Sequence[str], i: int, start: int, body: set[str], language: str) -> float:
    """Say how much a line is like the title of what stands below it."""
    piece = pieces[i]
    if sorts[i] and sorts[i] != "caption" or piece.words > LONGEST or piece.bullet or "\t" in piece.text:
        return 0.0
    own = terms(piece.text, language)
    if len(own) < 2 or len(piece.text) < 8 or (piece.words <= 8 and next(dates(piece.text, language), None)):
        return 0.0
    share = len([term for term in own if term in body]) / len(own)
    size = min(1.0, len(own) / (8 if has_ideographs(piece.text) else 5))
    score = 1.4 * share * size + 0.3 * size
    score -= 0.5 * (piece.text.rstrip().endswith((".", "。", ":", ";")) and piece.final)
    score += 0.15 * (piece.twin > 1)
    return score - 0.02 * abs(start - i)


def first_line(pieces: Sequence[Piece], language: str) -> int:
    """Find the title of an article that stands alone: its first line, where that is no sentence."""
    first = pieces[0]
    full_stop = first.text.rstrip().endswith((".", "。", "।", ":", ";", ",", "…")) and first.final
    if len(pieces) < 2 or full_stop or first.words > LONGEST or first.bullet or sort_of(first.text, language) == "by":
        return -1
    return 0


def without_site(title: str, site: str) -> str:
    """Take the site's name off a title's end: "Title | Site"; a dash or » of the title's own stays."""
    for joint in (" | ", " - ", " – ", " — ", " · "):
        head, found, tail = title.rpartition(joint)
        if found and site and key(tail) == key(site):
            return head.rstrip()
    return title
