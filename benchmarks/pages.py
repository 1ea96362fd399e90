"""What reading a web page costs beside trafilatura's own `extract` on the same pages, in one run.

    python benchmarks/pages.py [FOLDER or pages.jsonl.gz …]

A folder gives its .html files, JSON Lines the field `html` of each line; without any, a made-up page in three sizes.
CPU time of this process; the two take turns, page by page, and each page counts with the best of its rounds.
"""

from __future__ import annotations

import argparse
import gzip
import json
import logging
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from briefing.errors import InputError

PROSE = "The council of Lorvane met on day {} and decided to rebuild bridge number {} over the river before the winter."
MOST = 1.5  # times trafilatura


def pages(places: list[Path]) -> Iterator[bytes]:
    """List the pages of these places."""
    for place in places:
        if place.is_dir():
            yield from (path.read_bytes() for path in sorted(place.rglob("*.htm*")))
        else:
            content = place.read_bytes()
            unpacked = gzip.decompress(content) if place.suffix == ".gz" else content
            yield from (page.encode() for line in unpacked.splitlines() if (page := json.loads(line).get("html")))


def made_up(paragraphs: int) -> bytes:
    """Make a page: an article of so many paragraphs, and as much around it as sites put there."""
    menu = "".join(f'<li class="item"><a href="/{i}">Topic {i}</a></li>' for i in range(120))
    body = "".join(f'<p class="text">{PROSE.format(i, i * 7)} <a href="/{i}">More</a>.</p>' for i in range(paragraphs))
    cards = "".join(f'<div class="card"><a href="/{i}"><h3>Other story {i}</h3></a></div>' for i in range(40))
    return (
        f"<html><head><title>Bridges</title><script>{'var a = 1;' * 15000}</script></head>"
        f"<body><nav><ul>{menu}</ul></nav><main><article><h1>Bridges</h1>{body}</article></main><aside>{cards}</aside></body></html>"
    ).encode()


def seconds(work: Callable[[bytes], object], page: bytes) -> float:
    """Measure one go."""
    began = time.process_time()
    work(page)
    return time.process_time() - began


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("places", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    from trafilatura import extract

    from briefing.clean.markup import judge
    from briefing.load.html import read

    def ours(page: bytes) -> None:
        with suppress(InputError):
            found = read(page, location="page")
            judge(found.source.text, found.hints, title=found.facts.title, language=found.facts.language)

    found = list(pages(options.places)) or [made_up(n) for n in (10, 40, 160)]
    for page in found[:3]:  # what is compiled at the first use is no page's cost
        extract(page)
        ours(page)
    theirs = mine = 0.0
    for page in found:
        rounds = [(seconds(extract, page), seconds(ours, page)) for _ in range(options.rounds)]
        theirs += min(first for first, _ in rounds)
        mine += min(second for _, second in rounds)
    print(f"{len(found)} pages, {sum(map(len, found)) / 1e6:.1f} MB")
    print(f"trafilatura.extract {1000 * theirs / len(found):7.1f} ms a page")
    print(f"briefing            {1000 * mine / len(found):7.1f} ms a page: {mine / theirs:.2f} times, {MOST} at most")
    return mine > MOST * theirs


if __name__ == "__main__":
    sys.exit(main())
