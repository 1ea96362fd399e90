"""Which outlet a page is from: what stands at its head and is called so, or what it calls itself at head and foot."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from briefing.clean.outlets import called, is_generic, is_press, parts
from briefing.clean.pieces import Lines, Piece, key
from briefing.dates import dates
from briefing.languages import Page, table
from briefing.text import fold, regex

MASTHEAD = 6  # lines at the top of the page in which its name is looked for
SHORT = 12  # words of a line that may be the site's name
SHORTEST, LONGEST = 3, 40  # characters
MOST_WORDS = 6
NEAR = 4  # lines below a name in which the title stands where no menu comes between
BELOW = 5  # lines below a title in which the outlet's may stand
MENU = regex(r"\s{2,}|\t")  # between the words of a menu in one line
LETTER = regex(r"[^\W\d_]")
HEADS = frozenset({"", "by", "published", "updated"})  # sorts of lines below a title that may name the outlet
EDGES = " .,-–—&\"'“”«»„"
YEAR = r"(?:19|20)\d\d"
MARKS = ("©", "ⓒ", "opyright", "OPYRIGHT")
RIGHTS = regex(rf"(?:©|ⓒ|\b[Cc](?:opyright|OPYRIGHT)s?\b)(?=.{{0,60}}\b{YEAR}\b)")
OPENING = regex(rf"(?:[\s,:;|™®–—-]|©|ⓒ|\(c\)|\bcopyrights?\b|\bby\b|{YEAR})+", re.IGNORECASE)
ENDING = regex(rf"[|•·(/,;:©®™]|\.(?:\s|$)|\s[-–—]\s|\s{{2,}}|\s*\b{YEAR}\b")
FIRM = regex(
    r"[\s,&]*\b(?:inc|llc|ltd|limited|gmbh|ag|co|kg|corp|corporation|s\.?a|s\.?r?\.?l|b\.?v|plc|pty|e\.?v)\b\.?$",
    re.IGNORECASE,
)
USES = 2  # times that a page has the name of its owner elsewhere, until it is taken for the outlet's
OF_A_FIRM = 4  # the same where a firm's form stands behind it


class Self(NamedTuple):
    """What a page says of itself."""

    text: str  # all of it
    low: bytes  # the same in UTF-8 and small letters of ASCII, as addresses are written
    owners: tuple[tuple[str, int, int], ...]  # a name, the line it stands in, how often it must stand elsewhere


def outlet(lines: Lines, title: int) -> str:
    """Name the outlet of a page; "" where nothing tells it for sure. `title` is the title's line, -1 for none."""
    above = lines.pieces[: max(0, min(title, MASTHEAD))]
    if found := next(_behind_headline(above, lines.pieces[title].key if title >= 0 else ""), ""):
        return found
    text = "\n".join([piece.text for piece in lines.pieces])
    page = Self(text, text.encode().lower(), tuple(_owners(lines, title, [mark for mark in MARKS if mark in text])))
    for find in (_press(lines, page, above, title), _called(lines, title), _first(lines, page, above, title)):
        if found := next(find, ""):
            return found
    return next(_named_again(lines, page), "")


def _behind_headline(above: Iterable[Piece], headline: str) -> Iterator[str]:
    """Find the end of "Headline - Site", as browsers name a page."""
    for piece in above:
        head, *rest = parts(piece.text)
        if headline and rest and len(rest[-1]) <= LONGEST and (key(head) in headline or headline in key(head)):
            yield rest[-1]


def _press(lines: Lines, page: Self, above: Iterable[Piece], title: int) -> Iterator[str]:
    """Find a name with a word of the press, near the title or the page's own where sections are called so, too."""
    for i, piece in enumerate(above):
        head = parts(piece.text)[0]
        if is_press(head, lines.language) and (not is_generic(head) or title - i <= NEAR or _is_own(page, head)):
            yield head


def _called(lines: Lines, title: int) -> Iterator[str]:
    """Find such a name in the lines between a title and its article."""
    for piece, sort in zip(lines.pieces[title + 1 : title + 1 + BELOW], lines.sorts[title + 1 :], strict=False):
        if piece.words > SHORT or piece.final:
            return
        if sort in HEADS and (found := called(piece.text, lines.language)):
            yield found


