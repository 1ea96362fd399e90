"""A number with what it measures: a currency before or after it, a unit, a counted noun; or bare."""

from decimal import Decimal
from typing import NamedTuple

from briefing.figures.digits import Numeral
from briefing.figures.lexicon import Lexicon, Unit
from briefing.figures.money import Currency, after, after_sign, before, coin
from briefing.figures.nouns import counted
from briefing.figures.tokens import SOFT, Tokens
from briefing.figures.units import KIND, SIGNS, SYMBOLS

SPACES = " \u00a0\u202f\u2009\u2005"
PERCENT = frozenset("%‰％٪﹪")
FINEST = Decimal("0.01")  # "3割8分7厘"
LARGE = 10**6  # pounds: nothing weighs so much that is not said to be of something
OF = frozenset("of de di von van d".split())
NEAR = 8  # words around pounds among which it says that something weighs them
WEIGHED = ("weigh", "wieg", "gewicht", "gewogen", "pes", "pèse", "gewoog")  # and how such words begin
BRACKETS = frozenset({" [", " <"})  # "20 [kg]"


class Measure(NamedTuple):
    """A number and its unit, from `start` to `end` of the text, tokens `first` to `last` (not included)."""

    number: Numeral
    kind: str  # "" where nothing is measured
    unit: str
    start: int
    end: int
    first: int
    last: int
    value: Decimal
    high: Decimal | None = None


