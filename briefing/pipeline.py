"""Read, digest, brief: the stages in order, and nothing else."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from briefing import segment
from briefing.clean.clippings import in_source, stretches
from briefing.clean.page import clean
from briefing.errors import InputError, UsageError
from briefing.languages import NAMES, UNKNOWN
from briefing.load import PART, failure, load, opened
from briefing.models import SKIPPED, Article, Failure, Page, Pick, Raw
from briefing.options import Options
from briefing.summarizers import Material, summarize, summarize_together, summarizer
from briefing.text import Span

if TYPE_CHECKING:
    from briefing.contents import Briefing, Digest, Placing, Story


def read(location: str, *, language: str | None = None) -> Article:
    """Read a source and clean the article of the page around it; the first one, where it holds several.

    "clips.txt#2" is the second article of a file. Raises InputError.
    """
    articles = cleaned(load(location), language=language)
    return next((article for article in articles if article.source.location == location), articles[0])


def cleaned(page: Page, *, language: str | None = None, keep: Sequence[str] = ()) -> tuple[Article, ...]:
    """Clean the articles of a page: one, but for a text into which several were pasted. Raises InputError."""
    source = page.source
    places = () if page.hints else stretches(source.text)
    if len(places) < 2:
        return (clean(page, language=language, keep=keep),)
    part = PART.fullmatch(source.location)
    base = part[1] if part else source.location
    found = []
    for number, place in enumerate(places, 1):
        stretch = page._replace(source=replace(source, text=place.of(source.text)))
        article = clean(stretch, language=language, keep=keep)
        found.append(in_source(article, replace(source, location=f"{base}#{number}"), place.start))
    return tuple(found)


def read_given(given: Raw | Page | Failure, options: Options) -> tuple[Article | Failure, ...]:
    """Clean one source that was gathered; one that holds no article is a Failure."""
    if isinstance(given, Failure):
        return (given,)
    location = given.location if isinstance(given, Raw) else given.source.location
    try:
        page = opened(given) if isinstance(given, Raw) else given
        return cleaned(page, language=options.language, keep=options.keep)
    except InputError as error:
        return (failure(location, error),)


def digest(article: Article, options: Options) -> "Digest":
    """Condense one article: its sentences judged, its figures and quotes found."""
    from briefing import figures, quotes  # a summary alone needs neither
    from briefing.contents import Digest

    sentences = segment.split(article.text, language=article.language)
    said, people = quotes.survey(article.text, sentences, language=article.language, indirect=options.indirect)
    return Digest(
        article=article,
        picks=summarize(
            material(article, sentences), method=options.method, budget=options.budget, about=options.about
        ),
        figures=figures.find(article.text, sentences, language=article.language),
        quotes=said,
        people=people,
    )


def material(article: Article, sentences: Sequence[Span]) -> Material:
    """Hand an article to the summarisers."""
    return Material(article.text, sentences, article.title, article.language)


def condense(articles: Sequence[Article], options: Options) -> tuple[tuple[Pick, ...], ...]:
    """Make one summary of one article or several; picks for each."""
    materials = [material(found, segment.split(found.text, language=found.language)) for found in articles]
    return summarize_together(materials, method=options.method, budget=options.budget, about=options.about)


def renewed(found: "Digest", told: Callable[[str, str], bool], options: Options, *, least: int) -> "Digest | None":
    """Condense an article again without the sentences that were told before; None where fewer than `least` are new.

    `told` tells it of a sentence and its language.
    """
    language = found.article.language
    new = [pick.sentence.span for pick in found.picks if not told(pick.sentence.text, language)]
    if len(new) < least:
        return None
    picks = summarize(material(found.article, new), method=options.method, budget=options.budget, about=options.about)
    return replace(
        found,
        picks=picks,
        figures=tuple(figure for figure in found.figures if any(span.holds(figure.span) for span in new)),
        quotes=tuple(quote for quote in found.quotes if any(span.meets(quote.span) for span in new)),
    )


def read_and_digest(given: Raw | Page | Failure, options: Options) -> "tuple[Digest | Failure, ...]":
    """Do one source's whole work; the unit that runs in parallel. What cannot be read is a Failure."""
    articles = read_given(given, options)
    digests = [found if isinstance(found, Failure) else digest(found, options) for found in articles]
    return tuple(found if isinstance(found, Failure) or found.picks else _speechless(found) for found in digests)


