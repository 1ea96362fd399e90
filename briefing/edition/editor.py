"""What an editor changes of an edition: a file of edits, by the edition's name, that outlives a run made again."""

from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from briefing.configuration import Configuration
from briefing.contents import Briefing
from briefing.editing import apply, parse
from briefing.edition.events import Event, Tell
from briefing.errors import UsageError


class Notes(NamedTuple):
    """What stands in a file of edits; nothing, where there is none."""

    name: str  # of the file, for warnings
    text: str = ""


def edits_file(configuration: Configuration, name: str) -> Path:
    """Name the file of edits to an edition."""
    return configuration.edits / f"{name}.toml"


def notes_on(configuration: Configuration, name: str) -> Notes:
    """Read the edits to an edition. Raises UsageError where they cannot be read."""
    path = edits_file(configuration, name)
    try:
        return Notes(str(path), path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return Notes(str(path))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error})", hint="save it as UTF-8, or take it away") from None


def unused_edits(configuration: Configuration, names: Collection[str]) -> list[Path]:
    """List the files of edits that are of none of these editions."""
    return [path for path in sorted(configuration.edits.glob("*.toml")) if path.stem not in names]


def edited(briefing: Briefing, notes: Notes, tell: Tell) -> Briefing:
    """Apply edits to a briefing; those that match nothing are told. Raises UsageError."""
    if not notes.text:
        return briefing
    changed, warnings = apply(briefing, parse(notes.text, name=notes.name))
    for warning in warnings:
        tell(Event("warning", message=warning))
    return changed
