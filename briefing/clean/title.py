"""The title among the lines above an article: the one whose words the article takes up."""

from itertools import accumulate

from briefing.clean.dates import dates
from briefing.clean.kinds import alphabet, is_foreign
from briefing.clean.pieces import Lines, has_ideographs, key
from briefing.words import terms

FARTHEST = 45  # lines above the article
LONGEST = 38  # words
SHORT_SENTENCE = 14  # words of a title that is a sentence, full stop and all
EXCLAIMED = ("?", "!", "»", "”", "’", '"', "」")
SIGNS = ("by", "published", "updated", "reading_time")
NEAR = 4  # lines below a title in which a byline is looked for
BYLINE = 0.35
LEAST = 0.55  # score
DISTANCE = 0.02  # taken off for each line between a title and the article
FIRST_PROSE = 0.12  # share of an article's worth that may stand before its title: a notice, a teaser


def find(lines: Lines, start: int, end: int) -> int:
    """Find the title's line; -1 where no line is like one."""
    article, worths = lines.pieces[start:end], [max(0.0, worth) for worth in lines.worths[start:end]]
    body = set(terms(" ".join(piece.text for piece in article)[:20000], lines.language))
    before = list(accumulate(worths, initial=0.0))
    last = start
    while last < end and before[last - start] <= FIRST_PROSE * sum(worths):
        last += 1
    letters = alphabet(article)
    places = range(max(0, start - FARTHEST), last)
    candidates = [i for i in places if not is_foreign(lines.pieces[i], letters, lines.language)]
    scores = {i: _score(lines, i, body) - DISTANCE * abs(start - i) for i in candidates}
    best = max(scores, key=lambda i: (scores[i], i), default=-1)
    return best if best >= 0 and scores[best] >= LEAST else -1


def _score(lines: Lines, i: int, body: set[str]) -> float:
    """Say how much a line is like the title of an article with these terms in its body."""
    piece = lines.pieces[i]
    if lines.sorts[i] or piece.words > LONGEST or piece.bullet or "\t" in piece.text:
        return 0.0
    sentence = piece.final and piece.words > SHORT_SENTENCE and not piece.text.endswith(EXCLAIMED)
    if sentence or piece.sentences > 1 + piece.final:
        return 0.0
    own = terms(piece.text, lines.language)
    if len(own) < 2 or len(piece.text) < 8 or (piece.words <= 8 and next(dates(piece.text, lines.language), None)):
        return 0.0
    share = len([term for term in own if term in body]) / len(own)
    size = min(1.0, len(own) / (8 if has_ideographs(piece.text) else 5))
    stopped = piece.final and piece.text.endswith((".", "。", ":", ";"))
    signed = BYLINE * _is_signed(lines, i)
    return 1.4 * share * size + 0.3 * size - 0.5 * stopped + 0.15 * (piece.twin > 1) + signed


def _is_signed(lines: Lines, i: int) -> bool:
    """Tell whether a byline or a date stands in the lines below, as it does below a title and above a caption."""
    below = zip(lines.pieces[i + 1 : i + 1 + NEAR], lines.sorts[i + 1 : i + 1 + NEAR], strict=True)
    return any(sort in SIGNS or (p.words <= 12 and next(dates(p.text, lines.language), None)) for p, sort in below)


def first_line(lines: Lines) -> int:
    """Find the title of an article that stands alone: its first line, where that is no sentence."""
    first = lines.pieces[0]
    full_stop = first.text.rstrip().endswith((".", "。", "।", ":", ";", ",", "…")) and first.final
    if len(lines.pieces) < 2 or full_stop or first.words > LONGEST or first.bullet or lines.sorts[0] == "by":
        return -1
    return 0


def without_site(title: str, site: str) -> str:
    """Take the site's name off a title's end: "Title | Site"; a dash or » of the title's own stays."""
    for joint in (" | ", " - ", " – ", " — ", " · "):
        head, found, tail = title.rpartition(joint)
        if found and site and key(tail) == key(site):
            return head.rstrip()
    return title
