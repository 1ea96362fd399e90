"""Saved briefings and past editions, named alike: briefing.json, briefing.sqlite#12, briefing.sqlite#2026-11-22."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from briefing.cli.files import read_saved
from briefing.errors import InputError, UsageError
from briefing.models import Page
from briefing.text import regex

if TYPE_CHECKING:
    from briefing.contents import Briefing

LAST = "last"
WHICH = r"\d{1,9}|\d{4}-\d\d-\d\d|last"
PLACE = regex(rf"(?s)(.+)#({WHICH})")


class Saved(NamedTuple):
    """A briefing that was made before."""

    briefing: "Briefing"
    again: Callable[[int], Page] | None  # reads an article's source as it was then; None: where it is now


@contextmanager
def opened(place: str) -> Iterator[Saved]:
    """Open a saved briefing or a past edition. Raises InputError, ArchiveError."""
    found = PLACE.fullmatch(place)
    if not found or Path(place).exists():
        yield Saved(_decoded(place), None)
        return
    from briefing.archive import Archive

    with Archive(found[1], create=False) as archive:
        edition = archive.edition(which(found[2]))
        if edition is None:
            raise InputError(f"{found[1]}: there is no edition {found[2]}", hint=f"list them: {_listing(found[1])}")
        printed = edition.printed()
        places = [edition.briefing.articles.index(article) for article in printed.articles]
        yield Saved(printed, lambda number: archive.again(edition, places[number]))


def named(saved: str, *, edition: str, archive: str) -> str:
    """Put together what is to be opened: a saved briefing, or an edition of an archive. Raises UsageError."""
    if bool(saved) == bool(edition):
        raise UsageError("name one briefing", hint="a file that make saved, or --edition with a number, a day or last")
    if archive and not edition:
        raise UsageError("--archive says nothing of a saved briefing", hint="name an --edition of it, too")
    if edition:
        which(edition)
    return saved or f"{archive or usual()}#{edition}"


def which(words: str) -> int | date | None:
    """Read an edition's number or day; None for the last one. Raises UsageError."""
    try:
        if words == LAST:
            return None
        return int(words) if words.isdecimal() else day(words)
    except UsageError as error:
        raise UsageError(f"no edition {words!r}", hint="name a number, a day as 2026-11-22, or last") from error


def day(words: str) -> date:
    """Read a day. Raises UsageError."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise UsageError(f"{words!r} is no day", hint="write it as 2026-11-22") from None


def day_or_today(words: str) -> date:
    """Tell an edition's day: the one that is named, SOURCE_DATE_EPOCH's, or today. Raises UsageError."""
    from briefing.pipeline import moment

    return day(words) if words else moment() or datetime.now().astimezone().date()


def usual() -> str:
    """Find the archive of this folder: the one that its briefing.toml names, or briefing.sqlite."""
    from briefing.configuration import ARCHIVE, FILE, read

    return str(read(FILE).archive) if Path(FILE).exists() else ARCHIVE


def _decoded(path: str) -> "Briefing":
    """Read a saved briefing."""
    from briefing.rendering.json import decode

    try:
        return decode(read_saved(path))
    except InputError as error:
        message = error.message if error.message.startswith(path) else f"{path}: {error.message}"
        raise InputError(message, hint=error.hint) from None


def _listing(archive: str) -> str:
    """Write the command that lists an archive's editions."""
    return f"briefing editions --archive {archive}"
