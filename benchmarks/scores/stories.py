"""Stories: which articles tell the same one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import briefing

from .baselines import best_single_link
from .measures import Rate, b_cubed
from .report import Section, Table, share
from .sets import Item, load


def row(name: str, result: Rate) -> tuple[str, ...]:
    """Make a row of a table."""
    return name, *map(share, (result.precision, result.recall, result.f1))


def ours(items: Sequence[Item]) -> Sequence[Sequence[int]]:
    """Group articles with this project."""
    return briefing.group_stories(
        [
            briefing.article(
                i["text"], title=i["title"], published=date.fromisoformat(i["date"][:10]), language=i.get("lang", "fr")
            )
            for i in items
        ]
    )


def score(folder: Path, _: object) -> list[Section]:
    """Score the grouping."""
    items = load(folder, "stories")
    if not items:
        return []
    labels = [i["cluster"] for i in items]
    threshold, linked = best_single_link([f"{i['title']}\n{i['text']}" for i in items], labels)
    rows = (
        row("briefing", b_cubed(ours(items), labels)),
        row(f"cosine of TF-IDF, single link from {threshold:.2f} on", linked),
        row("every article alone", b_cubed(([i] for i in range(len(items))), labels)),
    )
    caption = f"B-cubed of {len(items)} articles in {len(set(labels))} stories"
    return [Section("Stories", TEXT, (Table(caption, ("", "precision", "recall", "F1"), rows),))]


TEXT = """
French news; the baseline's threshold is the one that does best on these very articles, which nobody could know
beforehand.
"""
