"""What a number is about, in the article's own words: the shortest stretch of its sentence that says it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefing.figures.clauses import FULL, MANY, Edge, Grammar, edges_after, edges_before, grammar, passing
from briefing.figures.measures import Measure
from briefing.figures.tokens import SOFT, Tokens
from briefing.figures.whole import clause

REACH = 24  # tokens around a figure that are looked at
LONGEST = 12  # words of a label
EASY = 7  # words that are read at a glance
WIDEST = 100  # characters
SURE = 3.0  # where one begins for sure
TRIED = 4  # words before a figure that may begin its clause

WORTH = {  # of a stretch: what it gains and what it loses
    "verb": 1.0, "before": 0.5, "of": 2.0, "heads": 1.0,
    "around": -1.4, "word": -0.15, "lame": -1.0, "lone": -0.5, "loose": -1.5,
    "trails": -1.0, "unit": -0.7, "framed": 2.0, "cut": -2.0, "hung": -5.0, "age": 1.5, "part": -1.0, "score": 1.5,
}  # fmt: skip
ENOUGH = 3.5  # more is good without words on both sides
LEAST = -1.0  # less says nothing
PARTS = frozenset({"percent", "ratio"})
OF = frozenset("of de des du d der del della dell dello degli dei delle von do da dos das van".split())
WIDE = PARTS | {"count"}  # kinds that begin a clause: "60 % of them …", "12 people …"


QUOTED = re.compile('["«»“”„「」『』]')


class Stretch(NamedTuple):
    """Tokens that may be the label, and what they are worth."""

    first: int
    last: int
    worth: float


class Place(NamedTuple):
    """A figure among its neighbours: from its qualifier to its rate."""

    start: int
    noun: int  # where the counted noun begins, else where the figure ends
    beyond: int
    soft: bool  # the words behind go on without a sign between
    part: bool  # they say what the figure is a part of: "60 % of the dwellings"


def label(tokens: Tokens, language: str, found: Measure, around: tuple[int, int], others: Sequence[Measure]) -> str:
    """Choose the words that say what a number measures: a slice of the text, "" where none are good.

    `around` is where its qualifier begins and its rate ends, `others` are the figures near it.
    """
    known = grammar(language)
    if known.whole:
        return clause(tokens, known, found, around, others)
    noun = found.number.last if found.kind == "count" and found.unit and found.last > found.number.last else around[1]
    soft = _is_soft(tokens, found, around[1])
    part = soft and found.kind in PARTS and tokens.low[around[1]] in OF
    place = Place(around[0], noun, around[1], soft, part)
    first, stop = tokens.sentence(found.first)
    low, high = max(first, place.start - REACH), min(stop, place.beyond + REACH)
    near = [m for m in others if m.last > low and m.first < high]
    beside = passing(tokens.gap[place.start]) > 0 and passing(tokens.gap[place.beyond]) > 0  # "the club, 90 members,"
    before = edges_before(tokens, known, low, place.start, [m for m in near if m.last <= place.start], beside=beside)
    after = edges_after(tokens, known, place.beyond, high, [m for m in near if m.first >= place.beyond])
    choice = Choice(tokens, known, found, place, beside)
    for stretch in sorted(choice.all(before[:MANY], after), key=lambda stretch: -stretch.worth):
        said = tokens.words(stretch.first, stretch.last)
        if stretch.worth >= LEAST and not _is_torn(said):
            return said
    return tokens.words(noun, found.last) if noun < found.last else ""


class Choice(NamedTuple):
    """The stretches around a figure that may be its label."""

    tokens: Tokens
    known: Grammar
    found: Measure
    place: Place
    beside: bool  # in apposition

    def all(self, before: Sequence[Edge], after: Sequence[Edge]) -> list[Stretch]:
        """List the stretches before, after and around the figure; around it where neither side says enough."""
        headed = 0.0 if self.beside else self._headed()
        found = [self._fit(edge, edge.at, edge.end, "before", headed=headed) for edge in before]
        found += [self._fit(edge, self.place.noun, edge.at, "after", headed=headed) for edge in after]
        if self.known.clauses.framed or max((stretch.worth for stretch in found if stretch), default=0.0) < ENOUGH:
            for left in [edge for edge in before if edge.end == self.place.start][:2]:
                for right in after[:2]:
                    both = Edge(0, 0, left.content + right.content, left.verb or right.verb, left.cost + right.cost)
                    framed = self._is_framed(right.at)
                    found.append(self._fit(both, left.at, right.at, "framed" if framed else "around"))
        return [stretch for stretch in found if stretch]

    def _is_framed(self, last: int) -> bool:
        """Tell whether the words behind end with the verb's second part: "soll 45 Millionen Euro kosten"."""
        end, word = self.known.clauses.framed, self.tokens.raw[last - 1]
        return end != "" and word.islower() and (word.endswith(end) or self.known.is_verb(word))

    def _headed(self) -> float:
        """Tell how surely the figure, or a small word before it, begins its clause: most behind a comma and "and"."""
        tokens, at = self.tokens, self.place.start
        first = max(tokens.sentence(at)[0], at - TRIED)
        while at > first and passing(tokens.gap[at]) == 0:
            if tokens.low[at - 1] in self.known.clauses.joins and passing(tokens.gap[at - 1]) > 0:
                return SURE
            if tokens.low[at] in self.known.edges or tokens.low[at - 1] in self.known.edges:
                return 1.0
            if tokens.low[at - 1] not in self.known.closed:
                return 0.0
            at -= 1
        return 1.0

    def _fit(self, edge: Edge, first: int, last: int, side: str, *, headed: float = 0.0) -> Stretch | None:
        """Trim a stretch and weigh it; nothing where it is too long or says nothing."""
        first, last = self._trimmed(first, last, side)
        if first >= last:
            return None
        said = self.tokens.text[self.tokens.start[first] : self.tokens.end[last - 1]]
        words = 1 + said.count(" ")
        if words > LONGEST or len(said) > WIDEST or "\n" in said:
            return None
        worth = min(edge.content, FULL) - edge.cost + WORTH["verb"] * edge.verb
        worth += WORTH["word"] * max(0, words - EASY) + WORTH["lone"] * (edge.content < 2)
        return Stretch(first, last, worth + self._sided(edge, first, side, headed=headed, commas=", " in said))

    def _sided(self, edge: Edge, first: int, side: str, *, headed: float, commas: bool) -> float:
        """Weigh where a stretch stands: before its figure is best, behind one that begins its clause, or around it."""
        low, known = self.tokens.low[first], self.known
        if side == "after":
            soft, of = self.place.soft, self.place.part
            trails = self.place.noun == self.place.beyond and not of and not edge.verb
            wide = self.found.kind in WIDE
            worth = WORTH["heads"] * (headed > 0 and soft and wide and edge.verb) + WORTH["unit"] * (not wide)
            ended = not headed and not soft and self.place.noun < self.place.beyond  # "attended by 412 farmers, …"
            worth += WORTH["cut"] * (edge.verb and (ended or self.beside))
            return worth + WORTH["of"] * of + WORTH["trails"] * trails
        loose = low in known.clauses.light and low not in known.clauses.articles
        lame = known.is_verb(low) or (loose and not edge.verb)
        worth = WORTH["lame"] * lame + WORTH["loose"] * ((loose or lame) and commas)
        worth += WORTH["part"] * (side == "before" and self.place.part)
        comma = self.beside and "," in self.tokens.gap[self.place.start]
        hung = comma and not known.clauses.opens.isdisjoint(self.tokens.low[first : self.place.start])
        worth += WORTH["hung"] * hung
        worth += WORTH["age"] * (self.found.kind == "age" and side == "before")
        worth += WORTH["score"] * (self.found.kind == "score" and side == "around")
        return worth + (
            WORTH["around"] + WORTH["framed"] * (side == "framed")
            if side != "before"
            else WORTH["before"] - WORTH["heads"] * headed
        )

    def _trimmed(self, first: int, last: int, side: str) -> tuple[int, int]:
        """Take off the small words at the ends; behind a part of a whole, "of" stays."""
        low, known = self.tokens.low, self.known
        inner = self.place.beyond if side in ("around", "framed") else first
        while last > inner and low[last - 1] in known.trimmed:
            last -= 1
        if side == "after":
            loose = known.clauses.joins if self.place.noun == self.place.beyond else known.trimmed
        else:
            loose = known.edges
        while first < last and low[first] in loose:
            first += 1
        return first, last


def _is_soft(tokens: Tokens, found: Measure, beyond: int) -> bool:
    """Tell whether the words behind a figure go on without a sign between."""
    end = max(found.end, tokens.end[beyond - 1])
    return tokens.text[end : tokens.start[beyond]] in SOFT


def _is_torn(said: str) -> bool:
    """Tell whether a quotation or a bracket is open at one end."""
    if said.isalnum():
        return False
    brackets = said.count("(") != said.count(")") or said.count("[") != said.count("]")
    return brackets or len(QUOTED.findall(said)) % 2 == 1
