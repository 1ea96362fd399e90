"""What a briefing holds: frozen, slotted, picklable, and the same in JSON."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from briefing.models import Article, Failure, Pick
from briefing.text import Span

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in an article: what it counts, how sure it is, and where it stands."""

    span: Span
    kind: str  # money percent count duration distance area volume mass speed temperature energy age score ratio
    value: Decimal  # scale and sign applied; the low end of a range
    high: Decimal | None  # the high end of a range
    unit: str  # ISO 4217 for money, "%", the unit's or the counted noun's name
    qualifier: str = ""  # as printed: "environ", "at least"
    per: str = ""  # "day", "m²"
    standing: str = ""  # "", denied, alleged, expected, target, past, compared
    label: str = ""  # the article's own words for what it measures
    weight: float = 0.0  # how much a reader would want it, higher is more
    cue: str = ""  # the words that say how it stands: "a démenti"


@dataclass(frozen=True, slots=True)
class Quote:
    """Words somebody said, between marks in the article; and who said them."""

    span: Span  # the words inside the marks
    speaker: str | None  # the fullest name the article gives
    role: str
    cue: str  # the reporting words
    kind: str = "direct"  # direct mixed indirect
    inferred: bool = False  # the speaker came through a pronoun, a surname or the sentence before
    basis: str = "name"  # of the speaker: name surname office pronoun, beside the quote; else continued context


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in an article, or an organisation, who speaks there or holds an office and comes back."""

    span: Span  # of one mention of the fullest name
    name: str
    role: str  # as the article puts it; "" where it does not
    mentions: int
    quotes: int  # that are this person's


@dataclass(frozen=True, slots=True)
class Digest:
    """What one article gives: the unit of parallel work."""

    article: Article
    picks: tuple[Pick, ...]  # every sentence, in the text's order
    figures: tuple[Figure, ...]
    quotes: tuple[Quote, ...]
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """Words that are printed as an article's, and where they stand there and in its source."""

    article: int  # index into Briefing.articles
    span: Span  # in the article's text
    origins: tuple[Span, ...]  # in the source's text, one for each block it touches
    text: str


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure and its citation."""

    citation: Citation
    figure: Figure


@dataclass(frozen=True, slots=True)
class CitedQuote:
    """A quote and its citation."""

    citation: Citation
    quote: Quote


@dataclass(frozen=True, slots=True)
class CitedPerson:
    """A person and the citation of one mention."""

    citation: Citation
    person: Person


@dataclass(frozen=True, slots=True)
class Entry:
    """What is printed of one article."""

    article: int
    essential: Citation  # the one sentence to read
    summary: tuple[Citation, ...]  # in the text's order
    figures: tuple[CitedFigure, ...]  # the best first
    quotes: tuple[CitedQuote, ...]  # in the text's order
    words: int  # of the article
    summary_words: int
    people: tuple[CitedPerson, ...] = ()  # who is who, in the text's order


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that prints another one's text, with small edits at most."""

    article: int
    of: int  # the other one, which is no copy itself


@dataclass(frozen=True, slots=True)
class Comparison:
    """What several articles of a story tell of one thing in figures, side by side."""

    figures: tuple[CitedFigure, ...]  # of two articles at least, in the story's order
    agrees: bool  # all of them say the same number


@dataclass(frozen=True, slots=True)
class Dated:
    """A sentence that tells of a day."""

    citation: Citation
    day: date  # as the sentence writes it out


@dataclass(frozen=True, slots=True)
class Story:
    """Articles that tell one story, each thing once; the one that leads is first, a copy tells nothing by itself."""

    articles: tuple[int, ...]
    copies: tuple[Copy, ...] = ()  # those among them that print another one's text
    summary: tuple[Citation, ...] = ()  # of all that are in the leading one's language, article by article
    figures: tuple[CitedFigure, ...] = ()  # the best first
    quotes: tuple[CitedQuote, ...] = ()
    people: tuple[CitedPerson, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    timeline: tuple[Dated, ...] = ()  # day by day, where there are several
    section: str = ""  # of the edition it stands in
    since: date | None = None  # the story was told that day: what is here is new since
    title: str = ""  # an editor's, in place of the leading article's
    note: str = ""  # an editor's; no citation

    @property
    def originals(self) -> tuple[int, ...]:
        """The articles that are no copies, the leading one first."""
        copies = {copy.article for copy in self.copies}
        return tuple(article for article in self.articles if article not in copies)


class Placing(NamedTuple):
    """What an edition knows of an article, beside what it says."""

    section: str = ""
    since: date | None = None  # the day on which its story was told last
    wanted: int = 0  # how many of the words that the edition follows stand in it


@dataclass(frozen=True, slots=True)
class Method:
    """How the briefing was made, for its method note."""

    version: str  # of the program
    summarizer: str
    budget: str  # "5 sentences", "120 words", "0.2 of the sentences"
    about: str = ""  # the words that the summaries were to be about
    edition: int = 0  # its number in an archive; 0: it is none


@dataclass(frozen=True, slots=True)
class Briefing:
    """Everything that is printed, with the articles it is taken from: enough to render it and to check it."""

    schema: int
    title: str
    language: str  # of the labels
    date: date | None  # SOURCE_DATE_EPOCH's, else the newest among the articles
    method: Method
    articles: tuple[Article, ...]
    entries: tuple[Entry, ...]  # one an article, in the same order
    stories: tuple[Story, ...]  # every article once; section by section, what most outlets tell first
    figures: tuple[CitedFigure, ...]  # the key figures of all articles, the best first
    failures: tuple[Failure, ...]
    note: str = ""  # an editor's, on the whole; no citation
    edited: bool = False  # an editor has changed what is printed: left out, added, put in another order
