"""Numbers in digits, by the language's habit and their own shape: which sign groups, which one points."""

from decimal import Decimal
from typing import NamedTuple

from briefing.figures.lexicon import Lexicon
from briefing.figures.tokens import HYPHENS, Tokens

VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.333", "⅔": "0.667", "⅛": "0.125", "⅕": "0.2"}
FINEST = Decimal("1e-9")
LONGEST = 24  # digits; more are no figure
SIGNLESS = str.maketrans("", "", ".,'’٬٫． \u00a0\u202f\u2009")
USUAL = frozenset({2, 3, 4, 5, 8, 10})  # what a whole is parted into
COMMON = frozenset({2, 3, 4})  # even behind an article: "the 2/3 majority", not "the 1/6 hearing"
DAYS = frozenset(  # before the day of a month
    "on since until till by after before post le du depuis am vom seit bis el del desde dal dall op sinds em".split()
)
THE = frozenset("the a an die der das den les la il lo de het o os as".split())
POINT = {"٫": ".", "．": "."}


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
    lead: int = 0  # signs before the first token that are the number's: ".5"


def digits(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read the digits at token `i`, with grouped thousands, decimals and a fraction."""
    match = lex.digits.match(tokens.text, tokens.start[i]) if len(tokens.raw[i]) <= LONGEST else None
    if match is None or match.end() - match.start() > 2 * LONGEST:
        return None
    grouped, decimals, last = match["grouped"], match["decimals"], i + 1
    while last < tokens.size and tokens.start[last] < match.end():
        last += 1
    value = _decimal(match[0], grouped, decimals, lex) if decimals else _whole(match[0], grouped, lex)
    number = Numeral(i, last, value, match.end(), digits=True, exact=bool(grouped or decimals))
    return _pointed(tokens, lex, number) if last == i + 1 else _fraction(tokens, lex, number)


def _pointed(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Read ".5" as a half, where the sign stands apart from what is before it."""
    gap = tokens.gap[number.first]
    if gap[-1:] == lex.table.decimal and (gap[-2:-1].isspace() or (number.first == 0 and gap == gap[-1])):
        return number._replace(value=Decimal(f"0.{tokens.raw[number.first]}"), lead=1, exact=True)
    return _fraction(tokens, lex, number)


def _whole(printed: str, grouped: str | None, lex: Lexicon) -> Decimal:
    """Read digits with groups alone; one group may be decimals: "4.565" in English."""
    marks = [c for c in grouped or "" if not c.isdecimal()]
    one = len(marks) == 1 and marks[0] in ".,"
    pointed = one and (printed[0] == "0" or (marks[0] == lex.table.decimal and not lex.table.loose))
    return Decimal(printed.replace(",", ".") if pointed else printed.translate(SIGNLESS))


def _decimal(printed: str, grouped: str | None, decimals: str, lex: Lexicon) -> Decimal:
    """Read digits with a last sign that points; three digits after the other language's sign are thousands."""
    whole, point = printed[: -len(decimals) - 1].translate(SIGNLESS), printed[-len(decimals) - 1]
    point = POINT.get(point, point)
    thousands = (
        not grouped and len(decimals) == 3 and len(whole) < 4 and whole != "0" and printed[len(whole)] not in POINT
    )
    if thousands and (point != lex.table.decimal or lex.table.loose):
        return Decimal(whole + decimals)
    return Decimal(f"{whole}.{decimals}")


def _fraction(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Add "1/2" or "½" to a whole number, or read "1/2" by itself."""
    at = number.last
    raw, gap = tokens.raw[at], tokens.gap[at]
    if raw in VULGAR and gap in ("", " "):
        return number._replace(last=at + 1, value=number.value + Decimal(VULGAR[raw]), end=tokens.end[at], exact=True)
    if gap == "/" and _is_under(raw, number.value) and _is_fraction(tokens, lex, number.first, at):
        value = _divided(number.value, Decimal(raw))
        return number._replace(last=at + 1, value=value, end=tokens.end[at], exact=True)
    under = tokens.raw[at + 1] if at + 1 < tokens.size and gap == " " and tokens.gap[at + 1] == "/" else ""
    if raw.isdecimal() and len(raw) < 3 and _is_under(under, int(raw)):
        value = number.value + _divided(Decimal(raw), Decimal(under))
        return number._replace(last=at + 2, value=value, end=tokens.end[at + 1], exact=True)
    return number


def _is_under(raw: str, upper: Decimal | int) -> bool:
    """Tell whether these may be the digits under a fraction stroke."""
    return raw.isdecimal() and len(raw) < 3 and 2 <= int(raw) <= 32 and upper < int(raw)


def _is_fraction(tokens: Tokens, lex: Lexicon, first: int, under: int) -> bool:
    """Tell whether two numbers with a stroke are a part of a whole and no day: "3/4", "5/6 of", not "on 9/11"."""
    if tokens.soft(under + 1) and (tokens.low[under + 1] in lex.table.of or lex.units.at(tokens, under + 1)):
        return True
    lower, before = int(tokens.raw[under]), tokens.low[first - 1]
    if before in DAYS or lex.is_month(before) or (first and tokens.gap[first] in HYPHENS):
        return False
    return lower in (USUAL if before not in THE else COMMON)


def _divided(upper: Decimal, lower: Decimal) -> Decimal:
    """Divide; nine decimals where there is no end."""
    return (upper / lower).quantize(FINEST).normalize()
