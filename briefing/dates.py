"""Dates as pages print them, in the order and the words of their language: each at its place."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache

from briefing.languages import Page, table
from briefing.text import Span, bare, regex
from briefing.words import WORD

FIGURE = regex(r"[\d元]")
LIKELY = regex(r"(?:19|20|25)\d\d|\d\s?[./-]\s?\d|[年년]")  # no date without one of these
ISO = regex(r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)")
NUMERIC = regex(  # in "22.11. 14:05" stands no year
    r"(?<!\d)(?P<a>\d{1,2})\s?[./-]\s?(?P<b>\d{1,2})\s?[./-]\s?(?P<y>(?:19|20|25)\d\d|\d\d(?![:.]\d))(?![\d/])"
)
YEAR_FIRST = regex(r"(?<!\d)(?P<y>(?:19|20)\d\d)\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?!\d)")
IDEOGRAPHIC = regex(
    r"(?P<era>令和|平成|昭和|民國|民国)?(?P<y>\d{1,4}|元)\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일]"
)
VIETNAMESE = regex(r"(?P<d>\d{1,2})\s+tháng\s+(?P<m>\d{1,2})[\s,]+(?:năm\s+)?(?P<y>(?:19|20)\d\d)")
TOKEN = regex(rf"\d+|(?:(?!\d){WORD.pattern[:-1]})+")
CAMEL = regex(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
YEAR = regex(r"(?:19|20)\d\d")
ADDRESS = regex(r"/(?P<y>(?:19|20)\d\d)(?P<joint>[/-])(?P<m>\d\d?)(?P=joint)(?P<d>\d\d?)(?=[/_.-]|$)")
BUDDHIST = range(2500, 2600)  # years in Thai texts
TO_BUDDHIST = 543
FAR = 30  # characters between a month and its year
BEHIND_YEAR, BEFORE_YEAR = 3, 5  # words behind its year and before it, among which a month begins
NO_MONTH = (0, 1, 0)
LONGEST = 400  # characters of a line that are read
ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3)
YEAR_FIRSTS = frozenset({"ja", "ko", "zh"})  # "26.06.03" is June 3rd, 2026
CENTURY = 2000
BUDDHISTS = frozenset({"th"})
MONTH_FIRST = frozenset({"en"})  # "07/02/2025" is July 2nd, unless that cannot be
PERCENT = regex(r"\s?[%‰]")
MOST_BETWEEN = 2  # words between a day and its month: "25th of May"
LONGEST_OF = 4  # letters of one
WITHIN = frozenset(
    "in im en em nel nello w we v ve i pa on om u za na per par pour por to bis ab au a в у з с до".split()
)  # with a month behind it
SHORTEST_MONTH = 3  # letters of one that may be glued to a word before it

# era     the year before its first
ERAS = {
    "令和": 2018,
    "平成": 1988,
    "昭和": 1925,
    "民國": 1911,
    "民国": 1911,
}  # fmt: skip


@cache
def _months(language: str) -> Mapping[str, int]:
    """Know the months' names in a language and in English."""
    return {_key(name): n for code in ("en", language) for name, n in table(code, Page).months.items()}


@cache
def _has_parted(language: str) -> bool:
    """Tell a language in which months are two words, or have a dot inside."""
    return any(" " in name or "." in name.rstrip(".") for name in table(language, Page).months)


def _key(word: str) -> str:
    """Fold a month's name; Turkish capitals lose the difference of i and ı."""
    return bare(word).replace("ı", "i").replace(".", "")


def dates(line: str, language: str) -> tuple[tuple[Span, date], ...]:
    """Find the full dates in a line, each at its place, in their order."""
    if not FIGURE.search(line):
        return ()
    line = line[:LONGEST] if line.isascii() else line[:LONGEST].translate(ARABIC_DIGITS)
    return _dates(line, language) if LIKELY.search(line) else ()


@lru_cache(maxsize=1 << 10)  # the lines around a title are asked for theirs more than once
def _dates(line: str, language: str) -> tuple[tuple[Span, date], ...]:
    """Find the dates in the beginning of a line."""
    return tuple(sorted([*_in_figures(line, language), *_worded(line, language)]))


def in_address(url: str) -> date | None:
    """Read the day that an article's address holds: "https://lorheim.example/2026/03/12/bridge"."""
    found = ADDRESS.search(url)
    return _date(int(found["y"]), int(found["m"]), int(found["d"])) if found else None


def _in_figures(line: str, language: str) -> Iterator[tuple[Span, date]]:
    """Read dates that are written in figures alone, and those with 年, 月 and 日."""
    figures = sum(map(line.count, "./-")) > 1
    possible = {ISO: figures, IDEOGRAPHIC: "年" in line or "년" in line,
                VIETNAMESE: "tháng" in line, YEAR_FIRST: figures, NUMERIC: figures}  # fmt: skip
    taken = -1
    for pattern in (pattern for pattern, may_be in possible.items() if may_be):
        for match in pattern.finditer(line):
            found = _numeric(match, language)
            if found and match.start() != taken:
                taken = match.start()
                yield Span(*match.span()), found


