"""Numbers in words, and the scales after words or digits: "quatre-vingt-quinze", "two dozen", "14,3 milliards"."""

from decimal import Decimal

from briefing.figures.digits import Numeral
from briefing.figures.glued import glued
from briefing.figures.lexicon import Lexicon
from briefing.figures.tokens import BLANK, HYPHENS, Tokens

HALF = Decimal("0.5")
BESIDE = BLANK | HYPHENS
# after "half", where it is the half of something
WHOLE = frozenset("of the their its all de des du del der des von".split())
Word = tuple[tuple[int, bool], int]  # its value and whether it is a scale; the token beyond it


def words(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read the number words at token `i`."""
    if tokens.low[i] in lex.table.articles:
        number = Numeral(i, i + 1, Decimal(1), tokens.end[i], article=True)
        share = _share(tokens, lex, number) if lex.table.parted else None
        return total(tokens, lex, number) if _is_scale(tokens, lex, i + 1) else share or number
    found = lex.numbers.at(tokens, i) or _glued(tokens, lex, i)
    if not found or (found[0][1] and tokens.low[i] not in lex.bare):
        return None
    if found[0][1]:
        return total(tokens, lex, Numeral(i, i, Decimal(1), tokens.start[i]))
    return _under(tokens, lex, _point(tokens, lex, total(tokens, lex, _word(tokens, i, found))))


def _under(tokens: Tokens, lex: Lexicon, upper: Numeral) -> Numeral:
    """Read a part whose lower number is a word of its own: "tres quintos", "veintidós treintavos"."""
    at, low = upper.last, tokens.low[upper.last]
    if not lex.table.lower or not tokens.soft(at) or upper.exact or upper.scaled:
        return upper
    if low in lex.table.mixed:  # "ciento treinta con dos quintos"
        found = lex.numbers.at(tokens, at + 1)
        share = _share(tokens, lex, _word(tokens, at + 1, found)) if found and not found[0][1] else None
        return upper._replace(last=share.last, value=upper.value + share.value, end=share.end) if share else upper
    return _share(tokens, lex, upper) or upper


def _share(tokens: Tokens, lex: Lexicon, upper: Numeral) -> Numeral | None:
    """Divide a number by the word after it; None where that is no part's name."""
    at = upper.last
    lower = lex.table.lower.get(tokens.low[at]) or _lower(lex, tokens.low[at])
    found = lex.numbers.at(tokens, at) if not lower and lex.table.parted else None
    if found and not found[0][1]:  # "vinte e dois trinta avos"
        second = total(tokens, lex, _word(tokens, at, found))
        lower = int(second.value) if tokens.low[second.last] in lex.table.parted else 0
        at = second.last
    if lower < 2 or not tokens.soft(at):
        return None
    value = (upper.value / lower).quantize(Decimal("1e-12")).normalize()
    return upper._replace(last=at + 1, value=value, end=tokens.end[at], exact=True, whole=False, article=False)


def _lower(lex: Lexicon, low: str) -> int:
    """Read the number that a part's name is made of; 0 where it is none."""
    for end, times in lex.table.parted.items():
        if low.endswith(end) and len(low) > len(end) + 2:
            stem = low[: -len(end)]
            return (glued(stem, lex.language) or glued(stem + "a", lex.language) or 0) * times
    return 0


def part(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read "two thirds", "half a million": a part, of a whole or of a scale."""
    found = lex.parts.at(tokens, i)
    if not found:
        return None
    value, last = found
    skip = last + (tokens.low[last] in lex.table.articles | lex.table.of)
    for at in (last, skip):
        if _is_scale(tokens, lex, at):
            return total(tokens, lex, Numeral(i, at, value, tokens.end[at - 1]))
    if value > 1:  # "anderthalb"
        return Numeral(i, last, value, tokens.end[last - 1], exact=True)
    if tokens.gap[last] in HYPHENS and tokens.raw[last]:  # "half-brother"
        return None
    if tokens.low[skip] in lex.months:  # "mitad de mayo"
        return None
    said = last > i + 1 or (value == HALF and tokens.low[last] in WHOLE) or lex.about.at(tokens, i - 1)
    return Numeral(i, last, value, tokens.end[last - 1], whole=False) if said else None


def total(tokens: Tokens, lex: Lexicon, first: Numeral) -> Numeral:
    """Add up number words and scales from the first number on."""
    sum_, current, lowest, at = Decimal(0), first.value, 0, first.last
    plain = not (first.digits or first.article or first.value % 1)
    room = _magnitude(int(first.value)) if plain else 0
    while tokens.soft(at):
        joined = tokens.low[at] == lex.table.plus and at > first.first and tokens.gap[at + 1] in BESIDE
        half = lex.parts.at(tokens, at + 1) if joined else None
        if half and half[0] == HALF and (lowest or (current < 100 and current % 1 == 0)):  # "un millón y medio"
            sum_, current = (sum_ + current, lowest * HALF) if lowest else (sum_, current + HALF)
            at = half[1]
            continue
        found = lex.numbers.at(tokens, at + joined)
        if not found:
            break
        (value, scale), beyond = found
        if scale and lowest and value > lowest:
            sum_, current, lowest, room = (sum_ + current) * value, Decimal(0), value, value
        elif scale:
            sum_, current, lowest, room = sum_ + (current or 1) * value, Decimal(0), value, value
        elif value in lex.table.times and 1 <= current < 10:
            current, room = current * value, value
        elif lex.table.turned and current < 10 <= value < 100:
            current, room = current + value, 0
        elif value < room:
            current, room = current + value, _magnitude(value)
        else:
            break
        at = beyond
    if at == first.last:
        return first
    return first._replace(last=at, value=sum_ + current, end=dotted(tokens, at - 1), scaled=lowest > 0, article=False)


def dotted(tokens: Tokens, at: int) -> int:
    """Take in the dot of an abbreviated scale ("Mrd.") where the sentence goes on."""
    goes_on = tokens.gap[at + 1].startswith(". ") and tokens.raw[at + 1].isalpha() and len(tokens.raw[at]) > 1
    return tokens.end[at] + (goes_on and tokens.sentence(at) == tokens.sentence(at + 1))


def _word(tokens: Tokens, i: int, found: Word) -> Numeral:
    """Make a number of a word that was looked up."""
    return Numeral(i, found[1], Decimal(found[0][0]), tokens.end[found[1] - 1])


def _is_scale(tokens: Tokens, lex: Lexicon, at: int) -> bool:
    """Tell whether a scale stands at token `at`, close to the word before it."""
    return tokens.soft(at) and tokens.low[at] in lex.scales


def _glued(tokens: Tokens, lex: Lexicon, i: int) -> Word | None:
    """Take a number word apart that is written as one: "siebenunddreißig"."""
    value = glued(tokens.low[i], lex.language) if lex.table.glued and tokens.low[i][:3] in lex.prefixes else None
    return None if value is None else ((value, False), i + 1)


def _magnitude(value: int) -> int:
    """Say under what a word must be to be added to this one; 60 and 80 take up to 19, in French."""
    if value in (60, 80):
        return 20
    return next((size for size in (1000, 100, 10) if value >= size and value % size == 0), 0)


def _point(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Read decimals in words: "quarante-sept virgule vingt-huit"."""
    at, point = number.last, lex.table.point.split("|")
    found = lex.numbers.at(tokens, at + 1) if tokens.low[at] in point and tokens.low[at] and tokens.soft(at) else None
    if not found or found[0][0] > 1000:
        return number
    scale = Numeral(at + 1, at + 1, Decimal(1), tokens.start[at + 1])
    decimals = total(tokens, lex, scale if found[0][1] else _word(tokens, at + 1, found))
    value = Decimal(f"{int(number.value)}.{int(decimals.value)}")
    return number._replace(last=decimals.last, value=value, end=decimals.end, exact=True)
