"""Names as they are printed: runs of capitalised words, without the title or office in front of them."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from briefing.languages import Speech, Words, table
from briefing.text import Span

ACRONYM = 3  # capitals from which a word is no part of a person's name: "AFP", "UNESCO"
LONGEST = 4  # words in a name, particles apart; a longer run is a headline

KEPT = 120  # characters of a run that is remembered
LOOK = 40  # characters before a name that may say whose it is

TWO = frozenset("new san santa los las saint são rio costa nova nueva den le la el".split())  # open names of places
VOWELS = "аеёийоуыьэюяaeioóuyąę"

Word = tuple[int, int, str]  # start, end, folded


class Mention(NamedTuple):
    """A name where it stands; `span` has the title or office in front of it ("Mr", "President"), `name` has not."""

    span: Span
    name: Span
    words: tuple[str, ...]  # of the name, folded
    title: str = ""  # folded: "mr", "president"

    @property
    def shown(self) -> Span:
        """Say what to print: a surname alone keeps its title."""
        return self.span if self.title and len(self.words) == 1 else self.name

    def shift(self, by: int) -> "Mention":
        """Move the mention."""
        span = self.span.shift(by)
        return Mention(span, self.name.shift(by) if self.title else span, self.words, self.title)


class Reading(NamedTuple):
    """A run of capitalised words, and what its language says of names."""

    text: str
    speech: Speech
    foreign: frozenset[str]  # words that no name begins with
    small: frozenset[str]  # words inside a name: "de", "van"


def names(text: str, language: str) -> list[Mention]:
    """List whatever may be a name, in its order."""
    speech, found = table(language, Speech), []
    for run in _name(language).finditer(text):
        start, end = run.span()
        read = _mentions if end - start < KEPT else _mentions.__wrapped__
        for mention, bare in read(language, run[0]):
            after = bare is not None and _of_office(text, start + mention.span.start, speech)
            found.append((bare if bare is not None and after else mention).shift(start))
    return found


@lru_cache(maxsize=1 << 12)
def _mentions(language: str, run: str) -> tuple[tuple[Mention, Mention | None], ...]:
    """Read a run of capitalised words, of which the same few stand all over a text; with each name without a place."""
    speech = table(language, Speech)
    foreign = (table(language, Words).stopwords | function_words(speech)) - speech.titles
    small = frozenset(word for particle in speech.particles for word in particle.split())
    reading = Reading(run, speech, foreign, small)
    return tuple(read for part in _parts(reading) if (read := _mention(part, reading)))


@cache
def function_words(speech: Speech) -> frozenset[str]:
    """List the words that may have a capital letter at the start of a sentence alone."""
    nouns = speech.definite | speech.indefinite | speech.prepositions | speech.breaks
    return nouns | speech.pronouns | speech.plurals | speech.fillers


def office(word: str, speech: Speech) -> bool:
    """Tell whether a folded word is a noun of office or trade: "minister", "co-founder", "Stadtsprecherin"."""
    if word in speech.roles or ("-" in word and word.rpartition("-")[2] in speech.roles):
        return True
    return bool(speech.compounds) and word.endswith(speech.compounds)


@cache
def _name(language: str) -> re.Pattern[str]:
    """Match a run of capitalised words, with the language's particles and titles in it."""
    speech = table(language, Speech)
    capital = r"[^\W\d_a-zß-öø-ÿά-ώа-џ]"  # and a few small letters more: _parts looks again
    titles = "|".join(sorted((re.escape(t.capitalize()) for t in speech.titles), key=len, reverse=True)) or "(?!)"
    particles = "|".join(sorted(map(re.escape, speech.particles), key=len, reverse=True)) or "(?!)"
    word = rf"(?:(?:{titles})\.|{capital}\.(?:-?{capital}\.)*|{capital}\w*(?:[’']{capital}\w*)?(?:-\w+)*)"
    return re.compile(
        rf"(?<![\w@#])(?={capital}){word}(?:[ \u00a0\u202f](?:(?:{particles})(?:[ \u00a0]|(?<=d)[’'])){{0,2}}{word})*"
    )


@cache
def _inner_word() -> re.Pattern[str]:
    """Match one word of a run."""
    return re.compile(r"[^\s\u00a0\u202f]+")


