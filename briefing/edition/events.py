"""What a run tells while it works: one value for each thing that happened."""

from collections.abc import Callable
from typing import NamedTuple


class Event(NamedTuple):
    """Something that happened; what does not apply is empty."""

    what: str  # sections source article failure left edition warning written delivered undelivered
    section: str = ""
    location: str = ""  # a source, a file, an address
    message: str = ""
    number: int = 0  # of the edition; of the sources there are


Tell = Callable[[Event], None]


def silent(event: Event) -> None:
    """Tell nobody."""
    del event
