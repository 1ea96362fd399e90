"""A page's tree to its text, as a browser shows it, and one hint a line."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from briefing.load.html.writer import BLOCKS, CELLS, PARTED, Line, Node, Writer
from briefing.text import fold

if TYPE_CHECKING:
    from lxml.html import HtmlElement

SIGNS = re.compile(r"[\W_]+")
SMALL = bytes(range(128)).lower() + bytes(range(128, 256))
NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())
UNSEEN = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
DEEPEST = 2000  # elements within one another; libxml2 stops reading at 2048
MOST_ELEMENTS = 1_000_000
DETAIL = 0.15  # of the letters in a page's paragraphs: what hides more is shown by a script, or to subscribers
SKIPPED = frozenset(
    """
    script style template noscript head title svg object embed applet iframe frame frameset canvas audio video map
    select datalist textarea progress meter rp
    """.split()
)


class Shown(NamedTuple):
    """What a page shows."""

    text: str
    lines: tuple[Line, ...]
    keys: tuple[str, ...]  # the lines' letters and digits, folded
    elements: int
    depth: int


class TooDeepError(Exception):
    """So many elements stand within one another that the parser may have stopped reading."""


class TooManyError(Exception):
    """There are more elements than an article's page ever has."""


class Walk:
    """The walk through a tree: where it stands, and what it has written."""

    def __init__(self, shown: frozenset[str]) -> None:
        """Stand before the root; elements of the classes `shown` are, whatever they say of themselves."""
        self.writer = Writer()
        self.node: Node | None = None
        self.skipped: HtmlElement | None = None
        self.count = self.deepest = 0  # of the elements
        self.links = 0  # that the walk stands in
        self.kept = 0  # elements with white space as it is, that the walk stands in
        self.shown = shown
        self.hidden: list[HtmlElement] = []

    def enter(self, element: "HtmlElement") -> bool:
        """Go into an element; False where nothing in it shows."""
        tag = element.tag
        if tag in SKIPPED or self._is_hidden(element):
            self.skipped = element
            return False
        if tag in BLOCKS:
            self.writer.end(2 if tag in PARTED else 1)
        elif tag == "br":
            self.writer.end(1 if self.writer.line else min(2, self.writer.gap + 1))
        elif tag in CELLS:
            self.writer.cell = bool(self.writer.line)
        depth = self.node.depth + 1 if self.node else 0
        if depth > DEEPEST:
            raise TooDeepError
        self.deepest = max(depth, self.deepest)
        self.count += 1
        if self.count > MOST_ELEMENTS:
            raise TooManyError
        self.node = Node(element, self.node, depth, self.count)
        self.links += tag == "a"
        self.kept += tag == "pre"
        if element.text:
            self._add(element.text)
        return True

    def leave(self, element: "HtmlElement") -> None:
        """Come out of an element, and take the text behind it."""
        tag = element.tag
        if element is self.skipped:
            self.skipped = None
        elif self.node:
            self.links -= tag == "a"
            self.kept -= tag == "pre"
            if tag in BLOCKS:
                self.writer.end(2 if tag in PARTED else 1)
            self.node = self.node.parent
        if element.tail and self.node:
            self._add(element.tail)

    def _add(self, text: str) -> None:
        """Write text that stands in this element."""
        node = self.node
        if node and self.kept:
            for i, line in enumerate(text.split("\n")):
                if i:
                    self.writer.end(1 if self.writer.line else min(2, self.writer.gap + 1))
                self.writer.add(line, node, linked=self.links > 0, kept=True)
        elif node:
            self.writer.add(text, node, linked=self.links > 0)

    def _is_hidden(self, element: "HtmlElement") -> bool:
        """Tell whether an element says of itself that it does not show."""
        style = element.get("style")
        if element.get("hidden") is None and not (style and UNSEEN.search(style[:1000])):
            return False
        if element.tag in ("html", "body") or element.get("class", "") in self.shown:
            return False
        self.hidden.append(element)
        return True


def written(tree: "HtmlElement") -> Shown:
    """Write a page's text. Raises TooDeepError and TooManyError."""
    walk = _walked(tree, frozenset())
    shown = _shown(walk.hidden, tree)
    if shown:
        walk = _walked(tree, shown)
    text, lines = "".join(walk.writer.parts), tuple(walk.writer.lines)
    return Shown(text, lines, tuple(key(text[line.start : line.end]) for line in lines), walk.count, walk.deepest)


def _walked(tree: "HtmlElement", shown: frozenset[str]) -> Walk:
    """Walk through a tree."""
    from lxml.etree import iterwalk

    walk = Walk(shown)
    steps = iterwalk(tree, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walk.leave(element)
        elif not walk.enter(element):
            steps.skip_subtree()
    walk.writer.end(1)
    return walk


def _shown(hidden: Iterable["HtmlElement"], tree: "HtmlElement") -> frozenset[str]:
    """Find the classes of hidden elements that hold much of the page's prose, a paragraph each or all in one."""
    prose = Counter[str]()
    for element in hidden:
        prose[element.get("class", "")] += _letters(element.iter("p"))
    whole = _letters(tree.iter("p")) if any(prose.values()) else 0
    return frozenset(name for name, letters in prose.items() if letters > DETAIL * whole)


def _letters(elements: Iterable["HtmlElement"]) -> int:
    """Count the characters in some elements."""
    return sum(len(element.xpath("string()")) for element in elements)


def key(text: str) -> str:
    """Fold a text to its letters and digits: white space and signs are written otherwise elsewhere."""
    if text.isascii():  # the same, in a fifth of the time
        return text.encode().translate(SMALL, NO_LETTERS).decode()
    return SIGNS.sub("", fold(text))
