"""Quotes: what is said in quotation marks, and by whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import briefing

from .baselines import quoted
from .measures import Rate, plain, same_person
from .report import NOTHING, Section, Table, rate, share
from .sets import Item, load, pick, places

HALF = 0.5
INSIDE = 0.8  # of a part that lies in a quote
PRONOUN = frozenset("he she they it i we you who il elle ils elles on er sie es wir él ella ellos ellas".split())


@dataclass(frozen=True, slots=True)
class Found:
    """A quote that a program found."""

    start: int
    end: int
    speaker: str | None = None

    def shared(self, gold: Item) -> int:
        """Count the characters it has in common with one that is marked."""
        return int(min(self.end, gold["end"]) - max(self.start, gold["start"]))

    def union(self, gold: Item) -> int:
        """Count the characters from the first of both to the last."""
        return int(max(self.end, gold["end"]) - min(self.start, gold["start"]))


def ours(item: Item) -> list[Found]:
    """Find quotes with this project."""
    return [
        Found(q.span.start, q.span.end, q.speaker) for q in briefing.find_quotes(item["text"], language=item["lang"])
    ]


def marks(item: Item) -> list[Found]:
    """Take whatever stands in quotation marks."""
    return [Found(start, end) for start, end in quoted(item["text"])]


def meeting(found: Sequence[Found], gold: Item) -> list[Found]:
    """List those that overlap a marked quote, the one that shares most last."""
    return sorted((q for q in found if q.shared(gold) > 0), key=lambda q: (q.shared(gold), q.start))


def matched(meets: Sequence[Found], gold: Item) -> bool:
    """Tell whether a quote is found: one shares half of the union, or those mostly inside cover half of it."""
    if not meets:
        return False
    inside = sum(q.shared(gold) for q in meets if q.shared(gold) >= INSIDE * (q.end - q.start))
    best = meets[-1]
    return best.shared(gold) / best.union(gold) >= HALF or inside >= HALF * (gold["end"] - gold["start"])


def judge(item: Item, found: Sequence[Found]) -> Counter[str]:
    """Count what was found, missed and wrong in an article, and of the speakers that are named."""
    counts, taken = Counter[str](), set[Found]()
    for gold in item["quotes"]:
        meets = meeting(found, gold)
        taken.update(meets)
        if gold["kind"] != "direct":  # what is said indirectly need not be found, and is not wrong
            continue
        hit = matched(meets, gold)
        counts["hit" if hit else "missed"] += 1
        if hit and gold.get("speaker") and plain(gold["speaker"]) not in PRONOUN:
            counts["named"] += 1
            counts["speaker"] += same_person(gold["speaker"], meets[-1].speaker)
    counts["wrong"] = len(found) - len(taken)
    return counts


def row(name: str, items: Sequence[Item], find: Callable[[Item], list[Found]]) -> tuple[str, ...]:
    """Make a row of a table."""
    counts = sum((judge(item, find(item)) for item in items), Counter[str]())
    result = Rate.of(hits=counts["hit"], wrong=counts["wrong"], missed=counts["missed"])
    speaker = share(counts["speaker"] / max(1, counts["named"])) if find is ours else NOTHING
    return name, rate(result), speaker, f"{counts['wrong'] / len(items):.2f}"


def table(name: str, items: Sequence[Item]) -> Table:
    """Show one set."""
    asked = sum(g["kind"] == "direct" for i in items for g in i["quotes"])
    head = ("", "F1 (precision / recall)", "speaker right", "wrong ones an article")
    rows = (row("briefing", items, ours), row("whatever stands in quotation marks", items, marks))
    return Table(f"{name}: {asked} direct quotes in {len(items)} articles", head, rows)


def score(folder: Path, _: object) -> list[Section]:
    """Score all quotes."""
    items = load(folder, "quotes")
    groups = places(items, lambda i: f"{i['set']} {i['lang']}")
    tables = tuple(table(name, pick(items, chosen)) for name, chosen in groups.items())
    return [Section("Quotes", TEXT, tables)] if tables else []


TEXT = """
A direct quote is found where the places share half of their union, or parts that lie in it cover half of it. A
speaker is right where one name lies within the other or they share two words, of those quotes that are found and
whose speaker is more than a pronoun. The baseline is a regular expression over quotation marks, which names nobody.
textacy, which
finds quotes by the grammar of their sentences, needs a trained spaCy pipeline beside it, and is left out.
"""
