"""What a run tells, on standard error: a live table on a terminal, lines elsewhere, JSON where a program reads it."""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from briefing.cli.progress import counted, heard, in_a_line, note
from briefing.edition.events import Event, Tell
from briefing.errors import UsageError

if TYPE_CHECKING:
    from rich.table import Table

FORMATS = ("plain", "json")
TIMES_A_SECOND = 4  # that the table is drawn


@dataclass(slots=True)
class Tally:
    """What a section has given so far."""

    sources: int = 0
    begun: int = 0
    articles: int = 0
    failed: int = 0
    left: Counter[str] = field(default_factory=Counter)  # articles that are not printed, by the reason

    def count(self, event: Event) -> None:
        """Take in what happened."""
        if event.what == "section":
            self.sources = event.number
        elif event.what == "source":
            self.begun += 1
        elif event.what == "article":
            self.articles += 1
        elif event.what == "failure":
            self.failed += 1
        elif event.what == "left":
            self.left[event.message] += 1


class Watch:
    """Takes in events, shows them line by line, and sums them up."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.began = time.monotonic()
        self.sections: dict[str, Tally] = {}

    def tell(self, event: Event) -> None:
        """Take in an event; say what went wrong, and what was made."""
        self.count(event)
        line = _line(event)
        if line:
            note(line, quiet=self.quiet and not line.startswith(("error", "warning")))

    def count(self, event: Event) -> None:
        """Take in an event."""
        if event.what in {"section", "source", "article", "failure", "left"}:
            self.sections.setdefault(event.section, Tally()).count(event)

    def report(self) -> None:
        """Say what came from where, and what was left out and why."""
        for name, tally in self.sections.items():
            reasons = "; ".join(f"{count} ({reason})" for reason, count in sorted(tally.left.items()))
            said = f"{counted(tally.articles, 'article')} from {counted(tally.sources, 'source')}"
            failed = f", {tally.failed} failed" if tally.failed else ""
            note(f"{name or 'sources'}: {said}{failed}{f'; left out: {reasons}' if reasons else ''}", quiet=self.quiet)

    def table(self) -> "Table":
        """Draw what has been read so far."""
        from rich.table import Table

        table = Table(box=None, pad_edge=False)
        for head in ("", "sources", "articles", "failed"):
            table.add_column(head, justify="left" if not head else "right")
        for name, tally in self.sections.items():
            table.add_row(name or "sources", f"{tally.begun}/{tally.sources}", f"{tally.articles}", f"{tally.failed}")
        table.caption = self._pace()
        return table

    def _pace(self) -> str:
        """Say how quick it goes, and how long it will take at that pace."""
        passed = time.monotonic() - self.began
        tallies = self.sections.values()
        begun, sources = sum(t.begun for t in tallies), sum(t.sources for t in tallies)
        rate = f"{sum(t.articles for t in tallies) / max(passed, 0.001):.1f} articles a second"
        return f"{rate}, about {passed * (sources - begun) / begun:.0f} s left" if begun > 1 else rate


def _line(event: Event) -> str:
    """Put an event into a line; "" for one of which nobody need hear by itself."""
    if event.what == "failure":
        return f"error: {event.location}: {event.message}"
    if event.what == "warning":
        return f"warning: {event.message}"
    if event.what == "undelivered":
        return f"error: edition {event.number} is not delivered to {event.location}: {event.message}"
    if event.what == "delivered":
        return f"edition {event.number} delivered to {event.location}"
    return f"wrote {event.location}" if event.what == "written" else ""


@contextmanager
def watching(log_format: str, *, quiet: bool) -> Iterator[Tell]:
    """Show what is told, in the way that suits where standard error leads; sum up at the end. Raises UsageError."""
    if log_format not in FORMATS:
        raise UsageError(f"no log format {log_format!r}", hint=f"there are {', '.join(FORMATS)}")
    telling = nullcontext(_written) if log_format == "json" else _shown(Watch(quiet=quiet))
    with telling as tell, heard(lambda message: tell(Event("warning", message=message))):
        yield tell


@contextmanager
def _shown(watch: Watch) -> Iterator[Tell]:
    """Show lines, or a table where somebody watches; sum up at the end."""
    if watch.quiet or not sys.stderr.isatty():
        yield watch.tell
    else:
        with _drawn(watch) as tell:
            yield tell
    watch.report()


@contextmanager
def _drawn(watch: Watch) -> Iterator[Tell]:
    """Draw a table that lives as long as something is read."""
    from rich.console import Console
    from rich.live import Live

    with Live(console=Console(stderr=True), transient=True, refresh_per_second=TIMES_A_SECOND) as live:

        def tell(event: Event) -> None:
            watch.count(event)
            live.update(watch.table())
            if line := _line(event):
                live.console.print(f"briefing: {in_a_line(line)}", markup=False, highlight=False, soft_wrap=True)

        yield tell


def _written(event: Event) -> None:
    """Write an event as a line of JSON."""
    fields = {name: value for name, value in event._asdict().items() if value}
    moment = datetime.now(UTC).isoformat(timespec="milliseconds")
    print(json.dumps({"time": moment, **fields}, ensure_ascii=False), file=sys.stderr, flush=True)
