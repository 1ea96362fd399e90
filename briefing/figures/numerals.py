"""Numbers as such, in digits, in words or in both, with their scales; where they stand, not what they mean."""

from decimal import Decimal

from briefing.figures.digits import VULGAR, Numeral, digits
from briefing.figures.lexicon import Lexicon
from briefing.figures.myriads import myriads
from briefing.figures.nouns import counted
from briefing.figures.numberwords import dotted, part, total, words
from briefing.figures.tokens import Tokens
from briefing.figures.units import CODES, SHORT_SCALES, SIGNS, SURE_SCALES

THIN = " \u00a0\u202f"


def anchors(tokens: Tokens, lex: Lexicon) -> list[int]:
    """List the tokens that a number may begin with."""
    starts, prefixes, words = lex.starts, lex.prefixes, tokens.low
    return [
        i
        for i, low in enumerate(words)
        if (low in starts and (not starts[low] or words[i + 1] in starts[low]))
        or low[:1].isdecimal()
        or low in VULGAR
        or (prefixes and low[:3] in prefixes)
    ]


def numeral(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read the number that begins at token `i`; None where there is none."""
    low = tokens.low[i]
    if lex.table.spaceless:
        return None if lex.never.at(tokens, i) else _share(tokens, lex, i) or myriads(tokens, lex, i)
    if low[:1].isdecimal():
        number = digits(tokens, lex, i)
        return number and _scaled(tokens, lex, number)
    if low in VULGAR:
        return _scaled(tokens, lex, Numeral(i, i + 1, Decimal(VULGAR[low]), tokens.end[i], exact=True))
    if i >= tokens.size or lex.never.at(tokens, i) or lex.never.at(tokens, i - 1):
        return None
    return part(tokens, lex, i) or words(tokens, lex, i)


def _share(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read a percentage that is a word: "打对折"."""
    found = lex.shares.at(tokens, i)
    return Numeral(i, found[1], Decimal(found[0]), tokens.end[found[1] - 1]) if found else None


def _scaled(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Add the scale words and short signs that follow digits: "14.3 billion", "5k", "2 millions 300 mille"."""
    at = number.last
    raw = tokens.raw[at]
    if raw in SHORT_SCALES and tokens.gap[at] in ("", *THIN) and _is_short_scale(tokens, lex, number, at):
        value = number.value * SHORT_SCALES[raw]
        return number._replace(last=at + 1, value=value, end=dotted(tokens, at), scaled=True)
    if tokens.low[at] in lex.scales and tokens.soft(at):
        return total(tokens, lex, number)
    return number


def _is_short_scale(tokens: Tokens, lex: Lexicon, number: Numeral, at: int) -> bool:
    """Tell whether a letter after digits is a scale and no unit: beside money, or a capital that stands for no unit."""
    raw, after = tokens.raw[at], tokens.gap[at + 1].lstrip(THIN)[:1]
    before = tokens.gap[number.first].strip()
    if raw in SURE_SCALES or before[-1:] in SIGNS or after in SIGNS:
        return True
    if tokens.raw[number.first - 1] in CODES and not before:
        return True
    if tokens.gap[at] != "":
        return False
    return (raw in "kKM" and after != "/") or (raw == "m" and _is_crowd(tokens, lex, number, at))


def _is_crowd(tokens: Tokens, lex: Lexicon, number: Numeral, at: int) -> bool:
    """Tell whether "11m" are millions and not metres: a noun is counted."""
    few = number.exact or number.value < 100  # "100m hurdlers"
    return few and lex.table.decimal == "." and counted(tokens, lex, number._replace(last=at + 1)) is not None
