"""Whether a number is denied, alleged, expected, a target, past or compared: the clause's own words decide."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens

EDGES = frozenset(";:()«»“”\"—\n")
NEAR = 14  # tokens before a number in which a word may say how it stands
ORDER = ("denied", "alleged", "target", "expected", "past")  # the first of these that is said holds


def standing(tokens: Tokens, lex: Lexicon, found: Measure, start: int, before: Measure | None, after: Measure | None) -> str:
    """Read how a number stands in its sentence; "" where it is said plainly."""
    first, stop = tokens.sentence(found.first)
    low = max(first, before.last if before else 0, start - NEAR)
    high = min(stop, after.first if after else stop, found.last + NEAR)
    said = {name for name, at in _cues(tokens, lex, range(low, start)) if not _cut(tokens, at + 1, start)}
    later = list(_cues(tokens, lex, range(found.last, high)))
    said |= {name for name, at in later if name != "compared" and (name == "denied" or not _cut(tokens, found.last, at + 1, commas=True))}
    if found.kind in ("duration", "age", "distance"):  # "nach zwei Stunden" compares nothing
        said.discard("compared")
    elif lex.standing.at(tokens, start - 1) == ("compared", start):
        return "compared"
    if "compared" in said and low >= start - 4:
        return "compared"
    return next((name for name in ORDER if name in said), "")


def _cues(tokens: Tokens, lex: Lexicon, places: range) -> list[tuple[str, int]]:
    """Find the words that say how something stands, and where each ends."""
    found = []
    for i in places:
        hit = lex.standing.at(tokens, i)
        if hit and hit[1] <= max(places.stop, i + 1):
            found.append((hit[0], hit[1] - 1))
    return found


def _cut(tokens: Tokens, first: int, last: int, *, commas: bool = False) -> bool:
    """Tell whether a clause ends between two tokens."""
    return any(not EDGES.isdisjoint(gap) or (commas and "," in gap) for gap in tokens.gap[first:last])
