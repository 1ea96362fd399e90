"""What stays on one line: a number with what it counts, and a last word with what is set behind it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.text import regex

# "$ 3 million", "1 149", "12 %", "3–5 km", "23:40 h": a number from its beginning, thousands set apart, one short word
# or sign, and the stops behind; or "2027年3月31日": numbers, each with a sign of Chinese, Japanese or Korean
FIGURE = regex(
    r"(?:\d+(?:[.,]\d+)*[百千万億兆亿]?[\u3400-\u9fff\uac00-\ud7a3])+"
    r"|(?:[$€£¥₹₽]\ ?|(?<![\da-zA-Z])(?<!\w[.,:/’'٫٬–-]))"
    r"\d+(?:[.,:/’'٫٬–-]\d+)*(?:\ \d{3}(?!\d))*(?:[–-]\d+(?:[.,]\d+)*)?"
    r"(?:\ (?![(«“„\"])[^\s\d.,;:!?()«»“”„\"]{1,12}(?=[\s.,;:!?)»”\"]|$))?"
    r"[.,;:!?)»”\"]*"
)
PARTS = regex(r"[ –-]|\d[\u3400-\u9fff\uac00-\ud7a3]")  # where a line may end inside of one
YEAR = regex(r"(?:1[6-9]|20)\d\d(?:[–-]\d{2,4})?(?: \D*)?\W*")  # which counts nothing
LEFTWARDS = regex("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # Hebrew and Arabic
RIGHTWARDS = regex(r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")  # all other letters
HANGING = regex(r"[^\w\s.,:;/!?)٫٬]")  # signs whose place beside a number hangs on the letters before it, in Arabic
LONGEST = 16  # characters of a last word
WITHOUT_BLANKS = regex(r"[\u3040-\u30ff\u3400-\u9fff][^\s\w]?")  # a last sign of Chinese or Japanese, and a stop


class Part(NamedTuple):
    """A stretch of a text."""

    text: str
    whole: bool  # no line ends in it


def parts(text: str, *, last: bool = False) -> list[Part]:
    """Part a text where lines may not end; the parts joined are the text. With `last`, the last word is such a part.

    Each part is set by itself, in its own order: a text that is written in both directions is one part.
    """
    leftwards = not text.isascii() and LEFTWARDS.search(text) is not None
    if leftwards and RIGHTWARDS.search(text):
        return [Part(text, False)]
    found = list(_figures(text, HANGING if leftwards else None))
    if not last or not found or found[-1].whole:
        return found
    behind = found.pop().text
    tail = _last(behind)
    rest = Part(behind.removesuffix(tail), False), Part(tail, True)
    return [*found, *(part for part in rest if part.text)]


def _figures(text: str, without: re.Pattern[str] | None) -> Iterator[Part]:
    """Part a text at its figures, but those with such a sign."""
    at = 0
    if not text.isalpha():
        for match in FIGURE.finditer(text):
            figure = match[0]
            if PARTS.search(figure) and not YEAR.fullmatch(figure) and not (without and without.search(figure)):
                if at < match.start():
                    yield Part(text[at : match.start()], False)
                yield Part(figure, True)
                at = match.end()
    if at < len(text):
        yield Part(text[at:], False)


def _last(text: str) -> str:
    """Find the last word; nothing where it is too long to be moved as a whole."""
    stop = next((text[at:] for at in (len(text) - 2, len(text) - 1) if WITHOUT_BLANKS.fullmatch(text, max(0, at))), "")
    word = stop or text[text.rfind(" ") + 1 :]
    return word if len(word) <= LONGEST else ""