def _first(lines: Lines, page: Self, above: tuple[Piece, ...], title: int) -> Iterator[str]:
    """Find a name at the top that stands in the page's address or its notice of rights, or alone above the title."""
    for i, piece in enumerate(above):
        name = parts(piece.text)[0]
        if lines.sorts[i] or piece.words > MOST_WORDS or not 0 < len(name) <= LONGEST or not LETTER.search(name):
            continue
        if not MENU.search(name) and not dates(name, lines.language) and (title == 1 or _is_own(page, name)):
            yield name


def _is_own(page: Self, name: str) -> bool:
    """Tell a name that a page has in its notice of rights, or in an address of its own: "desk@lorheimpost.example"."""
    known = f" {key(name)} "
    mine = any(known in f" {key(owner)} " for owner, _, _ in page.owners)
    return (mine or _is_address(page, known.replace(" ", "").removeprefix("the"))) and not _is_a_word(page, name)


def _is_a_word(page: Self, name: str) -> bool:
    """Tell one word that a page has in small letters, too: "Reviews" is a section."""
    small = name.casefold()
    if " " in name or small == name or small not in page.text:
        return False
    return re.search(rf"(?<![\w@./]){re.escape(small)}(?!\w|[.]\w)", page.text) is not None


def _is_address(page: Self, name: str) -> bool:
    """Tell a name that is the chief part of an address on the page: "www.name.org", "desk@name.org"."""
    known, at = name.encode(), -1
    while len(name) >= SHORTEST and (at := page.low.find(known, at + 1)) >= 0:
        before, after = page.low[at - 1 : at], page.low[at + len(known) : at + len(known) + 4]
        if before in (b"@", b"/") or (before == b"." and after[:1] == b".") or after == b".com":
            return True
    return False


def _named_again(lines: Lines, page: Self) -> Iterator[str]:
    """Find an owner whose name the page has often enough elsewhere."""
    whole = " \n ".join(["", *(piece.key for piece in lines.pieces), ""]) if page.owners else ""
    for name, line, least in page.owners:
        known = f" {key(name)} "
        uses = whole.count(known) - f" {lines.pieces[line].key} ".count(known)
        if uses >= least and not _is_a_word(page, name):
            yield name


def _owners(lines: Lines, title: int, marks: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Go up from a page's foot through those to whom rights are reserved; `marks` are those that the page has."""
    marked = {i for mark in marks for i, piece in enumerate(lines.pieces) if mark in piece.text}
    for i in sorted([i for i in marked if i > title], reverse=True):
        text = lines.pieces[i].text
        rights = RIGHTS.search(text)
        name, least = _owner(text[rights.end() :], lines.language) if rights else ("", 0)
        if name:
            yield name, i, least


def _owner(notice: str, language: str) -> tuple[str, int]:
    """Read the name out of a notice of rights, "" for none, and how often it must stand elsewhere."""
    opening = OPENING.match(notice)
    rest = notice[opening.end() if opening else 0 :][: 2 * LONGEST]
    folded = fold(rest)
    cuts = [at for phrase in _reserved(language) if (at := folded.find(phrase)) > 0] if len(folded) == len(rest) else []
    ending = ENDING.search(rest)
    end = min([*cuts, ending.start() if ending else len(rest)])
    name = rest[:end].strip(EDGES)
    bare = FIRM.sub("", name).strip(EDGES)
    firm = bare != name or FIRM.match(rest[end:].split(". ")[0].rstrip(". ")) is not None
    if not SHORTEST <= len(bare) <= LONGEST or len(bare.split()) > MOST_WORDS or not LETTER.search(bare):
        return "", 0
    return bare, OF_A_FIRM if firm else USES


@cache
def _reserved(language: str) -> tuple[str, ...]:
    """List the words by which a page reserves its rights."""
    return tuple(phrase for phrase in map(fold, table(language, Page).legal) if " " in phrase)
