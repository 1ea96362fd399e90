"""How a program behaves on other people's servers: who it says it is, and how long it waits."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from briefing import __version__
from briefing.load.robots import NAME
from briefing.load.wire import LIMITS, Limits

AGENT = f"{NAME}/{__version__} (reads single articles for a person; obeys robots.txt)"


@dataclass(frozen=True, slots=True)
class Manners:
    """What may be asked of a server, and how."""

    agent: str = AGENT
    pause: float = 1.0  # seconds between two pages of one host
    patience: float = 30.0  # the longest wait that a server may ask for, by Crawl-delay or Retry-After
    backoff: float = 1.0  # seconds before the second try, twice that before the third
    tries: int = 3
    redirects: int = 10
    limits: Limits = LIMITS


class Gate:
    """The door of one host: one request at a time, with a pause between two pages."""

    def __init__(self, pause: float) -> None:
        self.pause = pause
        self.lock = threading.Lock()
        self.rules_lock = threading.Lock()
        self.visitor: object = None
        self.ended: float | None = None
        self.not_before = 0.0

    @contextmanager
    def turn(self, visitor: object, clock: Callable[[], float], sleep: Callable[[float], object]) -> Iterator[None]:
        """Wait for the turn and have it; one who was the last to be here need not wait for the pause."""
        with self.lock:
            due = self.not_before
            if self.ended is not None and visitor is not self.visitor:
                due = max(due, self.ended + self.pause)
            if (wait := due - clock()) > 0:
                sleep(wait)
            try:
                yield
            finally:
                self.ended = clock()
                self.visitor = visitor


MANNERS = Manners()
