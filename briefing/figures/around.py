"""The words beside a number: what qualifies it, and what it is a rate of."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, HYPHENS, Tokens
from briefing.figures.units import DENSITY, SYMBOLS

MARKS = frozenset("~≈><±≥≤")
NEXT_TO = BLANK | {"'", "’", "", "-", '"', " ("}
SHORT = frozenset({"ca", "approx", "env", "max", "min", "c", "aprox", "circa"})  # "ca." stands right before its number
LIGHT = frozenset("the a an les des de d le la l los las un una unos unas den die der das i gli some".split())
ARTICLES = frozenset({"l", "la", "le"})


def qualifier(tokens: Tokens, lex: Lexicon, found: Measure) -> tuple[int, str]:
    """Find the words before or after that qualify a number: the first token of words and number, and the words."""
    first, at = found.first, found.first - 1
    lead = tokens.lead(first, found.start)
    if lead.strip()[-1:] in MARKS and lead.strip():
        return first, lead.strip()[-1]
    near = lead in NEXT_TO or (lead == ". " and tokens.low[at] in SHORT)
    for last in (at, at - 1) if near and tokens.low[at] in LIGHT and tokens.gap[at] in NEXT_TO else (at,):
        hit = lex.about.at(tokens, last) if near else None
        if hit:
            more = lex.about.at(tokens, hit[1] - 1) if tokens.soft(hit[1]) else None
            begin = more[1] if more else hit[1]
            return begin, tokens.words(begin, last + 1)
    return first, _after(tokens, lex, found)


def _after(tokens: Tokens, lex: Lexicon, found: Measure) -> str:
    """Find the qualifier after a number: "or more", "environ", "+"."""
    if tokens.text[found.end : found.end + 1] == "+":
        return "+"
    hit = lex.after.at(tokens, found.last) if tokens.soft(found.last) else None
    return tokens.words(found.last, hit[1]) if hit else ""


def rate(tokens: Tokens, lex: Lexicon, found: Measure) -> tuple[str, int]:
    """Find what a number is a rate of, and the token beyond it: "a day", "par an", "/m²"."""
    at = found.last
    if found.kind in ("", "score", "ratio", "age") or at >= tokens.size:
        return "", at
    rest = tokens.text[found.end : tokens.start[at]]
    if rest == "/":
        return _unit(tokens, lex, at) or SYMBOLS.get(tokens.raw[at]) or tokens.low[at], at + 1
    allowed = lex.table.per.get(tokens.low[at]) if rest in BLANK | HYPHENS else None
    if allowed is None or not tokens.soft(at + 1):
        return "", at
    unit = at + 1 + (tokens.low[at + 1] in ARTICLES and at + 2 < tokens.size)
    plain = unit == at + 1
    name = _allowed(tokens, lex, unit, allowed) if allowed else _any(tokens, lex, found, unit, plain=plain)
    return name, unit + 1 if name else at


def _allowed(tokens: Tokens, lex: Lexicon, at: int, allowed: str) -> str:
    """Name the unit at a token, where it is one of those that the word before is good for: "a share", "le m²"."""
    name = _unit(tokens, lex, at) or SYMBOLS.get(tokens.raw[at], "")
    if name in allowed.split():
        return name
    return tokens.low[at] if tokens.low[at] in allowed.split() else ""


def _any(tokens: Tokens, lex: Lexicon, found: Measure, at: int, *, plain: bool) -> str:
    """Name the unit at a token, or what else an amount is paid for: "per pupil"."""
    noun = plain and found.kind != "count" and tokens.low[at] not in lex.closed
    return _unit(tokens, lex, at) or (tokens.low[at] if noun else "")


def _unit(tokens: Tokens, lex: Lexicon, at: int) -> str:
    """Name the unit at a token; "" for money and for no unit."""
    found = lex.units.at(tokens, at)
    return found[0][1] if found and found[0][0] != "money" else ""


def speed(unit: str, per: str) -> str:
    """Name the speed that a distance in an hour is; "" where it is none."""
    return DENSITY.get(unit, "") if per == "hour" else ""
