"""Progress on standard error: only on a terminal, only for work over a second."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from briefing.text import regex

if TYPE_CHECKING:
    from rich.progress import Progress

Thing = TypeVar("Thing")
STEERING = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
IN_A_LINE = dict.fromkeys(map(ord, "\t\n\u2028\u2029"), " ")
PATIENCE = 1.0  # seconds before anything is shown


def shown(things: Iterable[Thing], *, what: str, quiet: bool) -> Iterator[Thing]:
    """Pass things through; show how far it is where that takes long and somebody watches."""
    if quiet or not sys.stderr.isatty():
        yield from things
        return
    began, count = time.monotonic(), 0
    bar = None
    try:
        for thing in things:
            yield thing
            count += 1
            if bar is None and time.monotonic() - began > PATIENCE:
                bar = _bar()
                bar.start()
                task = bar.add_task(what, total=None)
            if bar is not None:
                bar.update(task, completed=count, description=f"{what}: {count} done")
    finally:
        if bar is not None:
            bar.stop()


def _bar() -> "Progress":
    """Make a bar that goes when the work is done."""
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True)


def in_a_line(words: str) -> str:
    """Print words in one line of a terminal."""
    return harmless(words).translate(IN_A_LINE)


def harmless(text: str) -> str:
    """Take out what steers a terminal or turns the order of letters round; a word's own joiners and spaces stay."""
    return STEERING.sub(" ", text)


def note(message: str, *, quiet: bool = False) -> None:
    """Say something that is no result."""
    if not quiet:
        print(f"briefing: {in_a_line(message)}", file=sys.stderr)


def warn(message: str, *, quiet: bool = False) -> None:
    """Say what is not as one would have it, and is no error."""
    note(f"warning: {message}", quiet=quiet)


def counted(number: int, noun: str, plural: str = "") -> str:
    """Write a number with its noun."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


@contextmanager
def heard(say: Callable[[str], None]) -> Iterator[None]:
    """Pass on what the program warns of meanwhile."""
    import logging

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            say(record.getMessage())

    handler = Ear(logging.WARNING)
    logger = logging.getLogger("briefing")
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
