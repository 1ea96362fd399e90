"""The page's own words: "share", "read also", "advertisement"; which of them a line opens with."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.clean.pieces import key
from briefing.languages import SPACELESS, Page, table
from briefing.text import bare, regex

WORD = regex(r"[^\W\d_]+|©")
CREDIT_WORD = regex(r"(?:^|[.!?»”)…–—|/]\s*|\s-\s)([^\W\d_]{2,20})\s?[:：=＝]\s?\S[^.!?]{1,50}$")
SLASHED = regex(r"[.!?]\s\(?[^()/.]{0,40}/\s?[^\W\d_][^()/.]{2,30}\)?$")  # "… . (J. Doe / Agency)", "… . / J. DOE"
TAKEN = regex(  # "… 。记者 … 摄", "… /图", "… 。圖／…提供"
    r"(?:[。\s)），,／/：:|｜]|[记記]者)\s?[^\s。，]{2,12}\s?[摄攝][）)]?$|[\s／/]图[）)]?$|[。\s][图圖][／/｜|]\s?[^\s。，]{2,20}$"
)
CAPITALS = regex(r"[^\W\d_][.!?»”]\s([^\W\d_]{2,}(?:[ -][^\W\d_]{2,}){1,3})$")  # "… . JANE DOE"
SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0903\u093a-\u094f\u0951-\u0957"  # of vowels
AFTER_CUE = regex(rf"[ \u00a0\u202f){SIGNS}]*")
COLONS = frozenset(":：|–—-]】")
LONGEST_CREDIT = 70  # characters
LONGEST_LABEL = 32  # characters
NOTICES = ("copyright", "©")
KIND_LAST = frozenset({"ko"})  # languages in which the word for a credit stands behind the name
YEAR = regex(r"(?:19|20)\d\d")
OPENING = 40
LONGEST_LOOK = 400  # characters of a line whose words are looked at
LONGEST_OPENER = 30  # letters of a word that opens a cue
BEYOND_CYRILLIC = "\u0530"  # where scripts begin that write vowels as signs, or no spaces
LONGEST_CAPTION = 45  # words
LONGEST_PARTICLE = 3  # letters of a small word in a name: "van", "de la"
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


class Cue(NamedTuple):
    """Words that a line of the page's own opens with, folded."""

    opening: str  # the words, each with a blank behind it
    words: tuple[str, ...]
    sort: str


@cache
def openers(language: str) -> Mapping[str, Sequence[Cue]]:
    """Index a language's cues, and the English ones that stand on pages of every language, by their first word."""
    index: dict[str, list[Cue]] = {}
    for code in dict.fromkeys((language, "en")):
        for cue in _cues(code):
            index.setdefault(cue.words[0], []).append(cue)
    for found in index.values():
        if len(found) > 1:
            found.sort(key=lambda cue: -len(cue.words))
    return index


@cache
def glances(language: str) -> frozenset[str]:
    """List a language's cues of one word, and the first two words of the others: what tells most lines from them."""
    return frozenset(" ".join(cue.words[:2]) for cues in openers(language).values() for cue in cues)


@cache
def _cues(code: str) -> Sequence[Cue]:
    """List a language's cues."""
    page = table(code, Page)
    found = []
    for sort in SORTS:
        for phrase in bare("\n".join(getattr(page, sort))).split("\n"):  # all at once: there are a thousand
            words = tuple(phrase.split())
            if not all(map(str.isalpha, words)):
                words = tuple(WORD.findall(phrase))
            if words:
                found.append(Cue(" ".join([*words, ""]), words, sort))
    return found


