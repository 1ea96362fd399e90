"""When an article appeared and when it was changed: the dates around it, each by the words before it."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from briefing.clean.outlets import parts
from briefing.clean.pieces import Lines
from briefing.dates import dates
from briefing.languages import Page, table
from briefing.text import fold, regex

ABOVE, BELOW = 6, 3  # lines above a title, and behind an article's first, in which a date stands near
SHORTLY_BELOW = 8  # and in which a short line is still the article's own
FAR = 60  # lines around an article in which its date is looked for at last
MOST_FAR = 4  # bare dates far away, from which on they are those of other articles
LONGEST_LINE = 40  # words of a line near a title in which a date is its
SHORT = 14  # words of a line that is there for its date
ROOM = 40  # characters for weekday, time, desk and reading time in a line that is a date
EMBEDDED = ("—", "–")  # open the line below a quoted post
GLUED = 6  # letters of a label that may be glued to the word before it: "ESTUPDATED"
CLOCK = regex(r"\d{1,2}\s?[:.hH]\s?\d{2}\b")
PUBLISHED, PLAIN, ABOVE_TITLE, UPDATED = range(4)  # which date is taken first
OPENINGS = {"published": PUBLISHED, "by": PUBLISHED, "updated": UPDATED}


class Stamp(NamedTuple):
    """A date on the page: the less, the likelier the article's own."""

    order: int
    distance: int  # from the title, or the article's first line
    line: int
    place: int  # in the line
    day: date


def days(lines: Lines, title: int, start: int) -> tuple[date | None, date | None]:
    """Find the days an article appeared and was last changed."""
    near = list(_near(lines, title, start))
    changes = [stamp.day for stamp in near if stamp.order == UPDATED]
    return _published(lines, title, start, near), max(changes, default=None)


def _published(lines: Lines, title: int, start: int, near: list[Stamp]) -> date | None:
    """Find the day an article appeared: a labelled one, else the first one at its head, else one that is near."""
    return min(near).day if near and min(near).order < UPDATED else _far(lines, title, start, near)


def shown(lines: Lines, title: int, start: int) -> list[Stamp]:
    """List the dates that stand between a title and its article and are not called a change's, the likeliest first."""
    return sorted(stamp for stamp in _near(lines, title, start) if stamp.order in (PUBLISHED, PLAIN))


def _near(lines: Lines, title: int, start: int) -> Iterator[Stamp]:
    """List the dates at an article's head."""
    low = max(0, title - ABOVE if title >= 0 else start - 2 * ABOVE)
    for i in range(low, min(len(lines.pieces), start + SHORTLY_BELOW)):
        piece = lines.pieces[i]
        if piece.counted and i != title and piece.words <= (LONGEST_LINE if i < start + BELOW else SHORT):
            yield from _stamps(lines, i, title, start)


def _far(lines: Lines, title: int, start: int, near: list[Stamp]) -> date | None:
    """Find the day an article appeared away from its head: a labelled one, else the nearest of the few there are."""
    around = range(max(0, start - FAR), len(lines.pieces))
    short = [i for i in around if lines.pieces[i].counted and lines.pieces[i].words <= SHORT]
    found = [stamp for i in short for stamp in _stamps(lines, i, title, start)]
    labelled = [stamp for stamp in found if stamp.order == PUBLISHED]
    if labelled:
        return min(labelled).day
    bare = [stamp for stamp in found if stamp.order < UPDATED]
    if near or len(bare) > MOST_FAR:
        return min(near).day if near else None
    return min(bare or found, key=lambda stamp: stamp.distance).day if found else None


def _stamps(lines: Lines, i: int, title: int, start: int) -> Iterator[Stamp]:
    """List the dates of a line, but for those that captions and sentences tell of."""
    text = lines.pieces[i].text
    found = dates(text, lines.language)
    if not found or lines.sorts[i] == "caption":
        return
    at, label = 0, OPENINGS.get(lines.sorts[i])
    if label is None and lines.pieces[i].final and lines.pieces[i].words > SHORT:
        return
    if label is None and i and len(lines.pieces[i - 1].text) <= len("Last updated on:") and i - 1 != title:
        label = OPENINGS.get(lines.sorts[i - 1])  # "Published:" on a line of its own
    crowded = text.startswith(EMBEDDED) or len(text) > sum(span.end - span.start for span, _ in found) + ROOM
    alone = {part for part in parts(text) if crowded}
    for span, day in found:
        label = _label(fold(text[at : span.start]), lines.language, label)
        order = label if label is not None else PLAIN if i > title else ABOVE_TITLE
        if order == PLAIN and i >= start and crowded and span.of(text) not in alone:
            continue
        yield Stamp(order, abs(i - (title if title >= 0 else start)), i, span.start, day)
        at = span.end
    timed = lines.pieces[i].words <= SHORT and CLOCK.search(text, at)
    if timed and _label(fold(text[at:]), lines.language, None) == UPDATED:
        yield Stamp(UPDATED, 0, i, at, found[-1][1])  # "…, updated at 14:05": on the same day


def _label(before: str, language: str, default: int | None) -> int | None:
    """Say what the last label in the words before a date makes of it."""
    found = [(_last(before, phrase), len(phrase), label) for phrase, label in _labels(language)]
    place, _, label = max(found, default=(-1, 0, PLAIN))
    return label if place >= 0 else default


def _last(text: str, phrase: str) -> int:
    """Find the last place where a label ends in a text; -1 for none."""
    at = text.rfind(phrase)
    if at < 0 or (len(phrase) < GLUED and at > 0 and text[at - 1].isalpha()):
        return -1
    return at + len(phrase)


@cache
def _labels(language: str) -> tuple[tuple[str, int], ...]:
    """List the words before a date that say what it is."""
    pages = [table(code, Page) for code in dict.fromkeys((language, "en"))]
    return tuple(
        {(fold(phrase), PUBLISHED) for page in pages for phrase in page.published}
        | {(fold(phrase), UPDATED) for page in pages for phrase in page.updated}
    )
