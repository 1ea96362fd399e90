"""Currencies: the sign, code or name before or after a number, the small coins, and whose peso or krone it is."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from briefing.figures.lexicon import Lexicon
from briefing.figures.tokens import BLANK, Tokens
from briefing.figures.units import AFTER, BEFORE, CODES, FAMILIES, HOME, SAME_CODE, SHORT_SCALES, SIGNS

SUMMITS = frozenset({"COP"})  # "COP26" is none
MINUS = ("-", "−", "－")  # between a currency's sign and a number; a longer dash joins
SURE = 3  # times that a text names a country until its dollars are meant


class Currency(NamedTuple):
    """A currency beside a number: its name, how far it reaches, and what it multiplies by."""

    unit: str
    edge: int  # in the text: where it starts if it stands before the number, else where it ends
    token: int
    times: Decimal = Decimal(1)


def before(tokens: Tokens, i: int) -> Currency | None:
    """Find the currency before token `i`: "$", "US$", "EUR", "Rs"."""
    gap = tokens.gap[i]
    mark = gap.strip()
    if gap[-1:] in MINUS and mark[-2:-1] in SIGNS:  # "€-5" is owed
        mark = mark[:-1]
    if i and len(mark) < 3 and len(gap) < 5:
        named = _named_before(tokens, i, mark)
        if named:
            return named
    if mark[-1:] and mark[-1] in SIGNS:
        return Currency(SIGNS[mark[-1]], tokens.start[i] - len(gap) + gap.rfind(mark[-1]), i)
    return None


def _named_before(tokens: Tokens, i: int, mark: str) -> Currency | None:
    """Find a currency that the token before `i` names, with its sign: "A$", "U$D", "CHF"."""
    raw = tokens.raw[i - 1]
    three = tokens.raw[i - 2] + tokens.gap[i - 1] + raw if i > 1 and not mark else ""
    for printed, first in ((three, i - 2), (raw + mark, i - 1)):
        apart = len(raw) == 1 and raw != "c" and tokens.gap[i][:1].isspace()  # "A $5 note", but "c $ 5"
        if printed in BEFORE and not apart and not (printed == "Q" and _is_quarter(tokens, i)):
            return Currency(BEFORE[printed], tokens.start[first], first)
    code = raw.upper() if mark == "$" else raw
    if not tokens.gap[i] and code in SUMMITS:
        return None
    if mark in ("", "$") and code in CODES and "\n" not in tokens.gap[i]:
        return Currency(SAME_CODE.get(code, code), tokens.start[i - 1], i - 1)
    return None


def _is_quarter(tokens: Tokens, i: int) -> bool:
    """Tell whether "Q3" is a quarter or a model: an amount has three digits or decimals, or its country is named."""
    if len(tokens.raw[i]) > 2 or (tokens.gap[i + 1] in (",", ".") and tokens.raw[i + 1].isdecimal()):
        return False
    text = tokens.text.lower()
    return "guatemal" not in text and "quetzal" not in text


def after_sign(tokens: Tokens, at: int, sign: str, end: int) -> Currency:
    """Read a currency sign before token `at`, with the country's letters after it: "$US", "€"."""
    country = AFTER.get(sign + tokens.raw[at]) if tokens.gap[at].strip() == sign else None
    return Currency(country, tokens.end[at], at + 1) if country else Currency(SIGNS[sign], end, at)


def after(tokens: Tokens, at: int) -> Currency | None:
    """Read the code or short name at token `at`: "USD", "MUSD", "kr"."""
    raw = tokens.raw[at]
    glued = at + 1 < tokens.size and tokens.gap[at + 1] == "" and tokens.raw[at + 1].isdecimal()
    if glued and tokens.gap[at] in BLANK:  # "3 USD50 cards"
        return None
    unit = AFTER.get(raw + tokens.gap[at + 1][:1]) or AFTER.get(raw) or (raw if raw in CODES else "") if raw else ""
    if unit:
        return Currency(SAME_CODE.get(unit, unit), tokens.end[at], at + 1)
    scale = SHORT_SCALES.get(raw[:-3]) if raw[-3:] in CODES else None
    return Currency(raw[-3:], tokens.end[at], at + 1, Decimal(scale)) if scale else None


def coin(tokens: Tokens, lex: Lexicon, at: int) -> Currency | None:
    """Read a small coin at token `at`: part of its currency where that is certain, else a unit of its own."""
    found = lex.cents.at(tokens, at)
    if not found:
        return None
    name, _, part = found[0].partition("/")
    times = 1 / Decimal(part or 100) if name.isupper() else Decimal(1)
    return Currency(name, tokens.end[found[1] - 1], found[1], times)


def homes(text: str, language: str, units: Iterable[str]) -> dict[str, str]:
    """Decide whose peso, krone or franc a text means, by the countries it names; nothing where it cannot be told."""
    told = {unit: HOME.get((unit, language)) or _country(text, unit) or HOME.get((unit, "")) for unit in set(units)}
    return {unit: home for unit, home in told.items() if home}


def _country(text: str, family: str) -> str:
    """Find the country with a currency of this name that the text names most."""
    if family not in FAMILIES:
        return ""
    text = text.lower()
    counts = {code: sum(text.count(stem) for stem in stems.split("|")) for code, stems in FAMILIES[family].items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= (SURE if family == "$" else 1) and (best == "USD" or not counts.get("USD")) else ""
