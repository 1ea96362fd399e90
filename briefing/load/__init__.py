"""Sources as people have them, decoded: every place in one can be found again."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from itertools import groupby, tee
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.load.checksum import sha256
from briefing.load.decode import decode
from briefing.load.files import is_folder, is_there, named, read_file
from briefing.models import Facts, Failure, Page, Raw, Source
from briefing.text import regex, sound

if TYPE_CHECKING:
    from briefing.load.cache import Cache, Fetched
    from briefing.load.feed import FeedEntry

STDIN = "-"
WEB = ("http://", "https://")
MARKDOWN = (".md", ".markdown")
PART = regex(r"(?s)(.+)#(\d+|https?://.+)")  # "clips.jsonl#3", "feed.xml#https://…"
Given = Raw | Page | Failure
Kept = Callable[[Raw], object] | None


class Way:
    """How sources are come by: through which cache, and who is given the bytes of all that is read."""

    __slots__ = ("cache", "kept")

    def __init__(self, cache: "Cache | None" = None, kept: Kept = None) -> None:
        self.cache, self.kept = cache, kept

    def noted(self, raw: Raw) -> Raw:
        """Hand on what was read."""
        if self.kept:
            self.kept(raw)
        return raw


def gather(locations: Iterable[str], *, cache: "Cache | None" = None, kept: Kept = None) -> Iterator[Given]:
    """List the single sources that locations stand for, in order, read but not yet taken apart.

    A folder gives its files, a feed its articles, a list of feeds theirs, a file of records or a mailbox each of them;
    what cannot be had is a Failure in its place. Web addresses are fetched, several hosts at once, through `cache`,
    or the one that this machine keeps. `kept` is given the bytes of everything that is read, feeds and lists too.
    """
    way = Way(cache, kept)
    for on_web, run in groupby(locations, key=is_web):
        if on_web:
            yield from _fetched(run, way)
        else:
            for location in run:
                yield from _local(location, way)


def is_web(location: str) -> bool:
    """Tell a web address from a file's name."""
    return location[:8].lower().startswith(WEB)


def opened(raw: Raw) -> Page:
    """Take a source apart that holds one article. Raises InputError."""
    return _reader(_kind(raw))(raw)


def load(location: str, *, cache: "Cache | None" = None, offline: bool = False) -> Page:
    """Read one source. Raises InputError.

    "clips.jsonl#3" is the third record of a file, "feed.xml#https://…" a feed's entry. `offline` asks no server: a
    web page is then what was fetched last.
    """
    part = PART.fullmatch(location)
    whole = not part or is_there(location)
    found = None if not part or whole else within(_raw(part[1], cache, offline=offline), part[2])
    return found or opened(_raw(location, cache, offline=offline))


def within(raw: Raw, part: str) -> Page | None:
    """Read one source out of bytes that hold several; None where these hold one alone. Raises InputError."""
    from briefing.load import feed, mbox, records

    kind = _kind(raw)
    if kind == "feed":
        return feed.read(raw.content, location=raw.location, part=part)
    if kind == "records" and part.isdecimal():
        return records.read(raw.content, location=raw.location, number=int(part))
    if kind == "mailbox" and part.isdecimal():
        return opened(mbox.message(raw.content, location=raw.location, number=int(part)))
    # Several articles may have been pasted into a text.
    return _text(Raw(f"{raw.location}#{part}", raw.content)) if kind == "text" and part.isdecimal() else None


def source(text: str, *, location: str, encoding: str = "utf-8", content: bytes | None = None) -> Source:
    """Make a source of a text that is decoded already."""
    text = sound(text)
    return Source(location, "text", encoding, sha256(text.encode() if content is None else content), text)


def default_cache() -> "Cache":
    """Open the cache of fetched pages where this machine keeps such things, or where BRIEFING_CACHE says."""
    from briefing.load.cache import Cache, cache_folder

    return Cache(cache_folder())


def failure(location: str, error: InputError) -> Failure:
    """Keep what went wrong with a source as a value."""
    return Failure(location, "read", error.message.removeprefix(f"{location}: "), error.hint)


# --- where the bytes come from ---


def _raw(location: str, cache: "Cache | None", *, offline: bool = False) -> Raw:
    """Get a single source's bytes: standard input, a file, or a page from the cache or the web."""
    if location == STDIN:
        return Raw(location, sys.stdin.buffer.read())
    if not is_web(location):
        return Raw(named(location), read_file(location))
    from briefing.load.fetch import fetch

    cache = cache or default_cache()
    answer = cache.get(location) if offline else fetch(location, cache=cache)
    if answer is None:
        raise InputError(f"{location}: the page is not in the cache", hint="make the briefing again")
    return _answer(location, answer)


def _answer(location: str, fetched: "Fetched") -> Raw:
    """Make a source of a server's answer; name and password in an address are not told to the briefing's readers."""
    from briefing.load.address import parse

    return Raw(parse(location).url, fetched.content, fetched.content_type, fetched.charset)


def _local(location: str, way: Way) -> Iterator[Given]:
    """Read a folder's files and say which of them are not read, or read a file, or standard input."""
    if location == STDIN or not is_folder(location):
        yield from _file(location, way)
        return
    from briefing.load import folders

    found = folders.listed(location)
    for path in found.files or [location]:
        yield from _file(path, way)
    if found.unread:
        yield folders.passed_over(location, found)