def _date(year: int, month: int, day: int) -> date | None:
    """Make a date; None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(match: re.Match[str], language: str) -> date | None:
    """Read a date in figures; the language's order decides, unless only the other one is a date."""
    groups = match.groupdict()
    if "era" in groups and not groups["era"] and len(groups["y"]) < 4:
        return None
    year = _year(groups["y"], groups.get("era"))
    if "a" not in groups:
        return _date(year, int(groups["m"]), int(groups["d"]))
    first, second = int(groups["a"]), int(groups["b"])
    if year in BUDDHIST:
        return _date(year - TO_BUDDHIST, second, first) if language in BUDDHISTS else None
    year_first = _date(CENTURY + first, second, int(groups["y"])) if len(groups["y"]) == 2 else None
    if year_first and language in YEAR_FIRSTS:
        return year_first
    day_first, month_first = _date(year, second, first), _date(year, first, second)
    return (month_first or day_first) if language in MONTH_FIRST and "." not in match[0] else (day_first or month_first)


def _year(printed: str, era: str | None) -> int:
    """Read a year: of an emperor's reign, of two figures, or as it is."""
    year = 1 if printed == "元" else int(printed)
    if era:
        return ERAS[era] + year
    return year if year >= 100 else year + (2000 if year < 70 else 1900)


def _worded(line: str, language: str) -> Iterator[tuple[Span, date]]:
    """Read dates whose month is a word: "2 juillet 2025", "July 2, 2025", "2025. július 2."."""
    tokens = list(TOKEN.finditer(line))
    years = [i for i, token in enumerate(tokens) if _is_year(token, language)]
    near = {i for year in years for i in range(year - BEFORE_YEAR, year + BEHIND_YEAR + 1)}
    for i, token in enumerate(tokens):
        month, size, start = _month(tokens, i, language) if i in near else NO_MONTH
        if not month:
            continue
        before, after = tokens[max(0, i - BEHIND_YEAR) : i][::-1], tokens[i + size : i + size + BEFORE_YEAR - 1]
        year = next((t for t in (*after, *before) if _is_year(t, language)), None)
        day = year and _day(before, after, year)
        if day and _is_amount(line, day, start):
            continue
        if not year or not day or min(abs(year.start() - token.end()), abs(token.start() - year.end())) > FAR:
            continue
        number = int(year[0][:4])
        found = _date(number - TO_BUDDHIST if number in BUDDHIST else number, month, int(day[0]))
        if found:
            yield Span(min(start, day.start(), year.start()), max(token.end(), day.end(), year.start() + 4)), found


def _month(tokens: Sequence[re.Match[str]], i: int, language: str) -> tuple[int, int, int]:
    """Read a month at a token: its number, 0 for none; how many tokens it takes; where it begins."""
    word, months, start = tokens[i][0], _months(language), tokens[i].start()
    if word[0].isdecimal():
        return NO_MONTH
    glued = CAMEL.split(word)[-1]  # "WriterDec 21, 2023"
    if month := months.get(_key(glued)):
        return month, 1, start + len(word) - len(glued)
    if i + 1 < len(tokens):  # Arabic months may be two words; the dots in Thai ones part them
        second = tokens[i + 1][0]
        parted = _has_parted(language) and not second[0].isdecimal()
        if parted and (month := months.get(_key(f"{word} {second}")) or months.get(_key(word + second))):
            return month, 2, start
        if word.isupper() and second.isdecimal():
            for size in range(SHORTEST_MONTH, len(word)):
                if month := months.get(_key(word[-size:])):
                    return month, 1, start + len(word) - size
    return NO_MONTH


def _is_year(token: re.Match[str], language: str) -> bool:
    """Tell a year, one that a time or the next date is glued to as well."""
    figures = token[0]
    if not figures.isdecimal() or len(figures) < 4:
        return False
    thai = language in BUDDHISTS and int(figures[:4]) in BUDDHIST
    return len(figures) <= 8 and (thai or YEAR.match(figures) is not None)


def _day(before: Sequence[re.Match[str]], after: Sequence[re.Match[str]], year: re.Match[str]) -> re.Match[str] | None:
    """Find the day: behind a month behind its year, before a year behind the month, else beside the month."""
    if before[:1] == [year] and after and _is_day(after[0]):
        return after[0]
    behind = [token for token in after if token.start() < year.start()]
    if year in after and behind and _is_day(behind[0]) and (len(behind) == 1 or not behind[1][0].isdecimal()):
        return behind[0]
    return next((token for token in (*before, *after) if _is_day(token)), None)


def _is_amount(line: str, day: re.Match[str], month: int) -> bool:
    """Tell a number that counts something, and is no day of the month behind it: "25% in May", "12 people in May"."""
    if PERCENT.match(line, day.end()):
        return True
    between = line[day.end() : month].split()
    return len(between) > MOST_BETWEEN or any(len(word) > LONGEST_OF or bare(word) in WITHIN for word in between)


def _is_day(token: re.Match[str]) -> bool:
    """Tell a number that may be a day's."""
    return len(token[0]) <= 2 and token[0].isdecimal()
