"""What an archive holds, as values: editions, what they printed, what is still to be delivered."""

from dataclasses import dataclass
from datetime import date

from briefing.contents import Briefing
from briefing.models import Article
from briefing.text import Span

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

    def printed(self) -> Briefing:
        """Give the briefing as it was printed: as its editor left it."""
        return edited(self.briefing, self.edits)


def edited(briefing: Briefing, edits: str) -> Briefing:
    """Apply what an editor changed."""
    if not edits.strip():
        return briefing
    from briefing.editing import apply, parse

    return apply(briefing, parse(edits, name="edits"))[0]


@dataclass(frozen=True, slots=True)
class Owed:
    """A delivery that has not succeeded yet."""

    id: int
    edition: int
    kind: str
    target: str
    tries: int
    message: str  # why the last try failed


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that an edition printed, as it stands in its article."""

    kind: str  # title, sentence, figure, quote
    words: str  # verbatim
    about: str  # a figure's label, a quote's speaker
    edition: int
    day: date  # of the edition
    title: str  # of the article, as are the next three
    outlet: str
    location: str
    url: str
    span: Span | None  # in the article's text; None for a title
    origins: tuple[Span, ...]  # in the source's text
