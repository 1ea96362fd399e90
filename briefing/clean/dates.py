"""Dates as pages print them, in the order and the words of their language."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from briefing.languages import Page, table
from briefing.text import Span, fold
from briefing.words import WORD

ISO = re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(?P<a>\d{1,2})\s?[./-]\s?(?P<b>\d{1,2})\s?[./-]\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\d/])")
YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?!\d)")
IDEOGRAPHIC = re.compile(r"(?P<y>(?:19|20)\d\d)\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]")
VIETNAMESE = re.compile(r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})[\s,]+(?:năm\s+)?(?P<y>(?:19|20)\d\d)")
TOKEN = re.compile(rf"\d+|(?:(?!\d){WORD.pattern[:-1]})+")
YEAR = re.compile(r"(?:19|20)\d\d")
FAR = 30  # characters between a month and its year
ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3)
MONTH_FIRST = frozenset({"en"})  # "07/02/2025" is July 2nd, unless that cannot be


@cache
def _months(language: str) -> Mapping[str, int]:
    """Know the months' names in a language and in English."""
    return {**table("en", Page).months, **table(language, Page).months}


def dates(line: str, language: str) -> Iterator[tuple[Span, date]]:
    """Find the full dates in a line, each at its place."""
    if not any(c.isdigit() for c in line):
        return
    line = line.translate(ARABIC_DIGITS)
    for pattern in (ISO, IDEOGRAPHIC, VIETNAMESE, YEAR_FIRST, NUMERIC):
        for match in pattern.finditer(line):
            found = _numeric(match, language)
            if found:
                yield Span(*match.span()), found
    yield from _worded(line, language)


def _date(year: int, month: int, day: int) -> date | None:
    """Make a date; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(match: re.Match[str], language: str) -> date | None:
    """Read a date in figures; the language's order decides, unless only the other one is a date."""
    groups = match.groupdict()
    year = int(groups["y"])
    year += 2000 if year < 70 else 1900 if year < 100 else 0
    if "a" not in groups:
        return _date(year, int(groups["m"]), int(groups["d"]))
    first, second = int(groups["a"]), int(groups["b"])
    day_first, month_first = _date(year, second, first), _date(year, first, second)
    return (month_first or day_first) if language in MONTH_FIRST and "." not in match[0] else (day_first or month_first)


def _worded(line: str, language: str) -> Iterator[tuple[Span, date]]:
    """Read dates whose month is a word: "2 juillet 2025", "July 2, 2025", "2025. július 2."."""
    months = _months(language)
    tokens = [(match, fold(match[0])) for match in TOKEN.finditer(line[:400])]
    for i, (match, _) in enumerate(tokens):
        for size in (1, 2):  # Arabic and Vietnamese months may be two words
            month = months.get(" ".join(word for _, word in tokens[i : i + size]))
            near = [t for t, _ in (*reversed(tokens[max(0, i - 3) : i]), *tokens[i + size : i + size + 4])]
            year = next((t for t in near if YEAR.fullmatch(t[0])), None)
            day = next((t for t in near if t is not year and t[0].isdecimal() and len(t[0]) <= 2), None)
            if not month or not year or not day or abs(year.start() - match.start()) > FAR:
                continue
            found = _date(int(year[0]), month, int(day[0]))
            if found:
                places = [place for t in (match, year, day) for place in t.span()]
                yield Span(min(places), max(places)), found
                break
