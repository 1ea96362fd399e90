"""What becomes of each line: kept or dropped by its chance, named by the rules, with the reason."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from briefing.clean.around import around
from briefing.clean.body import CHROME, opening
from briefing.clean.kinds import FOREIGN, alphabet, is_foreign, is_prose, judge, kept_as, of_sort
from briefing.clean.outlets import called
from briefing.clean.pieces import Lines, Piece
from briefing.clean.verdict import Verdict
from briefing.dates import dates

SHORTEST_STANDFIRST = 8  # words
LONG_SENTENCE = 40  # characters of one that may be a standfirst too
LONGEST_BYLINE = 14
LONGEST_OPEN_BYLINE = 30  # words of one that ends like no sentence
LONGEST_SIGNATURE = 8
LONGEST_LABEL = 3  # words of "Advertisement"
HEAD = ("byline", "dateline")  # kinds of lines above an article's text
FOOT = frozenset({"legal", "tags", "comments", "share", "newsletter"})
# what the rules keep    log-odds from which on it stays: a lost paragraph is worse than a stray line
STAYS = {
    "standfirst":          -3.5,
    "heading":             -0.8,
    "heading above prose": -2.3,
    "list item":           -0.7,
    "paragraph":           -1.2,
    "table row":           -9.0,
}  # fmt: skip
LIKELY = -0.6  # from which on the line below a heading is prose
INSIDE, OUTSIDE = -0.7, 0.3  # the same for lines the rules only guess at, within the article and around it
TITLE = Verdict("title", False, "the title is kept apart")
OUTLET = Verdict("byline", False, "the outlet's name")
BETWEEN = Verdict("page", False, "a short line between title and article", guessed=True)
UNLIKE = Verdict("page", False, "unlike the article's lines where it stands")


def of_page(lines: Lines, scores: Sequence[float], heading: int, start: int, end: int) -> list[Verdict]:
    """Say of every line of a page what it is."""
    while start < end < len(scores) and lines.pieces[end].bullet and lines.pieces[end - 1].bullet:
        end += 1  # a list is not left in its midst
    named = _named(lines, heading, start, end)
    scores = _levelled(named, scores)
    verdicts = []
    for i, (piece, verdict, score) in enumerate(zip(lines.pieces, named, scores, strict=True)):
        if not (verdict.kept or (verdict.guessed and score >= INSIDE)):
            verdicts.append(verdict)  # most of a page
            continue
        above_prose = verdict.kind == "heading" and i + 1 < end and scores[i + 1] >= LIKELY
        known = "heading above prose" if above_prose else verdict.kind
        verdicts.append(_settled(piece, verdict, score, STAYS.get(known, INSIDE if heading < i < end else OUTSIDE)))
    return _titled(verdicts, heading)


def _levelled(verdicts: Sequence[Verdict], scores: Sequence[float]) -> list[float]:
    """Lift the items of a list to their average, and those between two that stay: none goes out of its midst."""
    levelled, at = list(scores), 0
    for kind, run in groupby(map(attrgetter("kind"), verdicts)):
        length = len(list(run))
        if kind == "list item" and length > 1:
            stay = [i for i in range(at, at + length) if scores[i] >= STAYS[kind]] or [0, -1]
            average = sum(scores[at : at + length]) / length
            for i in range(at, at + length):
                levelled[i] = max(scores[i], average, STAYS[kind] if stay[0] <= i <= stay[-1] else average)
        at += length
    return levelled


def of_article(lines: Lines, heading: int, *, boxed: bool) -> list[Verdict]:
    """Say what every line of an article that stands alone is: all stays but title, byline and date above its text.

    What is put in goes with them where it is `boxed`: more than a link or two.
    """
    head, foot = opening(lines.pieces), _foot(lines)
    passed = [
        sort if _goes(piece, sort, above=i < head, boxed=boxed or i >= foot) else ""
        for i, (piece, sort) in enumerate(zip(lines.pieces, lines.sorts, strict=True))
    ]
    verdicts = judge(lines.pieces, passed, alphabet(lines.pieces, lines.language), lines.language)
    kept = [
        verdict if verdict.kept or sort or (i < head and verdict.kind in HEAD) else kept_as(piece)
        for i, (piece, verdict, sort) in enumerate(zip(lines.pieces, verdicts, passed, strict=True))
    ]
    above = around(lines.pieces[: max(0, heading)], lines.sorts, above=True)
    signed = [_names_outlet(piece, lines.language) for piece in lines.pieces[:head]]
    kept[:head] = [OUTLET if outlet else verdict for outlet, verdict in zip(signed, kept, strict=False)]
    return _titled([*above, *kept[len(above) :]], heading)


def _names_outlet(piece: Piece, language: str) -> bool:
    """Tell a line above an article that says who prints it."""
    return piece.words <= LONGEST_BYLINE and not piece.final and called(piece.text, language) != ""


def _goes(piece: Piece, sort: str, *, above: bool, boxed: bool) -> bool:
    """Tell whether a cue drops its line of an article that stands alone."""
    if sort in ("by", "published", "updated"):
        return above and piece.words <= LONGEST_SIGNATURE
    return sort in CHROME and (boxed or (sort == "advertisement" and piece.words <= LONGEST_LABEL))


def _foot(lines: Lines) -> int:
    """Find where the page's foot begins, in a text without any other chrome: the cues at its very end."""
    foot = len(lines.pieces)
    while foot and lines.sorts[foot - 1] in FOOT and not is_prose(lines.pieces[foot - 1]):
        foot -= 1
    return foot


