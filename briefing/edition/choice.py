"""What of all that was read an edition prints: what a section wants, nothing twice, and of a story what is new."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from briefing import pipeline, stories
from briefing.archive import Archive, Printed
from briefing.configuration import Configuration, Section
from briefing.contents import Digest, Placing
from briefing.models import Article, Failure
from briefing.segment import split
from briefing.text import squeezed
from briefing.words import terms

PRINTED = "printed on"
ALIKE = 0.85  # share of a sentence's terms that one other must have to have told it
NEWS = 2  # sentences that an article must have which were not printed before


@dataclass(frozen=True, slots=True)
class Read:
    """What one source of a section gave."""

    section: int
    result: Digest | Failure


@dataclass(frozen=True, slots=True)
class Left:
    """An article that is not printed, and why."""

    section: str
    article: Article
    reason: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What is printed, what is not, and what could not be read."""

    digests: tuple[Digest, ...]
    placings: tuple[Placing, ...]  # one for each digest
    failures: tuple[Failure, ...]
    left: tuple[Left, ...]


def choose(read: Iterable[Read], archive: Archive, configuration: Configuration, *, day: date) -> Choice:
    """Choose what is printed of what was read, by what the sections ask for and what editions before have printed."""
    desk = _Desk(configuration, archive)
    for one in read:
        if isinstance(one.result, Failure):
            desk.failures.append(one.result)
        else:
            desk.take(configuration.sections[one.section], one.result)
    if desk.digests:
        desk.without_what_was_told(archive.printed(day - timedelta(days=configuration.memory)))
    return Choice(tuple(desk.digests), tuple(desk.placings), tuple(desk.failures), tuple(desk.left))


class _Desk:
    """Where articles are sorted."""

    def __init__(self, configuration: Configuration, archive: Archive) -> None:
        self.configuration = configuration
        self.archive = archive
        self.digests: list[Digest] = []
        self.placings: list[Placing] = []
        self.failures: list[Failure] = []
        self.left: list[Left] = []
        self.seen: dict[str, str] = {}  # words of articles, and the section they stand in

    def take(self, section: Section, digest: Digest) -> None:
        """Take an article in, or leave it out and say why."""
        article = digest.article
        words = squeezed(article.text)
        if reason := refused(section, article) or self._known(article, words):
            self.left.append(Left(section.name, article, reason))
            return
        self.seen[words] = section.name or "the edition"
        follow = (*self.configuration.follow, *section.follow)
        self.digests.append(digest)
        self.placings.append(Placing(section.name, wanted=len(found_in(article, follow))))

    def _known(self, article: Article, words: str) -> str:
        """Say where these very words were met before; "" where they are new."""
        if day := self.archive.knows(article):
            return f"{PRINTED} {day.isoformat()}"
        if day := self.archive.met(article):
            return f"no room on {day.isoformat()}"
        return f"stands in {self.seen[words]} already" if words in self.seen else ""

    def without_what_was_told(self, printed: Sequence[Printed]) -> None:
        """Leave out what was printed, in these words or nearly the same; of a story that was told keep what is new."""
        if not printed:
            return
        count = len(self.digests)
        articles = [*(digest.article for digest in self.digests), *(one.article for one in printed)]
        kept: dict[int, tuple[Digest, Placing]] = {}
        for story in stories.find(articles):
            before = [printed[number - count] for number in story.articles if number >= count]
            told = Told(one.article for one in before) if before else None
            for number in (number for number in story.articles if number < count):
                digest, placing = self.digests[number], self.placings[number]
                if told is None:
                    kept[number] = digest, placing
                    continue
                day = max(one.day for one in before)
                again = any(one.article.source.location == digest.article.source.location for one in before)
                least = 1 if again else NEWS  # one sentence is enough where a page has been changed: a correction
                new = pipeline.renewed(digest, told.holds, self.configuration.options, least=least)
                if new is None:
                    self.left.append(Left(placing.section, digest.article, f"{PRINTED} {day.isoformat()}"))
                else:
                    kept[number] = new, placing._replace(since=day)
        self.digests = [kept[number][0] for number in sorted(kept)]
        self.placings = [kept[number][1] for number in sorted(kept)]


class Told:
    """What articles have told already."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self.texts: list[str] = []
        self.sentences: dict[str, list[frozenset[str]]] = {}  # their terms, by language
        for article in articles:
            self.texts.append(squeezed(article.text))
            found = (span.of(article.text) for span in split(article.text, language=article.language))
            self.sentences.setdefault(article.language, []).extend(
                frozenset(terms(sentence, article.language)) for sentence in found
            )

    def holds(self, sentence: str, language: str) -> bool:
        """Tell whether a sentence was told: in these words, or most of what it says and all its numbers in another."""
        if any(squeezed(sentence) in text for text in self.texts):
            return True
        said = frozenset(terms(sentence, language))
        numbers = {term for term in said if any(map(str.isdigit, term))}
        others = (other for other in self.sentences.get(language, ()) if numbers <= other)
        return any(len(said & other) >= ALIKE * len(said) for other in others)


def refused(section: Section, article: Article) -> str:
    """Say why a section does not want an article; "" where it does."""
    if section.languages and article.language not in section.languages:
        return f"is in {article.language}"
    if unwanted := found_in(article, section.exclude):
        return f"speaks of “{unwanted[0]}”"
    if section.include and not found_in(article, section.include):
        return "has none of the words that the section asks for"
    return ""


def found_in(article: Article, wanted: Sequence[str]) -> list[str]:
    """List the words and phrases that stand in an article's title or text, in any of their forms."""
    if not wanted:
        return []
    said = f" {' '.join(terms(f'{article.title} {article.text}', article.language))} "
    return [words for words in wanted if (t := terms(words, article.language)) and f" {' '.join(t)} " in said]
