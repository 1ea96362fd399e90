"""Speakers who are named by a surname alone or only by a pronoun, and the sentence that says who they are."""

from collections.abc import Iterator, Sequence

from briefing.languages import Speech, Words, table
from briefing.summarizers.request import Request
from briefing.words import WORD, terms

ENDS = (", ", "” ", '" ', "» ", "’ ", "' ", "“ ")  # of what is said, before what says who said it
NEAR = 2  # words between a speaker and the word for speaking
TAG, LONGEST_TAG, BEGINNING = 80, 6, 4  # characters of a sentence's end; words of what says who said it
LEAST = 3  # letters of a surname


def introductions(request: Request) -> list[int | None]:
    """Tell for each sentence the earlier one that names in full whom it names by a surname alone; None for most."""
    first: dict[str, int] = {}
    found: list[int | None] = []
    for i, text in enumerate(request.sentences):
        language = request.language_of(i)
        speech = table(language, Speech)
        needed, names = None, []
        for before, name, around in _names(text) if speech.verbs else ():
            if _introduces(before, speech, language):
                names.append(name)
            elif name in first and _speaks(before, around, speech) and not _titled(name, request, language):
                needed = first[name]
        found.append(needed)
        for name in names:
            first.setdefault(name, i)
    return found


def _names(text: str) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield what may be surnames: the word before, the word, and those around it."""
    words = WORD.findall(text)
    for k, word in enumerate(words):
        if word[0].isupper() and len(word) >= LEAST:
            yield words[k - 1] if k else "", word, words[max(0, k - NEAR) : k + NEAR + 1]


def _introduces(before: str, speech: Speech, language: str) -> bool:
    """Tell whether a word before a surname says whose it is: a first name or an office, no "Mr", "But" or "CLICK"."""
    plain = before.lower()
    if plain in speech.roles:
        return True
    shouted = before.isupper() and len(before) > LEAST
    function = plain in speech.titles or plain in speech.verbs or plain in table(language, Words).stopwords
    return before[:1].isupper() and not shouted and not function


def _speaks(before: str, around: Sequence[str], speech: Speech) -> bool:
    """Tell whether a surname stands beside a word for speaking, or behind "Mr"."""
    return before.lower() in speech.titles or any(word.lower() in speech.verbs for word in around)


def _titled(surname: str, request: Request, language: str) -> bool:
    """Tell whether the title names somebody."""
    return any(term in request.title for term in terms(surname, language))


def is_said_by_a_pronoun(sentence: str, language: str) -> bool:
    """Tell whether a sentence ends with who said it, and that is a pronoun: "…, he said.", « …, a-t-il dit. »."""
    end = sentence[-TAG:]
    at = max(map(end.rfind, ENDS))
    words = WORD.findall(end[at + 1 :]) if at >= 0 else []
    if not 0 < len(words) <= LONGEST_TAG or sentence.islower():  # then no name shows
        return False
    if any(word[0].isupper() for word in words):
        return False
    speech = table(language, Speech)
    near = {word.lower() for word in words[:BEGINNING]}
    if near.isdisjoint(speech.verbs) and near.isdisjoint(speech.tags):
        return False
    pronoun = not (near.isdisjoint(speech.pronouns) and near.isdisjoint(speech.plurals))
    return pronoun or (speech.drops_pronouns and len(words) <= NEAR)
