"""An archive whose rows somebody has changed by hand: one line that says it is damaged, and what to do."""

import sqlite3
from datetime import date

import pytest
from samples import sample

from briefing.archive import Archive
from briefing.archive.database import BESIDE
from briefing.cli.archives import editions_json, editions_text, hits_json, hits_text
from briefing.errors import ArchiveError, InputError
from briefing.models import Raw

DAY = date(2026, 3, 2)
HARBOUR = sample().articles[0]
PAGE = Raw(HARBOUR.source.location, HARBOUR.source.text.encode())
VALUES = (
    "x'ff'", "x'789c030000000001'", "CAST(x'eda080' AS TEXT)", "9223372036854775807", "-1", "1e300",
    "''", "'[5,null]'", "'[['", "'{}'", "'bogus'", "'2026-03-02'",
)  # fmt: skip
TABLES = ("blob", "reading", "seen", "article", "edition", "printed", "delivery", "passage")
USES = (
    lambda archive: (hits_text(archive.search("veldmark*")), hits_json(archive.search("veldmark*"))),
    lambda archive: (editions_text(archive.editions()), editions_json(archive.editions())),
    lambda archive: [archive.edition(which) and archive.edition(which).printed() for which in (None, 1, DAY)],
    lambda archive: (made := archive.edition()) and [archive.again(made, place) for place in (0, 1)],
    lambda archive: archive.unfinished(),
    lambda archive: archive.printed(DAY),
    lambda archive: (archive.knows(HARBOUR), archive.met(HARBOUR)),
    lambda archive: archive.owed(),
    lambda archive: archive.keep(PAGE, day=DAY),
    lambda archive: (archive.failed(1, "no answer"), archive.delivered(1), archive.written(1)),
    lambda archive: archive.owe(archive.record(sample(), day=DAY), "mail", "ann@mail.example"),
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """An archive that is whole, as bytes."""
    path = tmp_path_factory.mktemp("sound") / "briefing.sqlite"
    with Archive(path) as archive:
        archive.keep(PAGE, day=DAY)
        archive.record(sample(), day=DAY, outputs=["a.pdf"], owe=[("mail", "ann@mail.example")])
    return path.read_bytes()


def spoilt(path, sound, statement):
    """Change an archive by hand; tells whether SQLite let that be done."""
    path.write_bytes(sound)
    connection = sqlite3.connect(path)
    try:
        with connection:
            connection.execute(statement)
    except sqlite3.IntegrityError:
        return False
    finally:
        connection.close()
    return True


def told(path):
    """Use an archive in every way; returns what was said of it in the end."""
    found, others = [], []
    with Archive(path) as archive:
        for use in USES:
            try:
                use(archive)
            except ArchiveError as error:
                found.append(error)
            except InputError as error:  # of a source that is not kept
                others.append(error)
    assert all("again" in error.message for error in others)
    assert all(error.hint and "\n" not in error.message for error in found)
    return [error.message for error in found]


@pytest.mark.parametrize("table", TABLES)
def test_any_value_in_any_column_is_one_line_or_does_no_harm(tmp_path, sound, table):
    path = tmp_path / "briefing.sqlite"
    path.write_bytes(sound)
    with Archive(path) as archive:
        columns = [row[1] for row in archive._connection.execute(f"PRAGMA table_info({table})")]
    done = 0
    for column in columns:
        for value in VALUES:
            if spoilt(path, sound, f'UPDATE {table} SET "{column}" = {value}'):
                told(path)
                done += 1
    assert done >= len(columns)


@pytest.mark.parametrize("statement", [
    "UPDATE edition SET outputs = '[5,null]'",
    "UPDATE edition SET title = x'ff'",
    "UPDATE edition SET title = CAST(x'eda080' AS TEXT)",
    "UPDATE edition SET edits = '[['",
    "UPDATE edition SET edits = 'drop = [1]'",
    "UPDATE seen SET day = 'bogus'",
    "UPDATE delivery SET tries = 1e300",
    "UPDATE passage SET start = 9223372036854775807",
    "UPDATE passage SET start = -1",
    "UPDATE reading SET location = x'ff'",
    "DELETE FROM edition",
])  # fmt: skip
def test_damage_is_called_so(tmp_path, sound, statement):
    path = tmp_path / "briefing.sqlite"
    assert spoilt(path, sound, statement)
    assert f"{path}: the archive is damaged" in told(path)


def test_archive_that_is_whole_is_not_called_damaged(tmp_path, sound):
    path = tmp_path / "briefing.sqlite"
    path.write_bytes(sound)
    assert told(path) == []


@pytest.mark.parametrize("ending", BESIDE)
def test_empty_file_where_an_archive_was_in_use_is_damage(tmp_path, ending):
    path = tmp_path / "briefing.sqlite"
    path.touch()
    (tmp_path / f"briefing.sqlite{ending}").touch()
    for create in (True, False):
        with pytest.raises(ArchiveError, match="the file is empty"):
            Archive(path, create=create)
    assert path.stat().st_size == 0
