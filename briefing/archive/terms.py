"""Words as a search compares them, in any script: case and accents aside, and Chinese without blanks."""

from collections.abc import Iterator

from briefing.errors import UsageError
from briefing.text import bare, fold, regex
from briefing.words import SPACELESS_RUN, WORD, may_be_spaceless

UNIT = regex(r'"([^"]*)"?|([^\s"]+)')  # of what somebody searches for: "a phrase", a word, the beginning of one*
MOST_TERMS = 200


def terms(text: str) -> list[str]:
    """Cut a text into what is looked up: words; of a run without blanks every two characters, and the last one."""
    folded = fold(text).replace("_", " ")
    if not may_be_spaceless(folded):
        return [term for word in WORD.findall(folded) if (term := bare(word))]
    parts = (part for word in WORD.findall(folded) for part in _parts(word))
    return [term for part, run in parts for term in _cut(part, run=run) if term]


def question(words: str) -> str:
    """Write what somebody searches for as FTS5 wants it, in quotes, so that no sign in it means anything.

    All of it is to be found: each word, each "phrase", each beginning*. Raises UsageError where nothing is left to
    look up.
    """
    units = []
    for unit in UNIT.finditer(words.encode("utf-8", "replace").decode()):
        found, begins = _asked(unit[1] or unit[2] or "")
        if found:
            beginning = begins or (unit[2] or "").endswith("*")
            units.append((found, beginning))
    if not units:
        raise UsageError(f"nothing to search for in {words!r}", hint="name a word; put a phrase in quotes")
    if sum(len(found) for found, _ in units) > MOST_TERMS:
        raise UsageError(f"more than {MOST_TERMS} words to search for", hint="name fewer")
    return " ".join(f'"{" ".join(found)}"{" *" if beginning else ""}' for found, beginning in units)


def _asked(unit: str) -> tuple[list[str], bool]:
    """Cut a word or a phrase into terms; and tell whether the last one is the beginning of one that is in the index.

    A run without blanks may go on in the text after what is asked for: its last character is not looked up by itself.
    """
    found = terms(unit)
    words = WORD.findall(fold(unit).replace("_", " "))
    last, run = _parts(words[-1])[-1] if words else ("", False)
    if run and len(last) > 1:
        return found[:-1], False
    return found, run


def _parts(word: str) -> list[tuple[str, bool]]:
    """Cut a word at its runs without blanks; each part with whether it is one."""
    found, at = [], 0
    for run in SPACELESS_RUN.finditer(word):
        found += [(word[at : run.start()], False), (run[0], True)]
        at = run.end()
    found.append((word[at:], False))
    return [(part, run) for part, run in found if part]


def _cut(part: str, *, run: bool) -> Iterator[str]:
    """Cut a part of a word into terms."""
    if run:
        yield from (part[i : i + 2] for i in range(len(part)))
    else:
        yield bare(part)
