"""What a PDF of fifty articles costs: our own share beside WeasyPrint's, for each theme; one column beside two.

The articles of examples/, over and over, each a story of its own. Processor time, the best of a few runs.

    python benchmarks/document.py [articles]
"""

import gc
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import weasyprint

from briefing import pipeline
from briefing.batch import results
from briefing.contents import Briefing, Story
from briefing.load import gather
from briefing.options import Design, Options
from briefing.rendering import render

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
RUNS = 2
MOST_OWN = 15  # percent of the whole
MOST_CPU = 0.10  # seconds an article, with the default theme
COLUMNS = {"digest": "one column", "brief": "two, few pages", "newspaper": "two columns"}


def made(count: int) -> Briefing:
    """Read and condense so many articles."""
    paths = sorted(map(str, EXAMPLES.glob("*.txt")))
    given = [paths[number % len(paths)] for number in range(count)]
    options = Options()
    briefing = pipeline.brief(results(gather(given), options, jobs=1), options)
    return replace(briefing, stories=tuple(Story((number,)) for number in range(count)))


def cost(work: Callable[[], Any]) -> tuple[float, Any]:
    """Measure the processor time of some work; returns it with the result."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def written(briefing: Briefing, theme: str) -> tuple[float, float]:
    """Render a PDF; returns the time of all and that of WeasyPrint."""
    inside = [0.0]
    lay, write = weasyprint.HTML.render, weasyprint.Document.write_pdf

    def timed(work: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            spent, result = cost(lambda: work(*given, **named))
            inside[0] += spent
            return result

        return run

    weasyprint.HTML.render, weasyprint.Document.write_pdf = timed(lay), timed(write)
    try:
        whole, _ = cost(lambda: render(briefing, "pdf", Design(theme=theme)))
    finally:
        weasyprint.HTML.render, weasyprint.Document.write_pdf = lay, write
    return whole, inside[0]


def main() -> int:
    """Print a line a theme; 1 where the default theme costs more than it may."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    gc.disable()  # as the command line does
    reading, briefing = min((cost(lambda: made(count)) for _ in range(RUNS)), key=lambda pair: pair[0])
    print(f"{count} articles, read and condensed in {reading:.2f} s\n")
    print("| theme | | all, s | an article, s | WeasyPrint, s | our share |\n|---|---|---|---|---|---|")
    over = False
    for theme, columns in COLUMNS.items():
        whole, inside = min(written(briefing, theme) for _ in range(RUNS))
        every = reading + whole
        own, each = 100 * (every - inside) / every, every / count
        print(f"| {theme} | {columns} | {every:.2f} | {each:.3f} | {inside:.2f} | {own:.0f} % |", flush=True)
        over |= theme == "digest" and (own > MOST_OWN or each > MOST_CPU)
    return int(over)


if __name__ == "__main__":
    sys.exit(main())
