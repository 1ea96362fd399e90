"""Sentences of a text: ordered, disjoint, inside it, with quoted speech and abbreviations kept whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.languages import Sentences, Words, table
from briefing.text import Span, trim

BREAK = re.compile(r"\n[^\S\n]*\n\s*")
TERMINATOR = re.compile(r"[.!?…؟।॥。！？｡]+|;(?=\s+[Α-ΩΆΈΉΊΌΎΏ])")
IDEOGRAPHIC = frozenset("。！？｡")
CLOSERS = frozenset("\"'”“’»›)]}」』）】〉》")
OPENERS = frozenset("\"'“‘«‹([{「『（【〈《„‚¿¡-–—•*")
PAIRS = {"«": "»", "“": "”", "„": "“”", "「": "」", "『": "』", "‹": "›", '"': '"'}
OPENING = re.compile("[" + "".join(PAIRS) + "]")
SPACES = " \u00a0\u202f\u2009\t\n"
LIST_ENDS = frozenset({"etc", "т.д", "т.п", "др", "itd", "itp", "atd", "enz", "osv", "ecc", "stb", "vb"})
LEAST_CAPITALS = 0.004  # share of the characters; fewer were lost on the way
LONGEST_QUOTE = 320  # a quotation longer than this may be split inside
WRAPPED_LINE = 50  # a line at least this long without a final mark goes on in the next


@dataclass(frozen=True, slots=True)
class Rules:
    """What decides about a final mark."""

    language: str
    words: Sentences
    starters: frozenset[str]  # words that open sentences
    cased: bool  # sentences open with a capital


def split(text: str, *, language: str) -> tuple[Span, ...]:
    """Find the sentences of a text; blank lines always part them."""
    rules, starters = table(language, Sentences), table(language, Words).stopwords
    cased = _is_cased(text)
    found: list[Span] = []
    start = 0
    for gap in (*BREAK.finditer(text), None):
        end = gap.start() if gap else len(text)
        found.extend(_paragraph(text, start, end, Rules(language, rules, starters, cased)))
        start = gap.end() if gap else end
    return tuple(found)


def _is_cased(text: str) -> bool:
    """Tell whether a text is written with capitals, so that a small letter goes on with a sentence."""
    sample = text[:5000]
    return sum(c.isupper() for c in sample) > LEAST_CAPITALS * len(sample)


def _paragraph(text: str, start: int, end: int, rules: Rules) -> Iterator[Span]:
    """Cut one paragraph at its sentence ends."""
    quoted = _quotations(text, start, end)
    begin = start
    for cut in sorted({*_line_ends(text, start, end), *_stops(text, start, end, rules, quoted)}):
        span = trim(text, begin, cut)
        if span.start < span.end:
            yield span
            begin = cut
    span = trim(text, begin, end)
    if span.start < span.end:
        yield span


def _line_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Find the line ends that end a sentence too: those after a final mark or a short line, or before a list item."""
    at, line = text.find("\n", start, end), start
    while at >= 0:
        before, after = text[line:at].strip(), text[at + 1 : at + 40].lstrip()
        final = before[-1:] in CLOSERS or bool(TERMINATOR.match(before[-1:]))
        if before and (
            final or after[:2] in ("- ", "• ", "* ", "– ") or (len(before) < WRAPPED_LINE and not after[:1].islower())
        ):
            yield at
        at, line = text.find("\n", at + 1, end), at + 1


def _quotations(text: str, start: int, end: int) -> list[Span]:
    """Find the quotations that open and close in this paragraph, from mark to mark."""
    found: list[Span] = []
    behind = start
    for mark in OPENING.finditer(text, start, end):
        at = mark.start()
        if at >= behind:
            last = min(end, at + LONGEST_QUOTE)
            closes = [close for c in PAIRS[mark[0]] if (close := text.find(c, at + 1, last)) >= 0]
            if closes:
                behind = min(closes) + 1
                found.append(Span(at, behind))
    return found


def _stops(text: str, start: int, end: int, rules: Rules, quoted: list[Span]) -> Iterator[int]:
    """Find the final marks that end a sentence; yields the place behind each with its closing marks."""
    quotation = 0
    for mark in TERMINATOR.finditer(text, start, end):
        while quotation < len(quoted) and quoted[quotation].end <= mark.start():
            quotation += 1
        after = _closing(text, mark.end(), end)
        inside = quotation < len(quoted) and quoted[quotation].start < mark.start() and after < quoted[quotation].end
        if not inside and _ends(text, start, mark, after, end, rules):
            yield after


def _closing(text: str, at: int, end: int) -> int:
    """Step over the closing marks behind a final mark; a French one may stand behind a space."""
    while at < end:
        if text[at] in CLOSERS:
            at += 1
        elif text[at] in SPACES and at + 1 < end and text[at + 1] in "»›" and text[at] != "\n":
            at += 2
        else:
            break
    return at


def _ends(text: str, start: int, mark: re.Match[str], after: int, end: int, rules: Rules) -> bool:
    """Tell whether a final mark ends its sentence."""
    if after >= end:
        return True
    closed = after > mark.end()
    if mark[0][-1] in IDEOGRAPHIC:
        return not (closed and rules.language == "ja" and text[after] in "とっなのはがをにでも、")
    if text[after] not in SPACES:
        return _glued(text, mark, after)
    follow = _next_word(text, after, end)
    if (rules.cased and follow[:1].islower()) or follow[:1] in ",;:–—" or (follow[:1] == "-" and mark[0] != "."):
        return False
    if mark[0] == "." and not closed:
        return _dot_ends(text, start, mark.start(), follow, rules)
    return True


def _glued(text: str, mark: re.Match[str], after: int) -> bool:
    """Tell whether a sentence ends though no space follows: "… la fin.Le lendemain"; not "example.Com" or "U.S."."""
    before = text[max(0, mark.start() - 3) : mark.start()]
    ahead = text[after : after + 2]
    return len(before) == 3 and before.isalpha() and before.islower() and ahead[:1].isupper() and ahead[1:].islower()


def _next_word(text: str, at: int, end: int) -> str:
    """Read the word behind a place, without the marks that open it."""
    while at < end and (text[at] in SPACES or text[at] in "\"'“‘«‹([{„‚¿¡「"):
        at += 1
    stop = at
    while stop < end and stop - at < 40 and text[stop] not in SPACES:
        stop += 1
    return text[at:stop]


def _dot_ends(text: str, start: int, dot: int, follow: str, rules: Rules) -> bool:
    """Tell whether a single dot ends a sentence, by the words on both its sides."""
    begin = dot
    while begin > start and dot - begin < 40 and text[begin - 1] not in SPACES:
        begin -= 1
    word = text[begin:dot].lstrip("".join(OPENERS)).lower()
    last = re.split(r"[-'’(/]", word)[-1]
    opens = follow.rstrip(".,;:!?").lower() in rules.starters
    if word in rules.words.titles or last in rules.words.titles:
        return False
    if len(last) == 1 and follow[1:2] == ".":  # "z. B.", "J. K. Roe"
        return False
    if last in LIST_ENDS and rules.language != "de":  # German writes every noun with a capital
        return True
    if (len(last) == 1 and last.isalpha() and text[dot - 1].isupper()) or (
        last and last[0].isalpha() and "." in last and len(last) < 8
    ):
        return opens
    if word in rules.words.abbreviations or last in rules.words.abbreviations:
        return opens
    if rules.words.ordinal_dot and word.isdigit() and len(word) <= 2:
        return opens and follow.strip(".,").lower() not in rules.words.months
    return True
