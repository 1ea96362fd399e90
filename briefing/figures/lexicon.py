"""A language's words of numbers and measures, made ready to be looked up token by token; built once a language."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from briefing.figures.phrases import Phrases, phrases
from briefing.figures.spaceless import spaceless
from briefing.figures.tokens import MARKED, TOKEN, Tokens, worded
from briefing.figures.units import KIND
from briefing.languages import Page, Sentences, Words, table
from briefing.languages.documents import Figures

PLAIN = frozenset("0123456789.'’/-")  # what must be cut at more than blanks
Unit = tuple[str, str]  # kind and canonical name
Cut = Callable[[str], tuple[str, ...]]


class Lexicon(NamedTuple):
    """What the finder looks up in one language."""

    language: str
    table: Figures
    token: re.Pattern[str]
    folds: Mapping[int, str]
    digits: re.Pattern[str]
    numbers: Phrases[tuple[int, bool]]  # value, and whether it is a scale
    parts: Phrases[Decimal]
    units: Phrases[Unit]
    cents: Phrases[str]
    leads: Phrases[str]
    heads: Phrases[str]
    about: Phrases[None]
    after: Phrases[None]
    ages: Phrases[None]
    aged: Phrases[None]
    never: Phrases[None]
    ratio: Phrases[None]
    apart: Phrases[None]
    under: Phrases[None]
    minus: Phrases[None]
    below: Phrases[None]
    least: Phrases[None]
    most: Phrases[None]
    openers: Phrases[frozenset[str]]  # of a range: the joints that go with it
    joints: Phrases[None]  # of a range without opener
    pairs: Phrases[None]  # of one that is told behind: "20 ve 30 arasında"
    among: Phrases[None]  # what tells so
    shares: Phrases[str]  # percentages that are words
    standing: Phrases[str]
    cue_nouns: frozenset[str]  # those of its words that are written with a capital
    clock: Phrases[None]
    starts: Mapping[str, frozenset[str]]  # words a number may begin with: those of which one must follow, or none
    prefixes: frozenset[str]  # the first three letters of number words that are written together
    scales: frozenset[str]
    bare: frozenset[str]  # scales that are numbers by themselves: "mille", never "million"
    months: frozenset[str]
    closed: frozenset[str]  # function words
    ordinal_dot: bool

    def is_month(self, low: str) -> bool:
        """Tell whether a word is a month, with the ending of a case or without."""
        if low in self.months:
            return True
        return any(low.startswith(month) and low[len(month) :] in self.table.endings for month in self.months)

    def is_number(self, tokens: Tokens, i: int) -> bool:
        """Tell whether token `i` is digits or a number word."""
        return i >= 0 and (
            tokens.raw[i][-1].isdecimal() or tokens.low[i] in self.starts or tokens.low[i] in self.scales
        )


def _digits(decimal: str) -> re.Pattern[str]:
    """Make the pattern of a number in digits: grouped thousands or not, and decimals."""
    groups = "[.,'’ \u00a0\u202f\u2009٬]" if decimal == "," else "[.,'’\u00a0\u202f\u2009٬]"
    indian = r"\d{1,2}(?:,\d\d){1,4},\d{3}|" if decimal == "." else ""
    return re.compile(
        rf"(?:(?P<grouped>{indian}\d{{1,3}}(?:['’]\d{{3}})?(?P<mark>{groups})\d{{3}}(?:(?P=mark)\d{{3}}){{0,6}})(?!\d)|\d+)(?:(?P<point>[.,٫．])(?P<decimals>\d+))?"
    )


def _numbers(data: Figures) -> Iterable[tuple[str, tuple[int, bool]]]:
    """List number words and scales."""
    yield from ((form, (value, False)) for form, value in data.numbers.items())
    yield from ((form, (value, True)) for form, value in data.scales.items())


def _units(data: Figures) -> Iterable[tuple[str, Unit]]:
    """List the names of units and currencies."""
    yield from ((forms, (KIND[name], name)) for name, forms in data.units.items())
    yield from ((forms, ("money", name)) for name, forms in data.money.items())


def _openers(data: Figures) -> dict[str, frozenset[str]]:
    """Collect the joints that go with each opener of a range."""
    pairs = [(opener, joint) for opener, joint in data.joints if opener]
    return {opener: frozenset(joint for other, joint in pairs if other == opener) for opener, _ in pairs}


def _scales(data: Figures, cut: Cut) -> frozenset[str]:
    """Collect the first words of scales, 100 among them."""
    hundreds = (form for form, value in data.numbers.items() if value in data.times)
    return frozenset(cut(form)[0] for forms in (*data.scales, *hundreds) for form in forms.split("|"))


def _starts(*tables: Phrases[Any]) -> dict[str, frozenset[str]]:
    """Collect the first words of numbers, and the second words of those that are no number by themselves."""
    seconds: dict[str, set[str]] = {}
    for word, rows in (item for known in tables for item in known.rows.items()):
        seconds.setdefault(word, set()).update(beside for beside, _, _ in rows)
    return {word: frozenset() if "" in found else frozenset(found) for word, found in seconds.items()}


def _cutting(language: str, data: Figures, folds: Mapping[int, str]) -> tuple[re.Pattern[str], Cut]:
    """Say how the words of a language are found in a text, and those of a phrase in the table."""
    if data.spaceless:
        return spaceless(language), lambda form: (form.replace(" ", ""),)
    pattern = MARKED if data.marks else worded(data.inner) if data.inner else TOKEN

    def cut(form: str) -> tuple[str, ...]:
        if form.isalpha():
            return (form.translate(folds),) if folds else (form,)
        form = form.translate(folds)
        return tuple(form.split()) if data.marks and PLAIN.isdisjoint(form) else tuple(pattern.findall(form))

    return pattern, cut


@cache
def lexicon(language: str) -> Lexicon:
    """Build what is looked up in a language; digits, signs and symbols alone where it is not known."""
    data, months = table(language, Figures), table(language, Page).months
    folds = str.maketrans({**data.folds, " ": ""} if data.spaceless else dict(data.folds))
    token, cut = _cutting(language, data, folds)

    def one(forms: str, *, backward: bool = False, endings: frozenset[str] = frozenset()) -> Phrases[None]:
        return phrases([(forms, None)], cut, backward=backward, endings=endings)

    numbers, shares = phrases(_numbers(data), cut), phrases(data.shares.items(), cut)
    parts = phrases(((forms, _part(value)) for forms, value in data.parts.items()), cut)
    return Lexicon(
        language, data, token, folds, _digits(data.decimal), numbers, parts,
        units=phrases(_units(data), cut, endings=data.endings),
        cents=phrases(((forms, name) for name, forms in data.cents.items()), cut, endings=data.endings),
        leads=phrases(data.leads.items(), cut, backward=True),
        heads=phrases(((forms, name) for name, forms in data.heads.items()), cut, backward=True),
        about=one(data.about, backward=True), after=one(data.after),
        ages=one(data.ages, backward=True), aged=one(data.aged, endings=data.endings),
        never=one(data.never), ratio=one(data.ratio), apart=one(data.apart), under=one(data.under),
        minus=one(data.minus, backward=True), below=one(data.below),
        least=one(data.least, backward=True), most=one(data.most, backward=True),
        openers=phrases(_openers(data).items(), cut, backward=True),
        joints=phrases(((joint, None) for opener, joint in data.joints if not opener), cut),
        pairs=one(data.pairs), among=one(data.among, endings=data.endings), shares=shares,
        standing=phrases(((forms.lower(), name) for name, forms in data.standing.items()), cut),
        cue_nouns=frozenset(form for forms in data.standing.values() for form in forms.split("|") if form[0].isupper()),
        clock=one(data.clock, backward=True),
        starts=_starts(numbers, parts) | _starts(shares) | dict.fromkeys(data.articles, frozenset()),
        prefixes=frozenset(form[:3] for form in data.numbers) if data.glued else frozenset(),
        scales=_scales(data, cut),
        bare=frozenset(form for form, value in data.scales.items() if value == 1000),
        months=frozenset(month.translate(folds) for month in months),
        closed=frozenset(word.translate(folds) for word in table(language, Words).stopwords | data.splits),
        ordinal_dot=table(language, Sentences).ordinal_dot,
    )  # fmt: skip


def _part(value: str) -> Decimal:
    """Divide the two numbers of a part: three decimals where there is no end."""
    upper, lower = value.split("/")
    exact = Decimal(upper) / Decimal(lower)
    return exact if len(str(exact)) < 12 else exact.quantize(Decimal("0.001"))
