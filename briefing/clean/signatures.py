"""Names that sign an article without a word before them: beside a date, a job or a handle, or below the title."""

import re
from collections.abc import Sequence
from functools import cache

from briefing.clean.names import JOBS, KOREAN_JOBS, labels, names
from briefing.clean.outlets import is_press, parts
from briefing.clean.pieces import Lines, key
from briefing.clean.stamps import CLOCK
from briefing.dates import dates
from briefing.languages import Page, table
from briefing.text import fold, regex

SHORT = 12
LONGEST_DATED = 24  # words of a line with a name in it and dates
WITHIN = 1000  # lines of a page in which a name or its words are looked for again
REACH = 3  # lines below a cue that stands alone, in which the name follows
DATED = ("published", "updated")  # sorts of lines
CREDITS = regex(r"getty|images?\b|photo|©|/|\bAFP\b|\bAP\b|reuters", re.IGNORECASE)
GAP = regex(r"\s{2}")
WORD = regex(r"[^\W\d_]{3,}")
HANDLE = regex(r"^@\w+$|\S+@\S+\.\w+")
CUE_ENDS = " :：／/=＝•·|,.-–—\u00a0\u202f"
LONGEST_ROLE = 1  # words
ENOUGH = 2  # points of a line that may be a name
SURE = 5  # and of one that is, even where its words mean something


def unlabelled(lines: Lines, head: Sequence[int], title: int, start: int) -> list[str]:
    """Read the names in a line without a cue: beside a date, a job or a handle, or right below the title."""
    best, found = ENOUGH - 1, []
    for i in head:
        got = _names_alone(lines, i) if i != title else []
        points = _points(lines, i, title, got[0]) if got else 0
        if points > best and (points >= SURE or not _is_common(lines, got[0])) and not _is_titled(lines, title, got[0]):
            best, found = points, got
            for j in range(i + 1, min(i + 1 + REACH, start)):
                if not (more := whole(lines, j)):
                    break
                found = [*found, more]
    return found


def _names_alone(lines: Lines, i: int) -> list[str]:
    """Read the names that a short line opens with."""
    piece, dated = lines.pieces[i], is_dated(lines, i)
    most = LONGEST_DATED if dated else SHORT
    if lines.sorts[i] not in ("", "by", *DATED) or piece.words > most or (piece.final and not dated):
        return []
    if CREDITS.search(piece.text.split(" / ", maxsplit=1)[0]) and not dated:
        return []
    any_word = lines.language == "ko" and not any(job in piece.text for job in KOREAN_JOBS)  # is like a Korean name
    if any_word or says_photographer(lines, i + 1):
        return []
    text = without_cue(piece.text, lines.language)
    if is_press(text, lines.language):
        return []
    got = list(names(text, lines.language)) or (_behind_bars(text, lines.language) if dated else [])
    opens = got and (key(text).startswith(key(got[0])[:6]) or key(text.split()[0]) in JOBS)
    opens = opens or (got and lines.language == "ar" and text.endswith(f"- {got[0]}"))
    return got if got and (dated or opens) else []


def _behind_bars(text: str, language: str) -> list[str]:
    """Read the name in the last part of a line of several, where the date stands before it."""
    *before, last = parts(text)
    dated = len(before) > 1 and not is_press(last, language) and any(dates(part, language) for part in before)
    return list(names(last, language)) if dated else []


def says_photographer(lines: Lines, i: int) -> bool:
    """Tell a line that says of the name above it, not of one below, that its bearer took the pictures."""
    if i >= len(lines.pieces) or lines.sorts[i] != "caption" or lines.pieces[i].words > LONGEST_ROLE:
        return False
    return not lines.pieces[i].text.isupper() and not (i + 1 < len(lines.pieces) and whole(lines, i + 1))


def is_dated(lines: Lines, i: int) -> bool:
    """Tell whether there is such a line, short and with a date."""
    if not 0 <= i < len(lines.pieces) or lines.pieces[i].words > LONGEST_DATED:
        return False
    days = dates(lines.pieces[i].text, lines.language) if lines.pieces[i].counted else ()
    if not days and lines.sorts[i] not in DATED:
        return False
    opens = bool(days) and days[0][0].start == 0
    return lines.pieces[i].words <= SHORT or (not lines.pieces[i].final and (opens or _is_labelled(lines, i)))


