"""Who is named in an article: every mention of a name, and the fullest form the article gives it."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from briefing.languages import Speech, table
from briefing.quotes.names import Mention, names
from briefing.quotes.nicknames import nicknamed
from briefing.text import Span

OPENING = frozenset('.!?…:«“„"-–—•*')  # after these every word has a capital letter
COMPARED = 12  # mentions of one name whose endings are compared
LOOKED_AT = 60  # mentions that are looked at from any place


class People(NamedTuple):
    """The names of one article."""

    mentions: tuple[Mention, ...]
    starts: dict[int, Mention]
    full: dict[str, dict[tuple[str, ...], list[Mention]]]  # last word, then all words
    first: dict[str, list[tuple[str, ...]]]  # any other word, then all words

    def fullest(self, mention: Mention) -> Mention:
        """Find the fullest form of a name in the article: the likeliest where several persons share it."""
        alike = self.full.get(mention.words[-1], {})
        if len(mention.words) > 1:
            fuller = [_printed(forms) for words, forms in alike.items() if set(mention.words) < set(words)]
            return fuller[0] if len(fuller) == 1 else _printed(alike.get(mention.words, [mention]))
        named = list(alike.values()) or self._first_names(mention.words[0])
        return _printed(max(named, key=lambda forms: _likeness(forms, mention))) if named else mention

    def _first_names(self, word: str) -> list[list[Mention]]:
        """Find the one person with this first name or nickname; nobody where there are two."""
        named = self.first.get(word, [])
        return [self.full[words[-1]][words] for words in named] if len(named) == 1 else []

    def known(self, mention: Mention) -> bool:
        """Tell whether a mention names a person for all one can see: a full name, a title, or a known surname."""
        return len(mention.words) > 1 or bool(mention.title) or mention.words[-1] in self.full

    def within_name(self, span: Span) -> bool:
        """Tell whether a place lies inside a name, as a nickname does."""
        i = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
        return i > 0 and self.mentions[i - 1].span.end > span.end

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
    if speech.uncased:
        return People((), {}, {}, {})
    mentions = nicknamed(text, names(text, language), speech)
    full: dict[str, dict[tuple[str, ...], list[Mention]]] = {}
    first: dict[str, list[tuple[str, ...]]] = {}
    for mention in mentions:
        if len(mention.words) > 1:
            full.setdefault(mention.words[-1], {}).setdefault(mention.words, []).append(mention)
    within = {mention.words[-1] for mention in mentions if not _opens_sentence(text, mention)}
    kept = tuple(m for m in mentions if m.title or m.words[-1] in full or _stands_alone(text, m, within, speech))
    for words in (words for forms in full.values() for words in forms):
        for word in dict.fromkeys(words[:-1]):
            first.setdefault(word, []).append(words)
    return People(kept, {mention.span.start: mention for mention in kept}, full, first)


def _printed(forms: list[Mention]) -> Mention:
    """Choose the form of a name to print: the first of the shortest, which is the one without an ending."""
    return min(forms[:COMPARED], key=lambda form: form.name.end - form.name.start)


def _likeness(forms: list[Mention], mention: Mention) -> tuple[bool, int, int]:
    """Rank the persons of one surname: the same title first, then the one most spoken of, then the nearest."""
    titled = mention.title != "" and any(form.title == mention.title for form in forms)
    return titled, len(forms), -abs(forms[0].span.start - mention.span.start)


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
