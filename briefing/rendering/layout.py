"""What is printed of a briefing, and in which order: its words, its links, its counts."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing import words
from briefing.contents import Briefing, Citation, CitedFigure, CitedPerson, CitedQuote, Comparison, Figure, Story
from briefing.models import Article
from briefing.options import WORDS_A_MINUTE
from briefing.rendering.choice import EVERYTHING, Choice, Room, choose
from briefing.rendering.front import ESSENTIALS, by_weight, voices, with_shares
from briefing.rendering.links import link
from briefing.rendering.segments import Mark
from briefing.rendering.sources import targets
from briefing.rendering.view import Chapter, Cited, Compared, Occasion, Reference, Row, Said, Someone, View
from briefing.rendering.wording import Wording, wording
from briefing.text import Span, fold

QUALIFIER_REACH = 12  # characters between a qualifier and its figure: "au moins une perte de 3 %"


def lay_out(briefing: Briefing, *, without: Collection[str] = (), room: Room = EVERYTHING, pages: int = 0) -> View:
    """Work out what is printed of a briefing: story by story, the leading article of each first; not these parts.

    `room` says which stories are told in less, so that there are no more pages than so many.
    """
    choices, key = choose(briefing, without, room), () if "glance" in without else briefing.figures
    desk = _at_hand(briefing, choices, key)
    told = _with_alone([desk.chapter(number, choice) for number, choice in enumerate(choices, 1)])
    rows, stories = with_shares(tuple(map(desk.row, key)), key), by_weight(told)
    chapters = tuple(chapter for chapter, choice in zip(told, choices, strict=True) if choice.whole)
    rest = tuple(chapter for chapter, choice in zip(told, choices, strict=True) if not choice.whole)
    return View(
        briefing=briefing,
        wording=desk.wording,
        references=tuple(desk.references[article] for article in desk.numbers),
        chapters=chapters,
        rest=rest,
        stories=stories,
        essentials=() if "essentials" in without else stories[:ESSENTIALS],
        figures=rows,
        voices=() if "voices" in without else voices(stories),
        minutes=_minutes(chapters, rest, rows),
        without=frozenset(without),
        shortened=tuple(told[story].lead.number for story in sorted(room)),
        pages=pages,
    )


def _at_hand(briefing: Briefing, choices: Sequence[Choice], key: Sequence[CitedFigure]) -> "_Desk":
    """Number the articles in the order of printing, and mark in their texts what is printed of them."""
    told_in = {article: n for n, choice in enumerate(choices, 1) for article in choice.story.articles}
    numbers = {article: number for number, article in enumerate(told_in, 1)}
    places: dict[int, list[tuple[Span, str]]] = {article: [] for article in numbers}
    for citation, kind in _printed_places(briefing, choices, key):
        places[citation.article].append((citation.span, kind))
    marks = {article: targets(briefing.articles[article], n, places[article]) for article, n in numbers.items()}
    said = wording(briefing.language)
    references = {
        article: _reference(briefing.articles[article], marks[article], number, told_in[article], said)
        for article, number in numbers.items()
    }
    disputed = {c.citation for choice in choices for g in choice.story.comparisons if not g.agrees for c in g.figures}
    return _Desk(briefing, numbers, marks, references, disputed, said)


def _printed_places(
    briefing: Briefing, choices: Sequence[Choice], key: Sequence[CitedFigure]
) -> Iterator[tuple[Citation, str]]:
    """Go through what is cited, and as what."""
    for choice in choices:
        story = choice.story
        if choice.whole:
            lead = story.originals[0]
            for block in briefing.articles[lead].blocks:
                if block.kind == "standfirst":
                    yield Citation(lead, block.span, (block.origin,), ""), "standfirst"
        compared = [cited for group in story.comparisons for cited in group.figures]
        dated = [one.citation for one in story.timeline]
        yield from ((citation, "sentence") for citation in (choice.essential, *story.summary, *dated))
        yield from ((cited.citation, "figure") for cited in (*story.figures, *compared))
        yield from ((cited.citation, "quote") for cited in story.quotes)
        yield from ((cited.citation, "person") for cited in story.people)
    yield from ((cited.citation, "figure") for cited in key)


def _reference(article: Article, marks: Mapping[Span, Mark], number: int, chapter: int, said: Wording) -> Reference:
    """Set an article as a numbered source."""
    return Reference(
        number=number,
        chapter=chapter,
        article=article,
        title=article.title if article.title.strip() else said.labels.untitled,
        link=link(article.url),
        marks=marks,
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """What is at hand while a briefing is laid out."""

    briefing: Briefing
    numbers: Mapping[int, int]  # of the articles, in the order of printing
    marks: Mapping[int, Mapping[Span, Mark]]  # in each article's text
    references: Mapping[int, Reference]
    disputed: Collection[Citation]  # figures that another article contradicts
    wording: Wording

    def cited(self, citation: Citation) -> Cited:
        """Turn a citation into words that lead to their place in the article."""
        return self._words(citation.article, citation.span, citation.text)

    def _words(self, index: int, span: Span, words: str) -> Cited:
        """Set words of an article."""
        mark, article = self.marks[index].get(span), self.briefing.articles[index]
        return Cited(words, _language(article, span), mark.name if mark else "", self.numbers[index])

    def row(self, found: CitedFigure, *, warned: bool = True) -> Row:
        """Set a figure as its article prints it, with the qualifier beside it; `warned` where another one differs."""
        value, figure = self.cited(found.citation), found.figure
        text = self.briefing.articles[found.citation.article].text
        place = _with_qualifier(text, found.citation.span, figure)
        beside = place != found.citation.span
        return Row(
            cited=replace(value, text=place.of(text)) if beside else value,
            apart="" if beside or figure.qualifier in value.text else figure.qualifier,
            label=figure.label,
            standing=" · ".join(filter(None, self._standing(found, warned=warned))),
            chapter=self.references[found.citation.article].chapter,
        )

    def _standing(self, found: CitedFigure, *, warned: bool) -> tuple[str, str]:
        """Say how a figure stands in its article, and that another article contradicts it."""
        labels, standing = self.wording.labels, found.figure.standing
        disputed = warned and found.citation in self.disputed
        return labels.standings.get(standing, standing), labels.differ if disputed else ""

    def said(self, found: CitedQuote) -> Said:
        """Set a quote with its speaker, between the marks of its language."""
        quote, article = found.quote, found.citation.article
        return Said(
            cited=self.cited(found.citation),
            speaker=quote.speaker or "",
            role=quote.role,
            cue=quote.cue,
            inferred=quote.inferred and quote.basis == "context",  # nothing beside the quote says whose it is
            marks=self.wording.quoted(self.briefing.articles[article].language),
            chapter=self.references[article].chapter,
        )

    def someone(self, found: CitedPerson) -> Someone:
        """Set a person with an office."""
        return Someone(self.cited(found.citation), found.person.role, found.person.mentions)

    def compared(self, group: Comparison) -> Compared:
        """Set figures of one thing side by side, those in the same words together."""
        values: dict[str, list[Row]] = {}
        for found in group.figures:
            row = self.row(found, warned=False)
            values.setdefault(fold(row.cited.text), []).append(row)
        first = group.figures[0]
        label = next((cited.figure.label for cited in group.figures if cited.figure.label), "")
        return Compared(
            label=label,
            language=_language(self.briefing.articles[first.citation.article], first.citation.span),
            values=tuple(map(tuple, values.values())),
            agrees=group.agrees,
        )

    def chapter(self, number: int, choice: Choice) -> Chapter:
        """Set all that is printed of one story."""
        story, own = choice.story, choice.story.originals
        lead = own[0]
        return Chapter(
            number=number,
            title=story.title.strip() or self.references[lead].title,
            retitled=bool(story.title.strip()),
            note=story.note,
            section=story.section,
            since=story.since,
            alone=False,
            references=tuple(self.references[article] for article in own),
            copies=tuple(self.references[copy.article] for copy in story.copies),
            essential=self.cited(choice.essential),
            standfirst=tuple(self._standfirst(lead)),
            summary=tuple(map(self.cited, _below_standfirst(story.summary, lead, self.briefing.articles[lead]))),
            figures=tuple(map(self.row, story.figures)),
            comparisons=tuple(map(self.compared, story.comparisons)),
            quotes=tuple(map(self.said, story.quotes)),
            people=tuple(map(self.someone, story.people)),
            timeline=tuple(Occasion(dated.day, self.cited(dated.citation)) for dated in story.timeline),
            words=sum(self.briefing.entries[article].words for article in own),
            summary_words=self._summary_words(own, story),
        )

    def _standfirst(self, index: int) -> Iterator[Cited]:
        """Set the lines with which an article opens."""
        article = self.briefing.articles[index]
        for mark in self.marks[index].values():
            if "standfirst" in mark.kind.split():
                yield self._words(index, mark.span, mark.span.of(article.text))

    def _summary_words(self, own: Sequence[int], story: Story) -> int:
        """Count the words of a story's summary."""
        entry = self.briefing.entries[own[0]]
        if story.summary == entry.summary:
            return entry.summary_words
        return sum(words.count(citation.text) for citation in story.summary)