def name_alone(lines: Lines, i: int) -> str:
    """Give the name with capitals that a line is, all of it, whose words are no common ones; "" for none."""
    name = whole(lines, i)
    return name if name != name.lower() and not _is_common(lines, name) else ""


def _is_timed(lines: Lines, i: int) -> bool:
    """Tell a short line with a time of day: "Sunday 22 November, 09:14"."""
    return lines.pieces[i].words <= SHORT and CLOCK.search(lines.pieces[i].text) is not None


def _is_labelled(lines: Lines, i: int) -> bool:
    """Tell a line that says of a date that it is the publication's or the last change's."""
    line = fold(lines.pieces[i].text)
    return any(label in line for label in labels(lines.language))


def _points(lines: Lines, i: int, title: int, name: str) -> int:
    """Say how much speaks for a line's being the author's name."""
    piece = lines.pieces[i]
    beside = [lines.pieces[j] for j in (i - 1, i + 1) if 0 <= j < len(lines.pieces) and j != title]
    below = lines.pieces[i + 1].text if i + 1 < len(lines.pieces) else ""
    below = next((below[day.end :] for day, _ in dates(below, lines.language) if day.start == 0), below)
    rest = key(piece.text) != key(name)
    points = 2 * (is_dated(lines, i) or is_dated(lines, i + 1) or (is_dated(lines, i - 1) and i - 1 != title))
    points += 2 * any(_says_job(p.text) or HANDLE.search(p.text) is not None for p in beside if p.words <= SHORT)
    points += 2 * (
        rest and (_says_job(piece.text) or HANDLE.search(piece.text) is not None or GAP.search(piece.text) is not None)
    )
    points += (title < i <= title + 2) + (title < i <= title + 2 and not rest and _is_above_prose(lines, i))
    points += 2 * (i > title + 2 and not rest and _is_above_prose(lines, i) and _is_timed(lines, i - 1))
    points += _is_told_of(lines, i, name) + 2 * (without_cue(piece.text, lines.language) != piece.text)
    points -= 3 * (CREDITS.search(below) is not None and len(below) < 60 and i > title + 1 and not is_dated(lines, i))
    above = title >= 0 and i < title and not (is_dated(lines, i) or is_dated(lines, i + 1))
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
    known = "\n".join(_texts(lines))
    small = [word.islower() and word in known and _is_a_word(lines, word) for word in own]
    return bool(own) and (small[-1] or sum(small) > 1)


def _is_a_word(lines: Lines, word: str) -> bool:
    """Tell whether one of the lines has a word between blanks."""
    return any(word in text and word in text.split() for text in _texts(lines))


def _texts(lines: Lines) -> list[str]:
    """List the lines in which a name or its words are looked for again."""
    return [piece.text for piece in lines.pieces[:WITHIN]]


def _is_titled(lines: Lines, title: int, name: str) -> bool:
    """Tell whether the title names somebody, as it does whom an article is about."""
    return title >= 0 and key(name) in key(lines.pieces[title].text)


def _says_job(line: str) -> bool:
    """Tell a line that names a job."""
    return len(line) < 80 and any(word in JOBS for word in key(line).split())


def _is_told_of(lines: Lines, i: int, name: str) -> int:
    """Count other lines of the page that are, or open with, the same name; two are enough."""
    same = sum([text.startswith(name) for text in _texts(lines)])
    return min(2, same - (i < WITHIN and lines.pieces[i].text.startswith(name)))


def whole(lines: Lines, i: int) -> str:
    """Give the name that a line is, all of it; "" for none."""
    got = list(names(lines.pieces[i].text, lines.language)) if not lines.sorts[i] and lines.pieces[i].words <= 4 else []
    return got[0] if got and key(got[0]) == key(lines.pieces[i].text) else ""


def without_cue(line: str, language: str) -> str:
    """Take the byline's opening words off."""
    folded = fold(line)
    if len(folded) != len(line) or not folded.startswith(cues(language)):
        return line
    for phrase in cues(language):
        if folded.startswith(phrase):
            rest = line[len(phrase) :]
            glued = rest[:1].isupper() and line[len(phrase) - 1].islower()  # "ByJane Doe"
            if glued or not rest[:1].isalpha() or not phrase[-1:].isascii():
                return rest.strip(CUE_ENDS)
    return line


@cache
def cues(language: str) -> tuple[str, ...]:
    """List what opens a byline, folded, the longest first."""
    return tuple(
        sorted({fold(p) for code in (language, "en") for p in table(code, Page).by}, key=lambda p: (-len(p), p))
    )
