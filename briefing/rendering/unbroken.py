"""What stays on one line: a number with what it counts, and a last word with what is set behind it."""

from collections.abc import Iterator
from typing import NamedTuple

from briefing.text import regex

# "$ 3 million", "1 149", "12 %", "3–5 km": a number, thousands set apart, one short word or sign, and the stops behind
FIGURE = regex(
    r"(?:[$€£¥₹₽]\ ?)?"
    r"\d+(?:[.,’']\d+)*(?:\ \d{3}(?!\d))*(?:[–-]\d+(?:[.,]\d+)*)?"
    r"(?:\ (?![(«“„\"])[^\s\d.,;:!?()«»“”„\"]{1,12}(?=[\s.,;:!?)»”\"]|$))?"
    r"[.,;:!?)»”\"]*"
)
PARTS = frozenset(" –-")  # where a line may end inside of one
YEAR = regex(r"(?:1[6-9]|20)\d\d(?:[–-]\d{2,4})?(?: \D*)?\W*")  # which counts nothing
LONGEST = 16  # characters of a last word
WITHOUT_BLANKS = regex(r"[\u3040-\u30ff\u3400-\u9fff][^\s\w]?")  # a last sign of Chinese or Japanese, and a stop


class Part(NamedTuple):
    """A stretch of a text."""

    text: str
    whole: bool  # no line ends in it


def parts(text: str, *, last: bool = False) -> list[Part]:
    """Part a text where lines may not end; the parts joined are the text. With `last`, the last word is such a part."""
    found = list(_figures(text))
    if not last or not found or found[-1].whole:
        return found
    behind = found.pop().text
    tail = _last(behind)
    rest = Part(behind.removesuffix(tail), False), Part(tail, True)
    return [*found, *(part for part in rest if part.text)]


def _figures(text: str) -> Iterator[Part]:
    """Part a text at its figures."""
    at = 0
    if not text.isalpha():
        for match in FIGURE.finditer(text):
            if not PARTS.isdisjoint(match[0]) and not YEAR.fullmatch(match[0]):
                if at < match.start():
                    yield Part(text[at : match.start()], False)
                yield Part(match[0], True)
                at = match.end()
    if at < len(text):
        yield Part(text[at:], False)


def _last(text: str) -> str:
    """Find the last word; nothing where it is too long to be moved as a whole."""
    stop = next((text[at:] for at in (len(text) - 2, len(text) - 1) if WITHOUT_BLANKS.fullmatch(text, max(0, at))), "")
    word = stop or text[text.rfind(" ") + 1 :]
    return word if len(word) <= LONGEST else ""
