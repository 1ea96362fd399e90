"""Quotation marks of a text in one pass: what stands between which, whatever the language and however untidy."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefing.text import Span, trim

NOISE = 3  # the same mark so often in a row is no quotation

# opening  what may close it
CLOSERS: dict[str, str] = {
    "«":     "»",
    "»":     "«»",
    "“":     "”\"“",
    "„":     "“”\"‟",
    "”":     "”",
    "‟":     "”",
    '"':     '"”',
    "＂":    "＂",
    "‹":     "›",
    "›":     "‹",
    "‘":     "’",
    "‚":     "‘’",
    "'":     "'",
    "「":    "」",
    "『":    "』",
}  # fmt: skip
CERTAIN = frozenset("«“„‟‹「『‚‘")  # open wherever nothing else says that they close
AMBIGUOUS = frozenset('"“＂')  # may close or open
SINGLE = frozenset("'‘‚’‹›")
DEEPEST = 4  # marks within marks; what opens deeper is not looked at
FINAL = frozenset('.!?…:。！？”»“")]')
BEFORE_OPENING = frozenset(" \n\t\u00a0\u202f\u2009([{-–—/…:;,.!?'’«“„‹>*+=|¿¡")


class Marked(NamedTuple):
    """Words between two marks; `outer` has the marks in it, `inner` neither them nor the white space beside them."""

    outer: Span
    inner: Span
    mark: str  # the one that opens
    closed: bool = True  # else it ends with its paragraph


class Open:
    """A mark that waits for the one that closes it."""

    __slots__ = ("at", "mark", "tentative", "within")

    def __init__(self, mark: str, at: int) -> None:
        self.mark = mark
        self.at = at
        self.within: list[Marked] = []
        self.tentative = -1  # an apostrophe that may have closed it


def marked(text: str) -> tuple[Marked, ...]:
    """Find what stands between quotation marks: outermost only, ordered, disjoint, each within its paragraph."""
    found: list[Marked] = []
    waiting: list[Open] = []
    for at, char in _single_marks(text):
        if char == "\n":
            if waiting and _paragraph_ends(text, at):
                found.extend(_left_open(text, waiting, at))
                waiting = []
        elif (depth := _closes(text, at, char, waiting)) >= 0:
            _close(text, waiting, depth, at, found)
        elif len(waiting) < DEEPEST:
            _open(text, waiting, at, char, found)
    found.extend(_left_open(text, waiting, len(text)))
    return tuple(found)


@cache
def _mark() -> re.Pattern[str]:
    """Match a mark or a line end, and all that repeat it."""
    return re.compile(r"([«»“”„‟\"＂‚‘’‹›「」『』'\n])\1*")


def _single_marks(text: str) -> Iterator[tuple[int, str]]:
    """List the marks and line ends one by one; a row of the same mark is left out."""
    for match in _mark().finditer(text):
        at, length = match.start(), match.end() - match.start()
        char = text[at]
        if char == "\n" or length == 1:
            yield at, char
        elif length < NOISE:
            yield from ((at + i, char) for i in range(length))


def _closes(text: str, at: int, char: str, waiting: list[Open]) -> int:
    """Tell which open mark this one closes; -1 for none."""
    for depth in range(len(waiting) - 1, -1, -1):
        if char in CLOSERS[waiting[depth].mark]:
            return depth if _fits(text, at, char, waiting[depth], crowded=len(waiting) == DEEPEST) else -1
    return -1


def _fits(text: str, at: int, char: str, opened: Open, *, crowded: bool) -> bool:
    """Tell whether a mark that could close does so: an apostrophe may not, nor one that rather opens."""
    before, after = text[at - 1], text[at + 1 : at + 2]
    if char in AMBIGUOUS and opened.mark != "„":
        opens = before in BEFORE_OPENING and before not in ".!?…," and after.isalnum()
        return crowded or not opens
    if char not in "'’":
        return True
    if after.isalnum() or at == opened.at + 1 or (before == "s" and after == " " and text[at + 2 : at + 3].isalpha()):
        return False  # "it’s", "the boys’ room"
    if before.isalnum():
        opened.tentative = at if opened.tentative < 0 else opened.tentative
        return False  # the end, unless a surer one follows
    return True


def _open(text: str, waiting: list[Open], at: int, char: str, found: list[Marked]) -> None:
    """Keep a mark that opens; one that an apostrophe may have closed is closed by then."""
    settled = not waiting or waiting[-1].tentative >= 0
    if _opens(text, at, char, settled=settled):
        if waiting and settled:
            _close(text, waiting, len(waiting) - 1, waiting[-1].tentative, found)
        waiting.append(Open(char, at))


def _opens(text: str, at: int, char: str, *, settled: bool) -> bool:
    """Tell whether a mark opens a quotation; single ones only where none is open for certain."""
    if char not in CLOSERS or (char in SINGLE and not settled):
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    first = not before or before.isspace()
    if char in CERTAIN:
        return char not in "‘‚" or (not before.isalnum() and bool(after) and not after.isspace())
    if char in "»›”":
        return (first or before in "([–—") and (after.isalnum() or (before in ("", "\n") and after in (" ", "…")))
    if char == "'":
        clipped = text[at + 2 : at + 3] == " "  # Dutch "'s morgens"
        return (first or (before in BEFORE_OPENING and before not in "'’.")) and after.isalpha() and not clipped
    return bool(after) and not before.isalnum() and after not in ".,;:!?)\n"


def _close(text: str, waiting: list[Open], depth: int, at: int, found: list[Marked]) -> None:
    """Take an open mark and all that opened after it off, and keep what stands between."""
    opened = waiting[depth]
    del waiting[depth:]
    if at == opened.at + 1:
        return
    inner = trim(text, opened.at + 1, at)
    if inner.start == inner.end:
        return
    made = Marked(Span(opened.at, at + 1), inner, opened.mark)
    (waiting[-1].within if waiting else found).append(made)


def _left_open(text: str, waiting: list[Open], end: int) -> Iterator[Marked]:
    """Bound at its paragraph's end what nobody closed, where that is likelier than a stray mark."""
    if not waiting:
        return
    first = waiting[0]
    if first.mark not in SINGLE:
        whole = not first.within or _goes_on(text, end, first.mark)
        inner = trim(text, first.at + 1, end)
        yield from [Marked(Span(first.at, end), inner, first.mark, closed=False)] if whole else first.within
        return
    if first.tentative > first.at:
        yield Marked(Span(first.at, first.tentative + 1), trim(text, first.at + 1, first.tentative), first.mark)
    for later in waiting:
        yield from (child for child in later.within if child.outer.start > first.tentative)


def _paragraph_ends(text: str, at: int) -> bool:
    """Tell whether this line end closes a paragraph: a blank line does, or one after a final mark."""
    return text[at + 1 : at + 2] in ("\n", "", "\r") or text[at - 1 : at] in FINAL or text[at - 2 : at - 1] in FINAL


def _goes_on(text: str, at: int, mark: str) -> bool:
    """Tell whether the next paragraph opens with the same mark again, as a speech of several paragraphs does."""
    while at < len(text) and text[at].isspace():
        at += 1
    return text[at : at + 1] == mark or (mark == "«" and text[at : at + 1] == "»")
