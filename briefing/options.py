"""What a user can choose, checked when it is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.errors import UsageError

DEFAULT_METHOD = "news"
DEFAULT_SENTENCES = 5
DEFAULT_THEME = "digest"
DEFAULT_PAGE = "A4"

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
    """How long a summary may be: so many sentences, words, or so large a share of the sentences. One of the three."""

    sentences: int | None = None
    words: int | None = None
    ratio: float | None = None

    def __post_init__(self) -> None:
        chosen = [value for value in (self.sentences, self.words, self.ratio) if value is not None]
        if len(chosen) > 1:
            raise UsageError("a summary has one budget", hint="give one of sentences, words and ratio")
        if any(value <= 0 for value in chosen):
            raise UsageError(f"a summary of {chosen[0]} is none", hint="give a number above 0")
        if self.ratio is not None and self.ratio > 1:
            raise UsageError(f"a ratio of {self.ratio} is more than the article", hint="give a number between 0 and 1")

    def count(self, available: int) -> int:
        """How many of the available sentences the budget allows at most."""
        if self.ratio is not None:
            return max(1, round(self.ratio * available))
        if self.words is not None:
            return available
        return min(available, self.sentences or DEFAULT_SENTENCES)

    def __str__(self) -> str:
        if self.ratio is not None:
            return f"{self.ratio:g} of the sentences"
        if self.words is not None:
            return f"{self.words} words"
        return f"{self.sentences or DEFAULT_SENTENCES} sentences"


@dataclass(frozen=True, slots=True)
class Options:
    """How a briefing is made."""

    method: str = DEFAULT_METHOD
    budget: Budget = Budget()
    language: str | None = None  # of the articles; None: told from each
    labels: str | None = None  # the briefing's language; None: most articles'
    title: str = ""
    indirect: bool = False  # reported speech without marks counts as a quote
    keep: tuple[str, ...] = ()  # kinds of lines to keep that would be dropped

    def __post_init__(self) -> None:
        kinds_of(self.keep)
