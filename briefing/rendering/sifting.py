"""What the page's filters sift by: section, story, outlet and language of each article, in the order of printing."""

from collections.abc import Iterator, Mapping

from briefing.contents import Briefing
from briefing.rendering.wording import Wording


def traits(briefing: Briefing, wording: Wording) -> Iterator[Mapping[str, str]]:
    """Say of each article, in the order of printing, what it can be found by, and how that is called where it differs.

    An empty value is none.
    """
    for number, story in enumerate(briefing.stories, 1):
        lead = briefing.articles[story.articles[0]]
        for index in story.articles:
            article = briefing.articles[index]
            yield {
                "section": story.section,
                "story": str(number),
                "story-name": story.title.strip() or lead.title.strip() or wording.labels.untitled,
                "outlet": article.site,
                "language": article.language,
                "language-name": wording.tongue(article.language),
            }
