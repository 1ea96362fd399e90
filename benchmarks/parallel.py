"""What a second process gains where many pages are read and digested, and what memory that takes.

    python benchmarks/parallel.py [pages]

Reads so many dumps of invented pages (1,000, if not said), with one job and with two, in turns: elapsed seconds, best
of three. Then ten times as many with two jobs, in a process of its own each: the largest resident set of the reading
process. Nothing else should run meanwhile.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from stories import articles

from briefing.batch import results
from briefing.models import Raw
from briefing.options import Options

PAGES = 1_000
GAIN, GROWTH = 1.7, 1.3  # at least; at most, for ten times the pages
TURNS = 3
DISTINCT = 500  # pages; more are the same ones again
MENU = "Home\nNews\nSport\nWeather\nSign in\nSubscribe\n"
END = "Share on social media\nRead more\nMost read\nContact\nPrivacy notice\n© The Invented Press\n"


def pages(count: int) -> Iterator[Raw]:
    """Go through so many dumps of pages."""
    made, _ = articles(DISTINCT)
    for number in range(count):
        article = made[number % DISTINCT]
        text = f"{MENU}{article.title}\n{article.published}\n{article.text}\n\n{article.text}\n{END}"
        yield Raw(f"page-{number}.txt", text.encode())


def digested(count: int, jobs: int) -> float:
    """Measure how long so many pages take, in seconds."""
    given = list(pages(count)) if count <= PAGES else pages(count)
    began = time.perf_counter()
    found = sum(1 for _ in results(given, Options(), jobs=jobs))
    assert found == count, f"{found} of {count} pages gave an article"
    return time.perf_counter() - began


def memory(count: int) -> int:
    """Measure the resident set of a process that digests so many pages with two jobs, in kilobytes."""
    command = [sys.executable, __file__, "--memory", str(count)]
    return int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def main(count: int) -> int:
    """Print what two jobs gain and take; 1 where that is not what is asked for."""
    alone = min(digested(count, 1) for _ in range(TURNS))
    both = min(digested(count, 2) for _ in range(TURNS))
    print(f"{count:,} pages: one job {alone:.2f} s, two {both:.2f} s: {alone / both:.2f} x (at least {GAIN} x)")
    few, many = memory(count), memory(10 * count)
    print(f"memory {few >> 10} MB, for ten times as many {many >> 10} MB: {many / few:.2f} x (at most {GROWTH} x)")
    return int(alone / both < GAIN or many / few > GROWTH)


if __name__ == "__main__":
    if "--memory" in sys.argv:
        digested(int(sys.argv[-1]), 2)
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        raise SystemExit(0)
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else PAGES))
