"""The last paragraphs of a short article, where links, an advertisement or a picture stand before them."""

from briefing.clean.pieces import Lines

PUT_IN = frozenset({"related", "advertisement", "caption", "newsletter", "share"})  # sorts of the first line between
BETWEEN = PUT_IN | {"", "by"}
MOST_BETWEEN = 5  # lines
LONGEST_LINK = 14  # words
SHORT_ARTICLE = 250  # words of prose
LEAST = -2.8  # log-odds of a paragraph behind what is put in
LEAST_BELOW = -2.0  # of one right below the article
SHORTEST = 40  # bytes of a sentence of few words: letters beyond ASCII say more
STAYS = 0.0  # what it then has


def with_rest(lines: Lines, scores: list[float], start: int, end: int) -> int:
    """Find where a short article ends that goes on behind what is put in; its paragraphs' scores are lifted."""
    prose = sum([lines.pieces[i].words for i in range(start, end) if lines.worths[i] > 0])
    bridged = False  # whether something put in stands before it
    while prose < SHORT_ARTICLE and (following := _next(lines, scores, end, bridged=bridged)):
        bridged = True
        scores[following] = max(scores[following], STAYS)
        prose += lines.pieces[following].words
        end = following + 1
    return end


def _next(lines: Lines, scores: list[float], end: int, *, bridged: bool) -> int:
    """Find the next paragraph behind an article's end; 0 where the page's own lines follow."""
    for i in range(end, min(len(scores), end + MOST_BETWEEN + 1)):
        sort, piece = lines.sorts[i], lines.pieces[i]
        if lines.worths[i] > 0 or _is_sentence(lines, i):
            return i if scores[i] >= (LEAST if i > end or bridged else LEAST_BELOW) else 0
        if sort not in (BETWEEN if i > end else PUT_IN) or (not sort and piece.words > LONGEST_LINK):
            return 0
    return 0


def _is_sentence(lines: Lines, i: int) -> bool:
    """Tell a sentence of few words, long enough for a paragraph, and no call to do something."""
    piece = lines.pieces[i]
    plain = piece.final and piece.text[-1] not in "?!:…" and piece.twin == 1
    return plain and not lines.sorts[i] and len(piece.text.encode()) >= SHORTEST
