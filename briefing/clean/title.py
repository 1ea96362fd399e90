"""The title among the lines above an article: the one whose words the article takes up."""

import re
from collections.abc import Sequence
from itertools import accumulate

from briefing.clean.kinds import alphabet, is_foreign
from briefing.clean.likeness import FOREIGN, LONGEST, Scene, is_sign, likeness, scene, vocabulary
from briefing.clean.outlets import is_press
from briefing.clean.pieces import Lines, Piece, key
from briefing.text import regex

FARTHEST = 45  # lines above an article in which its title is looked for
NOT_A_TITLE = ("by", "published", "updated", "reading_time", "share", "advertisement", "newsletter")
SHORTEST_WITH_CUE = 5  # words of a title that opens with one of the page's: "Video: …"
LEAST = -1.0  # how much a line must be like a title
DEEPEST = 60  # lines of an article's own among which it is looked for
FIRST_PROSE = 0.12  # share of an article's worth that may stand before its title: a notice, a teaser
ENOUGH = 60  # lines of an article that tell its words
SHORTEST_PARAGRAPH = 12  # words
SHORTEST_PART = 4  # words of a title behind links or its section's name
LONGEST_LINK = 3
MASTHEAD = 3  # lines between an outlet's name and a headline, and that one
GAP = regex(r"\s{2,}")
ENDING = regex(r"\.(?:com|net|org|co\.uk|[a-z]{2})$", re.IGNORECASE)
JOINTS = (" | ", " - ", " – ", " — ", " · ", " • ", " :: ", "｜", "|")


def find(lines: Lines, start: int, end: int) -> int:
    """Find the title's line; -1 where no line is like one."""
    article, worths = lines.pieces[start:end], [max(0.0, worth) for worth in lines.worths[start:end]]
    body = vocabulary(article[:ENOUGH], lines.language)
    most = FIRST_PROSE * sum(worths)
    last = start + sum([before <= most for before in accumulate(worths[:DEEPEST], initial=0.0)][: end - start])
    low = max(0, start - FARTHEST)
    view = scene(lines, low, start, last, body)
    likes = [
        (likeness(view, i), i)
        for i in range(low, last)
        if _may_be(lines, i) and not view.is_signed(i) and _is_taken_up(view, i)
    ]
    return _best(lines, sorted(likes, reverse=True), alphabet(article, lines.language))


def _best(lines: Lines, likes: Sequence[tuple[float, int]], letters: frozenset[str]) -> int:
    """Choose the likeliest line, where those in another language than the article's are less so; -1 for none."""
    best = (LEAST, -1)
    for like, i in likes:
        if (like, i) < best:
            break
        best = max(best, (like + is_foreign(lines.pieces[i], letters, lines.language) * FOREIGN, i))
    return best[1]


def _may_be(lines: Lines, i: int) -> bool:
    """Tell whether a line can be a title at all."""
    piece = lines.pieces[i]
    if lines.sorts[i] and (piece.words < SHORTEST_WITH_CUE or lines.sorts[i] in NOT_A_TITLE):
        return False
    return piece.words <= LONGEST and piece.key != ""


def _is_taken_up(view: Scene, i: int) -> bool:
    """Tell a line with a term of the article's, or one too long for a link's."""
    own = view.own(i)
    return bool(own) and (view.lines.pieces[i].words > LONGEST_LINK or not view.body.isdisjoint(own))


def first_line(lines: Lines) -> int:
    """Find the title of an article that stands alone: its first line, or that below its outlet; -1 for a sentence."""
    if is_press(lines.pieces[0].text, lines.language) and (headline := _below_outlet(lines)):
        return headline
    first = lines.pieces[0]
    full_stop = first.text.rstrip().endswith((".", "。", "।", ":", ";", ",", "…")) and first.final
    if len(lines.pieces) < 2 or full_stop or first.words > LONGEST or first.bullet or lines.sorts[0] == "by":
        return -1
    return 0


def _below_outlet(lines: Lines) -> int:
    """Find the headline below an outlet's name, its section and the day; 0 where none follows."""
    for i in range(1, min(len(lines.pieces) - 1, 1 + MASTHEAD)):
        piece, sort = lines.pieces[i], lines.sorts[i]
        if sort in ("", "published") and (piece.words < SHORTEST_PART or is_sign(piece, sort, lines.language)):
            continue
        full_stop = piece.final and piece.text[-1] in ".。।:;,…"
        return 0 if sort or full_stop or piece.words > LONGEST or piece.bullet else i
    return 0


def is_paragraph(piece: Piece) -> bool:
    """Tell a line that may be taken for a title, and is a paragraph all the same: sentences with a full stop behind."""
    return piece.sentences > 1 and piece.text[-1] in ".。।" and piece.words >= SHORTEST_PARAGRAPH


def without_site(title: str, site: str) -> str:
    """Take off what is not the title's own: "Home  News  Title", "Title | Site"; its dashes and » stay."""
    title = _without_path(title)
    for joint in JOINTS:
        head, found, tail = title.rpartition(joint)
        if found and site and _same(tail, site):
            return head.rstrip()
    return title


def _without_path(title: str) -> str:
    """Leave the last part of a line that wide gaps part, where the others are as short as links."""
    *links, last = GAP.split(title)
    if links and len(last.split()) >= SHORTEST_PART and all(len(link.split()) <= LONGEST_LINK for link in links):
        return last
    return title


def _same(name: str, site: str) -> bool:
    """Tell whether two names are one site's: "The Lorheim Post", "lorheimpost.com"."""
    one, other = (key(ENDING.sub("", words)).replace(" ", "").removeprefix("the") for words in (name, site))
    return bool(one) and one == other
