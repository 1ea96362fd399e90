"""What each line of an article's stretch is: a paragraph, a heading, a caption, or the page's after all."""

from collections.abc import Sequence
from functools import cache

from briefing.clean.boxes import boxes
from briefing.clean.cues import SORTS
from briefing.clean.pieces import Piece, has_ideographs
from briefing.clean.verdict import Verdict
from briefing.dates import dates
from briefing.languages import Words, table
from briefing.text import beyond_ascii, regex
from briefing.words import commonest, words

E_MAIL = regex(r"\S@\w+(?:\.\w+)+")
NUMBERED = regex(r"\s[-–—]\s(?:[^\W\d_]+\s)?\d{1,2}$")
ROW = regex(r"\|(?:[^|]*\|){2,}$")  # "| Bridge | 1931 |"
HANGUL = ("\uac00", "\ud7a3")
LONGEST_HEADING = 16  # words
SHORTEST_PROSE = 4  # words of a line that ends like a sentence

KIND_OF_SORT = {
    "by": "byline",
    "published": "dateline",
    "updated": "dateline",
    "source": "source",
    "reading_time": "navigation",
}


PARAGRAPH = Verdict("paragraph", True)
HEADING = Verdict("heading", True)
LIST_ITEM = Verdict("list item", True)
QUOTE_BLOCK = Verdict("quote block", True)
TABLE_ROW = Verdict("table row", True)
LAST_SHORT = Verdict("page", False, "a short line behind the article", guessed=True)
FOREIGN = Verdict("caption", False, "in another language than the article")


@cache
def of_sort(sort: str) -> Verdict:
    """Drop a line for its cue."""
    return Verdict(KIND_OF_SORT.get(sort, sort), False, SORTS[sort])


def alphabet(pieces: Sequence[Piece], language: str) -> frozenset[str]:
    """Collect the letters beyond ASCII of an article's own prose and of its language's function words."""
    prose = "".join([piece.text for piece in pieces if piece.final and piece.words >= 12])
    return _usual_letters(language).union(_own_letters(prose))


def _own_letters(text: str) -> set[str]:
    """Collect the letters beyond ASCII of a text."""
    return set(filter(str.isalpha, set(beyond_ascii(text).casefold())))


@cache
def _usual_letters(language: str) -> frozenset[str]:
    """Collect the letters beyond ASCII that a language's function words are written with."""
    return frozenset(_own_letters("".join(table(language, Words).stopwords)))


def is_foreign(piece: Piece, letters: frozenset[str], language: str) -> bool:
    """Tell a line in another language than the article's: by its letters or its function words."""
    if piece.words > 40:
        return False
    unknown = () if piece.text.isascii() else set(beyond_ascii(piece.text).casefold()) - letters
    strange = len([sign for sign in unknown if sign.isalpha()])
    if strange and language == "ko":
        strange -= len([sign for sign in unknown if HANGUL[0] <= sign <= HANGUL[1]])  # there are thousands
    if (strange < 2 and (piece.final or piece.words < 4)) or has_ideographs(piece.text):
        return False
    stopwords = table(language, Words).stopwords
    tokens = words(piece.text)
    own = sum(word in stopwords for word in tokens)
    if strange >= 2 and (own <= 0.15 * len(tokens) or (strange >= 5 and own <= 0.25 * len(tokens))):
        return True
    if piece.final or len(tokens) < 4 or own > 0.15 * len(tokens):
        return False
    others = max((count for code, count in commonest(tokens).items() if code != language), default=0)
    return others >= 2 and others > 2 * own


def judge(pieces: Sequence[Piece], sorts: Sequence[str], letters: frozenset[str], language: str) -> list[Verdict]:
    """Say of each line of the stretch what it is; `letters` are those of its prose."""
    verdicts = [
        of_sort(sort) if sort else _plain(piece, letters, language) for piece, sort in zip(pieces, sorts, strict=True)
    ]
    for i, verdict in enumerate(verdicts):
        if verdict.kind == "heading":
            verdicts[i] = _short(pieces, sorts, i)
    return _headings_before_prose(boxes(pieces, sorts, verdicts, language))


def is_prose(piece: Piece) -> bool:
    """Tell a line that reads like a paragraph."""
    return (piece.final and piece.words >= SHORTEST_PROSE) or piece.words >= 25


def kept_as(piece: Piece) -> Verdict:
    """Name the kind of a line that stays, by itself."""
    if piece.bullet and piece.words >= 2:
        return LIST_ITEM
    if piece.text[0] == ">" and piece.words >= SHORTEST_PROSE:
        return QUOTE_BLOCK
    if piece.text[0] == "|" and ROW.match(piece.text):
        return TABLE_ROW
    if is_prose(piece):
        return PARAGRAPH
    return TABLE_ROW if "\t" in piece.text else HEADING


def _plain(piece: Piece, letters: frozenset[str], language: str) -> Verdict:
    """Judge a line by itself; a short one is a heading until its neighbours say otherwise."""
    if is_foreign(piece, letters, language):
        return FOREIGN
    dropped = _by_itself_dropped(piece, language)
    return dropped or kept_as(piece)


def _by_itself_dropped(piece: Piece, language: str) -> Verdict | None:
    """Drop a line for what it is, whatever stands around it."""
    if piece.words <= 30 and "@" in piece.text and E_MAIL.search(piece.text):
        return Verdict("byline", False, "how to reach the author")
    if not piece.final and piece.text[-1].isdecimal() and NUMBERED.search(piece.text):
        return Verdict("caption", False, "a picture's alternative text, numbered")
    if piece.twin > 1 and piece.words < 25:
        return Verdict("page", False, "stands more than once on the page", guessed=True)
    if piece.counted and not is_prose(piece) and piece.words <= 8 and dates(piece.text, language):
        return Verdict("dateline", False, SORTS["published"])
    if not piece.key:
        return Verdict("page", False, "no words", guessed=True)
    return None


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
        return LIST_ITEM
    if run > 4 and sum(pieces[j].words for j in range(first, last + 1)) < 12 * run:
        return Verdict("navigation", False, "one of many short lines that are no sentences", guessed=True)
    if pieces[i].words > LONGEST_HEADING:
        return PARAGRAPH
    return HEADING


def _headings_before_prose(verdicts: list[Verdict]) -> list[Verdict]:
    """Drop what looked like a heading but stands at the end, above nothing."""
    kept = len(verdicts)
    while kept and (not verdicts[kept - 1].kept or verdicts[kept - 1].kind == "heading"):
        kept -= 1
    return verdicts[:kept] + [v if not v.kept else LAST_SHORT for v in verdicts[kept:]]
