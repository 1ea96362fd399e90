"""A sign that somebody spoke: whose it is, in which words, and how near to the quote."""

from functools import cache
from typing import NamedTuple

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.subjects import after, before
from briefing.text import Span

NONE, FAR, NEAR, BESIDE = 0, 1, 2, 3
SHORT = 5  # letters of a preposition that has many other uses


class Evidence(NamedTuple):
    """A sign of speech: the nearer, the stronger."""

    strength: int = NONE
    subject: Subject | None = None
    cue: Span | None = None
    colon: bool = False
    written: bool = False  # on a thing: nobody says it


NOTHING = Evidence()


def cue(clause: Clause, verb: int, *, first: int = 0) -> Span:
    """Take the reporting words: the verb, and the auxiliaries and pronouns hung on it."""
    start = end = verb
    while start > first and clause.units[start].joined and _belongs(clause, start - 1):
        start -= 1
    if end + 1 < len(clause.units) and clause.units[end + 1].gap == "-" and clause.pronoun(end + 1):
        end += 1
    return Span(clause.units[start].start, clause.units[end].end)


def _belongs(clause: Clause, i: int) -> bool:
    """Tell whether a unit belongs to the verb after it."""
    return clause.filler(i) or clause.units[i].gap == "-"


@cache
def openings(phrases: tuple[str, ...]) -> frozenset[str]:
    """List the first words of phrases."""
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def source(clause: Clause) -> Evidence:
    """Read a named source anywhere in the words around a quote: "selon elle", "according to Jane Roe"."""
    lows = [unit.low for unit in clause.units]
    phrases = () if openings(clause.speech.sources).isdisjoint(lows) else clause.speech.sources
    for phrase in phrases:
        parts = phrase.split()
        for i in range(len(lows) - len(parts)) if parts[0] in lows else ():
            end = i + len(parts)
            if lows[i:end] != parts or (len(phrase) < SHORT and not _introduces(clause, i, end)):
                continue
            if subject := after(clause.part(end), -1):
                return Evidence(NEAR, subject, Span(clause.units[i].start, clause.units[end - 1].end))
    return _trailing(clause)


def _introduces(clause: Clause, i: int, end: int) -> bool:
    """Tell whether a short preposition names a source: "pour le maire", not "il est venu pour", "pour laquelle"."""
    known = bool(clause.units[end].mention or clause.determined(end) or clause.pronoun(end))
    known = known or clause.among(end, clause.speech.titles)
    return bool(known) and not (i and clause.filler(i - 1))


def _trailing(clause: Clause) -> Evidence:
    """Read a source whose word stands after the name: "der Polizei zufolge"."""
    if not clause.speech.trailing_sources:
        return NOTHING
    for i, unit in enumerate(clause.units):
        if i and unit.low in clause.speech.trailing_sources and (subject := before(clause, i)):
            return Evidence(NEAR, subject, Span(unit.start, unit.end))
    return NOTHING
