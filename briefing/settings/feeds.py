"""The feeds of a configuration as a list that other programs read (OPML 2.0), the sections as its groups."""

from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import quoteattr

from briefing.configuration import Configuration, Section
from briefing.configuration.writing import line
from briefing.errors import InputError
from briefing.load.files import read_file
from briefing.load.opml import Feed, groups
from briefing.web import is_web

LISTS = (".opml", ".xml")  # files that may be lists of feeds


def feeds(section: Section) -> dict[str, Feed]:
    """Gather the web addresses of a section by themselves, those in lists of feeds with it. Raises InputError."""
    found: dict[str, Feed] = {}
    for source in section.sources:
        if is_web(source):
            found.setdefault(source, Feed(source))
        elif Path(source).suffix.lower() in LISTS:
            for group in _listed(source):
                for feed in group:
                    found.setdefault(feed.address, feed)
    return found


def _listed(source: str) -> Iterable[tuple[Feed, ...]]:
    """Read a list of feeds; none, where a file of that name is something else."""
    content = read_file(source)
    if b"<opml" not in content[:2000].replace(b"\x00", b"").lower():
        return ()
    return groups(content, location=source).values()


def opml(configuration: Configuration) -> str:
    """Write the list. Raises InputError where there is no feed, or a list that is named cannot be read."""
    found = {section.name: feeds(section) for section in configuration.sections}
    if not any(found.values()):
        raise InputError(f"{configuration.path} names no feed", hint='add one: sources = ["https://…/feed.xml"]')
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', "  <head>"]
    lines += [f"    <title>{_text(configuration.title or 'Feeds')}</title>", "  </head>", "  <body>"]
    for name, group in found.items():
        indent = "      " if name else "    "
        written = [f"{indent}{_outline(feed)}" for feed in group.values()]
        lines += [f"    <outline text={quoteattr(line(name))}>", *written, "    </outline>"] if name else written
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _outline(feed: Feed) -> str:
    """Write one feed."""
    address = quoteattr(feed.address)
    return f'<outline type="rss" text={quoteattr(line(feed.title) or feed.address)} xmlUrl={address}/>'


def _text(words: str) -> str:
    """Write words between tags."""
    from xml.sax.saxutils import escape

    return escape(line(words))
