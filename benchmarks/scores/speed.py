"""Speed: CPU time of this project beside its peers', taken in turns in one run."""

from __future__ import annotations

import logging
import platform
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import startup

import briefing

from .report import Section, Table
from .sets import load

ROUNDS = 2
LANGUAGE = "fr"


def seconds(work: Callable[[], object]) -> float:
    """Measure the CPU time of one go."""
    began = time.process_time()
    with suppress(briefing.InputError):
        work()
    return time.process_time() - began


def taken(pages: Sequence[str], suffix: str, others: Sequence[Callable[[str], object]]) -> list[float]:
    """Return what reading pages takes, ours first: in turns, each page with the best of its rounds."""
    totals = [0.0] * (1 + len(others))
    with TemporaryDirectory() as folder:
        path = Path(folder, f"page{suffix}")
        for page in pages:
            path.write_text(page, encoding="utf-8")
            works = [lambda: briefing.read(path), *(lambda other=other, page=page: other(page) for other in others)]
            rounds = [[seconds(work) for work in works] for _ in range(ROUNDS)]
            totals = [total + min(costs) for total, costs in zip(totals, zip(*rounds, strict=True), strict=True)]
    return totals


def reading(folder: Path) -> list[tuple[str, str]]:
    """Measure the reading of pages."""
    from trafilatura import extract

    logging.disable(logging.CRITICAL)
    items = load(folder, "pages")
    rows = []
    if dumps := [i["dump"] for i in items if i.get("dump")]:
        (ours,) = taken(dumps, ".txt", ())
        rows.append(("text dumps: megabytes a CPU second", f"{sum(map(len, dumps)) / 1e6 / ours:.1f}"))
    if pages := [i["html"] for i in items if i.get("html")]:
        ours, theirs = taken(pages, ".html", (extract,))
        name = "HTML pages: the CPU of `briefing.read` over that of `trafilatura.extract`"
        rows.append((name, f"{ours / theirs:.1f}"))
    return rows


def starting() -> list[tuple[str, str]]:
    """Measure one summary from a cold start beside sumy's own program, as benchmarks/startup.py does."""
    startup.prepare(startup.LANGUAGES[LANGUAGE])
    file = min((startup.ROOT / "examples").glob(f"{LANGUAGE}-*.txt"))
    options = ["--length=5", f"--language={startup.LANGUAGES[LANGUAGE]}", f"--file={file}"]
    costs = startup.measure({
        "ours": [startup.BIN / "briefing", "summarize", file],
        "sumy": [startup.BIN / "sumy", "lex-rank", *options],
    }, runs=5)  # fmt: skip
    return [("a summary from a cold start: sumy’s CPU over ours", f"{costs['sumy'] / costs['ours']:.1f}")]


def score(folder: Path, _: object) -> list[Section]:
    """Measure all of it."""
    day = f"{datetime.now(UTC):%d %B %Y}".lstrip("0")
    text = TEXT.format(
        day=day, machine=f"Python {platform.python_version()} on {platform.system()}, {platform.machine()}"
    )
    return [Section("Speed", text, (Table("CPU time", ("", "measured"), (*reading(folder), *starting())),))]


TEXT = """
Measured once, on {day}, with {machine};
unlike the tables above these figures change with the machine and what else it does.
`make bench` measures the start again.
"""
