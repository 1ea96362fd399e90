"""Numbers as such, in digits, in words or in both, with their scales; where they stand, not what they mean."""

from decimal import Decimal
from typing import NamedTuple

from briefing.figures.lexicon import Lexicon, glued
from briefing.figures.tokens import BLANK, Tokens
from briefing.figures.units import CODES, SHORT_SCALES, SIGNS, SURE_SCALES

VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333", "⅔": "0.667", "⅛": "0.125", "⅕": "0.2"}
LONGEST = 24  # digits; more are no figure
SIGNLESS = str.maketrans("", "", ".,'’ \u00a0\u202f\u2009")


class Numeral(NamedTuple):
    """A number at tokens `first` to `last` (not included)."""

    first: int
    last: int
    value: Decimal
    end: int  # in the text
    digits: bool = False
    scaled: bool = False  # with a word such as "million"
    exact: bool = False  # with decimals or grouped thousands
    article: bool = False  # the word is an article too
    whole: bool = True  # False for a part of a whole: "two thirds"


def numeral(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read the number that begins at token `i`."""
    if tokens.raw[i][0].isdecimal():
        base = _digits(tokens, lex, i)
        return base and _scale(tokens, lex, base)
    low = tokens.low[i]
    if low in VULGAR:
        return _scale(tokens, lex, Numeral(i, i + 1, Decimal(VULGAR[low]), tokens.end[i], exact=True))
    if lex.never.at(tokens, i) or (i and lex.never.at(tokens, i - 1)):
        return None
    return _part(tokens, lex, i) or _words(tokens, lex, i)


def _digits(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read digits, with grouped thousands, decimals and a fraction."""
    if len(tokens.raw[i]) > LONGEST:
        return None
    match = lex.digits.match(tokens.text, tokens.start[i])
    if match is None or match.end() - match.start() > 2 * LONGEST:
        return None
    value = _value(match["grouped"], match["point"], match["decimals"] or "", lex, match[0])
    last = i + 1
    while last < tokens.size and tokens.start[last] < match.end():
        last += 1
    number = Numeral(i, last, value, match.end(), digits=True, exact=bool(match["grouped"] or match["decimals"]))
    return _fraction(tokens, number)


def _value(grouped: str | None, point: str | None, decimals: str, lex: Lexicon, printed: str) -> Decimal:
    """Decide which sign groups and which one points."""
    if point is None:
        return _thousands(grouped, lex) if grouped and _is_point(grouped, lex) else Decimal(printed.translate(SIGNLESS))
    whole = (grouped or printed[: len(printed) - len(decimals) - 1]).translate(SIGNLESS)
    if not grouped and len(decimals) == 3 and len(whole) < 4 and whole != "0" and (point != lex.table.decimal or lex.table.loose):
        return Decimal(whole + decimals)
    return Decimal(f"{whole}.{decimals}")


def _is_point(grouped: str, lex: Lexicon) -> bool:
    """Tell whether the one sign between digits is the decimal sign: "4.565" in English."""
    marks = [c for c in grouped if not c.isdecimal()]
    return len(marks) == 1 and marks[0] in ".," and (grouped[0] == "0" or (marks[0] == lex.table.decimal and not lex.table.loose))


def _thousands(grouped: str, lex: Lexicon) -> Decimal:
    """Read the one sign as a decimal sign."""
    return Decimal(grouped.replace(",", "."))


def _fraction(tokens: Tokens, number: Numeral) -> Numeral:
    """Add "1/2" or "½" to a whole number, or read "1/2" by itself."""
    at = number.last
    if at < tokens.size and tokens.raw[at] in VULGAR and tokens.gap[at] in ("", " "):
        return Numeral(number.first, at + 1, number.value + Decimal(VULGAR[tokens.raw[at]]), tokens.end[at], digits=True, exact=True)
    if at < tokens.size and tokens.gap[at] == "/" and _is_small(tokens.raw[at]) and number.value < int(tokens.raw[at]):
        return Numeral(number.first, at + 1, number.value / int(tokens.raw[at]), tokens.end[at], digits=True, exact=True)
    if at + 1 < tokens.size and tokens.gap[at] == " " and tokens.gap[at + 1] == "/" and tokens.raw[at].isdecimal() and _is_small(tokens.raw[at + 1]):
        upper, lower = int(tokens.raw[at][:9]), int(tokens.raw[at + 1])
        if upper < lower:
            return Numeral(number.first, at + 2, number.value + Decimal(upper) / lower, tokens.end[at + 1], digits=True, exact=True)
    return number


def _is_small(raw: str) -> bool:
    """Tell whether these may be the digits under a fraction stroke."""
    return raw.isdecimal() and len(raw) < 3 and 2 <= int(raw) <= 32


def _scale(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Add the scale words and short signs that follow digits: "14.3 billion", "5k", "2 millions 300 mille"."""
    at = number.last
    if at >= tokens.size:
        return number
    raw, gap = tokens.raw[at], tokens.gap[at]
    if raw in SHORT_SCALES and gap in ("", " ", "\u00a0", "\u202f") and _is_short_scale(tokens, number, at):
        return Numeral(number.first, at + 1, number.value * SHORT_SCALES[raw], _dotted(tokens, at), digits=True, scaled=True, exact=number.exact)
    if tokens.low[at] in lex.scales and tokens.soft(at):
        return _sum(tokens, lex, number)
    return number


def _is_short_scale(tokens: Tokens, number: Numeral, at: int) -> bool:
    """Tell whether a letter after digits is a scale and no unit: money stands beside it, or nothing else has that sign."""
    raw, after = tokens.raw[at], tokens.gap[at + 1].lstrip(" \u00a0\u202f")[:1]
    before = tokens.gap[number.first].rstrip()[-1:]
    if raw in SURE_SCALES or before in SIGNS or after in SIGNS:
        return True
    if number.first and tokens.raw[number.first - 1] in CODES and tokens.gap[number.first].strip() == "":
        return True
    return tokens.gap[at] == "" and raw in "kKM" and not after == "/"


def _dotted(tokens: Tokens, at: int) -> int:
    """Take in the dot of an abbreviated scale ("Mrd.") where the sentence goes on."""
    goes_on = tokens.gap[at + 1].startswith(". ") and at + 1 < tokens.size and tokens.raw[at + 1][0].isalpha() and len(tokens.low[at]) > 1
    return tokens.end[at] + (goes_on and tokens.sentence(at) == tokens.sentence(at + 1))


def _part(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read "two thirds", "half a million": a part, of a scale or of a whole."""
    found = lex.parts.at(tokens, i)
    if not found:
        return None
    value, last = found
    number = Numeral(i, last, value, tokens.end[last - 1], whole=False)
    for at in (last, last + 1):
        if at < tokens.size and tokens.low[at] in lex.scales and tokens.soft(at) and (at == last or tokens.low[last] in lex.table.articles | lex.table.of):
            return _sum(tokens, lex, Numeral(i, at, value, tokens.end[at - 1]))
    lone = last == i + 1 and not lex.about.at(tokens, i - 1) and not (last < tokens.size and tokens.low[last] in WHOLE)
    return None if lone or (last < tokens.size and tokens.gap[last] == "-") else number


WHOLE = frozenset("of the their its all de des du del der des von".split())  # after "half", where it is one of something


def _words(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read number words: "quatre-vingt-quinze", "two dozen", "tres millones"."""
    if tokens.low[i] in lex.table.articles:
        number = Numeral(i, i + 1, Decimal(1), tokens.end[i], article=True)
        follows = i + 1 < tokens.size and tokens.low[i + 1] in lex.scales and tokens.soft(i + 1)
        return _sum(tokens, lex, number) if follows else number
    found = lex.numbers.at(tokens, i) or _glued(tokens, lex, i)
    if not found or (found[0][1] and tokens.low[i] not in lex.bare):
        return None
    if found[0][1]:
        return _sum(tokens, lex, Numeral(i, i, Decimal(1), tokens.start[i]))
    number = Numeral(i, found[1], Decimal(found[0][0]), tokens.end[found[1] - 1])
    return _point(tokens, lex, _sum(tokens, lex, number))


def _glued(tokens: Tokens, lex: Lexicon, i: int) -> tuple[tuple[int, bool], int] | None:
    """Take a number word apart that is written as one: "siebenunddreißig"."""
    value = glued(tokens.low[i], lex.language) if lex.table.glued and tokens.low[i][:3] in lex.prefixes else None
    return None if value is None else ((value, False), i + 1)


def _sum(tokens: Tokens, lex: Lexicon, first: Numeral) -> Numeral:
    """Add up number words and scales from the first number on."""
    total, current, room, lowest = Decimal(0), first.value, _room(first), None
    at, scaled = first.last, False
    while at < tokens.size and tokens.soft(at):
        here = at + 1 if tokens.low[at] == lex.table.plus and at > first.first and at + 1 < tokens.size and tokens.gap[at + 1] in SOFT_PLUS else at
        found = lex.numbers.at(tokens, here)
        if not found:
            break
        (value, scale), beyond = found
        if scale:
            if lowest is not None and value > lowest:
                total, current = (total + current) * value, Decimal(0)
            else:
                total, current = total + (current or 1) * value, Decimal(0)
            lowest, room, scaled = value, value, True
        elif value == 100 and 1 <= current < 10:
            current, room = current * 100, 100
        elif value < room and (here == at or tokens.gap[at] in SOFT_PLUS):
            current, room = current + value, _magnitude(value)
        else:
            break
        at = beyond
    if at == first.last:
        return first
    return Numeral(first.first, at, total + current, _dotted(tokens, at - 1), first.digits, scaled, first.exact)


SOFT_PLUS = BLANK | {"-", "\u2011"}


def _room(number: Numeral) -> int:
    """Say under what a word must be to be added to this number."""
    return 0 if number.digits or number.article or number.value != int(number.value) else _magnitude(int(number.value))


def _magnitude(value: int) -> int:
    """Say under what a word must be to be added to this one: 20 takes less than 10, 60 and 80 in French less than 20."""
    if value in (60, 80):
        return 20
    for size in (1000, 100, 10):
        if value >= size and value % size == 0:
            return size
    return 0


def _point(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Read decimals in words: "quarante-sept virgule vingt-huit"."""
    at = number.last
    if not lex.table.point or at + 1 >= tokens.size or tokens.low[at] != lex.table.point or not tokens.soft(at):
        return number
    found = lex.numbers.at(tokens, at + 1)
    if not found or found[0][1]:
        return number
    part = _sum(tokens, lex, Numeral(at + 1, found[1], Decimal(found[0][0]), tokens.end[found[1] - 1]))
    return Numeral(number.first, part.last, Decimal(f"{int(number.value)}.{int(part.value)}"), part.end, exact=True)
