"""All measured numbers of a text in order: single ones, ranges, sums of two units, ratios and results of matches."""

from collections.abc import Iterator
from decimal import Decimal

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, measure
from briefing.figures.numerals import VULGAR, Numeral, numeral
from briefing.figures.tokens import Tokens
from briefing.figures.traps import is_trap, linked
from briefing.figures.units import SMALLER

DASHES = frozenset({"-", "–", "—", "‑", "~", "〜", " - ", " – ", " ~ "})
SIGHT = 40  # tokens around the result of a match in which the sentence speaks of one
FAR = 8  # tokens between the two numbers of "un train de banlieue sur cinq"


def scan(tokens: Tokens, lex: Lexicon) -> Iterator[Measure]:
    """Find the measured numbers of a text."""
    links, done = linked(tokens), 0
    for i in anchors(tokens, lex):
        if i < done or links[i : i + 1] == b"\1":
            continue
        number = numeral(tokens, lex, i)
        if number is None:
            continue
        found = _ratio(tokens, lex, number) or _score(tokens, lex, number) or _range(tokens, lex, number)
        if found is None:
            found = _added(tokens, lex, measure(tokens, lex, number))
            found = _ranged(tokens, lex, found) or found
        done = found.last
        if not is_trap(tokens, lex, found):
            yield found


def anchors(tokens: Tokens, lex: Lexicon) -> list[int]:
    """List the tokens that a number may begin with."""
    starts, prefixes = lex.starts, lex.prefixes
    return [
        i
        for i, low in enumerate(tokens.low)
        if low in starts or low[0].isdecimal() or low in VULGAR or (prefixes and low[:3] in prefixes)
    ]


