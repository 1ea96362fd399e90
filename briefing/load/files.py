"""Files and folders: which of them may hold an article, and their bytes, or why there are none."""

import os
from collections.abc import Iterator
from pathlib import Path

from briefing.errors import InputError

LARGEST = 64 * 1024 * 1024  # bytes; an article is a thousandth of that
ENDINGS = (
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".pdf", ".docx",
    ".jsonl", ".ndjson", ".rss", ".atom", ".opml",
)  # fmt: skip


def listed(folder: str) -> Iterator[str]:
    """List the files of a folder and the folders below it that may hold an article, by name; hidden ones aside."""
    for name in sorted(os.listdir(folder)):
        path = Path(folder, name)
        if name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from listed(str(path))
        elif path.suffix.lower() in ENDINGS:
            yield str(path)


def read_file(location: str) -> bytes:
    """Read a file, or say in one line why that cannot be done. Raises InputError."""
    path = Path(location)
    try:
        if path.is_dir():
            raise InputError(f"{location}: the folder holds no article", hint=f"it takes {', '.join(ENDINGS)}")
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
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
