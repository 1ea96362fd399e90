"""Who wrote an article, when, where it first stood: read off the lines around it."""


from briefing.clean.bylines import authors
from briefing.clean.cues import WORD as CUE_WORD
from briefing.clean.cues import sort_of
from briefing.clean.names import halved, names, undated
from briefing.clean.origins import original
from briefing.clean.outlets import called, is_press, parts
from briefing.clean.pieces import Lines, key
from briefing.clean.signatures import without_cue
from briefing.clean.stamps import days
from briefing.dates import in_address
from briefing.languages import Words, table
from briefing.models import Facts
from briefing.text import fold, regex

__all__ = ["authors", "facts", "outlet", "section", "url"]

URL = regex(r"https?://[^\s<>\"'»”)\]]+")
SHORT = 12  # words of a line that may be the site's name
LONGEST_OUTLET = 60  # characters
PATH_SIGNS = frozenset(">›»▸→/")
PATH = regex(r"\s*[>›»▸→]\s*|\s+/\s+")
NEAR = 8  # lines above a title in which the path to it stands
LONGEST_SECTION = 30  # characters
MOST_WORDS = 4
NO_SECTION = frozenset("blog article articles artikel login kontakt contact news post posts page".split())
MENU = regex(r"\s{2,}|\t")  # between the words of a menu in one line
HEAD = 5  # lines below a title in which the outlet's may stand
MASTHEAD = 6  # lines at the top of the page in which its name is looked for


def facts(lines: Lines, title: int, start: int) -> Facts:
    """Gather what the lines of a page say of its article; `title` is -1 where there is none."""
    address, site = url(lines), outlet(lines, title, start)
    published, updated = days(lines, title, start)
    return Facts(
        authors=authors(lines, title, start),
        published=published or in_address(address),
        updated=updated,
        site=site,
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


def outlet(lines: Lines, title: int, start: int) -> str:
    """Name the outlet: by a word of the press at the article's head, or before the date, else the page's first line."""
    masthead = _masthead(lines, title)
    if is_press(masthead, lines.language):
        return masthead
    if called := _called(lines, title):
        return called
    for i in range(title + 1, start):
        line = lines.pieces[i].text
        rest = undated(line, lines.language) if lines.sorts[i] in ("", "by") else line
        if rest != line and line.startswith(rest) and 0 < len(rest) < LONGEST_OUTLET:
            whole = halved(without_cue(rest, lines.language).strip(" |·•-–—,"))
            if _is_outlet(whole, lines.language) and (" " in whole or not masthead):
                return whole
    return masthead


def _called(lines: Lines, title: int) -> str:
    """Find a part of the lines between a title and its article that a word of the press tells for the outlet's name."""
    for piece in lines.pieces[title + 1 : title + 1 + HEAD]:
        if piece.words > SHORT or piece.final:
            break
        if found := called(piece.text, lines.language):
            return found
    return ""


def _is_outlet(name: str, language: str) -> bool:
    """Tell what may be an outlet's name: words without figures, not all of them small ones, and nobody's."""
    small = table(language, Words).stopwords
    if all(word in small for word in fold(name).split()):
        return False
    return CUE_WORD.search(name) is not None and not any(map(str.isdecimal, name)) and not any(names(name, language))


def _masthead(lines: Lines, title: int) -> str:
    """Name the site: a line at the page's top that its copyright repeats, the end of "Headline - Site", the first."""
    headline = key(lines.pieces[title].text) if title >= 0 else ""
    rights = [key(piece.text) for piece in lines.pieces if "©" in piece.text]
    names: list[str] = []
    for piece, sort in zip(lines.pieces[: max(0, min(title, MASTHEAD))], lines.sorts, strict=False):
        head, *rest = parts(piece.text)
        plain = not sort or (sort == "navigation" and is_press(head, lines.language))
        if headline and rest and (key(head) in headline or headline in key(head)):
            names.insert(0, rest[-1])
        elif plain and 0 < len(head) <= 40 and piece.words <= SHORT and CUE_WORD.search(head):
            names.extend([] if MENU.search(head) or _is_menu(head, lines.language) else [head])
    repeated = (name for name in names if any(key(name) in line for line in rights))
    return next(repeated, names[0] if names else "")


def _is_menu(line: str, language: str) -> bool:
    """Tell a row of links by its words, each one of the page's own: "Menu Home"."""
    return " " in line and all(sort_of(word, language) == "navigation" for word in line.split())


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
