"""Files that are written: whole, or not there."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import copymode
from typing import TypeVar

from briefing.errors import OutputError
from briefing.models import Raw

Given = TypeVar("Given")


def check_writable(path: str) -> None:
    """Raise OutputError before any work is done where a file could not be written."""
    folder = Path(path).parent
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        return  # a pipe, a terminal
    if os.path.isdir(path) or path.endswith("/"):  # Path.is_dir fails where one may not look
        raise OutputError(f"{path} is a folder", hint="name a file in it, such as digest.pdf")
    if not os.path.isdir(folder):
        raise OutputError(f"{folder}: no such folder", hint=f"make it first: mkdir -p {folder}")
    if not os.access(folder, os.W_OK):
        raise OutputError(f"{folder} may not be written to", hint="choose another folder")


def without_outputs(given: Iterable[Given], outputs: Iterable[str], say: Callable[[str], None]) -> Iterator[Given]:
    """Pass over sources that are outputs as well, and say so: what an earlier run wrote is no article."""
    own = {os.path.realpath(path) for path in outputs}
    for one in given:
        if isinstance(one, Raw) and os.path.realpath(one.location) in own:
            say(f"{one.location}: passed over, it is an output")
        else:
            yield one


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
    if target.exists() and not target.is_file():
        _pour(target, content)
        return
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


def _pour(target: Path, content: bytes) -> None:
    """Write to a pipe, a terminal or the like, which stays what it is."""
    try:
        target.write_bytes(content)
    except OSError as error:
        raise OutputError(f"{target} cannot be written ({error.strerror})", hint="choose a file") from None
