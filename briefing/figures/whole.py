"""What a number is about where blanks part no words, or verbs end clauses: its clause, never cut within a word."""

import re
from collections.abc import Sequence

from briefing.figures.clauses import Grammar
from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens

LONGEST = 12  # words, where there are blanks
WIDEST = 50  # characters of a label where there are none
SPACED = 90  # and where there are
REACH = 4 * WIDEST  # what is looked at on each side
SAYS = 3  # letters that say something
ENDING = re.compile(r"[^\u4e00-\u9fff]{0,2}")  # glued to a unit and no word of its own: "です", "이며"
STOP = re.compile(r"[、，；：。！？…।;:!?\n「」『』（）()《》“”\"—]|,(?!\d)")
BLANK = re.compile(r"[\s\"“”()]+")
BESIDE = " '‘’·/-"  # signs that no clause begins or ends with
BLANK_PARTS = frozenset({"th"})  # where a blank parts clauses, not words


def clause(tokens: Tokens, known: Grammar, found: Measure, around: tuple[int, int], others: Sequence[Measure]) -> str:
    """Cut the clause of a number: what stands before it where the clause ends there, else all of it."""
    first, stop = tokens.sentence(found.first)
    text, begin, end = tokens.text, tokens.start[around[0]], max(tokens.end[around[1] - 1], found.end)
    low, high = max(tokens.start[first], begin - REACH), min(tokens.end[stop - 1], end + REACH)
    noun = tokens.end[found.number.last - 1]
    sign = BLANK if known.language in BLANK_PARTS else STOP
    after = text[end:high]
    right = end + (0 if sign is BLANK and after[:1].isspace() else len(sign.split(after, maxsplit=1)[0]))
    starts = _starts(text[low:begin].rstrip(), sign, [(m.start - low, m.end - low) for m in others])
    said = (text[low + at : begin].strip(BESIDE) for at in starts)
    before = next((words for words in said if _says(words)), "")
    if ENDING.fullmatch(text[end:right].strip()):
        return _fitting(before, "", "", known)
    opened = text[low + starts[0] : begin].lstrip(BESIDE) if starts else ""
    whole = _fitting(opened, text[begin:end], text[end:right].rstrip(BESIDE), known)
    return whole or _fitting(before, "", "", known) or _fitting("", "", text[noun:right], known)


def _starts(before: str, sign: re.Pattern[str], figures: Sequence[tuple[int, int]]) -> list[int]:
    """List where the clauses before a figure begin, the nearest first; none begins within another figure."""
    found = [0, *(match.end() for match in sign.finditer(before))]
    return [at for at in reversed(found) if not any(start < at < end for start, end in figures)]


def _says(words: str) -> bool:
    """Tell whether there are letters enough to say something."""
    return sum(sign.isalpha() for sign in words) >= SAYS


def _fitting(before: str, figure: str, after: str, known: Grammar) -> str:
    """Take words off the longer side of a figure until the rest is short; "" where nothing would be left of it."""
    left, right, widest = before.split(" "), after.split(" "), WIDEST if known.spaceless else SPACED
    while len(said := " ".join(left) + figure + " ".join(right)) > widest or said.count(" ") >= LONGEST:
        if len(left) > max(len(right), 2):
            left = _from_word(left[1:], known)
        elif len(right) > 2:
            right = _from_word(right[-2::-1], known)[::-1]
        else:
            return ""
    return said.strip()


def _from_word(words: list[str], known: Grammar) -> list[str]:
    """Leave out the small words that a cut has bared."""
    return words[next((at for at, word in enumerate(words) if word not in known.closed), len(words)) :] or [""]
