"""What of each story is printed: its best, so that a page stays a page, and nothing that was not wanted."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefing.contents import Briefing, Citation, CitedFigure, CitedPerson, CitedQuote, Comparison, Dated, Story
from briefing.rendering.front import SAYING

MOST_WHOLE = 25  # stories; the others are told in a line
MOST_QUOTES = 4  # of a story, and so on
MOST_PEOPLE = 6
MOST_COMPARISONS = 6
MOST_AGREEING = 3  # of these
FEW_PEOPLE = 2  # one alone is worth a line only with an office
FEW_DAYS = 3  # that make a timeline
FEW_SENTENCES = 2  # a story told in so many does without its who is who and its timeline

Room = Mapping[int, int]  # in how many sentences a story is told, by its place in the briefing; 0: in a line
EVERYTHING: Room = {}


class Choice(NamedTuple):
    """What is printed of a story."""

    story: Story  # with nothing in it that is not printed
    essential: Citation
    whole: bool  # else its essential sentence alone


def choose(briefing: Briefing, without: Collection[str], room: Room = EVERYTHING) -> tuple[Choice, ...]:
    """Choose what is printed of each story, in their order; none of the parts that are not wanted."""
    stories, heaviest = [_told(story, briefing) for story in briefing.stories], by_articles(briefing)
    whole = {*heaviest} if "in-brief" in without else {*heaviest[:MOST_WHOLE]}
    found = (_choice(story, briefing, without, whole=i in whole) for i, story in enumerate(stories))
    return tuple(lowered(choice, room[i]) if i in room else choice for i, choice in enumerate(found))


def by_articles(briefing: Briefing) -> list[int]:
    """Order the stories by how many articles tell them: their places in the briefing."""
    return sorted(range(len(briefing.stories)), key=lambda i: (-len(briefing.stories[i].originals), i))


def lowered(choice: Choice, sentences: int) -> Choice:
    """Tell a story in so many sentences: its first ones and the essential one, and as few figures and quotes."""
    story, essential, whole = choice
    if not sentences:
        return Choice(_bare(story, essential), essential, False)
    if not whole or sentences >= len(story.summary):
        return choice
    first = story.summary[:sentences]
    if essential not in first and essential in story.summary:
        first = (*first[:-1], essential)
    less = replace(
        story,
        summary=first,
        figures=story.figures[:sentences],
        quotes=story.quotes[: sentences // 2],
        people=story.people if sentences > FEW_SENTENCES else (),
        comparisons=story.comparisons[:sentences],
        timeline=story.timeline if sentences > FEW_SENTENCES else (),
    )
    return Choice(less, essential, whole)


def _told(story: Story, briefing: Briefing) -> Story:
    """Fill a story that was saved without its telling by what is told of the article that leads it."""
    if story.summary or briefing.edited:
        return story
    entry = briefing.entries[story.originals[0]]
    return replace(story, summary=entry.summary, figures=entry.figures, quotes=entry.quotes, people=entry.people)


def _choice(story: Story, briefing: Briefing, without: Collection[str], *, whole: bool) -> Choice:
    """Choose what is printed of a story."""
    essential = _essential(story, briefing)
    if not whole:
        return Choice(_bare(story, essential), essential, whole)
    comparisons = () if "comparisons" in without else tuple(_comparisons(story))
    compared = {cited.citation for group in comparisons for cited in group.figures}
    quotes = () if "quotes" in without else best_quotes(story.quotes)
    printed = replace(
        story,
        figures=() if "figures" in without else _figures(story, compared, briefing),
        quotes=quotes,
        people=() if "people" in without else best_people(story.people, quotes),
        comparisons=comparisons,
        timeline=() if "timeline" in without else _timeline(story),
    )
    return Choice(printed, essential, whole)


def _bare(story: Story, essential: Citation) -> Story:
    """Leave of a story what a line tells."""
    return replace(story, summary=(essential,), figures=(), quotes=(), people=(), comparisons=(), timeline=())


def _essential(story: Story, briefing: Briefing) -> Citation:
    """Find the one sentence to read: that of an article whose essential one is in the story's summary."""
    own = [briefing.entries[article].essential for article in story.originals]
    if len(own) == 1 and not briefing.edited:
        return own[0]
    return next((sentence for sentence in own if sentence in story.summary), (*story.summary, *own)[0])


def _figures(story: Story, compared: Collection[Citation], briefing: Briefing) -> tuple[CitedFigure, ...]:
    """Leave out the figures that stand in a comparison; and the key figures, where they are of this one story alone."""
    key = {cited.citation for cited in briefing.figures} if len(briefing.stories) == 1 else set()
    return tuple(cited for cited in story.figures if cited.citation not in compared and cited.citation not in key)


def _comparisons(story: Story) -> Iterator[Comparison]:
    """Choose the figures that stand side by side: in what sources differ, and a few in which they agree."""
    agreeing = 0
    for group in story.comparisons[:MOST_COMPARISONS]:
        agreeing += group.agrees
        if agreeing <= MOST_AGREEING or not group.agrees:
            yield group


def _timeline(story: Story) -> tuple[Dated, ...]:
    """Print days where there are several, and something among them that the summary does not tell."""
    new = any(dated.citation not in story.summary for dated in story.timeline)
    return story.timeline if new and len(story.timeline) >= FEW_DAYS else ()


def best_quotes(quotes: Sequence[CitedQuote]) -> tuple[CitedQuote, ...]:
    """Choose the quotes that stand best by themselves, of as many speakers as there are; in their order."""
    turns: Counter[str | None] = Counter()

    def worth(cited: CitedQuote) -> tuple[bool, bool, int]:
        quote = cited.quote
        turns[quote.speaker] += 1
        return not quote.speaker or quote.inferred, len(cited.citation.text) not in SAYING, turns[quote.speaker]

    best = sorted(range(len(quotes)), key=[worth(cited) for cited in quotes].__getitem__)[:MOST_QUOTES]
    return tuple(quotes[i] for i in sorted(best))


def best_people(people: Sequence[CitedPerson], quotes: Sequence[CitedQuote]) -> tuple[CitedPerson, ...]:
    """Choose whom a reader should know: those with an office first, then who is named most; in their order.

    Nobody, where there is one without an office, or where the quotes introduce them all.
    """
    introduced = {(cited.quote.speaker, told) for cited in quotes for told in (False, bool(cited.quote.role))}
    if len(people) < FEW_PEOPLE and not any(cited.person.role for cited in people):
        return ()
    if introduced.issuperset((cited.person.name, bool(cited.person.role)) for cited in people):
        return ()
    order = sorted(range(len(people)), key=lambda i: (not people[i].person.role, -people[i].person.mentions))
    return tuple(people[i] for i in sorted(order[:MOST_PEOPLE]))
