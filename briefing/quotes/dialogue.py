"""Speech behind a dash: "— No sé nada —dijo el pescador—. Vuelva mañana." is two quotes and who said them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from briefing.languages import Speech
from briefing.quotes.asides import without_asides
from briefing.quotes.clauses import Clause
from briefing.quotes.marks import Marked
from briefing.quotes.people import People
from briefing.quotes.units import units
from briefing.text import Span, trim

TAG = 120  # characters in which it must say who speaks
SOON = 4  # words among which the verb stands
DASH = "—"  # the mark of such a quote, however its dash is printed
BESIDE = " \u00a0\u202f.,;:"


@cache
def _spoken() -> re.Pattern[str]:
    """Match a line that opens with a dash."""
    return re.compile(r"^[ \t\u00a0]*[—–―-][ \u00a0]?(?=[^\W\d_]|[¿¡«…]).*$", re.MULTILINE)


@cache
def _dash() -> re.Pattern[str]:
    """Match a dash that may open the reporter's words, or close them."""
    return re.compile(r"(?<=[ \u00a0])[—–―-](?=\S|[ \u00a0])|(?<=[\w.,!?…])[—–―](?=[ .,;:!?\u00a0]|$)", re.MULTILINE)


def spoken(text: str) -> bool:
    """Tell whether any line opens with a dash."""
    return _spoken().search(text) is not None


def with_dialogue(text: str, marks: tuple[Marked, ...], people: People, speech: Speech) -> tuple[Marked, ...]:
    """Add what is said behind dashes, where the line says who speaks."""
    if not speech.dashes:
        return marks
    starts = [mark.outer.start for mark in marks]
    found = list(marks)
    for match in _spoken().finditer(text):
        line = Span(*match.span())
        near = bisect_left(starts, line.start)
        free = near == len(marks) or starts[near] >= line.end
        if free and (near == 0 or marks[near - 1].outer.end <= line.start):
            found.extend(_line(text, line, people, speech))
    return tuple(sorted(found, key=lambda mark: mark.outer.start)) if len(found) > len(marks) else marks


def _line(text: str, line: Span, people: People, speech: Speech) -> Iterator[Marked]:
    """Cut a line into what is said and what the reporter puts in; nothing where no verb says so."""
    first = next(i for i in range(line.start, line.end) if not text[i].isspace()) + 1
    dashes = [match.start() for match in _dash().finditer(text, first, line.end)]
    for i, dash in enumerate(dashes):
        close = dashes[i + 1] if i + 1 < len(dashes) else line.end
        if _reports(text, Span(dash + 1, min(close, dash + TAG)), people, speech):
            yield from _part(text, line.start, first, dash)
            while close < line.end and text[close] in BESIDE + "—–―-":
                close += 1
            yield from _part(text, close, close, line.end)
            return
    inner = trim(text, first, line.end)
    if ", " not in inner.of(text):
        return
    whole = Marked(Span(line.start, line.end), inner, DASH)
    parts = without_asides(text, (whole,), people, speech)
    yield from parts if parts != (whole,) else ()


def _part(text: str, start: int, first: int, end: int) -> Iterator[Marked]:
    """Make a quote of a part of the line that has words."""
    inner = trim(text, first, end)
    if any(c.isalnum() for c in inner.of(text)):
        yield Marked(Span(start, end), inner, DASH)


def _reports(text: str, span: Span, people: People, speech: Speech) -> bool:
    """Tell whether the words after a dash say who speaks: they start small, with a verb of saying."""
    rest = text[span.start : span.end].lstrip(" \u00a0")
    word = rest.split(maxsplit=1)[0].lower().strip(".,;:—–-") if rest[:1].islower() else ""
    word = word.partition("-")[0].rpartition("’")[2].rpartition("'")[2]
    if not any(word in words for words in (speech.verbs, speech.tags, speech.fillers, speech.pronouns)):
        return False
    clause = Clause(text, units(text, [span], people, speech), speech)
    for i in range(min(SOON, len(clause.units))):
        if clause.reports(i, beside=True):
            return True
        if not clause.passable(i):
            return False
    return False
