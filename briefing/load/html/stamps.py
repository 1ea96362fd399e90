"""Days and moments in the forms that pages write for machines; the day is kept as it is printed."""

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from briefing.load.facts import moment

LONGEST = 80  # characters
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MINUS = str.maketrans({"\u2212": "-", "\u00a0": " ", "\u202f": " "})
SECONDS = re.compile(r"1\d{9}(?:\d{3})?")  # since 1970, or thousandths of them
SECONDS_SIZE = 10
# name    hours before or behind Greenwich
ZONES = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2,
    "Z": 0, "UTC": 0, "GMT": 0,
}  # fmt: skip
CLOCK = r"""
    (?: (?: ,?\s{1,3} (?:[-–|]\s|at\s)? | T ) (?P<h>\d\d?) : (?P<min>\d\d) (?: :(?P<s>\d\d) )? (?: [.,]\d{1,9} )?
        \s?(?P<half>[ap]\.?m\b)? \s? (?:(?:GMT|UTC)(?=[+-]))? (?P<zone> Z\b | [A-Z]{3,4}\b | [+-]\d\d:?(?:\d\d)? )? )?
"""


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    """Compile the forms of a date: in figures, the year first; in English; in figures, the year last."""
    month = rf"(?P<month>{'|'.join(MONTHS)})[a-z]{{0,6}}\.?"
    weekday = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?"
    flags = re.VERBOSE | re.IGNORECASE
    return (
        re.compile(r"(?P<y>(?:19|20)\d\d) (?P<m>\d\d) (?P<d>\d\d) (?: T (?P<h>\d\d)(?P<min>\d\d)(?P<s>\d\d) "
                   r"(?P<half>X)? (?P<zone>Z)? )? (?!\d)", flags),
        re.compile(rf"(?P<y>(?:19|20)\d\d) [-/.] (?P<m>\d\d?) [-/.] (?P<d>\d\d?) {CLOCK}", flags),
        re.compile(rf"{weekday} {month}\s(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s(?P<y>(?:19|20)\d\d) {CLOCK}", flags),
        re.compile(rf"{weekday} (?P<d>\d\d?)(?:st|nd|rd|th)?[\s-]{month}[\s,-]{{1,2}}(?P<y>(?:19|20)\d\d) {CLOCK}",
                   flags),
        re.compile(rf"(?P<d>\d\d?)[.](?P<m>\d\d?)[.](?P<y>(?:19|20)\d\d) {CLOCK}", flags),
        re.compile(rf"(?:\w{{3,9}},\s)?(?P<m>\d\d?)[/-](?P<d>\d\d?)[/-](?P<y>(?:19|20)\d\d) {CLOCK}", flags),
    )  # fmt: skip


def stamp(words: str) -> date | None:
    """Read a day, or a moment where a time is given; None where it is neither."""
    words = words.strip()[:LONGEST].translate(MINUS)
    if SECONDS.fullmatch(words):
        return datetime.fromtimestamp(int(words[:SECONDS_SIZE]), UTC)
    for form in _forms():
        if found := form.match(words):
            return _read(found.groupdict())
    return moment(words)


def _read(parts: Mapping[str, str | None]) -> date | None:
    """Make a day or a moment of its parts; where there is no such month, month and day are the other way round."""
    named = parts.get("month")
    month = MONTHS.index(named.lower()) + 1 if named else int(parts["m"] or 0)
    day = _day(int(parts["y"] or 0), month, int(parts["d"] or 0))
    if day is None or not parts["h"]:
        return day
    hour = int(parts["h"])
    if half := parts["half"]:
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    with suppress(ValueError):
        clock = (hour, int(parts["min"] or 0), int(parts["s"] or 0))
        return datetime(day.year, day.month, day.day, *clock, tzinfo=_zone(parts["zone"] or ""))
    return day


def _day(year: int, month: int, day: int) -> date | None:
    """Make a day; None for what is none in either order."""
    for one, other in ((month, day), (day, month)):
        with suppress(ValueError):
            return date(year, one, other)
    return None


def _zone(words: str) -> timezone | None:
    """Read a time zone: Greenwich's or another by its name, or so many hours and minutes."""
    if words[:1] not in ("+", "-"):
        hours = ZONES.get(words.upper())
        return UTC if hours == 0 else None if hours is None else timezone(timedelta(hours=hours))
    digits = words[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(offset if words[0] == "+" else -offset)
