"""A summary from a cold start imports nothing heavy; benchmarks/startup.py says what that saves."""

import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli.waiting import SELDOM

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

HEAVY = {
    "asyncio", "babel", "concurrent", "jinja2", "lxml", "multiprocessing", "nltk", "numpy", "pydantic", "rich", "scipy",
    "sumy", "trafilatura", "weasyprint",
}  # fmt: skip


def imported(*arguments):
    """Return the top-level names of all that a run of the command imports."""
    program = "import sys; from briefing.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", program, *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip().split(".")[0] for line in lines}


@pytest.mark.parametrize("arguments", [
    ["--version"],
    ["summarize", EXAMPLES / "fr-ferrys-electriques.txt"],
    ["summarize", EXAMPLES / "en-bakery-closures.txt", "--words", "80", "--explain"],
    ["summarize", EXAMPLES / "en-bakery-closures.txt", "--method", "lexrank"],
    ["summarize", EXAMPLES / "en-bakery-closures.txt", "--method", "lsa"],
    ["extract", EXAMPLES / "de-lenztalbahn.txt"],
], ids=lambda arguments: " ".join(getattr(word, "stem", word) for word in arguments))  # fmt: skip
def test_nothing_heavy_is_imported_on_the_way(arguments):
    seen = imported(*arguments)
    assert "briefing" in seen
    assert seen & {*HEAVY, *SELDOM} == set()


def test_a_module_that_waits_is_there_when_something_of_it_is_asked_for():
    program = """if True:
        import sys
        from briefing.cli.waiting import wait
        wait()
        import textwrap
        from subprocess import PIPE
        waited = type(sys.modules["textwrap"]).__name__
        print(waited, PIPE, textwrap.fill("one two", 4).split(), sys.modules["textwrap"].fill is textwrap.fill)
    """
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split(maxsplit=2) == ["Waiting", "-1", "['one', 'two'] True\n"]


def test_what_is_heavy_is_seen_where_it_is_needed(tmp_path):
    assert imported("make", EXAMPLES / "en-bakery-closures.txt", "-o", tmp_path / "a.html") >= {"jinja2"}
