"""What this project and its peers score on the same items, as docs/quality.md.

    make quality SETS=FOLDER                                    # writes docs/quality.md
    python benchmarks/quality.py FOLDER [--only pages,…] > docs/quality.md

FOLDER holds evaluation sets, which are no part of this project: `scores/sets.py` describes them, and says where each
is from. The peers are installed into .cache/quality/venv, and what they answer is kept beside it: a second run asks
them for new items alone.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from scores import figures, pages, quotes, sentences, speed, stories, summaries
from scores.peers import Peers, installed
from scores.report import Section, Table, markdown
from scores.sets import ABOUT, ORIGINS

import briefing

TASKS: dict[str, Callable[[Path, Peers], Iterable[Section]]] = {
    "pages": pages.score,
    "sentences": sentences.score,
    "summaries": summaries.score,
    "figures": figures.score,
    "quotes": quotes.score,
    "stories": stories.score,
    "speed": speed.score,
}

TUNED = """
**These are the development halves of the sets: the cleaner's weights were trained on them, and rules and tables were
tuned with an eye on them. Figures on pages and articles that nobody here has seen will be lower.** The peers were not
tuned on them by us, though some of these sets are their makers' own.
"""
UNSEEN = "None of these items was looked at while the project was written."

PREAMBLE = """
What this project and its peers score on the same items, in one run.

{note}

briefing {version}; {peers}.

To make this page again, with a folder that holds the sets:

    make quality SETS=folder

It installs the peers into an environment of their own, which nothing else needs, and asks them each item once; one that
fails on an item, or thinks about it for more than a minute of CPU time, has found nothing there.
`python benchmarks/quality.py folder --only pages,quotes` prints some of the tables, `--no-peers` this project alone.
"""


def tasks(names: str) -> list[str]:
    """Read the names of tasks, comma between them."""
    asked = names.split(",")
    if unknown := set(asked) - set(TASKS):
        raise argparse.ArgumentTypeError(f"no task {', '.join(sorted(unknown))}; there are {', '.join(TASKS)}")
    return [name for name in TASKS if name in asked]


def about() -> Section:
    """Say what the sets are and where they come from."""
    rows = tuple((f"`{name}.jsonl.gz`", item, origin) for name, (item, origin) in ORIGINS.items())
    return Section("The sets", ABOUT, (Table("", ("file", "an item", "from"), rows, words=True),))


def main(arguments: list[str] | None = None) -> int:
    """Score and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", type=Path, help="a folder of evaluation sets")
    parser.add_argument("--only", type=tasks, default=list(TASKS), metavar="TASKS", help=f"some of {','.join(TASKS)}")
    parser.add_argument("--no-peers", action="store_true", help="this project and the baselines alone")
    parser.add_argument("--unseen", action="store_true", help="say that nobody has tuned on these sets")
    options = parser.parse_args(arguments)
    if not options.sets.is_dir():
        parser.error(f"no folder {options.sets}")
    if not any((options.sets / f"{name}.jsonl.gz").is_file() for name in ORIGINS):
        parser.error(f"no evaluation sets in {options.sets.resolve()}; there may be {', '.join(ORIGINS)} (.jsonl.gz)")
    peers = Peers() if options.no_peers else installed()
    sections = [section for name in options.only for section in TASKS[name](options.sets, peers)]
    used = ", ".join(sorted(set(peers.versions.values()))) or "no peers"
    note = UNSEEN if options.unseen else TUNED.strip()
    preamble = PREAMBLE.format(note=note, version=briefing.__version__, peers=used)
    sys.stdout.write(markdown("Quality", preamble, [about(), *sections]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
