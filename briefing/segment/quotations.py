"""Quotations of a paragraph, from mark to mark: what stands between them is kept whole."""

from briefing.text import Span, regex

PAIRS = {
    "«": "»", "»": "«", "“": "”", "”": "”", "„": "“”", "‹": "›", "›": "‹", '"': '"', "「": "」", "『": "』",
    "‘": "’'", "‚": "‘’'", "'": "'’", "’": "’",
}  # fmt: skip
ENDING = frozenset("".join(PAIRS.values()))
SINGLE = frozenset("'’‘‚")  # apostrophes too: they open only before a word, and close only behind a mark
ASIAN = frozenset("「」『』")  # no blank tells on which side they stand
DEFAULT_OPENERS = frozenset("«“„‹「『")
MARKS = regex("[«»“”„‹›\"「」『』'’‘‚]")
BEFORE_OPENING = frozenset(" \u00a0\u202f\u2009\t\n([{—–-/'’«“„¿¡:")
AFTER_CLOSING = frozenset(" \u00a0\u202f\u2009\t\n)]}.,;:!?…—–-/»”’")
BEFORE_SINGLE_CLOSING = frozenset(".,!?…")
BRACKETS = frozenset("([")  # inside them a quotation opens inside another
HANGUL = "\u1100"  # from here on, a particle may touch the closing mark
LONGEST = 320  # a quotation longer than this may be split inside
DEEPEST = 4  # quotations inside quotations that are followed


def quotations(text: str, start: int, end: int) -> tuple[list[Span], frozenset[int]]:
    """Find the quotations that open and close here, none inside another, and the places of their closing marks."""
    found: list[Span] = []
    closing: list[int] = []
    waiting: list[int] = []
    for mark in MARKS.finditer(text, start, end):
        at = mark.start()
        opens, closes = _sides(text, at, start, end)
        level = _level(text, at, waiting) if closes else -1
        if level >= 0:
            closing.append(at)
            _record(found, Span(waiting[level], at + 1))
            del waiting[level:]
        elif opens:
            if waiting and text[at] == text[waiting[-1]] and text[at - 1] not in BRACKETS and text[at] in "\"”'’":
                waiting.pop()  # was never closed
            waiting = [*waiting[1 - DEEPEST :], at]
    return found, frozenset(closing)


def _sides(text: str, at: int, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a mark may open and whether it may close, by what touches it."""
    mark = text[at]
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    if mark in SINGLE:
        marked = before in BEFORE_SINGLE_CLOSING
        return after.isalnum() and not before.isalnum() and not marked, marked and (
            not after.isalnum() or after >= HANGUL
        )
    if mark in ASIAN:
        return mark in "「『", mark in "」』"
    opening, ending = before in BEFORE_OPENING, after in AFTER_CLOSING
    if opening == ending:
        if mark == '"' and opening:
            following = text[at + 1 : at + 3].lstrip()[:1]
            preceding = text[max(start, at - 3) : at].rstrip()[-1:]
            return following not in ".,;:!?…" and bool(following), preceding not in ":,"
        return mark in DEFAULT_OPENERS or mark == '"', mark in ENDING and mark not in "«‹"
    return opening, ending and mark in ENDING


def _level(text: str, at: int, waiting: list[int]) -> int:
    """Find the innermost quotation that a mark closes; -1 where it closes none."""
    for level in range(len(waiting) - 1, -1, -1):
        if text[at] in PAIRS[text[waiting[level]]]:
            return level
    return -1


def _record(found: list[Span], span: Span) -> None:
    """Add a quotation in place of those inside it; one that is too long is none."""
    if span.end - span.start <= LONGEST:
        while found and found[-1].start >= span.start:
            found.pop()
        found.append(span)
