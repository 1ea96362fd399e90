"""Lists of feeds (OPML): which there are, and in which groups; nothing is fetched here."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from briefing.errors import InputError
from briefing.load.feed import refuse_bombs, resolved
from briefing.load.files import few
from briefing.models import SKIPPED, Failure

HINT = "give the feed's address on the web: https://…"
Path = tuple[str, ...]  # of a group: its name, below those of the groups it stands in


class Feed(NamedTuple):
    """One feed of a list."""

    address: str
    title: str = ""


class Listing(NamedTuple):
    """What a list holds: its groups that have feeds of their own, each feed once in each, and what is passed over."""

    groups: dict[Path, tuple[Feed, ...]]
    unread: tuple[str, ...]  # addresses that lead to no feed on the web, as printed

    @property
    def addresses(self) -> tuple[str, ...]:
        """List the feeds' addresses, each once, in their order."""
        return tuple(dict.fromkeys(feed.address for group in self.groups.values() for feed in group))

    def failures(self, location: str) -> Iterator[Failure]:
        """Say in one line what of the list is passed over."""
        if self.unread:
            count = f"{len(self.unread)} feed{'s' * (len(self.unread) > 1)} passed over"
            yield Failure(location, SKIPPED, f"{count}: {few(self.unread)}", HINT)


def groups(content: bytes, *, location: str) -> dict[Path, tuple[Feed, ...]]:
    """List the groups of an OPML that have feeds. Raises InputError."""
    return listed(content, location=location).groups


def listed(content: bytes, *, location: str) -> Listing:
    """Read an OPML. Raises InputError where it names no feed on the web."""
    from lxml import etree

    refuse_bombs(content, location)
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    found: dict[Path, dict[str, Feed]] = {}
    unread: dict[str, None] = {}
    for path, feed in () if root is None else _walk(root):
        if address := _on_web(feed.address):
            found.setdefault(path, {}).setdefault(address, feed._replace(address=address))
        else:
            unread[feed.address] = None
    if not found:
        others = f" that is on the web, only {few(tuple(unread))}" if unread else ""
        raise InputError(f"{location}: there is no feed in this list{others}", hint="OPML names them as xmlUrl")
    return Listing({path: tuple(feeds.values()) for path, feeds in found.items()}, tuple(unread))


def _walk(root: Any) -> Iterator[tuple[Path, Feed]]:
    """Go through the feeds in their order, each with the group that it stands in."""
    waiting: list[tuple[Any, Path]] = [(root, ())]
    while waiting:
        node, path = waiting.pop()
        said = _said(node)
        address = said.get("xmlurl", "") or (said.get("url", "") if said.get("type") in ("rss", "atom") else "")
        name = " ".join((said.get("text", "") or said.get("title", "")).split())
        if address:
            yield path, Feed(address, name)
        elif name:
            path = (*path, name)
        waiting += [(child, path) for child in reversed(node) if isinstance(child.tag, str)]


def _on_web(address: str) -> str:
    """Make an address one that can be fetched, "feed://…" and "feed:https://…" too; "" where it is none."""
    scheme, _, rest = address.partition(":")
    if scheme.lower() == "feed":
        address = f"http:{rest}" if rest.startswith("//") else rest
    return resolved("", address)


def _said(node: Any) -> dict[str, str]:
    """Read what is said of an outline; nothing of anything else."""
    if node.tag.lower() != "outline":
        return {}
    try:
        return {str(key).lower(): str(value).strip() for key, value in node.items()}
    except UnicodeDecodeError:  # half a character, which lxml lets pass in what it mends
        return {}
