"""What stands below an article in its own shape: who its author is, and where to follow the paper."""

from collections.abc import Sequence

from briefing.clean.pieces import Piece
from briefing.clean.verdict import Verdict
from briefing.text import fold

LAST = 8  # lines that stay, at the end, among which these are looked for
MOST = 0.25  # of an article's words, which they and what stands below them are at most
OTHERS = 2  # of the lines below them
BEFORE = 20  # characters before an author's name: "About …"
LONGEST_HEADING = 8  # words of a heading above
LONGEST_INVITATION = 30  # words
NETWORKS = tuple(
    "facebook twitter instagram youtube linkedin tiktok whatsapp telegram bluesky mastodon pinterest vkontakte".split()
)
AUTHOR = Verdict("byline", False, "who the author is")
FOLLOW = Verdict("share", False, "where to follow the paper")
NAME = Verdict("byline", False, "a heading above who the author is")


def without_ending(pieces: Sequence[Piece], verdicts: Sequence[Verdict], authors: Sequence[str]) -> list[Verdict]:
    """Drop from the last lines what is said of the author, and where to follow whom; all else stays."""
    found = list(verdicts)
    kept = [i for i, verdict in enumerate(verdicts) if verdict.kept]
    names = [fold(name) for name in authors if " " in name]
    left = MOST * sum(pieces[i].words for i in kept)
    below: Verdict | None = None
    others = 0
    for i in reversed(kept[-LAST:]):
        left -= pieces[i].words
        if left < 0 or others > OTHERS:
            break
        if verdicts[i].kind == "heading" and below in (AUTHOR, NAME):
            said: Verdict | None = NAME if _is_named(pieces[i], names) else None
        else:
            said = _said(pieces[i], names)
        others += said is None and verdicts[i].kind != "heading"
        found[i], below = said or found[i], said
    return found


def _said(piece: Piece, names: Sequence[str]) -> Verdict | None:
    """Tell a line that speaks of the author, or names the networks where to follow whom."""
    if _is_named(piece, names):
        return AUTHOR
    words = fold(piece.text) if piece.words <= LONGEST_INVITATION else ""
    return FOLLOW if sum(network in words for network in NETWORKS) > 1 else None


def _is_named(piece: Piece, names: Sequence[str]) -> bool:
    """Tell whether a line opens with an author's name, or with a word or two before it."""
    opening = fold(piece.text[: BEFORE + 60])
    return any(0 <= opening.find(name) <= BEFORE for name in names)
