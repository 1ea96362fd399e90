"""Processes that write to an archive, to be killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
HEAD = f"import sys; sys.path[:0] = [{str(HERE)!r}, {str(HERE.parent)!r}]\n"
# Records editions, each with bytes of its own that it keeps first; says the number of each that it has recorded.
WRITER = r"""
import os
from datetime import date
import msgspec  # else each loads it
from samples import sample
from briefing.archive import Archive
from briefing.models import Raw
from briefing.errors import ArchiveError

def say(line):
    os.write(1, f"{line}\n".encode())  # in one piece: several say something

def write(path, name, most):
    with Archive(path) as archive:
        say("ready")
        for number in range(most):
            archive.keep(Raw(f"{name}/{number}.txt", f"{name} {number} ".encode() * 900), day=date(2026, 3, 2))
            made = archive.record(sample(title=f"{name} {number}"), day=date(2026, 3, 2), owe=[("mail", name)])
            archive.written(made)
            say(made)
"""
ONE = """
try:
    write(sys.argv[1], sys.argv[2], int(sys.argv[3]))
except ArchiveError as error:
    sys.exit(f"{error.exit_code}: {error.message}")
"""
# One after the other, each a copy of a process that has everything imported: that takes no time.
MANY = """
for line in sys.stdin:
    child = os.fork()
    if not child:
        write(sys.argv[1], line.strip(), 500)
        os._exit(0)
    say(f"born {child}")
    os.waitpid(child, 0)
    say("dead")
"""


def started(program, *arguments, **options):
    """Start a process that speaks through pipes."""
    return subprocess.Popen(
        [sys.executable, "-c", HEAD + WRITER + program, *map(str, arguments)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8", **options,
    )  # fmt: skip


def writer(path, name, most, **options):
    """Start a process that records editions."""
    return started(ONE, path, name, most, **options)


class Mortals:
    """Processes that record editions until they are killed."""

    def __init__(self, path):
        self._mother = started(MANY, path)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self._mother.stdin.close()
        assert self._mother.wait(10) == 0
        self._mother.stdout.close()
        self._mother.stderr.close()

    def until_killed(self, name, *, lines, wait):
        """Let one write; kill it when it has said so many lines and that wait is over. Returns the numbers it said."""
        print(name, file=self._mother.stdin, flush=True)
        said = [self._line() for _ in range(1 + lines)]
        while not any(line.startswith("born") for line in said):
            said.append(self._line())
        wait()
        os.kill(int(next(line for line in said if line.startswith("born"))[5:]), signal.SIGKILL)
        while said[-1] != "dead":
            said.append(self._line())
        return [int(line) for line in said if line.isdecimal()]

    def _line(self):
        line = self._mother.stdout.readline()
        assert line, self._mother.stderr.read()
        return line.strip()
