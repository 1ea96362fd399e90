"""Figures: amounts, percentages and measures, by value, currency and place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import briefing

from .measures import Rate, ends, number, same_value
from .peers import Peers
from .report import NOTHING, Section, Table, f1, rate, share
from .sets import Item, load, pick, places

KINDS = {"currency": "money", "percentage": "percent"}  # what the specifications call them, and we
OTHERS = ("age", "dimension", "temperature", "numberrange")
MEASURES = ("money", "percent", "dimension", "temperature", "age")
PEERS = ("recognizers-text", "quantulum3")


@dataclass(frozen=True, slots=True)
class Found:
    """A figure that a program found."""

    start: int
    end: int
    kind: str
    value: float | None
    high: float | None = None
    unit: str | None = None  # ISO 4217 where it is a currency
    name: str | None = None  # the currency, as the program calls it

    def meets(self, gold: Item) -> bool:
        """Tell whether it overlaps one that is marked."""
        return bool(min(self.end, gold["end"]) > max(self.start, gold["start"]))


Findings = list[list[Found]]


def ours(items: Sequence[Item]) -> Findings:
    """Find figures with this project."""
    return [
        [
            Found(f.span.start, f.span.end, f.kind, float(f.value), None if f.high is None else float(f.high), f.unit)
            for f in briefing.find_figures(item["text"], language=item["lang"])
        ]
        for item in items
    ]


def theirs(peers: Peers, peer: str, items: Sequence[Item], kinds: Sequence[str]) -> list[list[Found] | None]:
    """Find figures with a peer, None where it fails: in a language that it does not know, or anywhere."""
    answers = peers.ask(peer, [{"text": i["text"], "language": i["lang"], "kinds": list(kinds)} for i in items])
    return [a if a is None else [Found(**{**f, "value": number(f["value"])}) for f in a] for a in answers]


def spoken(findings: Sequence[list[Found] | None]) -> Findings | None:
    """Take a failure for nothing found, unless it is all failures: then the program does not know the language."""
    return [found or [] for found in findings] if any(found is not None for found in findings) else None


# --- measures --------------------------------------------------------------------------------------------------------


def right(figure: Found, gold: Item, kind: str) -> bool:
    """Tell whether a figure is the one that is marked: by place, value and, where it names one, currency."""
    if not figure.meets(gold):
        return False
    if kind == "numberrange":
        both = ends(gold["value"])
        return both is not None and same_value(figure.value, both[0]) and same_value(figure.high, both[1])
    if kind == "currency" and gold.get("iso") and gold["iso"] != figure.unit and figure.name != gold["unit"]:
        return False
    return same_value(figure.value, number(gold["value"]))


def counted(gold: Item, kind: str) -> bool:
    """Tell whether a marked figure has a place and a value to compare."""
    return gold["start"] is not None and (ends if kind == "numberrange" else number)(gold["value"]) is not None


def specified(items: Sequence[Item], findings: Findings, kind: str) -> tuple[Rate, int]:
    """Count the figures of the specifications that are found, and others of their kind that are none."""
    counts = Counter[str]()
    for item, found in zip(items, findings, strict=True):
        placed = [g for g in item["results"] if g["start"] is not None]
        counts.update("hit" if any(right(f, g, kind) for f in found) else "missed" for g in placed if counted(g, kind))
        counts["wrong"] += sum(f.kind == KINDS.get(kind) and not any(map(f.meets, placed)) for f in found)
    asked = counts["hit"] + counts["missed"]
    return Rate.of(hits=counts["hit"], wrong=counts["wrong"], missed=counts["missed"]), asked


def in_news(items: Sequence[Item], findings: Findings) -> tuple[Rate, float, int]:
    """Return how many marked figures are found, the share of these whose value is right, and how many are marked.

    One in digits where none is marked is wrong; in words only the key ones are marked.
    """
    counts = Counter[str]()
    for item, found in zip(items, findings, strict=True):
        for gold in item["figures"]:
            hits = [f for f in found if f.meets(gold)]
            counts["hit" if hits else "missed"] += 1
            counts["value"] += any(same_value(f.value, gold["value"]) for f in hits)
        digits = [f for f in found if re.search(r"\d", item["text"][f.start : f.end])]
        counts["wrong"] += sum(not any(map(f.meets, item["figures"])) for f in digits)
    result = Rate.of(hits=counts["hit"], wrong=counts["wrong"], missed=counts["missed"])
    return result, counts["value"] / max(1, counts["hit"]), counts["hit"] + counts["missed"]


# --- tables ----------------------------------------------------------------------------------------------------------


def kind_table(kind: str, items: Sequence[Item], peers: Peers) -> Table:
    """Show one kind by language."""
    mine = ours(items)
    others = {peer: found for peer in PEERS if (found := theirs(peers, peer, items, [KINDS[kind]]))}
    rows = []
    for language, chosen in places(items, lambda i: i["lang"]).items():
        some = pick(items, chosen)
        result, asked = specified(some, pick(mine, chosen), kind)
        known = (spoken(pick(found, chosen)) for found in others.values())
        cells = (f1(None if found is None else specified(some, found, kind)[0]) for found in known)
        rows.append((language, str(asked), rate(result), *cells))
    head = ("language", "marked", "briefing: F1 (precision / recall)", *(f"{peer}: F1" for peer in others))
    return Table(f"{kind.capitalize()}, by language", head, tuple(rows))


def others_table(items: Sequence[Item]) -> Table:
    """Show what is found of the other kinds, by language."""
    mine = ours(items)
    rows = []
    for language, chosen in places(items, lambda i: i["lang"]).items():
        cells = []
        for kind in OTHERS:
            these = [k for k in chosen if items[k]["kind"] == kind]
            found, asked = specified(pick(items, these), pick(mine, these), kind)
            cells.append(f"{share(found.recall)} of {asked}" if asked else NOTHING)
        rows.append((language, *cells))
    return Table("Other kinds, by language: share that briefing finds", ("language", *OTHERS), tuple(rows))


def news_table(items: Sequence[Item], peers: Peers) -> Table:
    """Show the figures of news by language."""
    mine, peer = ours(items), PEERS[0]
    others = theirs(peers, peer, items, MEASURES)
    rows = []
    for language, chosen in places(items, lambda i: i["lang"]).items():
        some = pick(items, chosen)
        result, value, asked = in_news(some, pick(mine, chosen))
        found = spoken(pick(others, chosen)) if others else None
        rows.append((language, str(len(some)), str(asked), rate(result), share(value),
                     rate(in_news(some, found)[0] if found else None)))  # fmt: skip
    shown = "F1 (precision / recall)"
    head = ("language", "articles", "marked", f"briefing: {shown}", "value right", f"{peer}: {shown}")
    return Table("Figures marked by hand in news", head, tuple(rows))


def tables(folder: Path, peers: Peers) -> Iterator[Table]:
    """Score the specifications and the news."""
    if items := load(folder, "figures"):
        for kind in KINDS:
            yield kind_table(kind, [i for i in items if i["kind"] == kind], peers)
        yield others_table([i for i in items if i["kind"] in OTHERS])
    if news := load(folder, "news_figures"):
        yield news_table(news, peers)


def score(folder: Path, peers: Peers) -> Iterator[Section]:
    """Score all figures."""
    if found := tuple(tables(folder, peers)):
        yield Section("Figures", TEXT, found)


TEXT = """
A figure is right where it overlaps the one that is marked, has its value and, where the set names a currency, that
one; for recognizers-text the currency's name, as its own specification gives it, is enough. The specifications are
Microsoft's own tests of recognizers-text: its figures are those of the last release for Python, of 2019, which has
fewer languages than they. This project reads figures in full in English and French and well in German and Spanish; in
other languages it takes what needs no words. quantulum3 knows English alone; `—` where a program does not have the
language. In news, years and other numbers that measure nothing are not marked.
"""
