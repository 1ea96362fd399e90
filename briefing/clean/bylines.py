"""Who wrote an article: the names in its byline, beside its date, or in what is said of its author at the end."""

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from briefing.clean.body import CHROME
from briefing.clean.names import JOBS, is_single_name, names
from briefing.clean.pieces import Lines, key
from briefing.clean.signatures import (
    CUE_ENDS,
    REACH,
    SHORT,
    cues,
    is_dated,
    name_alone,
    says_photographer,
    unlabelled,
    whole,
    without_cue,
)
from briefing.text import fold, regex

LONGEST_LINE = 30  # words of a line that may be a byline
HEAD = 6  # lines below a title in which a byline may stand among an article's first lines
ABOVE, BELOW = 3, 3  # lines above a title, and behind an article's first, in which a byline stands
INSIDE = regex(r"^(?:[\w’'-]+[ ,]+(?:and )?){0,4}by(?:\s+(?=[A-Z])|$)", re.IGNORECASE)  # "Review by Jane Doe"
PICTURED = regex(
    r"photo|illustrat|image|video|graphic|art|cover|edit|produc|reviewed|checked|medically|fact", re.IGNORECASE
)
WROTE = regex(r"story|text|words|writ|report", re.IGNORECASE)
BRACKETED = regex(r"[（(〔【\[]\s?(?:本[报報台刊])?(?:记者|記者|通讯员|通訊員)[\s：:]?([^）)〕】\]／/，,。]{2,24})")
REPORTED = regex(r"\bReporting by ([^;()]{3,150})")
IS = regex(r"\s(?:is|was|ist|est|es|è|é|är|er)\s")
A = regex(r"(?:an?|the|one|ein|eine|un|une|uno|una|um|uma|en|[\w’']{2,30}[’']s)\s")
LONGEST_NAME = 40  # characters of a name that opens what is told of its bearer
LONGEST_BIO = 80  # words
ABOUT = tuple(
    """
    about the author,about author,written by,über den autor,über die autorin,sobre el autor,sobre la autora,
    à propos de l'auteur,l'autore,o autorze,об авторе,sobre o autor
    """.replace("\n    ", "")
    .strip(",")
    .split(",")
)
LESSER = tuple(
    """
    edited by,additional reporting by,editado por,bearbeitet von,reviewed by,édité par,a cura della redazione,
    编辑,編輯,责任编辑,責任編輯,责编,校对,审核,編集,편집
    """.replace("\n    ", "")
    .strip(",")
    .split(",")
)  # those named so have not written it
INTRODUCED, SIGNED_OFF = 2, 3  # first lines of an article, and last ones, that may tell of its author
SIGNED_BELOW = 6  # lines behind an article's last paragraph, among which its author's name may stand alone
BEHIND = 20  # lines behind an article that may still do


def authors(lines: Lines, title: int, start: int) -> tuple[str, ...]:
    """Read the persons who signed an article; outlets and desks are none."""
    below = min(len(lines.pieces), max(start, title + HEAD if title >= 0 else 0))  # the first line may be a standfirst
    head = range(max(0, title - ABOVE if title >= 0 else start - 6), min(len(lines.pieces), below + BELOW))
    found = _labelled(lines, head) or unlabelled(lines, head, title, below) or _at_the_end(lines, start)
    return tuple(dict.fromkeys(found))


def _labelled(lines: Lines, head: Sequence[int]) -> list[str]:
    """Read the names behind "by"; who edited counts where nobody else is named."""
    lesser: list[str] = []
    found: list[str] = []
    last = -1
    for i in head:
        text = lines.pieces[i].text
        rest = _after_cue(lines, i) if lines.pieces[i].words <= LONGEST_LINE else None
        if rest is None or (found and i - last > REACH):
            continue
        got = list(names(rest, lines.language)) or _single(rest, lines) or ([] if rest else _below(lines, i))
        if got and fold(text).startswith(LESSER):
            lesser += got
        elif got:
            found, last = found + got, i
    return found or lesser


def _after_cue(lines: Lines, i: int) -> str | None:
    """Give what follows a byline's opening words; None for a line that is no byline."""
    text = lines.pieces[i].text
    if lines.sorts[i] == "by":
        return without_cue(text, lines.language)
    inside = INSIDE.match(text) if not lines.pieces[i].final and "by" in text.lower() else None
    if inside and PICTURED.match(text) and not WROTE.search(inside[0]):
        return None
    if inside:
        return text[inside.end() :]
    return _behind_date(lines, i) if is_dated(lines, i) else None


