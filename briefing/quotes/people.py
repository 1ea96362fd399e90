"""Who is named in an article: every mention of a name, and the fullest form the article gives it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefing.languages import Speech, Words, table
from briefing.text import Span

ACRONYM = 3  # capitals from which a word is no part of a person's name: "AFP", "UNESCO"
LONGEST = 4  # words in a name, particles apart; a longer run is a headline
OPENING = frozenset('.!?…:«“„"-–—•*')  # after these every word has a capital letter
LOOKED_AT = 60  # mentions that are looked at from any place

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


class People(NamedTuple):
    """The names of one article."""

    mentions: tuple[Mention, ...]
    starts: dict[int, Mention]
    full: dict[str, dict[tuple[str, ...], list[Mention]]]  # last word, then all words

    def fullest(self, mention: Mention) -> Mention:
        """Find the fullest form of a name in the article: the likeliest where several persons share it."""
        alike = self.full.get(mention.words[-1], {})
        if len(mention.words) > 1:
            fuller = [forms[0] for words, forms in alike.items() if set(mention.words) < set(words)]
            return fuller[0] if len(fuller) == 1 else alike.get(mention.words, [mention])[0]
        named = list(alike.values()) or self._first_names(mention.words[0])
        return max(named, key=lambda forms: _likeness(forms, mention))[0] if named else mention

    def _first_names(self, word: str) -> list[list[Mention]]:
        """Find the one person with this first name; nobody where there are two."""
        named = [forms for some in self.full.values() for words, forms in some.items() if words[0] == word]
        return named if len(named) == 1 else []

    def known(self, mention: Mention) -> bool:
        """Tell whether a mention names a person for all one can see: a full name, a title, or a known surname."""
        return len(mention.words) > 1 or bool(mention.title) or mention.words[-1] in self.full

    def before(self, start: int, end: int) -> Iterator[Mention]:
        """List the last mentions in a part of the text, the very last first."""
        last = bisect_left(self.mentions, end, key=lambda mention: mention.span.start)
        for mention in reversed(self.mentions[max(0, last - LOOKED_AT) : last]):
            if mention.span.start < start:
                return
            if mention.span.end <= end:
                yield mention


def people(text: str, language: str) -> People:
    """Find every name in a text."""
    speech = table(language, Speech)
    function_words = (table(language, Words).stopwords | _function_words(speech)) - speech.titles
    runs = _name(language).finditer(text)
    parts = (part for run in runs for part in _parts(text, run.start(), run.end(), speech, function_words))
    mentions = [mention for part in parts if (mention := _mention(part, speech))]
    full: dict[str, dict[tuple[str, ...], list[Mention]]] = {}
    for mention in mentions:
        if len(mention.words) > 1:
            full.setdefault(mention.words[-1], {}).setdefault(mention.words, []).append(mention)
    within = {mention.words[-1] for mention in mentions if not _opens_sentence(text, mention)}
    kept = tuple(m for m in mentions if m.title or m.words[-1] in full or _stands_alone(text, m, within, speech))
    return People(kept, {mention.span.start: mention for mention in kept}, full)


def _likeness(forms: list[Mention], mention: Mention) -> tuple[bool, int, int]:
    """Rank the persons of one surname: the same title first, then the one most spoken of, then the nearest."""
    titled = mention.title != "" and any(form.title == mention.title for form in forms)
    return titled, len(forms), -abs(forms[0].span.start - mention.span.start)


@cache
def _function_words(speech: Speech) -> frozenset[str]:
    """List the words that have a capital letter at the start of a sentence alone."""
    nouns = speech.definite | speech.indefinite | speech.prepositions | speech.breaks
    return nouns | speech.pronouns | speech.plurals | speech.fillers


def _opens_sentence(text: str, mention: Mention) -> bool:
    """Tell whether a mention stands where any word has a capital letter."""
    before = text[max(0, mention.span.start - 3) : mention.span.start].strip()
    return not before or before[-1] in OPENING


def _stands_alone(text: str, mention: Mention, within: set[str], speech: Speech) -> bool:
    """Tell whether one word is a name, not any noun or any first word of a sentence."""
    if speech.noun_capitals:
        return False
    if mention.words[-1] in within or mention.span.of(text).isupper():
        return True
    following = text[mention.span.end : mention.span.end + 24].split()[:1]  # "Roux insiste", not "Unique restriction"
    return bool(following) and (following[0].casefold() in speech.verbs or following[0].casefold() in speech.fillers)


def office(word: str, speech: Speech) -> bool:
    """Tell whether a folded word is a noun of office or trade: "minister", "co-founder", "Stadtsprecherin"."""
    return word in speech.roles or word.rpartition("-")[2] in speech.roles or word.endswith(speech.compounds)


@cache
def _name(language: str) -> re.Pattern[str]:
    """Match a run of capitalised words, with the language's particles and titles in it."""
    speech = table(language, Speech)
    capital = r"[^\W\d_a-zß-öø-ÿά-ώа-џ]"  # and a few small letters more: _parts looks again
    titles = "|".join(sorted((re.escape(t.capitalize()) for t in speech.titles), key=len, reverse=True)) or "(?!)"
    particles = "|".join(sorted(map(re.escape, speech.particles), key=len, reverse=True)) or "(?!)"
    word = rf"(?:(?:{titles})\.|{capital}\.(?:-?{capital}\.)*|{capital}\w*(?:[’']{capital}\w*)?(?:-\w+)*)"
    return re.compile(rf"(?<![\w@#]){word}(?:[ \u00a0\u202f](?:(?:{particles})(?:[ \u00a0]|(?<=d)[’'])){{0,2}}{word})*")