def _file(path: str, way: Way) -> Iterator[Given]:
    """Read a file, or standard input."""
    try:
        yield from _parts(way.noted(_raw(path, way.cache)), way)
    except InputError as error:
        yield failure(named(path), error)


def _fetched(urls: Iterable[str], way: Way, *, listed: bool = False) -> Iterator[Given]:
    """Fetch web addresses; a feed among them gives its articles. `listed`: they come from a list of feeds."""
    for answer in _answers(urls, way):
        if isinstance(answer, Failure):
            yield answer
            continue
        try:
            yield from _parts(answer, way, listed=listed)
        except InputError as error:
            yield failure(answer.location, error)


def _answers(urls: Iterable[str], way: Way) -> Iterator[Raw | Failure]:
    """Fetch web addresses, one answer each, in their order."""
    from briefing.load.address import shown
    from briefing.load.fetch import fetch_all

    urls, places = tee(urls)  # not all at once: there may be many
    for url, answer in zip(places, fetch_all(urls, cache=way.cache or default_cache()), strict=True):
        yield failure(shown(url), answer) if isinstance(answer, InputError) else way.noted(_answer(url, answer))


# --- what holds several ---


def _parts(raw: Raw, way: Way, *, listed: bool = False) -> Iterator[Given]:
    """Give a source that holds one article as it is, another as its articles."""
    kind = _kind(raw)
    if kind == "records":
        from briefing.load import records

        yield from records.read_all(raw.content, location=raw.location)
    elif kind == "mailbox":
        from briefing.load import mbox

        yield from mbox.messages(raw.content, location=raw.location)
    elif kind == "feed":
        from briefing.load import feed

        yield from _entries(feed.entries(raw.content, location=raw.location), raw.location, way)
    elif kind == "opml":
        from briefing.load import opml

        if listed:  # two lists that name each other would never end
            raise InputError(f"{raw.location}: a list of feeds inside another", hint="give this list by itself")
        yield from _fetched(opml.outlines(raw.content, location=raw.location), way, listed=True)
    else:
        yield raw


def _entries(entries: "Iterable[FeedEntry]", location: str, way: Way) -> Iterator[Given]:
    """Give a feed's articles: from the feed where it has them whole, else from their own pages."""
    from briefing.load import feed

    for away, run in groupby(entries, key=lambda entry: entry.teaser and bool(entry.link)):
        those = list(run)
        if away:
            for entry, found in zip(those, _answers([entry.link for entry in those], way), strict=True):
                yield found if isinstance(found, Failure) else _with_facts(found, entry.facts)
            continue
        for entry in those:
            try:
                yield feed.page(entry, location=location)
            except InputError as error:
                yield failure(f"{location}#{entry.part}", error)


def _with_facts(raw: Raw, facts: Facts) -> Raw:
    """Add what a feed says of an article to its page."""
    return Raw(raw.location, raw.content, raw.content_type, raw.charset, facts)


# --- what the bytes are ---


def _kind(raw: Raw) -> str:
    """Tell what kind of source this is; a text is told without further ado."""
    if not raw.content.strip(b"\x00 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise InputError(f"{raw.location}: the file is empty", hint="copy the article's text into it")
    from briefing.load.kind import kind_of

    kind = kind_of(raw.content, name=raw.location, content_type=raw.content_type)
    return "markdown" if kind == "text" and raw.location.lower().endswith(MARKDOWN) else kind


def _reader(kind: str) -> Callable[[Raw], Page]:
    """Find the reader of a kind; each loads its library only when it is called."""
    readers: dict[str, Callable[[Raw], Page]] = {
        "text": _text,
        "markdown": _markdown,
        "html": _html,
        "mhtml": lambda raw: _by("mail", raw, "read_saved"),
        "mail": lambda raw: _by("mail", raw),
        "pdf": lambda raw: _by("pdf", raw),
        "docx": lambda raw: _by("docx", raw),
    }
    return readers.get(kind, _first)


def _text(raw: Raw) -> Page:
    text, encoding = decode(raw.content)
    return Page(source(text, location=raw.location, encoding=encoding, content=raw.content), facts=raw.facts)


def _markdown(raw: Raw) -> Page:
    """Read Markdown as the document it describes: its text as shown, its headings and lists as such."""
    from markdown_it import MarkdownIt

    from briefing.load.html import read

    text, encoding = decode(raw.content)
    page = read(MarkdownIt().render(text).encode(), location=raw.location, charset="utf-8")
    hints = tuple(hint._replace(advised=None) for hint in page.hints)
    shown = replace(
        source(page.source.text, location=raw.location, encoding=encoding, content=raw.content), kind="markdown"
    )
    return Page(shown, hints, raw.facts)


def _html(raw: Raw) -> Page:
    from briefing.load.facts import merged
    from briefing.load.html import read

    page = read(raw.content, location=raw.location, charset=raw.charset)
    return Page(page.source, page.hints, merged(page.facts, raw.facts))


def _by(module: str, raw: Raw, name: str = "read") -> Page:
    """Read with a module of ours; it is loaded when there is something to read."""
    page: Page = getattr(import_module(f"briefing.load.{module}"), name)(raw.content, location=raw.location)
    return page


def _first(raw: Raw) -> Page:
    """Read the first article of a source that holds several."""
    found = next(iter(_parts(raw, Way())))
    if isinstance(found, Failure):
        raise InputError(found.message, hint=found.hint)
    return found if isinstance(found, Page) else opened(found)
