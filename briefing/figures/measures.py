"""A number with what it measures: a currency before or after it, a unit, a counted noun; or bare."""

from decimal import Decimal
from typing import NamedTuple

from briefing.figures.lexicon import Lexicon, Unit
from briefing.figures.numerals import Numeral
from briefing.figures.tokens import BLANK, SOFT, Tokens
from briefing.figures.units import AFTER, BEFORE, CODES, DENSITY, KIND, SAME_CODE, SHORT_SCALES, SIGNS, SYMBOLS

SPACES = " \u00a0\u202f\u2009\u2005"
BRIDGE = "[<"  # "20 [kg]"


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
    prefix = _before(tokens, lex, number.first) if number.digits or number.scaled else None
    bare = Measure(number, "", "", tokens.start[number.first], number.end, number.first, number.last, number.value)
    if prefix:
        return _prefixed(tokens, bare, prefix)
    found = _signed(tokens, lex, bare) or _named(tokens, lex, bare)
    return found or _percentage(tokens, lex, bare) or _counted(tokens, lex, bare) or bare


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


def _extend(bare: Measure, kind: str, unit: str, *, end: int, last: int, value: Decimal | None = None) -> Measure:
    """Give a bare number its unit."""
    return Measure(bare.number, kind, unit, bare.start, end, bare.first, last, bare.value if value is None else value)


def _before(tokens: Tokens, lex: Lexicon, i: int) -> tuple[str, int, int] | None:
    """Find the currency before token `i`: its name, where it starts, and its first token."""
    gap = tokens.gap[i]
    mark = gap.strip()
    if i and len(mark) < 3 and len(gap) < 5:
        raw = tokens.raw[i - 1]
        three = i > 1 and mark == "" and tokens.raw[i - 2] + tokens.gap[i - 1] + raw
        for printed, first in ((three, i - 2), (raw + mark, i - 1)):
            unit = BEFORE.get(printed) if printed else None
            if unit:
                return unit, tokens.start[first], first
        code = raw.upper() if mark == "$" else raw
        if mark in ("", "$") and code in CODES and "\n" not in gap:
            return SAME_CODE.get(code, code), tokens.start[i - 1], i - 1
    if mark[-1:] in SIGNS and mark[-1:]:
        return SIGNS[mark[-1]], tokens.end[i - 1] + gap.rfind(mark[-1]) if i else gap.rfind(mark[-1]), i
    return None


def _prefixed(tokens: Tokens, bare: Measure, prefix: tuple[str, int, int]) -> Measure:
    """Join a number with the currency before it; the currency's name may be said again after it."""
    unit, start, first = prefix
    return Measure(bare.number, "money", unit, start, bare.end, first, bare.last, bare.value)


