"""Who wrote an article, when, where it first stood: read off the lines around it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from briefing.clean.cues import WORD as CUE_WORD
from briefing.clean.dates import dates
from briefing.clean.pieces import Piece, key
from briefing.languages import Page, table
from briefing.text import fold

URL = re.compile(r"https?://[^\s<>\"'»”)\]]+")
SPLIT_NAMES = re.compile(r"\s*(?:[,;/&|•·]|\s(?:and|et|und|y|e|en|i|och|og|ja|и|та|ve|và|with|avec|mit|con)\s)\s*", re.IGNORECASE)
CLOCK = re.compile(r"\b\d{1,2}\s?(?:[:h.]\s?\d{2}|h)\b.*", re.IGNORECASE)
PARTICLES = frozenset("de da do dos das del della di du d la le el al van von der den ter ten zu bin ben ibn abu af av y e".split())
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.-])*")
CJK_NAME = re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff\uac00-\ud7a3]{2,5}")


def published(pieces: Sequence[Piece], sorts: Sequence[str], title: int, start: int, language: str) -> date | None:
    """Find the day an article appeared: a date line's, else the first date above or just below it."""
    head = range(max(0, title - 6 if title >= 0 else start - 12), min(len(pieces), start + 3))
    found: list[tuple[int, int, date]] = []
    for i in head:
        if pieces[i].words <= 30:
            line = next(dates(pieces[i].text, language), None)
            if line:
                order = 0 if sorts[i] in ("published", "by") else 3 if sorts[i] == "updated" else 1 if i > title else 2
                found.append((order, i, line[1]))
    return min(found)[2] if found else None


def url(pieces: Sequence[Piece], sorts: Sequence[str]) -> str:
    """Find the address where the article first stood: the one in a line that names its source."""
    for i, (piece, sort) in enumerate(zip(pieces, sorts, strict=True)):
        if sort == "source":
            near = URL.search(piece.text) or (i + 1 < len(pieces) and URL.match(pieces[i + 1].text))
            if near:
                return near[0].rstrip(".,;")
    return ""


def authors(pieces: Sequence[Piece], sorts: Sequence[str], title: int, start: int, language: str) -> tuple[str, ...]:
    """Read the persons named in the bylines around the title; outlets and desks are none."""
    head = range(max(0, title - 3 if title >= 0 else start - 6), min(len(pieces), start + 2))
    named = [name for i in head if sorts[i] == "by" and pieces[i].words <= 30 for name in _names(_without_cue(pieces[i].text, language), language)]
    if not named:
        for i in head:
            beside = any(0 <= j < len(pieces) and pieces[j].words <= 12 and next(dates(pieces[j].text, language), None) for j in (i - 1, i, i + 1))
            if title < i < start and beside and pieces[i].words <= 12 and not pieces[i].final and sorts[i] in ("", "published", "by"):
                named.extend(name for name in _names(pieces[i].text, language) if len(name.split()) in (2, 3))
    return tuple(dict.fromkeys(named))


def outlet(pieces: Sequence[Piece], sorts: Sequence[str], title: int, start: int, language: str) -> str:
    """Name the outlet: what stands in the byline beside the date and is no person, else the page's first line."""
    for i in range(title + 1, start):
        rest = _without_dates(pieces[i].text, language)
        if rest != pieces[i].text and rest and len(rest) < 60 and sorts[i] in ("", "published", "by"):
            whole = _halved(_without_cue(rest, language).strip(" |·•-–—,"))
            if whole and not list(_names(whole, language)) and CUE_WORD.search(whole):
                return whole
    first = re.split(r"\s[-|–—·:]\s", pieces[0].text)[0].strip()
    return first if pieces and title != 0 and not sorts[0] and 0 < len(first) <= 40 and pieces[0].words <= 12 else ""


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
    return line[:first].rstrip(" ,|·•-–—(") if first else line[max((s.end for s, _ in dates(line, language)), default=0) :]


def _halved(line: str) -> str:
    """Undo a doubling: what is printed twice without a space, as where a logo's text and its link are copied."""
    half = len(line) // 2
    return line[:half] if len(line) % 2 == 0 and half > 2 and key(line[:half]) == key(line[half:]) else line


def _names(line: str, language: str) -> Iterator[str]:
    """Find the persons' names in a byline."""
    line = CLOCK.sub("", _halved(_without_dates(line, language)))
    for part in SPLIT_NAMES.split(line):
        name = _halved(re.sub(r"\s+", " ", part).strip(" .:|-–—()*"))
        if _is_name(name):
            yield name


def _is_name(name: str) -> bool:
    """Tell whether this reads like a person's full name."""
    if CJK_NAME.fullmatch(name):
        return True
    found = name.split()
    if not 2 <= len(found) <= 5 or not all(NAME_WORD.fullmatch(word) for word in found):
        return False
    full = [word for word in found if word.lower() not in PARTICLES]
    return len(full) >= 2 and all(word[0].isupper() or not word[0].isascii() and word[0].lower() == word[0].upper() for word in full)
