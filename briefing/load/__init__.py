"""Sources as people have them, decoded: every place in one can be found again."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from briefing.errors import InputError
from briefing.load.files import is_folder, is_there, named, read_file
from briefing.load.opening import failure, opened, source, tell_kind, within
from briefing.load.way import Way, asked
from briefing.models import SKIPPED, Failure, Page, Raw
from briefing.text import regex
from briefing.web import is_web

if TYPE_CHECKING:
    from briefing.load.cache import Cache
    from briefing.load.feed import FeedEntry

STDIN = "-"
PART = regex(r"(?s)(.+)#(\d+|https?://.+)")  # "clips.jsonl#3", "feed.xml#https://…"
Given = Raw | Page | Failure
INSTEAD = "{trouble}; the feed's own text of the article is used instead of its page"
# what names it, what it is   what is wrong with that: it would never end, or be many articles instead of one
ASTRAY = {
    ("opml", "opml"):         "a list of feeds inside another",
    ("feed", "feed"):         "a feed where an article should be",
    ("feed", "opml"):         "a list of feeds where an article should be",
}  # fmt: skip


class Leader(NamedTuple):
    """What named a source: a feed, a list of feeds, or a person."""

    kind: str = ""
    address: str = ""  # that it was fetched from; a file is a person's own


PERSON = Leader()


def gather(locations: Iterable[str], *, way: Way | None = None) -> Iterator[Given]:
    """List the single sources that locations stand for, in order, read but not yet taken apart.

    A folder gives its files, a feed its articles, a list of feeds theirs, a file of records or a mailbox each of them;
    what cannot be had is a Failure in its place. Web addresses are fetched, several hosts at once, in a visit of their
    own, or in that of `way`, which may be given the bytes of everything that is read, feeds and lists too.
    """
    with ExitStack() as stack:
        way = way or stack.enter_context(Way())
        for on_web, run in groupby(locations, key=is_web):
            if on_web:
                yield from _fetched(run, way)
            else:
                for location in run:
                    yield from _local(location, way)


def load(location: str, *, cache: "Cache | None" = None, offline: bool = False) -> Page:
    """Read one source. Raises InputError.

    "clips.jsonl#3" is the third record of a file, "feed.xml#https://…" a feed's entry. `offline` asks no server: a
    web page is then what was fetched last.
    """
    part = PART.fullmatch(location)
    whole = not part or is_there(location)
    found = None if not part or whole else within(_raw(part[1], cache, offline=offline), part[2])
    return found or opened(_raw(location, cache, offline=offline))


def _raw(location: str, cache: "Cache | None" = None, *, offline: bool = False) -> Raw:
    """Get a single source's bytes: standard input, a file, or a page from the cache or the web."""
    if location == STDIN:
        return Raw(location, sys.stdin.buffer.read())
    if is_web(location):
        return asked(location, cache=cache, offline=offline)
    return Raw(named(location), read_file(location))


def _local(location: str, way: Way) -> Iterator[Given]:
    """Read a folder's files and say which of them are not read, or read a file, or standard input."""
    if location == STDIN or not is_folder(location):
        yield from _file(location, way)
        return
    from briefing.load import folders

    found = folders.listed(location)
    for path in found.files or ([] if found.barred else [location]):
        yield from _file(path, way)
    yield from folders.failures(location, found)


def _file(path: str, way: Way) -> Iterator[Given]:
    """Read a file, or standard input."""
    try:
        raw = way.noted(_raw(path))
    except InputError as error:
        yield failure(named(path), error)
    else:
        yield from _parts(raw, way)


def _fetched(urls: Iterable[str], way: Way, leader: Leader = PERSON) -> Iterator[Given]:
    """Fetch web addresses; a feed among them gives its articles."""
    for found in way.answers(urls, led_by=leader.address):
        if isinstance(found, Failure):
            yield found
        else:
            yield from _parts(found.raw, way, leader, found.end)


def _parts(raw: Raw, way: Way, leader: Leader = PERSON, end: str = "") -> Iterator[Given]:
    """Give a source that holds one article as it is, another as its articles; what is wrong with it is a Failure."""
    try:
        yield from _held(raw, way, leader, end)
    except InputError as error:
        yield failure(raw.location, error)


def _held(raw: Raw, way: Way, leader: Leader, end: str) -> Iterator[Given]:
    """Give what a source holds by its kind; it came from the address `end`, or from a file. Raises InputError."""
    found = tell_kind(raw)
    if astray := ASTRAY.get((leader.kind, found)):
        raise InputError(f"{raw.location}: {astray}", hint="give this address by itself")
    if found == "records":
        from briefing.load import records

        yield from records.read_all(raw.content, location=raw.location)
    elif found in ("mail", "mailbox"):
        from briefing.load import mbox

        yield from mbox.given([raw] if found == "mail" else mbox.messages(raw.content, location=raw.location))
    elif found == "feed":
        from briefing.load import feed

        yield from _entries(feed.entries(raw.content, location=raw.location), raw.location, way, Leader("feed", end))
    elif found == "opml":
        from briefing.load import opml

        feeds = opml.listed(raw.content, location=raw.location)
        yield from _fetched(feeds.addresses, way, Leader("opml", end))
        yield from feeds.failures(raw.location)
    else:
        yield raw


def _entries(entries: "Iterable[FeedEntry]", location: str, way: Way, leader: Leader) -> Iterator[Given]:
    """Give a feed's articles: from their own pages where it has but teasers; from the feed too where a page is gone."""
    for away, run in groupby(entries, key=lambda entry: entry.teaser):
        those = list(run)
        if not away:
            for entry in those:
                yield from _own(entry, location)
            continue
        links = [entry.link for entry in those]
        for entry, found in zip(those, way.answers(links, led_by=leader.address), strict=True):
            if not isinstance(found, Failure):
                yield from _parts(found.raw._replace(facts=entry.facts), way, leader, found.end)
            elif entry.tells:
                yield from _own(entry, location)
                yield replace(found, stage=SKIPPED, message=INSTEAD.format(trouble=found.message))
            else:
                yield found


def _own(entry: "FeedEntry", location: str) -> Iterator[Given]:
    """Give what a feed itself has of an article."""
    from briefing.load import feed

    try:
        yield feed.page(entry, location=location)
    except InputError as error:
        yield failure(f"{location}#{entry.part}", error)


__all__ = ["PART", "STDIN", "Given", "Way", "failure", "gather", "load", "opened", "source", "within"]