def _signed(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Find a sign after a number: "%", "€", "$US", "°C"."""
    at = bare.last
    gap = tokens.gap[at]
    skip = bare.end - (tokens.end[at - 1])
    rest = gap[max(0, skip) :]
    sign = rest.lstrip(SPACES)[:1]
    if bare.number.scaled and not sign and at < tokens.size and tokens.low[at] in lex.table.of:
        at, rest = at + 1, tokens.gap[at + 1]
        sign = rest.lstrip(SPACES)[:1]
    if not sign or bare.number.article or len(rest) - len(rest.lstrip(SPACES)) > 1:
        return None
    end = (tokens.end[at - 1] if at else 0) + tokens.gap[at].find(sign) + 1
    if sign in "%‰":
        return _extend(bare, "percent", sign, end=end, last=at)
    if sign in "°º":
        return _degrees(tokens, bare, at, end)
    if sign in SIGNS:
        return _after_sign(tokens, bare, at, sign, end)
    return None


def _degrees(tokens: Tokens, bare: Measure, at: int, end: int) -> Measure:
    """Read "°", "°C" and "°F"."""
    letter = tokens.raw[at] if at < tokens.size and len(tokens.gap[at]) - tokens.gap[at].find("°") < 3 else ""
    if letter in ("C", "F", "c", "f", "Celsius", "Fahrenheit"):
        return _extend(bare, "temperature", f"°{letter[0].upper()}", end=tokens.end[at], last=at + 1)
    return _extend(bare, "temperature", "degree", end=end, last=at)


def _after_sign(tokens: Tokens, bare: Measure, at: int, sign: str, end: int) -> Measure:
    """Read a currency sign after a number, with the country's letters after it."""
    if at < tokens.size and tokens.gap[at].strip() == sign:
        unit = AFTER.get(sign + tokens.raw[at])
        if unit:
            return _extend(bare, "money", unit, end=tokens.end[at], last=at + 1)
    return _extend(bare, "money", SIGNS[sign], end=end, last=at)


def _named(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Find the name or symbol of a unit or a currency after a number."""
    at = bare.last
    if at >= tokens.size or not _close(tokens, bare, at):
        return None
    if tokens.low[at] in lex.table.of and at + 1 < tokens.size and tokens.soft(at + 1) and (bare.number.scaled or not bare.number.whole):
        return _unit(tokens, lex, bare, at + 1)
    return _unit(tokens, lex, bare, at)


def _close(tokens: Tokens, bare: Measure, at: int) -> bool:
    """Tell whether token `at` may belong to the number before it."""
    gap = tokens.gap[at]
    return gap in SOFT or (gap.strip() in (".", *BRIDGE) and gap.strip() != "" and bare.end > tokens.end[at - 1]) or gap in (" [", " <")


def _unit(tokens: Tokens, lex: Lexicon, bare: Measure, at: int) -> Measure | None:
    """Read the unit at token `at`."""
    found = _symbol(tokens, bare, at) or lex.units.at(tokens, at)
    if found:
        (kind, unit), last = found
        if unit == "percentage":  # "a percentage" is none
            return None if bare.number.article else _extend(bare, kind, "%", end=tokens.end[last - 1], last=last)
        return _extend(bare, kind, unit, end=tokens.end[last - 1], last=last)
    cent = lex.cents.at(tokens, at)
    if cent and not (bare.number.scaled and not bare.number.digits):
        return _cents(tokens, bare, *cent)
    return _code(tokens, bare, at)


def _cents(tokens: Tokens, bare: Measure, name: str, last: int) -> Measure:
    """Read an amount of the small coin: in its currency where that is certain, else as printed."""
    value = bare.value / 100 if name.isupper() else bare.value
    return _extend(bare, "money", name, end=tokens.end[last - 1], last=last, value=value)


def _code(tokens: Tokens, bare: Measure, at: int) -> Measure | None:
    """Read "USD", "MUSD", "kr"."""
    raw = tokens.raw[at]
    dotted = raw + tokens.gap[at + 1][:1]
    unit = AFTER.get(dotted) or AFTER.get(raw) or (raw if raw in CODES else "")
    if unit:
        return _extend(bare, "money", SAME_CODE.get(unit, unit), end=tokens.end[at], last=at + 1)
    scale = SHORT_SCALES.get(raw[:-3]) if raw[-3:] in CODES else None
    return None if scale is None else _extend(bare, "money", raw[-3:], end=tokens.end[at], last=at + 1, value=bare.value * scale)


def _symbol(tokens: Tokens, bare: Measure, at: int) -> tuple[Unit, int] | None:
    """Read a unit's symbol, with the letter's case: "km", "km/h", "m²", "km2"."""
    raw, number = tokens.raw[at], bare.number
    if not number.digits or len(raw) > 4 or not (raw in SYMBOLS or raw.islower()):
        return None
    if at + 1 < tokens.size:
        joined = raw + tokens.gap[at + 1] + tokens.raw[at + 1]
        unit = SYMBOLS.get(joined)
        if unit:
            return (KIND[unit], unit), at + 2
    unit = SYMBOLS.get(raw)
    if not unit or (len(raw) == 1 and not _is_lone(tokens, number, at)):
        return None
    return (KIND[unit], unit), at + 1


def _is_lone(tokens: Tokens, number: Numeral, at: int) -> bool:
    """Tell whether a single letter is a unit: nothing else is glued to it, and no dot or apostrophe makes it a word's start."""
    after = tokens.gap[at + 1]
    return after[:1] not in ("'", "’", "-") and not (after == "" and at + 1 < tokens.size) and tokens.gap[at] != "-"


def _counted(tokens: Tokens, lex: Lexicon, bare: Measure) -> Measure | None:
    """Find the noun that a number counts."""
    at = bare.last
    if at >= tokens.size or tokens.gap[at] not in BLANK | {"-"} or "\n" in tokens.gap[at] and tokens.raw[at][0].isupper():
        return None
    if tokens.low[at] in lex.table.of and (bare.number.scaled or tokens.low[min(at + 1, tokens.size - 1)] in DETERMINED):
        at += 1
    found = noun(tokens, lex, at, bare.number)
    if found is None:
        return None
    unit, last = found
    return _extend(bare, "count", unit, end=tokens.end[last - 1], last=last)


DETERMINED = frozenset({"ces", "ses", "leurs", "these", "those", "them", "estos", "estas", "questi", "queste", "diesen"})


def noun(tokens: Tokens, lex: Lexicon, at: int, number: Numeral) -> tuple[str, int] | None:
    """Read the counted noun at token `at`: its name, and the token beyond it."""
    data, first = lex.table, at
    sentence = tokens.sentence(number.first)[1]
    if at < sentence and tokens.low[at] in DETERMINED:
        at = first = at + 1
    while at < sentence and at - first < 4:
        low, raw = tokens.low[at], tokens.raw[at]
        if at > first and tokens.gap[at] not in BLANK | {"-"}:
            return None
        if low not in data.adjectives:
            if low in lex.closed or raw[0].isdecimal() or low in data.verbs:
                return None
            if is_noun(lex, low, raw, hyphen=tokens.gap[at] == "-"):
                return tokens.text[tokens.start[first] : tokens.end[at]], at + 1
            if "*" not in data.adjectives or (data.capitals and not raw.islower()):
                return None
        at += 1
    return None


def is_noun(lex: Lexicon, low: str, raw: str, *, hyphen: bool) -> bool:
    """Tell whether a word may be a counted noun."""
    data = lex.table
    if low in data.nouns:
        return True
    if data.capitals:
        return raw[0].isupper() and len(raw) > 1
    return bool(data.plurals) and low.endswith(data.plurals) and len(low) > 2 and low not in data.verbs and not raw.isupper() or (hyphen and len(low) > 3)


def per_hour(unit: str, per: str) -> str:
    """Name the speed that a distance in an hour is; "" where it is none."""
    return DENSITY.get(unit, "") if per == "hour" else ""
