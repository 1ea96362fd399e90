"""What stands around a number: its qualifier, what it is a rate of, the money it means without saying so."""

from collections.abc import Mapping
from decimal import Decimal

from briefing.figures.labels import label, weight
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, per_hour
from briefing.figures.standing import standing
from briefing.figures.tokens import BLANK, Tokens
from briefing.figures.traps import is_age
from briefing.figures.units import FAMILIES, HOME, SYMBOLS
from briefing.models import Figure
from briefing.text import Span

MARKS = {"~": "~", "≈": "≈", ">": ">", "<": "<", "±": "±", "≥": "≥", "≤": "≤"}
NEXT_TO = frozenset(("'", "’", "", "-", '"', " ("))
SHORT = frozenset({"ca", "approx", "env", "max", "min", "c", "aprox", "circa"})  # "ca." stands right before its number
LIGHT = frozenset("the a an les des de d le la l los las un una unos unas den die der das i gli some".split())


def figure(
    tokens: Tokens, lex: Lexicon, found: Measure, before: Measure | None, after: Measure | None, told: Mapping[str, str]
) -> Figure:
    """Make a figure of a measured number; the measures before and after it bound what is said of it."""
    kind, unit = ("age", "year") if is_age(tokens, lex, found) else _meant(tokens, found, before, told)
    rate = _rate(tokens, lex, found)
    start, qualifier = _qualifier(tokens, lex, found)
    if kind == "duration" and _is_age(tokens, lex, found, start):
        kind = "age"
    if kind == "distance" and per_hour(unit, rate):
        kind, unit, rate = "speed", per_hour(unit, rate), ""
    bounded = found._replace(kind=kind, unit=unit)
    value, high = _signed(tokens, lex, bounded, start)
    said = label(tokens, lex, bounded, start, before, after)
    stands = standing(tokens, lex, bounded, start, before, after)
    worth = weight(bounded, stands, said, early=1 - found.start / len(tokens.text))
    return Figure(Span(found.start, found.end), kind, value, high, unit, qualifier, rate, stands, said, worth)


def _meant(tokens: Tokens, found: Measure, before: Measure | None, told: Mapping[str, str]) -> tuple[str, str]:
    """Say what a number measures where it is not said: "72 milliards" after dollars are dollars, "un million" is a count."""
    if found.kind == "money":
        return "money", told.get(found.unit, found.unit)
    if found.kind:
        return found.kind, found.unit
    if not found.number.whole:
        return "ratio", ""
    near = before is not None and tokens.sentence(before.first) == tokens.sentence(found.first)
    if found.number.scaled and found.value >= 10**6 and before is not None and near and before.kind == "money":
        return "money", told.get(before.unit, before.unit)
    if before is not None and near and before.kind == "count" and found.value < 10**9:
        return "count", before.unit
    return "count", ""


def homes(tokens: Tokens, lex: Lexicon, found: list[Measure]) -> dict[str, str]:
    """Decide whose peso, krone or franc the text means, by the countries it names; the family's name where it cannot be told."""
    told = {}
    for unit in {measure.unit for measure in found if measure.kind == "money"}:
        home = HOME.get((unit, lex.language)) or _country(tokens, unit) or HOME.get((unit, ""))
        if home:
            told[unit] = home
    return told


def _country(tokens: Tokens, unit: str) -> str:
    """Find the country of a family of currencies that the text names most."""
    if unit not in FAMILIES:
        return ""
    text = tokens.text.lower()
    counts = {code: sum(text.count(stem) for stem in stems.split("|")) for code, stems in FAMILIES[unit].items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] else ""


def _signed(tokens: Tokens, lex: Lexicon, found: Measure, start: int) -> tuple[Decimal, Decimal | None]:
    """Give a number the minus that stands before it."""
    gap = tokens.gap[found.number.first if found.high is None else found.first]
    first = found.first
    minus = gap[-1:] in ("-", "−") and (gap[:-1] == "" or gap[-2:-1] in " (\n\u00a0") and (first == 0 or gap not in ("-", "−"))
    word = first > 0 and bool(lex.table.minus) and tokens.low[first - 1] == lex.table.minus and found.kind in ("temperature", "percent")
    lone = word and (first < 2 or lex.about.at(tokens, first - 1) is None)
    if found.high is None and (minus and found.kind not in ("count", "score", "ratio", "age", "duration") or lone):
        return -_plain(found.value), None
    return _plain(found.value), None if found.high is None else _plain(found.high)


