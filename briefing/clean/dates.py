"""Dates as pages print them, in the order and the words of their language."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from briefing.languages import Page, table
from briefing.text import Span, fold

ISO = re.compile(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)")
NUMERIC = re.compile(r"(?<!\d)(?P<a>\d{1,2})\s?[./-]\s?(?P<b>\d{1,2})\s?[./-]\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\d/])")
YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?!\d)")
IDEOGRAPHIC = re.compile(r"(?P<y>(?:19|20)\d\d)\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]")
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
    for pattern in (ISO, IDEOGRAPHIC, YEAR_FIRST, NUMERIC):
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
    """Read dates whose month is a word: "2 juillet 2025", "July 2, 2025", "2 de julio de 2025"."""
    months = _months(language)
    tokens = [(m, fold(m["word"] or "")) for m in re.finditer(r"(?P<word>[^\W\d_]+)|(?P<number>\d{1,4})", line[:400])]
    for i, (match, word) in enumerate(tokens):
        if not match["word"] or word not in months:
            continue
        before = next((t for t, w in reversed(tokens[max(0, i - 2) : i]) if t["number"]), None)
        after = [t for t, _ in tokens[i + 1 : i + 5] if t["number"]]
        year = next((t for t in after if len(t["number"]) == 4 and t["number"][:2] in ("19", "20")), None)
        day = (
            before
            if before and len(before["number"]) <= 2
            else next((t for t in after if len(t["number"]) <= 2 and t is not year), None)
        )
        if (
            year
            and day
            and year.start() - match.end() < 16
            and (found := _date(int(year["number"]), months[word], int(day["number"])))
        ):
            yield Span(min(match.start(), day.start()), max(year.end(), match.end(), day.end())), found
