"""What a user can choose, checked when it is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from briefing.errors import UsageError
from briefing.text import sound

DEFAULT_METHOD = "news"
DEFAULT_SENTENCES = 5
DEFAULT_THEME = "digest"
DEFAULT_PAGE = "A4"
DEFAULT_PDF = "ua-1"
PDFS = ("ua-1", "a-3a")  # PDF/UA-1: accessible; PDF/A-3a: kept for decades, with the JSON attached. A file claims one
# that a document may do without; without "in-brief", every story is told in full
PARTS = (
    "essentials", "glance", "voices", "contents", "figures", "comparisons", "quotes", "people", "timeline", "in-brief",
    "method",
)  # fmt: skip
WORDS_A_MINUTE = 220  # that a reader takes in
MOST = 1e12  # of anything that is counted

# kinds of lines, as an article's blocks and what was dropped have them
KEPT = ("standfirst", "heading", "paragraph", "list item", "quote block", "table row")
DROPPED = (
    "title", "byline", "dateline", "source", "caption", "navigation", "share", "related", "advertisement",
    "newsletter", "comments", "legal", "paywall", "tags", "page",
)  # fmt: skip
SHORT = {"list": "list item", "quote": "quote block", "table": "table row"}


def kinds_of(names: Iterable[str]) -> frozenset[str]:
    """Look up kinds of lines by their names. Raises UsageError."""
    found = [SHORT.get(name, name) for name in names]
    unknown = next((name for name in found if name not in KEPT + DROPPED), None)
    if unknown is not None:
        raise UsageError(f"no kind of line {unknown!r}", hint=f"there are {', '.join((*DROPPED, *SHORT))}")
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Budget:
    """How long a summary may be, in one measure: sentences, words, characters, minutes of reading, or a share."""

    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None  # of the article's sentences
    minutes: float | None = None
    characters: int | None = None

    def __post_init__(self) -> None:
        given = (self.sentences, self.words, self.ratio, self.minutes, self.characters)
        chosen = [value for value in given if value is not None]
        if len(chosen) > 1:
            raise UsageError("a summary has one budget", hint="give one of sentences, words, ratio and the like")
        if any(not 0 < value < MOST for value in chosen):
            raise UsageError(f"a summary of {chosen[0]} is none", hint="give a number above 0")
        if self.ratio is not None and self.ratio > 1:
            raise UsageError(f"a ratio of {self.ratio} is more than the article", hint="give a number between 0 and 1")

    @property
    def unit(self) -> str:
        """What is counted: "sentences", "words" or "characters"."""
        if self.characters is not None:
            return "characters"
        return "sentences" if self.words is None and self.minutes is None else "words"

    def limit(self, available: int) -> int:
        """How many of the unit a summary may have, of an article that has so many; at least 1."""
        if self.ratio is not None:
            return max(1, round(self.ratio * available))
        if self.minutes is not None:
            return max(1, round(self.minutes * WORDS_A_MINUTE))
        return self.words or self.characters or self.sentences or DEFAULT_SENTENCES

    def __str__(self) -> str:
        for value, unit in ((self.words, "words"), (self.characters, "characters"), (self.minutes, "minutes")):
            if value is not None:
                return f"{value:g} {unit}"
        if self.ratio is not None:
            return f"{self.ratio:g} of the sentences"
        return f"{self.sentences or DEFAULT_SENTENCES} sentences"


@dataclass(frozen=True, slots=True)
class Options:
    """How a briefing is made."""

    method: str = DEFAULT_METHOD
    budget: Budget = Budget()
    about: str = ""  # words that the summaries are to be about
    language: str | None = None  # of the articles; None: told from each
    labels: str | None = None  # the briefing's language; None: most articles'
    title: str = ""
    indirect: bool = False  # reported speech without marks counts as a quote
    keep: tuple[str, ...] = ()  # kinds of lines to keep that would be dropped

    def __post_init__(self) -> None:
        kinds_of(self.keep)
        if sound(self.title + self.about) != self.title + self.about:
            raise UsageError("title and words are to be UTF-8", hint="set a locale of UTF-8, as LANG=C.UTF-8")


class Design(NamedTuple):
    """How a document looks; `rendering.check` refuses a theme and a page there is not."""

    theme: str = DEFAULT_THEME  # the name of a built-in one, or a folder
    page: str = DEFAULT_PAGE  # of a PDF
    duplex: bool = False  # the PDF is printed on both sides: margins are wider where it is bound
    pdf: str = DEFAULT_PDF  # what the PDF claims to be
    without: tuple[str, ...] = ()  # parts that are left out
    pages: int = 0  # that the PDF may have; 0: as many as it takes
