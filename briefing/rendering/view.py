"""What templates read: a briefing in the order it is printed, with its links and counts worked out, and not a tag."""

from dataclasses import dataclass
from datetime import date

from briefing.contents import Briefing, Method
from briefing.models import Article, Failure
from briefing.rendering.sources import Passage
from briefing.rendering.wording import Wording, direction

DAY = len("2024-05-12")


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an article."""

    text: str
    language: str
    target: str  # the id of their place in the source text; "" where there is none


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in a table."""

    cited: Cited  # the value as printed, with its qualifier
    apart: str  # the qualifier, where it does not stand beside the value
    label: str
    standing: str  # in the briefing's language
    chapter: int  # the number of the article
    share: int = 0  # percent of the greatest key figure of its unit; 0 where there is no other


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, its speaker, and the quotation marks of its language."""

    cited: Cited
    speaker: str
    role: str
    inferred: bool
    marks: tuple[str, str]
    chapter: int  # the number of the article


@dataclass(frozen=True, slots=True)
class Chapter:
    """What is printed of one article."""

    number: int  # in the order of printing, from 1
    article: Article
    title: str
    link: str  # the original page, where it is a web address
    related: tuple[int, ...]  # the other articles of its story, but for its copies
    copies: tuple[int, ...]  # the articles that print its text too
    essential: Cited
    standfirst: tuple[Cited, ...]
    summary: tuple[Cited, ...]
    figures: tuple[Row, ...]
    quotes: tuple[Said, ...]
    words: int
    summary_words: int
    source: tuple[tuple[str, tuple[Passage, ...]], ...]  # runs of blocks of one kind

    @property
    def language(self) -> str:
        """The language of the article's own words."""
        return self.article.language

    @property
    def outlet(self) -> str:
        """Who published the article; its title, where nobody is named."""
        return self.article.site or self.title

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
class View:
    """A briefing as templates see it."""

    briefing: Briefing
    wording: Wording
    chapters: tuple[Chapter, ...]
    stories: tuple[Chapter, ...]  # the article that leads each story, those that most articles tell first
    figures: tuple[Row, ...]  # the key figures of all articles
    voices: tuple[Said, ...]  # the quotes of the day
    minutes: int
    without: frozenset[str] = frozenset()  # the parts that are left out

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
    def failures(self) -> tuple[Failure, ...]:
        """What gave no article, and why."""
        return self.briefing.failures

    @property
    def authors(self) -> tuple[str, ...]:
        """Who wrote the articles, each once: persons, else outlets."""
        articles = [chapter.article for chapter in self.chapters]
        persons = dict.fromkeys(name for article in articles for name in article.authors)
        return tuple(persons or dict.fromkeys(article.site for article in articles if article.site))

    @property
    def shares(self) -> tuple[int, ...]:
        """The shares that figures have, each once: style sheets draw a bar for each."""
        return tuple(sorted({row.share for row in self.figures} - {0}))

    @property
    def torn(self) -> tuple[str, ...]:
        """The ids of marks that come in several parts: they cross a block's or another mark's end."""
        passages = (passage for chapter in self.chapters for _, run in chapter.source for passage in run)
        return tuple(dict.fromkeys(name for passage in passages for name in passage.torn))
