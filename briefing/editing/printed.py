"""What is printed of a story: each sentence, figure, quote and person, and by which words an editor may name it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.contents import Briefing, Citation, CitedFigure, Comparison, Entry, Story
from briefing.editing.wording import key
from briefing.text import Span

SENTENCE, FIGURE, QUOTE, PERSON = "sentence", "figure", "quote", "person"


class Item(NamedTuple):
    """One thing that is printed, wherever in the briefing that is."""

    kind: str
    article: int
    span: Span


Named = tuple[Item, tuple[str, ...]]  # with the keys it goes by


def item(kind: str, citation: Citation) -> Item:
    """Name a thing by its place."""
    return Item(kind, citation.article, citation.span)


def items(briefing: Briefing, story: Story) -> dict[Item, tuple[str, ...]]:
    """List what is printed of a story and of its articles."""
    found: dict[Item, tuple[str, ...]] = {}
    parts: list[Story | Entry] = [story, *(briefing.entries[article] for article in story.articles)]
    for part in parts:
        more = [part.essential] if isinstance(part, Entry) else [dated.citation for dated in part.timeline]
        sentences = [*part.summary, *more]
        found |= {item(SENTENCE, citation): (key(citation.text),) for citation in sentences}
        found |= {item(FIGURE, one.citation): names(one) for one in (*part.figures, *compared(part))}
        found |= {item(QUOTE, one.citation): (key(one.citation.text),) for one in part.quotes}
    return {what: called for what, called in (found | _people(parts)).items() if any(called)}


def _people(parts: Sequence[Story | Entry]) -> dict[Item, tuple[str, ...]]:
    """List the persons, who go by their full names."""
    return {item(PERSON, one.citation): (key(one.person.name),) for part in parts for one in part.people}


def compared(part: Story | Entry) -> Iterator[CitedFigure]:
    """Go through the figures that stand side by side."""
    for group in part.comparisons if isinstance(part, Story) else ():
        yield from group.figures


def names(one: CitedFigure) -> tuple[str, ...]:
    """Say by which words a figure goes: as it is printed, with its qualifier, with its label, with both."""
    text, figure = one.citation.text, one.figure
    called = (text, f"{figure.qualifier} {text}", f"{text} {figure.label}", f"{figure.qualifier} {text} {figure.label}")
    return tuple(dict.fromkeys(map(key, called)))


def agrees(group: Sequence[CitedFigure]) -> bool:
    """Tell whether figures say one number."""
    return len({(one.figure.value, one.figure.high) for one in group}) == 1


def comparison(group: Comparison, left_out: set[Item]) -> Comparison | None:
    """Leave figures out of a comparison; None where no two articles are left."""
    kept = tuple(one for one in group.figures if item(FIGURE, one.citation) not in left_out)
    if len({one.citation.article for one in kept}) < 2:
        return None
    return group if len(kept) == len(group.figures) else Comparison(kept, agrees(kept))
