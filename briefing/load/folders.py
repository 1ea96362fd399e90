"""What folders hold: the names of files that may be articles, and what is passed over."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from briefing.load.files import ENDINGS, few, named
from briefing.models import SKIPPED, Failure

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
HINT = "save what is an article as PDF, DOCX, HTML or text"


@dataclass(slots=True)
class Listing:
    """What a folder holds, by name; hidden files aside."""

    files: list[str] = field(default_factory=list)  # that may hold an article
    unread: list[str] = field(default_factory=list)  # of other kinds, as they are called below the folder
    barred: list[Failure] = field(default_factory=list)  # folders whose names cannot be had
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
    except OSError as error:
        said = "may not be read" if isinstance(error, PermissionError) else f"cannot be read ({error.strerror})"
        found.barred.append(Failure(named(str(folder)), "read", said, "check the folder's permissions"))
        return
    stems = [Path(name).stem for name in names if name.lower().endswith(PAGES)]
    for name in names:
        path = folder / name
        if os.path.isdir(path) and not os.path.islink(path):
            if any(name.startswith(stem) and PARTS.fullmatch(name[len(stem) :]) for stem in stems):
                found.aside += sum(len(files) for _, _, files in os.walk(path))
            else:
                _list(path, f"{below}{name}/", found)
        elif os.path.exists(path) and not os.path.isfile(path):
            found.unread.append(f"{below}{name} (no regular file)")  # to read a pipe would be to wait for ever
        elif path.suffix.lower() in ENDINGS:
            found.files.append(str(path))
        elif path.suffix.lower() in ASIDE_ENDINGS or name.lower() in ASIDE:
            found.aside += 1
        else:
            found.unread.append(f"{below}{name}")


def failures(folder: str, found: Listing) -> Iterator[Failure]:
    """Say which folders cannot be read, and in one line which files are of kinds that are not."""
    yield from found.barred
    if found.unread:
        yield _passed_over(folder, found)


def _passed_over(folder: str, found: Listing) -> Failure:
    """Say in one line which files of a folder are of kinds that are not read."""
    aside = f"; and {found.aside} that pages or programs are made of" if found.aside else ""
    count = f"{len(found.unread)} file{'s' * (len(found.unread) > 1)} passed over"
    return Failure(named(folder), SKIPPED, f"{count}: {few(found.unread)}{aside}", HINT)