def measure(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure:
    """Find what a number measures."""
    start = tokens.start[number.first] - number.lead
    bare = Measure(number, "", "", start, number.end, number.first, number.last, number.value)
    prefix = before(tokens, number.first) if number.digits or number.scaled else None
    if prefix:
        return bare._replace(kind="money", unit=prefix.unit, start=prefix.edge, first=prefix.token)
    found = (
        _led(tokens, lex, bare) or _tenths(tokens, lex, bare) or _signed(tokens, lex, bare) or _named(tokens, lex, bare)
    )
    return found or _percentage(tokens, lex, bare) or _headed(tokens, lex, bare) or _counted(tokens, lex, bare) or bare


def _led(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Read a percentage that is said before its number: "yüzde 27", "%27", "百分之五"."""
    gap, share = tokens.gap[bare.first], lex.table.leads.get("%")
    mark = gap.rstrip(SPACES)[-1:]
    if share and mark and mark in PERCENT and not (gap[0] == mark and tokens.raw[bare.first - 1].isdecimal()):
        start = tokens.start[bare.first] - len(gap) + gap.rfind(mark)
        return bare._replace(kind="percent", unit="%", start=start)
    found = lex.leads.at(tokens, bare.first - 1) if tokens.soft(bare.first) else None
    if not found:
        return None
    name, first = found
    value = bare.value * Decimal(name)
    return bare._replace(kind="percent", unit="%", start=tokens.start[first], first=first, value=value)


def _tenths(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Read a percentage that is counted in tenths: "三割二分", "七成六", "八五折"."""
    at, word = bare.last, lex.shares.at(tokens, bare.first)
    if word and word[1] == at:
        return bare._replace(kind="percent", unit="%")
    if tokens.low[at] not in lex.table.tenths or not tokens.soft(at):
        return None
    value = bare.value if 10 < bare.value < 100 and bare.value % 1 == 0 else bare.value * 10
    share, last, end = Decimal(1), at + 1, tokens.end[at]
    while share > FINEST and tokens.soft(last):
        found = None if tokens.low[last] in lex.table.halves else lex.numbers.at(tokens, last) or _one(tokens, last)
        if found is None or not 0 < found[0][0] < 10:
            break
        value, last = value + found[0][0] * share, found[1]
        end, share = tokens.end[last - 1], share / 10
        if tokens.low[last][:1] in lex.table.hundredths:
            last, end = last + 1, tokens.start[last] + 1
    if tokens.low[last] in lex.table.halves and tokens.soft(last):  # "五割半"
        value, end, last = value + 5, tokens.end[last], last + 1
    return bare._replace(kind="percent", unit="%", end=end, last=last, value=value)


def _one(tokens: Tokens, at: int) -> tuple[tuple[int, bool], int] | None:
    """Read one digit."""
    return ((int(tokens.raw[at]), False), at + 1) if tokens.raw[at].isdecimal() and len(tokens.raw[at]) == 1 else None


def _headed(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Read a currency whose name stands before its number: "dólares 500"."""
    found = lex.heads.at(tokens, bare.first - 1) if bare.number.digits and tokens.soft(bare.first) else None
    if not found or lex.is_number(tokens, found[1] - 1):
        return None
    return bare._replace(kind="money", unit=found[0], start=tokens.start[found[1]], first=found[1])


def _counted(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Give a bare number the noun it counts."""
    found = counted(tokens, lex, bare.number)
    if not found:
        return None
    words, last = found
    unit = lex.units.at(tokens, last - 1)
    if unit and unit[0][0] == "duration":  # "15 more days"
        return bare._replace(kind="duration", unit=unit[0][1], end=tokens.end[last - 1], last=last)
    return bare._replace(kind="count", unit=words, end=tokens.end[last - 1], last=last)


def _paid(bare: Measure, currency: Currency) -> Measure:
    """Give a bare number the currency after it."""
    value = bare.value * currency.times
    return bare._replace(kind="money", unit=currency.unit, end=currency.edge, last=currency.token, value=value)


def _percentage(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Read "a percentage of 25": the name before the number."""
    at = bare.first - 1
    if at < 1 or tokens.low[at] not in lex.table.of:
        return None
    for first in (at - 1, at - 2):
        found = lex.units.at(tokens, first)
        if found and found[0][0] == "percent" and found[1] == at and not lex.is_number(tokens, first - 1):
            return bare._replace(kind="percent", unit="%", start=tokens.start[first], first=first)
    return None


def _signed(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Find a sign after a number: "%", "€", "$US", "°C"."""
    at, rest = bare.last, tokens.text[bare.end : tokens.start[bare.last]]
    if bare.number.scaled and not rest.strip() and tokens.low[at] in lex.table.of:
        at, rest = at + 1, tokens.gap[at + 1]
    sign = rest.lstrip(SPACES)[:1]
    if not sign or bare.number.article or rest.find(sign) > 1:
        return None
    end = tokens.start[at] - len(rest) + rest.find(sign) + 1
    if sign in SIGNS and rest[0] != sign and end == tokens.start[at] and tokens.raw[at].isdecimal():  # "3 $50 notes"
        return None
    if sign in SIGNS:
        return _paid(bare, after_sign(tokens, at, sign, end))
    if sign in PERCENT:
        return bare._replace(kind="percent", unit="‰" if sign == "‰" else "%", end=end, last=at)
    if sign in "℃℉":
        return bare._replace(kind="temperature", unit="°C" if sign == "℃" else "°F", end=end, last=at)
    return _degrees(tokens, bare, at, end) if sign in "°º" else None


def _degrees(tokens: Tokens, bare: Measure, at: int, end: int) -> Measure:
    """Read "°", "°C" and "°F"."""
    if tokens.start[at] - end < 2 and tokens.low[at] in ("c", "f", "celsius", "fahrenheit"):
        return bare._replace(kind="temperature", unit=f"°{tokens.raw[at][0].upper()}", end=tokens.end[at], last=at + 1)
    return bare._replace(kind="temperature", unit="degree", end=end, last=at)


def _named(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Find the name or symbol of a unit or a currency after a number."""
    at = bare.last
    if at >= tokens.size or not (tokens.text[bare.end : tokens.start[at]] in SOFT or tokens.gap[at] in BRACKETS):
        return None
    at += tokens.low[at] in lex.table.of and (bare.number.scaled or not bare.number.whole) and tokens.soft(at + 1)
    if bare.number.article and len(tokens.low[at]) == 1 and not lex.table.spaceless:  # "a p" is no penny
        return None
    found = _symbol(tokens, bare, at) or lex.units.at(tokens, at)
    if found:
        (kind, unit), last = found
        if unit == "percentage":  # "a percentage" is none
            return None if bare.number.article else bare._replace(kind=kind, unit="%", end=tokens.end[at], last=last)
        return bare._replace(kind=kind, unit=unit, end=tokens.end[last - 1], last=last)
    paid = (None if lex.table.spaceless else coin(tokens, lex, at)) or after(tokens, at)
    if paid is None:
        cent = lex.cents.at(tokens, at)  # a small coin of an amount is none by itself where "分" is so much else
        paid = Currency(cent[0], tokens.end[cent[1] - 1], cent[1]) if cent and cent[0].islower() else None
    return paid and _scaled_behind(tokens, lex, _paid(bare, paid))


def _scaled_behind(tokens: Tokens, lex: Lexicon, paid: Measure) -> Measure:
    """Read the scale after a code: "75 USD millones"."""
    at = paid.last
    found = lex.numbers.at(tokens, at) if tokens.soft(at) and not paid.number.scaled else None
    if not found or not found[0][1] or found[0][0] < 1000:
        return paid
    return paid._replace(value=paid.value * found[0][0], end=tokens.end[found[1] - 1], last=found[1])


def _symbol(tokens: Tokens, bare: Measure, at: int) -> tuple[Unit, int] | None:
    """Read a unit's symbol, with the letters' case: "km", "km/h", "m²", "km2"."""
    raw = tokens.raw[at]
    if not bare.number.digits or len(raw) > 4:
        return None
    unit = SYMBOLS.get(raw + tokens.gap[at + 1] + tokens.raw[at + 1]) if at + 1 < tokens.size else None
    if unit:
        return (KIND[unit], unit), at + 2
    unit = SYMBOLS.get(raw)
    return ((KIND[unit], unit), at + 1) if unit and (len(raw) > 1 or _is_lone(tokens, at)) else None


def _is_lone(tokens: Tokens, at: int) -> bool:
    """Tell whether a single letter is a unit and not the start of a word."""
    glued = tokens.gap[at + 1] == "" and at + 1 < tokens.size
    return not glued and tokens.gap[at + 1][:1] not in ("'", "’", "-") and tokens.gap[at] != "-"


def is_sterling(tokens: Tokens, found: Measure) -> bool:
    """Tell whether pounds are money: a sum of millions, or a text with the sign in it, that is a weight of nothing."""
    if found.unit != "pound" or not (found.value >= LARGE or "£" in tokens.text) or tokens.low[found.last] in OF:
        return False
    near = tokens.low[max(0, found.first - NEAR) : found.last + NEAR]
    return not any(word.startswith(WEIGHED) for word in near)