def _plain(value: Decimal) -> Decimal:
    """Print a whole number as one: 14300000000, not 1.43E+10 nor 14300000000.0."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and value < 10**24 else value.normalize()


def _qualifier(tokens: Tokens, lex: Lexicon, found: Measure) -> tuple[int, str]:
    """Find the words before or after that qualify a number: the first token of number and words, and the words."""
    first, gap = found.first, tokens.gap[found.first]
    lead = tokens.text[tokens.end[first - 1] if first else 0 : found.start]
    mark = MARKS.get(lead.strip()[-1:])
    if mark:
        return first, mark
    at = first - 1
    if at >= 0 and (lead in BLANK or lead in NEXT_TO or (lead == ". " and tokens.low[at] in SHORT)):
        light = at > 0 and tokens.low[at] in LIGHT and tokens.gap[at] in BLANK | {"'", "’"}
        hit = lex.about.at(tokens, at) or (lex.about.at(tokens, at - 1) if light else None)
        if hit:
            last = at if lex.about.at(tokens, at) else at - 1
            more = lex.about.at(tokens, hit[1] - 1) if hit[1] and tokens.soft(hit[1]) else None
            begin = more[1] if more else hit[1]
            return begin, tokens.text[tokens.start[begin] : tokens.end[last]]
    return first, _follows(tokens, lex, found)


def _follows(tokens: Tokens, lex: Lexicon, found: Measure) -> str:
    """Find the qualifier after a number: "or more", "environ", "+"."""
    if tokens.text[found.end : found.end + 1] == "+":
        return "+"
    hit = lex.after.at(tokens, found.last) if found.last < tokens.size and tokens.soft(found.last) else None
    return tokens.text[tokens.start[found.last] : tokens.end[hit[1] - 1]] if hit else ""


def _rate(tokens: Tokens, lex: Lexicon, found: Measure) -> str:
    """Find what a number is a rate of: "a day", "par an", "/m²"."""
    at = found.last
    if found.kind in ("", "score", "ratio", "age") or at >= tokens.size:
        return ""
    rest = tokens.text[found.end : tokens.start[at]]
    if rest == "/":
        return _unit_at(tokens, lex, at, allowed="", any_word=True)
    allowed = lex.table.per.get(tokens.low[at]) if rest in BLANK | {"-"} else None
    if allowed is None or at + 1 >= tokens.size or not tokens.soft(at + 1):
        return ""
    skip = at + 1 + (tokens.low[at + 1] in ARTICLES_OF_RATE and at + 2 < tokens.size)
    plain = found.kind != "count" and skip == at + 1 and not allowed
    return _unit_at(tokens, lex, skip, allowed=allowed, any_word=plain and tokens.low[skip] not in lex.closed)


ARTICLES_OF_RATE = frozenset({"l", "la", "le"})


def _unit_at(tokens: Tokens, lex: Lexicon, at: int, *, allowed: str, any_word: bool) -> str:
    """Name the unit at a token, where it is one of those allowed."""
    found = lex.units.at(tokens, at)
    name = found[0][1] if found and found[0][0] != "money" else SYMBOLS.get(tokens.raw[at], "") if any_word or tokens.raw[at] == "m²" else ""
    if allowed and name not in allowed.split() and tokens.low[at] not in allowed.split():
        return ""
    if name:
        return name
    return tokens.low[at] if any_word or allowed else ""


def _is_age(tokens: Tokens, lex: Lexicon, found: Measure, start: int) -> bool:
    """Tell whether a length of time is somebody's age."""
    after = lex.aged.at(tokens, found.last) if found.last < tokens.size and tokens.soft(found.last) else None
    if after or lex.ages.at(tokens, start - 1):
        return True
    lead, rest = tokens.text[max(0, found.start - 2) : found.start], tokens.text[found.end : found.end + 1]
    named = found.first > 0 and tokens.raw[found.first - 1][0].isupper()
    return named and found.unit == "year" and found.value < 120 and (lead, rest) in ((" (", ")"), (", ", ","))
