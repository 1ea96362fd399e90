"""Words that are an article far more often than the number one: told apart before anything is read."""

from functools import cache
from typing import NamedTuple

from briefing.figures.lexicon import Lexicon, lexicon
from briefing.figures.tokens import Tokens
from briefing.figures.units import AFTER

BEFORE, BEHIND = 3, 7  # words around an article that may make a figure of it
FAR = 12  # words behind in which the other number of a ratio stands


class Hinges(NamedTuple):
    """Words that make the number one of an article."""

    around: frozenset[str]  # somewhere near: units, other numbers
    numbers: frozenset[str]  # the other number of a ratio: "one man in five"
    behind: frozenset[str]  # right behind it: "or", "third"
    ahead: frozenset[str]  # right before it: "more than"
    parted: tuple[str, ...]  # how such a word ends
    always: bool  # where more than words decides


@cache
def hinges(language: str) -> Hinges:
    """Collect the words of a language that make a number of an article."""
    lex = lexicon(language)
    data = lex.table
    numbers = frozenset(word for word, seconds in lex.starts.items() if not seconds) - data.articles
    named = (item for known in (lex.units, lex.cents, lex.aged) for item in known.rows.items())
    second = (
        beside or word for word, found in named for beside, _, _ in found
    )  # "year" alone, the "cent" of "per cent"
    around = numbers.union(lex.scales, data.parted, second) - data.articles
    joints = (joint for found in lex.openers.rows.values() for _, _, words in found for joint in words)
    rows = (row for known in (lex.numbers, lex.parts) for word in data.articles for row in known.rows.get(word, ()))
    behind = {row[0] for row in rows}.union(joints, data.lower, data.of, map(str.lower, AFTER))
    behind = behind.union(lex.ratio.rows, lex.under.rows, lex.joints.rows)
    bounds = (row[0] or word for known in (lex.least, lex.most) for word, found in known.rows.items() for row in found)
    ahead = frozenset(bounds)
    always = data.spaceless or bool(data.endings or data.leads)
    return Hinges(around, numbers, frozenset(behind), ahead, tuple(data.parted), always)


def is_article(tokens: Tokens, lex: Lexicon, i: int, known: Hinges) -> bool:
    """Tell whether token `i` can be nothing but an article."""
    low = tokens.low
    if low[i] not in lex.table.articles or known.always or low[i + 1] in known.behind:
        return False
    if (
        not known.ahead.isdisjoint(low[max(0, i - BEFORE) : i])
        or not tokens.raw[i + 1].islower()
        or low[i + 1].endswith(known.parted)
    ):
        return False
    if not known.around.isdisjoint(low[max(0, i - BEFORE) : i + BEHIND]):
        return False
    far = low[i + BEHIND : i + FAR]
    return known.numbers.isdisjoint(far) and not any(map(str.isdecimal, low[i + 1 : i + FAR]))
