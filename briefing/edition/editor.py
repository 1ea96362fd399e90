"""What an editor changes of an edition: a file of edits, by the edition's name, that outlives a run made again."""

from pathlib import Path

from briefing import editing
from briefing.archive import Edition
from briefing.configuration import Configuration
from briefing.contents import Briefing
from briefing.edition.events import Event, Tell, silent
from briefing.errors import UsageError


def edits_file(configuration: Configuration, name: str) -> Path:
    """Name the file of edits to an edition."""
    return configuration.edits / f"{name}.toml"


def edits_text(configuration: Configuration, name: str) -> str:
    """Read the edits to an edition; nothing where there is no such file."""
    path = edits_file(configuration, name)
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error})", hint="save it as UTF-8, or take it away") from None


def edited(briefing: Briefing, edits: str, name: str, tell: Tell) -> Briefing:
    """Apply edits to a briefing; those that match nothing are told. Raises UsageError."""
    if not edits:
        return briefing
    changed, warnings = editing.apply(briefing, editing.parse(edits, name=name))
    for warning in warnings:
        tell(Event("warning", location=name, message=warning))
    return changed


def as_printed(edition: Edition) -> Briefing:
    """Give an edition as it goes out: with what its editor changed."""
    return edited(edition.briefing, edition.edits, f"edition {edition.number}", silent)
