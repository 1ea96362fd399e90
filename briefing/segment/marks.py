"""Final marks that end a sentence, and those that do not: abbreviations, initials, ordinals, speech before its tag."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefing.languages import Sentences, Speech, table
from briefing.text import Span, bare, regex

TERMINATOR = regex("[.!?…؟।॥。！？｡]+")
GREEK_TERMINATOR = regex("[.!?…]+|;")  # a Greek question ends with a semicolon
IDEOGRAPHIC = frozenset("。！？｡")
CLOSERS = frozenset("\"'”“’»›)]}」』）】〉》")
OPENERS = "\"'“‘«‹([{「『（【〈《„‚¿¡-–—•*"
SPACES = " \u00a0\u202f\u2009\t\n"
DASHES = frozenset("-–—")
BRACKETS = (("(", ")"), ("[", "]"))
BRACKET = 80  # characters of what stands in brackets, before a dot and behind it
CONTINUING = frozenset(",;:")
AFTER_SPACE = frozenset("»›")  # closing marks that may stand behind a space
LATE = frozenset('"”')  # these only at the end of a line
LINE_END = frozenset(("", "\n"))
CLAUSE = regex(r"[^，。！？、,.!?“”「」：:\s]{1,12}")
SPEAKER = regex(r"\s+([A-Z][\w.'’-]*)\s+(?:[A-Z][\w.'’-]*\s+){0,3}([a-z]+)\b")
FOOTNOTE = regex(r"[^\S\n]?\[\d{1,3}(?:[^\S\n]?[-–,][^\S\n]?\d{1,3})?\]")
MORE = frozenset(".!?…\"”»'’")
MORE_MARKS = regex(r"[^\S\n]+(?:[\"”»'’][^\S\n]+)?[.!?…]+(?![\w.!?…])")  # `" .`: the sentence ends further on
JOINTS = "-'’(/"  # "l'av.", "(etc."
INITIALS = regex(r"\w(?:\.-?\w)+")
DATE = regex(r"\d\. ")
OPENING = regex(r"[^\W\d_]+(?=['’])|[^\W\d_]{2,}(?= )")
ELLIPSIS = regex(r"…|\.\.+")
LIST_ENDS = frozenset({"etc", "т.д", "т.п", "др", "itd", "itp", "atd", "enz", "osv", "ecc", "stb", "vb"})
QUOTING = frozenset("とっなのはがをにでも、")  # Japanese particles: the sentence goes on behind a quotation
VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýąęěůıőűăơưаеёиіїєоуыэюяαεηιουωάέήίόύώ")  # "tbsp" is no word
WITHOUT_VOWELS = frozenset({"cs"})  # has words like that: "Vlk", "krk"
LONGEST_WORD = 40
LONGEST_DATELINE = 30
LONGEST_NUMBER = 4  # of a list: "889. Distances"
FULL_WORD = 4  # letters; a shorter word before a dot and a small letter may be an abbreviation nobody listed


class Rules(NamedTuple):
    """What decides about a final mark."""

    language: str
    words: Sentences
    starters: frozenset[str]  # words that open sentences
    cased: bool  # sentences open with a capital


def stops(text: str, start: int, end: int, rules: Rules, quoted: list[Span], closing: frozenset[int]) -> Iterator[int]:
    """Find the final marks that end a sentence; yields the place behind each with its closing marks."""
    quotation, begin = 0, start
    terminator = GREEK_TERMINATOR if rules.language == "el" else TERMINATOR
    for mark in terminator.finditer(text, start, end):
        while quotation < len(quoted) and quoted[quotation].end <= mark.start():
            quotation += 1
        after = _closing(text, mark.end(), end, closing)
        inside = quotation < len(quoted) and quoted[quotation].start < mark.start() and after < quoted[quotation].end
        if not inside and _ends(text, begin, mark, after, end, rules):
            yield after
            begin = after


def _closing(text: str, at: int, end: int, closing: frozenset[int]) -> int:
    """Step over the closing marks behind a final mark; some may stand behind a space; and over a footnote's number."""
    while at < end:
        if text[at] in CLOSERS:
            at += 1
        elif text[at] in SPACES and text[at] != "\n" and (at + 1 in closing or _closes_apart(text, at + 1)):
            at += 2
        else:
            break
    note = FOOTNOTE.match(text, at, end) if "[" in text[at : at + 2] else None
    return note.end() if note else at


