"""Where a page's article stands: the site, its section, its address, and who published it first."""

import re
from collections.abc import Sequence

from briefing.languages import Page, table
from briefing.load.html import linked
from briefing.load.html.head import Head
from briefing.load.html.linked import Node
from briefing.text import fold
from briefing.web import host, is_web

SITE = "og:site_name"
OTHERWISE = ("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher")
SECTION = ("article:section", "articlesection", "parsely-section", "section")
ORIGINAL = ("original-source", "syndication-source")
LONGEST_SECTION = 40  # characters
NO_SECTION = frozenset("uncategorized uncategorised default all post posts article articles page blog login".split())
TAIL = re.compile(r"\s*(?:[|·•»:–—-]+|::)\s+(.{2,60})$")  # of a window's title, behind the article's own
JOINT = re.compile(r"\s[|·•»–—-]\s")
BARS = re.compile(r"\s[|·•»]\s|\s*\|\s*")
EDGES = " -–—|·:,"
SIGNS = re.compile(r"[\W_]+")
SECOND_LEVEL = re.compile(r"(?:com?|org|net|gov|gob|gouv|ac|edu|or|ne|go|gen|in|nom)\.[a-z]{2}")  # "co.uk"


def site_of(page: Head, node: Node) -> str:
    """Name the outlet: the first part of what a page calls itself, without an account's sign."""
    said = (*page.every(SITE), linked.text(node.get("publisher")), *page.every(*OTHERWISE))
    return next((name for one in said if (name := BARS.split(one)[0].strip(EDGES)) and not name.startswith("@")), "")


def site_by_title(page: Head, title: str, address: str) -> str:
    """Name the outlet where nobody says it: by the end of the window's title, else by its address."""
    tail = TAIL.match(page.title, len(title)) if title and page.title.startswith(title) else None
    return JOINT.split(tail[1])[-1].strip() if tail else host(address)


def address_of(page: Head, node: Node) -> str:
    """Give the article's own address, by which it wants to be known."""
    said = (page.canonical, page.first("og:url"), linked.text(node.get("url")))
    return next((address for address in said if is_web(address) and " " not in address), "")


def section_of(page: Head, nodes: Sequence[Node], node: Node, *, known: Sequence[str], language: str) -> str:
    """Name the section: as the page says it, else the first step behind the front page; `known` is what is none."""
    none = {fold(name) for name in known} | NO_SECTION
    steps = [step for step in linked.trail(nodes) if fold(step) not in none]
    front = {fold(name) for code in (language, "en") for name in table(code, Page).navigation}
    path = steps[1:] if steps and fold(steps[0]) in front else steps
    names = [linked.text(node.get("articleSection")), page.first(*SECTION), *path]
    firsts = (name.split(",")[0].strip() for name in names)
    return next((name for name in firsts if _is_section(name) and fold(name) not in none), "")


def _is_section(name: str) -> bool:
    """Tell words from numbers and addresses."""
    return 0 < len(name) <= LONGEST_SECTION and any(map(str.isalpha, name)) and not ("." in name and " " not in name)


def original_of(page: Head, location: str, site: str) -> str:
    """Name the host of the page that this one says it is taken from; "" where it is the site's own."""
    own = next((u for u in (location, page.first("og:url")) if is_web(u)), "")
    for said in (page.first(*ORIGINAL), page.canonical):
        name = _home(said).partition(".")[0]
        if name and is_web(own) and name != _home(own).partition(".")[0] and name not in SIGNS.sub("", fold(site)):
            return host(said)
    return ""


def _home(url: str) -> str:
    """Give the name that all hosts of a site share: "lorheim.co.uk" of "m.news.lorheim.co.uk"."""
    parts = host(url).split(".")
    return ".".join(parts[-3:] if SECOND_LEVEL.fullmatch(".".join(parts[-2:])) else parts[-2:])
