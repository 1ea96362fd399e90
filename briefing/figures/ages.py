"""Ages: lengths of time that somebody has lived, with their unit or bare."""

from functools import cache

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, Tokens
from briefing.languages import Speech, table

OLDEST = 120
GROWN = 12
BESIDE = frozenset({(" (", ")"), (", ", ",")})  # "Anna Ferrow (35 ans)", "Anna Ferrow, 35 years,"


def is_age(tokens: Tokens, lex: Lexicon, found: Measure, start: int) -> bool:
    """Tell whether a length of time is an age; `start` is the first token of its qualifier."""
    if lex.aged.at(tokens, found.last - 1):  # "19-jährige"
        return True
    if (tokens.soft(found.last) and lex.aged.at(tokens, found.last)) or lex.ages.at(tokens, start - 1):
        return True
    if found.unit == "year" and _is_of_person(tokens, lex, start):
        return True
    around = tokens.text[max(0, found.start - 2) : found.start], tokens.text[found.end : found.end + 1]
    named = found.first > 0 and tokens.raw[found.first - 1][0].isupper()
    if not named or found.unit != "year" or found.value >= OLDEST:
        return False
    return around in BESIDE or (
        around == (", ", ".") and found.value >= GROWN and not found.number.exact
    )  # "says Anna Ferrow, 35 years."


def _is_of_person(tokens: Tokens, lex: Lexicon, start: int) -> bool:
    """Tell whether an office or a trade stands before a length of time and "de": "un potier de 49 ans"."""
    if start < 2 or tokens.low[start - 1] not in lex.table.of - {"of"} or not tokens.soft(start - 1):
        return False
    known = people(lex.language)
    return any(word in known or word.rstrip("s") in known for word in tokens.low[max(0, start - 3) : start - 1])


@cache
def people(language: str) -> frozenset[str]:
    """List the nouns of a language that stand for people."""
    speech = table(language, Speech)
    return frozenset().union(speech.roles, speech.persons, speech.kin)


def is_bare_age(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a bare number is an age: "aged 34", "Anna Ferrow, 35, won"."""
    first, number = found.first, found.number
    if not lex.table.bare_ages or found.kind or number.exact or not number.digits or not 1 < found.value < OLDEST:
        return False
    lead = tokens.lead(first, found.start)
    if lead in BLANK:
        return lex.ages.at(tokens, first - 1) is not None
    if lead != ", " or tokens.gap[found.last] != ", " or first < 2 or tokens.low[first - 1] in lex.months:
        return False
    return tokens.raw[first - 1][0].isupper() and tokens.raw[first - 2][0].isupper()
