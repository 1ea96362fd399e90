"""One article as the quotes see it: its marks, its names, and the reporter's own words around each quote."""

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import NamedTuple

from briefing.languages import Speech, table
from briefing.quotes.asides import without_asides
from briefing.quotes.clauses import Clause
from briefing.quotes.dialogue import spoken, with_dialogue
from briefing.quotes.marks import Marked, marked
from briefing.quotes.names import Mention
from briefing.quotes.people import People, people
from briefing.quotes.units import units
from briefing.text import Span

FARTHEST = 300  # characters of a sentence that are looked at on either side of a quote
CROWDED = 6  # quotes in them that are left out; the sentence is cut there
MOST = 6000  # quotes that are read: a text with more is no article, and takes no longer than one with so many
SHORT = 20_000  # characters of a text in which single words are looked for; those of a longer one are listed
TAG = 160  # characters of the next sentence that may say who spoke: "“No!” Roe said."


class Scene(NamedTuple):
    """The article, read once; every question about a quote is asked here."""

    text: str
    sentences: tuple[Span, ...]
    starts: tuple[int, ...]
    marks: tuple[Marked, ...]
    people: People
    speech: Speech
    paragraphs: tuple[int, ...]  # where they end
    language: str
    small: set[str]  # words printed in small letters somewhere in the article, found when asked for
    roles: dict[tuple[str, ...], str]  # of the names that were asked for, found once

    def back(self, at: int, paragraphs: int) -> int:
        """Go back a number of paragraphs from a place."""
        i = bisect_left(self.paragraphs, at) - paragraphs
        return self.paragraphs[i] if i >= 0 else 0

    def sentence(self, at: int) -> Span:
        """Find the sentence a place is in; the text between two sentences where it is in none."""
        i = bisect_right(self.starts, at) - 1
        if i >= 0 and at < self.sentences[i].end:
            return self.sentences[i]
        start = self.sentences[i].end if i >= 0 else 0
        return Span(start, self.starts[i + 1] if i + 1 < len(self.starts) else len(self.text))

    def before(self, i: int) -> Clause:
        """Read the reporter's words before a quote, from the start of its sentence."""
        at = self.marks[i].outer.start
        crowded = self.marks[i - CROWDED].outer.end if i >= CROWDED else 0
        start = self.sentence(at).start
        if at - start < FARTHEST and not self.text[start:at].strip():
            start = self._led_from(start)
        return self.clause(max(start, at - FARTHEST, crowded), at)

    def after(self, i: int) -> Clause:
        """Read the reporter's words after a quote, to the end of its sentence."""
        mark = self.marks[i]
        end = self.sentence(mark.outer.end - 1).end
        if not self.text[mark.outer.end : min(end, mark.outer.end + TAG)].strip():
            end = self._next_tag(mark.outer.end)
        elif end - mark.outer.end < TAG and self.abbreviated(end):
            end = self._next_tag(end)
        crowded = self.marks[i + CROWDED].outer.start if i + CROWDED < len(self.marks) else end
        return self.clause(mark.outer.end, min(end, mark.outer.end + FARTHEST, crowded))

    def abbreviated(self, end: int) -> bool:
        """Tell whether a sentence ends with a title's dot, which ends none: "said Del."."""
        last = self.text[end - 6 : end - 1].split(" ")[-1].casefold()
        return self.text[end - 1] == "." and last in self.speech.titles

    def _led_from(self, start: int) -> int:
        """Find the start of the sentence before, where a colon at its end leads into this one."""
        i = bisect_right(self.starts, start - 1) - 1
        if i >= 0 and self.text[max(self.starts[i], start - 40) : start].rstrip().endswith((":", "：")):
            return self.starts[i]
        return start

    def _next_tag(self, at: int) -> int:
        """Find the end of a next sentence in the same paragraph, where a splitter has cut off who spoke."""
        i = bisect_right(self.starts, at)
        if i < len(self.sentences) and self.starts[i] - at < 4 and "\n" not in self.text[at : self.starts[i]]:
            return self.sentences[i].end if self.sentences[i].end - at < TAG else at
        return at

    def clause(self, start: int, end: int) -> Clause:
        """Read a stretch of text without what stands between marks in it."""
        parts, at = [], start
        for i in range(self._first_mark(start), len(self.marks)):
            mark = self.marks[i]
            if mark.outer.start >= end:
                break
            parts.append(Span(at, max(at, mark.outer.start)))
            at = max(at, mark.outer.end)
        parts.append(Span(min(at, end), end))
        return Clause(self.text, units(self.text, parts, self.people, self.speech), self.speech)

    def _first_mark(self, start: int) -> int:
        """Find the first quotation that ends after a place."""
        i = bisect_right(self.marks, start, key=lambda mark: mark.outer.start)
        return i - 1 if i and self.marks[i - 1].outer.end > start else i

    def quote_before(self, at: int) -> int:
        """Find where the last quotation starts that ends before a place; -1 for none."""
        i = bisect_right(self.marks, at, key=lambda mark: mark.outer.start) - 1
        return self.marks[i].outer.start if i >= 0 else -1

    def quoted(self, at: int) -> bool:
        """Tell whether a place stands between quotation marks."""
        i = self._first_mark(at)
        return i < len(self.marks) and self.marks[i].outer.start <= at

    def personal(self, mention: Mention) -> bool:
        """Tell whether a name may be a person's: known as one, and no word of it printed small elsewhere."""
        if not self.people.known(mention) or not self.speech.places.isdisjoint((mention.words[0], mention.words[-1])):
            return False
        if self.speech.noun_capitals or mention.title:
            return True
        words = _words().findall(self.text, mention.name.start, mention.name.end)
        return not any(word[0].isupper() and self._small(word.casefold()) for word in words)

    def _small(self, word: str) -> bool:
        """Tell whether a word is printed in small letters somewhere in the article."""
        if len(self.text) < SHORT:
            return _stands(self.text, word)
        if not self.small:
            self.small.update(word for word in _words().findall(self.text) if word[0].islower())
        return word in self.small

    def subject_before(self, start: int, end: int) -> Mention | None:
        """Find the last person in a part of the text who opens a sentence, or is named as its source."""
        for mention in self.people.before(start, end):
            begin = self.sentence(mention.span.start).start
            if self.quoted(mention.span.start) or mention.span.start - begin > FARTHEST:
                continue
            clause = self.clause(begin, mention.span.end)
            at = len(clause.units) - 1
            if clause.units and self.person(clause, at) and clause.opens_or_tells(at):
                return mention
        return None

    def person(self, clause: Clause, i: int) -> bool:
        """Tell whether a unit is the name of a person: known as one, or named as what he or she is to another."""
        mention = clause.units[i].mention
        return mention is not None and (self.personal(mention) or clause.relative(i))


