"""What a number is about where no blanks part the words: the clause it stands in, never cut within a word."""

import re
from collections.abc import Sequence

from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens

LONGEST = 12  # words, where there are blanks
WIDEST = 50  # characters
REACH = 4 * WIDEST  # what is looked at on each side
SAYS = 3  # letters that say something
ENDING = re.compile(r"[^\u4e00-\u9fff]{0,2}")  # glued to a unit and no word of its own: "です", "이며"
STOP = re.compile(r"[、，；：。！？…;:!?\n「」『』（）()《》“”\"—]|,(?!\d)")
BLANK = re.compile(r"[\s\"“”()]+")
BESIDE = " '‘’·/-"  # signs that no clause begins or ends with
BLANK_PARTS = frozenset({"th"})  # where a blank parts clauses, not words


def clause(tokens: Tokens, language: str, found: Measure, around: tuple[int, int], others: Sequence[Measure]) -> str:
    """Cut the clause of a number: what stands before it where the clause ends there, else all of it."""
    first, stop = tokens.sentence(found.first)
    text, begin, end = tokens.text, tokens.start[around[0]], max(tokens.end[around[1] - 1], found.end)
    low, high = max(tokens.start[first], begin - REACH), min(tokens.end[stop - 1], end + REACH)
    noun = tokens.end[found.number.last - 1]
    sign = BLANK if language in BLANK_PARTS else STOP
    after = text[end:high]
    right = end + (0 if sign is BLANK and after[:1].isspace() else len(sign.split(after, maxsplit=1)[0]))
    starts = _starts(text[low:begin].rstrip(), sign, [(m.start - low, m.end - low) for m in others])
    said = (text[low + at : begin].strip(BESIDE) for at in starts)
    before = next((words for words in said if _says(words)), "")
    if ENDING.fullmatch(text[end:right].strip()):
        return _fitting(before, keep="")
    whole = text[low + starts[0] if starts else begin : right].strip(BESIDE)
    return _fitting(whole, keep=text[begin:end]) or _fitting(before, keep="") or _fitting(text[noun:right], keep="")


def _starts(before: str, sign: re.Pattern[str], figures: Sequence[tuple[int, int]]) -> list[int]:
    """List where the clauses before a figure begin, the nearest first; none begins within another figure."""
    found = [0, *(match.end() for match in sign.finditer(before))]
    return [at for at in reversed(found) if not any(start < at < end for start, end in figures)]


def _says(words: str) -> bool:
    """Tell whether there are letters enough to say something."""
    return sum(sign.isalpha() for sign in words) >= SAYS


def _fitting(said: str, *, keep: str) -> str:
    """Take off whole words at the beginning until the rest is short; "" where what is to be kept would go."""
    while len(said) > WIDEST or said.count(" ") >= LONGEST:
        _, blank, rest = said.partition(" ")
        if not blank or keep not in rest or (keep and rest.startswith(keep)):
            return ""
        said = rest
    return said.strip()
