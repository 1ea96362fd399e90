"""Which story comes first: what most outlets tell, of these what the edition follows, of these the newest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from briefing.contents import Copy, Placing, Story
from briefing.models import Article
from briefing.web import host


class Arranged(NamedTuple):
    """The stories that are printed, in their order, and those for which a section has no room."""

    stories: tuple[Story, ...]
    left: tuple[Story, ...]


def arranged(
    stories: Sequence[Story],
    articles: Sequence[Article],
    placings: Sequence[Placing],
    sections: Mapping[str, int | None],
) -> Arranged:
    """Put stories in order: section by section, in each the weightiest first, and so many as `sections` allow."""
    told = [
        replace(
            story,
            section=placings[story.articles[0]].section,
            since=max((day for article in story.articles if (day := placings[article].since)), default=None),
        )
        for story in stories
    ]
    room = dict(sections)
    kept: list[Story] = []
    left: list[Story] = []
    for story in _by_weight(told, articles, placings, tuple(sections)):
        most = room.get(story.section)
        (left if most == 0 else kept).append(story)
        if most:
            room[story.section] = most - 1
    return Arranged(tuple(kept), tuple(left))


def renumbered(story: Story, numbers: Mapping[int, int]) -> Story:
    """Number the articles of a story anew: the old, the new."""
    return replace(
        story,
        articles=tuple(numbers[article] for article in story.articles),
        copies=tuple(Copy(numbers[copy.article], numbers[copy.of]) for copy in story.copies),
    )


def _by_weight(
    stories: Sequence[Story], articles: Sequence[Article], placings: Sequence[Placing], sections: Sequence[str]
) -> list[Story]:
    """Order stories."""
    places = {section: place for place, section in enumerate(sections)}

    def key(story: Story) -> tuple[int, int, int, int, int]:
        newest = max(day_of(articles[article]) for article in story.articles)
        return (
            places.get(story.section, len(places)),
            -len({outlet(articles[article], article) for article in story.originals}),
            -max(placings[article].wanted for article in story.articles),
            -newest.toordinal(),
            min(story.articles),
        )

    return sorted(stories, key=key)


def outlet(article: Article, number: int) -> str:
    """Name who stands behind an article: its first publisher, its site, its host; else nobody but itself."""
    return (article.original or article.site or host(article.url) or f"{number}").casefold()


def day_of(article: Article) -> date:
    """Give the day on which an article appeared; the first there is, where it does not say."""
    published = article.published
    return date.min if published is None else published.date() if isinstance(published, datetime) else published
