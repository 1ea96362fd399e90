"""How many megabytes of text dumps a second of processor time reads, and whether that holds for long ones.

    python benchmarks/clean.py [FOLDER or pages.jsonl(.gz) …]

A folder gives its .txt files, JSON Lines the field `dump` of each line; without any, a made-up page in three sizes.
CPU time of this process, from a file to its article; a megabyte is a million characters. Below the speed stands a
table: the same dumps one behind another as a page of 1, 3 and 10 MB, and texts that are hard in other ways; a megabyte
of the longest must cost at most GROWTH times one of the shortest.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from briefing.errors import InputError
from briefing.pipeline import read

LEAST = 3.0  # megabytes a second
GROWTH = 1.5
SIZES = (1, 3, 10)  # megabytes
MEGABYTE = 1_000_000
MENU = "Home\nNews\nSport\nWeather\nSign in\nSubscribe\nShare\nSave\n"
PROSE = "The council of Lorvane met on day {} and decided to rebuild bridge number {} over the river before winter.\n"

# hard text       what a megabyte of it is made from, again and again
HARD: dict[str, Callable[[int], str]] = {
    "one line":     lambda i: PROSE.format(i, i * 7).replace("\n", " "),
    "paragraphs":   lambda i: PROSE.format(i, i * 7),
    "in a page":    lambda i: f"{MENU}{PROSE.format(i, i * 7)}Topic {i}\nOther story {i} of this week\n{PROSE}",
    "short lines":  lambda i: f"Topic {i}\n",
    "spaces":       lambda _: " " * 1000,
    "figures":      lambda _: "0123456789" * 100,
    "quote marks":  lambda _: "\"“”'»)" * 100,
    "full stops":   lambda _: ". " * 500,
    "brackets":     lambda _: "(" * 1000,
    "blank lines":  lambda _: "\n" * 1000,
    "capitals":     lambda _: "ShareSave" * 100,
}  # fmt: skip


def dumps(places: list[Path]) -> Iterator[str]:
    """List the dumps of these places."""
    for place in places:
        if place.is_dir():
            yield from (path.read_text(encoding="utf-8", errors="replace") for path in sorted(place.rglob("*.txt")))
        else:
            content = place.read_bytes()
            unpacked = gzip.decompress(content) if place.suffix == ".gz" else content
            yield from (dump for line in unpacked.splitlines() if (dump := json.loads(line).get("dump")))


def made_up(paragraphs: int) -> str:
    """Make a page: a menu, an article of so many paragraphs, links below it."""
    body = "\n".join(PROSE.format(i, i * 7) for i in range(paragraphs))
    cards = "".join(f"Other story {i} of this week\n" for i in range(40))
    return f"{MENU}\nBridges of Lorvane\n\n{body}\n{cards}Terms of use\n"


def grown(megabytes: int, parts: Iterator[str]) -> str:
    """Put parts one behind another until they are that long."""
    found: list[str] = []
    size = 0
    while size < megabytes * MEGABYTE:
        found.append(next(parts))
        size += len(found[-1])
    return "".join(found)


def seconds(dump: str) -> float:
    """Measure one go."""
    with TemporaryDirectory() as folder:
        page = Path(folder, "page.txt")
        page.write_text(dump, encoding="utf-8")
        began = time.process_time()
        with suppress(InputError):
            read(str(page))
        return time.process_time() - began


def line(name: str, texts: list[str]) -> bool:
    """Print what a megabyte costs in texts of growing size; tell whether that stays much the same."""
    costs = [seconds(text) / (len(text) / MEGABYTE) for text in texts]
    print(f"{name:16}" + "".join(f"{cost:9.3f}" for cost in costs))
    return costs[-1] <= GROWTH * max(costs[0], 0.01)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("places", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    found = list(dumps(options.places)) or [made_up(n) for n in (10, 40, 160)] * 10
    for dump in found[:3]:  # what is compiled at the first use is no page's cost
        seconds(dump)
    spent = sum(min(seconds(dump) for _ in range(options.rounds)) for dump in found)
    size = sum(map(len, found)) / MEGABYTE
    print(f"{len(found)} dumps, {size:.1f} MB: {size / spent:.2f} MB in a second of processor time, {LEAST} at least\n")
    print(f"{'seconds a MB':16}" + "".join(f"{size:6} MB" for size in SIZES))
    linear = [line("dumps", [grown(size, cycle(f"{dump}\n" for dump in found)) for size in SIZES])]
    for name, part in HARD.items():
        linear.append(line(name, [grown(size, map(part, range(sys.maxsize))) for size in SIZES]))
    return not (all(linear) and size / spent >= LEAST)


if __name__ == "__main__":
    sys.exit(main())
