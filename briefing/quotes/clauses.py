"""The grammar of a clause as far as a table of words tells it: verbs of saying, subjects, what prepositions govern."""

from typing import NamedTuple

from briefing.languages import Speech
from briefing.quotes.names import Mention, office
from briefing.quotes.units import Unit
from briefing.text import Span

PASSIVE = frozenset({"been", "été", "sido"})  # "had been told", "ont été condamnés": the subject says nothing


class Subject(NamedTuple):
    """Who speaks, as it is printed beside the quote."""

    kind: str  # name pronoun plural description; plain in a script without capital letters
    span: Span
    mention: Mention | None = None


class Clause(NamedTuple):
    """Units of one stretch of text, read with one language's table."""

    text: str
    units: list[Unit]
    speech: Speech

    def part(self, start: int, end: int | None = None) -> "Clause":
        """Take some of the units."""
        return Clause(self.text, self.units[start:end], self.speech)

    def among(self, i: int, *tables: frozenset[str]) -> bool:
        """Tell whether a unit is a word of one of these tables."""
        unit = self.units[i]
        if unit.mention is None:
            for table in tables:  # `any` takes twice as long
                if unit.low in table:
                    return True
        return False

    def reports(self, i: int, *, beside: bool) -> bool:
        """Tell whether a unit is a verb of saying; beside the quote more of them are."""
        unit, speech = self.units[i], self.speech
        if not (unit.low in speech.verbs or (beside and unit.low in speech.tags)) or unit.mention is not None:
            return False
        before = self.units[i - 1].low if i and not self.units[i].gap else ""
        if before in PASSIVE:
            return False
        return before not in speech.indefinite and (before not in speech.definite or len(before) < 3)

    def participle(self, i: int) -> bool:
        """Tell whether a verb takes its sentence's subject: "saying", not "is saying"."""
        if not self.speech.participles or not self.units[i].low.endswith(self.speech.participles):
            return False
        return i == 0 or bool(self.units[i].gap) or not self.filler(i - 1)

    def determined(self, i: int) -> bool:
        """Tell whether a unit opens a noun phrase: an article, a possessive, or a noun of office."""
        return self.article(i) or self.office(i)

    def article(self, i: int) -> bool:
        """Tell whether a unit is an article or a possessive."""
        return self.among(i, self.speech.definite, self.speech.indefinite)

    def office(self, i: int) -> bool:
        """Tell whether a unit is a noun of office or trade."""
        return not self.units[i].mention and (office(self.units[i].low, self.speech) or self.several(i))

    def several(self, i: int) -> bool:
        """Tell whether a unit is an office that more than one hold: "abogados"."""
        low = self.units[i].low
        return low[-1] == "s" and office(low[:-1], self.speech)

    def governed(self, i: int) -> bool:
        """Tell whether a preposition stands before this unit, articles apart."""
        if i > 1 and not self.units[i].gap and self.among(i - 1, self.speech.breaks) and self.units[i - 2].mention:
            return self.governed(i - 2)  # "in Hatch and Lowby"
        while i > 0 and not self.units[i].stopped and "," not in self.units[i].gap:
            i -= 1
            if self.units[i].owner:
                return False
            if self.among(i, self.speech.prepositions) or self.genitive(i):
                return True
            if not self.article(i):
                return False
        return False

    def genitive(self, i: int) -> bool:
        """Tell whether an article is a German genitive: "die Sprecherin der Stadt"."""
        if not self.speech.noun_capitals or i == 0 or self.units[i].low != "der":
            return False
        return self.text[self.units[i - 1].start].isupper()

    def leads(self, i: int) -> bool:
        """Tell whether a name may be its sentence's subject: at the start, after a comma, an office or an article."""
        if i == 0 or self.governed(i):
            return i == 0
        mention = self.units[i].mention
        if (mention and mention.title) or "," in self.units[i].gap or self.office(i - 1) or self.relative(i):
            return True
        return self.among(i - 1, self.speech.breaks, self.speech.definite)

    def tagged(self, i: int) -> bool:
        """Tell whether a name is whom its sentence comes from: "the birds are at sea, said Jane Roe"."""
        verb = i - 1
        while verb > 0 and not self.units[verb].gap and self.filler(verb):
            verb -= 1
        last = verb
        while verb > 0 and not self.units[verb].gap and self.filler(verb - 1):
            verb -= 1  # "a déclaré"
        return last > 0 and self.reports(last, beside=False) and self.units[verb].gap.lstrip().startswith(",")

    def opens_or_tells(self, i: int) -> bool:
        """Tell whether a name may be its sentence's subject, with no verb of saying before it, or is its source."""
        return self.tagged(i) or (self.leads(i) and not any(self.reports(k, beside=False) for k in range(i)))

    def relative(self, i: int) -> bool:
        """Tell whether a noun of kinship before a name says whose it is: "Her son Rory"."""
        return i > 1 and self.units[i].joined and self.among(i - 1, self.speech.kin) and self.article(i - 2)

    def named(self, i: int) -> Subject:
        """Make a subject of a unit that is a name."""
        mention = self.units[i].mention
        assert mention is not None
        return Subject("name", mention.span, mention)

    def pronoun(self, i: int) -> Subject | None:
        """Make a subject of a unit that is a pronoun of the third person."""
        unit = self.units[i]
        if self.speech.noun_capitals and i and not unit.gap and self.text[unit.start].isupper():
            return None  # "Lesen Sie": that is the reader
        if self.entitled(i):
            return None
        if self.among(i, self.speech.pronouns):
            return Subject("pronoun", Span(unit.start, unit.end))
        return Subject("plural", Span(unit.start, unit.end)) if self.among(i, self.speech.plurals) else None

    def entitled(self, i: int) -> bool:
        """Tell whether a unit is a title before a name: Vietnamese "bà Hoa"."""
        return self.units[i].low in self.speech.titles and i + 1 < len(self.units) and bool(self.units[i + 1].mention)

    def dropped(self, verb: int) -> Subject:
        """Take a verb for the pronoun that its language leaves out: "dijo"."""
        unit = self.units[verb]
        words = [self.units[i].low for i in (verb - 1, verb) if i >= 0]
        plural = any(word.endswith(self.speech.several) for word in words)
        return Subject("plural" if plural else "pronoun", Span(unit.start, unit.end))

    def filler(self, i: int) -> bool:
        """Tell whether a unit may stand between subject and verb: an auxiliary, a clitic, an adverb."""
        unit = self.units[i]
        if unit.mention:
            return False
        return unit.low in self.speech.fillers or bool(self.speech.adverbs and unit.low.endswith(self.speech.adverbs))

    def passable(self, i: int) -> bool:
        """Tell whether a unit may stand between a quote and its verb."""
        return self.filler(i) or self.pronoun(i) is not None
