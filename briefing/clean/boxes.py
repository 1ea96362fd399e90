"""Boxes in the middle of an article: what belongs to an advertisement, an offer or a list of links goes with it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from briefing.clean.cues import SORTS
from briefing.clean.pieces import Piece
from briefing.clean.verdict import Verdict
from briefing.words import terms

# sort of cue      lines before it that may belong to its box, and after it
REACH = {
    "newsletter":    (3, 3),
    "paywall":       (2, 3),
    "related":       (0, 4),
    "advertisement": (0, 2),
}  # fmt: skip
SHORT_PROSE = 16  # words of a sentence that may belong to a box
TAKEN_UP = 0.3  # share of a heading's words that its article uses elsewhere


def boxes(pieces: Sequence[Piece], sorts: Sequence[str], verdicts: Sequence[Verdict], language: str) -> list[Verdict]:
    """Drop the lines around a cue that are of its box; a heading of the article's own stays."""
    found = list(verdicts)
    body: Counter[str] = Counter()
    if not REACH.keys().isdisjoint(sorts):
        body.update(term for piece in pieces for term in set(terms(piece.text, language)))
    for i, sort in enumerate(sorts):
        if sort in REACH and not (sort == "related" and pieces[i].words > 4):
            before, after = list(_reach(pieces, found, i, -1)), list(_reach(pieces, found, i, 1))
            for j in (*before, *after):
                above_prose = found[j].kind == "heading" and j + 1 < len(found) and found[j + 1].kind == "paragraph"
                if not above_prose or not (len(after) > 1 or _is_taken_up(pieces[j], body, language)):
                    found[j] = Verdict(sort, False, SORTS[sort])
    return found


def _reach(pieces: Sequence[Piece], verdicts: Sequence[Verdict], i: int, step: int) -> Iterator[int]:
    """List the lines next to a cue, in one direction, that may belong to its box."""
    before, after = REACH.get(verdicts[i].kind, (0, 0))
    for distance in range(1, (before if step < 0 else after) + 1):
        j = i + step * distance
        if not 0 <= j < len(pieces) or not verdicts[j].kept:
            return
        small = pieces[j].words <= SHORT_PROSE and pieces[j].sentences <= 1 and verdicts[i].kind == "newsletter"
        if verdicts[j].kind != "heading" and not small:
            return
        yield j


def _is_taken_up(piece: Piece, body: Counter[str], language: str) -> bool:
    """Tell whether a heading's words stand elsewhere in the article too."""
    own = set(terms(piece.text, language))
    return sum(body[term] > 1 for term in own) > TAKEN_UP * len(own)
