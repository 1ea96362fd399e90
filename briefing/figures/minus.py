"""Numbers under zero: the sign or the words that say so are the figure's, so that whoever prints it prints them."""

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.money import MINUS
from briefing.figures.tokens import Tokens

SURE = "−"
SIGNS = frozenset({"-", SURE, "－", "–"})
DASH = "–"  # a minus where it is none between words, and joins no range
BEFORE = frozenset(" (\n\u00a0\u202f")  # what stands before a sign that is no hyphen
SIGNED = frozenset({"money", "percent", "temperature", "distance"})  # kinds that may be under zero


def negated(tokens: Tokens, lex: Lexicon, found: Measure, *, surely: bool = False) -> Measure:
    """Take in the minus of a measured number: "−3 °C", "minus 3 °C", "3 °C below zero"; the same where it has none.

    `surely` where all that is measured there may be under zero.
    """
    if found.high is not None:
        return found
    at = found.number.first
    if found.kind == "money" and found.start < tokens.start[at] and tokens.gap[at][-1:] in MINUS:
        return found._replace(value=-found.value)
    start = _sign(tokens, lex, found, signed=surely or found.kind in SIGNED)
    if start is not None:
        return found._replace(start=start, value=-found.value)
    behind = _below(tokens, lex, found)
    if behind:
        return found._replace(end=tokens.end[behind - 1], last=behind, value=-found.value)
    signed = (surely or found.kind in SIGNED) and tokens.soft(found.first)
    said = lex.minus.at(tokens, found.first - 1) if signed else None
    if said is None or lex.about.at(tokens, found.first - 1):  # "menos de", "au moins"
        return found
    return found._replace(start=tokens.start[said[1]], first=said[1], value=-found.value)


def _sign(tokens: Tokens, lex: Lexicon, found: Measure, *, signed: bool) -> int | None:
    """Find where the minus sign before a number stands."""
    lead = tokens.lead(found.first, found.start)
    degrees, glued = found.kind == "temperature", lead.rstrip()
    mark, before = glued[-1:], glued[-2:-1]
    if mark not in SIGNS or not (signed or mark == SURE or found.number.exact):
        return None
    if glued != lead and (not degrees or mark == DASH or before in ("", "\n")):  # "- 5 °C" may be a point of a list
        return None
    unspaced = lex.table.spaceless and not tokens.raw[found.first - 1].isascii()  # "前年比-5%"
    if not (found.first == 0 or unspaced or (before and (before in BEFORE or (mark == SURE and before in SIGNS)))):
        return None
    if mark == DASH and (tokens.raw[found.first - 1].isdecimal() or _is_closed(tokens, found)):
        return None
    return found.start - len(lead) + len(glued) - 1


def _is_closed(tokens: Tokens, found: Measure) -> bool:
    """Tell whether another dash closes what one opens: "prices –5 % in May– rose"."""
    stop = tokens.sentence(found.first)[1]
    return any(gap[0] == DASH and len(gap) > 1 for gap in tokens.gap[found.last : stop + 1] if gap)


def _below(tokens: Tokens, lex: Lexicon, found: Measure) -> int:
    """Find the token beyond the words behind a temperature that put it under zero; 0 where there are none."""
    if found.kind != "temperature":
        return 0
    for at in (found.last, found.last - 1):  # "5 frostgrader" has both in one
        hit = lex.below.at(tokens, at) if tokens.soft(at) else None
        if hit:
            return hit[1]
    return 0
