"""A briefing as plain text: every line within its columns, also where letters take two of them; no word is lost."""

import re
from collections.abc import Iterator
from typing import Any
from unicodedata import category, east_asian_width

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill, printable

COLUMNS = 78
WIDE = frozenset("WF")  # as Unicode calls letters of two columns
NO_WIDTH = frozenset({"Mn", "Me", "Cf"})  # accents, joiners and marks of direction
# what may not open a line, and what may not end one, in scripts that break between any two letters
NOT_FIRST = frozenset(
    "、。，．・：；？！」』）】〉》〕］｝〟’”…‥％℃.,:;?!)]}"
    "ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾะาำๅๆฯ"
)
NOT_LAST = frozenset("「『（【〈《〔［｛〝‘“([{$￥＄¥£€เแโใไ")


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as plain text; paper sizes make no difference."""
    shown = lay_out(briefing, without=design.without)
    values: dict[str, Any] = {"page": shown, "wording": shown.wording, "labels": shown.wording.labels}
    text = fill(design.theme, "briefing.txt", wrap=wrap, head=head, **values)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n").encode() + b"\n"


def head(text: str, sign: str) -> str:
    """Set a heading: its lines, and a rule of this sign below them."""
    lines = wrap(text)
    return f"{lines}\n{sign * max(map(width, lines.splitlines()), default=0)}"


def wrap(text: str, opening: str = "") -> str:
    """Break a text into lines; the first one begins with `opening`, the others as far from the edge."""
    indent = " " * width(opening)
    lines, line, room = [], opening, COLUMNS - len(indent)
    left, begun = room, False
    for joint, piece in _pieces(printable(text), room):
        step = joint + piece if begun else piece
        if begun and width(step) > left:
            lines.append(line)
            line, left, step = indent, room, piece
        line, left, begun = line + step, left - width(step), True
    return "\n".join([*lines, line]).rstrip(" ")


def width(text: str) -> int:
    """Tell how many columns a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    """Tell how many columns a letter takes: two for most of East Asia, none for an accent of its own."""
    if east_asian_width(letter) in WIDE:
        return 2
    return 0 if category(letter) in NO_WIDTH else 1


def _pieces(text: str, room: int) -> Iterator[tuple[str, str]]:
    """Go through what may not be broken, with the blank before it; addresses stay whole, however long."""
    for word in re.split(r"[ \t\r\n\u2028\u2029]+", text):
        joint = " "
        for piece in (word,) if word.isascii() else _cut(word, anywhere=width(word) > room):
            if piece:
                yield joint, piece
            joint = ""


def _cut(word: str, *, anywhere: bool) -> Iterator[str]:
    """Cut a word where its script allows a new line: beside ideographs and kana; else only where it must be."""
    start = 0
    for at in range(1, len(word)):
        before, after = word[at - 1], word[at]
        if (anywhere or _ideographic(before) or _ideographic(after)) and _parts(before, after):
            yield word[start:at]
            start = at
    yield word[start:]


def _ideographic(letter: str) -> bool:
    """Tell whether words of a letter's script have no blanks between them, and each letter may begin a line."""
    return letter >= "\u2e80" and not "\uac00" <= letter <= "\ud7ff" and east_asian_width(letter) in WIDE


def _parts(before: str, after: str) -> bool:
    """Tell whether a line may end between two letters."""
    glued = "\u200d\u2060\u00a0\u202f"
    return not (after in NOT_FIRST or before in NOT_LAST or before in glued or after in glued or not _columns(after))
