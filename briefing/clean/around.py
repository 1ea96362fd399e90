"""What the lines around an article are: what their cues say, or the heading they stand under; else the page's own."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from briefing.clean.cues import SORTS
from briefing.clean.kinds import of_sort
from briefing.clean.pieces import Piece
from briefing.clean.verdict import Verdict

# sort of a heading    lines below it that are of its sort, and the words of the longest
UNDER = {
    "comments":      (400, 400),
    "related":       (30, 60),
    "advertisement": (2, 30),
    "newsletter":    (4, 40),
    "legal":         (20, 60),
    "tags":          (12, 4),
    "share":         (6, 2),
    "navigation":    (40, 4),
}  # fmt: skip
ABOVE_TOO = frozenset({"related", "navigation", "tags"})  # the others have nothing below them above an article
ABOVE = Verdict("page", False, "above the article", guessed=True)
BEHIND = Verdict("page", False, "behind the article", guessed=True)
MENU = Verdict("navigation", False, "in a menu", guessed=True)
LONGEST_HEADING = 6  # words
NEAR = 4  # lines up to the next link of a menu
LINK = 4  # words


def around(pieces: Sequence[Piece], sorts: Sequence[str], *, above: bool) -> list[Verdict]:
    """Say of each line above an article, or behind it, what it is."""
    headings, otherwise = (ABOVE_TOO, ABOVE) if above else (UNDER.keys(), BEHIND)
    menus = _menus(pieces, sorts)
    verdicts = []
    heading, left, longest = "", 0, 0
    for piece, sort, menu in zip(pieces, sorts, menus, strict=False):
        if sort in headings and piece.words <= LONGEST_HEADING:
            heading, (left, longest) = sort, UNDER[sort]
        if sort:
            verdicts.append(of_sort(sort))
        elif heading and left and piece.words <= longest:
            verdicts.append(_below(heading))
        else:
            verdicts.append(MENU if menu else otherwise)
        left -= left > 0
    return verdicts


@cache
def _below(heading: str) -> Verdict:
    """Drop a line for the heading it stands under."""
    return Verdict(heading, False, f"below a heading: {SORTS[heading]}", guessed=True)


def _menus(pieces: Sequence[Piece], sorts: Sequence[str]) -> list[bool]:
    """Tell the links that stand near another one of the site's sections, with nothing but links between."""
    found = [False] * len(pieces)
    anchors = [-NEAR, *(i for i, sort in enumerate(sorts) if sort == "navigation"), len(pieces) + NEAR]
    for before, after in pairwise(anchors):
        for way, stop in ((range(before + 1, after), before + NEAR), (range(after - 1, before, -1), after - NEAR)):
            for i in way:
                near = i <= stop if way.step > 0 else i >= stop
                if not (0 <= i < len(pieces)) or not near or pieces[i].words > LINK or pieces[i].final:
                    break
                found[i] = True
    return found
