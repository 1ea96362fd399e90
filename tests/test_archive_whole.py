"""The archive stays whole: killed at any moment, on a full disk, written to by two, made by an older program."""

import os
import random
import re
import resource
import sqlite3
import subprocess
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from archive_files import Mortals, writer
from samples import one_text, sample

from briefing.archive import Archive, database
from briefing.errors import ArchiveError
from briefing.models import Raw

DAY = date(2026, 3, 2)
DEATHS = 20
NEWEST = len(list(database.MIGRATIONS.glob("*.sql")))


def check_whole(path):
    """Check that a file is whole: SQLite finds no fault, and every edition in it can be read."""
    with Archive(path) as archive:
        connection = archive._connection
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        listed = archive.editions()
        if listed:
            connection.execute("INSERT INTO word (word) VALUES ('integrity-check')")
        assert [found.number for found in listed] == list(range(1, len(listed) + 1))
        for found in listed[-5:]:
            assert archive.edition(found.number).briefing == sample(title=found.title)
        (passages,) = connection.execute("SELECT count(*) FROM passage").fetchone()
        assert len(archive.owed()) == len(listed)
        assert passages % max(1, len(listed)) == 0
        return listed


# --- killed --------------------------------------------------------------------------------------------------------


def test_writer_that_is_killed_at_any_moment_leaves_it_whole(tmp_path):
    path, moments = tmp_path / "briefing.sqlite", random.Random(20260302)
    recorded = 0
    with Mortals(path) as mortals:
        for death in range(DEATHS):
            wait = partial(time.sleep, moments.uniform(0, 0.02))
            said = mortals.until_killed(f"writer{death}", lines=moments.randrange(6), wait=wait)
            recorded = max([recorded, *said])
            if path.exists():
                assert len(check_whole(path)) >= recorded  # what it said it had recorded is there
    assert recorded >= DEATHS


def test_lock_of_a_run_that_was_killed_is_gone(tmp_path):
    path = tmp_path / "briefing.sqlite"
    program = (
        "import sys, time; from briefing.archive import Archive\n"
        "with Archive(sys.argv[1]) as archive, archive.alone():\n    print('ready', flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE)
    process.stdout.readline()
    with Archive(path) as archive:
        with pytest.raises(ArchiveError, match="another run is under way"), archive.alone():
            pass
        process.kill()
        process.communicate()
        with archive.alone():
            archive.record(sample(), day=DAY)


# --- two at once ---------------------------------------------------------------------------------------------------


def test_two_processes_record_at_once_and_nothing_is_lost(tmp_path):
    path = tmp_path / "briefing.sqlite"
    both = [writer(path, name, 10) for name in ("one", "two")]
    for process in both:
        assert process.communicate(timeout=60)[1] == ""
    listed = check_whole(path)
    assert sorted(found.title for found in listed) == sorted(
        f"{name} {n}" for name in ("one", "two") for n in range(10)
    )


def test_writer_that_waits_in_vain_says_so_in_one_line(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "PATIENCE", 0.05)
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive, Archive(path) as other:
        archive._connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="another run is writing to the archive") as raised:
            other.record(sample(), day=DAY)
        assert raised.value.exit_code == 4
        assert other.editions() == ()  # reading goes on
        archive._connection.execute("ROLLBACK")
        other.record(sample(), day=DAY)


# --- no room, no right ---------------------------------------------------------------------------------------------


def test_full_disk_is_one_line_and_leaves_the_last_edition(tmp_path):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        archive.record(sample(), day=DAY, owe=[("mail", "")])
        (pages,) = archive._connection.execute("PRAGMA page_count").fetchone()
        archive._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(ArchiveError, match="the disk is full") as raised:
            archive.keep(Raw("big", os.urandom(60_000)), day=DAY)
        assert raised.value.exit_code == 4
        with pytest.raises(ArchiveError, match="the disk is full"):
            archive.record(one_text(f"{os.urandom(20_000).hex()}."), day=DAY)
        assert [found.number for found in archive.editions()] == [1]
        archive._connection.execute("PRAGMA max_page_count = 100000")
        archive.record(sample(title="After"), day=DAY, owe=[("mail", "")])
    assert len(check_whole(path)) == 2