def _speechless(found: "Digest") -> Failure:
    """Say that there is nothing to print of an article: it is a line of signs, say."""
    return Failure(found.article.source.location, "read", "there is no sentence in it", "copy the whole article")


def brief(
    results: "Iterable[Digest | Failure]",
    options: Options,
    *,
    placings: "Sequence[Placing]" = (),
    sections: Mapping[str, int | None] | None = None,
) -> "Briefing":
    """Make a briefing of what was read and digested. Raises InputError where nothing was.

    `placings`, where given, say of each digest in which of an edition's sections it stands; `sections`, in their
    order, how many stories each has room for. Those for which there is none are listed among the failures.
    """
    from briefing import stories
    from briefing.assemble import assemble
    from briefing.assemble.order import arranged, renumbered
    from briefing.contents import Method, Placing

    read = list(results)
    digests = [result for result in read if not isinstance(result, Failure)]
    failures = [result for result in read if isinstance(result, Failure)]
    if not digests:
        raise _nothing(failures)
    articles = [found.article for found in digests]
    told, left = arranged(stories.find(articles), articles, placings or [Placing()] * len(digests), sections or {})
    if left:
        kept = sorted(article for story in told for article in story.articles)
        failures.extend(_without_room(left, articles))
        numbers = {article: number for number, article in enumerate(kept)}
        told, digests = tuple(renumbered(story, numbers) for story in told), [digests[article] for article in kept]
    return assemble(
        digests,
        told,
        failures,
        together={story.articles[0]: _together(story, digests, options) for story in told},
        title=options.title,
        language=options.labels or _most([found.article for found in digests]),
        moment=moment(),
        method=Method(version(), options.method, str(options.budget), options.about),
    )


def _without_room(left: "Sequence[Story]", articles: Sequence[Article]) -> Iterator[Failure]:
    """Say of each section which stories it has no room for."""
    sections = dict.fromkeys(story.section for story in left)
    for section in sections:
        titles = [articles[story.articles[0]].title for story in left if story.section == section]
        named = " · ".join(title or "—" for title in titles)
        yield Failure(section, SKIPPED, f"no room for {len(titles)} more: {named}", "let the section have more stories")


def _together(story: "Story", digests: "Sequence[Digest]", options: Options) -> "dict[int, tuple[Pick, ...]]":
    """Make one summary of a story's articles that are in the leading one's language; nothing where there is but one."""
    copies, language = {copy.article for copy in story.copies}, digests[story.articles[0]].article.language
    own = [n for n in story.articles if n not in copies and digests[n].article.language == language]
    if len(own) < 2:
        return {}
    found = [material(digests[n].article, [pick.sentence.span for pick in digests[n].picks]) for n in own]
    chosen = summarize_together(found, method=options.method, budget=options.budget, about=options.about)
    return dict(zip(own, chosen, strict=True))


def check(options: Options) -> None:
    """Raise UsageError where an option names what there is not, before any work is done."""
    summarizer(options.method)
    for code in (options.language, options.labels):
        if code is not None and code not in NAMES:
            raise UsageError(f"no language {code!r}", hint=f"there are {', '.join(NAMES)}")


def moment() -> date | None:
    """Tell the day that SOURCE_DATE_EPOCH sets. Raises UsageError where it is no number of seconds."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds:
        return None
    try:
        return datetime.fromtimestamp(int(seconds), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {seconds!r}", hint="set it to seconds since 1970, or unset it"
        ) from None


def version() -> str:
    """Tell the program's version."""
    from briefing import __version__

    return __version__


def _most(articles: Sequence[Article]) -> str:
    """Find the language that most articles are in, on a tie the first; English where none is known."""
    codes = [article.language for article in articles if article.language != UNKNOWN]
    return max(dict.fromkeys(codes), key=codes.count, default="en")


def _nothing(failures: Sequence[Failure]) -> InputError:
    """Say why there is no briefing."""
    if not failures:
        return InputError("no source was given", hint="name a file, a folder, or - for standard input")
    failures = [failure for failure in failures if failure.failed] or failures
    first = failures[0]
    more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
    return InputError(f"{first.location}: {first.message}{more}", hint=first.hint)
