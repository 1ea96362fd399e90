"""Standard output, and briefings that were saved."""

import os
import sys
from pathlib import Path

from briefing.errors import InputError, OutputError

STDOUT = "-"


def show(text: str) -> None:
    """Write a result to standard output; where its reader went away, as `head` does, stop in silence."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # What is still buffered has nowhere to go, and must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise SystemExit(0) from None
        raise OutputError(f"standard output cannot be written ({error.strerror})", hint="free some space") from None


def read_saved(path: str) -> bytes:
    """Read a saved briefing's bytes."""
    try:
        return sys.stdin.buffer.read() if path == STDOUT else Path(path).read_bytes()
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror})",
            hint="give a file that `briefing make … -o briefing.json` wrote",
        ) from None
