"""One SQLite file, opened with care: made, migrated, or refused without being touched; its errors in one line."""

import os
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from briefing.errors import ArchiveError, BriefingError

APPLICATION = 0x42524647  # "BRFG": what SQLite files of ours say they are
HEADER, MAGIC = 100, b"SQLite format 3\x00"
MARK = slice(68, 72)  # where it stands in the header
PATIENCE = 10.0  # seconds that a write waits for another one
MIGRATIONS = Path(__file__).parent / "migrations"
USUAL = "briefing.sqlite"  # what an archive is called
OTHER_FILE = "name another file"

RIGHTS, COPY = "check its permissions and its folder's", "restore a copy, or name another file"

# SQLite's word      what it means here                                     what to do
REASONS = (
    ("SQLITE_FULL",     "the archive cannot be written: the disk is full",   "free some space, and run again"),
    ("SQLITE_READONLY", "the archive may not be written to",                 RIGHTS),
    ("SQLITE_PERM",     "the archive may not be read",                       RIGHTS),
    ("SQLITE_CANTOPEN", "the archive cannot be opened",                      RIGHTS),
    ("SQLITE_BUSY",     "another run is writing to the archive",             "try again when that one has ended"),
    ("SQLITE_LOCKED",   "another run is writing to the archive",             "try again when that one has ended"),
    ("SQLITE_NOTADB",   "the archive is damaged",                            COPY),
    ("SQLITE_CORRUPT",  "the archive is damaged",                            COPY),
    ("SQLITE_ERROR",    "the archive does not hold what it should",          COPY),
    ("SQLITE_CONSTRAINT_UNIQUE",     "the archive is damaged",               COPY),
    ("SQLITE_CONSTRAINT_PRIMARYKEY", "the archive is damaged",               COPY),
    ("SQLITE_IOERR",    "the archive cannot be read or written: disk error", "check the disk and the space on it"),
    ("SQLITE_NOLFS",    "the archive is too large for this disk",            "move it to another one"),
    ("SQLITE_TOOBIG",   "the archive cannot hold something so large",        "leave that source out"),
    ("SQLITE_NOMEM",    "the archive cannot be opened: too little memory",   "close other programs"),
)  # fmt: skip
UNREADABLE = "Could not decode"  # what Python says of a text that is no UTF-8: SQLite does not look
BESIDE = ("-run", "-wal")  # what stands beside an archive that was in use

Row = TypeVar("Row")


class DamagedError(Exception):
    """Something in the file is not what was written there."""


@contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn what SQLite says about a file into an error of one line, with a remedy."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", "SQLITE_CORRUPT" if str(error).startswith(UNREADABLE) else "")
        reason = next((reason for reason in REASONS if name.startswith(reason[0])), None)
        if reason is None:
            raise
        raise ArchiveError(f"{path}: {reason[1]}", hint=reason[2]) from error
    except DamagedError as error:
        raise ArchiveError(f"{path}: the archive is damaged", hint=COPY) from error


def inflated(content: object) -> bytes:
    """Unpack what was packed."""
    try:
        return zlib.decompress(content)  # type: ignore[arg-type]  # nothing is certain in a damaged file
    except (zlib.error, TypeError) as error:
        raise DamagedError from error


@contextmanager
def sound() -> Iterator[None]:
    """Take what was read back and makes no sense for damage."""
    from msgspec import MsgspecError

    try:
        yield
    except (BriefingError, MsgspecError, ValueError, TypeError, KeyError) as error:
        raise DamagedError from error


def checked(row: object, kind: type[Row]) -> Row:
    """Take a row for what it should be: SQLite keeps any value in any column."""
    import msgspec

    with sound():
        return msgspec.convert(row, kind)


def connect(path: str, *, create: bool = True) -> sqlite3.Connection:
    """Open an archive, of the newest version; where there is none it is made, if that is wanted."""
    _refuse(path, create=create)
    with explained(path):
        connection = sqlite3.connect(_address(path, create=create), uri=True, timeout=PATIENCE, isolation_level=None)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            _migrate(connection, path)
            if create:
                connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, *, durable: bool = True) -> Iterator[None]:
    """Write all or nothing; when this has passed, it is on the disk, or, if it may wait, will be with the next."""
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    finally:
        with suppress(sqlite3.Error):  # what went wrong before says more
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            connection.execute("PRAGMA synchronous = NORMAL")


def _refuse(path: str, *, create: bool) -> None:
    """Say of a file that is no archive that it is none, without touching it."""
    place = Path(path)
    if "\0" in path:
        raise ArchiveError(f"{path!r}: no archive can be called so", hint=OTHER_FILE)
    try:
        if not create and not place.exists():
            raise ArchiveError(f"{path}: there is no such archive", hint="`briefing run` makes one; check the name")
        if place.is_dir():
            raise ArchiveError(f"{path} is a folder", hint=f"name a file in it: {place / USUAL}")
        if not place.parent.is_dir():
            raise ArchiveError(f"{place.parent}: no such folder", hint=f"make it first: mkdir -p {place.parent}")
        head = b""
        if place.exists():
            with place.open("rb") as file:
                head = file.read(HEADER)
            if not head and any(Path(f"{path}{ending}").exists() for ending in BESIDE):
                raise ArchiveError(f"{path}: the archive is damaged: the file is empty", hint=COPY)
        elif not os.access(place.parent, os.W_OK):
            raise ArchiveError(f"{place.parent} may not be written to", hint="choose another folder")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ArchiveError(f"{path}: the archive cannot be opened ({reason})", hint=OTHER_FILE) from None
    if head and not (head.startswith(MAGIC) and int.from_bytes(head[MARK], "big") == APPLICATION):
        raise ArchiveError(f"{path} is no archive of this program; it was left as it is", hint=OTHER_FILE)


def _address(path: str, *, create: bool) -> str:
    """Tell SQLite how to open a file; one in a folder that may not be written to is read as it lies there."""
    place = Path(path).absolute()
    if create:
        return f"{place.as_uri()}?mode=rwc"
    writable = os.access(place, os.W_OK) and os.access(place.parent, os.W_OK)
    return f"{place.as_uri()}?{'mode=rw' if writable else 'mode=ro&immutable=1'}"


def _migrate(connection: sqlite3.Connection, path: str) -> None:
    """Bring a file to the newest version, in one transaction; a newer one than we know is refused."""
    steps = sorted(MIGRATIONS.glob("*.sql"))
    found = _version(connection)
    if found > len(steps):
        raise ArchiveError(
            f"{path}: the archive is of version {found}; this program reads up to {len(steps)}",
            hint="update the program: pip install --upgrade press-briefing",
        )
    if found == len(steps):
        return
    with transaction(connection):
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        for step in steps[_version(connection) :]:  # another process may have been quicker
            for statement in step.read_text(encoding="utf-8").split(";\n"):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(steps)}")


def _version(connection: sqlite3.Connection) -> int:
    """Read a file's version; 0 where it is new."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextmanager
def reserved(path: str) -> Iterator[None]:
    """Hold the lock of a run, which ends with the process, however that ends; ArchiveError where another one has it.

    It is SQLite's own lock on an empty file beside the archive: the archive itself stays free to be read, and written
    to between.
    """
    with explained(path):
        lock = sqlite3.connect(f"{path}-run", timeout=0, isolation_level=None)
    try:
        with explained(path):
            try:
                lock.execute("BEGIN EXCLUSIVE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                    raise ArchiveError(f"{path}: another run is under way", hint="wait until it has ended") from None
                raise
        yield
    finally:
        lock.close()
