"""Files that are written: whole, or not there."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import copymode

from briefing.errors import OutputError


def check_writable(path: str) -> None:
    """Raise OutputError before any work is done where a file could not be written."""
    folder = Path(path).parent
    if os.path.isdir(path):  # Path.is_dir fails where one may not look
        raise OutputError(f"{path} is a folder", hint="name a file in it, such as digest.pdf")
    if not os.path.isdir(folder):
        raise OutputError(f"{folder}: no such folder", hint=f"make it first: mkdir -p {folder}")
    if not os.access(folder, os.W_OK):
        raise OutputError(f"{folder} may not be written to", hint="choose another folder")


def write_all(paths: Iterable[str], content: Callable[[str], bytes]) -> Iterator[str]:
    """Write files, each with its content, and name each that is written; one that fails keeps the others from nothing.

    Raises OutputError at the end, where one or more could not be made.
    """
    errors: list[OutputError] = []
    for path in paths:
        try:
            write(path, content(path))
        except OutputError as error:
            errors.append(error)
        else:
            yield path
    if errors:
        raise OutputError("; ".join(dict.fromkeys(error.message for error in errors)), hint=errors[0].hint)


def write(path: str, content: bytes) -> None:
    """Write a file whole, or not at all: beside its place first, then there in one step."""
    target = Path(os.path.realpath(path))  # where a link leads
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):
            copymode(target, beside)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise OutputError(f"{path} cannot be written ({error.strerror})", hint="choose another folder") from None
