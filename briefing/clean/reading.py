"""A decoded text as lines with what each opens with and how much it speaks for an article."""

from collections.abc import Sequence

from briefing.clean import body
from briefing.clean.bars import bar
from briefing.clean.cues import begins_with_cue, glances, is_credited, openers, opening, sort_by_key
from briefing.clean.pieces import Lines, Piece, cut
from briefing.languages import SPACELESS, UNKNOWN
from briefing.words import detect

PROSE = 12  # words of a sentence that tells the language
ENOUGH = 200  # of them


def observe(text: str, *, language: str | None = None) -> Lines:
    """Cut a text into lines and look at each; the language is told where it is not given."""
    pieces = cut(text)
    language = language or _language(pieces)
    sorts = _sorts(pieces, language)
    worths = tuple(body.worths(pieces, sorts))
    return Lines(pieces, sorts, worths, language, body.stretch(worths))


def _sorts(pieces: Sequence[Piece], language: str) -> tuple[str, ...]:
    """Name the sort of each line; most open with no cue, as a glance at the first word or two tells."""
    cues, spaceless = openers(language), language in SPACELESS
    found: dict[str, str] = {}
    for line, known in {piece.text: piece.key for piece in pieces}.items():
        first, word = known.partition(" ")[0], line.partition(" ")[0][1:]
        plain = first.isascii() and (line.isascii() or (first and "©" not in line and not spaceless))
        plain = plain and (word == word.lower() or word == word.upper())
        if plain and (first not in cues or _opens_none(line, known, language)):
            found[line] = "caption" if is_credited(line, known, language) else ""
        else:
            found[line] = _sort(line, known, language)
    return tuple([found[piece.text] for piece in pieces])


def _opens_none(line: str, known: str, language: str) -> bool:
    """Tell a line whose first word opens cues, and the first two none."""
    first, second = [*known.split(" ", 2), ""][:2]
    if first in glances(language) or f"{first} {second}" in glances(language) or not second.isascii():
        return False
    word = [*line.split(None, 2), ""][1][1:]
    return word == word.lower() or word == word.upper()


def _sort(line: str, known: str, language: str) -> str:
    """Name the sort of a line by the cue it opens with, or by the cues it is a row of."""
    first = opening(known)
    found = sort_by_key(line, known, first, language)
    return found or (bar(line, language) if begins_with_cue(line, first, language) else "")


def _language(pieces: Sequence[Piece]) -> str:
    """Tell the article's language by its prose; by all lines where there is none."""
    prose = " ".join([piece.text for piece in pieces if piece.final and piece.words >= PROSE][:ENOUGH])
    return detect(prose) if prose else detect(" ".join([piece.text for piece in pieces]), default=UNKNOWN)
