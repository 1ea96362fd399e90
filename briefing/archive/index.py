"""The search index: sentences, figures and quotes that editions printed, found by their words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from briefing.archive.database import DamagedError, checked
from briefing.archive.editions import article, edition
from briefing.archive.holdings import Hit
from briefing.archive.terms import question, terms
from briefing.contents import Briefing, Citation, Entry, Story
from briefing.errors import ArchiveError, UsageError
from briefing.models import Article
from briefing.text import Span

# An index without the texts: those are the articles'. Terms come ready: no version of SQLite cuts them otherwise.
TABLE = "CREATE VIRTUAL TABLE IF NOT EXISTS word USING fts5(words, about, content='', columnsize=0, tokenize='ascii')"
KINDS = ("title", "sentence", "figure", "quote")
FOUND = (
    'SELECT passage.kind, start, "end", passage.about, number, day, printed.article FROM word'
    " JOIN passage ON passage.id = word.rowid JOIN edition ON number = passage.edition"
    " JOIN printed ON printed.edition = number AND printed.place = passage.place WHERE word MATCH ?"
)
ORDER = "ORDER BY day DESC, number DESC, passage.id LIMIT ?"


class Passage(NamedTuple):
    """Something that was printed of an article."""

    place: int
    kind: str
    span: Span
    about: str = ""


def search(
    connection: sqlite3.Connection, words: str, *, kind: str | None, since: date | None, limit: int
) -> Iterator[Hit]:
    """Find what was printed; the newest edition first, in it in the order of its articles."""
    if kind is not None and kind not in KINDS:
        raise UsageError(f"no kind {kind!r}", hint=f"there are {', '.join(KINDS)}")
    asked, clauses = [question(words)], ""
    for clause, value in ((" AND passage.kind = ?", kind), (" AND day >= ?", since and str(since))):
        if value:
            clauses += clause
            asked.append(value)
    with _equipped():
        rows = connection.execute(f"{FOUND}{clauses} {ORDER}", (*asked, limit))
        for place, hits in groupby(rows, key=itemgetter(-1)):
            where = article(connection, place)
            yield from (_hit(where, hit) for hit in hits)


def unindexed(connection: sqlite3.Connection) -> list[int]:
    """List the editions that were recorded where there was no index."""
    return [number for (number,) in connection.execute("SELECT number FROM edition WHERE NOT indexed ORDER BY number")]


def catch_up(connection: sqlite3.Connection, number: int) -> None:
    """Index an edition that was recorded without, inside a transaction."""
    found = edition(connection, number)
    if found is not None:
        with _equipped():
            _insert(connection, number, found.briefing, found.printed())


def insert(connection: sqlite3.Connection, number: int, briefing: Briefing, printed: Briefing) -> None:
    """Index an edition, inside a transaction; where SQLite has no full-text search, that is left for later.

    `printed` is the briefing as its editor left it: that is found, by the places of the articles in the other one.
    """
    connection.execute("SAVEPOINT indexing")
    try:
        _insert(connection, number, briefing, printed)
    except sqlite3.OperationalError as error:
        connection.execute("ROLLBACK TO indexing")
        if not _unequipped(error):
            raise
    connection.execute("RELEASE indexing")


def _insert(connection: sqlite3.Connection, number: int, briefing: Briefing, printed: Briefing) -> None:
    """Index what an edition prints."""
    connection.execute(TABLE)
    connection.execute("DELETE FROM passage WHERE edition = ?", (number,))
    places = [briefing.articles.index(article) for article in printed.articles]
    for passage in dict.fromkeys(_passages(printed)):
        where = printed.articles[passage.place]
        words = where.title if passage.kind == "title" else passage.span.of(where.text)
        made = connection.execute(
            'INSERT INTO passage (edition, place, kind, start, "end", about) VALUES (?, ?, ?, ?, ?, ?)',
            (number, places[passage.place], passage.kind, passage.span.start, passage.span.end, passage.about),
        )
        connection.execute(
            "INSERT INTO word (rowid, words, about) VALUES (?, ?, ?)",
            (made.lastrowid, " ".join(terms(words)), " ".join(terms(passage.about))),
        )
    connection.execute("UPDATE edition SET indexed = 1 WHERE number = ?", (number,))


def _passages(briefing: Briefing) -> list[Passage]:
    """List what is printed of each article, in the order of the articles and of their texts."""
    found = [Passage(number, "title", Span(0, 0)) for number, where in enumerate(briefing.articles) if where.title]
    found += [_sentence(entry.essential) for entry in briefing.entries]
    parts: tuple[Entry | Story, ...] = (*briefing.entries, *briefing.stories)
    for part in parts:
        found += _printed(part)
    return sorted(found, key=lambda p: (p.place, KINDS.index(p.kind), p.span, p.about))


def _printed(part: Entry | Story) -> Iterator[Passage]:
    """Go through what is printed of an article or a story."""
    yield from map(_sentence, part.summary)
    groups = part.comparisons if isinstance(part, Story) else ()
    yield from (_sentence(dated.citation) for dated in (part.timeline if isinstance(part, Story) else ()))
    for cited in (*part.figures, *(figure for group in groups for figure in group.figures)):
        yield Passage(cited.citation.article, "figure", cited.citation.span, cited.figure.label)
    for said in part.quotes:
        yield Passage(said.citation.article, "quote", said.citation.span, said.quote.speaker or "")


def _sentence(citation: Citation) -> Passage:
    return Passage(citation.article, "sentence", citation.span)


def _hit(where: Article, found: tuple[Any, ...]) -> Hit:
    """Cut a hit's words from its article."""
    kind, start, end, about, number, day, _ = checked(found, tuple[str, int, int, str, int, date, int])
    if not 0 <= start <= end <= len(where.text):
        raise DamagedError
    span = None if kind == "title" else Span(start, end)
    return Hit(
        kind=kind,
        words=span.of(where.text) if span else where.title,
        about=about,
        edition=number,
        day=day,
        title=where.title,
        outlet=where.site,
        location=where.source.location,
        url=where.url,
        span=span,
        origins=where.origins(span) if span else (),
    )


def _unequipped(error: sqlite3.OperationalError) -> bool:
    """Tell whether SQLite says that it has no full-text search."""
    return str(error).startswith("no such module")


@contextmanager
def _equipped() -> Iterator[None]:
    """Say in one line that this SQLite cannot search."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if not _unequipped(error):
            raise
        raise ArchiveError(
            f"this Python's SQLite ({sqlite3.sqlite_version}) has no full-text search (FTS5)",
            hint="search with a Python that has it, such as python.org's; all else works",
        ) from None
