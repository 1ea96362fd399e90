"""The evaluation sets: JSON Lines in gzip, an item a line; what is not there is scored by nobody."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

Item = dict[str, Any]
T = TypeVar("T")

ABOUT = """
A folder of evaluation sets has some of these files, each with an item (a JSON object) a line, packed with gzip. They
are other people's research material and no part of this project; each can be had from where it says.
"""

# file: (what an item has, where the items come from)
ORIGINS = {
    "pages": (
        (
            "`set` `lang` `dump` (what a browser shows of the page, as text), for some `html`; of these what is known:"
            " `text` `title` `date` `authors`, `with` and `without` (snippets that must, or must not, be in the text)"
        ),
        (
            "`html_aeb_en`: scrapinghub's article-extraction-benchmark (MIT) · `html_newsdataset_en`: the"
            " article-extraction-dataset of newspaper4k's author · `html_wcxb_multi`: Foley, Web Content Extraction"
            " Benchmark, 2025 (Apache-2.0) · `html_trafilatura_multi`: trafilatura's own evaluation pages (Apache-2.0;"
            " Barbaresi, ACL 2021)"
        ),
    ),
    "summaries": (
        "`set` `lang` `title` `text` `references` (summaries by people) `sentences` (how many to choose)",
        (
            "`orangesum-fr`: OrangeSum (Kamal Eddine, Tixier, Vazirgiannis, 2020) · `cnndm-en`: CNN/DailyMail (Hermann"
            " et al., 2015) · `newsroom-en`: Newsroom (Grusky, Naaman, Artzi, 2018) · `bbc-en`: BBC News Summary ·"
            " `tes-tr`: TES, as xtinge's Turkish extractive sets have it (GPL-3.0) · `jsonld`, `meta`: publishers' own"
            " standfirsts, from what their pages say of themselves"
        ),
    ),
    "figures": (
        "`kind` `lang` `text` `results` (`start` `end` `value` `unit` `iso`)",
        "the specifications of Microsoft's Recognizers-Text (MIT)",
    ),
    "news_figures": (
        "`lang` `text` `figures` (`start` `end` `value`): all in digits, of those in words the key ones",
        "marked by hand for this project in articles of OrangeSum and of publishers",
    ),
    "quotes": (
        "`set` `lang` `text` `quotes` (`start` `end` `kind` `speaker`)",
        "`polnear`: PolNeAR (Newell, Margolin, Ruths, LREC 2018) · `hand`: marked by hand for this project",
    ),
    "sentences": (
        "`treebank` `lang` `text` `breaks` (where sentences end)",
        "Universal Dependencies (Nivre et al., 2020; each treebank has its own licence)",
    ),
    "stories": ("`cluster` `title` `text` `date`", "OrangeSum, grouped by its own list of duplicates"),
}


def load(folder: Path, name: str) -> list[Item]:
    """Read a set; one that is not there has no items."""
    path = folder / f"{name}.jsonl.gz"
    if not path.exists():
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def places(items: Iterable[Item], key: Callable[[Item], str]) -> dict[str, list[int]]:
    """Part items by a name, in the order of the names; each is named by its place, as what was found in it is."""
    groups = defaultdict(list)
    for place, item in enumerate(items):
        groups[key(item)].append(place)
    return dict(sorted(groups.items()))


def pick(row: Sequence[T], chosen: Iterable[int]) -> list[T]:
    """Take what stands at these places."""
    return [row[place] for place in chosen]
