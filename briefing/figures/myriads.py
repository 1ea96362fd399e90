"""Chinese, Japanese and Korean numbers: digits and characters mixed, in steps of ten thousand: "1万6千"."""

from decimal import Decimal
from typing import NamedTuple

from briefing.figures.digits import VULGAR, Numeral, digits
from briefing.figures.lexicon import Lexicon
from briefing.figures.tokens import Tokens

BESIDE = frozenset({"", " ", "\u3000"})
STEP = 10**4
WORDS = 24  # tokens of a number
THOUSANDS = frozenset({"k", "K"})


class _Sum(NamedTuple):
    """What has been read: sums of whole scales, what stands under the next scale, and the last digits."""

    total: Decimal
    section: Decimal
    current: Decimal | None
    lowest: int  # the last scale
    spelt: bool = False  # digits one by one: "二〇二五"

    def added(self, value: int) -> "_Sum | None":
        """Take one character in; None where it cannot follow."""
        if value >= STEP:
            whole = self.section + (self.current or 0)
            if self.lowest and (value > self.lowest or not whole):  # "1万億"
                return _Sum((self.total + whole) * value, Decimal(0), None, value)
            return _Sum(self.total + (whole or 1) * value, Decimal(0), None, value)
        if value >= 10 and value % 10 == 0 and value in (10, 100, 1000):
            many = 1 if self.current is None else self.current
            return None if self.spelt else self._replace(section=self.section + many * value, current=None)
        if self.current is None or (self.current >= 10 and self.current % 10 == 0 and value < 10):  # "열" and "다섯"
            return self._replace(current=(self.current or Decimal(0)) + value)
        if self.current % 1 or value >= 10:
            return None
        return self._replace(current=self.current * 10 + value, spelt=True)

    def value(self) -> Decimal:
        """Add up."""
        return self.total + self.section + (self.current or 0)


def myriads(tokens: Tokens, lex: Lexicon, i: int) -> Numeral | None:
    """Read the number that begins at token `i`; None where there is none."""
    if i >= tokens.size:
        return None
    if i and tokens.gap[i] == "" and not tokens.low[i][0].isdecimal() and lex.numbers.at(tokens, i - 1):
        return None  # the end of "二三十", which is no one number
    if "가" <= tokens.low[i][0] <= "힣" and _is_syllable(tokens, lex, i):
        return None
    found, at, exact, after_digits = _Sum(Decimal(0), Decimal(0), None, 0), i, False, False
    while at < min(tokens.size, i + WORDS) and (at == i or tokens.gap[at] in BESIDE):
        first = tokens.low[at][:1]
        if first.isdecimal() or tokens.low[at] in VULGAR:
            number = _digits(tokens, lex, at) if found.current is None else None
            if number is None or (at > i and number.value >= found.lowest > 0):
                break
            found, at, exact, after_digits = (
                found._replace(current=number.value),
                number.last,
                exact or number.exact,
                True,
            )
            continue
        hit = lex.numbers.at(tokens, at)
        small = hit is not None and hit[0][0] < 10
        step = found.added(hit[0][0]) if hit and not (small and _parts(tokens, lex, found, at, after_digits)) else None
        if hit is None or step is None:
            break
        found, at, after_digits = step, hit[1], False
    if at == i:
        return None
    one = at == i + 1 and found.value() == 1 and not tokens.low[i][0].isdecimal()
    mixed = found.lowest > 0 and any(word[0].isdecimal() for word in tokens.low[i:at])
    number = Numeral(i, at, found.value(), tokens.end[at - 1], digits=True, scaled=mixed, exact=exact, article=one)
    return _point(tokens, lex, number)


def _is_syllable(tokens: Tokens, lex: Lexicon, i: int) -> bool:
    """Tell whether a Korean number word is but a part of a word: "사원" is no four won."""
    if i and tokens.gap[i] == "" and not tokens.raw[i - 1].isdecimal():
        return True
    beyond = i + 1
    if len(tokens.low[i]) > 1 or beyond >= tokens.size or tokens.gap[beyond] or tokens.low[beyond] in lex.starts:
        return False
    if not tokens.low[beyond][0].isalpha():
        return False
    named = lex.units.at(tokens, beyond) or lex.joints.at(tokens, beyond) or lex.under.at(tokens, beyond)
    return named is None or len(tokens.low[beyond]) == 1


def _parts(tokens: Tokens, lex: Lexicon, found: _Sum, at: int, after_digits: bool) -> bool:  # noqa: FBT001
    """Tell whether a digit in characters begins something else here."""
    if after_digits or (found.current is not None and tokens.gap[at] != ""):
        return True
    return tokens.low[at] in lex.table.alone and (found.section > 0 or found.lowest > 0)


def _digits(tokens: Tokens, lex: Lexicon, at: int) -> Numeral | None:
    """Read digits, with "k" after them."""
    if tokens.low[at] in VULGAR:
        return Numeral(at, at + 1, Decimal(VULGAR[tokens.low[at]]), tokens.end[at], exact=True)
    number = digits(tokens, lex, at)
    if number and tokens.raw[number.last] in THOUSANDS and tokens.gap[number.last] == "":
        return number._replace(last=number.last + 1, value=number.value * 1000, end=tokens.end[number.last])
    return number


def _point(tokens: Tokens, lex: Lexicon, number: Numeral) -> Numeral:
    """Read decimals in characters: "三点一"."""
    at, point = number.last, lex.table.point.split("|")
    if at >= tokens.size or tokens.low[at] not in point or tokens.gap[at] not in BESIDE or number.exact:
        return number
    said, last = "", at + 1
    while last < min(tokens.size, at + WORDS) and tokens.gap[last] in BESIDE:
        hit = lex.numbers.at(tokens, last)
        if not hit or hit[0][0] >= 10:
            break
        said, last = said + str(hit[0][0]), hit[1]
    if not said:
        return number
    value = number.value + Decimal(f"0.{said}")
    hit = lex.numbers.at(tokens, last) if tokens.gap[last] in BESIDE else None
    if hit and hit[0][1]:  # "三点五亿"
        value, last = value * hit[0][0], hit[1]
    return number._replace(last=last, value=value, end=tokens.end[last - 1], exact=True, article=False)
