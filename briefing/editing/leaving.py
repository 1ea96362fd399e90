"""Leave things out of what is printed, and put sentences in, wherever in the briefing they stand."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.assemble.citing import cite
from briefing.contents import Briefing, Citation, Entry, Story
from briefing.editing.printed import FIGURE, PERSON, QUOTE, SENTENCE, Item, comparison, item
from briefing.models import Article
from briefing.segment import split
from briefing.text import Span
from briefing.words import count


def sentences(article: Article) -> list[Span]:
    """List the sentences of an article that are no headings."""
    headings = [block.span for block in article.blocks if block.kind == "heading"]
    found = split(article.text, language=article.language)
    return [span for span in found if not any(heading.holds(span) for heading in headings)]


def entry_without(entry: Entry, article: Article, left_out: set[Item]) -> Entry:
    """Leave things out of what is printed of one article; its summary keeps a sentence, another one where need be."""
    summary = tuple(one for one in entry.summary if item(SENTENCE, one) not in left_out)
    essential = entry.essential
    if item(SENTENCE, essential) in left_out:
        essential = summary[0] if summary else _other(entry.article, article, left_out) or essential
    summary = summary or (essential,)
    changed = replace(
        entry,
        essential=essential,
        summary=summary,
        figures=tuple(one for one in entry.figures if item(FIGURE, one.citation) not in left_out),
        quotes=tuple(one for one in entry.quotes if item(QUOTE, one.citation) not in left_out),
        people=tuple(one for one in entry.people if item(PERSON, one.citation) not in left_out),
    )
    return changed if summary == entry.summary else _counted(changed)


def story_without(story: Story, entries: Sequence[Entry], left_out: set[Item]) -> Story:
    """Leave things out of a story; a summary that it had keeps a sentence."""
    summary = tuple(one for one in story.summary if item(SENTENCE, one) not in left_out)
    return replace(
        story,
        summary=summary or (story.summary and (entries[story.articles[0]].essential,)),
        figures=tuple(one for one in story.figures if item(FIGURE, one.citation) not in left_out),
        quotes=tuple(one for one in story.quotes if item(QUOTE, one.citation) not in left_out),
        people=tuple(one for one in story.people if item(PERSON, one.citation) not in left_out),
        comparisons=tuple(kept for group in story.comparisons if (kept := comparison(group, left_out))),
        timeline=tuple(one for one in story.timeline if item(SENTENCE, one.citation) not in left_out),
    )


def _other(number: int, article: Article, left_out: set[Item]) -> Citation | None:
    """Find the first sentence of an article that is not left out."""
    kept = (span for span in sentences(article) if Item(SENTENCE, number, span) not in left_out)
    return next((cite(number, article, span) for span in kept), None)


def pinned(briefing: Briefing, story: Story, citation: Citation) -> tuple[Entry, Story]:
    """Put a sentence into the summaries of its article and of the story, beside its article's, in the text's order."""
    entry = briefing.entries[citation.article]
    if citation.span not in [one.span for one in entry.summary]:
        entry = _counted(replace(entry, summary=tuple(sorted((*entry.summary, citation), key=lambda one: one.span))))
    if not story.summary or citation in story.summary:
        return entry, story
    told = dict.fromkeys((*(one.article for one in story.summary), *story.articles))
    places = {article: place for place, article in enumerate(told)}
    at = (places[citation.article], citation.span)
    before = [one for one in story.summary if (places[one.article], one.span) < at]
    after = [one for one in story.summary if (places[one.article], one.span) >= at]
    return entry, replace(story, summary=(*before, citation, *after))


def _counted(entry: Entry) -> Entry:
    """Count the words of a summary again."""
    return replace(entry, summary_words=sum(count(one.text) for one in entry.summary))
