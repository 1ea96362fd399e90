"""What is printed of a briefing, and in which order: its words, its links, its counts."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from briefing import words
from briefing.contents import Briefing, Citation, CitedFigure, CitedQuote, Figure, Story
from briefing.models import Article
from briefing.options import WORDS_A_MINUTE
from briefing.rendering.front import by_weight, voices, with_shares
from briefing.rendering.links import link
from briefing.rendering.segments import Mark
from briefing.rendering.sources import marked_source, targets
from briefing.rendering.view import Chapter, Cited, Row, Said, View
from briefing.rendering.wording import Wording, wording
from briefing.text import Span

QUALIFIER_REACH = 12  # characters between a qualifier and its figure: "au moins une perte de 3 %"


def lay_out(briefing: Briefing, *, without: Collection[str] = ()) -> View:
    """Work out what is printed of a briefing: story by story, the leading article of each first; not these parts."""
    order = [article for story in briefing.stories for article in story.articles]
    numbers = {article: number for number, article in enumerate(order, 1)}
    marks = {article: targets(briefing, article, number) for article, number in numbers.items()}
    desk = _Desk(briefing, numbers, marks, wording(briefing.language))
    key = () if "glance" in without else briefing.figures
    rows = with_shares(tuple(map(desk.row, key)), key)
    chapters = tuple(_reduced(desk.chapter(index), without) for index in order)
    stories = by_weight(chapters)
    said = () if "voices" in without else voices(stories)
    return View(briefing, desk.wording, chapters, stories, rows, said, _minutes(chapters, rows), frozenset(without))


def _reduced(chapter: Chapter, without: Collection[str]) -> Chapter:
    """Leave out of a chapter what is not wanted."""
    figures = () if "figures" in without else chapter.figures
    return replace(chapter, figures=figures, quotes=() if "quotes" in without else chapter.quotes)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is at hand while a briefing is laid out."""

    briefing: Briefing
    numbers: Mapping[int, int]  # of the articles, in the order of printing
    marks: Mapping[int, Mapping[Span, Mark]]  # in each article's text
    wording: Wording

    def cited(self, citation: Citation) -> Cited:
        """Turn a citation into words that lead to their place in the article."""
        mark = self.marks[citation.article].get(citation.span)
        article = self.briefing.articles[citation.article]
        return Cited(citation.text, _language(article, citation.span), mark.name if mark else "")

    def row(self, found: CitedFigure) -> Row:
        """Set a figure as its article prints it, with the qualifier that stands beside it."""
        value, figure = self.cited(found.citation), found.figure
        text = self.briefing.articles[found.citation.article].text
        place = _with_qualifier(text, found.citation.span, figure)
        beside = place != found.citation.span
        return Row(
            cited=Cited(place.of(text), value.language, value.target) if beside else value,
            apart="" if beside or figure.qualifier in value.text else figure.qualifier,
            label=figure.label,
            standing=self.wording.labels.standings.get(figure.standing, figure.standing),
            chapter=self.numbers[found.citation.article],
        )

    def said(self, found: CitedQuote) -> Said:
        """Set a quote with its speaker, between the marks of its language."""
        quote, language = found.quote, self.briefing.articles[found.citation.article].language
        speaker, marks = quote.speaker or "", self.wording.quoted(language)
        apart = quote.inferred and quote.basis == "context"  # nothing beside the quote says whose it is
        return Said(self.cited(found.citation), speaker, quote.role, apart, marks, self.numbers[found.citation.article])

    def chapter(self, index: int) -> Chapter:
        """Set all that is printed of one article."""
        article, entry, marks = self.briefing.articles[index], self.briefing.entries[index], self.marks[index]
        passages = groupby(marked_source(article, marks), key=lambda passage: passage.kind)
        return Chapter(
            number=self.numbers[index],
            article=article,
            title=article.title if article.title.strip() else self.wording.labels.untitled,
            link=link(article.url),
            related=self._related(index),
            copies=self._copies(index),
            essential=self.cited(entry.essential),
            standfirst=tuple(
                Cited(mark.span.of(article.text), _language(article, mark.span), mark.name)
                for mark in marks.values()
                if "standfirst" in mark.kind.split()
            ),
            summary=tuple(map(self.cited, _below_standfirst(entry.summary, article))),
            figures=tuple(self.row(figure) for figure in entry.figures if not self._told(figure)),
            quotes=tuple(map(self.said, entry.quotes)),
            words=entry.words,
            summary_words=entry.summary_words,
            source=tuple((kind, tuple(run)) for kind, run in passages),
        )

    def _related(self, index: int) -> tuple[int, ...]:
        """List the other articles of an article's story, by their numbers; not its copies."""
        story, copies = self._story(index), self._copies(index)
        numbers = [self.numbers[other] for other in story.articles if other != index]
        return tuple(number for number in numbers if number not in copies)

    def _copies(self, index: int) -> tuple[int, ...]:
        """List the articles that print an article's text too, by their numbers."""
        return tuple(self.numbers[copy.article] for copy in self._story(index).copies if copy.of == index)

    def _story(self, index: int) -> Story:
        """Find the story that an article tells."""
        return next(story for story in self.briefing.stories if index in story.articles)

    def _told(self, figure: CitedFigure) -> bool:
        """Tell whether a figure is among the key figures already, which are those of the one article there is."""
        return len(self.numbers) == 1 and any(figure.citation == key.citation for key in self.briefing.figures)


def _language(article: Article, span: Span) -> str:
    """Tell the language of a place in an article: that of its block, where it has one of its own."""
    own = (block.language for block in article.blocks if block.language and block.span.holds(span))
    return next(own, article.language)


def _below_standfirst(summary: tuple[Citation, ...], article: Article) -> Iterator[Citation]:
    """Leave out of a summary what the standfirst above it says already, in the same words."""
    standfirsts = [block.span for block in article.blocks if block.kind == "standfirst"]
    return (citation for citation in summary if not any(span.holds(citation.span) for span in standfirsts))


def _with_qualifier(text: str, span: Span, figure: Figure) -> Span:
    """Widen a figure's place to the qualifier before or after it; the same place where none is so near."""
    qualifier = figure.qualifier
    if not qualifier or qualifier in span.of(text):
        return span
    near = max(0, span.start - len(qualifier) - QUALIFIER_REACH)
    before = text.rfind(qualifier, near, span.start)
    if before >= 0 and "\n" not in text[before : span.start]:
        return Span(before, span.end)
    after = text.find(qualifier, span.end, span.end + len(qualifier) + 2)
    return Span(span.start, after + len(qualifier)) if after >= 0 else span


def _minutes(chapters: tuple[Chapter, ...], rows: tuple[Row, ...]) -> int:
    """Reckon how long the printed words take to read: at least a minute."""
    printed = sum(words.count(text) for text in _printed(chapters, rows))
    return max(1, -(-printed // WORDS_A_MINUTE))


def _printed(chapters: tuple[Chapter, ...], rows: tuple[Row, ...]) -> Iterator[str]:
    """Go through the articles' words that are printed."""
    for row in (*rows, *(row for chapter in chapters for row in chapter.figures)):
        yield from (row.cited.text, row.label)
    for chapter in chapters:
        quotes = (said.cited for said in chapter.quotes)
        yield chapter.title
        yield from (cited.text for cited in (chapter.essential, *chapter.standfirst, *chapter.summary, *quotes))
