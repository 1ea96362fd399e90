"""What a PDF of fifty articles costs: our own share beside WeasyPrint's, for each theme; one column beside two.

The articles of examples/, over and over, each a story of its own. Processor time, the best of a few runs. WeasyPrint's
part is what `HTML(string=…).write_pdf()` does with the finished page: to list the fonts, to parse it, to lay it out, to
write it, to free what that took, without what we add to the structure of the PDF meanwhile. All else is our own share:
reading, condensing, filling the page.

Last what a user waits for: `briefing make` of as many invented articles, in files, in seconds by the clock.

    python benchmarks/document.py [articles]
"""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import weasyprint
from stories import articles
from weasyprint.text.fonts import FontConfiguration

from briefing import pipeline
from briefing.batch import results
from briefing.cli.app import app
from briefing.contents import Briefing, Story
from briefing.load import gather
from briefing.options import Design, Options
from briefing.rendering import pdf, render

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
RUNS = 3
MOST_OWN = 15  # percent of the whole
MOST_CPU = 0.10  # seconds an article, with the default theme
COLUMNS = {"digest": "one column", "brief": "two, few pages", "newspaper": "two columns"}
A_STORY = 4  # articles that are made for one, at most

# what counts as WeasyPrint's, and what within it is our own
PARTS: tuple[tuple[Any, str, int], ...] = (
    (FontConfiguration,   "__init__",   1),
    (weasyprint.HTML,     "__init__",   1),
    (weasyprint.HTML,     "render",     1),
    (weasyprint.Document, "write_pdf",  1),
    (pdf,                 "finish",    -1),
)  # fmt: skip


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


@contextmanager
def inside(clock: Callable[[], float]) -> Iterator[list[float]]:
    """Measure what WeasyPrint takes meanwhile; the sum is the first of the list. What it made is freed at the end."""
    spent, kept = [0.0], list[Any]()
    originals = [getattr(owner, name) for owner, name, _ in PARTS]

    def timed(work: Callable[..., Any], sign: int) -> Callable[..., Any]:
        def run(*given: Any, **named: Any) -> Any:
            start = clock()
            result = work(*given, **named)
            spent[0] += sign * (clock() - start)
            kept.append(result)
            return result

        return run

    for (owner, name, sign), original in zip(PARTS, originals, strict=True):
        setattr(owner, name, timed(original, sign))
    try:
        yield spent
    finally:
        start = clock()
        kept.clear()
        spent[0] += clock() - start
        for (owner, name, _), original in zip(PARTS, originals, strict=True):
            setattr(owner, name, original)


def written(briefing: Briefing, theme: str) -> tuple[float, float]:
    """Render a PDF; returns the time of all and that of WeasyPrint."""
    start = time.process_time()
    with inside(time.process_time) as spent:
        render(briefing, "pdf", Design(theme=theme))
    return time.process_time() - start, spent[0]


def waited(count: int) -> tuple[float, float]:
    """Run `briefing make` on so many different files; returns the seconds of all and those of WeasyPrint."""
    with TemporaryDirectory() as folder:
        found, stories = articles(A_STORY * count)
        first = dict(zip(reversed(stories), reversed(found), strict=True))  # of each story
        for number, article in enumerate(list(first.values())[-count:]):
            page = f"{article.title}\n{article.published}\n\n{article.text}\n"
            (Path(folder) / f"{number:03}.txt").write_text(page, encoding="utf-8")
        start = time.perf_counter()
        command = [sys.executable, "-c", f"import document; document.make({folder!r})"]
        told = subprocess.run(command, capture_output=True, check=True, text=True, cwd=Path(__file__).parent).stdout
        return time.perf_counter() - start, float(told)


def make(folder: str) -> None:
    """Do what `briefing make` does; print the seconds that WeasyPrint takes of it."""
    with inside(time.perf_counter) as spent:
        app(["make", folder, "-o", f"{folder}/digest.pdf"], standalone_mode=False)
    print(spent[0])


def main(count: int) -> int:
    """Print a line a theme; 1 where the default theme costs more than it may."""
    gc.disable()  # as the command line does
    reading, briefing = min((cost(lambda: made(count)) for _ in range(RUNS)), key=lambda pair: pair[0])
    print(f"{count} articles, read and condensed in {reading:.2f} s\n")
    print("| theme | | all, s | an article, s | WeasyPrint, s | our share |\n|---|---|---|---|---|---|")
    over = False
    for theme, columns in COLUMNS.items():
        whole, theirs = min(written(briefing, theme) for _ in range(RUNS))
        every = reading + whole
        own, each = 100 * (every - theirs) / every, every / count
        print(f"| {theme} | {columns} | {every:.2f} | {each:.3f} | {theirs:.2f} | {own:.1f} % |", flush=True)
        over |= theme == "digest" and (own > MOST_OWN or each > MOST_CPU)
    elapsed, theirs = min(waited(count) for _ in range(RUNS))
    print(f"\n`briefing make` of {count} files: {elapsed:.2f} s by the clock, of it WeasyPrint {theirs:.2f}")
    return int(over)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 50))
