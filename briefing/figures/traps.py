"""Numbers that are no figures: dates, years, hours of the day, versions, names, list and telephone numbers."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, Tokens

CHAIN = frozenset(".,:/-–")  # signs that chain digits into dates, versions and telephone numbers
ROMAN_NAMES = frozenset({"covid", "otan", "nato"})


def linked(tokens: Tokens) -> bytes:
    """Mark the tokens that stand in an address of the web or of mail."""
    text = tokens.text
    if "://" not in text and "www." not in text and "@" not in text:
        return b""
    marks, at = bytearray(tokens.size), 0
    while at < tokens.size:
        beyond = at + 1
        while beyond < tokens.size and not any(c.isspace() for c in tokens.gap[beyond]):
            beyond += 1
        piece = text[tokens.start[at] : tokens.end[beyond - 1]]
        if "://" in piece or "www." in piece or "@" in piece:
            marks[at:beyond] = b"\1" * (beyond - at)
        at = beyond
    return bytes(marks)


def is_trap(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a number is no figure."""
    if found.kind in ("score", "ratio"):
        return False
    if _is_glued(tokens, lex, found) or _is_chained(tokens, found) or _is_hour(tokens, lex, found):
        return True
    if found.kind in ("money", "percent"):
        return found.value == 0 and not found.number.digits
    if found.number.digits and (_is_date(tokens, lex, found) or _is_numbered(tokens, lex, found)):
        return True
    if not found.kind:
        return not _is_bare_figure(tokens, lex, found)
    return _is_article(tokens, lex, found)


def _is_glued(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether letters are glued to the number: "o1", "GPT-4", "3D", "1er"."""
    first, last = found.first, found.number.last
    if not found.number.digits:
        return bool(first and tokens.gap[first] == "-" and found.kind in ("", "count") and found.value < 3)
    if first == found.number.first and first and tokens.gap[first] in ("", "-", "‑") and tokens.raw[first - 1][-1].isalpha():
        return tokens.gap[first] == "" or found.kind in ("", "count") or len(tokens.raw[first - 1]) < 4
    glued = found.last == last and last < tokens.size and found.number.end == tokens.start[last] and not tokens.raw[last].isdecimal()
    return glued and not (found.kind == "money" and found.first == found.number.first - 1)


def _is_chained(tokens: Tokens, found: Measure) -> bool:
    """Tell whether more digits are chained to the number: "02/07/2025", "4.5.2", "14:30"."""
    first, last = found.first, found.last
    if first and len(tokens.gap[first]) == 1 and tokens.gap[first] in CHAIN and tokens.raw[first - 1][-1].isdecimal():
        return True
    end = found.end - tokens.end[last - 1] if last else 0
    rest = tokens.gap[last][end:] if 0 <= end <= len(tokens.gap[last]) else ""
    if last >= tokens.size or not tokens.raw[last][0].isdecimal() or len(rest) != 1 or rest not in CHAIN:
        return False
    return found.kind in ("", "count") or rest in ":/"


def _is_hour(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is an hour of the day."""
    last = found.number.last
    if found.value >= 24:
        return False
    if last < tokens.size and tokens.low[last] in lex.table.oclock and tokens.gap[last] in BLANK | {""}:
        return True
    if last + 1 < tokens.size and tokens.low[last] in ("a", "p") and tokens.gap[last + 1] == "." and tokens.low[last + 1] == "m":
        return True
    if found.unit != "hour":
        return False
    if found.high is not None and tokens.low[found.number.last] == "h" and found.high < 24:
        return True
    minutes = found.last < tokens.size and tokens.raw[found.last].isdecimal() and tokens.gap[found.last] in ("", " ") and len(tokens.raw[found.last]) == 2
    return minutes or lex.clock.at(tokens, found.first - 1) is not None


def _is_date(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is a day of a month, or a year."""
    first, last = found.number.first, found.number.last
    after = tokens.low[last] if last < tokens.size else ""
    before = tokens.low[first - 1] if first else ""
    if found.value <= 31 and (after in lex.months or (after in lex.table.of and last + 1 < tokens.size and tokens.low[last + 1] in lex.months)):
        return True
    if before in lex.months and (found.value <= 31 or _is_year(found)):
        return found.kind in ("", "count")
    if lex.ordinal_dot and tokens.gap[last].startswith(".") and found.number.end == tokens.end[last - 1] and last < tokens.size:
        return found.kind in ("", "count") and tokens.sentence(last) == tokens.sentence(first)
    return _is_year(found) and found.kind == "count" and before in YEAR_BEFORE and not tokens.low[first - 1] in lex.table.articles


YEAR_BEFORE = frozenset("in en since depuis seit desde by um jahr im of".split())


def _is_year(found: Measure) -> bool:
    """Tell whether a number looks like a year."""
    return not found.number.exact and not found.number.scaled and 1500 <= found.value <= 2100


def _is_numbered(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is a name's: "article 5", "Llama 4", "n° 3"."""
    first = found.first
    if not first or found.number.exact or found.number.scaled:
        return False
    gap = tokens.gap[first]
    if tokens.low[first - 1] in lex.table.numbered and gap.strip() in ("", ".", "°", "º", "#", ":"):
        return True
    if gap.strip() in ("#", "°", "º", "№") and gap.strip():
        return True
    if gap not in BLANK or lex.table.capitals or not tokens.raw[first - 1][0].isupper() or found.kind not in ("count", ""):
        return False
    if first - 1 == tokens.sentence(first)[0]:  # "Merle 4 wins", but "About 50 men"
        return found.value < 30 and tokens.low[first - 1] not in lex.closed and not lex.about.at(tokens, first - 1)
    return found.value < 1000 and tokens.low[first - 2] not in lex.closed


def _is_bare_figure(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a number without unit or noun is a figure all the same."""
    number = found.number
    if found.high is not None:
        return not _is_year(found) and (number.digits or number.scaled)
    if not number.whole:
        return True
    if number.scaled or (number.exact and number.digits):
        return not number.article or number.scaled
    before = tokens.low[number.first - 1] if number.first else ""
    if is_age(tokens, lex, found):
        return True
    if lex.about.at(tokens, number.first - 1) and not _is_year(found) and not number.article:
        return tokens.gap[number.first] in BLANK
    return before in ELLIPTIC and number.value > 1 and tokens.gap[number.first] in BLANK


ELLIPTIC = frozenset("dont davon including".split())


def _is_article(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether "one" is but an article, or "the two" but a pronoun."""
    number = found.number
    if number.article and not number.scaled:
        if found.kind == "duration" and found.last < tokens.size and lex.aged.at(tokens, found.last):
            return False
        return found.kind in ("count", "duration") or tokens.gap[number.last] == "-"
    before = tokens.low[number.first - 1] if number.first else ""
    return not number.digits and number.value == 2 and found.kind == "count" and before in THE
    

THE = frozenset("les the die den der los las ces these those deux beiden i le gli".split())


def is_age(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a bare number is an age: "aged 34", "Anna Ferrow, 35, won"."""
    first, last = found.first, found.last
    if found.kind or not found.number.digits or found.number.exact or not 1 < found.value < 120 or not lex.table.bare_ages or not first:
        return False
    lead = tokens.text[tokens.end[first - 1] : found.start]
    if lead in BLANK:
        return lex.ages.at(tokens, first - 1) is not None
    named = tokens.raw[first - 1][0].isupper() and tokens.low[first - 1] not in lex.months and first > 1 and tokens.raw[first - 2][0].isupper()
    return lead == ", " and named and tokens.gap[last] == ", "
