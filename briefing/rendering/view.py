"""What templates read: a briefing in the order it is printed, with its links and counts worked out, and not a tag."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import attrgetter

from briefing.contents import Briefing, Method
from briefing.models import Article, Failure
from briefing.rendering.segments import Mark
from briefing.rendering.sources import Passage, marked_source
from briefing.rendering.wording import Wording, direction
from briefing.text import Span
from briefing.web import host

DAY = len("2024-05-12")
VERIFY = "briefing make … -o briefing.json && briefing verify briefing.json"
VERIFY_EDITION = "briefing verify --edition {}"  # where its briefing.toml is


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an article."""

    text: str
    language: str
    target: str  # the id of their place in the source text; "" where there is none
    number: int  # of the article


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in a table."""

    cited: Cited  # the value as printed, with its qualifier
    apart: str  # the qualifier, where it does not stand beside the value
    label: str
    standing: str  # in the briefing's language; also that another article says another number
    chapter: int  # the number of the story
    share: int = 0  # percent of the greatest key figure of its unit; 0 where there is no other


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, its speaker, and the quotation marks of its language."""

    cited: Cited
    speaker: str
    role: str
    cue: str  # the reporting words
    inferred: bool
    marks: tuple[str, str]
    chapter: int  # the number of the story


@dataclass(frozen=True, slots=True)
class Someone:
    """A person in a story."""

    cited: Cited  # one mention of the fullest name
    role: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day in a timeline."""

    day: date
    cited: Cited  # the sentence that tells of it


@dataclass(frozen=True, slots=True)
class Compared:
    """What the articles of a story tell of one thing in figures."""

    label: str  # of the first of them
    language: str  # of the label
    values: tuple[tuple[Row, ...], ...]  # those in the same words together
    agrees: bool  # they say one number


@dataclass(frozen=True, slots=True)
class Reference:
    """An article, as a numbered source."""

    number: int  # in the order of printing, from 1
    chapter: int  # the number of the story it tells
    article: Article
    title: str
    link: str  # the original page, where it is a web address
    marks: Mapping[Span, Mark]  # what is printed of it

    @property
    def source(self) -> tuple[tuple[str, tuple[Passage, ...]], ...]:
        """The article itself, with all that is printed of it marked: runs of blocks of one kind."""
        passages = groupby(marked_source(self.article, self.marks), key=attrgetter("kind"))
        return tuple((kind, tuple(run)) for kind, run in passages)

    @property
    def language(self) -> str:
        """The language of the article's own words."""
        return self.article.language

    @property
    def outlet(self) -> str:
        """Who published the article, by name or address; "" where nobody is named."""
        return self.article.site or host(self.link)

    @property
    def first(self) -> str:
        """Who published the article first, where the original page's address does not say so."""
        name = self.article.original
        return "" if name and f"//{name.removeprefix('www.')}/" in f"{self.link.replace('//www.', '//')}/" else name

    @property
    def updated(self) -> date | None:
        """The day of its last change, where that is another than the one on which it appeared."""
        published, updated = (str(day)[:DAY] if day else "" for day in (self.article.published, self.article.updated))
        return self.article.updated if updated > published else None


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is printed of one story."""

    number: int  # in the order of printing, from 1
    title: str
    retitled: bool  # the title is an editor's
    note: str  # an editor's
    section: str  # of the edition
    since: date | None  # told before, on that day
    alone: bool  # one outlet alone tells it, while most of the stories have several
    references: tuple[Reference, ...]  # the articles that tell it, the leading one first; no copies
    copies: tuple[Reference, ...]  # those that print another one's text
    essential: Cited
    standfirst: tuple[Cited, ...]  # of the leading article
    summary: tuple[Cited, ...]
    figures: tuple[Row, ...]
    comparisons: tuple[Compared, ...]  # what differs comes first
    quotes: tuple[Said, ...]
    people: tuple[Someone, ...]
    timeline: tuple[Occasion, ...]
    words: int  # of its articles
    summary_words: int

    @property
    def lead(self) -> Reference:
        """The article that leads the story."""
        return self.references[0]

    @property
    def language(self) -> str:
        """The language of the leading article's own words."""
        return self.lead.language

    @property
    def outlets(self) -> tuple[str, ...]:
        """Who tells it, each once; copies tell nothing by themselves."""
        return tuple(dict.fromkeys(reference.outlet for reference in self.references if reference.outlet))

    @property
    def breadth(self) -> int:
        """How many outlets tell it; an article that names none counts by itself."""
        return len({reference.outlet.casefold() or reference.number for reference in self.references})

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its articles, those of copies left out."""
        return tuple(reference.number for reference in self.references)

    @property
    def short(self) -> tuple[Cited, ...]:
        """Two sentences: the essential one, and the one that goes on from it or leads to it."""
        texts = [cited.text for cited in self.summary]
        at = texts.index(self.essential.text) if self.essential.text in texts else -1
        if at < 0:
            return (self.essential, *self.summary[:1])
        return self.summary[at : at + 2] if at + 1 < len(texts) else self.summary[max(0, at - 1) :]

    @property
    def joint(self) -> str:
        """What stands between two sentences: a blank, but for scripts that set none."""
        return "" if self.language in {"ja", "zh"} else " "


@dataclass(frozen=True, slots=True)
class Section:
    """Stories that stand under one head."""

    name: str  # "" where the briefing has no sections
    chapters: tuple[Chapter, ...]  # in full
    rest: tuple[Chapter, ...]  # in a line


@dataclass(frozen=True, slots=True)
class View:
    """A briefing as templates see it."""

    briefing: Briefing
    wording: Wording
    references: tuple[Reference, ...]  # the articles, by their numbers
    chapters: tuple[Chapter, ...]  # the stories that are told in full, in the order of printing
    rest: tuple[Chapter, ...]  # those that are told in a line
    stories: tuple[Chapter, ...]  # all of them, those that most outlets tell first
    essentials: tuple[Chapter, ...]  # the first of these
    figures: tuple[Row, ...]  # the key figures of all articles
    voices: tuple[Said, ...]  # the quotes of the day
    minutes: int
    without: frozenset[str] = frozenset()  # the parts that are left out
    shortened: tuple[int, ...] = ()  # the articles that lead stories told in less than there is,
    pages: int = 0  # so that the document has no more of these than so many

    def shows(self, part: str) -> bool:
        """Tell whether a part of the document is wanted."""
        return part not in self.without

    @property
    def title(self) -> str:
        """The briefing's title; what it is, where it has none."""
        return self.briefing.title if self.briefing.title.strip() else self.wording.labels.press_briefing

    @property
    def language(self) -> str:
        """The language of the labels."""
        return self.wording.language

    @property
    def direction(self) -> str:
        """Which way the labels are written: "ltr" or "rtl"."""
        return direction(self.language)

    @property
    def method(self) -> Method:
        """How the briefing was made."""
        return self.briefing.method

    @property
    def command(self) -> str:
        """What to type to compare the briefing with its sources."""
        edition = self.method.edition
        return VERIFY_EDITION.format(edition) if edition else VERIFY

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What gave no article, and why."""
        return self.briefing.failures

    @property
    def sections(self) -> tuple[Section, ...]:
        """The stories under the heads of their sections, in the order of printing."""
        names = dict.fromkeys(story.section for story in self.briefing.stories)
        return tuple(
            Section(name, *(tuple(c for c in told if c.section == name) for told in (self.chapters, self.rest)))
            for name in names
        )

    @property
    def counts(self) -> tuple[str, ...]:
        """How much there is: articles, stories, sources, and last the time that reading takes."""
        told = ((len(self.references), "articles"), (len(self.stories), "stories"), (self.outlets, "outlets"))
        some = told if len(self.references) > 1 else told[:1]
        return tuple(self.wording.count(number, what) for number, what in (*some, (self.minutes, "minutes")))

    @property
    def outlets(self) -> int:
        """How many outlets the articles are from; one that names none counts by itself."""
        return len({reference.outlet.casefold() or reference.number for reference in self.references})

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote the articles, each once: persons, else outlets."""
        articles = [reference.article for reference in self.references]
        persons = dict.fromkeys(name for article in articles for name in article.authors)
        return tuple(persons or dict.fromkeys(article.site for article in articles if article.site))

    @property
    def shares(self) -> tuple[int, ...]:
        """The shares that figures have, each once: style sheets draw a bar for each."""
        return tuple(sorted({row.share for row in self.figures} - {0}))

    @property
    def torn(self) -> tuple[str, ...]:
        """The ids of marks that come in several parts: they cross a block's or another mark's end."""
        passages = (passage for reference in self.references for _, run in reference.source for passage in run)
        return tuple(dict.fromkeys(name for passage in passages for name in passage.torn))
