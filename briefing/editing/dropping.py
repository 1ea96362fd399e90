"""A briefing without some of its stories: their articles go with them, and what is left is numbered anew."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from briefing.assemble.order import renumbered
from briefing.contents import (
    Briefing,
    Citation,
    CitedFigure,
    CitedPerson,
    CitedQuote,
    Comparison,
    Dated,
    Entry,
    Story,
)

Part = TypeVar("Part", Entry, Story)
Cited = TypeVar("Cited", CitedFigure, CitedQuote, CitedPerson, Dated)
Numbers = Mapping[int, int]  # of articles: the old, the new


def without_stories(briefing: Briefing, dropped: set[int]) -> Briefing:
    """Take out stories, by their places in the briefing."""
    stories = [story for place, story in enumerate(briefing.stories) if place not in dropped]
    kept = sorted(article for story in stories for article in story.articles)
    numbers = {old: new for new, old in enumerate(kept)}
    return replace(
        briefing,
        articles=tuple(briefing.articles[old] for old in kept),
        entries=tuple(_entry(briefing.entries[old], numbers) for old in kept),
        stories=tuple(_story(story, numbers) for story in stories),
        figures=tuple(_cited(one, numbers) for one in briefing.figures if one.citation.article in numbers),
    )


def _entry(entry: Entry, numbers: Numbers) -> Entry:
    """Number what is printed of an article anew."""
    return replace(_part(entry, numbers), article=numbers[entry.article], essential=_citation(entry.essential, numbers))


def _story(story: Story, numbers: Numbers) -> Story:
    """Number a story anew."""
    return replace(
        _part(renumbered(story, numbers), numbers),
        comparisons=tuple(
            Comparison(tuple(_cited(one, numbers) for one in group.figures), group.agrees)
            for group in story.comparisons
        ),
        timeline=tuple(_cited(one, numbers) for one in story.timeline),
    )


def _part(part: Part, numbers: Numbers) -> Part:
    """Number what entries and stories have both."""
    return replace(
        part,
        summary=tuple(_citation(one, numbers) for one in part.summary),
        figures=tuple(_cited(one, numbers) for one in part.figures),
        quotes=tuple(_cited(one, numbers) for one in part.quotes),
        people=tuple(_cited(one, numbers) for one in part.people),
    )


def _cited(one: Cited, numbers: Numbers) -> Cited:
    """Number what stands with a citation."""
    return replace(one, citation=_citation(one.citation, numbers))


def _citation(citation: Citation, numbers: Numbers) -> Citation:
    """Number a citation."""
    return replace(citation, article=numbers[citation.article])
