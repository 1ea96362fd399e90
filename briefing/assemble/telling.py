"""A story told once: what its articles say between them, each sentence, figure, quote and person one time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain, zip_longest

from briefing.assemble.agreement import compare
from briefing.assemble.citing import cite
from briefing.assemble.order import day_of
from briefing.assemble.ranking import rank, same, same_abroad
from briefing.assemble.timeline import timeline
from briefing.contents import Citation, CitedFigure, CitedPerson, CitedQuote, Comparison, Digest, Entry, Figure, Story
from briefing.models import Pick
from briefing.text import fold, squeezed

MOST_FIGURES = 6  # of one story
COMPARED = 12  # of an article's figures, the best
Together = Mapping[int, Sequence[Pick]]  # what was chosen of articles that are summarised as one


def telling(story: Story, digests: Sequence[Digest], entries: Sequence[Entry], together: Together) -> Story:
    """Fill a story with what its articles say between them; `together` is empty where one tells it alone."""
    own = story.originals
    shown = [entries[article] for article in own]
    language = digests[own[0]].article.language
    tongues = {article: digests[article].article.language for article in own}
    return replace(
        story,
        summary=_summary(own, digests, together) if together else shown[0].summary,
        figures=_figures(_in_turn([entry.figures for entry in shown]), tongues),
        quotes=_quotes(chain(*(entry.quotes for entry in shown))),
        people=_people(chain(*(entry.people for entry in shown))),
        comparisons=tuple(_comparisons(own, digests, language)) if len(own) > 1 else (),
        timeline=timeline(own, digests),
    )


def _summary(own: Sequence[int], digests: Sequence[Digest], together: Together) -> tuple[Citation, ...]:
    """Cite what was chosen: article by article, in each text's order; the leading one first, then day after day."""
    chosen = {article: [pick for pick in together.get(article, ()) if pick.chosen] for article in own}

    def turn(article: int) -> tuple[bool, date, int]:
        return article != own[0], day_of(digests[article].article), min(pick.rank for pick in chosen[article])

    order = sorted((article for article in own if chosen[article]), key=turn)
    return tuple(cite(a, digests[a].article, pick.sentence.span) for a in order for pick in chosen[a])


def _in_turn(figures: Sequence[Sequence[CitedFigure]]) -> Iterator[CitedFigure]:
    """Take the best figure of each article, then the next best."""
    return (cited for turn in zip_longest(*figures) for cited in turn if cited is not None)


def _figures(found: Iterator[CitedFigure], tongues: Mapping[int, str]) -> tuple[CitedFigure, ...]:
    """Keep so many figures, each once."""
    kept: list[CitedFigure] = []
    for one in found:
        if len(kept) < MOST_FIGURES and not any(are_one(one, other, tongues) for other in kept):
            kept.append(one)
    return tuple(kept)


def are_one(one: CitedFigure, other: CitedFigure, tongues: Mapping[int, str]) -> bool:
    """Tell whether two figures of a story are one said twice; `tongues` has the languages of its articles."""
    language, abroad = tongues[one.citation.article], tongues[other.citation.article]
    if language != abroad:
        return same_abroad(one.figure, other.figure)
    return same(one.figure, other.figure, language)


def _quotes(found: Iterator[CitedQuote]) -> tuple[CitedQuote, ...]:
    """Keep quotes that are not a part of one that stands there already."""
    kept: dict[str, CitedQuote] = {}
    for one in found:
        said = squeezed(one.citation.text).rstrip(".,!?…")
        if not any(said in other for other in kept):
            kept[said] = one
    return tuple(kept.values())


def _people(found: Iterator[CitedPerson]) -> tuple[CitedPerson, ...]:
    """Keep of those with one name the first that has a role, else the first."""
    kept: dict[str, CitedPerson] = {}
    for one in found:
        known = kept.setdefault(fold(one.person.name), one)
        if one.person.role and not known.person.role:
            kept[fold(one.person.name)] = one
    return tuple(kept.values())


def _comparisons(own: Sequence[int], digests: Sequence[Digest], language: str) -> Iterator[Comparison]:
    """Put side by side what the articles tell of one thing, what differs first."""
    ranked = [_best(digests[article]) for article in own]
    groups = compare(ranked, language=language)
    for group in sorted(groups, key=lambda group: group.agrees):
        cited = ((own[place], figure) for place, figure in group.figures)
        yield Comparison(
            tuple(CitedFigure(cite(article, digests[article].article, f.span), f) for article, f in cited), group.agrees
        )


def _best(digest: Digest) -> list[Figure]:
    """Choose the figures of an article that are compared with others'."""
    chosen = [pick.sentence.span for pick in digest.picks if pick.chosen]
    return rank(digest.figures, digest.article, chosen)[:COMPARED]
