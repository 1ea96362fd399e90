"""What `briefing summarize` costs from a cold start, beside sumy's own program on the same file.

CPU time (user and system) of whole processes, as the kernel counts it, in an environment without scipy that this
script makes under .cache/; the two take turns, so that whatever else the machine does slows both down.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import statistics
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache/startup"
BIN = CACHE / "venv/bin"
NLTK_DATA = CACHE / "nltk_data"

# sumy cuts words with the model of English, whatever the language
LANGUAGES = {"en": "english", "fr": "french", "de": "german", "es": "spanish", "it": "italian", "pt": "portuguese"}

HEAVY = ("nltk", "sumy", "weasyprint", "trafilatura", "rich", "numpy", "scipy", "pydantic", "babel", "jinja2", "lxml")
WANTED = 1 / 0.15  # sumy's time over ours: what is asked for; ten is the aim
LEAST = 5.0  # below, something heavy came back; a busy machine alone takes the ratio from seven to six


def prepare(language: str) -> None:
    """Make the environment and sumy's data, unless they are there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sumy = next(name for name in project["optional-dependencies"]["dev"] if name.startswith("sumy"))
    stamp, wanted = CACHE / "stamp", hashlib.sha256(repr(project).encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        print(f"making an environment without scipy in {CACHE.relative_to(ROOT)} …", file=sys.stderr)
        venv.create(CACHE / "venv", with_pip=True, clear=True)
        pip: list[str | Path] = [BIN / "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--editable", ROOT, sumy], check=True)
        stamp.write_text(wanted)
    for name in {"english", language}:
        write_punkt(name)


def write_punkt(language: str) -> None:
    """Write a Punkt model in the files that NLTK reads, from the package that carries it as Python."""
    model = importlib.import_module(f"punkt.data.{language}")
    folder = NLTK_DATA / "tokenizers/punkt_tab" / language
    folder.mkdir(parents=True, exist_ok=True)
    tables: dict[str, Iterable[Iterable[str]]] = {
        "abbrev_types.txt":  ([word] for word in model.ABBREV_TYPES),
        "sent_starters.txt": ([word] for word in model.SENT_STARTERS),
        "collocations.tab":  model.COLLOCATIONS,
        "ortho_context.tab": ([word, str(flags)] for word, flags in model.ORTHO_CONTEXT.items()),
    }
    for name, rows in tables.items():
        (folder / name).write_text("\n".join(sorted("\t".join(row) for row in rows)), encoding="utf-8")


def run(command: list[str | Path]) -> tuple[float, str]:
    """Run a program to its end; return its CPU time in milliseconds and what it wrote to standard error."""
    # none of PYTHON…: with PYTHONDONTWRITEBYTECODE every run would compile what is installed editable, ours alone
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment["NLTK_DATA"] = str(NLTK_DATA)
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
        said = child.stderr.read().decode() if child.stderr else ""
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"exit code {child.returncode}: {' '.join(map(str, command))}\n{said}")
    return 1000 * (used.ru_utime + used.ru_stime), said


def imported(command: list[str | Path]) -> set[str]:
    """Return the modules that a Python program imports in one run."""
    _, said = run([BIN / "python", "-X", "importtime", *command])
    return {line.rpartition("|")[2].strip() for line in said.splitlines() if line.startswith("import time:")}


def measure(programs: dict[str, list[str | Path]], *, runs: int) -> dict[str, float]:
    """Return each program's median over runs taken in turns, after one that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, command in programs.items():
            cost, _ = run(command)
            if turn:
                taken[name].append(cost)
    return {name: statistics.median(costs) for name, costs in taken.items()}


def report(costs: dict[str, float], heavy: list[str], modules: set[str]) -> bool:
    """Print what was measured; tell whether it is as it should be."""
    for name, cost in costs.items():
        print(f"{cost:8.1f} ms  {name}")
    ratio = costs["sumy"] / costs["briefing"]
    print(f"{ratio:8.1f} ×   sumy over briefing (asked for: {WANTED:.1f}, the aim: 10)")
    print(f"{len(modules):8d}     modules imported by briefing, of the heavy ones: {', '.join(heavy) or 'none'}")
    return ratio >= LEAST and not heavy


def main() -> int:
    """Measure, print, and return 0 where briefing imports nothing heavy and costs no more than load explains."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path, help="a text file (default: one of examples/)")
    parser.add_argument("--language", choices=LANGUAGES, default="fr", help="told to sumy; briefing finds it out")
    parser.add_argument("--runs", type=int, default=11, help="runs of each program (default: %(default)s)")
    asked = parser.parse_args()
    language = LANGUAGES[asked.language]
    file = asked.file or min((ROOT / "examples").glob(f"{asked.language}-*.txt"))
    prepare(language)
    ours: list[str | Path] = [BIN / "briefing", "summarize", file]
    costs = measure({
        "python -c pass": [BIN / "python", "-c", "pass"],
        "briefing": ours,
        "sumy": [BIN / "sumy", "lex-rank", "--length=5", f"--language={language}", f"--file={file}"],
    }, runs=asked.runs)
    modules = imported(ours)
    heavy = sorted({name.split(".")[0] for name in modules} & set(HEAVY))
    return 0 if report(costs, heavy, modules) else 1


if __name__ == "__main__":
    sys.exit(main())
