"""Who wrote an article: the names in its byline, beside its date, or in what is said of its author at the end."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from briefing.clean.body import stretch
from briefing.clean.names import JOBS, is_single_name, labels, names
from briefing.clean.pieces import Lines, key
from briefing.dates import dates
from briefing.languages import Page, table
from briefing.text import fold, regex

LONGEST_LINE = 30  # words of a line that may be a byline
SHORT = 12
LONGEST_DATED = 24  # words of a line with a name in it and dates
WITHIN = 1000  # lines of a page in which a name or its words are looked for again
HEAD = 6  # lines below a title in which a byline may stand among an article's first lines
ABOVE, BELOW = 3, 3  # lines above a title, and behind an article's first, in which a byline stands
REACH = 3  # lines below a cue that stands alone, in which the name follows
INSIDE = regex(r"^(?:[\w’'-]+[ ,]+(?:and )?){0,4}by(?:\s+(?=[A-Z])|$)", re.IGNORECASE)  # "Review by Jane Doe"
PICTURED = regex(
    r"photo|illustrat|image|video|graphic|art|cover|edit|produc|reviewed|checked|medically|fact", re.IGNORECASE
)
WROTE = regex(r"story|text|words|writ|report", re.IGNORECASE)
REPORTED = regex(r"\bReporting by ([^;()]{3,150})")
IS = regex(r"\s(?:is|was|ist|est|es|è|é|är|er)\s")
A = regex(r"(?:an?|the|one|ein|eine|un|une|uno|una|um|uma|en|[\w’']{2,30}[’']s)\s")
LONGEST_NAME = 40  # characters of a name that opens what is told of its bearer
LONGEST_BIO = 80  # words
DATED = ("published", "updated")  # sorts of lines
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
CREDITS = regex(r"getty|images?\b|photo|©|/|\bAFP\b|\bAP\b|reuters", re.IGNORECASE)
GAP = regex(r"\s{2}")
WORD = regex(r"[^\W\d_]{3,}")
HANDLE = regex(r"^@\w+$|\S+@\S+\.\w+")
CUE_ENDS = " :：／/=＝•·|,.-–—\u00a0\u202f"
INTRODUCED, SIGNED_OFF = 2, 3  # first lines of an article, and last ones, that may tell of its author
BEHIND = 20  # lines behind an article that may still do
ENOUGH = 2  # points of a line that may be a name
SURE = 5  # and of one that is, even where its words mean something


def authors(lines: Lines, title: int, start: int) -> tuple[str, ...]:
    """Read the persons who signed an article; outlets and desks are none."""
    below = min(len(lines.pieces), max(start, title + HEAD if title >= 0 else 0))  # the first line may be a standfirst
    head = range(max(0, title - ABOVE if title >= 0 else start - 6), min(len(lines.pieces), below + BELOW))
    found = _labelled(lines, head) or _bare(lines, head, title, below) or _at_the_end(lines, start)
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
    return _behind_date(lines, i) if _is_dated(lines, i) else None


def _behind_date(lines: Lines, i: int) -> str | None:
    """Give what follows the cue in a line that opens with a date: "12 March 2026 by Jane Doe"."""
    text = lines.pieces[i].text
    folded = fold(text)
    if len(folded) != len(text):
        return None
    places = ((folded.find(phrase), phrase) for phrase in _cues(lines.language))
    found = [(at, -len(phrase)) for at, phrase in places if at > 0 and _is_cue(text, at, at + len(phrase))]
    at, size = min(found, default=(-1, 0))
    return text[at - size :].strip(CUE_ENDS) if at >= 0 else None


def _is_cue(text: str, start: int, end: int) -> bool:
    """Tell whether words stand for themselves inside a line, and a name or a colon follows."""
    after = text[end:].lstrip()
    apart = not text[start - 1].isalnum() and not text[end : end + 1].isalnum()
    return bool(after) and apart and (after[0] in ":：" or not after[0].islower()) and after[0].isprintable()


def without_cue(line: str, language: str) -> str:
    """Take the byline's opening words off."""
    folded = fold(line)
    for phrase in _cues(language) if len(folded) == len(line) else ():
        if folded.startswith(phrase):
            rest = line[len(phrase) :]
            glued = rest[:1].isupper() and line[len(phrase) - 1].islower()  # "ByJane Doe"
            if glued or not rest[:1].isalpha() or not phrase[-1:].isascii():
                return rest.strip(CUE_ENDS)
    return line


