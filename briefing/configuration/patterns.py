"""Names of files with the day in them: `editions/{date}.pdf`."""

from collections.abc import Mapping
from datetime import date
from string import Formatter

from briefing.errors import UsageError

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FIELDS = ("date", "year", "month", "day", "weekday", "number")


def check(pattern: str) -> None:
    """Raise UsageError for a field there is not."""
    known = f"there are {', '.join(f'{{{name}}}' for name in FIELDS)}"
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError:
        raise UsageError(f"{pattern!r} has a brace without its other half", hint=known) from None
    for _, name, spec, conversion in parts:
        if name is not None and (name not in FIELDS or spec or conversion):
            raise UsageError(f"{pattern!r}: no field {{{name}}}", hint=known)


def escape(folder: str) -> str:
    """Make a folder's own name a pattern of itself."""
    return folder.replace("{", "{{").replace("}", "}}")


def fill(pattern: str, day: date, *, number: int) -> str:
    """Write a pattern's name for a day; `number` is the edition's."""
    return pattern.format_map(fields(day, number=number))


def fields(day: date, *, number: int) -> Mapping[str, str]:
    """Give what each field stands for."""
    return {
        "date": day.isoformat(),
        "year": f"{day.year:04}",
        "month": f"{day.month:02}",
        "day": f"{day.day:02}",
        "weekday": WEEKDAYS[day.weekday()],
        "number": str(number),
    }
