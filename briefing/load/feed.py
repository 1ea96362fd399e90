"""Feeds (RSS, Atom, JSON Feed): what they say of each article; nothing is fetched here."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urljoin

from briefing.errors import InputError
from briefing.load.facts import is_impossible, moment
from briefing.load.lines import headed
from briefing.load.records import facts_of, read_text
from briefing.models import Facts, Page
from briefing.text import sound
from briefing.web import is_web

LARGEST = 16 * 1024 * 1024  # bytes; a feed of a thousand whole articles has 10 MB
MOST_TAGS = 400_000  # in a feed; reading so many takes five seconds
MOST_ENTITIES = 300  # of a DTD's own; HTML's named characters are 253
LONGEST_ENTITY = 40  # characters that one stands for
FULL = 1200  # letters; an entry with fewer is a teaser
PARTED = 400  # letters that are enough in three paragraphs or more
OWN = 200  # letters that are enough in two of what the feed itself calls the content, and no description
LONG = 4000  # an entry of so many letters is whole, whatever it ends in
DENSE = ("\u2e80", "\U0003ffff")  # scripts of which a letter says as much as three of another
HINT = "open the article itself, and give its address or its text"
UNPRINTED = dict.fromkeys(map(ord, "\t\r\n"))  # browsers leave them out of addresses
LONGEST_LINK = 2000
Record = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """What a feed says of one article."""

    number: int  # in the feed, from 1
    link: str  # the article's own page; "" where the feed names none
    facts: Facts
    published: str  # as printed
    content: str  # HTML or plain text: the article, or what the feed has of it
    teaser: bool  # the content is not the whole article
    again: bool = False  # an entry before it has the same link
    fault: str = ""  # why there is no article

    @property
    def tells(self) -> bool:
        """Tell whether what the feed has, a teaser or not, says something for want of the page."""
        return not self.fault and _letters(self.content) >= OWN and not _is_cut_off(self.content)

    @property
    def part(self) -> str:
        """Name the entry inside its feed, "feed.xml#…": by its link, since numbers shift as news come in."""
        return str(self.number) if self.again or not self.link else self.link


def entries(content: bytes, *, location: str) -> tuple[FeedEntry, ...]:
    """List a feed's entries in its order. Raises InputError where this is no feed, or one that hides a bomb."""
    if len(content) > LARGEST:
        raise InputError(f"{location}: the feed is larger than {LARGEST // 2**20} MB", hint=HINT)
    if content.count(b"<") > MOST_TAGS:
        raise InputError(f"{location}: the feed holds more than {MOST_TAGS} tags", hint=HINT)
    marked = content.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] != b"{"
    found = tuple(_marked_up(content, location) if marked else _json(content, location))
    if not found:
        raise InputError(f"{location}: the feed has no entry", hint="open it in a browser: it may have moved")
    firsts = {entry.link: entry.number for entry in reversed(found)}
    return tuple(replace(entry, again=firsts[entry.link] != entry.number) for entry in found)


def read(content: bytes, *, location: str, part: str) -> Page:
    """Read one entry's content again: `part` is its link or its number. Raises InputError."""
    found = entries(content, location=location)
    entry = next((entry for entry in found if part in (entry.part, str(entry.number))), None)
    if entry is None:
        raise InputError(f"{location}#{part}: the feed has no such entry (any more)", hint=HINT)
    return page(entry, location=location)


def page(entry: FeedEntry, *, location: str) -> Page:
    """Make a page of what the feed itself has of an article, below its title, author and date. Raises InputError."""
    place = f"{location}#{entry.part}"
    if entry.fault or not entry.content.strip():
        raise InputError(f"{place}: {entry.fault or 'the feed has no text of this article'}", hint=HINT)
    found = read_text(entry.content, location=place, kind="feed", facts=entry.facts)
    authors = ", ".join(entry.facts.authors)
    return headed(found, title=entry.facts.title, authors=authors, published=entry.published)