@cache
def _inner_word() -> re.Pattern[str]:
    """Match one word of a run."""
    return re.compile(r"[^\s\u00a0\u202f]+")


def _parts(text: str, start: int, end: int, speech: Speech, function_words: frozenset[str]) -> Iterator[list[Word]]:
    """Cut a run of capitalised words where it cannot be one name."""
    part: list[Word] = []
    shouted = False
    for found in _inner_word().finditer(text, start, end):
        at, stop = found.span()
        if at + 2 < stop and text[at + 1] in "’'" and text[at].lower() in _function_words(speech):
            at += 2
        folded = text[at:stop].casefold().rstrip(".")
        stranger = not text[at].isupper() or folded in speech.strangers or (not part and folded in function_words)
        acronym = stop - at >= ACRONYM and text[at:stop].isupper() and "." not in text[at:stop]
        if part and (stranger or (acronym != shouted and folded not in speech.particles)):
            yield part
            part = []
        if not stranger:
            part.append((at, stop, folded))
            shouted = acronym
    if part:
        yield part


def _titles(word: str, speech: Speech) -> bool:
    """Tell whether a word is a title or a noun of office."""
    return word in speech.titles or office(word, speech)


def _mention(part: list[Word], speech: Speech) -> Mention | None:
    """Tell the name from the title or office in front of it; None where nothing else is there."""
    while part and part[-1][2] in speech.particles:
        part = part[:-1]
    offices = [i for i, word in enumerate(part) if _titles(word[2], speech)]
    ends_so = offices == [len(part) - 1]  # "Prime Minister"; yet "Anna Richter" is a name
    if len(offices) == len(part) or (ends_so and (len(part) > 2 or part[0][2] in speech.lesser)):
        return None
    first = max((i for i in offices if i < len(part) - 1), default=-1) + 1
    name = part[first:]
    if (len(name) == 1 and len(name[0][2]) < 2) or sum(word[2] not in speech.particles for word in name) > LONGEST:
        return None
    span, words = Span(part[0][0], name[-1][1]), tuple(word[2] for word in name)
    return Mention(span, Span(name[0][0], span.end), words, " ".join(word[2] for word in part[:first]))
