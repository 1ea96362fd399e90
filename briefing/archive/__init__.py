"""The archive: one SQLite file of what was read, printed and delivered; whole at any moment."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from os import PathLike, fspath
from types import TracebackType
from typing import Self

from briefing.archive import deliveries, editions, index, sources
from briefing.archive.database import connect, explained, reserved, transaction
from briefing.archive.holdings import DELIVERED, MADE, OWED, WRITTEN, Edition, Hit, Listed, Owed, Printed, edited
from briefing.contents import Briefing
from briefing.models import Article, Failure, Page, Raw

__all__ = ["DELIVERED", "MADE", "OWED", "WRITTEN", "Archive", "Edition", "Hit", "Listed", "Owed", "Printed"]


USUAL_HITS = 50


class Archive:
    """An archive that is open; what it is told is in the file when the call has returned. Raises ArchiveError."""

    def __init__(self, path: str | PathLike[str], *, create: bool = True) -> None:
        self.path = fspath(path)
        self._connection = connect(self.path, create=create)
        self._kept: dict[str, int] = {}  # location and reading, of what this run has read

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; it can be copied then."""
        self._connection.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Be the only run: ArchiveError at once where another one is under way. A killed one leaves no lock."""
        with reserved(self.path):
            yield

    # --- what was read ---

    def keep(self, given: Raw | Page | Failure, *, day: date) -> None:
        """Keep what was read, by SHA-256, once; what could not be read is passed over.

        Of what came out of a feed or a file of records the text is kept, unless its bytes have been.
        """
        if isinstance(given, Failure):
            return
        location = given.location if isinstance(given, Raw) else given.source.location
        if isinstance(given, Page) and any(place in self._kept for place in sources.around(location)):
            return
        with explained(self.path), transaction(self._connection, durable=False):
            self._kept[location] = sources.keep(self._connection, given, day)

    def again(self, edition: Edition, place: int) -> Page:
        """Read the source of an edition's article again, out of the bytes that were kept then.

        Raises InputError where there are none, or where they hold no such article.
        """
        with explained(self.path):
            return sources.again(self._connection, edition.number, place, edition.briefing.articles[place].source)

    # --- what was printed ---

    def printed(self, since: date) -> tuple[Printed, ...]:
        """Give the articles printed on that day and after it, in the order of print."""
        with explained(self.path):
            return tuple(editions.printed(self._connection, since))

    def knows(self, article: Article) -> date | None:
        """Tell the day on which these very words were printed last."""
        with explained(self.path):
            return editions.known(self._connection, article)

    def met(self, article: Article) -> date | None:
        """Tell the day on which an edition first met these very words, printed or not."""
        with explained(self.path):
            return sources.seen(self._connection, article)

    def record(
        self,
        briefing: Briefing,
        *,
        day: date,
        outputs: Sequence[str] = (),
        edits: str = "",
        owe: Iterable[tuple[str, str]] = (),
        passed: Iterable[Article] = (),
        number: int | None = None,
    ) -> int:
        """Make an edition of a briefing, in one transaction: from here on it exists. Returns its number.

        `edits` is what an editor changes of it, `owe` names its deliveries (kind and target), `passed` the articles
        that it had no room for; `number` an edition to be made anew, in the place of what it was: what is owed or
        delivered of it stays so.
        """
        with self._writing():
            made = editions.record(
                self._connection, briefing, day=day, outputs=outputs, edits=edits, number=number, kept=self._kept
            )
            index.insert(self._connection, made, briefing, edited(briefing, edits))
            sources.see(self._connection, passed, day)
            for kind, target in owe:
                deliveries.owe(self._connection, made, kind, target)
        return made

    def edition(self, which: int | date | None = None) -> Edition | None:
        """Read an edition whole, by its number or its day; the last of that day, or of all."""
        with explained(self.path):
            return editions.edition(self._connection, which)

    def editions(self) -> tuple[Listed, ...]:
        """List all editions, the first one first, without what they say."""
        with explained(self.path):
            return tuple(editions.editions(self._connection))

    def unfinished(self) -> Edition | None:
        """Read the first edition that was made and not yet written out."""
        with explained(self.path):
            return editions.edition(self._connection, None, state=MADE)

    def written(self, number: int) -> None:
        """Note that an edition's files are written."""
        with self._writing():
            self._connection.execute("UPDATE edition SET state = ? WHERE number = ?", (WRITTEN, number))

    def search(
        self, words: str, *, kind: str | None = None, since: date | None = None, limit: int = USUAL_HITS
    ) -> tuple[Hit, ...]:
        """Find what editions printed that has all these words, a "phrase" in quotes or a beginning* among them.

        `kind` is "title", "sentence", "figure" or "quote"; the newest edition comes first. Raises UsageError for a
        kind there is not, or where there is no word to look up.
        """
        with explained(self.path):
            later = index.unindexed(self._connection)
        for number in later:
            with self._writing():
                index.catch_up(self._connection, number)
        with explained(self.path):
            return tuple(index.search(self._connection, words, kind=kind, since=since, limit=limit))

    # --- what is delivered ---

    def owe(self, number: int, kind: str, target: str) -> int:
        """Note that an edition is to be delivered; said twice, it counts once. Returns the delivery's id."""
        with self._writing():
            return deliveries.owe(self._connection, number, kind, target)

    def owed(self) -> tuple[Owed, ...]:
        """List what is still to be delivered, the oldest first."""
        with explained(self.path):
            return deliveries.owed(self._connection)

    def delivered(self, delivery: int) -> None:
        """Note that a delivery has succeeded."""
        with self._writing():
            deliveries.delivered(self._connection, delivery)

    def failed(self, delivery: int, message: str) -> None:
        """Note that a delivery has failed, and why; it stays owed."""
        with self._writing():
            deliveries.failed(self._connection, delivery, message)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Write all or nothing, and for good."""
        with explained(self.path), transaction(self._connection):
            yield self._connection