def _stands(text: str, word: str) -> bool:
    """Tell whether a word stands in a text as it is, no letter beside it."""
    at = text.find(word) if word[0].islower() else -1
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(word) : at + len(word) + 1]
        if not any(char.isalnum() and not char.isdecimal() for char in beside):
            return True
        at = text.find(word, at + 1)
    return False


@cache
def _words() -> re.Pattern[str]:
    """Match a word."""
    return re.compile(r"[^\W\d_]+")


def _paragraphs(text: str) -> tuple[int, ...]:
    """Find the blank lines."""
    found, at = [], text.find("\n\n")
    while at >= 0:
        found.append(at)
        at = text.find("\n\n", at + 2)
    return tuple(found)


def scene(text: str, sentences: tuple[Span, ...], language: str, *, unmarked: bool = False) -> Scene | None:
    """Read an article's marks and names; None where nothing is quoted, unless it matters what is `unmarked`."""
    marks, speech = marked(text)[:MOST], table(language, Speech)
    if not (marks or unmarked) and not (speech.dashes and spoken(text)):
        return None
    named = people(text, language)
    marks = tuple(mark for mark in marks if not named.within_name(mark.outer))
    marks = with_dialogue(text, without_asides(text, marks, named, speech), named, speech)[:MOST]
    starts = tuple(span.start for span in sentences)
    return Scene(text, sentences, starts, marks, named, speech, _paragraphs(text), language, set(), {})
