"""A word parted at a line's end made whole: what the document writes elsewhere decides about the hyphen."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

ASCII_HYPHEN = "\x02"  # a "-" at a line's end, as PDFium marks it
PARTING = ("\u2010", "\u00ad")  # hyphens that programs set where they part a word
TAIL = re.compile(r"[^\W_]+(?:-[^\W_]+)*\Z")
HEAD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
SPACELESS = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document, as far as they stand whole in a line."""

    known: frozenset[str]  # in lower case
    parting: bool  # it has hyphens of its own for parted words, so that any other is the word's

    @classmethod
    def of(cls, lines: Iterable[str]) -> "Words":
        """Gather the words of these lines."""
        known: set[str] = set()
        parting = False
        for line in lines:
            known.update(match[0].lower() for match in WORD.finditer(line))
            parting = parting or line.endswith(PARTING)
        return cls(frozenset(known), parting)


def join(above: str, below: str, words: Words) -> str:
    """Join a line to the one before it: by a space, by nothing, or with the parted word made whole."""
    if not above or not below:
        return above + below
    if above[-1] == ASCII_HYPHEN or above[-1] in PARTING:
        hyphen = "-" if above[-1] == ASCII_HYPHEN else above[-1]
        return above[:-1] + (hyphen if _is_own(above, below, words) else "") + below
    if SPACELESS.match(above[-1]) and SPACELESS.match(below[0]):
        return above + below
    return f"{above}{'' if above[-1] in '-–' and above[-2:-1].isalnum() else ' '}{below}"


def _is_own(above: str, below: str, words: Words) -> bool:
    """Tell whether a hyphen at a line's end belongs to the word: "well-known", not "inter-vention"."""
    tail, head = TAIL.search(above[-80:-1]), HEAD.match(below[:80])
    if not tail or not head:
        return True
    if f"{tail[0]}{head[0]}".lower() in words.known:
        return False
    if f"{tail[0]}-{head[0]}".lower() in words.known or head[0][0].isupper() or head[0][0].isdigit():
        return True
    return above[-1] == ASCII_HYPHEN and words.parting