@cache
def _spaceless(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Index the cues of a language written without spaces by their first character."""
    page = table(language, Page)
    index: dict[str, list[tuple[str, str]]] = {}
    for sort in SORTS:
        for phrase in map(bare, getattr(page, sort)):
            index.setdefault(phrase[:1], []).append((phrase, sort))
    return {first: tuple(found) for first, found in index.items()}


@cache
def _spaceless_credits(language: str) -> tuple[str, ...]:
    """List the ends of captions in a language written without spaces."""
    cues = (cue for found in _spaceless(language).values() for cue in found)
    return tuple(phrase for phrase, sort in cues if sort == "caption" and len(phrase) > 1)


@lru_cache(maxsize=1 << 12)  # the same lines are asked for more than once on their way
def sort_of(line: str, language: str) -> str:
    """Name the sort of cue that a line opens with; "" where it opens with none."""
    known = key(line[:LONGEST_LOOK])
    return sort_by_key(line, known, opening(known), language)


def sort_by_key(line: str, known: str, first: str, language: str) -> str:
    """Name the sort of cue that a line opens with, whose key and its first word are known; that is enough for most."""
    plain = line.isascii() or ("" < known[:1] < BEYOND_CYRILLIC and "©" not in line)
    first = first if plain else _first_word(line)
    if not first:
        return ""
    if not (first in NOTICES and YEAR.search(line[:OPENING])) and is_credited(line, known, language):
        return "caption"
    if cues := openers(language).get(first):
        words = bare(known[:LONGEST_LOOK]) if plain else " ".join(WORD.findall(bare(line[:LONGEST_LOOK])))
        whole, length = f"{words} ", words.count(" ") + 1
        for opening, phrase, sort in cues:
            if whole.startswith(opening) and _fits(line, phrase, length, sort):
                return sort
    return "" if line.isascii() or language not in SPACELESS else _spaceless_sort(line, language)


def begins_with_cue(line: str, first: str, language: str) -> bool:
    """Tell whether a line's first word opens cues, or begins with one that does: "ShareSavePrint"."""
    if "©" in line or (language in SPACELESS and not line.isascii()):
        return True
    cues = openers(language)
    if first in cues:
        return True
    rest = line.split(None, 1)[0][1:]
    glued = range(1, min(len(first), LONGEST_OPENER)) if rest != rest.lower() else ()
    return any(first[:length] in cues for length in glued)


def _spaceless_sort(line: str, language: str) -> str:
    """Name the sort of cue that a line opens with in a language without spaces."""
    folded = bare(line[:60]).lstrip("【[［(（■●◆＞>・")
    for phrase, sort in _spaceless(language).get(folded[:1], ()):
        if folded == phrase or _opens(folded, phrase):
            return sort
    return ""


def opening(known: str) -> str:
    """Give the first word of a line's key, without accents."""
    first = known.partition(" ")[0]
    return first if first.isascii() else bare(first)


def _first_word(line: str) -> str:
    """Find a line's first word, folded; "" where it has none."""
    match = WORD.search(bare(line[:OPENING]))
    if len(line) > OPENING and not (match and match.end() < OPENING // 2):  # it may go on
        match = WORD.search(bare(line[:LONGEST_LOOK]))
    return match[0] if match else ""


def is_credited(line: str, known: str, language: str) -> bool:
    """Tell a caption by the credit at its end; most lines have none of its signs."""
    end = line[-LONGEST_CREDIT - 2 :]
    if line[-2:].isupper() and (name := CAPITALS.search(end)) and name[1].isupper():
        return known.count(" ") < LONGEST_CAPTION and not line.isupper()
    if ")" in end or ":" in end or "/" in end or "©" in end or "]" in end or "：" in end or "=" in end:
        return known.count(" ") < LONGEST_CAPTION and _credit(line, language)
    if ". " in line[-LONGEST_LABEL:] and known.count(" ") < LONGEST_CAPTION and _is_labelled(line, language):
        return True
    return language in SPACELESS and not line.isascii() and _credit(line, language)


def _is_labelled(line: str, language: str) -> bool:
    """Tell a caption by its last words, which name the kind of picture: "… . Archive photo."."""
    last = bare(line[-LONGEST_LABEL:].rstrip(" .").rpartition(". ")[2])
    if language in KIND_LAST:
        last = last.rpartition(" ")[2]
    cues = openers(language).get(last.partition(" ")[0], ())
    return any(cue.sort == "caption" and cue.opening == f"{last} " for cue in cues)


def _opens(line: str, phrase: str) -> bool:
    """Tell whether a line of a language without spaces opens with a cue: it is a fair part of it, or set apart."""
    if not line.startswith(phrase):
        return False
    return line[len(phrase)] in "】]］：:｜|" or (len(phrase) > 2 and len(line) <= 4 * len(phrase))


def _credit(line: str, language: str) -> bool:
    """Tell a caption by the credit at its end: "… (Photo: J. Doe)", "… Photo: J. Doe / Agency", "… © J. Doe"."""
    end = line.rstrip(" .")
    opening = max(end.rfind("("), end.rfind("["))
    bracketed = end[-1:] in (")", "]") and opening >= 0 and len(end) - opening < LONGEST_CREDIT
    if bracketed and sort_of(end[opening + 1 : -1], language) == "caption":
        return True
    tail = end[-LONGEST_CREDIT:]
    if "©" in tail or ("/" in tail and SLASHED.search(tail)):
        return True
    if language in SPACELESS and (
        bare(tail).rstrip("）)").endswith(_spaceless_credits(language)) or (language == "zh" and TAKEN.search(tail))
    ):
        return True
    labelled = ":" in tail or "：" in tail or "=" in tail or "＝" in tail
    match = CREDIT_WORD.search(tail) if labelled else None
    return match is not None and sort_of(f"{match[1]}: x", language) == "caption"


def _fits(line: str, phrase: tuple[str, ...], words: int, sort: str) -> bool:
    """Tell whether a cue makes the line one of its sort: it is most of it, or stands before a colon."""
    if words >= LONG:
        return len(phrase) > 1 and sort in OPENERS_OF_LONG_LINES and words < 4 * LONG
    if words == len(phrase):
        return True
    if sort == "by":
        return _before_colon(phrase, line) or _names_somebody(line, len(phrase), words)
    if sort in ("published", "updated", "source", "caption"):
        return (sort != "source" and (len(phrase) > 1 or words <= 8)) or _before_colon(phrase, line)
    if len(phrase) == 1:
        return (sort in ("related", "tags", "share", "advertisement") and _before_colon(phrase, line)) or (
            sort == "legal" and phrase[0] in NOTICES and YEAR.search(line[:OPENING]) is not None
        )
    if sort == "tags" and line.count(",") > 1 and line[-1] != ".":
        return True
    most = len(phrase) >= WHOLE_LINE_SHARE * words or sort in OPENERS_OF_LONG_LINES
    return most or _before_colon(phrase, line)


def _names_somebody(line: str, opening: int, words: int) -> bool:
    """Tell whether a byline's opening is followed by a name: in a short line, or one of names alone or with a date."""
    first, *others = [match[0] for match in WORD.finditer(line)][opening:] or [""]
    full = [_is_capital(word) for word in others if len(word) > LONGEST_PARTICLE or _is_capital(word)]
    if not _is_capital(first) or not all(full[:1]):
        return False
    return words <= 7 or (words <= 18 and (all(full) or any(c.isdigit() for c in line)))


def _is_capital(word: str) -> bool:
    """Tell a word with a capital, or of a script that has none."""
    return word[:1].isupper() or (word[:1] != "" and word[0].lower() == word[0].upper())


def _before_colon(phrase: tuple[str, ...], line: str) -> bool:
    """Tell whether a cue stands before a colon or a dash: "Read also: …"."""
    matches = list(zip(WORD.finditer(line), phrase, strict=False))
    after = AFTER_CUE.sub("", line[matches[-1][0].end() :], count=1) if len(matches) == len(phrase) else ""
    return len(after) > 2 and (after[0] in COLONS or (after[0] == "." and after[1].isspace()))
