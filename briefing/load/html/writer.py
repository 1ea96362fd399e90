"""The text of a page as it is written line by line, and what the markup says of each line."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLANKS = re.compile(r"[ \t\n\r\f]+")
CONTROLS = "".join(map(chr, (*range(9), *range(11, 32), *range(127, 160))))
INVISIBLE = dict.fromkeys(map(ord, f"{CONTROLS}\u00ad\u200b\u2060\ufeff"))  # these tell where a word may be broken
LONGEST_LEVEL, LONGEST_PATH = 80, 4000  # characters of what is told of one element, and of all around a line

PARTED = frozenset(  # blank lines stand around these
    """
    p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr article section header footer nav aside main form
    """.split()
)
BLOCKS = PARTED | frozenset(
    """
    div li dt dd tr caption thead tbody tfoot figcaption address fieldset legend details summary dialog hgroup search
    button label center menu dir body html
    """.split()
)
CELLS = frozenset(("td", "th"))
WORDED = ("class", "id", "itemprop", "role")  # attributes whose words tell what an element is for
TELLING = (PARTED | CELLS | BLOCKS | frozenset("a b strong em i small time cite code".split())) - frozenset(
    "section hr div ul ol dl thead tbody tfoot fieldset details hgroup center menu dir body html".split()
)  # what helps to tell a line by


class Line(NamedTuple):
    """A line, and what the markup says of it: see Hint."""

    start: int
    end: int
    tag: str
    links: float
    classes: str
    box: int


@dataclass(slots=True)
class Node:
    """An element on the way from the root to where the reading stands."""

    element: "HtmlElement"
    parent: "Node | None"
    depth: int
    number: int  # in the order of the page
    described: tuple[str, str] | None = None  # path and classes, once they have been asked for


@dataclass(slots=True)
class Writer:
    """The text so far, and the line that is being written."""

    parts: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    size: int = 0  # of the parts
    gap: int = 0  # line ends before this line
    line: list[str] = field(default_factory=list)
    node: Node | None = None  # the innermost that holds all of the line
    length: int = 0  # of the line, blanks left out
    linked: int = 0
    open: bool = False  # a blank stands before the next word
    cell: bool = False  # the next word stands in another cell than the last

    def add(self, text: str, node: Node, *, linked: bool, kept: bool = False) -> None:
        """Take a run of text that stands in an element; its white space collapses unless it is to be kept."""
        if not kept and text.isspace() and text.isascii():
            self.open = self.open or bool(self.line)
            return
        words = text if kept else BLANKS.sub(" ", text)
        if not words:
            return
        if self.line:
            self.line.append("\t" if self.cell else " " if self.open or (words[0] == " " and not kept) else "")
        self.node = node if self.node is None or self.node is node else common(self.node, node)
        self.open, self.cell = words[-1] == " " and not kept, False
        words = words if kept else words.strip(" ")
        self.line.append(words)
        size = len(words) - words.count(" ")
        self.length += size
        self.linked += size if linked else 0

    def end(self, gap: int) -> None:
        """End the line; so many line ends at least stand before the next one."""
        if not self.line:
            self.gap = max(self.gap, gap) if self.parts else 0
            return
        text = "".join(self.line).rstrip()
        if not text.isprintable():
            text = text.translate(INVISIBLE).rstrip()
        if text and self.node:
            self._write(text, self.node)
            self.gap = gap
        elif self.parts:
            self.gap = max(self.gap, gap)
        self.line, self.node, self.length, self.linked, self.open, self.cell = [], None, 0, 0, False, False

    def _write(self, text: str, node: Node) -> None:
        """Write a line and what is known of it."""
        joint = "\n" * self.gap if self.parts else ""
        start = self.size + len(joint) + len(text) - len(text.lstrip())
        self.parts.append(joint + text)
        self.size += len(joint) + len(text)
        path, classes = description(node)
        share = self.linked / max(1, self.length)
        self.lines.append(Line(start, self.size, path, share, classes, box(node)))


def common(one: Node, other: Node) -> Node:
    """Find the innermost element that holds both."""
    while one is not other:
        if one.depth >= other.depth and one.parent:
            one = one.parent
        elif other.parent:
            other = other.parent
        else:
            return one
    return one


def description(node: Node) -> tuple[str, str]:
    """Give an element's telling ancestors and itself, "article>ul>li", and their classes and ids, level by level."""
    unknown = []
    at: Node | None = node
    while at and at.described is None:
        unknown.append(at)
        at = at.parent
    path, classes = at.described if at and at.described else ("", "")
    for step in reversed(unknown):
        path, classes = step.described = _extended(path, classes, step.element)
    return path, classes


def _extended(path: str, classes: str, element: "HtmlElement") -> tuple[str, str]:
    """Add an element to the description of its parent, unless that is very long already."""
    tag = element.tag
    if tag in TELLING and len(path) < LONGEST_PATH:
        path = f"{path}>{tag}" if path else tag
    if tag not in ("html", "body") and len(classes) < LONGEST_PATH:
        own = " ".join([value[:LONGEST_LEVEL] for name in WORDED if (value := element.get(name))])
        if words := " ".join(own.lower().split())[:LONGEST_LEVEL].replace(">", " ") if own else "":
            classes = f"{classes}>{words}" if classes else words
    return path, classes


def box(node: Node) -> int:
    """Number the element that holds a line's block: lines with the same number are brothers."""
    at = node
    while at.parent and at.element.tag not in BLOCKS:
        at = at.parent
    return at.parent.number if at.parent else at.number
