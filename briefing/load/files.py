"""A file's bytes, or why there are none; and its name, as it can be printed and found again."""

import os
import re
from pathlib import Path

from briefing.errors import InputError

USUAL = 64 * 1024  # bytes of a file that most are shorter than
LARGEST = 64 * 1024 * 1024  # bytes; an article is a thousandth of that
ENDINGS = (
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".mbox", ".pdf", ".docx",
    ".jsonl", ".ndjson", ".rss", ".atom", ".opml",
)  # fmt: skip
ODD_BYTE = re.compile(rb"\\x([89a-f][0-9a-f])")


def named(path: str) -> str:
    """Name a file so that UTF-8 can write it: in some names there are bytes that it cannot."""
    return path if path.isprintable() else os.fsencode(path).decode("utf-8", "backslashreplace")


def located(location: str) -> Path:
    """Find a file by what `named` calls it."""
    path = Path(location)
    if "\\x" not in location or path.exists():
        return path
    return Path(os.fsdecode(ODD_BYTE.sub(lambda byte: bytes.fromhex(byte[1].decode()), os.fsencode(location))))


def read_file(location: str) -> bytes:
    """Read a file, or say in one line why that cannot be done. Raises InputError."""
    try:
        path = located(location)
        if path.is_dir():
            raise InputError(f"{location}: the folder holds no article", hint=f"it takes {', '.join(ENDINGS)}")
        with path.open("rb") as file:
            content = file.read(USUAL)  # as much room is made as is asked for
            if len(content) == USUAL:
                content += file.read(LARGEST + 1 - USUAL)
    except FileNotFoundError:
        raise InputError(
            f"{location}: no such file or folder", hint="check the name; quote it if it has spaces"
        ) from None
    except PermissionError:
        raise InputError(f"{location}: may not be read", hint="check the file's permissions") from None
    except (OSError, ValueError) as error:
        raise InputError(f"{location}: cannot be read ({error})", hint="check the path") from None
    if len(content) > LARGEST:
        raise InputError(
            f"{location}: larger than {LARGEST // 2**20} MB", hint="give the articles as files of their own"
        )
    return content
