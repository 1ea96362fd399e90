"""What was read: each content once, by its SHA-256; and where, and when first."""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from briefing.archive.database import checked, inflated
from briefing.errors import InputError
from briefing.load import opened, within
from briefing.load.checksum import sha256
from briefing.models import Article, Page, Raw, Source

DECODED = "text/plain; decoded"  # the type of what came to us as a text, out of a feed or another program's records


def store(connection: sqlite3.Connection, content: bytes) -> int:
    """Keep bytes once; returns where."""
    digest = sha256(content)
    found = connection.execute("SELECT id FROM blob WHERE sha256 = ?", (digest,)).fetchone()
    if found is None:
        connection.execute(
            "INSERT INTO blob (sha256, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (digest, len(content), zlib.compress(content)),
        )
        found = connection.execute("SELECT id FROM blob WHERE sha256 = ?", (digest,)).fetchone()
    return int(found[0])


def stored(connection: sqlite3.Connection, blob: int) -> bytes:
    """Give back what was kept."""
    found = connection.execute("SELECT content FROM blob WHERE id = ?", (blob,)).fetchone()
    return inflated(found and found[0])


def keep(connection: sqlite3.Connection, given: Raw | Page, day: date) -> int:
    """Keep a source as it was read; returns where."""
    if isinstance(given, Raw):
        location, content, said = given.location, given.content, (given.content_type, given.charset)
    else:
        location, content, said = given.source.location, packed(given.source.text), (DECODED, "")
    row = (location, store(connection, content), *said)
    connection.execute(
        "INSERT INTO reading (location, blob, content_type, charset, day) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (*row, str(day)),
    )
    found = connection.execute(
        "SELECT id FROM reading WHERE (location, blob, content_type, charset) = (?, ?, ?, ?)", row
    ).fetchone()
    return int(found[0])


def reading_of(connection: sqlite3.Connection, source: Source, kept: Mapping[str, int]) -> int | None:
    """Find the reading that an article was taken from: of its own location, or of what it is a part of.

    It has the very bytes that the source names; where the location was kept in this run (`kept`), it is that one;
    else it is the last one.
    """
    for location in (source.location, *around(source.location)):
        found = connection.execute(
            "SELECT reading.id FROM reading JOIN blob ON blob.id = reading.blob WHERE location = ?"
            " ORDER BY blob.sha256 = ? DESC, reading.id = ? DESC, reading.id DESC LIMIT 1",
            (location, source.sha256, kept.get(location, 0)),
        ).fetchone()
        if found is not None:
            return int(found[0])
    return None


def around(location: str) -> Iterator[str]:
    """Name what a location may be a part of: of "feed.xml#https://town.example/a#top" first all but "#top"."""
    at = location.rfind("#")
    while at > 0:
        yield location[:at]
        at = location.rfind("#", 0, at)


def again(connection: sqlite3.Connection, edition: int, place: int, source: Source) -> Page:
    """Read the source of an edition's article again, from the bytes it was read from then. Raises InputError."""
    found = connection.execute(
        "SELECT location, content_type, charset, blob FROM printed JOIN reading ON reading.id = printed.reading"
        " WHERE edition = ? AND place = ?",
        (edition, place),
    ).fetchone()
    if found is None:
        raise InputError("is not kept in the archive: it cannot be read again")
    location, content_type, charset, blob = checked(found, tuple[str, str, str, int])
    content = stored(connection, blob)
    if content_type == DECODED:
        return Page(replace(source, text=unpacked(content)))
    raw = Raw(location, content, content_type, charset)
    try:
        part = source.location.removeprefix(f"{location}#") if source.location != location else ""
        return (within(raw, part) if part else None) or opened(raw)
    except InputError as error:
        raise InputError(f"cannot be read again from the archive: {error.message}") from None


def see(connection: sqlite3.Connection, articles: Iterable[Article], day: date) -> None:
    """Note which articles were read, and when first."""
    connection.executemany(
        "INSERT INTO seen (words, title, location, url, day) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ((words_of(a), a.title, a.source.location, a.url, str(day)) for a in articles),
    )


def seen(connection: sqlite3.Connection, article: Article) -> date | None:
    """Tell the day on which an article's words were read first."""
    found = connection.execute("SELECT day FROM seen WHERE words = ?", (words_of(article),)).fetchone()
    return checked(found[0], date) if found else None


def words_of(article: Article) -> str:
    """Sum up the words of an article: white space makes no difference."""
    return sha256(packed(" ".join(article.text.split())))


def packed(text: str) -> bytes:
    """Encode any text."""
    return text.encode("utf-8", "surrogatepass")


def unpacked(content: bytes) -> str:
    """Decode what `packed` encoded."""
    return content.decode("utf-8", "surrogatepass")
