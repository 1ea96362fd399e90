"""Lines that are nothing but cues in a row, glued or set apart by signs: "ShareSavePrint", "Share | Save"."""

from collections import Counter
from collections.abc import Iterable, Iterator

from briefing.clean.cues import sort_of
from briefing.text import regex

CAPITAL = "[A-ZÀ-ÖØ-ÞŒŠŽĄĆĘŁŃŚŹŻΑ-ΩА-Я]"
JOINT = regex(rf"[^\W_A-Z]{CAPITAL}|[A-Z]{{2}}|\)[^\W\d_]|[|·•/‹›»«→\t]|\s\s")  # where parts may meet
APART = regex(r"\s*[|·•/‹›»«→\t]\s*|\s{2,}")
NAMES = regex(r"WhatsApp|LinkedIn|YouTube|TikTok|StumbleUpon|ePaper|PayPal")  # one word each
COUNTED = regex(r"\d{1,4}\s+([^\W\d_]+)\s.{0,20}[“„\"«‘]")  # "12 comments on “Bridge closed”"
LONGEST = 160  # characters
LONGEST_ROW = 8  # words
FOR_A_STRAY = 3  # cues beside which one part may be none
LEAST_IN_A_ROW = 3  # cues that blanks alone set apart
NO_CUES = frozenset({"", "by", "caption", "source"})


def bar(line: str, language: str) -> str:
    """Name the sort of a line whose every part is a cue; "" for any other line."""
    if len(line) > LONGEST or line[-1] in ".!?…":
        return ""
    if line[0].isdecimal() and (counted := COUNTED.match(line)):
        return "comments" if sort_of(counted[1], language) == "comments" else ""
    if JOINT.search(line) and JOINT.search(line := NAMES.sub(lambda name: name[0].capitalize(), line)):
        return _sort((part for words in APART.split(line) for part in _unglued(words)), 2, language)
    words = line.split()
    if not LEAST_IN_A_ROW <= len(words) <= 2 * LONGEST_ROW:
        return ""
    parts = _phrases(words)
    return _sort(parts, LEAST_IN_A_ROW, language) if len(parts) <= LONGEST_ROW else ""


def _phrases(words: Iterable[str]) -> list[str]:
    """Part words where a capital opens the next phrase: "Share on" "Facebook" "Send by e-mail"."""
    found: list[str] = []
    for word in words:
        if found and word[0].islower():
            found[-1] += f" {word}"
        else:
            found.append(word)
    return found


def _sort(parts: Iterable[str], least: int, language: str) -> str:
    """Name the sort of most parts; "" where one is no cue, beside three that are, or there are fewer than `least`."""
    sorts: list[str] = []
    strays = 0
    for part in parts:
        if any(map(str.isalpha, part)):
            sort = sort_of(part, language) or sort_of(part.split(None, 1)[0], language)
            if sort in NO_CUES:
                strays += 1
            else:
                sorts.append(sort)
    if strays and (strays > 1 or len(sorts) < FOR_A_STRAY):
        return ""
    return Counter(sorts).most_common(1)[0][0] if len(sorts) >= least else ""


def _unglued(words: str) -> Iterator[str]:
    """Part words where a capital follows a small letter, or another capital that ends a word: "ShareX", "XShare"."""
    start = 0
    for i in range(1, len(words)):
        here = words[i]
        if here.isupper():
            before, after = words[i - 1], words[i + 1 : i + 2]
            if before.islower() or before in "0123456789)" or (before.isupper() and after.islower()):
                yield words[start:i]
                start = i
    yield words[start:]