def _marked_up(content: bytes, location: str) -> Iterator[FeedEntry]:
    """Read RSS, Atom and their kin, broken XML too."""
    from io import BytesIO

    import feedparser

    refuse_bombs(content, location)
    try:
        # A stream: of anything else feedparser tries whether it is an address or a file's name.
        found = feedparser.parse(BytesIO(content), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # noqa: BLE001  # it tolerates broken XML by guessing, and guesses may fail anyhow
        raise InputError(f"{location}: the feed is broken ({type(error).__name__})", hint=HINT) from None
    if not found.version and not found.entries:
        raise InputError(f"{location}: this is no feed that can be read", hint=HINT)
    head = found.feed
    base = location if is_web(location) else _text(head.get("link"))
    for number, entry in enumerate(found.entries, 1):
        link = resolved(base, _text(entry.get("link")))
        contents = [_text(item.get("value")) for item in entry.get("content", ())]
        facts = Facts(
            title=_plain(_text(entry.get("title"))),
            authors=_authors(entry),
            published=_day(entry, "published") or _day(entry, "updated"),
            updated=_day(entry, "updated"),
            site=_plain(_text(head.get("title"))),
            url=link,
            language=_text(head.get("language")).lower().replace("_", "-").partition("-")[0],
            section=next((_plain(_text(tag.get("term"))) for tag in entry.get("tags", ())), ""),
        )
        printed = next((_text(entry.get(name)) for name in ("published", "updated") if name in entry), "")
        yield _entry(number, link, facts, printed, contents, _text(entry.get("summary")))


def _json(content: bytes, location: str) -> Iterator[FeedEntry]:
    """Read a JSON Feed."""
    from json import loads

    from briefing.load.decode import decode

    try:
        feed = loads(decode(content)[0].removeprefix("\ufeff"))
        items = feed["items"]
    except (ValueError, RecursionError, LookupError, TypeError):
        raise InputError(f"{location}: the JSON Feed is broken", hint=HINT) from None
    base = location if is_web(location) else _text(feed.get("home_page_url"))
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if not isinstance(item, dict):
            yield FeedEntry(number, "", Facts(), "", "", teaser=False, fault="this item is no object")
            continue
        facts = facts_of({"language": feed.get("language"), "authors": feed.get("authors"), **item})
        link = resolved(base, facts.url or _text(item.get("external_url")))
        tags = item.get("tags")
        section = _text(tags[0]) if isinstance(tags, list) and tags else ""
        facts = Facts(facts.title, facts.authors, facts.published, facts.updated, _text(feed.get("title")), link,
                      facts.language, section)  # fmt: skip
        contents = [_text(item.get(name)) for name in ("content_html", "content_text")]
        yield _entry(number, link, facts, _text(item.get("date_published")), contents, _text(item.get("summary")))


def _entry(
    number: int, link: str, facts: Facts, published: str, contents: list[str], described: str
) -> FeedEntry:
    """Judge which of its texts an entry's longest is, and whether that is the article."""
    content = max([*contents, described], key=lambda text: len(_plain(text)))
    least = OWN if content in contents else FULL
    return FeedEntry(number, link, facts, published, content, bool(link) and _is_teaser(content, link, least))


def _is_teaser(content: str, link: str, least: int) -> bool:
    """Tell whether a text is but the start of an article: short, cut off with dots, or ending in a link to it."""
    letters = _letters(content)
    parts = content.lower().count("<p") + content.count("\n\n")
    needed = min(least, PARTED) if parts >= 3 else least if parts == 2 else FULL
    if letters < needed or _is_cut_off(content):
        return True
    opened = content.rfind("<a ", -600)
    return letters < LONG * 3 // 4 and opened > 0 and link in content[opened:] and len(_plain(content[opened:])) < 60


def _letters(content: str) -> int:
    """Count a text's letters, up to as many as make it long; those of some scripts count three times."""
    return sum(1 + 2 * (DENSE[0] <= letter <= DENSE[1]) for letter in _plain(content)[:LONG] if letter.isalnum())


def _is_cut_off(content: str) -> bool:
    """Tell a text that ends in dots, or goes on elsewhere."""
    tail = _plain(content)[-200:].rstrip(" \u2192»>")
    return tail.endswith(("…", "...")) or "[…]" in tail or "[...]" in tail


def refuse_bombs(content: bytes, location: str) -> None:
    """Raise InputError where a DTD declares more than names for single characters."""
    plain = content.replace(b"\x00", b"") if b"\x00" in content[:200] else content
    if b"<!ENTITY" not in plain:
        return
    declared = plain.count(b"<!ENTITY")
    values = _entities().findall(plain)
    if declared > MOST_ENTITIES or len(values) < declared or any(_expands(value) for value in values):
        raise InputError(f"{location}: this XML declares entities that expand, as an attack would", hint=HINT)


def _expands(value: bytes) -> bool:
    """Tell whether what an entity stands for holds others, or is long."""
    return len(value) > LONGEST_ENTITY or b"&" in value.replace(b"&#", b"")


@cache
def _entities() -> re.Pattern[bytes]:
    """Find the values of entities that are declared in the document itself."""
    return re.compile(rb"""<!ENTITY\s{1,9}[\w.-]{1,60}\s{1,9}["']([^"'<>]{0,200})["']\s{0,9}>""")


@cache
def _addressed() -> re.Pattern[str]:
    """Find the name behind an address, as RSS has it: "desk@lorheim.example (Jane Alder)"; feedparser cuts it wrong."""
    return re.compile(r"\S+@\S+ \(([^()]+)\)")


@cache
def _tag() -> re.Pattern[str]:
    """Find a tag."""
    return re.compile(r"</?[A-Za-z][^<>]*>|<!--[^<>]*-->")


def _plain(words: str) -> str:
    """Take the tags off words in HTML, resolve what they name by "&…;", and make them one line."""
    from html import unescape

    return " ".join(unescape(_tag().sub(" ", words)).split())


def _text(value: object) -> str:
    """Take what should be a text for one that UTF-8 can write."""
    return sound(value.strip()) if isinstance(value, str) else ""


def resolved(base: str, link: str) -> str:
    """Make a link whole; "" where it leads to no page."""
    link = link.translate(UNPRINTED).replace(" ", "%20")
    try:
        whole = urljoin(base, link) if link else ""
    except ValueError:
        return ""
    return whole if is_web(whole) and whole.isprintable() and len(whole) < LONGEST_LINK else ""


def _authors(entry: Record) -> tuple[str, ...]:
    """Gather the authors' names; one who is but an address is left out."""
    addressed = _addressed().fullmatch(_text(entry.get("author")))
    names = [addressed[1]] if addressed else [author.get("name") for author in entry.get("authors", ())]
    names = [_plain(_text(name)) for name in names]
    return tuple(dict.fromkeys(name for name in names if name and "@" not in name))


def _day(entry: Record, name: str) -> date | None:
    """Read a date as printed, its time zone kept; else as feedparser understands it."""
    from calendar import timegm
    from datetime import UTC, datetime

    if name not in entry:  # feedparser would answer with another date
        return None
    words, parsed = _text(entry.get(name)), entry.get(f"{name}_parsed")
    if is_impossible(words):  # feedparser would make a day of it
        return None
    try:
        return moment(words) or (datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None)
    except (ValueError, TypeError, OverflowError, OSError):
        return None