def _closes_apart(text: str, at: int) -> bool:
    """Tell whether a mark behind a space closes, as in French: « … ! »; before a word, it opens, as in German: »…«."""
    mark, behind = text[at : at + 1], text[at + 1 : at + 2]
    return (mark in AFTER_SPACE and not behind.isalnum()) or (mark in LATE and behind in LINE_END)


def _ends(text: str, begin: int, mark: re.Match[str], after: int, end: int, rules: Rules) -> bool:
    """Tell whether a final mark ends the sentence that begins at `begin`."""
    if after >= end:
        return True
    closed = after > mark.end()
    if mark[0][-1] in IDEOGRAPHIC:
        return not closed or not (text[after] in IDEOGRAPHIC or _tagged(text, after, rules))
    if text[after] not in SPACES:
        return _glued(text, mark, after, rules) or _dashed(text, mark, after)
    follow = _next_word(text, after, end)
    if _goes_on(text, mark, after, follow):
        return False
    if follow[:1] in DASHES and (follow[:1] != "-" or mark[0] != "."):
        return _turns(text, begin, mark, after)
    small = rules.cased and follow[:1].islower()
    if mark[0] == "." and _is_bracketed(text, begin, mark, end):
        return False
    if mark[0] == "." and not closed:
        ends = _opens_small if small else _dot_ends
        return ends(text, begin, mark.start(), follow, rules)
    return not small and not (closed and rules.words.speaker_first and _names_speaker(text, mark, after, rules))


def _is_bracketed(text: str, begin: int, mark: re.Match[str], end: int) -> bool:
    """Tell whether a dot stands in brackets that close soon: "(GU SG, d. GRU)"."""
    start, behind = max(begin, mark.start() - BRACKET), text[mark.end() : min(end, mark.end() + BRACKET)]
    for opening, closing in BRACKETS:
        if text.rfind(opening, start, mark.start()) > text.rfind(closing, start, mark.start()):
            inside, closed, _ = behind.partition(closing)
            return bool(closed and inside) and opening not in inside and "\n" not in inside
    return False


def _goes_on(text: str, mark: re.Match[str], after: int, follow: str) -> bool:
    """Tell whether what follows a final mark cannot open a sentence."""
    if follow[:1] in CONTINUING or (text[after + 1 : after + 2] in MORE and MORE_MARKS.match(text, after)):
        return True
    new = follow[:1].isupper() or not follow[:1].isalnum()
    return after == mark.end() and not new and bool(ELLIPSIS.fullmatch(mark[0]))


def _glued(text: str, mark: re.Match[str], after: int, rules: Rules) -> bool:
    """Tell whether a sentence ends though no space follows: "… la fin.Le lendemain"; not "example.Com" or "U.S."."""
    before = text[max(0, mark.start() - 3) : mark.start()]
    ahead = text[after : after + 2]
    if len(before) != 3 or not ahead[:1].isupper():
        return False
    if before.isalpha() and before.islower() and ahead[1:].islower():
        return True
    opening = OPENING.match(text, after)  # "… le PIB.Les prix", "… en 2019.S'exprimant"
    plain = before.isalnum() and (before.isupper() or before.isdigit() or before.islower())
    return plain and opening is not None and opening[0].lower() in rules.starters


def _dashed(text: str, mark: re.Match[str], after: int) -> bool:
    """Tell whether a heading between dashes opens right behind a final mark: "… la fin.- Le lendemain - Le maire …"."""
    opens = text[after] in DASHES and text[after + 1 : after + 2] == " " and text[after + 2 : after + 3].isupper()
    return opens and not text[mark.start() - 3 : mark.start()].isupper()  # which a dateline is


def _tagged(text: str, after: int, rules: Rules) -> bool:
    """Tell whether what follows a quotation without a blank says who spoke: 「…。」と述べた, “……。”他说."""
    if rules.language == "ja" and text[after] in QUOTING:
        return True
    clause = CLAUSE.match(text, after)
    return clause is not None and any(tag in clause[0] for tag in rules.words.tags)


def _turns(text: str, begin: int, mark: re.Match[str], after: int) -> bool:
    """Tell whether a dash behind a final mark opens the next turn of a dialogue, or a narrator's sentence."""
    dialogue = text[begin : begin + 2].lstrip(SPACES)[:1] in DASHES
    place = mark.start() - begin <= LONGEST_DATELINE or text[mark.start() - 3 : mark.start()].isupper()
    if mark[0] == "." and place and not dialogue:  # a dateline: "BRANNOC, Ark. — The bridge …"
        return False
    said = text[after : after + 6].partition("\n")[0].lstrip(SPACES + "-–—")
    return after == mark.end() and said[:1].isupper()


