"""The page's own words: "share", "read also", "advertisement"; which of them a line opens with."""

import re
from collections.abc import Mapping
from functools import cache

from briefing.languages import Page, table
from briefing.text import fold

WORD = re.compile(r"[^\W\d_]+|©")
LONG = 30  # words; a longer line is a paragraph, whatever it opens with

# sort of line       reason it is dropped for
SORTS = {
    "navigation":    "the site's navigation",
    "share":         "share and save buttons",
    "related":       "points to other articles",
    "advertisement": "advertisement",
    "newsletter":    "newsletter or app offer",
    "comments":      "comments",
    "legal":         "legal notice or footer",
    "paywall":       "subscription notice",
    "tags":          "topics and tags",
    "caption":       "caption or credit of a picture",
    "reading_time":  "reading time",
    "by":            "byline",
    "published":     "date line",
    "updated":       "date line",
    "source":        "names the original source",
}  # fmt: skip
OPENERS_OF_LONG_LINES = frozenset({"newsletter", "paywall", "legal", "advertisement", "comments"})
WHOLE_LINE_SHARE = 0.34  # of a line's words that a cue of several words must make up, but for "read also: …"


@cache
def _index(language: str) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Index a language's cues, and the English ones that stand on pages of every language, by their first word."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for code in dict.fromkeys((language, "en")):
        page = table(code, Page)
        for sort in SORTS:
            for phrase in getattr(page, sort):
                words = tuple(WORD.findall(fold(phrase)))
                if words:
                    index.setdefault(words[0], []).append((words, sort))
    return {first: tuple(sorted(found, key=lambda cue: -len(cue[0]))) for first, found in index.items()}


@cache
def _spaceless(language: str) -> tuple[tuple[str, str], ...]:
    """List the cues of a language written without spaces."""
    page = table(language, Page)
    return tuple((fold(phrase), sort) for sort in SORTS for phrase in getattr(page, sort))


def sort_of(line: str, language: str) -> str:
    """Name the sort of cue that a line opens with; "" where it opens with none."""
    words = WORD.findall(fold(line[:400]))
    if not words:
        return ""
    if line.rstrip(" .")[-1:] in (")", "]") and (credit := _credit(line.rstrip(" ."), language)):
        return credit
    for phrase, sort in _index(language).get(words[0], ()):
        if tuple(words[: len(phrase)]) == phrase and _fits(line, phrase, len(words), sort):
            return sort
    if not line.isascii() and language in ("ja", "zh", "th"):
        folded = fold(line[:60])
        return next(
            (
                sort
                for phrase, sort in _spaceless(language)
                if folded.startswith(phrase) and len(line) <= 4 * len(phrase)
            ),
            "",
        )
    return ""


def _credit(line: str, language: str) -> str:
    """Tell a caption by the credit in brackets at its end: "… (Photo: J. Doe)"."""
    opening = max(line.rfind("("), line.rfind("["))
    inside = line[opening + 1 : -1] if opening >= 0 else ""
    return "caption" if 0 < len(inside) < 80 and sort_of(inside, language) == "caption" else ""


def _fits(line: str, phrase: tuple[str, ...], words: int, sort: str) -> bool:
    """Tell whether a cue makes the line one of its sort: it is most of it, or stands before a colon."""
    if words >= LONG:
        return len(phrase) > 1 and sort in OPENERS_OF_LONG_LINES and words < 4 * LONG
    if words == len(phrase):
        return True
    colon = _before_colon(phrase, line)
    if sort in ("by", "published", "updated", "source", "caption"):
        return bool(colon) or (sort != "source" and (len(phrase) > 1 or words <= 8))
    if len(phrase) == 1:
        return bool(colon) and sort in ("related", "tags", "share", "advertisement")
    return bool(colon) or len(phrase) >= WHOLE_LINE_SHARE * words or sort in OPENERS_OF_LONG_LINES


def _before_colon(phrase: tuple[str, ...], line: str) -> bool:
    """Tell whether a cue stands before a colon or a dash: "Read also: …"."""
    matches = list(zip(WORD.finditer(line), phrase, strict=False))
    after = line[matches[-1][0].end() :].lstrip(" \u00a0\u202f)") if len(matches) == len(phrase) else ""
    return after[:1] in (":", "：", "|", "–", "—", "-") and len(after) > 2
