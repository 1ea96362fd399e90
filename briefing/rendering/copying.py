"""A theme of one's own begins as a copy: whole files, nothing overwritten, and the theme it falls back to."""

from collections.abc import Sequence
from pathlib import Path

from briefing.errors import OutputError, UsageError
from briefing.rendering.themes import SETTINGS, built_in, theme


def copy(name: str, folder: str, files: Sequence[str] = ()) -> tuple[str, ...]:
    """Copy a theme, or these files of it, into a new folder that falls back to it; returns what was written.

    Raises UsageError for a theme or a file there is not and for a folder with something in it, OutputError where it
    cannot be written.
    """
    there_are = {path: origin for path, origin in theme(name).files().items() if path != SETTINGS}
    unknown = [path for path in files if path not in there_are]
    if unknown:
        raise UsageError(f"no file {unknown[0]!r} in theme {name!r}", hint=f"there are {', '.join(sorted(there_are))}")
    target = Path(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UsageError(f"{folder} is there already, and is not touched", hint="name a folder that is not there yet")
    contents = {path: there_are[path].read_bytes() for path in sorted(files or there_are)}
    known = {path: base for base, path in built_in().items()}
    base = next(known[path] for path in theme(name).folders if path in known)
    contents[SETTINGS] = f'base = "{base}"  # the theme that what is not in this folder is taken from\n'.encode()
    try:
        for path, content in contents.items():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            (target / path).write_bytes(content)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written ({error.strerror})", hint="choose another folder") from None
    return tuple(contents)
