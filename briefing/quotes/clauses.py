"""The reporter's own words around a quote: cut into words and names, and whose verb of saying is whose."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefing.languages import Speech
from briefing.quotes.people import Mention, People
from briefing.text import Span

REACH = 18  # words that a subject may be away from its verb
STOPS = frozenset(".;:!?…()[]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a whole name; `gap` is what stands between it and the one before, without white space."""

    start: int
    end: int
    low: str
    gap: str
    mention: Mention | None = None
    owner: bool = False  # a name with a possessive: "Trump’s"


@dataclass(frozen=True, slots=True)
class Subject:
    """Who speaks, as it is printed beside the quote."""

    kind: str  # name pronoun plural description
    span: Span
    mention: Mention | None = None


@cache
def _word() -> re.Pattern[str]:
    """Match a word; one with a pronoun hung on ("a-t-il") is cut later."""
    return re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def units(text: str, parts: Iterable[Span], people: People, speech: Speech) -> list[Unit]:
    """Cut pieces of a sentence, what is between quotation marks left out, into words and names."""
    found: list[Unit] = []
    for part in parts:
        last, joint = part.start, '"' if found else ""
        skip = part.start
        for match in _word().finditer(text, part.start, part.end):
            start, end = match.span()
            if start < skip:
                continue
            if "(" in text[last:start] and 0 < (closing := text.find(")", start, part.end)):
                last = skip = closing + 1  # what stands in brackets says nothing of who speaks
                continue
            mention = people.starts.get(start)
            if mention and mention.span.end > part.end:
                mention = None
            if mention:
                end = skip = mention.span.end
            gap = joint + "".join(text[last:start].split())
            if "." in gap and text[start].islower():
                gap = gap.replace(".", "")  # an abbreviation's: "R-Ky., said"
            low = text[start:end].casefold()
            joint, last = "", end
            if low == "s" and gap in ("’", "'") and found and found[-1].end == start - 1:
                held = found.pop()
                found.append(Unit(held.start, end, held.low, held.gap, held.mention, owner=True))
            elif "-" in low and not mention and low.rpartition("-")[2] in speech.pronouns | speech.plurals:
                found.extend(_cut(low, start, gap))
            else:
                found.append(Unit(start, end, low, gap, mention))
    return found


def _cut(low: str, start: int, gap: str) -> list[Unit]:
    """Cut a verb from the pronouns hung on it: "a-t-il"."""
    found = []
    for piece in low.split("-"):
        found.append(Unit(start, start + len(piece), piece, gap))
        start, gap = start + len(piece) + 1, "-"
    return found


class Clause:
    """Units of one stretch of text, read with one language's table."""

    __slots__ = ("speech", "text", "units")

    def __init__(self, text: str, found: list[Unit], speech: Speech) -> None:
        self.text, self.units, self.speech = text, found, speech

    def reports(self, i: int, *, beside: bool) -> bool:
        """Tell whether a unit is a verb of saying; beside the quote more of them are."""
        unit, speech = self.units[i], self.speech
        if unit.mention or not (unit.low in speech.verbs or (beside and unit.low in speech.tags)):
            return False
        before = self.units[i - 1].low if i and not unit.gap else ""
        return before not in speech.indefinite and (before not in speech.definite or len(before) < 3)

    def determined(self, i: int) -> bool:
        """Tell whether a unit opens a noun phrase: an article, a possessive, or a noun of office."""
        low = self.units[i].low
        return low in self.speech.definite or low in self.speech.indefinite or self.office(i)

    def office(self, i: int) -> bool:
        """Tell whether a unit is a noun of office or trade."""
        unit = self.units[i]
        return not unit.mention and len(unit.low) > 3 and (unit.low.endswith(self.speech.roles) or self.several(i))

    def several(self, i: int) -> bool:
        """Tell whether a unit is an office that more than one hold: "abogados"."""
        low = self.units[i].low
        return len(low) > 4 and low[-1] == "s" and low[:-1].endswith(self.speech.roles)

    def governed(self, i: int) -> bool:
        """Tell whether a preposition stands before this unit, articles apart."""
        if i > 1 and not self.units[i].gap and self.units[i - 1].low in self.speech.breaks and self.units[i - 2].mention:
            return self.governed(i - 2)
        while i > 0 and not set(self.units[i].gap) & STOPS and "," not in self.units[i].gap and '"' not in self.units[i].gap:
            i -= 1
            low = self.units[i].low
            if self.units[i].mention or self.units[i].owner:
                return False
            if low in self.speech.prepositions:
                return True
            if self.speech.noun_capitals and low == "der" and i and self.text[self.units[i - 1].start].isupper():
                return True  # a genitive: "die Sprecherin der Stadt"
            if low not in self.speech.definite and low not in self.speech.indefinite:
                return False
        return False

    def leads(self, i: int) -> bool:
        """Tell whether a name may be its sentence's subject: at the start, after a comma or after an office."""
        if i == 0 or self.governed(i):
            return i == 0
        before, mention = self.units[i - 1], self.units[i].mention
        if mention and mention.title:
            return True
        return "," in self.units[i].gap or before.low in self.speech.breaks or self.office(i - 1) or before.low in self.speech.definite

    def named(self, i: int) -> Subject:
        """Make a subject of a unit that is a name."""
        mention = self.units[i].mention
        assert mention is not None
        return Subject("name", mention.span, mention)

    def pronoun(self, i: int) -> Subject | None:
        """Make a subject of a unit that is a pronoun of the third person."""
        unit = self.units[i]
        if unit.mention:
            return None
        if unit.low in self.speech.pronouns:
            return Subject("pronoun", Span(unit.start, unit.end))
        return Subject("plural", Span(unit.start, unit.end)) if unit.low in self.speech.plurals else None

    def filler(self, i: int) -> bool:
        """Tell whether a unit may stand between subject and verb: an auxiliary, a clitic, an adverb."""
        unit = self.units[i]
        return not unit.mention and (unit.low in self.speech.fillers or unit.low.endswith(self.speech.adverbs))