def _behind_date(lines: Lines, i: int) -> str | None:
    """Give what follows the cue in a line that opens with a date: "12 March 2026 by Jane Doe"."""
    text = lines.pieces[i].text
    folded = fold(text)
    if len(folded) != len(text):
        return None
    places = ((folded.find(phrase), phrase) for phrase in cues(lines.language))
    found = [(at, -len(phrase)) for at, phrase in places if at > 0 and _is_cue(text, at, at + len(phrase))]
    at, size = min(found, default=(-1, 0))
    return text[at - size :].strip(CUE_ENDS) if at >= 0 else None


def _is_cue(text: str, start: int, end: int) -> bool:
    """Tell whether words stand for themselves inside a line, and a name or a colon follows."""
    after = text[end:].lstrip()
    apart = not text[start - 1].isalnum() and (text[end - 1] in "記记者" or not text[end : end + 1].isalnum())
    return bool(after) and apart and (after[0] in ":：" or not after[0].islower()) and after[0].isprintable()


def _single(rest: str, lines: Lines) -> list[str]:
    """Take a given name that stands alone behind the cue, but for the site's."""
    word = rest.split("|", maxsplit=1)[0].strip()
    head = key(" ".join(piece.text for piece in lines.pieces[:3]))
    return [word] if is_single_name(word, lines.language) and key(word) not in head else []


def _below(lines: Lines, i: int) -> list[str]:
    """Read the names in the lines below a cue that stands alone."""
    for j in range(i + 1, min(len(lines.pieces), i + 1 + REACH)):
        if says_photographer(lines, j + 1):
            return []
        if lines.sorts[j] in CHROME:
            continue
        if lines.pieces[j].words <= SHORT and (
            got := list(names(lines.pieces[j].text, lines.language)) or _single(lines.pieces[j].text, lines)
        ):
            more = takewhile(bool, (whole(lines, k) for k in range(j + 1, min(len(lines.pieces), j + 1 + REACH))))
            return [*got, *(name for name in more if name)]
    return []


def _at_the_end(lines: Lines, start: int) -> list[str]:
    """Read who is told of below an article: "Reporting by …", "Jane Doe is a reporter …", "About the author"."""
    _, end = lines.stretch
    for i in range(start, min(len(lines.pieces), end + BEHIND)):
        piece, outside = lines.pieces[i], i < start + INTRODUCED or i >= end - SIGNED_OFF
        if "eporting by " in piece.text and (match := REPORTED.search(piece.text)):
            return list(names(match[1], lines.language))
        if outside and piece.words <= SHORT and fold(piece.text).startswith(ABOUT):
            rest = without_cue(piece.text, lines.language) if lines.sorts[i] == "by" else ""
            if got := list(names(rest, lines.language)) or _below(lines, i):
                return got
        if outside and (got := _bio(lines, i) or _in_brackets(lines, i)):
            return got
    signed = takewhile(lambda i: lines.sorts[i] not in CHROME, range(end, min(len(lines.pieces), end + SIGNED_BELOW)))
    return list(islice(filter(None, (name_alone(lines, i) for i in signed)), 1))


def _in_brackets(lines: Lines, i: int) -> list[str]:
    """Read the reporters that a Chinese paragraph names in brackets: "（记者 …）", "〔記者…／…報導〕"."""
    text = lines.pieces[i].text
    found = BRACKETED.search(text) if lines.language == "zh" and lines.sorts[i] != "caption" else None
    return list(names(found[1], lines.language)) if found else []


def _bio(lines: Lines, i: int) -> list[str]:
    """Read the name in a line that tells of an author: it opens with the name, and says the job."""
    piece = lines.pieces[i]
    verb = IS.search(piece.text[: LONGEST_NAME + 5]) if 6 <= piece.words <= LONGEST_BIO else None
    article = A.match(piece.text, verb.end()) if verb else None
    if not verb or not article or not any(word in JOBS for word in key(piece.text[article.end() :][:120]).split()):
        return []
    got = list(names(piece.text[: verb.start()], lines.language))
    return got if got and key(piece.text[: verb.start()]) == key(got[0]) else []
