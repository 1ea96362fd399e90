"""PDF with a text layer: its paragraphs in reading order, what each page repeats at its edges set apart at the end."""

import sys
from collections.abc import Mapping
from typing import Any

from briefing.errors import InputError
from briefing.load.facts import borne_out, names_in
from briefing.load.lines import compose, source
from briefing.load.pdf.paragraphs import Row, paragraphs
from briefing.models import Facts, Page

PATIENCE = 180  # seconds, where the system cannot end a process by its own time
LEAST_LETTERS = 20
MOST_STRANGE = 0.3  # of the lines, with letters that their font does not name
COPY = "open it, copy the article's text into a file, and give that"

# what is wrong        what is said, and what can be done
FAULTS = {
    "encrypted": ("is encrypted", "save it without a password"),
    "broken":    ("is broken", COPY),
    "cut off":   ("is cut off: its end is missing", "download it again"),
    "large":     ("holds more than a thick book", "give the article's pages as a file of their own"),
    "heavy":     ("takes more time or memory to read than an article may", COPY),
    "empty":     ("has no text layer: its pages are pictures", "run it through a text recognition such as ocrmypdf"),
    "strange":   ("has fonts that do not say which letters they print", "run it through a text recognition"),
}  # fmt: skip


def read(content: bytes, *, location: str) -> Page:
    """Read a PDF. Raises InputError where it is broken, encrypted, without text, or made to exhaust its reader."""
    if b"%%EOF" not in content[-4096:] and b"startxref" not in content[-4096:]:
        raise _fault("cut off", location)
    found = _extracted(content, location)
    rows = [
        Row(page=number, top=row["base"] / max(page["height"], 1), **row)
        for number, page in enumerate(found["pages"])
        for row in page["lines"]
    ]
    if sum(len(row.text) for row in rows) < LEAST_LETTERS:
        raise _fault("empty", location)
    if sum(row.strange for row in rows) > MOST_STRANGE * len(rows):
        raise _fault("strange", location)
    text, hints = compose(paragraphs(rows, len(found["pages"])))
    return Page(source(text, location=location, kind="pdf", content=content), hints, borne_out(_facts(found), text))


def _extracted(content: bytes, location: str) -> Mapping[str, Any]:
    """Have the lines taken out in a process of its own, which may end badly without harm."""
    import os
    import subprocess
    from importlib.util import find_spec
    from json import loads

    program = find_spec("briefing.load.pdf.extract")
    assert program
    assert program.origin
    paths = os.pathsep.join(filter(None, sys.path))
    try:
        done = subprocess.run(
            [sys.executable, "-P", program.origin],
            input=content,
            capture_output=True,
            env={**os.environ, "PYTHONPATH": paths},
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _fault("heavy", location) from None
    if done.returncode:
        raise _fault("heavy", location)
    found: Mapping[str, Any] = loads(done.stdout)
    if "error" in found:
        raise _fault(found["error"], location)
    return found


def _fault(name: str, location: str) -> InputError:
    """Say what is wrong with a PDF."""
    message, hint = FAULTS[name]
    return InputError(f"{location}: the PDF {message}", hint=hint)


def _facts(found: Mapping[str, Any]) -> Facts:
    """Read the metadata; the moment the file was made is not the day its text appeared, and is left out."""
    said = {name: " ".join(str(words).split()) for name, words in found["meta"].items()}
    return Facts(title=said.get("Title", ""), authors=tuple(filter(None, names_in(said.get("Author", "")))))