def _parts(reading: Reading) -> Iterator[list[Word]]:
    """Cut a run of capitalised words where it cannot be one name."""
    text, speech, foreign, small = reading
    part: list[Word] = []
    shouted = False
    for found in _inner_word().finditer(text):
        at, stop = found.span()
        if at + 2 < stop and text[at + 1] in "’'" and text[at].lower() in function_words(speech):
            at += 2
        folded = text[at:stop].casefold().rstrip(".")
        inner = bool(part) and folded in small and text[at].islower() and _inner(part, speech)
        stranger = not (text[at].isupper() or inner) or _strange(folded, speech) or (not part and folded in foreign)
        acronym = stop - at >= ACRONYM and text[at:stop].isupper() and "." not in text[at:stop]
        if part and (stranger or (acronym != shouted and not inner and folded not in speech.particles)):
            yield part
            part = []
        if not stranger:
            part.append((at, stop, folded))
            shouted = shouted if inner else acronym
    if part:
        yield part


def _strange(word: str, speech: Speech) -> bool:
    """Tell a word with a capital that is in nobody's name, by its last part: "London-based"."""
    return word in speech.strangers or ("-" in word and word.rpartition("-")[2] in speech.strangers)


def _inner(part: list[Word], speech: Speech) -> bool:
    """Tell whether a small word goes on with a name: "Frau von Roth"; not "Chef von Roth", "Minister Jan Kruk van"."""
    first, before = part[0][2], part[-1][2]
    names = sum(other[2] not in speech.particles and not _titles(other[2], speech) for other in part)
    whole = names > 1 and (speech.noun_capitals or _titles(first, speech))  # German: "Max Roth von der Feuerwehr"
    if speech.noun_capitals and whole:
        return False
    return before in speech.titles or not (office(before, speech) or (whole and office(first, speech)))


def _titles(word: str, speech: Speech) -> bool:
    """Tell whether a word is a title or a noun of office."""
    return word in speech.titles or office(word, speech)


def _stem(word: str, speech: Speech) -> str:
    """Cut off the ending of a case, in languages whose names have them."""
    if not speech.cases:
        return word
    ending = next((ending for ending in speech.cases if word.endswith(ending)), "")
    bare = word[: len(word) - len(ending)].rstrip(VOWELS)
    return bare if len(bare) > 1 else word


def _of_office(text: str, at: int, speech: Speech) -> bool:
    """Tell whether a place follows an office and "of (the)"."""
    words = _inner_word().findall(text, max(0, at - LOOK), at)
    for elided in ("’", "'"):
        words = [piece for word in words for piece in word.split(elided) if piece]
    last, genitive = len(words) - 1, False
    while last > 0 and (words[last] in speech.genitives or words[last] in speech.definite):
        genitive = genitive or words[last] in speech.genitives
        last -= 1
    return genitive and office(words[last].casefold(), speech)


def _joins(word: Word, reading: Reading) -> bool:
    """Tell whether a word of a name only joins two others: "de", "van"; a capital one where it is a common word."""
    text, speech, _, small = reading
    if word[2] not in small:
        return False
    return text[word[0]].islower() or word[2] in speech.definite or word[2] in speech.prepositions


def _mention(part: list[Word], reading: Reading) -> tuple[Mention, Mention | None] | None:
    """Tell the name from the title or office in front of it; None where nothing else is there.

    Where its first words may be a place that an office is of, so much of it as is a name comes second.
    """
    speech = reading.speech
    while part and (part[-1][2] in speech.particles or _joins(part[-1], reading)):
        part = part[:-1]
    offices = [i for i, word in enumerate(part) if _titles(word[2], speech)]
    if len(offices) == len(part) > 1 and part[0][2] in speech.titles and part[-1][2] not in speech.titles:
        offices.pop()  # "Mr. King"
    ends_so = offices == [len(part) - 1]  # "Prime Minister"; yet "Anna Richter" is a name
    if len(offices) == len(part) or (ends_so and (len(part) > 2 or part[0][2] in speech.lesser)):
        return None
    first = max((i for i in offices if i < len(part) - 1), default=-1) + 1
    name = part[first:]
    words = tuple(_stem(word[2], speech) for word in name if not _joins(word, reading))
    if not words or (len(name) == 1 and len(name[0][2]) < 2) or len(words) > LONGEST:
        return None
    while speech.noun_capitals and first > 1 and not _titles(part[0][2], speech):
        part, first = part[1:], first - 1  # "(der) Stadtwerke Dr. Anna Roth"
    title = " ".join(word[2] for word in part[:first])
    bare = None
    if not first and len(words) > 2:
        place = 2 if words[0] in TWO and len(words) > 3 else 1  # "(le ministre de la) Santé Paul Roux"
        rest = name[place:]
        while _joins(rest[0], reading):
            rest = rest[1:]
        bare = _made(rest, words[place:])
    return _made(name, words)._replace(span=Span(part[0][0], name[-1][1]), title=title), bare


def _made(name: list[Word], words: tuple[str, ...]) -> Mention:
    """Make a mention of a name without a title."""
    span = Span(name[0][0], name[-1][1])
    return Mention(span, span, words)
