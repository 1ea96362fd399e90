"""Whether a number is denied, alleged, expected, a target, past or compared: the clause's own words decide."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens

EDGES = frozenset(';:()«»“”"—\n')
NEAR = 14  # tokens around a number in which a word may say how it stands
SHORT = 8  # words of a sentence that says nothing but that the one before is denied
ORDER = ("denied", "alleged", "target", "expected", "past")  # the first of these that is said holds
LENGTHS = frozenset({"duration", "age", "distance"})  # "nach zwei Stunden" compares nothing
THE = frozenset("the les la le l los las el den die der das i gli il".split())
Cue = tuple[str, int]  # what it says, and its last token


def standing(
    tokens: Tokens, lex: Lexicon, found: Measure, start: int, before: Measure | None, after: Measure | None
) -> str:
    """Read how a number stands in its sentence; "" where it is said plainly."""
    first, stop = tokens.sentence(found.first)
    low = max(first, before.last if before else 0, start - NEAR)
    high = min(stop, after.first if after else stop, found.last + NEAR)
    earlier = [cue for cue in _cues(tokens, lex, low, start) if not _cut(tokens, cue[1] + 1, start)]
    light = start - (tokens.low[start - 1] in THE)
    if found.kind not in LENGTHS and ("compared", light - 1) in earlier:
        return "compared"
    later = _cues(tokens, lex, found.last, high)
    said = {name for name, _ in earlier}
    said |= {name for name, at in later if name == "denied" or not _cut(tokens, found.last, at + 1, commas=True)}
    if _is_denied_behind(tokens, lex, stop):
        said.add("denied")
    return next((name for name in ORDER if name in said), "")


def _is_denied_behind(tokens: Tokens, lex: Lexicon, stop: int) -> bool:
    """Tell whether the next sentence does nothing but deny: "The company denied the report."."""
    end = tokens.sentence(stop)[1] if stop < tokens.size else stop
    if not 0 < end - stop <= SHORT or "\n" in tokens.gap[stop]:
        return False
    figures = any(word.isdecimal() for word in tokens.low[stop:end])
    return not figures and any(name == "denied" for name, _ in _cues(tokens, lex, stop, end))


def _cues(tokens: Tokens, lex: Lexicon, first: int, last: int) -> list[Cue]:
    """Find the words that say how something stands, between two tokens."""
    hits = (lex.standing.at(tokens, i) for i in range(first, last))
    return [(hit[0], hit[1] - 1) for hit in hits if hit and hit[1] <= last]


def _cut(tokens: Tokens, first: int, last: int, *, commas: bool = False) -> bool:
    """Tell whether a clause ends between two tokens."""
    return any(not EDGES.isdisjoint(gap) or (commas and "," in gap) for gap in tokens.gap[first:last])