@cache
def _cues(language: str) -> tuple[str, ...]:
    """List what opens a byline, folded, the longest first."""
    return tuple(
        sorted({fold(p) for code in (language, "en") for p in table(code, Page).by}, key=lambda p: (-len(p), p))
    )


def _single(rest: str, lines: Lines) -> list[str]:
    """Take a given name that stands alone behind the cue, but for the site's."""
    word = rest.split("|", maxsplit=1)[0].strip()
    head = key(" ".join(piece.text for piece in lines.pieces[:3]))
    return [word] if is_single_name(word, lines.language) and key(word) not in head else []


def _below(lines: Lines, i: int) -> list[str]:
    """Read the names in the lines below a cue that stands alone."""
    for j in range(i + 1, min(len(lines.pieces), i + 1 + REACH)):
        if lines.pieces[j].words <= SHORT and (
            got := list(names(lines.pieces[j].text, lines.language)) or _single(lines.pieces[j].text, lines)
        ):
            more = takewhile(bool, (_whole(lines, k) for k in range(j + 1, min(len(lines.pieces), j + 1 + REACH))))
            return [*got, *(name for name in more if name)]
    return []


def _whole(lines: Lines, i: int) -> str:
    """Give the name that a line is, all of it; "" for none."""
    got = list(names(lines.pieces[i].text, lines.language)) if not lines.sorts[i] and lines.pieces[i].words <= 4 else []
    return got[0] if got and key(got[0]) == key(lines.pieces[i].text) else ""


def _bare(lines: Lines, head: Sequence[int], title: int, start: int) -> list[str]:
    """Read the names in a line without a cue: beside a date, a job or a handle, or right below the title."""
    best, found = ENOUGH - 1, []
    for i in head:
        got = _names_alone(lines, i) if i != title else []
        points = _points(lines, i, title, got[0]) if got else 0
        if points > best and (points >= SURE or not _is_common(lines, got[0])) and not _is_titled(lines, title, got[0]):
            best, found = points, got
            for j in range(i + 1, min(i + 1 + REACH, start)):
                if not (more := _whole(lines, j)):
                    break
                found = [*found, more]
    return found


def _names_alone(lines: Lines, i: int) -> list[str]:
    """Read the names that a short line opens with."""
    piece, dated = lines.pieces[i], _is_dated(lines, i)
    most = LONGEST_DATED if dated else SHORT
    if lines.sorts[i] not in ("", "by", *DATED) or piece.words > most or (piece.final and not dated):
        return []
    if CREDITS.search(piece.text.split(" / ", maxsplit=1)[0]) and not dated:
        return []
    text = without_cue(piece.text, lines.language)
    got = list(names(text, lines.language))
    opens = got and (key(text).startswith(key(got[0])[:6]) or key(text.split()[0]) in JOBS)
    return got if got and (dated or opens) else []


def _is_dated(lines: Lines, i: int) -> bool:
    """Tell whether there is such a line, short and with a date."""
    if not 0 <= i < len(lines.pieces) or lines.pieces[i].words > LONGEST_DATED:
        return False
    if lines.pieces[i].words > SHORT and (lines.pieces[i].final or not _is_labelled(lines, i)):
        return False
    return (
        lines.sorts[i] in DATED
        or next(dates(lines.pieces[i].text, lines.language), None) is not None
    )


def _is_labelled(lines: Lines, i: int) -> bool:
    """Tell a line that says of a date that it is the publication's or the last change's."""
    line = fold(lines.pieces[i].text)
    return any(label in line for label in labels(lines.language))


