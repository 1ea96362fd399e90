"""Numbers of the calendar and the clock: days, years, hours; never figures."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, Tokens

YEAR_BEFORE = frozenset("in en since depuis seit desde by um jahr im of".split())


def is_year(found: Measure) -> bool:
    """Tell whether a number looks like a year."""
    return not found.number.exact and not found.number.scaled and 1500 <= found.value <= 2100


def _is_year_of(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number before a noun is the noun's year: "the 2016 Games", but "more than 2000 people"."""
    if not 1900 <= found.value <= 2035 or not found.value % 100 or found.number.exact:
        return False
    return lex.about.at(tokens, found.number.first - 1) is None


def is_date(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is a day of a month, a year or another ordinal."""
    first, last = found.number.first, found.number.last
    if found.kind == "duration" and tokens.low[last] in lex.table.dated:  # "5日", "2025年"
        return is_year(found) if found.unit == "year" else found.value <= 31
    before, after = tokens.low[first - 1], tokens.low[last]
    if found.value <= 31 and after:
        after = tokens.low[last + 1] if after in lex.table.of else after
        if lex.is_month(after):
            return True
    if found.kind not in ("", "count"):
        return False
    if before in lex.months and (found.value <= 31 or is_year(found)):
        return True
    if lex.ordinal_dot and last < tokens.size and tokens.text[found.number.end] == ".":
        return tokens.sentence(last) == tokens.sentence(first)
    if found.kind == "count" and _is_year_of(tokens, lex, found):
        return True
    return is_year(found) and found.kind == "count" and before in YEAR_BEFORE


def is_hour(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is an hour of the day: "8 pm", "14h30", "vers 20 heures", "de 8 h à 12 h"."""
    last = found.number.last
    if found.value >= 24 or last >= tokens.size:
        return found.value < 24 and _is_pointed_clock(tokens, lex, found)
    if found.kind in ("", "count") and _is_pointed_clock(tokens, lex, found):
        return True
    if tokens.low[last] in lex.table.oclock and tokens.gap[last] in BLANK | {""}:
        return True
    if tokens.low[last] in ("a", "p") and tokens.gap[last + 1] == ".":
        return tokens.low[last + 1] == "m"
    return found.unit == "hour" and _is_clock(tokens, lex, found)


def _is_pointed_clock(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether "20.30" is an hour: a word such as "alle" stands before it."""
    first, last = found.number.first, found.number.last
    if last != first + 2 or tokens.gap[first + 1] not in (".", ":") or len(tokens.raw[first + 1]) != 2:
        return False
    return tokens.raw[first + 1] < "60" and lex.clock.at(tokens, first - 1) is not None


def _is_opened(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a range is one of hours of the day: "8 h à 12 h", "de 9 heures à 15 heures"."""
    if tokens.low[found.number.last] == "h":
        return found.high != 24
    twice = lex.units.at(tokens, found.first + 1) if found.first < found.number.first else None
    opened = lex.openers.at(tokens, found.first - 1)
    return twice is not None and twice[0][1] == "hour" and opened is not None


def _is_clock(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether "8 h" is on the clock: minutes or another hour follow, or a word such as "vers" stands before."""
    if found.high is not None and found.high <= 24 and _is_opened(tokens, lex, found):
        return True
    if _is_overnight(tokens, lex, found):
        return True
    minutes = tokens.raw[found.last]
    if minutes.isdecimal() and len(minutes) == 2 and tokens.gap[found.last] in BLANK | {""}:
        return True
    return lex.clock.at(tokens, found.first - 1) is not None


def _is_overnight(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a later hour goes over to an earlier one: both of "de 20 heures à 8 heures"."""
    first, last, joints = found.first, found.last, {joint for _, joint in lex.table.joints}
    if found.high is not None or tokens.low[first - 2] in lex.table.changes:
        return False
    if tokens.low[last] in joints and tokens.raw[last + 1 :][:1] and tokens.raw[last + 1].isdecimal():
        opened = lex.openers.at(tokens, first - 1) is not None
        return opened and int(tokens.raw[last + 1]) < found.value and _is_hour_unit(lex, tokens, last + 2)
    earlier = tokens.raw[max(0, first - 3)]
    later = first > 4 and earlier.isdecimal() and found.value < int(earlier) <= 24
    if tokens.low[first - 5] in lex.table.changes:
        return False
    return later and tokens.low[first - 1] in joints and _is_hour_unit(lex, tokens, first - 2)


def _is_hour_unit(lex: Lexicon, tokens: Tokens, i: int) -> bool:
    """Tell whether an hour is named here."""
    found = lex.units.at(tokens, i)
    return found is not None and found[0][1] == "hour"
