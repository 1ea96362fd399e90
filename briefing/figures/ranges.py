"""Ranges: two numbers and what joins them, the unit once or twice: "25 à 35 ans", "$3-5 million", "5 % to 10 %"."""

from decimal import Decimal

from briefing.figures.digits import Numeral
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, measure
from briefing.figures.minus import SURE, negated
from briefing.figures.numerals import numeral
from briefing.figures.tokens import SOFT, Tokens

WIDE = 8  # tokens from the end of one bound to the other number
MARKS = "%€$£° \u00a0"
DASH = frozenset({"-", "–", "—", "‑", "~", "〜"})
DASHES = DASH | {f" {dash} " for dash in DASH}
BEFORE = DASH | {"", "$", "€", "£"}  # what may stand before the upper number and its sign
ARTICLES = frozenset("the les los las den i le de het il gli os as o el la".split())
SCALES = (10**12, 10**9, 10**6, 10**5, 1000, 100, 12)
MYRIADS = (10**12, 10**8, 10**4)
GENITIVES = frozenset({"の"})  # before what tells of a range: "10と20の間"
PAIR = "&"  # joins a range where it is told behind
Joint = tuple[int, str]  # the token beyond it; "-", the word that an opener asks for, PAIR or ""


def range_of_numbers(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read a range whose unit stands once."""
    begin = _begin(tokens, lex, number.first)
    joint = _joint(tokens, lex, begin, number.last, tokens.gap[number.last]) if number.whole else None
    upper = numeral(tokens, lex, joint[0]) if joint else None
    if not joint or not upper or tokens.gap[upper.first].removesuffix(SURE).strip() not in BEFORE:
        return None
    high = _upper(tokens, lex, upper, joint[1])
    if high is None:
        return None
    value = number.value * _shared_scale(lex, number, upper, abs(high.value))
    changed = joint[1] not in ("", "-", PAIR) and not lex.table.changes.isdisjoint(
        tokens.low[number.first - 6 : number.first]
    )
    low = measure(tokens, lex, number)
    if changed or low.last > number.last or (joint[1] == "-" and not (number.digits and upper.digits)):
        return None  # with a unit of its own the low end is no number alone
    if low.kind in ("money", "percent") and high.kind in ("", low.kind):  # "$3-5 million", "yüzde 3-5"
        high = high._replace(kind=low.kind, unit=low.unit)
    elif low.kind:
        return None
    opened = lex.openers.at(tokens, begin - 1) is not None  # "between minus ten and fifteen", whatever that measures
    return _joined(negated(tokens, lex, low._replace(kind=high.kind, value=value), surely=opened), high)


def _begin(tokens: Tokens, lex: Lexicon, first: int) -> int:
    """Find the token at which a number begins, with the word for its minus."""
    said = lex.minus.at(tokens, first - 1)
    return said[1] if said else first


def _joined(low: Measure, high: Measure) -> Measure | None:
    """Make one figure of two bounds; of two that go down only where both are under zero: "−3 to −5 °C"."""
    if low.value == high.value or (low.value > high.value and low.value > 0):
        return None
    values = sorted((low.value, high.value))
    return high._replace(start=low.start, first=low.first, value=values[0], high=values[1])


def range_of_measures(tokens: Tokens, lex: Lexicon, low: Measure) -> Measure | None:
    """Read a range whose unit stands twice; "from 5 % to 10 %" after a verb of change is none."""
    if low.kind in ("", "count") or low.last >= tokens.size:
        return None
    dashed = tokens.gap[low.last].strip(MARKS) in DASH
    gap = tokens.text[low.end : tokens.start[low.last]]
    joint = (low.last, "-") if dashed else _joint(tokens, lex, low.first, low.last, gap)
    number = numeral(tokens, lex, joint[0]) if joint and not _is_change(tokens, lex, low, joint[1]) else None
    high = _upper(tokens, lex, number, joint[1]) if number and joint else None
    return _joined(low, high) if high and (high.kind, high.unit) == (low.kind, low.unit) else None


def _upper(tokens: Tokens, lex: Lexicon, number: Numeral, joint: str) -> Measure | None:
    """Measure the upper number; None where what must stand behind it does not: "20 ve 30 lira arasında"."""
    high = measure(tokens, lex, number)
    if joint != "-" or tokens.gap[number.first][-1:] == SURE:
        high = negated(tokens, lex, high)
    if joint != PAIR:
        return high
    if among := lex.among.at(tokens, high.last + (tokens.low[high.last] in GENITIVES)):
        return high._replace(last=among[1])
    if high.kind == "count" and lex.among.at(tokens, number.last):  # "10与20间" are no twenty rooms
        return high._replace(kind="", unit="", end=number.end)
    return None


def range_of_bounds(tokens: Tokens, lex: Lexicon, one: Measure) -> Measure | None:
    """Read a range that is told by its two bounds: "more than 20 and less than 35"."""
    least, most, at = lex.least.at(tokens, one.first - 1), lex.most.at(tokens, one.first - 1), one.last
    if least is None and most is None:
        return None
    first = tokens.size
    other = lex.most if (least[1] if least else first) < (most[1] if most else first) else lex.least  # "no more than"
    while at < tokens.size and tokens.low[at] in lex.table.bounded and (tokens.soft(at) or tokens.gap[at] == ", "):
        at += 1
    for i in range(at, min(at + WIDE, tokens.size)):
        opening = other.at(tokens, i - 1)
        number = numeral(tokens, lex, i) if opening and opening[1] == at else None
        if number:
            return _between(one, measure(tokens, lex, number), tokens.lead(at, tokens.start[at]))
    return None


def _between(one: Measure, two: Measure, gap: str) -> Measure | None:
    """Join two bounds that measure the same, or one of which measures nothing."""
    value, high = sorted((one.value, two.value))
    kinds = {(one.kind, one.unit), (two.kind, two.unit)} - {("", "")}
    if value == high or len(kinds) > 1 or not (gap in SOFT or gap == ", "):
        return None
    kind, unit = kinds.pop() if kinds else ("", "")
    return two._replace(kind=kind, unit=unit, start=one.start, first=one.first, value=value, high=high)


def _joint(tokens: Tokens, lex: Lexicon, first: int, at: int, gap: str) -> Joint | None:
    """Find what joins a range at token `at`, before which this gap stands."""
    if at >= tokens.size:
        return None
    if tokens.gap[at].removesuffix(SURE) in DASHES:
        return at, "-"
    if gap not in SOFT:
        return None
    if tokens.low[at] in _opener(tokens, lex, first):
        return at + 1 + (at + 1 < tokens.size and tokens.low[at + 1] in ARTICLES), tokens.low[at]
    if found := lex.joints.at(tokens, at):
        return found[1], ""
    found = lex.pairs.at(tokens, at)
    return (found[1], PAIR) if found else None


def _opener(tokens: Tokens, lex: Lexicon, first: int) -> frozenset[str]:
    """Find the word that opens a range before token `first`, and name the joints it asks for."""
    found = lex.openers.at(tokens, first - 1)
    if found is None and first and tokens.low[first - 1] in lex.table.articles | ARTICLES:
        found = lex.openers.at(tokens, first - 2)
    return found[0] if found else frozenset()


def _shared_scale(lex: Lexicon, number: Numeral, upper: Numeral, value: Decimal) -> int:
    """Say by what scale the low end of "3 to 5 million" is to be multiplied."""
    if number.scaled or not upper.scaled or number.value >= 1000:
        return 1
    sizes = MYRIADS if lex.table.spaceless else SCALES
    return next((size for size in sizes if value >= size and value % size == 0 and number.value < value / size), 1)


def _is_change(tokens: Tokens, lex: Lexicon, low: Measure, joint: str) -> bool:
    """Tell whether "from 5 % to 10 %" tells of a rise or a fall."""
    if joint == "-":
        return False
    opener = lex.openers.at(tokens, low.first - 1)
    verbs = tokens.low[max(0, low.first - 6) : low.first]
    return not lex.table.changes.isdisjoint(verbs) or (opener is not None and joint not in opener[0])
