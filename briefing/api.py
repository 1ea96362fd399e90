"""What a program calls: the public functions, each one stage or all of them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from os import PathLike, fspath
from typing import TYPE_CHECKING

from briefing import pipeline, segment
from briefing.clean import untouched
from briefing.load import gather, source
from briefing.load.facts import to_the_minute
from briefing.models import Article, Failure, Sentence
from briefing.options import DEFAULT_METHOD, DEFAULT_PAGE, DEFAULT_PDF, DEFAULT_THEME, Budget, Design, Options
from briefing.summarizers import Material
from briefing.summarizers import summarize as judge
from briefing.text import Span
from briefing.words import detect

if TYPE_CHECKING:
    from briefing.contents import Briefing, Figure, Quote
    from briefing.verification import Report

Location = str | PathLike[str]


def read(location: Location, *, language: str | None = None) -> Article:
    """Read a file, a web address or "-" (standard input), and clean the article of the page around it.

    `language` (ISO 639-1) is told from the article where it is not given. Raises InputError where the location
    cannot be read or holds nothing but page chrome.
    """
    return pipeline.read(fspath(location), language=_code(language))


def read_all(locations: Iterable[Location] | Location) -> Iterator[Article | Failure]:
    """Read files, folders, web addresses and feeds in order; what cannot be read comes as a Failure in its place."""
    for given in gather(_listed(locations)):
        yield from pipeline.read_given(given, Options())


def article(
    text: str,
    *,
    title: str = "",
    published: date | None = None,
    authors: Sequence[str] | str = (),
    language: str | None = None,
    url: str | None = None,
) -> Article:
    """Make an article of a text that is clean already; the text stays as it is. One author may be given as a text.

    Raises TypeError where `published` is no date: which day "3/2/2026" is, this cannot know.
    """
    if not isinstance(published, date | None):
        raise TypeError(f"published is a datetime.date, a datetime or None, not {published!r}")
    day = to_the_minute(published) if isinstance(published, datetime) else published
    given = source(text, location="")
    by = (authors,) if isinstance(authors, str) else tuple(authors)
    return untouched(given, title=title, published=day, authors=by, language=_code(language), url=url or "")


def split_sentences(text: str, *, language: str | None = None) -> tuple[Span, ...]:
    """Find the sentences of a text: ordered, disjoint spans, in characters of `text`."""
    return segment.split(text, language=_code(language) or detect(text))


def summarize(
    text: str,
    *,
    title: str | None = None,
    language: str | None = None,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    minutes: float | None = None,
    characters: int | None = None,
    about: str = "",
    method: str = DEFAULT_METHOD,
) -> tuple[Sentence, ...]:
    """Choose the sentences that say most of a text, in the text's order; of what is `about` some words, if given.

    One budget: so many `sentences`, `words`, `characters` or `minutes` of reading, or a `ratio` of the sentences; five
    sentences where none is given. Raises UsageError for a method there is not, or for two budgets.
    """
    language = _code(language) or detect(text)
    budget = Budget(sentences, words, ratio, minutes, characters)
    material = Material(text, segment.split(text, language=language), title or "", language)
    return tuple(pick.sentence for pick in judge(material, method=method, budget=budget, about=about) if pick.chosen)


def find_figures(text: str, *, language: str | None = None) -> "tuple[Figure, ...]":
    """Find the numbers of a text with what they count, in the text's order; spans in characters of `text`."""
    from briefing import figures

    language = _code(language) or detect(text)
    return figures.find(text, segment.split(text, language=language), language=language)


def find_quotes(text: str, *, language: str | None = None, indirect: bool = False) -> "tuple[Quote, ...]":
    """Find what somebody is quoted as saying, and who said it; spans are the words inside the marks."""
    from briefing import quotes

    language = _code(language) or detect(text)
    return quotes.find(text, segment.split(text, language=language), language=language, indirect=indirect)


def group_stories(articles: Iterable[Article]) -> tuple[tuple[int, ...], ...]:
    """Group the articles that tell one story: their indices, each exactly once."""
    from briefing import stories

    return stories.group(tuple(articles))


def brief(
    locations: Iterable[Location] | Location,
    *,
    title: str = "",
    language: str | None = None,
    labels: str | None = None,
    method: str = DEFAULT_METHOD,
    sentences: int | None = None,
    words: int | None = None,
    ratio: float | None = None,
    minutes: float | None = None,
    characters: int | None = None,
    about: str = "",
    jobs: int = 1,
) -> "Briefing":
    """Make a briefing of files, folders, web addresses and feeds; what could not be read is listed in it.

    `language` is the articles', `labels` the briefing's own. With several `jobs` a program of one's own keeps what it
    does under `if __name__ == "__main__":`, as everywhere where processes are started. Raises InputError where nothing
    could be read, UsageError for an option there is not, VerificationError where a citation stands not in its source.
    """
    from briefing.batch import results
    from briefing.verification import assure

    budget = Budget(sentences, words, ratio, minutes, characters)
    given, own = _code(language), _code(labels)
    options = Options(method=method, budget=budget, about=about, language=given, labels=own, title=title)
    pipeline.check(options)
    made = pipeline.brief(results(gather(_listed(locations)), options, jobs=jobs), options)
    assure(made)
    return made


def render(
    briefing: "Briefing",
    format: str,
    *,
    theme: str = DEFAULT_THEME,
    page: str = DEFAULT_PAGE,
    duplex: bool = False,
    pdf: str = DEFAULT_PDF,
    without: Iterable[str] = (),
    pages: int | None = None,
) -> bytes:
    """Render a briefing as "pdf", "html", "epub", "markdown", "text", "email" or "json".

    `theme` is "digest", "brief", "newspaper" or a folder of one's own; `page` the PDF's: "A4", "Letter", "A5",
    "reMarkable", "Kindle Scribe" or "6-inch"; `pdf` "ua-1", or "a-3a" for archives; `without` names parts to leave
    out, such as "figures"; `pages` is the most the PDF may have: the lesser stories are told in less. Raises UsageError
    for a format, theme or page there is not, OutputError where it cannot be rendered.
    """
    from briefing.rendering import render as rendered

    parts, most = tuple(without), pages or 0
    return rendered(briefing, format, Design(theme, page, duplex=duplex, pdf=pdf, without=parts, pages=most))


def verify(briefing: "Briefing") -> "Report":
    """Check every citation of a briefing against the texts it carries and the sources read again."""
    from briefing.verification import verify as check

    return check(briefing)


def _code(language: str | None) -> str | None:
    """Give the language of a tag as the web writes it: "en" of "en-US"."""
    return language and language.replace("_", "-").partition("-")[0].lower()


def _listed(locations: Iterable[Location] | Location) -> tuple[str, ...]:
    """List locations; one alone may be given as it is."""
    return (
        (fspath(locations),)
        if isinstance(locations, str | PathLike)
        else tuple(fspath(location) for location in locations)
    )