def test_file_that_may_not_grow_is_one_line_and_stays_whole(tmp_path):
    path = tmp_path / "briefing.sqlite"
    limit = partial(resource.setrlimit, resource.RLIMIT_FSIZE, (300_000, 300_000))
    process = writer(path, "writer", 10_000, preexec_fn=limit)
    out, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors.startswith("4: "), errors
    assert len(errors.splitlines()) == 1
    assert len(check_whole(path)) >= len(out.split()) - 1 > 0


@pytest.mark.parametrize(("name", "message"), [
    ("none/briefing.sqlite", "no such folder"), ("", "is a folder"), ("file/briefing.sqlite", "no such folder"),
    ("a\x00b", "no archive can be called so"), ("a" * 300, "cannot be opened"),
])  # fmt: skip
def test_place_that_can_hold_no_archive_is_one_line(tmp_path, name, message):
    (tmp_path / "file").write_text("A file.", encoding="utf-8")
    with pytest.raises(ArchiveError, match=message) as raised:
        Archive(tmp_path / name if name else str(tmp_path))
    assert raised.value.hint
    assert "\n" not in raised.value.message


def test_any_name_is_the_files_own(tmp_path):
    for name in ("a?mode=ro", "b#c", "d%20e", "f g", "ü.sqlite", "-"):
        with Archive(tmp_path / name) as archive:
            archive.record(sample(), day=DAY)
        assert (tmp_path / name).stat().st_size > 4096
    assert len(list(tmp_path.iterdir())) == 6


def test_folder_that_may_not_be_written_to_is_one_line(tmp_path, monkeypatch):
    monkeypatch.setattr(database.os, "access", lambda path, mode: False)
    with pytest.raises(ArchiveError, match="may not be written to"):
        Archive(tmp_path / "briefing.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_archive_that_may_only_be_read_can_be_searched(tmp_path, monkeypatch):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        archive.record(sample(), day=DAY)
    monkeypatch.setattr(database.os, "access", lambda path, mode: False)
    with Archive(path, create=False) as archive:
        assert archive.search("veldmark")
        with pytest.raises(ArchiveError, match="may not be written to"):
            archive.record(sample(), day=DAY)


def test_nothing_is_made_where_an_archive_was_only_to_be_read(tmp_path):
    with pytest.raises(ArchiveError, match="there is no such archive"):
        Archive(tmp_path / "briefing.sqlite", create=False)
    assert list(tmp_path.iterdir()) == []


# --- what is no archive, what is damaged ---------------------------------------------------------------------------


def foreign(path):
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipe (name)")
    connection.close()


@pytest.mark.parametrize("make", [
    foreign,
    lambda path: path.write_bytes(b"A letter to a friend."),
    lambda path: path.write_bytes(b"SQLite format 3\x00" + b"\x01" * 84),
    lambda path: path.write_bytes(b"S"),
], ids=["database", "letter", "broken", "byte"])  # fmt: skip
def test_file_that_is_no_archive_is_refused_and_left_as_it_is(tmp_path, make):
    path = tmp_path / "briefing.sqlite"
    make(path)
    before = path.read_bytes(), path.stat().st_mtime_ns
    for create in (True, False):
        with pytest.raises(ArchiveError, match="no archive of this program") as raised:
            Archive(path, create=create)
        assert raised.value.exit_code == 4
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert list(tmp_path.iterdir()) == [path]


def test_empty_file_becomes_an_archive(tmp_path):
    path = tmp_path / "briefing.sqlite"
    path.touch()
    with Archive(path) as archive:
        assert archive.record(sample(), day=DAY) == 1


def use(path):
    """Read what there is, and write; returns what was wrong."""
    try:
        with Archive(path) as archive:
            archive.search("veldmark")
            archive.printed(DAY)
            archive.record(archive.edition().briefing, day=DAY)
            assert archive.edition(1).briefing == sample()
    except ArchiveError as error:
        return error
    return None


@pytest.mark.parametrize("part", range(12))
@pytest.mark.parametrize("byte", [b"\x00", b"\xff", b"a"])
def test_damaged_archive_is_one_line(tmp_path, part, byte):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        archive.record(sample(), day=DAY)
    content = bytearray(path.read_bytes())
    length = len(content) // 12
    content[100 + part * length : 100 + (part + 1) * length] = byte * length
    path.write_bytes(content)
    error = use(path)
    assert error is None or ("\n" not in error.message and error.exit_code == 4)


# --- versions ------------------------------------------------------------------------------------------------------


def version(path):
    connection = sqlite3.connect(path)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


def test_archive_is_a_file_that_says_what_it_is(tmp_path):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        assert archive._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert archive._connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    head = path.read_bytes()[:100]
    assert head[68:72] == b"BRFG"
    assert int.from_bytes(head[60:64], "big") == NEWEST
    assert [found.name for found in tmp_path.iterdir()] == [path.name]  # nothing stays beside it


def test_archive_of_the_first_version_is_migrated_and_can_be_searched(tmp_path):
    path = tmp_path / "briefing.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        (Path(__file__).parent / "cases" / "archive" / "version-1.sql").read_text(encoding="utf-8")
    )
    connection.close()
    assert version(path) == 1
    with Archive(path) as archive:
        assert [hit.words for hit in archive.search("twelve boats")] == ["Twelve boats left on Monday."]
        edition = archive.edition(1)
        assert (edition.day, edition.outputs, edition.state) == (date(2026, 1, 5), ("old.pdf",), "written")
        assert edition.briefing.articles[0].source.text == "Boats leave\n\nTwelve boats left on Monday.\n"
        assert archive.again(edition, 0).source == edition.briefing.articles[0].source
        assert archive.owed()[0].target == "ann@mail.example"
    assert version(path) == NEWEST


