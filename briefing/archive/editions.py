"""Editions in and out: a briefing is recorded in one piece, and comes back equal."""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from briefing.archive.database import checked, inflated, sound
from briefing.archive.holdings import MADE, Edition, Listed, Printed
from briefing.archive.sources import packed, reading_of, see, store, stored, unpacked, words_of
from briefing.contents import Briefing
from briefing.models import Article
from briefing.rendering.json import decode, decode_article, encode_article

NUMBER_BITS = 63  # that a number has in SQLite
EDITIONS = "SELECT number, day, outputs, state, edits, content FROM edition"
MADE_ANEW = (
    "INSERT INTO edition (number, day, state, title, outputs, edits, content) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET day = excluded.day, state = excluded.state, title = excluded.title,"
    " outputs = excluded.outputs, edits = excluded.edits, content = excluded.content, indexed = 0"
)
PRINTED = (
    "SELECT article.content, article.text, edition.day, edition.number FROM printed"
    " JOIN edition ON edition.number = printed.edition JOIN article ON article.id = printed.article"
)


def record(
    connection: sqlite3.Connection,
    briefing: Briefing,
    *,
    day: date,
    outputs: Sequence[str],
    edits: str,
    number: int | None,
    kept: Mapping[str, int],
) -> int:
    """Write an edition and what it prints, inside a transaction; a number there is already is an edition made anew.

    `kept` says what was read for it, by location.
    """
    import msgspec

    content = zlib.compress(msgspec.json.encode(replace(briefing, articles=())))
    if number is not None:
        connection.execute("DELETE FROM printed WHERE edition = ?", (number,))
    said = (str(day), MADE, briefing.title, json.dumps(list(outputs)), edits, content)
    made = connection.execute(MADE_ANEW, (number, *said))
    number = number or int(made.lastrowid or 0)
    see(connection, briefing.articles, day)
    for place, article in enumerate(briefing.articles):
        connection.execute(
            "INSERT INTO printed (edition, place, article, reading) VALUES (?, ?, ?, ?)",
            (number, place, _store(connection, article), reading_of(connection, article.source, kept)),
        )
    return number


def edition(connection: sqlite3.Connection, which: int | date | None, *, state: str = "") -> Edition | None:
    """Read an edition, by its number or its day; of several, and where none is named, the last."""
    wanted: tuple[object, ...]
    if isinstance(which, int) and which.bit_length() > NUMBER_BITS:
        return None
    if state:
        wanted, clause = (state,), "WHERE state = ? ORDER BY number"
    elif isinstance(which, date):
        wanted, clause = (str(which),), "WHERE day = ? ORDER BY number DESC"
    else:
        wanted, clause = (which, which), "WHERE number = ? OR ? IS NULL ORDER BY number DESC"
    found = connection.execute(f"{EDITIONS} {clause} LIMIT 1", wanted).fetchone()
    if found is None:
        return None
    number, day, outputs, now, edits, content = found
    with sound():
        made = Edition(number, checked(day, date), _briefing(connection, number, content), _paths(outputs), now, edits)
        made.printed()  # what is kept of an editor's hand can be applied
        return made


def editions(connection: sqlite3.Connection) -> Iterator[Listed]:
    """List the editions, the first one first."""
    rows = connection.execute(
        "SELECT number, day, title, (SELECT count(*) FROM printed WHERE edition = number), outputs, state"
        " FROM edition ORDER BY number"
    )
    for row in rows:
        number, day, title, articles, outputs, state = checked(row, tuple[int, date, str, int, str, str])
        yield Listed(number, day, title, articles, _paths(outputs), state)


def printed(connection: sqlite3.Connection, since: date) -> Iterator[Printed]:
    """Go through what was printed on a day and after it, in the order of print."""
    rows = connection.execute(f"{PRINTED} WHERE edition.day >= ? ORDER BY edition.number, place", (str(since),))
    for content, text, day, number in rows:
        with sound():
            found = Printed(decode_article(_whole(connection, content, text)), checked(day, date), number)
        yield found


def known(connection: sqlite3.Connection, article: Article) -> date | None:
    """Tell the day on which an article's words were printed last."""
    (day,) = connection.execute(
        "SELECT max(edition.day) FROM article JOIN printed ON printed.article = article.id"
        " JOIN edition ON edition.number = printed.edition WHERE words = ?",
        (words_of(article),),
    ).fetchone()
    return checked(day, date) if day else None


def article(connection: sqlite3.Connection, place: int) -> Article:
    """Read an article without its source's text."""
    found = connection.execute("SELECT content FROM article WHERE id = ?", (place,)).fetchone()
    with sound():
        return decode_article(inflated(found and found[0]))


def _store(connection: sqlite3.Connection, article: Article) -> int:
    """Keep an article once; returns where. Its source's text is kept by itself: others may be taken from it, too."""
    text = packed(article.source.text)
    content = encode_article(replace(article, source=replace(article.source, text="")))
    place = store(connection, text)
    (digest,) = connection.execute("SELECT sha256 FROM blob WHERE id = ?", (place,)).fetchone()
    key = _key(content, digest)
    found = connection.execute("SELECT id FROM article WHERE sha256 = ?", (key,)).fetchone()
    if found is not None:
        return int(found[0])
    made = connection.execute(
        "INSERT INTO article (sha256, words, title, text, content) VALUES (?, ?, ?, ?, ?)",
        (key, words_of(article), article.title, place, zlib.compress(content)),
    )
    return int(made.lastrowid or 0)


def _key(content: bytes, digest: str) -> str:
    """Sum up an article and its source's text."""
    from briefing.load.checksum import sha256

    return sha256(content + digest.encode())


def _whole(connection: sqlite3.Connection, content: bytes, text: int) -> bytes:
    """Put an article's JSON together again."""
    import msgspec

    fields: dict[str, Any] = msgspec.json.decode(inflated(content))
    fields["source"]["text"] = unpacked(stored(connection, text))
    return msgspec.json.encode(fields)


def _briefing(connection: sqlite3.Connection, number: int, content: bytes) -> Briefing:
    """Put a briefing together again, with its articles."""
    import msgspec

    fields = msgspec.json.decode(inflated(content), type=dict[str, msgspec.Raw])
    rows = connection.execute(f"{PRINTED} WHERE edition.number = ? ORDER BY place", (number,))
    fields["articles"] = msgspec.Raw(b"[%b]" % b",".join(_whole(connection, own, text) for own, text, *_ in rows))
    return decode(msgspec.json.encode(fields))


def _paths(outputs: str) -> tuple[str, ...]:
    """Read a list of files."""
    with sound():
        return checked(json.loads(outputs), tuple[str, ...])
