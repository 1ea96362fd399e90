"""A file's bytes, or why there are none; and its name, as it can be printed and found again."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from briefing.errors import InputError

USUAL = 64 * 1024  # bytes of a file that most are shorter than
LARGEST = 64 * 1024 * 1024  # bytes; an article is a thousandth of that
ENDINGS = (
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".mbox", ".pdf", ".docx",
    ".jsonl", ".ndjson", ".rss", ".atom", ".opml",
)  # fmt: skip
LONGEST_NAME = 255  # bytes of a file's name, or a folder's, that systems take
MOST_NAMED = 8  # of what is passed over
SHOWN = 60  # characters of a text that was given instead of a name
PIPE = "to read a text, pipe it: … | briefing summarize -"
ODD_BYTE = re.compile(rb"\\x([89a-f][0-9a-f])")


def named(path: str) -> str:
    """Name a file so that UTF-8 can write it: in some names there are bytes that it cannot.

    Of a text that was given instead of a name, the beginning is enough.
    """
    if is_text(path):
        path = f"{' '.join(path[:SHOWN].split())}…"
    return path if path.isprintable() else os.fsencode(path).decode("utf-8", "backslashreplace")


def few(names: Sequence[str]) -> str:
    """Name the first of many, and count the others."""
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    return f"{', '.join(map(named, names[:MOST_NAMED]))}{more}"


def located(location: str) -> Path:
    """Find a file by what `named` calls it."""
    path = Path(location)
    if "\\x" not in location or os.path.exists(path):
        return path
    return Path(os.fsdecode(ODD_BYTE.sub(lambda byte: bytes.fromhex(byte[1].decode()), os.fsencode(location))))


def is_there(location: str) -> bool:
    """Tell whether there is a file or a folder of this name, as far as that may be known."""
    return os.path.exists(located(location))  # Path's own raises where a folder may not be searched


def is_folder(location: str) -> bool:
    """Tell whether this is the name of a folder, as far as that may be known."""
    return os.path.isdir(located(location))


def is_text(location: str) -> bool:
    """Tell a text from a name: several lines, or a part longer than names can be; nothing is called so."""
    long = any(len(part.encode("utf-8", "replace")) > LONGEST_NAME for part in location.split("/"))
    return long or ("\n" in location and not is_there(location))


def read_file(location: str) -> bytes:
    """Read a file, or say in one line why that cannot be done. Raises InputError."""
    name = named(location)
    if is_text(location):
        raise InputError(f"{name}: a text, not the name of a file", hint=PIPE)
    try:
        path = located(location)
        if path.is_dir():
            raise InputError(f"{name}: the folder holds no article", hint=f"it takes {', '.join(ENDINGS)}")
        with path.open("rb") as file:
            content = file.read(USUAL)  # as much room is made as is asked for
            if len(content) == USUAL:
                content += file.read(LARGEST + 1 - USUAL)
    except FileNotFoundError:
        raise InputError(
            f"{name}: no such file or folder", hint="check the name; quote it if it has spaces"
        ) from None
    except PermissionError:
        raise InputError(f"{name}: may not be read", hint="check the file's permissions") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{name}: cannot be read ({error})", hint="check the path") from None
    if len(content) > LARGEST:
        raise InputError(
            f"{name}: larger than {LARGEST // 2**20} MB", hint="give the articles as files of their own"
        )
    return content
