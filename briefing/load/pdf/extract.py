"""A PDF's lines with their places, read by a program of its own: a hostile file ends that, and nothing else.

The PDF comes on standard input, what is found goes to standard output as JSON. It imports nothing of `briefing`.
"""

import json
import math
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

MEMORY = 1024**3  # bytes of address space
SECONDS = 30  # of the processor's time; a thousand pages take two
MOST_PAGES = 3000
MOST_LETTERS = 10_000_000
HYPHEN = "\x02"  # what PDFium makes of a "-" at a line's end, where it joins the two lines
BOLD = (b"bold", b"black", b"heavy")
ENCRYPTED = 4  # FPDF_ERR_PASSWORD


class TooLargeError(Exception):
    """There is more in it than in a thick book."""


def limit() -> None:
    """Set an end to what this process may use, where the system has such limits."""
    try:
        import resource
    except ImportError:  # Windows: the one who waits sets an end by the clock
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # macOS takes no limit of the address space
            hard = resource.getrlimit(what)[1]
            if hard == resource.RLIM_INFINITY or hard > most:
                resource.setrlimit(what, (most, hard))


def extract(content: bytes) -> dict[str, Any]:
    """Return the metadata and the lines of each page, or what is wrong as "error"."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        if len(document) > MOST_PAGES:
            return {"error": "large"}
        pages = []
        letters = 0
        for page in document:
            lines = list(page_lines(page, MOST_LETTERS - letters))
            letters += sum(len(line["text"]) for line in lines)
            pages.append({"height": page.get_height(), "width": page.get_width(), "lines": lines})
            page.close()
        return {"meta": document.get_metadata_dict(skip_empty=True), "pages": pages}
    except TooLargeError:
        return {"error": "large"}
    except pypdfium2.PdfiumError as error:
        return {"error": "encrypted" if getattr(error, "err_code", 0) == ENCRYPTED else "broken"}


def page_lines(page: Any, most: int) -> Iterator[dict[str, Any]]:
    """List a page's lines in the order PDFium reads them: its text and where it stands."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    count = text.count_chars()
    if count > most:
        raise TooLargeError
    start = 0
    letters: list[str] = []
    for at in range(count):
        letter = letter_of(pdfium.FPDFText_GetUnicode(text, at))
        if letter in "\r\n":
            yield from line_of(text, start, letters)
            start, letters = at + 1, []
        else:
            letters.append(letter)
            if letter == HYPHEN:
                yield from line_of(text, start, letters)
                start, letters = at + 1, []
    yield from line_of(text, start, letters)


def letter_of(code: int) -> str:
    """Turn a code point into a letter, white space of its own kind and controls into a space."""
    if code in (0xA, 0xD, 0x2):
        return chr(code)
    return " " if code < 0x20 or 0xD800 <= code < 0xE000 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF else chr(code)


def line_of(text: Any, start: int, letters: list[str]) -> Iterator[dict[str, Any]]:
    """Say what a line is and where it stands; nothing for a blank one."""
    import ctypes

    import pypdfium2.raw as pdfium

    printed = [at for at, letter in enumerate(letters) if not letter.isspace()]
    if not printed:
        return
    first, last = start + printed[0], start + printed[-1]
    middle = start + printed[len(printed) // 2]
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, middle, x, y)
    sizes = sorted(round(size_at(text, at), 1) for at in (first, middle, last))
    boxes = [text.get_charbox(at) for at in (first, last)]
    yield {
        "text": "".join(letters).strip(" "),
        "left": round(min(box[0] for box in boxes), 1),
        "right": round(max(box[2] for box in boxes), 1),
        "base": round(y.value, 1),
        "size": sizes[1],
        "least": sizes[0],
        "most": sizes[2],
        "bold": all(is_bold(text, at) for at in (first, middle, last)),
        "strange": pdfium.FPDFText_HasUnicodeMapError(text, middle) == 1,
    }


def is_bold(text: Any, at: int) -> bool:
    """Tell bold letters by their font's name; what fonts say of their weight is often wrong."""
    import ctypes

    import pypdfium2.raw as pdfium

    name = ctypes.create_string_buffer(128)
    pdfium.FPDFText_GetFontInfo(text, at, name, len(name), None)
    return any(word in name.value.lower() for word in BOLD)


def size_at(text: Any, at: int) -> float:
    """Tell how large letters are printed there: the font's size, scaled as the page scales it."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    size = float(pdfium.FPDFText_GetFontSize(text, at))
    return size * math.hypot(matrix.c, matrix.d) if pdfium.FPDFText_GetMatrix(text, at, matrix) else size


if __name__ == "__main__":
    limit()
    sys.stdout.buffer.write(json.dumps(extract(sys.stdin.buffer.read())).encode())
