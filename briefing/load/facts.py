"""What a source says of its article beside the text, told from the forms that programs write it in."""

from datetime import date, datetime, timedelta, timezone

from briefing.models import Facts
from briefing.text import fold, regex

IMPOSSIBLE = regex(
    r"(?i)(?:^|[a-z][ -])0\d{3}\b"  # "0001-01-01", "1 Jan 0001"
    r"|:\d\d(?:\.\d{1,9})?\s?[+-](?:(?:2[4-9]|[3-9]\d):?\d\d|\d\d:?[6-9]\d)"  # "10:00:00 +9999"
)


def merged(first: Facts, second: Facts) -> Facts:
    """Take each fact from the first that knows it."""
    names = Facts._fields
    return Facts(**{name: getattr(first, name) or getattr(second, name) for name in names})


def moment(words: str) -> date | None:
    """Read a day or a moment in the forms that programs write; the time zone stays as it is given."""
    from email.utils import parsedate_to_datetime

    words = words.strip()[:64]
    if is_impossible(words):
        return None
    try:
        return date.fromisoformat(words) if len(words) == 10 else to_the_minute(datetime.fromisoformat(words))
    except ValueError:
        pass
    try:
        found = parsedate_to_datetime(words)
        return to_the_minute(found) if ":" in words else found.date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def to_the_minute(found: datetime) -> datetime:
    """Give a moment an offset of whole minutes, as every zone has had one since clocks are set by them.

    The moment is the same; no form in which it is written has room for the seconds.
    """
    minute, offset = timedelta(minutes=1), found.utcoffset()
    return found.astimezone(timezone(round(offset / minute) * minute)) if offset and offset % minute else found


def is_impossible(words: str) -> bool:
    """Tell a moment of no year, as programs write where they know none, or so far from Greenwich as no place is.

    Readers of dates would make another one of it.
    """
    return IMPOSSIBLE.search(words) is not None


def names_in(words: str) -> list[str]:
    """Part names that stand in one line: at each ";", or at commas where every part is more than one word."""
    parts = [part.strip() for part in words.split(";" if ";" in words else ",")]
    return parts if ";" in words or all(" " in part for part in parts) else [words]


def borne_out(facts: Facts, text: str) -> Facts:
    """Leave out a title and authors that the text itself does not name: metadata is full of file and user names."""
    said = fold(text)
    return facts._replace(
        title=facts.title if facts.title and fold(facts.title) in said else "",
        authors=tuple(name for name in facts.authors if fold(name) in said),
    )
