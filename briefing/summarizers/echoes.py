"""Nouns that name again what was told, as "the decision" and "the two proposals" do, and the sentences that told it."""

from collections.abc import Iterator
from functools import cache

from briefing.languages import Speech, Words, table
from briefing.summarizers.request import Request
from briefing.text import bare, fold
from briefing.words import STEM, WORD

FAR = 160  # characters of a sentence in which such a noun is looked for
JOINTS = " \u00a0\u202f'’-"  # what may stand between two words of a clause
APPOSED = ""  # what an opening like "A decision that …" names again: whatever stands before


def echoes(request: Request) -> list[tuple[int, ...]]:
    """Tell for each sentence of a short summary which earlier ones tell what its nouns name again."""
    found: list[tuple[int, ...]] = []
    told: dict[str, int] = {}  # the last sentence that has a word
    for i, (text, said) in enumerate(zip(request.sentences, request.terms, strict=True)):
        language = request.language_of(i)
        again: Iterator[str] = iter(())
        if not request.place(i):
            told.clear()
        elif request.is_brief() and not _stems(language).isdisjoint(said):
            again = _again(text, language)
        found.append(tuple({told.get(noun, i - 1): None for noun in again if noun not in request.title}))
        told.update(dict.fromkeys(said, i))
    return found


def _again(sentence: str, language: str) -> Iterator[str]:
    """Yield the nouns of a sentence that name something again: behind an article, and nothing behind says which."""
    echoing, speech = table(language, Words).echoes, table(language, Speech)
    words = list(WORD.finditer(sentence, 0, FAR))
    said = [word[0].lower() for word in words]
    if said[0] in speech.indefinite and said[1:2] and said[1] in echoing and said[2:3] and said[2] in _which(language):
        yield APPOSED
    for k in range(1, len(said)):
        if said[k] in echoing and (speech.noun_capitals or words[k][0].islower()):  # no nickname: "The Situation"
            first = k - 2 if said[k - 1] in speech.indefinite else k - 1  # "the two proposals"
            if first >= 0 and said[first] in articles(language) and said[k] not in said[:first]:
                behind = sentence[words[k].end() : words[k + 1].start()] if k + 1 < len(words) else "."
                if behind.strip(JOINTS) or _ends(words[k + 1][0], language):
                    yield _stem(said[k])


@cache
def _stems(language: str) -> frozenset[str]:
    """List the stems of the nouns that may name something again."""
    return frozenset(map(_stem, table(language, Words).echoes))


@cache
def articles(language: str) -> frozenset[str]:
    """List the articles that say that a noun is known: no "his", which hangs by itself."""
    return frozenset(table(language, Speech).definite.difference(table(language, Words).dangling))


@cache
def _which(language: str) -> frozenset[str]:
    """List the words that begin to say which: "that", "who"."""
    speech = table(language, Speech)
    return frozenset(speech.relatives | speech.that)


def _ends(word: str, language: str) -> bool:
    """Tell whether a word says nothing of the noun before it: "was", "said", behind a capital noun "kam"; no "of"."""
    speech = table(language, Speech)
    if word in speech.genitives or word in speech.prepositions or word in _which(language):
        return False
    if speech.noun_capitals:
        return word.islower() and word not in speech.definite
    return word in table(language, Words).stopwords or word in speech.verbs


def _stem(word: str) -> str:
    """Cut a word to what is compared."""
    return bare(fold(word))[:STEM]
