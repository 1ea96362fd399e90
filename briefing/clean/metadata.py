"""Who wrote an article, when, where it first stood: read off the lines around it."""

import re
from collections.abc import Iterator

from briefing.clean.cues import WORD as CUE_WORD
from briefing.clean.dates import dates
from briefing.clean.pieces import Lines, key
from briefing.clean.stamps import published, updated
from briefing.languages import Page, table
from briefing.text import fold

__all__ = ["authors", "outlet", "published", "updated", "url"]

URL = re.compile(r"https?://[^\s<>\"'»”)\]]+")
SPLIT_NAMES = re.compile(
    r"\s*(?:[,;/&|•·]|\s(?:and|et|und|y|e|en|i|och|og|ja|и|та|ve|và|with|avec|mit|con)\s)\s*", re.IGNORECASE
)
CLOCK = re.compile(r"\b\d{1,2}\s?(?:[:h.]\s?\d{2}|h)\b.*", re.IGNORECASE)
PARTICLES = frozenset(
    "de da do dos das del della di du d la le el al van von der den ter ten zu bin ben ibn abu af av y e".split()
)
GLUED = re.compile(r"(\b[^\W\d_]{3,}[a-zà-öø-ÿ])[A-ZÀ-Ö][a-zà-öø-ÿ]{2,}$")
BAR = re.compile(r"\s[-–—|·•]\s|[|•·]")
DESKS = frozenset(
    """
    staff writer reporter editor correspondent journalist columnist contributor newsroom desk team agency press
    journaliste rédacteur rédactrice rédaction correspondant correspondante agence redakteur redakteurin redaktion
    korrespondent korrespondentin redacción redactor redactora agencia redazione redação redactie redaktør redaktor
    """.split()
)  # words of a byline that are nobody's name
LONGEST_LINE = 30  # words of a line that may be a byline or a date line
SHORT = 12
MASTHEAD = 6  # lines at the top of the page in which its name is looked for
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")
CJK_NAME = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff\uac00-\ud7a3]{2,5}")


def url(lines: Lines) -> str:
    """Find the address where the article first stood: the one in a line that names its source."""
    for i, sort in enumerate(lines.sorts):
        if sort == "source":
            below = lines.pieces[i + 1].text if i + 1 < len(lines.pieces) else ""
            near = URL.search(lines.pieces[i].text) or URL.match(below)
            if near:
                return near[0].rstrip(".,;")
    return ""


def authors(lines: Lines, title: int, start: int) -> tuple[str, ...]:
    """Read the persons named in the bylines around the title; outlets and desks are none."""
    head = range(max(0, title - 3 if title >= 0 else start - 6), min(len(lines.pieces), start + 2))
    bylines = [lines.pieces[i].text for i in head if lines.sorts[i] == "by" and lines.pieces[i].words <= LONGEST_LINE]
    named = [name for line in bylines for name in _names(_without_cue(line, lines.language), lines.language)]
    if not named:
        bare = [lines.pieces[i].text for i in head if title < i < start and _may_name_author(lines, i)]
        named = [name for line in bare for name in _names(line, lines.language) if len(name.split()) in (2, 3)]
    return tuple(dict.fromkeys(named))


def _may_name_author(lines: Lines, i: int) -> bool:
    """Tell whether a line without a byline's opening words may be one: short, and beside a date."""
    piece = lines.pieces[i]
    beside = [near for near in lines.pieces[i - 1 : i + 2] if near.words <= SHORT]
    dated = any(next(dates(near.text, lines.language), None) for near in beside)
    return dated and piece.words <= SHORT and lines.sorts[i] in ("", "published", "by")


def outlet(lines: Lines, title: int, start: int) -> str:
    """Name the outlet: what stands in the byline beside the date and is no person, else the page's first line."""
    for i in range(title + 1, start):
        line = lines.pieces[i].text
        rest = _without_dates(line, lines.language)
        if rest != line and 0 < len(rest) < 60 and lines.sorts[i] in ("", "by"):
            whole = _halved(_without_cue(rest, lines.language).strip(" |·•-–—,"))
            if whole and not list(_names(whole, lines.language)) and CUE_WORD.search(whole):
                return whole
    return _masthead(lines, title)


def _masthead(lines: Lines, title: int) -> str:
    """Name the site: the first line of the page that is no link, or the end of its title, "Headline - Site"."""
    headline = key(lines.pieces[title].text) if title >= 0 else ""
    for piece, sort in zip(lines.pieces[: max(0, min(title, MASTHEAD))], lines.sorts, strict=False):
        head, *rest = BAR.split(piece.text)
        if headline and rest and (key(head) in headline or headline in key(head)):
            return rest[-1].strip()
        if not sort and 0 < len(head) <= 40 and piece.words <= SHORT and CUE_WORD.search(head):
            return head.strip()
    return ""


def _without_cue(line: str, language: str) -> str:
    """Take the byline's opening words off."""
    folded = fold(line)
    for phrase in sorted({*table(language, Page).by, *table("en", Page).by}, key=len, reverse=True):
        if folded.startswith(fold(phrase)) and len(folded) == len(line):
            rest = line[len(phrase) :]
            if not rest[:1].isalpha() or not phrase[-1:].isascii():
                return rest.lstrip(" :\u00a0\u202f")
    return line


def _without_dates(line: str, language: str) -> str:
    """Cut a line off where its date begins."""
    first = min((span.start for span, _ in dates(line, language)), default=len(line))
    return (
        line[:first].rstrip(" ,|·•-–—(") if first else line[max((s.end for s, _ in dates(line, language)), default=0) :]
    )


def _halved(line: str) -> str:
    """Undo a doubling: what is printed twice without a space, as where a logo's text and its link are copied."""
    half = len(line) // 2
    return line[:half] if len(line) % 2 == 0 and half > 2 and key(line[:half]) == key(line[half:]) else line


def _names(line: str, language: str) -> Iterator[str]:
    """Find the persons' names in a byline: those before a bar or a dash, behind which stand desk and outlet."""
    line = CLOCK.sub("", _halved(_unglued(_without_dates(line, language))))
    for part in SPLIT_NAMES.split(BAR.split(line)[0]):
        name = _halved(re.sub(r"\s+", " ", part).strip(" .:|-–—()*"))
        if _is_name(name):
            yield name


def _unglued(line: str) -> str:
    """Cut off what is glued to the last name, a weekday or "Updated"; not the second half of "McKay"."""
    return GLUED.sub(r"\1", line)


def _is_name(name: str) -> bool:
    """Tell whether this reads like a person's full name."""
    if CJK_NAME.fullmatch(name):
        return True
    found = name.split()
    if not 2 <= len(found) <= 5 or not all(NAME_WORD.fullmatch(word) for word in found):
        return False
    if any(word.lower() in DESKS for word in found):
        return False
    full = [word for word in found if word.lower() not in PARTICLES]
    return len(full) >= 2 and all(
        word[0].isupper() or (not word[0].isascii() and word[0].lower() == word[0].upper()) for word in full
    )
