"""Days and moments in the forms that pages write for machines; the day is kept as it is printed."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

from briefing.load.facts import moment

STAMP = re.compile(
    r"""
    (?P<y>(?:19|20)\d\d) [-/.]? (?P<m>\d\d) [-/.]? (?P<d>\d\d)
    (?: [T\ ]{1,2} (?P<h>\d\d):?(?P<min>\d\d)(?::?(?P<s>\d\d))? (?:[.,]\d{1,9})? \s?
        (?P<zone> Z | UTC | GMT | [+-]\d\d:?(?:\d\d)? )? )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
AMERICAN = re.compile(r"(?P<m>\d\d)/(?P<d>\d\d)/(?P<y>(?:19|20)\d\d)")


def stamp(words: str) -> date | None:
    """Read a day, or a moment where a time is given; None where it is neither."""
    words = words.strip()[:64]
    found = STAMP.match(words) or AMERICAN.search(words)
    if not found:
        return moment(words)
    parts = {"h": None, **found.groupdict()}
    try:
        day = date(int(parts["y"] or 0), int(parts["m"] or 0), int(parts["d"] or 0))
        if not parts["h"]:
            return day
        clock = (int(parts["h"]), int(parts["min"] or 0), int(parts["s"] or 0))
        return datetime(day.year, day.month, day.day, *clock, tzinfo=_zone(parts["zone"] or ""))
    except ValueError:
        return None


def _zone(words: str) -> timezone | None:
    """Read a time zone."""
    if not words:
        return None
    if words[0] not in "+-":
        return UTC
    digits = words[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return timezone(offset if words[0] == "+" else -offset)
