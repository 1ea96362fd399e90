"""A run that is killed at any moment: the archive is whole, and the next run makes the edition that was meant."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
CONFIGURATION = 'title = "Morning"\noutputs = ["out/{date}.json"]\n[[section]]\nname = "All"\nsources = ["clips/"]\n'
RUN = [sys.executable, "-c", "from briefing.cli import main; main()", "run", "--quiet", "--jobs", "1"]
EDITION = Path("out/2031-03-11.json")
KILLED = 20  # times


def begin(folder, *more):
    """Start a run in a folder."""
    return subprocess.Popen([*RUN, "--date", "2031-03-11", *more], cwd=folder, stderr=subprocess.PIPE)


def ends(process):
    """Wait for a run that nobody disturbs."""
    _, errors = process.communicate(timeout=120)
    assert (process.returncode, errors) == (0, b"")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with a configuration and a few articles."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "clips").mkdir()
    for name in ("en-bakery-closures.txt", "de-lenztalbahn.txt"):
        shutil.copy(EXAMPLES / name, folder / "clips")
    (folder / "briefing.toml").write_text(CONFIGURATION, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def undisturbed(desk, tmp_path_factory):
    """What a run makes that nobody disturbs, and how long it takes."""
    folder = shutil.copytree(desk, tmp_path_factory.mktemp("undisturbed") / "desk")
    began = time.monotonic()
    ends(begin(folder))
    return (folder / EDITION).read_bytes(), time.monotonic() - began


@pytest.mark.parametrize("turn", range(KILLED))
def test_run_that_is_killed_can_be_repeated(turn, desk, undisturbed, tmp_path):
    whole, took = undisturbed
    folder = shutil.copytree(desk, tmp_path / "desk")
    process = begin(folder)
    time.sleep(random.Random(turn).uniform(0.3, 1.0) * took)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)
    archive = folder / "briefing.sqlite"
    if archive.exists():
        with sqlite3.connect(archive) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()
    ends(begin(folder))
    assert (folder / EDITION).read_bytes() == whole


def test_second_run_at_once_is_told_to_wait(desk, tmp_path):
    from briefing.archive import Archive

    folder = shutil.copytree(desk, tmp_path / "desk")
    with Archive(folder / "briefing.sqlite") as archive, archive.alone():
        process = begin(folder)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 4
    assert b"another run is under way" in errors
    assert errors.count(b"\n") <= 2
