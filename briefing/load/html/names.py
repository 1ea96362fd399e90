"""Persons' names out of what pages put into their fields for authors."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape

from briefing.languages import Page, table
from briefing.text import fold

BLANKS = re.compile(r"\s+")
MARKUP = re.compile(r"<[^<>]*>")
ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*")
BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
JOINTS = re.compile(
    r"""
    \s*[;,|•·/&\n\t]\s* | \s+[-–—]\s+
    | \s(?:and|et|und|y|e|och|og|ja|и|та|ve|và|with|avec|mit|con|for|für|pour)\s
    """,
    re.VERBOSE | re.IGNORECASE,
)
SURNAME_FIRST = re.compile(r"[^\W\d_]+, [^\W\d_]+")
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.‘-])*")
IDEOGRAPHIC = re.compile(r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7a3]{2,8}")
PARTICLES = frozenset(
    """
    de da do dos das del della di du d la le el al van von der den ter ten zu zur bin ben ibn abu af av y e
    """.split()
)
SUFFIXES = frozenset("jr sr ii iii iv phd md esq".split())
NOBODY = frozenset(
    """
    staff writer reporter editor editors editorial editor-in-chief correspondent journalist columnist contributor
    contributors newsroom desk team agency press news media magazine times post daily wire service services guest
    author authors admin administrator user webmaster anonymous unknown blog network group inc llc ltd gmbh
    journaliste rédacteur rédactrice rédaction correspondant correspondante agence redakteur redakteurin redaktion
    nachrichten zeitung korrespondent korrespondentin autor autorin redacción redactor redactora agencia redazione
    redação redactie redaktør redaktor reuters afp dpa apa efe ansa bloomberg associated agence-presse freelance
    photographer director producer manager officer analyst specialist president founder ceo
    """.split()
)  # words of a byline that are in nobody's name
MOST = 20
GLUED = 6  # letters of a label that may be glued to the word before it
LONGEST = 400  # characters


def persons(fields: Iterable[str], *, outlets: Iterable[str], language: str) -> tuple[str, ...]:
    """Take the persons' names out of these fields, each once; outlets, offices and addresses are none."""
    sites = [folded for outlet in outlets if (folded := _bare(outlet))]
    found: dict[str, str] = {}
    for field in fields:
        for name in _named(field[:LONGEST], language):
            folded = _bare(name)
            if not any(folded == site or (len(folded) > 5 and folded in site) for site in sites):
                found.setdefault(folded, name)
    return tuple(list(found.values())[:MOST])


def _named(field: str, language: str) -> Iterator[str]:
    """Part a field into names."""
    words = ADDRESS.sub(" ", MARKUP.sub(" ", unescape(field)))
    words = without_opening(BLANKS.sub(" ", BRACKETED.sub(" ", words)).strip(), language)
    words = _before_label(words, language)
    if SURNAME_FIRST.fullmatch(words):
        words = " ".join(reversed(words.split(", ")))
    for part in JOINTS.split(words):
        name = _ended(part.strip(" :*-–—'\"“”"))
        if is_person(name):
            yield name


def _ended(part: str) -> str:
    """Cut a name off where no name goes on: at a figure, or a word without a capital that is no particle."""
    words = part.split()
    last = next((i for i, word in enumerate(words) if not word[0].isalpha() or _goes_out(word)), len(words))
    return " ".join(words[:last]).rstrip(":,")


def _goes_out(word: str) -> bool:
    """Tell a word that stands in no name."""
    return word.islower() and word not in PARTICLES


def _before_label(words: str, language: str) -> str:
    """Cut a byline off before "published", "updated" and the like, glued to a name or not."""
    folded = fold(words)
    if len(folded) != len(words):
        return words
    places = [at for label in _labels(language) if (at := folded.find(label)) > 0 and _is_whole(folded, at, label)]
    return words[: min(places)] if places else words


def _is_whole(text: str, at: int, label: str) -> bool:
    """Tell a label from a part of a longer word; a long one may be glued to the word before it."""
    apart = not text[at - 1].isalpha() or len(label) >= GLUED
    return apart and not text[at + len(label) : at + len(label) + 1].isalpha()


@cache
def _labels(language: str) -> frozenset[str]:
    """List the words before a date that say what it is."""
    pages = [table(code, Page) for code in (language, "en")]
    return frozenset(fold(phrase) for page in pages for phrase in (*page.published, *page.updated))


def without_opening(words: str, language: str) -> str:
    """Take the byline's opening off: "By"."""
    folded = fold(words)
    for phrase in sorted({*table(language, Page).by, *table("en", Page).by}, key=len, reverse=True):
        opening = fold(phrase)
        if folded.startswith(opening) and len(folded) == len(words) and not folded[len(opening) :][:1].isalnum():
            return words[len(opening) :].lstrip(" :")
    return words


def is_person(name: str) -> bool:
    """Tell whether this reads like a person's full name."""
    if IDEOGRAPHIC.fullmatch(name):
        return True
    words = name.split()
    if not 2 <= len(words) <= 5 or not all(NAME_WORD.fullmatch(word) for word in words):
        return False
    bare = [word.lower().rstrip(".") for word in words]
    if not NOBODY.isdisjoint(bare) or bare[0] == "the":
        return False
    full = [word for word, low in zip(words, bare, strict=True) if low not in PARTICLES | SUFFIXES]
    return len(full) >= 2 and all(word[0].isupper() or word[0].lower() == word[0].upper() for word in full)


def _bare(name: str) -> str:
    """Fold a name to its letters."""
    return re.sub(r"[\W\d_]+", "", fold(name))
