"""What an archive holds, as values: editions, what they printed, what is still to be delivered."""

from dataclasses import dataclass
from datetime import date

from briefing.contents import Briefing
from briefing.models import Article

MADE, WRITTEN = "made", "written"  # the states of an edition: it exists; its files do, too
OWED, DELIVERED = "owed", "delivered"  # of a delivery


@dataclass(frozen=True, slots=True)
class Printed:
    """An article that an edition printed."""

    article: Article
    day: date
    edition: int


@dataclass(frozen=True, slots=True)
class Listed:
    """An edition, without what it says."""

    number: int
    day: date
    title: str
    articles: int
    outputs: tuple[str, ...]  # the files it was written to
    state: str


@dataclass(frozen=True, slots=True)
class Edition:
    """A past edition, whole: it can be rendered and verified again."""

    number: int
    day: date
    briefing: Briefing  # as it was made; what an editor changed is in `edits`
    outputs: tuple[str, ...]
    state: str
    edits: str = ""  # TOML


@dataclass(frozen=True, slots=True)
class Owed:
    """A delivery that has not succeeded yet."""

    id: int
    edition: int
    kind: str
    target: str
    tries: int
    message: str  # why the last try failed
