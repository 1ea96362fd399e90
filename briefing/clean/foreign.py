"""Blocks in another language than their article's: told only where letters or words hint at it."""

import re
from dataclasses import replace
from functools import cache

from briefing.languages import LETTERS, NEIGHBOURS, SIGNATURES, UNKNOWN
from briefing.models import Article, Block
from briefing.text import regex
from briefing.words import CYRILLIC, NO_LETTERS, SCRIPTS, commonest, count, detect

LOOK = 400  # characters of a block that are looked at
FIRST = 24  # words of a block, among which two of its language's commonest soon tell that
LEAST_WORDS = 8  # of a block in the article's own script; a line with fewer may be names
LEAST_OTHER = 3  # of a block in another
ENOUGH = 12  # words that a language alone has, to know it by them
TELLING = 3  # of another language's commonest words, each counted once, that are needed to tell that
STRANGE = 5  # letters that the article's language does not have, with which one such word is enough
AHEAD = 2  # times as many as of the article's own
LATIN = "latin"
KANA = regex("[\u3041-\u30fa]")
CHINESE = regex("[的是了在这们]")
MOST = 0.9
SHARE = 0.5  # of the letters that are in the article's script, in a block that may be in its language


def with_languages(article: Article) -> Article:
    """Say of the blocks in another language than the article's which one that is."""
    blocks = told(article.blocks, article.text, article.language)
    return article if blocks is article.blocks else replace(article, blocks=blocks)


def told(blocks: tuple[Block, ...], text: str, language: str) -> tuple[Block, ...]:
    """Give blocks with their languages; the same ones where none is foreign."""
    known = language != UNKNOWN
    found = {i: code for i, block in enumerate(blocks) if known and (code := foreign(block.span.of(text), language))}
    if not found:
        return blocks
    return tuple(replace(block, language=found.get(i, "")) for i, block in enumerate(blocks))


def foreign(words: str, language: str) -> str:
    """Tell the language of a block where it is not the article's; "" where it is, or where that cannot be told."""
    start = words[:LOOK]
    if not _in_script(start, language):
        code = detect(start) if count(start) >= LEAST_OTHER else UNKNOWN
        return "" if code in (language, UNKNOWN) else code
    if language == "ja":
        return "zh" if len(start) > 30 and not KANA.search(start) and CHINESE.search(start) else ""
    if language == "zh":
        return "ja" if len(KANA.findall(start)) > 0.2 * len(start) else ""
    if language not in SIGNATURES or start.count(" ") < LEAST_WORDS - 1:
        return ""
    return "" if _has_own(start, language) else _by_words(start, language)


def _has_own(words: str, language: str) -> bool:
    """Tell whether a block has some of the commonest words of a language; the first of them are soon found."""
    own, pattern = _commonest(language)
    if len(own.intersection(words.split(None, FIRST)[:FIRST])) > 1:  # of those without signs beside them
        return True
    first = pattern.search(words)
    return first is not None and any(other[0] != first[0] for other in pattern.finditer(words, first.end()))


def _by_words(words: str, language: str) -> str:
    """Tell the language whose commonest words are in a block, where the article's own are not."""
    lowered = words.lower()
    votes = commonest(set(lowered.split()))
    best = max(votes, key=lambda code: (votes[code], code), default=language)
    if votes[best] < AHEAD * votes[language] + 1:
        return ""
    strange = {letter for letter in lowered if letter.isalpha() and not letter.isascii()} - {*LETTERS.get(language, "")}
    sure = votes[best] >= TELLING or len(strange) >= STRANGE
    return best if sure and detect(words, default=language) == best else ""


def _in_script(words: str, language: str) -> bool:
    """Tell whether most letters of a block are in the script of a language; where there are none, that holds too."""
    script = _script(language)
    if script == LATIN and words.isascii():
        return True
    if script == LATIN and len(words.encode("ascii", "ignore")) > MOST * len(words):
        return True
    least = SHARE * sum(map(str.isalpha, words))
    if script == LATIN and len(words.encode("ascii", "ignore").translate(None, NO_LETTERS)) >= least:
        return True
    return len(_letters(script).findall(words)) >= least


@cache
def _script(language: str) -> str:
    """Name the script that a language is written in."""
    if language in CYRILLIC:
        return "cyrillic"
    for script, told in NEIGHBOURS.items():
        if language in told:
            return script
    return next((name for name, _, code in SCRIPTS if code == language), LATIN)


@cache
def _letters(script: str) -> re.Pattern[str]:
    """Find letters of a script; Japanese is written in two."""
    letters = "".join(found for name, found, _ in SCRIPTS if name == script or (script, name) == ("kana", "han"))
    return re.compile(f"[{letters}]")


@cache
def _commonest(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """List and find the commonest words of a language that no other has; of all where there are few, as in Danish."""
    others = {word for code, words in SIGNATURES.items() if code != language for word in words}
    own = SIGNATURES[language] - others
    own = frozenset(own if len(own) >= ENOUGH else SIGNATURES[language])
    return own, re.compile(rf"\b(?:{'|'.join(sorted(own))})\b")
