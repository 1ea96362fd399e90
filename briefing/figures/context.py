"""A figure made of a measured number and of what stands around it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from briefing.contents import Figure
from briefing.figures.ages import is_age, is_bare_age
from briefing.figures.around import qualifier, rate, speed
from briefing.figures.labels import label
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, is_sterling
from briefing.figures.standing import standing
from briefing.figures.tokens import Tokens
from briefing.figures.weight import weight
from briefing.text import Span

HUGE = 10**24
MOST = 5000  # figures of which is said how they stand and what they measure: a book has no more
NEAR = 6  # figures before and after one that may stand in its clause


def figure(tokens: Tokens, lex: Lexicon, measures: Sequence[Measure], at: int, told: Mapping[str, str]) -> Figure:
    """Make a figure of the measured number at a place among all; those beside it bound what is said of it."""
    found = measures[at]
    before, after = measures[at - 1] if at else None, measures[at + 1] if at + 1 < len(measures) else None
    start, words = qualifier(tokens, lex, found)
    kind, unit = _meant(tokens, lex, found, before)
    per, beyond = rate(tokens, lex, found)
    if kind == "duration" and is_age(tokens, lex, found, start):
        kind, old = "age", lex.aged.at(tokens, found.last)
        beyond = old[1] if old else beyond
    if kind == "distance" and speed(unit, per):
        kind, unit, per = "speed", speed(unit, per), ""
    found = found._replace(kind=kind, unit=told.get(unit, unit) if kind == "money" else unit)
    told_more = at < MOST
    cue = standing(tokens, lex, found, start, before, after) if told_more and kind != "score" else None
    stands = cue.name if cue else ""
    begin = cue.first if cue and stands == "compared" else start  # "sales reached 640, compared with 590"
    near = measures[max(0, at - NEAR) : at + NEAR]
    said = label(tokens, lex.language, found, (begin, beyond), near) if told_more else ""
    worth = weight(found, stands, said, early=1 - found.start / len(tokens.text))
    high = None if found.high is None else plain(found.high)
    span, told_by = Span(found.start, found.end), tokens.words(cue.first, cue.last) if cue else ""
    return Figure(
        _closed(tokens.text, span), kind, plain(found.value), high, found.unit, words, per, stands, said, worth, told_by
    )


def _closed(text: str, span: Span) -> Span:
    """Take in the bracket that closes what an editor has put in: "300 millions [d'euros]"."""
    opened = "[" in span.of(text) and text[span.end : span.end + 1] == "]"
    return Span(span.start, span.end + 1) if opened else span


def _meant(tokens: Tokens, lex: Lexicon, found: Measure, before: Measure | None) -> tuple[str, str]:
    """Say what a number measures, said or not: "72 milliards" after dollars are dollars."""
    if found.kind:
        return ("money", "GBP") if is_sterling(tokens, found) else (found.kind, found.unit)
    if is_bare_age(tokens, lex, found):
        return "age", "year"
    if not found.number.whole:
        return "ratio", ""
    if before is None or tokens.sentence(before.first) != tokens.sentence(found.first):
        return "count", ""
    if before.kind == "money" and found.number.scaled and found.value >= 10**6:
        return "money", before.unit
    goes_on = tokens.soft(found.last) and tokens.low[found.last] in lex.table.adjectives  # "150 jóvenes"
    return "count", before.unit if before.kind == "count" and not goes_on else ""


def plain(value: Decimal) -> Decimal:
    """Print a whole number as one: 14300000000, not 1.43E+10 nor 14300000000.0."""
    whole = value == value.to_integral_value() and abs(value) < HUGE
    return value.quantize(Decimal(1)) if whole else value.normalize()
