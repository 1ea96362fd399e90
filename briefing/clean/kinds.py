"""What each line of an article's stretch is: a paragraph, a heading, a caption, or the page's after all."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.clean.cues import SORTS
from briefing.clean.dates import dates
from briefing.clean.pieces import Piece, has_ideographs
from briefing.languages import Words, table
from briefing.words import words

LONGEST_HEADING = 16  # words
SHORTEST_PROSE = 4  # words of a line that ends like a sentence
TABS = "\t"

KIND_OF_SORT = {
    "by": "byline",
    "published": "dateline",
    "updated": "dateline",
    "source": "source",
    "reading_time": "navigation",
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is, whether it stays, and why it does not."""

    kind: str
    kept: bool
    reason: str = ""


FOREIGN = Verdict("caption", False, "in another language than the article")


def of_sort(sort: str) -> Verdict:
    """Drop a line for its cue."""
    return Verdict(KIND_OF_SORT.get(sort, sort), False, SORTS[sort])


def alphabet(pieces: Sequence[Piece]) -> frozenset[str]:
    """Collect the letters beyond ASCII that an article's own prose is written with."""
    return frozenset(
        c
        for piece in pieces
        if piece.final and piece.words >= 12
        for c in piece.text
        if not c.isascii() and c.isalpha()
    )


def is_foreign(piece: Piece, letters: frozenset[str], language: str) -> bool:
    """Tell a line in another language than the article's: letters it never uses, hardly a function word of it."""
    strange = {c for c in piece.text if not c.isascii() and c.isalpha()} - letters
    if len(strange) < 2 or piece.words > 40 or has_ideographs(piece.text):
        return False
    stopwords = table(language, Words).stopwords
    known = sum(word in stopwords for word in words(piece.text))
    return known <= 0.15 * piece.words or (len(strange) >= 5 and known <= 0.25 * piece.words)


def judge(pieces: Sequence[Piece], sorts: Sequence[str], language: str) -> list[Verdict]:
    """Say of each line of the stretch what it is."""
    letters = alphabet(pieces)
    verdicts: list[Verdict] = []
    after_related = 0
    for i, (piece, sort) in enumerate(zip(pieces, sorts, strict=True)):
        after_related = 4 if sort == "related" and piece.words <= 4 else after_related - 1
        verdict = of_sort(sort) if sort else _plain(piece, letters, language)
        if not sort and after_related >= 0 and not piece.final and piece.words > 2:
            verdict = Verdict("related", False, SORTS["related"])
        elif verdict.kind == "heading":
            verdict = _short(pieces, sorts, i)
        if verdict.kept and verdict.kind == "paragraph":
            after_related = 0
        verdicts.append(verdict)
    return _headings_before_prose(verdicts)


def is_prose(piece: Piece) -> bool:
    """Tell a line that reads like a paragraph."""
    return (piece.final and piece.words >= SHORTEST_PROSE) or piece.words >= 25


def _plain(piece: Piece, letters: frozenset[str], language: str) -> Verdict:
    """Judge a line by itself; a short one is a heading until its neighbours say otherwise."""
    if is_foreign(piece, letters, language):
        return FOREIGN
    if piece.twin > 1 and piece.words < 25:
        return Verdict("navigation", False, "stands more than once on the page")
    if piece.bullet and piece.words >= 2:
        return Verdict("list item", True)
    if is_prose(piece):
        return Verdict("paragraph", True)
    if piece.words <= 8 and next(dates(piece.text, language), None):
        return Verdict("dateline", False, SORTS["published"])
    if TABS in piece.text:
        return Verdict("table row", True)
    if not any(c.isalpha() for c in piece.text):
        return Verdict("navigation", False, "no words")
    return Verdict("heading", True)


def _short(pieces: Sequence[Piece], sorts: Sequence[str], i: int) -> Verdict:
    """Judge a short line by those around it: a run of them is a list where a colon announces it, else links."""
    first, last = i, i
    while first > 0 and not is_prose(pieces[first - 1]) and not sorts[first - 1]:
        first -= 1
    while last + 1 < len(pieces) and not is_prose(pieces[last + 1]) and not sorts[last + 1]:
        last += 1
    run = last - first + 1
    announced = first > 0 and pieces[first - 1].text.rstrip().endswith((":", "："))
    if announced and run > 1:
        return Verdict("list item", True)
    if run > 4 and sum(pieces[j].words for j in range(first, last + 1)) < 12 * run:
        return Verdict("navigation", False, "one of many short lines that are no sentences")
    if pieces[i].words > LONGEST_HEADING:
        return Verdict("paragraph", True)
    return Verdict("heading", True)


def _headings_before_prose(verdicts: list[Verdict]) -> list[Verdict]:
    """Drop what looked like a heading but stands at the end, above nothing."""
    kept = len(verdicts)
    while kept and (not verdicts[kept - 1].kept or verdicts[kept - 1].kind == "heading"):
        kept -= 1
    tail = [v if not v.kept else Verdict("related", False, "a short line behind the article") for v in verdicts[kept:]]
    return verdicts[:kept] + tail
