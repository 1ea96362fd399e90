"""A stretch of the reporter's own words, cut into words and whole names, with what stands between them."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from briefing.languages import Speech
from briefing.quotes.names import Mention
from briefing.quotes.people import People
from briefing.text import Span

STOPS = frozenset('.;:!?…()[]"')  # between two units: the clause ends; '"' stands for a quotation left out
JOINTS = frozenset("’'-")  # between two units: they are one word in print
DASHES = frozenset("–—―")


class Unit(NamedTuple):
    """A word or a whole name; `gap` is what stands between it and the one before, without white space."""

    start: int
    end: int
    low: str
    gap: str
    mention: Mention | None = None
    owner: bool = False  # a name with a possessive: "Trump’s"

    @property
    def stopped(self) -> bool:
        """Tell whether a clause ends before this unit."""
        return bool(self.gap) and not STOPS.isdisjoint(self.gap)

    @property
    def parted(self) -> bool:
        """Tell whether a comma or a dash stands before this unit."""
        return bool(self.gap) and ("," in self.gap or not DASHES.isdisjoint(self.gap))

    @property
    def joined(self) -> bool:
        """Tell whether nothing stands before this unit but space, an apostrophe or a hyphen."""
        return not self.gap or JOINTS.issuperset(self.gap)


@cache
def _word() -> re.Pattern[str]:
    """Match a word; one with a pronoun hung on ("a-t-il") is cut later."""
    return re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def units(text: str, parts: Iterable[Span], people: People, speech: Speech) -> list[Unit]:
    """Cut pieces of a sentence, what is between quotation marks left out, into words and names."""
    found: list[Unit] = []
    for part in parts:
        _extend(found, text, part, people, speech)
    return found


def _extend(found: list[Unit], text: str, part: Span, people: People, speech: Speech) -> None:
    """Cut one piece."""
    last = skip = part.start
    joint = '"' if found else ""
    names, stop = people.starts, part.end
    for match in _word().finditer(text, last, stop):
        start, end = match.span()
        if start < skip:
            continue
        gap = text[last:start]
        if gap == " ":
            gap = joint
        elif gap:
            if "(" in gap and (closing := text.find(")", start, stop)) > 0:
                last = skip = closing + 1  # what stands in brackets says nothing of who speaks
                continue
            gap = joint + _signs(gap, text[start])
        else:
            gap = joint
        low = match[0].lower()
        mention = names.get(start)
        if mention and mention.span.end <= stop:
            end = skip = mention.span.end
            low = text[start:end].lower()
        else:
            mention = None
        joint, last = "", end
        unit = Unit(start, end, low, gap, mention)
        if mention is None and (low == "s" or "-" in low):
            _add(found, unit, speech)
        else:
            found.append(unit)


def _signs(between: str, first: str) -> str:
    """Keep the signs of what stands between two words; the dot of an abbreviation is none: "R-Ky., said"."""
    gap = "".join(between.split())
    return gap.replace(".", "") if "." in gap and first.islower() else gap


def _add(found: list[Unit], unit: Unit, speech: Speech) -> None:
    """Add a word; a possessive joins its name, a verb with a pronoun hung on is two or three words."""
    if unit.low == "s" and unit.gap in ("’", "'") and found and found[-1].end == unit.start - 1:
        held = found.pop()
        found.append(Unit(held.start, unit.end, held.low, held.gap, held.mention, owner=True))
        return
    tail = unit.low.rpartition("-")[2] if "-" in unit.low and not unit.mention else ""
    if tail not in speech.pronouns and tail not in speech.plurals:
        found.append(unit)
        return
    start, gap = unit.start, unit.gap
    for piece in unit.low.split("-"):
        found.append(Unit(start, start + len(piece), piece, gap))
        start, gap = start + len(piece) + 1, "-"