def _settled(piece: Piece, verdict: Verdict, score: float, least: float) -> Verdict:
    """Let the chance of a line decide that no rule drops: one that is kept may go, one that is guessed at may stay."""
    if verdict.kept:
        return verdict if score >= least else UNLIKE
    return kept_as(piece) if score >= least else verdict


def _titled(verdicts: list[Verdict], heading: int) -> list[Verdict]:
    """Set the title apart."""
    return [TITLE if i == heading else verdict for i, verdict in enumerate(verdicts)]


def _named(lines: Lines, heading: int, start: int, end: int) -> list[Verdict]:
    """Say by rule what every line of a page is."""
    pieces, sorts, language = lines.pieces, lines.sorts, lines.language
    top = heading + 1 if heading >= 0 else start
    letters = alphabet(pieces[start:end], language)
    between = [_below_title(pieces[i], sorts[i], letters, language, next_to=i == top) for i in range(top, start)]
    return [
        *around(pieces[:top], sorts[:top], above=True),
        *between,
        *judge(pieces[start:end], sorts[start:end], letters, language),
        *around(pieces[end:], sorts[end:], above=False),
    ]


def _is_dated(piece: Piece, language: str) -> bool:
    """Tell a line with a date that is no sentence or only one, or opens with the date."""
    days = dates(piece.text, language)
    return bool(days) and (not piece.final or piece.sentences <= 1 or days[0][0].start == 0)


def _below_title(piece: Piece, sort: str, letters: frozenset[str], language: str, *, next_to: bool) -> Verdict:
    """Judge a line between the title and the article: a longer one is its standfirst."""
    if sort:
        return of_sort(sort)
    if piece.words <= (LONGEST_BYLINE if piece.final else LONGEST_OPEN_BYLINE) and _is_dated(piece, language):
        return Verdict("byline", False, "author or outlet and date")
    if is_foreign(piece, letters, language):
        return FOREIGN
    sentence = next_to and piece.text[-1] == "." and len(piece.text) >= LONG_SENTENCE
    if (sentence or piece.words >= SHORTEST_STANDFIRST) and (piece.twin == 1 or (piece.final and piece.twin == 2)):
        return Verdict("standfirst", True)
    return BETWEEN
