"""Who speaks where the speaker, marked as such, stands before the words and the verb: Hindi "ने", Thai titles."""

import re
from collections.abc import Iterable

from briefing.languages import Speech

WORDS = r"[^,;:।.!?\n“”\"«»()（）]"  # of one stretch
NAMES = range(1, 4)  # words of a name behind an office
FULL = range(2, 4)  # and of one without
SEVERAL = ("ों", "ओं")  # how nouns end that name nobody: "local people"


def lead(speech: Speech) -> str:
    """Write the pattern of the words that end before a quote, with groups "who" and "cue"."""
    verbs = rf"(?P<cue>{_any(speech.verbs)})"
    if speech.title_first:
        return rf"(?<!\S)(?P<who>(?:{_any(speech.titles)})(?!ก){WORDS}{{2,70}}?)\s*{verbs}[\s:]*$"
    after = rf"\s(?:{_any(speech.agents)})\s(?:{WORDS}{{1,30}}\s)?"
    return rf"(?P<who>{WORDS}{{2,70}}?){after}{verbs}(?:\s(?:{_any(speech.linkers)})){{0,2}}[\s,:]*$"


def told(words: str, speech: Speech) -> tuple[str, str]:
    """Tell the name from the office: both "" where no name is told for sure."""
    if speech.title_first:
        title = max((title for title in speech.titles if words.startswith(title)), key=len, default="")
        parts = words.removeprefix(title).split()
        return (" ".join(parts[:2]), " ".join(parts[2:])) if title and len(parts) > 1 else ("", "")
    parts = words.split()
    head = max((at for at, part in enumerate(parts) if part in speech.roles), default=-1)
    first = max((at + 1 for at, part in enumerate(parts[: head + 1]) if part in speech.prepositions), default=0)
    name = [part for part in parts[head + 1 :] if part not in speech.titles]
    sure = len(name) in (NAMES if head >= 0 else FULL) and not name[-1].endswith(SEVERAL)
    if not sure or not speech.prepositions.isdisjoint(name) or not speech.persons.isdisjoint(name):
        return "", ""
    return " ".join(name), " ".join(parts[first : head + 1])


def _any(words: Iterable[str]) -> str:
    """Write a pattern for any of some words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
