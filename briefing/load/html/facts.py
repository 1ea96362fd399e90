"""A page's title, authors, dates, outlet: from what it says to machines, and what it shows."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.languages import NAMES, TOLD
from briefing.load.html import linked, place
from briefing.load.html.head import Head, head
from briefing.load.html.lines import Shown, key
from briefing.load.html.names import persons, without_opening
from briefing.load.html.stamps import stamp
from briefing.models import Facts

if TYPE_CHECKING:
    from datetime import date

    from lxml.html import HtmlElement


# where it stands, the most trusted first
AUTHOR = """
sailthru.author parsely-author author authors article:author dc.creator dcterms.creator byl citation_author
cxenseparse:author og:article:author author.name
""".split()
PUBLISHED = """
article:published_time datepublished og:article:published_time parsely-pub-date pubdate publishdate pub_date
sailthru.date dc.date.issued dcterms.created dc.date dcterms.date citation_publication_date cxenseparse:publishtime
article:published datecreated date
""".split()
UPDATED = ("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified")
TITLE = ("og:title", "headline", "twitter:title", "dc.title", "parsely-title", "sailthru.title")

JOINT = re.compile(r"\s+[|·•»«–—-]\s+|\s*\|\s*|\s*::\s*")
BYLINE = re.compile(r"byline|author|writer|\bautor|auteur", re.IGNORECASE)
ALIASES = {"nb": "no", "nn": "no", "iw": "he"}
LEAST = 8  # letters of a title that stands alone
LONGEST_BYLINE, LONGEST_TITLE = 120, 400  # characters
ASIDE = frozenset(("nav", "aside", "footer", "li", "figcaption"))


def facts(tree: "HtmlElement", shown: Shown, *, location: str = "") -> Facts:
    """Gather what a page says of its article; `location` is where the page itself comes from."""
    page, nodes = head(tree), linked.objects(tree)
    node, whole = linked.article(nodes, page.title), linked.page(nodes)
    language = _language(page, linked.text(node.get("inLanguage")))
    site = place.site_of(page, node)
    outlets = [site, linked.text(node.get("publisher")), page.first("application-name")]
    fields = _author_fields(page, list(linked.names(node.get("author"))), shown, language)
    title = _title(page, linked.text(node.get("headline")), site, shown)
    url = place.address_of(page, node)
    published = [linked.text(one.get("datePublished")) for one in (node, whole)]
    updated = [linked.text(one.get("dateModified")) for one in (node, whole)]
    return Facts(
        title=title,
        authors=next((found for some in fields if (found := persons(some, outlets=outlets, language=language))), ()),
        published=_first_date([published[0], *page.every(*PUBLISHED), *page.times, published[1]]),
        updated=_first_date([updated[0], *page.every(*UPDATED), updated[1]]),
        site=site or place.site_by_title(page, title, url),
        url=url,
        language=language,
        section=place.section_of(page, nodes, node, known=(title, site), language=language),
        original=place.original_of(page, location, site),
    )


def _language(page: Head, said: str) -> str:
    """Give the language that a page says it is in, by its code; "" for what is none that we know."""
    for words in (page.language, said, page.first("content-language"), page.first("og:locale")):
        code = re.split(r"[-_,;\s]", words.strip().lower())[0]
        code = ALIASES.get(code, code)
        if code in NAMES or code in TOLD:
            return code
    return ""


def _first_date(values: Sequence[str]) -> "date | None":
    """Read the first value that is a date."""
    return next((found for value in values if value and (found := stamp(value))), None)


def _author_fields(page: Head, named: list[str], shown: Shown, language: str) -> Iterator[Sequence[str]]:
    """List where authors may be named, the most trusted first."""
    yield named
    for name in AUTHOR:
        yield page.metas.get(name, ())
    yield page.props.get("author", ())
    yield page.related
    yield from ([line] for line in _bylines(shown, language))


def _bylines(shown: Shown, language: str) -> Iterator[str]:
    """List the lines that are bylines by their class, then those by their first words."""
    lines = [
        (">".join(line.classes.rsplit(">", 3)[-3:]), shown.text[line.start : line.end])
        for line in shown.lines
        if line.end - line.start <= LONGEST_BYLINE
        and ASIDE.isdisjoint(line.tag.split(">"))
        and "comment" not in line.classes
    ]
    yield from (line for classes, line in lines if BYLINE.search(classes))
    yield from (line for _, line in lines if without_opening(line, language) != line)


def _title(page: Head, headline: str, site: str, shown: Shown) -> str:
    """Find the title: as the page shows it, where what it says elsewhere is not shown."""
    said = [title for title in (headline, *page.every(*TITLE), page.title) if title]
    headings = [shown.text[line.start : line.end] for line in shown.lines if "h1" in line.tag.split(">")]
    lines = {
        folded: shown.text[line.start : line.end]
        for folded, line in zip(reversed(shown.keys), reversed(shown.lines), strict=True)
        if line.end - line.start <= LONGEST_TITLE
    }
    said_keys = {key(part) for title in said for part in _parts(title)}
    equal = [line for line in headings if key(line) in said_keys and not _is_site(line, site)]
    if equal:
        return min(equal, key=lambda line: (_behind(line, said), -len(line)))
    for title in said:
        shorter = [part for part in _parts(title) if key(part) in lines and len(key(part)) >= LEAST]
        if shorter and not _is_site(shorter[0], site):
            return " ".join(lines[key(shorter[0])].split())
    own = [line for line in headings if not _is_site(line, site) and len(key(line)) >= LEAST and len(line.split()) > 1]
    return own[0] if own else _without_site(said[0], site) if said else ""


def _behind(line: str, said: Sequence[str]) -> int:
    """Say how far behind the start of a title a line stands in it."""
    places = [key(title).find(key(line)) for title in said]
    return min((place for place in places if place >= 0), default=0)


def _parts(title: str) -> list[str]:
    """List what a title may be without the names of site and section at its ends, the longest first."""
    joints = [match.span() for match in JOINT.finditer(title)][:6]
    starts, ends = [0, *(end for _, end in joints)], [*(start for start, _ in joints), len(title)]
    return sorted({title[a:b].strip() for a in starts for b in ends if a < b}, key=lambda part: (-len(part), part))


def _without_site(title: str, site: str) -> str:
    """Take the site's name off a title's end or start."""
    for part in _parts(title)[1:]:
        rest = title.replace(part, "", 1)
        if site and key(site) in key(rest):
            return part
    return title


def _is_site(line: str, site: str) -> bool:
    """Tell a heading that is the site's name."""
    return bool(site) and key(line) == key(site)