def test_newer_archive_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        archive._connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=f"is of version 99; this program reads up to {NEWEST}") as raised:
        Archive(path)
    assert "pip install --upgrade" in raised.value.hint
    assert path.read_bytes() == before


def test_migration_that_fails_leaves_the_old_version(tmp_path, monkeypatch):
    path = tmp_path / "briefing.sqlite"
    with Archive(path) as archive:
        archive.record(sample(), day=DAY)
    steps = tmp_path / "migrations"
    steps.mkdir()
    for step in database.MIGRATIONS.glob("*.sql"):
        (steps / step.name).write_text(step.read_text(encoding="utf-8"), encoding="utf-8")
    (steps / "9999.sql").write_text("CREATE TABLE extra (a);\nCREATE TABLE edition (a);\n", encoding="utf-8")
    with monkeypatch.context() as newer:
        newer.setattr(database, "MIGRATIONS", steps)
        with pytest.raises(ArchiveError):
            Archive(path)
    with Archive(path) as archive:
        assert archive.edition().briefing == sample()
        assert archive._connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").fetchone() == (0,)


# --- what is written about it ----------------------------------------------------------------------------------------


def test_page_on_the_archive_lists_its_tables_and_asks_what_can_be_asked(tmp_path):
    page = (Path(__file__).parent.parent / "docs" / "archive.md").read_text(encoding="utf-8")
    named = {name for row in re.findall(r"^\| (`.*?) \|", page, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    with Archive(tmp_path / "briefing.sqlite") as archive:
        archive.record(sample(), day=DAY)
        tables = archive._connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        assert named == {name for (name,) in tables if not name.startswith(("sqlite_", "word_"))}
        questions = re.findall(r'sqlite3 briefing.sqlite "(SELECT .*)"', page)
        assert len(questions) == 3
        for question in questions:
            archive._connection.execute(question).fetchall()
    assert f"now {NEWEST})" in page
    assert f"0x{database.APPLICATION:X}" in page


def test_number_beyond_all_numbers_is_no_edition(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as archive:
        archive.record(sample(), day=DAY)
        assert archive.edition(10**30) is None


def test_day_that_is_none_is_damage_whoever_asks(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as archive:
        archive.record(sample(), day=DAY)
        archive._connection.execute("UPDATE edition SET day = 'bogus'")
        for ask in (lambda: archive.search("veldmark"), lambda: archive.knows(sample().articles[0])):
            with pytest.raises(ArchiveError, match="the archive is damaged"):
                ask()
