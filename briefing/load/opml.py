"""Lists of feeds (OPML): which there are, and in which groups; nothing is fetched here."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefing.errors import InputError
from briefing.load.feed import joined, refuse_bombs

Path = tuple[str, ...]  # of a group: its name, below those of the groups it stands in


class Feed(NamedTuple):
    """One feed of a list."""

    address: str
    title: str = ""


def outlines(content: bytes, *, location: str) -> tuple[str, ...]:
    """List the addresses of the feeds in an OPML, each once, in its order. Raises InputError."""
    feeds = [feed.address for group in groups(content, location=location).values() for feed in group]
    return tuple(dict.fromkeys(feeds))


def groups(content: bytes, *, location: str) -> dict[Path, tuple[Feed, ...]]:
    """List the groups of an OPML that have feeds of their own, each feed once in each. Raises InputError."""
    from lxml import etree

    refuse_bombs(content, location)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    found: dict[Path, dict[str, Feed]] = {}
    for path, feed in () if root is None else _walk(root):
        found.setdefault(path, {}).setdefault(feed.address, feed)
    if not found:
        raise InputError(f"{location}: there is no feed in this list", hint="OPML names them as xmlUrl")
    return {path: tuple(feeds.values()) for path, feeds in found.items()}


def _walk(root: Any) -> Iterator[tuple[Path, Feed]]:
    """Go through the feeds in their order, each with the group that it stands in."""
    waiting: list[tuple[Any, Path]] = [(root, ())]
    while waiting:
        node, path = waiting.pop()
        said = _said(node)
        address = said.get("xmlurl", "") or (said.get("url", "") if said.get("type") in ("rss", "atom") else "")
        name = " ".join((said.get("text", "") or said.get("title", "")).split())
        if address := joined("", address):
            yield path, Feed(address, name)
        elif name:
            path = (*path, name)
        waiting += [(child, path) for child in reversed(node) if isinstance(child.tag, str)]


def _said(node: Any) -> dict[str, str]:
    """Read what is said of an outline; nothing of anything else."""
    if node.tag.lower() != "outline":
        return {}
    try:
        return {str(key).lower(): str(value).strip() for key, value in node.items()}
    except UnicodeDecodeError:  # half a character, which lxml lets pass in what it mends
        return {}
