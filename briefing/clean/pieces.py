"""The lines of a decoded source, each at its place, with what can be seen of it alone."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from briefing.text import Span, fold
from briefing.words import SPACELESS_RUN, WORD, count

LINE = re.compile(r"\S[^\r\n\f\v\x85\u2028\u2029]*")
FINAL_SIGNS = frozenset(".!?…。！？؟।:;")
CLOSING = "\"'”’»›)]」』“"
FINAL = re.compile(r"[.!?…。！？؟।:;][\"'”’»›)\]」』“]*\s*$")
DOTTED = re.compile(r"\b[a-z]\.\s?[a-z]\.$")  # "a.m.": no end of a sentence by itself
INNER_FINAL = re.compile(r"[.!?…؟।][\"'”’»)]*\s|[。！？]")
BULLET = re.compile(r"[•·▪▸►*‣●○■□–—-]\s+|\d{1,2}[.)]\s+")
LETTERS = re.compile(r"[^\W\d_]")
NOISE = re.compile(r"[\W\d_]+")
ASCII_LETTERS = {code: chr(code).lower() if chr(code).isalpha() else " " for code in range(128)}
LONGEST_TWIN = 120  # characters of a line that is compared with others without its figures and signs
WRAPPED = range(45, 101)  # characters of a line in a text that was broken into lines by hand


class Piece(NamedTuple):
    """A line of the source, or a paragraph of lines where the text was broken by hand."""

    span: Span  # in the source's text, without the white space at its ends
    text: str
    words: int
    final: bool  # ends like a sentence
    sentences: int  # final marks inside and at the end
    bullet: bool
    spaced: bool  # a blank line stands before it
    twin: int  # how often the same line, figures aside, stands in the source


@dataclass(frozen=True, slots=True)
class Lines:
    """A source's lines with what is known of each, one for one."""

    pieces: tuple[Piece, ...]
    sorts: tuple[str, ...]  # the sort of cue each opens with, "" for none
    worths: tuple[float, ...]  # how much each speaks for standing in an article
    language: str  # of the article


def cut(text: str) -> tuple[Piece, ...]:
    """Cut a decoded text into its pieces; every character but white space is in exactly one."""
    lines = [Span(line.start(), line.start() + len(line[0].rstrip())) for line in LINE.finditer(text)]
    spaced = [True, *(_blank_between(text, a.end, b.start) for a, b in pairwise(lines))] if lines else []
    places = (
        _joined(text, lines, spaced) if _broken_by_hand(text, lines, spaced) else list(zip(lines, spaced, strict=True))
    )
    keys = [key(line) if len(line := span.of(text)) <= LONGEST_TWIN else line for span, _ in places]
    twins = Counter(keys)
    return tuple(
        _piece(text, span, twins[same] if same else 1, spaced=gap)
        for (span, gap), same in zip(places, keys, strict=True)
    )


def key(line: str) -> str:
    """Fold a line for comparing it with others: its letters alone."""
    if line.isascii():
        return " ".join(line.translate(ASCII_LETTERS).split())
    return NOISE.sub(" ", fold(line)).strip()


def _piece(text: str, span: Span, twin: int, *, spaced: bool) -> Piece:
    """Look at one line."""
    words = span.of(text)
    final = words.rstrip(CLOSING)[-1:] in FINAL_SIGNS and not (words[-1] == "." and DOTTED.search(words[-8:]))
    return Piece(
        span=span,
        text=words,
        words=count(words),
        final=final,
        sentences=(len(INNER_FINAL.findall(words[:4000])) if len(words) > 3 else 0) + final,
        bullet=bool(BULLET.match(words)),
        spaced=spaced,
        twin=twin,
    )


def _blank_between(text: str, end: int, start: int) -> bool:
    """Tell whether a blank line stands between the end of one line and the start of the next."""
    return start - end > 1 and (text.count("\n", end, start) > 1 or text.count("\r", end, start) > 1)


def _broken_by_hand(text: str, lines: Sequence[Span], spaced: Sequence[bool]) -> bool:
    """Tell whether the text's paragraphs were broken into lines of one width, as in an e-mail."""
    running = [(a, b) for a, b, gap in zip(lines, lines[1:], spaced[1:], strict=False) if not gap]
    long = [(a, b) for a, b in running if a.end - a.start in WRAPPED and not FINAL.search(text[a.end - 3 : a.end])]
    going_on = sum(text[b.start].islower() for _, b in long)
    longest = sum(line.end - line.start > WRAPPED.stop for line in lines)
    return going_on >= 3 and going_on > 0.3 * len(long) and longest <= 0.1 * len(lines)


def _joined(text: str, lines: Sequence[Span], spaced: Sequence[bool]) -> list[tuple[Span, bool]]:
    """Join the lines of each paragraph; a short line ends one."""
    found: list[tuple[Span, bool]] = []
    for i, line in enumerate(lines):
        before = lines[i - 1] if i else line
        ended = before.end - before.start < WRAPPED.start and (
            FINAL.search(before.of(text)) or not text[line.start].islower()
        )
        if spaced[i] or ended or BULLET.match(text, line.start):
            found.append((line, spaced[i]))
        else:
            found[-1] = (Span(found[-1][0].start, line.end), found[-1][1])
    return found


def letters(text: str) -> int:
    """Count the letters of a text."""
    return len(LETTERS.findall(text))


def has_ideographs(text: str) -> bool:
    """Tell whether a text is in a script without spaces."""
    if text.isascii():
        return False
    spaceless = sum(map(len, SPACELESS_RUN.findall(text)))
    return spaceless > 0.3 * max(1, sum(map(len, WORD.findall(text))))
