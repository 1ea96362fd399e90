"""What tells one briefing from another: the same content, the same identity, on any day and any machine."""

from datetime import UTC, datetime

from briefing.contents import Briefing
from briefing.rendering.json import encode

EARLIEST = (1980, 1, 1)  # of undated documents: the first day that a ZIP archive knows


def fingerprint(briefing: Briefing) -> str:
    """Return the SHA-256 of all that a briefing holds, in hexadecimal."""
    from hashlib import sha256

    return sha256(encode(briefing)).hexdigest()


def moment(briefing: Briefing) -> datetime:
    """Return the moment that documents carry: midnight of the briefing's day, by the world's clock."""
    year, month, day = briefing.date.timetuple()[:3] if briefing.date else EARLIEST
    return datetime(year, month, day, tzinfo=UTC)
