"""Boxes in the middle of an article: what belongs to an advertisement, an offer or a list of links goes with it."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial

from briefing.clean.cues import SORTS
from briefing.clean.likeness import terms_of
from briefing.clean.pieces import Piece
from briefing.clean.verdict import Verdict

# sort of cue      lines before it that may belong to its box, and after it
REACH = {
    "newsletter":    (3, 3),
    "paywall":       (2, 3),
    "related":       (0, 12),
    "advertisement": (0, 2),
}  # fmt: skip
SHORT_PROSE = 16  # words of a sentence that may belong to a box
LONGEST_CUE = 4  # words of one that has links below it
LONGEST_CUE_TEXT = 24  # characters
LONGEST_LINK = 20  # words of a headline below "read also" that ends like a sentence
HEADLINE = 0.7  # of the words of the links above it, on the average: a line with fewer may be a heading
TAKEN_UP = 0.3  # share of a heading's words that its article uses elsewhere


def boxes(pieces: Sequence[Piece], sorts: Sequence[str], verdicts: Sequence[Verdict], language: str) -> list[Verdict]:
    """Drop the lines around a cue that are of its box; a heading of the article's own stays."""
    found = list(verdicts)
    body = cache(partial(_body, pieces, language))  # seldom asked for
    for i, sort in enumerate(sorts):
        if sort in REACH:
            before, after = list(_reach(pieces, found, i, -1)), list(_reach(pieces, found, i, 1))
            for j in (*before, *after):
                above_prose = found[j].kind == "heading" and j + 1 < len(found) and found[j + 1].kind == "paragraph"
                if j + 1 in after or not (
                    above_prose
                    and (_stands_out(pieces, i, j, after, sort) or _is_taken_up(pieces[j], body, language))
                ):
                    found[j] = Verdict(sort, False, SORTS[sort])
    return found


def _stands_out(pieces: Sequence[Piece], cue: int, line: int, after: Sequence[int], sort: str) -> bool:
    """Tell whether a line near a cue and above a paragraph is a heading by its length: shorter than the links there."""
    if sort != "related":
        return len(after) > 1
    if pieces[cue].words > LONGEST_CUE and len(pieces[cue].text) > LONGEST_CUE_TEXT:
        return True
    others = [pieces[i].words for i in after if i != line]
    return bool(others) and pieces[line].words < HEADLINE * sum(others) / len(others)


def _reach(pieces: Sequence[Piece], verdicts: Sequence[Verdict], i: int, step: int) -> Iterator[int]:
    """List the lines next to a cue, in one direction, that may belong to its box."""
    before, after = REACH.get(verdicts[i].kind, (0, 0))
    for distance in range(1, (before if step < 0 else after) + 1):
        j = i + step * distance
        if not 0 <= j < len(pieces) or not (verdicts[j].kept or verdicts[j].guessed):
            return
        open_line = not verdicts[j].kept or verdicts[j].kind == "heading"
        if not open_line and not _is_small(pieces[j], verdicts[j], verdicts[i].kind):
            return
        yield j


def _is_small(piece: Piece, verdict: Verdict, sort: str) -> bool:
    """Tell a line that is no heading and may be of a box all the same."""
    if sort == "related":
        question = piece.text.endswith(("?", "…", "!")) and piece.words <= LONGEST_LINK
        return piece.sentences <= 1 and (question or (verdict.kind == "list item" and not piece.final))
    return sort == "newsletter" and piece.words <= SHORT_PROSE and piece.sentences <= 1


def _body(pieces: Sequence[Piece], language: str) -> Counter[str]:
    """Count in how many lines each term stands."""
    return Counter([term for piece in pieces for term in set(terms_of(piece, language))])


def _is_taken_up(piece: Piece, body: Callable[[], Counter[str]], language: str) -> bool:
    """Tell whether a heading's words stand elsewhere in the article too."""
    own, times = set(terms_of(piece, language)), body()
    return len([term for term in own if times[term] > 1]) > TAKEN_UP * len(own)