def _next(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read a number at token `i`, if there is one."""
    return numeral(tokens, lex, i) if i < tokens.size else None


def _ratio(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read "un train sur deux", "8 malades sur 10", "one in five"."""
    if number.exact or number.scaled or not lex.ratio.rows:
        return None
    start, stop = tokens.start[number.first], tokens.sentence(number.first)[1]
    for at in range(number.last, min(number.last + FAR, stop)):
        if tokens.raw[at][0].isdecimal() or tokens.gap[at].strip(" ()'’-\u00a0"):
            return None
        link = lex.ratio.at(tokens, at)
        lower = _next(tokens, lex, link[1]) if link else None
        if link and lower and lower.value > number.value and lower.whole and lower.value % 1 == 0 and not (1900 <= lower.value <= 2100 and not lower.exact):
            after = measure(tokens, lex, lower)
            if after.kind not in ("", "count") or (at > number.last + 1 and not number.article and number.value > 12):
                return None
            value = number.value / lower.value
            value = value if len(str(value)) < 12 else value.quantize(Decimal("0.001"))
            unit = tokens.text[tokens.end[number.last - 1] : tokens.start[at]].strip()
            return Measure(number, "ratio", unit, start, lower.end, number.first, lower.last, value)
        if link:
            return None
    return None


def _score(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read the result of a match: "2:1", and "3-1" where the sentence speaks of one."""
    at = number.last
    if not number.digits or at >= tokens.size or not tokens.raw[at].isdecimal() or number.last != number.first + 1:
        return None
    gap, home, away = tokens.gap[at], tokens.raw[number.first], tokens.raw[at]
    if len(home) > 2 or len(away) > 2 or tokens.gap[number.first][-1:] in ("-", "–", ":", "/") or tokens.gap[at + 1][:1] in ("-", "–", ":", "%", "€"):
        return None
    if gap == ":":
        if len(away) == 2 and int(away) < 60 and away[0] in "012345" and int(home) < 25 and int(away) > 20 or (len(home) == 2 and home[0] == "0"):
            return None
        good = len(away) == 1
    else:
        first, stop = max(at - SIGHT, tokens.sentence(at)[0]), min(at + SIGHT, tokens.sentence(at)[1])
        good = gap in ("-", "–", "‑") and not lex.table.scores.isdisjoint(tokens.low[first:stop]) and not measure(tokens, lex, _whole(tokens, at)).kind
    if not good:
        return None
    return Measure(number, "score", "", tokens.start[number.first], tokens.end[at], number.first, at + 1, number.value, Decimal(away))


def _whole(tokens: Tokens, at: int) -> Numeral:
    """Read the digits of one token."""
    return Numeral(at, at + 1, Decimal(tokens.raw[at]), tokens.end[at], digits=True)


def _joint(tokens: Tokens, lex: Lexicon, first: int, at: int) -> tuple[int, str] | None:
    """Find what joins a range at token `at`: the token beyond it, and the opener's joint ("" for none)."""
    if at >= tokens.size:
        return None
    if tokens.gap[at] in DASHES:
        return at, "-"
    opener = lex.openers.at(tokens, first - 1)
    if opener is None and first and tokens.low[first - 1] in lex.table.articles | ARTICLES:
        opener = lex.openers.at(tokens, first - 2)
    if opener and opener[0] == tokens.low[at] and tokens.soft(at):
        return at + 1, opener[0]
    found = lex.joints.at(tokens, at) if tokens.soft(at) else None
    return (found[1], "") if found else None


ARTICLES = frozenset({"the", "les", "los", "las", "den", "i", "le"})


def _range(tokens: Tokens, lex: Lexicon, number: Numeral) -> Measure | None:
    """Read a range whose unit stands once: "25 à 35 ans", "$3-5 million", "between 3 and 5 per cent"."""
    joint = _joint(tokens, lex, number.first, number.last)
    if joint is None or not number.whole or (joint[1] == "-" and not number.digits):
        return None
    upper = _next(tokens, lex, joint[0])
    if upper is None or tokens.gap[upper.first].strip() not in ("", "-", "–", "—", "‑", "~", "〜", "$", "€", "£"):
        return None
    whole = measure(tokens, lex, upper)
    low = number.value * _inherited(number, upper, whole)
    if not low < whole.value or (joint[1] == "-" and not upper.digits):
        return None
    before = measure(tokens, lex, number) if number.digits else None
    if before and before.kind and before.last == number.last and before.kind not in ("count", whole.kind or before.kind):
        return None
    if before and before.last > number.last:
        return None
    kind, unit = (whole.kind, whole.unit) if whole.kind else (before.kind, before.unit) if before else ("", "")
    start, first = (before.start, before.first) if before and before.kind == "money" else (tokens.start[number.first], number.first)
    return whole._replace(number=upper._replace(digits=upper.digits, article=False), kind=kind, unit=unit, start=start, first=first, value=low, high=whole.value)


def _inherited(number: Numeral, upper: Numeral, whole: Measure) -> Decimal:
    """Say by what scale the low end of "3 to 5 million" is to be multiplied."""
    if number.scaled or not upper.scaled or not upper.value or number.value >= 1000:
        return Decimal(1)
    for size in (10**12, 10**9, 10**6, 10**5, 10**3, 10**2, 12):
        raw = whole.value / size
        if raw >= 1 and number.value < raw and (size in (12, 10**5) or raw < 10**6):
            return Decimal(size) if size >= 10**3 or upper.value % size == 0 else Decimal(1)
    return Decimal(1)


def _ranged(tokens: Tokens, lex: Lexicon, low: Measure) -> Measure | None:
    """Read a range whose unit stands twice: "between 5 % and 10 %"."""
    if low.kind in ("", "count") or low.last >= tokens.size:
        return None
    joint = _joint(tokens, lex, low.first, low.last)
    if joint is None:
        gap = tokens.gap[low.last]
        joint = (low.last, "-") if gap.lstrip("%€$£°  ").strip() in DASHES and gap.strip() != "" else None
    if joint is None or _is_change(tokens, lex, low, joint[1]):
        return None
    number = _next(tokens, lex, joint[0])
    high = measure(tokens, lex, number) if number else None
    if high is None or (high.kind, high.unit) != (low.kind, low.unit) or high.value <= low.value:
        return None
    return high._replace(start=low.start, first=low.first, value=low.value, high=high.value)


def _is_change(tokens: Tokens, lex: Lexicon, low: Measure, joint: str) -> bool:
    """Tell whether "from 5 % to 10 %" tells of a rise or a fall and not of a range."""
    opener = lex.openers.at(tokens, low.first - 1)
    before = tokens.low[max(0, low.first - 6) : low.first]
    return joint != "-" and (not lex.table.changes.isdisjoint(before) or (opener is not None and opener[0] != joint))


COIN_JOINTS = frozenset("and und et y e con en".split())  # "15 dollars and 50 cents"


def _added(tokens: Tokens, lex: Lexicon, found: Measure) -> Measure:
    """Add the second unit of "15 dollars and 50 cents", "5 ft 2 in"."""
    at = found.last
    if found.kind in ("", "count", "percent") or at >= tokens.size or found.number.scaled:
        return found
    joined = tokens.low[at] in COIN_JOINTS and tokens.soft(at)
    at += joined
    if at >= tokens.size or not (tokens.soft(at) or tokens.gap[at].strip() in ("$", "€", "£")):
        return found
    number = _next(tokens, lex, at)
    if number is None or number.value >= 100 or number.article:
        return found
    second = measure(tokens, lex, number)
    if found.kind == "money":
        return _coins(tokens, lex, found, second)
    if found.unit == "foot" and not second.kind and second.last < tokens.size and tokens.raw[second.last] == "in":
        second = second._replace(unit="inch", end=tokens.end[second.last], last=second.last + 1)
    ratio = SMALLER.get((found.unit, second.unit))
    if not ratio:
        return found
    return found._replace(value=(found.value + second.value / ratio).quantize(Decimal("1e-9")).normalize(), end=second.end, last=second.last)


def _coins(tokens: Tokens, lex: Lexicon, found: Measure, second: Measure) -> Measure:
    """Add small coins to an amount."""
    cent = lex.cents.at(tokens, second.number.last)
    gap = tokens.gap[second.number.last]
    if cent is not None and tokens.soft(second.number.last):
        end, last = tokens.end[cent[1] - 1], cent[1]
    elif not second.kind and (gap.strip()[:1] in (".", "!", "?") or gap == "") and found.last > found.number.last and second.number.last >= tokens.sentence(found.first)[1]:
        end, last = second.number.end, second.number.last
    else:
        return found
    return found._replace(value=found.value + second.number.value / 100, end=end, last=last)
