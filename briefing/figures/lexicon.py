"""A language's words of numbers and measures, made ready to be looked up token by token; built once a language."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from briefing.figures.tokens import TOKEN, Tokens
from briefing.figures.units import KIND
from briefing.languages import Page, Sentences, Words, table
from briefing.languages.tables import Figures

Value = TypeVar("Value")
Unit = tuple[str, str]  # kind and canonical name


class Phrases(NamedTuple, Generic[Value]):
    """Phrases of one or more words, found at their first token, or before their last; the longest wins."""

    rows: Mapping[str, list[tuple[tuple[str, ...], Value]]]
    backward: bool = False

    def at(self, tokens: Tokens, i: int) -> tuple[Value, int] | None:
        """Find the phrase that begins at token `i` (backward: that ends with it): its value and the token beyond."""
        if not 0 <= i < tokens.size:
            return None
        rows = self.rows.get(tokens.low[i])
        if rows:
            for words, value in rows:
                first = i - len(words) + 1 if self.backward else i
                if first >= 0 and (len(words) == 1 or _stands(tokens, first, words)):
                    return value, (first if self.backward else i + len(words))
        return None


def _stands(tokens: Tokens, first: int, words: tuple[str, ...]) -> bool:
    """Tell whether these words stand here, with nothing but blanks, hyphens and apostrophes between."""
    end = first + len(words)
    return tuple(tokens.low[first:end]) == words and all(tokens.soft(j) for j in range(first + 1, end))


def phrases(entries: Iterable[tuple[str, Value]], *, backward: bool = False) -> Phrases[Value]:
    """Sort forms by the token they are found at."""
    rows: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    for forms, value in entries:
        for form in forms.split("|"):
            words = tuple(TOKEN.findall(form))
            if words:
                rows.setdefault(words[-1 if backward else 0], []).append((words, value))
    for found in rows.values():
        if len(found) > 1:
            found.sort(key=lambda row: -len(row[0]))
    return Phrases(rows, backward=backward)


class Lexicon(NamedTuple):
    """What the finder looks up in one language."""

    language: str
    table: Figures
    digits: re.Pattern[str]
    numbers: Phrases[tuple[int, bool]]  # value, and whether it is a scale
    parts: Phrases[Decimal]
    units: Phrases[Unit]
    cents: Phrases[str]
    about: Phrases[None]
    after: Phrases[None]
    ages: Phrases[None]
    aged: Phrases[None]
    never: Phrases[None]
    ratio: Phrases[None]
    apart: Phrases[None]
    openers: Phrases[str]  # of a range: the joint that goes with it
    joints: Phrases[None]  # of a range without opener
    standing: Phrases[str]
    clock: Phrases[None]
    starts: frozenset[str]  # words a number may begin with
    prefixes: frozenset[str]  # the first three letters of number words that are written together
    scales: frozenset[str]
    bare: frozenset[str]  # scales that are numbers by themselves: "mille", never "million"
    months: frozenset[str]
    closed: frozenset[str]  # function words
    ordinal_dot: bool

    def is_number(self, tokens: Tokens, i: int) -> bool:
        """Tell whether token `i` is digits or a number word."""
        return i >= 0 and (
            tokens.raw[i][-1].isdecimal() or tokens.low[i] in self.starts or tokens.low[i] in self.scales
        )


def _digits(decimal: str) -> re.Pattern[str]:
    """Make the pattern of a number in digits: grouped thousands or not, and decimals."""
    groups = "[.,'’ \u00a0\u202f\u2009]" if decimal == "," else "[.,'’\u00a0\u202f\u2009]"
    return re.compile(
        rf"(?:(?P<grouped>\d{{1,3}}(?:['’]\d{{3}})?(?P<mark>{groups})\d{{3}}(?:(?P=mark)\d{{3}}){{0,6}})(?!\d)|\d+)(?:(?P<point>[.,])(?P<decimals>\d+))?"
    )


def _numbers(data: Figures) -> Iterable[tuple[str, tuple[int, bool]]]:
    """List number words and scales."""
    yield from ((form, (value, False)) for form, value in data.numbers.items())
    yield from ((form, (value, True)) for form, value in data.scales.items())


def _units(data: Figures) -> Iterable[tuple[str, Unit]]:
    """List the names of units and currencies."""
    yield from ((forms, (KIND[name], name)) for name, forms in data.units.items())
    yield from ((forms, ("money", name)) for name, forms in data.money.items())


def _scales(data: Figures) -> frozenset[str]:
    """Collect the first words of scales, 100 among them."""
    hundreds = (form for form, value in data.numbers.items() if value == 100)
    return frozenset(TOKEN.findall(form)[0] for forms in (*data.scales, *hundreds) for form in forms.split("|"))


@cache
def lexicon(language: str) -> Lexicon:
    """Build what is looked up in a language; digits, signs and symbols alone where it is not known."""
    data, months = table(language, Figures), table(language, Page).months
    numbers, parts = phrases(_numbers(data)), phrases((forms, _part(value)) for forms, value in data.parts.items())
    return Lexicon(
        language, data, _digits(data.decimal), numbers, parts, phrases(_units(data)),
        cents=phrases((forms, name) for name, forms in data.cents.items()),
        about=phrases([(data.about, None)], backward=True),
        after=phrases([(data.after, None)]),
        ages=phrases([(data.ages, None)], backward=True),
        aged=phrases([(data.aged, None)]),
        never=phrases([(data.never, None)]),
        ratio=phrases([(data.ratio, None)]),
        apart=phrases([(data.apart, None)]),
        openers=phrases(((opener, joint) for opener, joint in data.joints if opener), backward=True),
        joints=phrases((joint, None) for opener, joint in data.joints if not opener),
        standing=phrases((forms, name) for name, forms in data.standing.items()),
        clock=phrases([(data.clock, None)], backward=True),
        starts=frozenset(numbers.rows) | frozenset(parts.rows) | data.articles,
        prefixes=frozenset(form[:3] for form in data.numbers) if data.glued else frozenset(),
        scales=_scales(data),
        bare=frozenset(form for form, value in data.scales.items() if value == 1000),
        months=frozenset(months),
        closed=table(language, Words).stopwords | data.splits,
        ordinal_dot=table(language, Sentences).ordinal_dot,
    )  # fmt: skip


def _part(value: str) -> Decimal:
    """Divide the two numbers of a part: three decimals where there is no end."""
    upper, lower = value.split("/")
    exact = Decimal(upper) / Decimal(lower)
    return exact if len(str(exact)) < 12 else exact.quantize(Decimal("0.001"))


@cache
def glued(word: str, language: str) -> int | None:
    """Take a number word apart that is written as one; None where a piece of it is no number."""
    data = table(language, Figures)
    known = {form: value for forms, value in (*data.numbers.items(), *data.scales.items()) for form in forms.split("|")}
    total = current = 0
    rest = word if len(word) < 60 else ""
    while rest:
        piece = next((rest[:size] for size in range(min(len(rest), 12), 1, -1) if rest[:size] in known), "")
        if not piece and rest.startswith(data.glued):
            rest = rest[len(data.glued) :]
            continue
        if not piece:
            return None
        rest, value = rest[len(piece) :], known[piece]
        if value == 1000:
            total, current = total + (current or 1) * 1000, 0
        else:
            current = (current or 1) * 100 if value == 100 else current + value
    return total + current or None
