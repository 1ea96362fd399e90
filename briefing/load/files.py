"""What folders and files hold: the names of files that may be articles, and their bytes, or why there are none."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from briefing.errors import InputError
from briefing.models import SKIPPED, Failure

LARGEST = 64 * 1024 * 1024  # bytes; an article is a thousandth of that
ENDINGS = (
    ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".mbox", ".pdf", ".docx",
    ".jsonl", ".ndjson", ".rss", ".atom", ".opml",
)  # fmt: skip
PAGES = (".html", ".htm", ".xhtml")
# What a browser puts behind a page's name to call the folder of its pictures and scripts, in the browser's language.
PARTS = re.compile(
    r"[_.-](?:files?|dateien|fichiers|archivos|ficheiros|arquivos|bestanden|filer|tiedostot|pliki|soubory|elemei|dosyalar)",
    re.IGNORECASE,
)
# Nobody takes these for articles: parts of pages and programs, settings, what systems leave in folders.
ASIDE_ENDINGS = frozenset(
    """
    .css .js .mjs .map .json .yml .yaml .toml .ini .cfg .conf .lock .log .py .sh .bat .woff .woff2 .ttf .otf .eot .ico
    .part .tmp .bak
    """.split()
)
ASIDE = frozenset(("readme", "license", "licence", "copying", "makefile", "thumbs.db", "icon\r"))
MOST_NAMED = 8
HINT = "save what is an article as PDF, DOCX, HTML or text"
ODD_BYTE = re.compile(rb"\\x([89a-f][0-9a-f])")


@dataclass(slots=True)
class Listing:
    """What a folder holds, by name; hidden files aside."""

    files: list[str] = field(default_factory=list)  # that may hold an article
    unread: list[str] = field(default_factory=list)  # of other kinds, as they are called below the folder
    aside: int = 0  # parts of saved pages and programs


def listed(folder: str) -> Listing:
    """List the files of a folder and of those below it."""
    found = Listing()
    _list(Path(folder), "", found)
    return found


def _list(folder: Path, below: str, found: Listing) -> None:
    """Add what a folder holds to what was found."""
    try:
        names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except OSError:
        found.unread.append(f"{below or folder} (may not be read)")
        return
    stems = [Path(name).stem for name in names if name.lower().endswith(PAGES)]
    for name in names:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            if any(name.startswith(stem) and PARTS.fullmatch(name[len(stem) :]) for stem in stems):
                found.aside += sum(len(files) for _, _, files in os.walk(path))
            else:
                _list(path, f"{below}{name}/", found)
        elif path.suffix.lower() in ENDINGS:
            found.files.append(str(path))
        elif path.suffix.lower() in ASIDE_ENDINGS or name.lower() in ASIDE:
            found.aside += 1
        else:
            found.unread.append(f"{below}{name}")


def passed_over(folder: str, found: Listing) -> Failure:
    """Say in one line which files of a folder are of kinds that are not read."""
    names = [named(name) for name in found.unread[:MOST_NAMED]]
    more = f" and {len(found.unread) - MOST_NAMED} more" if len(found.unread) > MOST_NAMED else ""
    aside = f"; and {found.aside} that pages or programs are made of" if found.aside else ""
    count = f"{len(found.unread)} file{'s' * (len(found.unread) > 1)} passed over"
    return Failure(named(folder), SKIPPED, f"{count}: {', '.join(names)}{more}{aside}", HINT)


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
