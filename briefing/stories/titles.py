"""Instalments of one report: articles under the same title, however far apart."""

from collections.abc import Iterator, Sequence

from briefing.stories.profiles import Profile
from briefing.text import squeezed

TELLING = 3  # terms that a title must have to tell a story: "Editorial" tells none


def same_titles(known: Sequence[Profile]) -> Iterator[tuple[int, int]]:
    """Pair every article with the one before it under the same title, where that is not the outlet's name."""
    last: dict[tuple[str, str], int] = {}
    for place, profile in enumerate(known):
        if profile.telling < TELLING or profile.title == squeezed(profile.article.site):
            continue
        key = profile.article.language, profile.title
        if key in last:
            yield last[key], place
        last[key] = place
