"""Which story comes first: what most outlets tell, of these what the edition follows, of these the newest."""

from collections.abc import Sequence
from datetime import date, datetime
from urllib.parse import urlsplit

from briefing.assemble.telling import originals
from briefing.contents import Placing, Story
from briefing.models import Article


def by_weight(
    stories: Sequence[Story], articles: Sequence[Article], placings: Sequence[Placing], sections: Sequence[str]
) -> list[Story]:
    """Order stories: section by section as `sections` have it, in each the weightiest first."""
    places = {section: place for place, section in enumerate(sections)}

    def key(story: Story) -> tuple[int, int, int, int, int]:
        placed = [placings[article] for article in story.articles]
        newest = max(day_of(articles[article]) for article in story.articles)
        return (
            places.get(story.section, len(places)),
            -len({outlet(articles[article], article) for article in originals(story)}),
            -max(placing.wanted for placing in placed),
            -newest.toordinal(),
            min(story.articles),
        )

    return sorted(stories, key=key)


def outlet(article: Article, number: int) -> str:
    """Name who stands behind an article: its first publisher, its site, its host; else nobody but itself."""
    return (article.original or article.site or urlsplit(article.url).netloc or f"{number}").casefold()


def day_of(article: Article) -> date:
    """Give the day on which an article appeared; the first there is, where it does not say."""
    published = article.published
    return date.min if published is None else published.date() if isinstance(published, datetime) else published
