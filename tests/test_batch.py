"""Many sources with two processes: stopped by hand or killed, nothing is left running and nothing is said twice."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

EXAMPLE = Path(__file__).parent.parent / "examples/en-seagrass-meadow.txt"
MAKE = [sys.executable, "-c", "from briefing.cli import main; main()", "make", "many", "-o", "x.json", "--jobs", "2"]
PATIENCE = 60.0  # seconds


@pytest.fixture
def under_way(tmp_path):
    """A command with two processes of its own, which has much to do yet; it ends with the test."""
    (tmp_path / "many").mkdir()
    words = EXAMPLE.read_text(encoding="utf-8")
    for number in range(600):
        (tmp_path / f"many/{number:03}.txt").write_text(f"{words}\n\nNumber {number} of these.", encoding="utf-8")
    process = subprocess.Popen(MAKE, cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True)
    until(lambda: len(members(process.pid)) >= 4)
    yield process
    for member in members(process.pid):
        os.kill(member, signal.SIGKILL)
    process.communicate()


def members(session):
    """List the processes of a session."""
    found = []
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(place.parent.name))
    return found


def until(holds):
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are counted by Linux's own list")
def test_interrupted_command_stops_at_once_and_says_nothing_of_its_workings(under_way):
    os.killpg(under_way.pid, signal.SIGINT)
    _, errors = under_way.communicate(timeout=PATIENCE)
    assert under_way.returncode == 130
    assert b"Traceback" not in errors
    until(lambda: not members(under_way.pid))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are counted by Linux's own list")
def test_killed_command_leaves_no_process_behind(under_way):
    under_way.kill()
    until(lambda: not members(under_way.pid))


@pytest.mark.parametrize("name", ["t", "a folder for temporary files with a name that is longer than a socket takes"])
def test_finished_command_leaves_nothing_among_temporary_files(name, tmp_path):
    (tmp_path / "many").mkdir()
    for number in range(2):
        (tmp_path / f"many/{number}.txt").write_bytes(EXAMPLE.read_bytes())
    with TemporaryDirectory() as folder:
        place = Path(folder, name)
        place.mkdir()
        subprocess.run(MAKE, cwd=tmp_path, env={**os.environ, "TMPDIR": str(place)}, check=True)
        assert not list(place.iterdir())
