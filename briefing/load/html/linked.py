"""What a page says of its article in JSON-LD, for machines alone."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import TYPE_CHECKING, Any

from briefing.text import sound

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Node = Mapping[str, Any]

ARTICLE = re.compile(r"Article|BlogPosting|Report|Posting|Review|Recipe")
PERSONLESS = re.compile(r"Organization|Corporation|WebSite|Brand")
WRAPPING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|/\*\]\]>\*/)\s*$")
BLANKS = re.compile(r"\s+")
MARKUP = re.compile(r"<[^<>]*>")
LONGEST = 2_000_000  # characters of one script
DEEPEST, MOST = 12, 5000  # objects within one another, and in all
MOST_STEPS = 20


def objects(tree: "HtmlElement") -> list[Node]:
    """List every object in the page's JSON-LD, the outermost first."""
    return list(_nodes(tree))


def page(nodes: Sequence[Node]) -> Node:
    """Find the object that describes the page itself."""
    return next((node for node in nodes if str(node.get("@type")) == "WebPage"), {})


def trail(nodes: Sequence[Node]) -> list[str]:
    """List the names on the way from the front page to this one."""
    path = next((node for node in nodes if str(node.get("@type")) == "BreadcrumbList"), {})
    steps = path.get("itemListElement")
    steps = [step for step in steps[:MOST_STEPS] if isinstance(step, Mapping)] if isinstance(steps, list) else []
    return [name for step in steps if (name := text(step.get("name")) or text(step.get("item")))]


def article(nodes: Sequence[Node], title: str) -> Node:
    """Find the object that describes the page's article: the one whose headline is most like the page's title."""
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 1}
    found = [node for node in nodes if ARTICLE.search(str(node.get("@type", "")))]
    wanted = set(title.casefold().split())

    def like(node: Node) -> tuple[int, bool]:
        return len(wanted & set(text(node.get("headline")).casefold().split())), "datePublished" in node

    best = max(found, key=like, default={})
    return {name: _resolved(value, known) for name, value in best.items()}


def text(value: object) -> str:
    """Give a value's words: its own, or its name; character references and tags resolved, white space collapsed."""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("@value") or value.get("@id")
    if isinstance(value, list):
        value = value[0] if value and isinstance(value[0], str) else ""
    if not isinstance(value, str):
        return ""
    return BLANKS.sub(" ", MARKUP.sub("", unescape(unescape(sound(value[:2000]))))).strip()


def names(value: object) -> Iterator[str]:
    """List the names in an author's value: a string, an object, a list of either; organisations are left out."""
    if isinstance(value, list):
        for one in value[:50]:
            yield from names(one)
    elif isinstance(value, Mapping) and isinstance(value.get("name"), list):
        yield from names(value["name"])
    elif not (isinstance(value, Mapping) and PERSONLESS.search(str(value.get("@type", "")))):
        yield text(value)


def _resolved(value: object, known: Mapping[str, Node]) -> object:
    """Put an object in the place of a reference to it."""
    if isinstance(value, list):
        return [_resolved(one, known) for one in value[:50]]
    if isinstance(value, Mapping) and set(value) <= {"@id", "@type"}:
        return known.get(str(value.get("@id")), value)
    return value


def _nodes(tree: "HtmlElement") -> Iterator[Node]:
    """List every object in the page's JSON-LD, the outermost first."""
    scripts = [script.text or "" for script in tree.iter("script") if "ld+json" in script.get("type", "").lower()]
    queue: list[tuple[object, int]] = [(_loaded(script), 0) for script in scripts if len(script) <= LONGEST]
    for found, (value, depth) in enumerate(queue):  # it grows as it is read
        if found >= MOST:
            return
        if isinstance(value, dict):
            yield value
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        if depth < DEEPEST:
            queue.extend((one, depth + 1) for one in inner if isinstance(one, dict | list))


def _loaded(script: str) -> object:
    """Read a script's JSON; what comes behind the first value or is broken is left out."""
    try:
        return json.JSONDecoder(strict=False).raw_decode(WRAPPING.sub("", script).strip().lstrip("\ufeff"))[0]
    except (ValueError, RecursionError):
        return None
