"""The command line: the only place that prints or exits."""

import atexit
import errno
import gc
import os
import sys
from typing import NoReturn

from briefing.cli.waiting import wait
from briefing.errors import BriefingError

PROGRAM = "briefing"
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EIO)
GARBAGE = 100_000  # new objects before cycles are looked for: starting makes thousands, and all of them stay


def main() -> NoReturn:
    """Run the command line; an error is one line on standard error, and an exit code of its kind."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed by who started us
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w"))  # noqa: SIM115 (open to the end)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    gc.set_threshold(GARBAGE)
    code = _run()
    sys.stdout.flush()
    atexit._run_exitfuncs()  # noqa: SLF001 (what libraries clear away, such as the folder that processes met in)
    os._exit(code)  # at once: to free all objects one by one takes long, and the system does it anyway


def _run() -> int:
    """Run the command; returns the exit code."""
    wait()
    from briefing.cli.app import app

    try:
        code = app(prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except BriefingError as error:
        return _fail(error.message, error.hint, error.exit_code)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader went away, as `head` does; what is still buffered has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if isinstance(error, OSError) and error.errno in NO_ROOM:  # it is standard output: all else is handled
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return _fail(f"standard output cannot be written ({error.strerror})", "free some space", 4)
        if hasattr(error, "format_message"):  # Typer's own, whatever copy of Click it brings
            if not error.format_message():  # nothing was asked for: the help was printed
                return 2
            return _fail(_plain(error.format_message()), _help(error), getattr(error, "exit_code", 2))
        if type(error).__name__ == "Abort":
            return 130
        raise
    return code if isinstance(code, int) else 0


def _plain(message: str) -> str:
    """Put what Typer says of a wrong number into words that do not name Python's types."""
    for said, plain in ((" is not a valid int.", " is no whole number"), (" is not a valid float.", " is no number")):
        message = message.replace(said, plain)
    return message.removesuffix(".")


def _help(error: Exception) -> str:
    """Name the command whose help tells how it is used."""
    path = getattr(getattr(error, "ctx", None), "command_path", PROGRAM)
    return f"see {path} --help"


def _fail(message: str, hint: str, code: int) -> int:
    """Say in one line what went wrong and what to do."""
    from briefing.cli.progress import note

    note("error: " + " ".join(f"{message} ({hint})".split() if hint else message.split()))
    return code
