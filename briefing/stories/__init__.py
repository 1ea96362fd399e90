"""Which articles tell one story, which of them are copies, and which one leads: every article once."""

from collections.abc import Sequence

from briefing.contents import Copy, Story
from briefing.models import Article
from briefing.stories.copies import find_copies
from briefing.stories.events import clearest, join_events
from briefing.stories.profiles import Profile, profiles
from briefing.stories.titles import same_titles
from briefing.stories.union import Union

__all__ = ["find", "group"]


def group(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Group articles by their story; every index once, the leading one first, stories by their first article."""
    return tuple(story.articles for story in find(articles))


def find(articles: Sequence[Article]) -> tuple[Story, ...]:
    """Find the stories that articles tell: copies first, then the same title, then the same event.

    Articles are compared in an order of their own, so that the one they are given in makes no difference to the groups.
    """
    known = profiles(articles)
    copied, told = Union(len(known)), Union(len(known))
    for one, other, is_copy in find_copies(known):
        told.join(one, other)
        if is_copy:
            copied.join(one, other)
    for one, other in same_titles(known):
        told.join(one, other)
    join_events(known, copied, told)
    stories = (_story(known, places, copied) for places in told.groups().values())
    return tuple(sorted(stories, key=lambda story: min(story.articles)))


def _story(known: Sequence[Profile], places: Sequence[int], copied: Union) -> Story:
    """Put the leading article first; say which are copies, and of which."""
    lead = clearest(known, [place for place in places if copied.first(place) == place])
    others = sorted(known[place].index for place in places if place != lead)
    copies = [Copy(known[p].index, known[copied.first(p)].index) for p in places if copied.first(p) != p]
    return Story((known[lead].index, *others), tuple(sorted(copies, key=lambda copy: copy.article)))
