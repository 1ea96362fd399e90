"""Edits applied: a briefing changed as its editor wants, and every citation in it still one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from itertools import chain

from briefing.assemble.citing import cite
from briefing.contents import Briefing, Story
from briefing.editing.dropping import without_stories
from briefing.editing.edits import Edits, StoryEdits, Words
from briefing.editing.leaving import entry_without, pinned, sentences, story_without
from briefing.editing.printed import FIGURE, SENTENCE, Item, item, items
from briefing.editing.wording import key, meant
from briefing.errors import UsageError
from briefing.text import Span

SHOWN = 60  # characters of words in a warning


def apply(briefing: Briefing, edits: Edits) -> tuple[Briefing, tuple[str, ...]]:
    """Apply edits; returns the briefing, and a warning for each edit that nothing matches any more.

    Raises UsageError where no story would be left.
    """
    desk = _Desk(briefing, edits.name)
    found = dict(desk.matched(edits.stories))
    for place, wanted in found.items():
        if not wanted.drop:
            desk.edit(place, wanted)
    dropped = {place for place, story in found.items() if story.drop}
    if dropped and len(dropped) == len(briefing.stories):
        raise UsageError(f"{edits.name}: no story is left", hint="keep one, or make no briefing")
    kept = [place for place in range(len(briefing.stories)) if place not in dropped]
    result = without_stories(desk.briefing, dropped) if dropped else desk.briefing
    places = {number: found[place].place or 0 for number, place in enumerate(kept) if place in found}
    result = replace(result, stories=tuple(_ordered(result.stories, places)))
    changed = _selection(result) != _selection(briefing)
    return replace(result, note=edits.note or result.note, edited=briefing.edited or changed), desk.said()


class _Desk:
    """The briefing while it is worked on, and what is to be said of it."""

    __slots__ = ("briefing", "name", "warnings")

    def __init__(self, briefing: Briefing, name: str) -> None:
        self.briefing, self.name = briefing, name
        self.warnings: list[tuple[int, str]] = []

    def said(self) -> tuple[str, ...]:
        """Give the warnings in the order of the file."""
        return tuple(message for _, message in sorted(self.warnings))

    def warn(self, words: Words, message: str, after: str = "") -> None:
        """Say which edit nothing matches."""
        text = " ".join(words.text.split())
        short = text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
        where = f"{self.name}, line {words.line}: " if self.name else ""
        self.warnings.append((words.line, f"{where}{message} {short!r}{after}"))

    def matched(self, stories: Sequence[StoryEdits]) -> Iterator[tuple[int, StoryEdits]]:
        """Find the story that each edit is of: by the leading article's headline, else by another one's.

        Two edits under one headline are of two stories that have it.
        """
        leading = {place: [self.heading(story)] for place, story in enumerate(self.briefing.stories)}
        every = {place: self.headings(story) for place, story in enumerate(self.briefing.stories)}
        taken: set[str] = set()
        for story in stories:
            wanted = key(story.heading.text)
            places = [place for names in (leading, every) for place in names if wanted in names[place]]
            if places:
                yield places[0], story
                del leading[places[0]], every[places[0]]
                taken.add(wanted)
            elif wanted in taken:
                self.warn(story.heading, "no other story is headed")
            else:
                near = get_close_matches(wanted, chain(*leading.values(), *every.values()), 1)
                self.warn(story.heading, "no story is headed", f"; the nearest is {near[0]!r}" if near else "")

    def heading(self, story: Story) -> str:
        """Give the key of a story's headline; of its first sentence, where it has none."""
        article = story.articles[0]
        return key(self.briefing.articles[article].title) or key(self.briefing.entries[article].essential.text)

    def headings(self, story: Story) -> list[str]:
        """Give the keys of all headlines of a story's articles, and of an editor's."""
        titles = [self.briefing.articles[article].title for article in story.articles]
        return [found for title in (*titles, story.title) if (found := key(title))]

    def edit(self, place: int, edits: StoryEdits) -> None:
        """Do to one story what an editor wants."""
        for words in edits.pin:
            self.pin(place, words)
        left_out = self.left_out(self.briefing.stories[place], edits.without)
        if left_out:
            self.leave(place, left_out, line=edits.heading.line)
        story = self.briefing.stories[place]
        self.put(place, replace(story, title=edits.title or story.title, note=edits.note or story.note))

    def put(self, place: int, story: Story) -> None:
        """Put a story in its place."""
        stories = list(self.briefing.stories)
        stories[place] = story
        self.briefing = replace(self.briefing, stories=tuple(stories))

    def pin(self, place: int, words: Words) -> None:
        """Add a sentence of the story's articles to its summary."""
        story, wanted = self.briefing.stories[place], key(words.text)
        copies = {copy.article for copy in story.copies}
        numbers = sorted(story.articles, key=copies.__contains__)
        own = [(number, self.briefing.articles[number]) for number in numbers]
        spans = [((number, span), (key(span.of(text.text)),)) for number, text in own for span in sentences(text)]
        found: list[tuple[int, Span]] = meant(wanted, spans)
        if not found:
            self.warn(words, "no sentence of the story begins with")
            return
        number, span = found[0]
        entry, story = pinned(self.briefing, story, cite(number, self.briefing.articles[number], span))
        entries = list(self.briefing.entries)
        entries[number] = entry
        self.briefing = replace(self.briefing, entries=tuple(entries))
        self.put(place, story)

    def left_out(self, story: Story, without: Sequence[Words]) -> set[Item]:
        """Find what is to be left out of a story."""
        named = items(self.briefing, story)
        found: set[Item] = set()
        for words in without:
            these = meant(key(words.text), named.items())
            found |= {*these}
            if not these:
                self.warn(words, "nothing that is printed of the story begins with")
        return found

    def leave(self, place: int, left_out: set[Item], *, line: int) -> None:
        """Leave things out of a story, of its articles, and of the key figures."""
        briefing, story = self.briefing, self.briefing.stories[place]
        entries = list(briefing.entries)
        for number in story.articles:
            entries[number] = entry_without(entries[number], briefing.articles[number], left_out)
            if item(SENTENCE, entries[number].essential) in left_out:
                self.warn(
                    Words(entries[number].essential.text, line), "no other sentence can stand for its article: kept"
                )
        figures = tuple(one for one in briefing.figures if item(FIGURE, one.citation) not in left_out)
        self.briefing = replace(briefing, entries=tuple(entries), figures=figures)
        self.put(place, story_without(story, entries, left_out))


def _ordered(stories: Sequence[Story], places: Mapping[int, int]) -> list[Story]:
    """Put stories in an editor's order: those that have a place stand there in their section, the others as they were.

    The places, from 1, are by the number of the story; 0 is none.
    """
    ordered: list[Story] = []
    placed = {number for number, place in places.items() if place}
    sections = dict.fromkeys(story.section for story in stories) if placed else ()
    for section in sections:
        own = [number for number, story in enumerate(stories) if story.section == section]
        line = [number for number in own if number not in placed]
        free = 0
        for number in sorted(placed.intersection(own), key=lambda number: (places[number], number)):
            free = max(free + 1, places[number])
            line.insert(free - 1, number)
        ordered += [stories[number] for number in line]
    return ordered or list(stories)


def _selection(briefing: Briefing) -> tuple[object, ...]:
    """Give what an editor changes, but for an editor's own words."""
    stories = tuple(replace(story, title="", note="") for story in briefing.stories)
    return briefing.entries, stories, briefing.figures