def _names_speaker(text: str, mark: re.Match[str], after: int, rules: Rules) -> bool:
    """Tell whether a name and a verb of saying follow: "…?" Anna Roe asked."""
    speaker = SPEAKER.match(text, after) if mark[0] != "." else None
    if speaker is None or speaker[1].lower() in rules.starters:  # a new sentence: "…?" Nobody answered.
        return False
    speech = table(rules.language, Speech)
    return speaker[2] in speech.verbs or speaker[2] in speech.tags


def _next_word(text: str, at: int, end: int) -> str:
    """Read the word behind a place, without the marks that open it."""
    while at < end and (text[at] in SPACES or text[at] in "\"'“‘«‹([{„‚¿¡「»”"):
        at += 1
    stop = at
    while stop < end and stop - at < LONGEST_WORD and text[stop] not in SPACES:
        stop += 1
    return text[at:stop]


def _last_word(text: str, begin: int, dot: int) -> tuple[str, int]:
    """Read the word before a dot, lower case and without the marks that open it, and where it begins."""
    while dot > begin and text[dot - 1] in SPACES:
        dot -= 1
    at = dot
    while at > begin and dot - at < LONGEST_WORD and text[at - 1] not in SPACES:
        at -= 1
    return text[at:dot].lstrip(OPENERS).lower(), at


def _opens_small(text: str, begin: int, dot: int, follow: str, rules: Rules) -> bool:
    """Tell whether a dot ends a sentence though a small letter follows, as it does where people write in haste."""
    word, _ = _last_word(text, begin, dot)
    return (
        len(word) >= FULL_WORD
        and text[dot - 1] not in SPACES
        and word.isalpha()
        and not VOWELS.isdisjoint(word)
        and not rules.words.ordinal_dot
        and follow.rstrip(",").isalpha()
        and word not in rules.words.abbreviations
        and word not in rules.words.titles
        and word not in LIST_ENDS
    )


def _dot_ends(text: str, begin: int, dot: int, follow: str, rules: Rules) -> bool:
    """Tell whether a single dot ends a sentence, by the words on both its sides."""
    word, at = _last_word(text, begin, dot)
    last = word[max(map(word.rfind, JOINTS)) + 1 :]
    opens = follow.rstrip(".,;:!?").lower() in rules.starters
    if word in rules.words.titles or last in rules.words.titles:
        return False
    if len(last) == 1 and follow[1:2] == ".":  # "z. B.", "J. K. Roe"
        return False
    if _counts(text, begin, at, dot, word, follow):
        return False
    if last in LIST_ENDS and rules.language != "de":  # German writes every noun with a capital
        return True
    if (len(last) == 1 and last.isalpha() and text[dot - 1].isupper()) or (
        last and last[0].isalpha() and "." in last and (len(last) < 8 or INITIALS.fullmatch(last))
    ):
        return opens
    if _is_short_for(text, begin, at, dot, rules):
        return opens
    if rules.words.ordinal_dot and word.isdigit() and len(word) <= 2:
        return opens and follow.strip(".,").lower() not in rules.words.months
    return True


def _is_short_for(text: str, begin: int, at: int, dot: int, rules: Rules) -> bool:
    """Tell an abbreviation: a listed one, or one inside a sentence by its capital and its want of vowels, "Crnl."."""
    written = text[at:dot].rstrip(SPACES).lstrip(OPENERS)
    word, listed = written.lower(), rules.words.abbreviations
    last = word[max(map(word.rfind, JOINTS)) + 1 :]
    if word in listed or last in listed or last.endswith(rules.words.compounds):
        return True
    clipped = len(word) > 1 and word.isalpha() and written.istitle() and VOWELS.isdisjoint(bare(word))
    return clipped and begin < at and rules.language not in WITHOUT_VOWELS


def _counts(text: str, begin: int, at: int, dot: int, word: str, follow: str) -> bool:
    """Tell whether a dot only follows a number of a list, "889. Distances", or parts thousands, "10 . 000"."""
    if not word.isdigit():
        return False
    if follow[-1:] == "." and follow[:-1].isdigit():  # "2026. 5. 3."
        return True
    if DATE.match(text, max(begin, at - 3), at) and not follow[:1].isupper():
        return True
    first = text[at - 1 : at] == "\n" or not text[begin:at].strip(SPACES + OPENERS)
    return (first and len(word) <= LONGEST_NUMBER) or (
        text[dot - 1] in SPACES and len(follow) >= 3 and follow[:3].isdigit()
    )
