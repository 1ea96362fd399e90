"""Whether a number is denied, alleged, expected, a target, past or compared: the clause's own words decide."""

from typing import NamedTuple

from briefing.figures.clauses import Grammar, grammar
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, Tokens

EDGES = frozenset(';:()«»“”"—\n')
NEAR = 14  # tokens around a number in which a word may say how it stands
BESIDE = 2  # tokens between a number and a word that is said of it alone: "3 million expected"
SHORT = 8  # words of a sentence that says nothing but that the one before is denied
ORDER = ("denied", "alleged", "target", "expected", "past")  # the first of these that is said holds
MODAL = frozenset({"expected", "target"})  # said by words that are names too: "May", "Will", "Target"
OPENS = frozenset('\n:«„“"')  # before words that have a capital where no sentence is known to begin
LENGTHS = frozenset({"duration", "age", "distance"})  # "nach zwei Stunden" compares nothing
THE = frozenset("the les la le l los las el den die der das i gli il".split())


class Cue(NamedTuple):
    """Words that say how a number stands: tokens `first` to `last` (not included)."""

    name: str
    first: int
    last: int


def standing(
    tokens: Tokens, lex: Lexicon, found: Measure, start: int, before: Measure | None, after: Measure | None
) -> Cue | None:
    """Read how a number stands in its sentence, by the words that say so; None where it is said plainly."""
    known = grammar(lex.language)
    first, stop = tokens.sentence(found.first)
    low = max(first, before.last if before else 0, start - NEAR)
    high = min(stop, after.first if after else stop, found.last + NEAR)
    earlier = [cue for cue in _cues(tokens, lex, low, start) if not _is_cut_before(tokens, known, cue, start)]
    light = start - (tokens.low[start - 1] in THE)
    beside = next((cue for cue in earlier if cue.name == "compared" and cue.last in (light, start)), None)
    if beside and found.kind not in LENGTHS:
        return beside
    told = _is_told(tokens, known, low, start)
    later = [
        cue
        for cue in _cues(tokens, lex, found.last, high)
        if cue.name == "denied" or not _is_cut_after(tokens, known, found.last, cue.first, told=told)
    ]
    said = [*reversed(earlier), *later, *_denial_behind(tokens, lex, stop)]
    said.sort(key=lambda cue: ORDER.index(cue.name) if cue.name in ORDER else len(ORDER))
    return said[0] if said and said[0].name in ORDER else None


def _denial_behind(tokens: Tokens, lex: Lexicon, stop: int) -> list[Cue]:
    """Find the denial in a next sentence that does nothing else: "The company denied the report."."""
    end = tokens.sentence(stop)[1] if stop < tokens.size else stop
    if not 0 < end - stop <= SHORT or "\n" in tokens.gap[stop]:
        return []
    figures = any(word.isdecimal() for word in tokens.low[stop:end])
    return [] if figures else [cue for cue in _cues(tokens, lex, stop, end) if cue.name == "denied"]


def _cues(tokens: Tokens, lex: Lexicon, first: int, last: int) -> list[Cue]:
    """Find the words that say how something stands, between two tokens."""
    hits = (Cue(*hit) for hit in lex.standing.within(tokens, first, last))
    return [cue for cue in hits if cue.last - cue.first > 1 or not _is_name(tokens, lex, cue)]


def _is_name(tokens: Tokens, lex: Lexicon, cue: Cue) -> bool:
    """Tell whether a word is a name or a month: "in May", "Will Smith"; not where a capital opens a sentence."""
    at, raw = cue.first, tokens.raw[cue.first]
    if not raw[0].isupper() or raw in lex.cue_nouns:
        return False
    opens = at == 0 or (at == tokens.sentence(at)[0] and tokens.gap[at].strip())
    if not opens and OPENS.isdisjoint(tokens.gap[at]):
        return True
    following = tokens.raw[at + 1]
    return cue.name in MODAL and not (following.islower() and tokens.gap[at + 1] in BLANK)


def _is_cut_before(tokens: Tokens, known: Grammar, cue: Cue, start: int) -> bool:
    """Tell whether another clause begins between a cue and the number after it."""
    aside = False
    for at in range(cue.last, start):
        gap, low = tokens.gap[at], tokens.low[at]
        if not EDGES.isdisjoint(gap):
            return True
        aside = aside or "," in gap
        hangs = low in known.clauses.opens and at > cue.last and not known.is_verb(tokens.low[at - 1])
        if cue.name != "past" and (hangs or (aside and known.is_verb(low) and tokens.raw[at].islower())):
            return True  # "planned in 2020, it has cost 5 million"
    return not EDGES.isdisjoint(tokens.gap[start]) and start > cue.last


def _is_told(tokens: Tokens, known: Grammar, low: int, start: int) -> bool:
    """Tell whether a verb of the clause stands before the number: what comes behind says something else."""
    for at in range(start - 1, low - 1, -1):
        if "," in tokens.gap[at + 1] or not EDGES.isdisjoint(tokens.gap[at + 1]) or tokens.low[at] in known.edges:
            return False
        if known.is_verb(tokens.low[at]) and tokens.raw[at].islower():
            return True
    return False


def _is_cut_after(tokens: Tokens, known: Grammar, last: int, at: int, *, told: bool) -> bool:
    """Tell whether another clause begins between a number and the cue at a token."""
    if told and at > last + BESIDE:
        return True
    if any("," in gap or not EDGES.isdisjoint(gap) for gap in tokens.gap[last : at + 1]):
        return True
    joined = tokens.low[last] in known.clauses.joins
    return joined or any(low in known.edges for low in tokens.low[last + 1 : at])
