"""Sources as people have them, decoded: every place in one can be found again."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from briefing.errors import InputError
from briefing.load.decode import decode, refuse_binary
from briefing.models import Page, Source

STDIN = "-"
LARGEST = 64 * 1024 * 1024  # bytes; an article is a thousandth of that
READERS: dict[str, str] = {".txt": "text", ".text": "text", ".md": "text", ".markdown": "text"}
WEB = ("http://", "https://")


def locate(locations: tuple[str, ...]) -> Iterator[str]:
    """List the single sources that these locations stand for: a folder gives its files, in order of their names.

    A folder without a file that can be read stands for itself, so that reading it tells what is wrong.
    """
    for location in locations:
        folder = Path(location)
        if location != STDIN and not location.startswith(WEB) and folder.is_dir():
            files = sorted(_files(folder))
            yield from map(str, files) if files else (location,)
        else:
            yield location


def _files(folder: Path) -> Iterator[Path]:
    """Find the files of a folder and the folders below it that may hold an article."""
    for name in os.listdir(folder):
        path = folder / name
        if name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files(path)
        elif path.suffix.lower() in READERS:
            yield path


def load(location: str) -> Page:
    """Read and decode one source: a file's path or "-" for standard input. Raises InputError."""
    content = _standard_input() if location == STDIN else _file(location)
    if not content.strip(b"\x00 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise InputError(f"{location}: the file is empty", hint="copy the article's text into it")
    refuse_binary(content, location)
    text, encoding = decode(content)
    return Page(source(text, location=location, encoding=encoding, content=content))


def source(text: str, *, location: str, encoding: str = "utf-8", content: bytes | None = None) -> Source:
    """Make a source of a text that is decoded already."""
    from hashlib import sha256  # loads OpenSSL

    digest = sha256(text.encode("utf-8", "surrogatepass") if content is None else content).hexdigest()
    return Source(location=location, kind="text", encoding=encoding, sha256=digest, text=text)


def _standard_input() -> bytes:
    """Read standard input to its end."""
    return sys.stdin.buffer.read(LARGEST + 1)[:LARGEST]


def _file(location: str) -> bytes:
    """Read a file, or say in one line why that cannot be done."""
    if location.startswith(WEB):
        raise InputError(
            f"{location}: web addresses are not fetched yet",
            hint="open the page, copy its text into a file, and give that",
        )
    path = Path(location)
    if path.is_dir():
        raise InputError(
            f"{location}: the folder holds no article", hint=f"it takes files that end in {', '.join(READERS)}"
        )
    return _careful(location, lambda: _bounded(path))


def _bounded(path: Path) -> bytes:
    """Read a file of a size that an article may have."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise InputError(f"{path}: larger than {LARGEST // 2**20} MB", hint="give the articles as files of their own")
    return content


def _careful(location: str, read: Callable[[], bytes]) -> bytes:
    """Turn what the system says into an error that says what to do."""
    try:
        return read()
    except FileNotFoundError:
        raise InputError(
            f"{location}: no such file or folder", hint="check the name; quote it if it has spaces"
        ) from None
    except PermissionError:
        raise InputError(f"{location}: may not be read", hint="check the file's permissions") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{location}: cannot be read ({error})", hint="check the path") from None