def _with_alone(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """Mark the stories that one outlet alone tells, where most stories have several."""
    alone = [chapter.breadth == 1 for chapter in chapters]
    telling = 2 * sum(alone) < len(alone)
    return tuple(replace(c, alone=a) if a and telling else c for c, a in zip(chapters, alone, strict=True))


def _language(article: Article, span: Span) -> str:
    """Tell the language of a place in an article: that of its block, where it has one of its own."""
    own = (block.language for block in article.blocks if block.language and block.span.holds(span))
    return next(own, article.language)


def _below_standfirst(summary: Sequence[Citation], lead: int, article: Article) -> Iterator[Citation]:
    """Leave out of a summary what the standfirst above it says already, in the same words."""
    standfirsts = [block.span for block in article.blocks if block.kind == "standfirst"]
    for citation in summary:
        if citation.article != lead or not any(span.holds(citation.span) for span in standfirsts):
            yield citation


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


def _minutes(chapters: Sequence[Chapter], rest: Sequence[Chapter], rows: Sequence[Row]) -> int:
    """Reckon how long the printed words take to read: at least a minute."""
    printed = sum(words.count_each(list(_printed(chapters, rest, rows))))
    return max(1, -(-printed // WORDS_A_MINUTE))


def _printed(chapters: Sequence[Chapter], rest: Sequence[Chapter], rows: Sequence[Row]) -> Iterator[str]:
    """Go through the articles' words that are printed, and an editor's."""
    for row in (*rows, *(row for chapter in chapters for row in chapter.figures)):
        yield from (row.cited.text, row.label)
    for chapter in (*chapters, *rest):
        quotes = [said.cited for said in chapter.quotes] + [occasion.cited for occasion in chapter.timeline]
        yield from (chapter.title, chapter.note)
        yield from (cited.text for cited in (chapter.essential, *chapter.standfirst, *chapter.summary, *quotes))
