"""Who wrote an article, when, where it first stood: read off the lines around it."""

from briefing.clean.bylines import authors
from briefing.clean.cues import sort_of
from briefing.clean.origins import original
from briefing.clean.pieces import Lines, key
from briefing.clean.publisher import outlet
from briefing.clean.stamps import days
from briefing.dates import in_address
from briefing.models import Facts
from briefing.text import fold, regex

__all__ = ["authors", "facts", "section", "url"]

URL = regex(r"https?://[^\s<>\"'»”)\]]+")
PATH_SIGNS = frozenset(">›»▸→/")
PATH = regex(r"\s*[>›»▸→]\s*|\s+/\s+")
NEAR = 8  # lines above a title in which the path to it stands
LONGEST_SECTION = 30  # characters
MOST_WORDS = 4
NO_SECTION = frozenset("blog article articles artikel login kontakt contact news post posts page".split())


def facts(lines: Lines, title: int, start: int) -> Facts:
    """Gather what the lines of a page say of its article; `title` is -1 where there is none."""
    address, signed, site = url(lines), authors(lines, title, start), outlet(lines, title)
    published, updated = days(lines, title, start)
    return Facts(
        authors=signed,
        published=published or in_address(address),
        updated=updated,
        site="" if key(site) in map(key, signed) else site,  # who has a page of their own is named once
        url=address,
        section=section(lines, title),
        original=original(lines, title, start, site=site),
    )


def url(lines: Lines) -> str:
    """Find the address where the article first stood: the one in a line that names its source."""
    for i, sort in enumerate(lines.sorts):
        if sort == "source":
            below = lines.pieces[i + 1].text if i + 1 < len(lines.pieces) else ""
            line = lines.pieces[i].text
            near = URL.search(line) or URL.match(below) if "http" in line or "http" in below else None
            if near:
                return near[0].rstrip(".,;")
    return ""


def section(lines: Lines, title: int) -> str:
    """Name the section an article stands in: the one behind the front page in the path above its title."""
    for i in range(title - 1, max(-1, title - 1 - NEAR), -1):
        text = lines.pieces[i].text
        parts = [] if PATH_SIGNS.isdisjoint(text) else [part.strip() for part in PATH.split(text)]
        if len(parts) > 1 and all(0 < len(part) <= LONGEST_SECTION for part in parts[:2]):
            return parts[1] if _is_section(parts[1], lines.language) else ""
    return ""


def _is_section(name: str, language: str) -> bool:
    """Tell words of a section from a date, a part of a sentence and a button."""
    plain = not any(map(str.isdecimal, name)) and name[-1].isalnum() and len(name.split()) <= MOST_WORDS
    return plain and sort_of(name, language) in ("", "navigation") and fold(name) not in NO_SECTION
