"""What an archive costs: pages kept, a tenth of them printed, then read back and searched; for 1,000 and for 10,000.

    python benchmarks/archive.py [pages ...]

A page is 9 KB: words in an order of their own, below a menu that all have.
"""

import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from briefing.archive import Archive
from briefing.contents import Digest
from briefing.models import Failure, Raw
from briefing.options import Options
from briefing.pipeline import brief, read_and_digest

SIZES = 1_000, 10_000
AN_EDITION, PRINTED = 40, 10  # articles; one of so many is printed
FIRST = date(2026, 1, 1)
SYLLABLES = "bal cor den fal gor hal jun kel lor mar nev oth pel quin ras sol tam ulv ver wen".split()
MENU = "".join(f'<li><a href="/section/{number}">Section {number}</a></li>' for number in range(60))
KB, MB = 1024, 1024 * 1024


def main(sizes: tuple[int, ...]) -> int:
    """Print what each size costs."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            measured(Path(folder) / "briefing.sqlite", size)
    return 0


def measured(path: Path, size: int) -> None:
    """Fill an archive, and use it."""
    with Archive(path) as archive:
        began = time.process_time()
        for raw in pages(size):
            archive.keep(raw, day=FIRST)
        _tell(size, "kept", began, path)
        editions = recorded(archive, size // PRINTED)
        began = time.process_time()
        found = archive.search("balcor*")
        _tell(len(found), "found", began, path)
        began = time.process_time()
        again = archive.printed(FIRST + timedelta(days=editions - 7))
        _tell(len(again), "printed in the last 7 days", began, path)


def recorded(archive: Archive, size: int) -> int:
    """Make editions of so many pages; what making them takes is not counted."""
    results: list[Digest | Failure] = []
    spent, editions = 0.0, 0
    for number, raw in enumerate(pages(size), 1):
        results += read_and_digest(raw, Options())
        if number % AN_EDITION == 0 or number == size:
            made = brief(results, Options())
            began = time.process_time()
            archive.record(made, day=FIRST + timedelta(days=editions))
            spent += time.process_time() - began
            results, editions = [], editions + 1
    _tell(size, f"recorded in {editions} editions", time.process_time() - spent, Path(archive.path))
    return editions


def pages(size: int) -> Iterator[Raw]:
    """Make so many pages, the same ones every time."""
    draw = random.Random(size)  # noqa: S311 - nothing secret
    words = ["".join(draw.choices(SYLLABLES, k=draw.randrange(1, 4))) for _ in range(20_000)]
    for number in range(size):
        text = "".join(f"<p>{_paragraph(draw, words)}</p>" for _ in range(12))
        head = f"<html><title>Page {number}</title><ul>{MENU}</ul>"
        page = f"{head}<article><h1>Page {number}</h1>{text}</article></html>"
        yield Raw(f"https://town.example/{number}", page.encode(), "text/html", "utf-8")


def _paragraph(draw: random.Random, words: list[str]) -> str:
    """Make a paragraph of six sentences."""
    return " ".join(f"{' '.join(draw.choices(words, k=12)).capitalize()}." for _ in range(6))


def _tell(count: int, what: str, began: float, path: Path) -> None:
    """Print a measurement."""
    spent, memory = time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    size = sum(file.stat().st_size for file in path.parent.iterdir())
    each = spent / max(1, count) * 1000
    print(f"{count:>6,} {what:28} {spent:6.2f} s of CPU ({each:5.2f} ms each)", end="  ")
    print(f"{size / MB:6.1f} MB  peak {memory / KB:.0f} MB", flush=True)


if __name__ == "__main__":
    sys.exit(main(tuple(map(int, sys.argv[1:])) or SIZES))
