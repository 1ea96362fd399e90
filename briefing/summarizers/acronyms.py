"""Acronyms that one sentence explains, "the Harbour and Bridge Office (HBO)", and those that only use them."""

from collections.abc import Iterator, Sequence

from briefing.summarizers.request import Request
from briefing.text import regex
from briefing.words import WORD

BRACKETED = regex(r"\(([^\W\d_][\w&.-]{1,9})\)")
EXPLAINED = regex(r"\b([A-Z]{2,8}) \((?=[^\W\d_])")
FAR = 120  # characters before a bracket, or in one, that may say what the letters stand for
LEAST = 2  # capitals


def acronyms(request: Request) -> list[tuple[int, ...]]:
    """Tell for each sentence of a short summary which earlier ones explain its acronyms."""
    found: list[tuple[int, ...]] = []
    told: dict[str, int] = {}
    for i, text in enumerate(request.sentences):
        if not request.place(i):
            told.clear()
        used = set(told).intersection(request.words[i]) if told and request.is_brief() else ()
        found.append(tuple(sorted({told[acronym] for acronym in used if not _titled(acronym, request)})))
        for acronym in _explained(text) if "(" in text else ():
            told.setdefault(acronym, i)
    return found


def _explained(sentence: str) -> Iterator[str]:
    """Yield the acronyms that a sentence explains."""
    for bracket in BRACKETED.finditer(sentence):
        words = WORD.findall(sentence[max(0, bracket.start() - FAR) : bracket.start()])
        if words and (words[-1].islower() or _stands_for(bracket[1], words) or _shortens(bracket[1], words[-1])):
            yield from _acronym(bracket[1])  # no party behind a name
    for bracket in EXPLAINED.finditer(sentence):
        if _stands_for(bracket[1], WORD.findall(sentence[bracket.end() : bracket.end() + FAR])):
            yield bracket[1]


def _acronym(word: str) -> Iterator[str]:
    """Yield a word if it is an acronym: "HBO", "EuGH"."""
    if sum(map(str.isupper, word)) >= LEAST and word.isalpha():
        yield word


def _stands_for(acronym: str, words: Sequence[str]) -> bool:
    """Tell whether an acronym's capitals begin some of these words, in their order."""
    initials = iter(word[0].upper() for word in words)
    return all(letter in initials for letter in acronym if letter.isupper())


def _shortens(acronym: str, word: str) -> bool:
    """Tell whether an acronym's capitals stand in a word that begins with the first of them: "Hafenverwaltung (HV)"."""
    letters = iter(word.upper())
    return word[0] == acronym[0] and all(letter in letters for letter in acronym if letter.isupper())


def _titled(acronym: str, request: Request) -> bool:
    """Tell whether the title has an acronym."""
    return acronym.lower() in request.title
