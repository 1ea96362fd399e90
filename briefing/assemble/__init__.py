"""Digests become a briefing: every span a citation, and the articles' own texts with them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from briefing.assemble.citing import cite
from briefing.assemble.order import day_of
from briefing.assemble.ranking import rank, same
from briefing.assemble.telling import Together, are_one, telling
from briefing.contents import (
    SCHEMA_VERSION,
    Briefing,
    CitedFigure,
    CitedPerson,
    CitedQuote,
    Digest,
    Entry,
    Method,
    Story,
)
from briefing.models import Article, Failure
from briefing.words import count, count_each

MOST_FIGURES = 6  # of one article
MOST_KEY_FIGURES = 12  # of the briefing


def assemble(
    digests: Sequence[Digest],
    stories: Sequence[Story],
    failures: Sequence[Failure],
    *,
    together: Mapping[int, Together],
    title: str,
    language: str,
    moment: date | None,
    method: Method,
) -> Briefing:
    """Put together what is printed, in the order of `stories`; `moment` is the day shown, else the articles' newest.

    `together` has the summaries of stories that several articles tell, by the number of the leading one.
    """
    articles = tuple(digest.article for digest in digests)
    entries = tuple(_entry(number, digest) for number, digest in enumerate(digests))
    return Briefing(
        schema=SCHEMA_VERSION,
        title=title,
        language=language,
        date=moment or newest(articles),
        method=method,
        articles=articles,
        entries=entries,
        stories=tuple(telling(story, digests, entries, together.get(story.articles[0], {})) for story in stories),
        figures=_key_figures(entries, articles, stories),
        failures=tuple(failures),
    )


def newest(articles: Sequence[Article]) -> date | None:
    """Find the newest day among the articles."""
    return max((day_of(article) for article in articles if article.published), default=None)


def _entry(number: int, digest: Digest) -> Entry:
    """Say what is printed of one article."""
    article = digest.article
    chosen = [pick for pick in digest.picks if pick.chosen]
    summary = tuple(cite(number, article, pick.sentence.span) for pick in chosen)
    best = next(pick for pick in chosen if pick.essential)
    figures = rank(digest.figures, article, [pick.sentence.span for pick in chosen])[:MOST_FIGURES]
    return Entry(
        article=number,
        essential=cite(number, article, best.sentence.span),
        summary=summary,
        figures=tuple(CitedFigure(cite(number, article, figure.span), figure) for figure in figures),
        quotes=tuple(CitedQuote(cite(number, article, quote.span), quote) for quote in digest.quotes),
        people=tuple(CitedPerson(cite(number, article, person.span), person) for person in digest.people),
        words=count(article.text),
        summary_words=sum(count_each([citation.text for citation in summary])),
    )


def _key_figures(
    entries: Sequence[Entry], articles: Sequence[Article], stories: Sequence[Story]
) -> tuple[CitedFigure, ...]:
    """Choose the briefing's key figures: the best of each article first, then the next best."""
    rounds: Iterator[CitedFigure] = (
        entry.figures[turn] for turn in range(MOST_FIGURES) for entry in entries if turn < len(entry.figures)
    )
    tongues = {number: article.language for number, article in enumerate(articles)}
    told_in = {article: number for number, story in enumerate(stories) for article in story.articles}

    def are_alike(one: CitedFigure, other: CitedFigure) -> bool:
        if told_in[one.citation.article] == told_in[other.citation.article]:
            return are_one(one, other, tongues)
        return same(one.figure, other.figure, tongues[one.citation.article])

    chosen: list[CitedFigure] = []
    for cited in rounds:
        if len(chosen) < MOST_KEY_FIGURES and not any(are_alike(cited, other) for other in chosen):
            chosen.append(cited)
    return tuple(sorted(chosen, key=lambda cited: (cited.citation.article, cited.citation.span)))
