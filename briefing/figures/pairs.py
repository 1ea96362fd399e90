"""Two numbers that are one figure: ratios, results of matches, and sums of two units."""

from decimal import Decimal

from briefing.figures.digits import Numeral
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, measure
from briefing.figures.money import coin
from briefing.figures.numerals import numeral
from briefing.figures.tokens import Tokens
from briefing.figures.units import SMALLER

INDEFINITE = frozenset({"a", "an"})  # never the 1 of a ratio
MOST = 12  # the upper number of "8 malades sur 10"
MOST_PARTS = 10**4
FAR = 8  # tokens between the two numbers of "un train de banlieue sur cinq"
HALF = Decimal("0.5")
CENT = Decimal("0.01")
LARGE = 10**6  # more than this is not said in two units
SIGHT = 40  # tokens around the result of a match in which the sentence speaks of one
DASHES = frozenset({"-", "–", "‑"})
NO_MATCH = frozenset("-–:/%$€£")  # signs beside two numbers that are no result: "$3-5 million"
JOINED = frozenset("and und et y e con com en och og і и ve و 又".split())  # "15 dollars and 50 cents"


def ratio(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read "8 sur 10", "one in five"; with a noun between, "un train sur deux", "8 malades sur 10"."""
    if number.exact or number.scaled:
        return None
    under = lex.under.at(tokens, number.last)
    if under:
        return _fraction(tokens, number, numeral(tokens, lex, under[1]))
    link = lex.ratio.at(tokens, number.last)
    if link and tokens.soft(number.last):
        return _ratio(tokens, lex, number, number.last, numeral(tokens, lex, link[1]))
    one = tokens.low[number.first] in INDEFINITE or not (number.article or 1 < number.value <= MOST)
    if one or lex.apart.rows.keys().isdisjoint(tokens.low[number.last : number.last + FAR]):
        return None
    for at in range(number.last, min(number.last + FAR, tokens.sentence(number.first)[1])):
        if tokens.raw[at][0].isdecimal() or tokens.gap[at].strip(" ()'’-\u00a0"):
            return None
        link = lex.apart.at(tokens, at)
        if link:
            lower = numeral(tokens, lex, link[1])
            round_ = lower is not None and (lower.value <= MOST or lower.value % 10 == 0)
            alone = lower is not None and not measure(tokens, lex, lower).kind  # not "une enquête sur 30 familles"
            return _ratio(tokens, lex, number, at, lower) if round_ and alone else None
    return None


def _fraction(tokens: Tokens, lower: Numeral, upper: Numeral | None) -> Measure | None:
    """Divide the two numbers of "三分之一"."""
    if not upper or not 1 < lower.value <= MOST_PARTS or upper.value % 1:
        return None
    value = _divided(upper.value, lower.value)
    number = upper._replace(value=value, whole=False)
    return Measure(number, "ratio", "", tokens.start[lower.first], upper.end, lower.first, upper.last, value)


def _ratio(tokens: Tokens, lex: Lexicon, number: Numeral, at: int, lower: Numeral | None) -> Measure | None:
    """Divide the two numbers that the word at token `at` stands between, where they may be a ratio."""
    if not lower or not lower.whole or lower.value % 1 or lower.value <= number.value or _is_year(lower):
        return None
    if measure(tokens, lex, lower).kind not in ("", "count"):  # "12 in 24 hours"
        return None
    start, value = tokens.start[number.first], _divided(number.value, lower.value)
    unit = tokens.text[number.end : tokens.start[at]].strip()
    return Measure(number, "ratio", unit, start, lower.end, number.first, lower.last, value)


def _is_year(number: Numeral) -> bool:
    """Tell whether a number looks like a year."""
    return not number.exact and 1900 <= number.value <= 2100


def _divided(upper: Decimal, lower: Decimal) -> Decimal:
    """Divide; three decimals where there is no end."""
    value = upper / lower
    return value if len(str(value)) < 12 else value.quantize(Decimal("0.001"))


def score(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read the result of a match: "2:1", and "3-1" where the sentence speaks of one."""
    at = number.last
    home, away = tokens.raw[number.first], tokens.raw[at]
    if not (number.digits and away.isdecimal() and at == number.first + 1 and len(home) < 3 and len(away) < 3):
        return None
    if (
        tokens.gap[number.first][-1:] in NO_MATCH
        or tokens.gap[at + 1][:1] in NO_MATCH
        or tokens.low[at + 1] in lex.scales
    ):
        return None
    good = len(away) == 1 if tokens.gap[at] == ":" else tokens.gap[at] in DASHES and _is_match(tokens, lex, at)
    if not good or home[0] == "0" < home[1:]:
        return None
    end, value = tokens.end[at], Decimal(away)
    return Measure(number, "score", "", tokens.start[number.first], end, number.first, at + 1, number.value, value)


def _is_match(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """Tell whether the sentence speaks of a match, and the number at token `at` of nothing else."""
    first, stop = tokens.sentence(at)
    if lex.table.scores.isdisjoint(tokens.low[max(at - SIGHT, first) : min(at + SIGHT, stop)]):
        return False
    away = Numeral(at, at + 1, Decimal(tokens.raw[at]), tokens.end[at], digits=True)
    return not measure(tokens, lex, away).kind


def added(tokens: Tokens, lex: Lexicon, found: Measure) -> Measure:
    """Add the second unit of "15 dollars and 50 cents", "5 ft 2 in"."""
    at = found.last
    if found.kind in ("", "count", "percent") or found.number.scaled:
        return found
    joined = (tokens.low[at] in JOINED or tokens.low[at] == lex.table.plus != "") and tokens.soft(at)
    if lex.table.spaceless and tokens.soft(at) and tokens.low[at] in lex.table.halves:  # "两米半"
        return found._replace(value=found.value + HALF, end=tokens.end[at], last=at + 1)
    half = lex.parts.at(tokens, at + 1) if joined and found.kind != "money" else None
    if half and half[0] == HALF and tokens.low[half[1]] not in lex.table.of:  # "un an et demi"
        return found._replace(value=found.value + HALF, end=tokens.end[half[1] - 1], last=half[1])
    at += joined
    number = numeral(tokens, lex, at) if tokens.soft(at) or tokens.gap[at].strip() in ("$", "€", "£") else None
    if number is None or number.value >= 100 or number.article:
        return found
    if found.kind == "money":
        return _with_coins(tokens, lex, found, measure(tokens, lex, number))
    second = measure(tokens, lex, number)
    if found.unit == "foot" and not second.kind and tokens.raw[second.last] == "in":
        second = second._replace(unit="inch", end=tokens.end[second.last], last=second.last + 1)
    share = SMALLER.get((found.unit, second.unit))
    if not share or found.value >= LARGE:
        return found
    value = (found.value + second.value / share).quantize(Decimal("1e-9")).normalize()
    return found._replace(value=value, end=second.end, last=second.last)


def _with_coins(tokens: Tokens, lex: Lexicon, found: Measure, second: Measure) -> Measure:
    """Add small coins to an amount: named, or bare at the sentence's end."""
    number = second.number
    cents = coin(tokens, lex, number.last) if tokens.soft(number.last) else None
    ends = number.last >= tokens.sentence(found.first)[1] and found.last > found.number.last
    if not cents and (second.kind or not ends):
        return found
    end, last = (cents.edge, cents.token) if cents else (number.end, number.last)
    share = cents.times if cents and cents.times < 1 else CENT
    return found._replace(value=found.value + number.value * share, end=end, last=last)
