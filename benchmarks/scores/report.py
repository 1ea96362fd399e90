"""Tables become Markdown, the same bytes for the same figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .measures import Rate

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Table:
    """Figures under a line that says what they are."""

    caption: str  # or nothing, where the text before says it
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    words: bool = False  # cells are no figures


@dataclass(frozen=True, slots=True)
class Section:
    """Tables of one task."""

    title: str
    text: str
    tables: tuple[Table, ...] = ()


def share(value: float | None) -> str:
    """Print a share of one."""
    return NOTHING if value is None else f"{value:.3f}".removeprefix("0")


def rate(value: Rate | None) -> str:
    """Print F1, and in brackets precision and recall."""
    return NOTHING if value is None else f"{share(value.f1)} ({share(value.precision)} / {share(value.recall)})"


def f1(value: Rate | None) -> str:
    """Print F1 alone."""
    return NOTHING if value is None else share(value.f1)


def failures(peer: str, answers: Sequence[object], things: str) -> list[str]:
    """Say on how many items a peer failed."""
    failed = sum(answer is None for answer in answers)
    return [f"{peer} failed on {failed} of {len(answers)} {things}, which count as empty."] if failed else []


def markdown(title: str, preamble: str, sections: Iterable[Section]) -> str:
    """Write all of it."""
    lines = ["# " + title, "", preamble.strip()]
    for section in sections:
        lines += ["", f"## {section.title}", "", section.text.strip()]
        lines += [line for table in section.tables for line in _table(table)]
    return "\n".join(lines) + "\n"


def _table(table: Table) -> Iterator[str]:
    yield from ("", f"**{table.caption}**", "") if table.caption else ("",)
    yield _row(table.head)
    yield _row(["---"] + ["---" if table.words else "---:"] * (len(table.head) - 1))
    yield from map(_row, table.rows)
    for note in table.notes:
        yield from ("", note)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
