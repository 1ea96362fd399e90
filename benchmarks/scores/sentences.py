"""Sentences: where they end, in treebanks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import briefing

from .measures import Rate
from .peers import Peers
from .report import Section, Table, f1, rate
from .sets import Item, load, pick, places

PEERS = ("pySBD", "Punkt")


def boundaries(items: Sequence[Item], found: Iterable[Iterable[int]]) -> tuple[Rate, int]:
    """Compare the ends of sentences that lie within the texts, whatever white space follows; count the true ones."""
    counts = Counter[str]()
    for item, ends in zip(items, found, strict=True):
        text = item["text"]
        last = len(text.rstrip())
        gold, seen = ({len(text[:end].rstrip()) for end in some} - {last} for some in (item["breaks"], ends))
        counts.update({"hit": len(gold & seen), "missed": len(gold - seen), "wrong": len(seen - gold)})
    result = Rate.of(hits=counts["hit"], wrong=counts["wrong"], missed=counts["missed"])
    return result, counts["hit"] + counts["missed"]


def ends(answers: Sequence[Sequence[tuple[int, int]] | None]) -> list[list[int]]:
    """Return where sentences end, by text; those of a peer that failed nowhere."""
    return [[end for _, end in answer or ()] for answer in answers]


def score(folder: Path, peers: Peers) -> list[Section]:
    """Score all treebanks."""
    items = load(folder, "sentences")
    if not items:
        return []
    ours = [[s.end for s in briefing.split_sentences(i["text"], language=i["lang"])] for i in items]
    asked = [{"text": i["text"], "language": i["lang"]} for i in items]
    theirs = {peer: ends(answers) for peer in PEERS if (answers := peers.ask(peer, asked))}
    rows = []
    for bank, chosen in places(items, lambda i: i["treebank"].removeprefix("UD_")).items():
        some = pick(items, chosen)
        mine, count = boundaries(some, pick(ours, chosen))
        others = (f1(boundaries(some, pick(found, chosen))[0]) for found in theirs.values())
        rows.append((bank, str(count), rate(mine), *others))
    head = ("treebank", "boundaries", "briefing: F1 (precision / recall)", *(f"{peer}: F1" for peer in theirs))
    return [Section("Sentences", TEXT, (Table("Inner boundaries of sentences", head, tuple(rows)),))]


TEXT = """
Running text of treebanks, as their makers cut it; some take headings and list items without a full stop for
sentences, and quoted speech apart from the words that report it, which this project keeps whole on purpose. pySBD has
no Portuguese and no Vietnamese, and gets its English rules there; Punkt runs with the models that NLTK publishes, and
without one in Chinese and Vietnamese.
"""