def _points(lines: Lines, i: int, title: int, name: str) -> int:
    """Say how much speaks for a line's being the author's name."""
    piece = lines.pieces[i]
    beside = [lines.pieces[j] for j in (i - 1, i + 1) if 0 <= j < len(lines.pieces) and j != title]
    below = lines.pieces[i + 1].text if i + 1 < len(lines.pieces) else ""
    rest = key(piece.text) != key(name)
    points = 2 * (_is_dated(lines, i) or _is_dated(lines, i + 1) or (_is_dated(lines, i - 1) and i - 1 != title))
    points += 2 * any(_says_job(p.text) or HANDLE.search(p.text) is not None for p in beside if p.words <= SHORT)
    points += 2 * (
        rest and (_says_job(piece.text) or HANDLE.search(piece.text) is not None or GAP.search(piece.text) is not None)
    )
    points += (title < i <= title + 2) + (title < i <= title + 2 and not rest and _is_above_prose(lines, i))
    points += _is_told_of(lines, i, name) + 2 * (without_cue(piece.text, lines.language) != piece.text)
    points -= 3 * (CREDITS.search(below) is not None and len(below) < 60 and i > title + 1)
    above = title >= 0 and i < title and not (_is_dated(lines, i) or _is_dated(lines, i + 1))
    return points - 2 * above - 3 * _is_inside(lines, i, title)


def _is_above_prose(lines: Lines, i: int) -> bool:
    """Tell whether a sentence follows in one of the next lines."""
    return any(piece.final and piece.words >= SHORT for piece in lines.pieces[i + 1 : i + 1 + REACH])


def _is_inside(lines: Lines, i: int, title: int) -> bool:
    """Tell whether more prose than a standfirst stands between the title and a line."""
    between = lines.pieces[max(0, title + 1) : i] if title >= 0 else ()
    return sum(piece.final and piece.words >= SHORT for piece in between) > 1


def _is_common(lines: Lines, name: str) -> bool:
    """Tell whether the words of what looks like a name stand in the page in lower case: "Recent Posts"."""
    own = [word.lower() for word in WORD.findall(name)]
    small = [word.islower() and any(word in text and word in text.split() for text in _texts(lines)) for word in own]
    return bool(own) and (small[-1] or sum(small) > 1)


def _texts(lines: Lines) -> Iterator[str]:
    """List the lines in which a name or its words are looked for again."""
    return (piece.text for piece in lines.pieces[:WITHIN])


def _is_titled(lines: Lines, title: int, name: str) -> bool:
    """Tell whether the title names somebody, as it does whom an article is about."""
    return title >= 0 and key(name) in key(lines.pieces[title].text)


def _says_job(line: str) -> bool:
    """Tell a line that names a job."""
    return len(line) < 80 and any(word in JOBS for word in key(line).split())


def _is_told_of(lines: Lines, i: int, name: str) -> int:
    """Count other lines of the page that are, or open with, the same name; two are enough."""
    return min(2, sum([j != i and text.startswith(name) for j, text in enumerate(_texts(lines))]))


def _at_the_end(lines: Lines, start: int) -> list[str]:
    """Read who is told of below an article: "Reporting by …", "Jane Doe is a reporter …", "About the author"."""
    _, end = stretch(lines.worths)
    for i in range(start, min(len(lines.pieces), end + BEHIND)):
        piece, outside = lines.pieces[i], i < start + INTRODUCED or i >= end - SIGNED_OFF
        if "eporting by " in piece.text and (match := REPORTED.search(piece.text)):
            return list(names(match[1], lines.language))
        if outside and piece.words <= SHORT and fold(piece.text).startswith(ABOUT):
            rest = without_cue(piece.text, lines.language) if lines.sorts[i] == "by" else ""
            if got := list(names(rest, lines.language)) or _below(lines, i):
                return got
        if outside and (got := _bio(lines, i)):
            return got
    return []


def _bio(lines: Lines, i: int) -> list[str]:
    """Read the name in a line that tells of an author: it opens with the name, and says the job."""
    piece = lines.pieces[i]
    verb = IS.search(piece.text[: LONGEST_NAME + 5]) if 6 <= piece.words <= LONGEST_BIO else None
    article = A.match(piece.text, verb.end()) if verb else None
    if not verb or not article or not any(word in JOBS for word in key(piece.text[article.end() :][:120]).split()):
        return []
    got = list(names(piece.text[: verb.start()], lines.language))
    return got if got and key(piece.text[: verb.start()]) == key(got[0]) else []
