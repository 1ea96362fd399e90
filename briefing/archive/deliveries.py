"""Deliveries that are owed: each once, until it has succeeded."""

import sqlite3

from briefing.archive.database import checked
from briefing.archive.holdings import DELIVERED, OWED, Owed


def owe(connection: sqlite3.Connection, edition: int, kind: str, target: str) -> int:
    """Note that an edition is to be delivered; once, however often that is said. Returns the delivery's id."""
    connection.execute(
        "INSERT INTO delivery (edition, kind, target, state) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (edition, kind, target, OWED),
    )
    found = connection.execute(
        "SELECT id FROM delivery WHERE edition = ? AND kind = ? AND target = ?", (edition, kind, target)
    ).fetchone()
    return int(found[0])


def owed(connection: sqlite3.Connection) -> tuple[Owed, ...]:
    """List what is still to be delivered, the oldest first."""
    rows = connection.execute(
        "SELECT id, edition, kind, target, tries, message FROM delivery WHERE state = ? ORDER BY id", (OWED,)
    )
    return tuple(Owed(*checked(row, tuple[int, int, str, str, int, str])) for row in rows)


def delivered(connection: sqlite3.Connection, delivery: int) -> None:
    """Note that a delivery has succeeded."""
    connection.execute(
        "UPDATE delivery SET state = ?, tries = tries + 1, message = '' WHERE id = ?", (DELIVERED, delivery)
    )


def failed(connection: sqlite3.Connection, delivery: int, message: str) -> None:
    """Note that a delivery has failed, and why; it stays owed."""
    connection.execute(
        "UPDATE delivery SET tries = tries + 1, message = ? WHERE id = ? AND state = ?", (message, delivery, OWED)
    )
