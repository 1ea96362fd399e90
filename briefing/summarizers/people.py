"""People who are named by a surname, an office or a pronoun alone, and the sentences that say who they are."""

from collections.abc import Container, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from briefing.languages import Speech, Words, table
from briefing.summarizers.request import Request
from briefing.words import WORD, terms

ENDS = (", ", "” ", '" ', "» ", "’ ", "' ", "“ ")  # of what is said, before what says who said it
QUOTED = ("”, ", '", ', "», ", "“, ", "» ", "” ", '" ')  # behind these, the words of others are over
NEAR = 2  # words between a speaker and the word for speaking
TAG, LONGEST_TAG, BEGINNING = 80, 9, 4  # characters of a sentence's end; words of what says who said it
LONGEST_NAME = 3  # words
LEAST = 3  # letters of a surname
SHORT = 0.25  # share of an article up to which a summary introduces people where no capital shows a name
STOPS = ".,;:"
NOBODY = -1  # introduces a name that stood alone from the start, as a place's does


class _Line(NamedTuple):
    """A sentence's words, as they are and in small letters."""

    words: Sequence[str]
    small: Sequence[str]


def introductions(request: Request) -> list[tuple[int, ...]]:
    """Tell for each sentence the earlier ones that say who they are whom it names by a surname or an office alone."""
    sentences = [_Line(words, [*map(str.lower, words)]) for words in request.words]
    people = _people(sentences, request)
    first: dict[str, int] = {}
    holders: dict[str, int] = {}
    found: list[tuple[int, ...]] = []
    for i, line in enumerate(sentences):
        language = request.language_of(i)
        known: list[str] = []
        alone: list[str] = []
        needed: list[int] = []
        if table(language, Speech).verbs:
            if line.words != line.small or table(language, Speech).uncased:
                known, alone = _named(line, people, language)
            elif request.share < SHORT:
                known, alone = _titled_or_not(line.small, language)
            by = {name: first.setdefault(name, NOBODY) for name in alone}
            needed = [j for name, j in by.items() if j != NOBODY and not _titled(name, request, i)]
            for office, holder, speaks in _offices(line, language):
                if speaks and request.is_brief() and not _titled(office, request, i):
                    needed.append(holders.get(office, i - 1))
                if holder:
                    holders[office] = i
        found.append(tuple(j for j in dict.fromkeys(needed) if 0 <= j < i))
        for name in known:
            first.setdefault(name, i)
    return found


def _people(sentences: Sequence[_Line], request: Request) -> frozenset[str]:
    """Find the surnames of those who speak somewhere or have an office, where every noun has a capital."""
    found: set[str] = set()
    for i, (words, small) in enumerate(sentences):
        speech = table(request.language_of(i), Speech)
        if not speech.noun_capitals:  # then a name is one by its capital
            continue
        if speech.verbs.isdisjoint(small) and speech.titles.isdisjoint(small) and speech.roles.isdisjoint(small):
            continue
        for k, word in enumerate(small):
            if word in speech.verbs:
                found.update(other for other in words[max(0, k - NEAR) : k + NEAR + 1] if _may_be_a_name(other))
            elif word in speech.titles or word in speech.roles:
                found.update(_named_behind(words[k + 1 : k + 1 + LONGEST_NAME], speech))
    return frozenset(found)


def _named_behind(words: Sequence[str], speech: Speech) -> Sequence[str]:
    """Find the surname of whose title or office stands before these words: "mayor Anna Roe"."""
    names = list(takewhile(lambda word: word[0].isupper() and word.lower() not in speech.strangers, words))
    return [name for name in names[:1] if speech.noun_capitals and _may_be_a_name(name)] or [
        name for name in names[-1:] if _may_be_a_name(name)
    ]


def _may_be_a_name(word: str) -> bool:
    """Tell what may be a surname."""
    return word[0].isupper() and len(word) >= LEAST


def _named(line: _Line, people: Container[str], language: str) -> tuple[list[str], list[str]]:
    """List the names that a sentence introduces, and those that it expects to be known."""
    speech = table(language, Speech)
    known, alone = [], []
    for k, (word, small) in enumerate(zip(*line, strict=True)):
        if word != small and _may_be_a_name(word):
            follows = k and _introduces(line.words[k - 1], line.small[k - 1], speech, language)
            if follows or _leads(line, k, speech, language):
                known.append(word)
            elif word in people or not speech.noun_capitals:
                alone.append(word)
    return known, alone


def _titled_or_not(words: Sequence[str], language: str) -> tuple[list[str], list[str]]:
    """List the words of a sentence without capitals that may introduce somebody, and whom it expects: "mr roe"."""
    titles, function = table(language, Speech).titles, table(language, Words).stopwords
    pairs = [pair for pair in pairwise(("", *words)) if len(pair[1]) >= LEAST and pair[1] not in function]
    known = [word for before, word in pairs if before not in titles]
    return known, [word for before, word in pairs if before in titles]


def _introduces(before: str, plain: str, speech: Speech, language: str) -> bool:
    """Tell whether a word before a surname says whose it is: a first name or an office, no "Mr", "But" or "CLICK"."""
    if plain in speech.roles:
        return True
    shouted = before.isupper() and len(before) > LEAST
    function = plain in speech.titles or plain in speech.verbs or plain in table(language, Words).stopwords
    return before[:1].isupper() and not shouted and not function


def _leads(line: _Line, k: int, speech: Speech, language: str) -> bool:
    """Tell whether a word is the first of a name: "Anna Roe", of whom the article may speak as Anna."""
    if speech.noun_capitals or k + 1 >= len(line.words) or not _may_be_a_name(line.words[k + 1]):
        return False
    words = table(language, Words).stopwords
    return line.small[k] not in words and line.small[k] not in speech.titles and line.small[k + 1] not in words


def _titled(name: str, request: Request, i: int) -> bool:
    """Tell whether the title names somebody."""
    return any(term in request.title for term in terms(name, request.language_of(i)))


def _offices(line: _Line, language: str) -> Iterator[tuple[str, bool, bool]]:
    """Yield the offices of a sentence: each, whether a name stands beside it, and whether it speaks without one."""
    speech = table(language, Speech)
    for k, office in enumerate(line.small if not speech.roles.isdisjoint(line.small) else ()):
        if office in speech.roles:
            before, after = line.words[max(0, k - NEAR) : k], line.words[k + 1 : k + 1 + NEAR]
            held = any(other[0].isupper() and other.lower() not in speech.roles for other in (*before, *after))
            speaks = bool(before and after) and _speaks(line.small[k - 1], after, language)
            yield office, held, speaks or _is_said_to_speak(line.small[max(0, k - NEAR) : k], after, language)


def _speaks(article: str, after: Sequence[str], language: str) -> bool:
    """Tell whether an office between these words is all that a sentence says of a speaker: "the spokesman said"."""
    speech = table(language, Speech)
    if article not in speech.definite or article in table(language, Words).dangling or not after[0][0].islower():
        return False
    verb = next((small for small in map(str.lower, after) if small not in speech.fillers), "")
    return verb in speech.verbs


def _is_said_to_speak(before: Sequence[str], after: Sequence[str], language: str) -> bool:
    """Tell whether an office between these words is all that is said of a speaker: "…", a insisté la ministre."""
    speech = table(language, Speech)
    if len(before) < NEAR or before[-1] not in speech.definite or before[-1] in table(language, Words).dangling:
        return False
    ends = not after or (after[0] in table(language, Words).stopwords and after[0] not in speech.prepositions)
    return ends and before[-2] in speech.verbs


def is_said_by_a_pronoun(sentence: str, language: str) -> bool:
    """Tell whether a sentence ends with who said it, and that is a pronoun: "…, he said.", « …, a-t-il dit. »."""
    if sentence.islower():  # then no name shows
        return False
    quoted = max([sentence.rfind(mark) for mark in QUOTED])
    at = quoted if quoted > 0 else max([sentence.rfind(end, -TAG) for end in ENDS])
    words = WORD.findall(sentence[at + 1 : at + 1 + TAG]) if at >= 0 else []
    if not words or (quoted <= 0 and (len(words) > LONGEST_TAG or any(word[0].isupper() for word in words))):
        return False
    speech = table(language, Speech)
    if quoted > 0 and speech.verb_first and _inverts(sentence[at + 1 : at + 1 + TAG], speech):
        return True
    small = [word.lower() for word in words[:BEGINNING]]
    if speech.drops_pronouns and small[0] in speech.verbs and not speech.prepositions.isdisjoint(small[1:2]):
        return True  # "explicó a La Hoja de Anvik"
    pronouns = speech.pronouns | speech.plurals
    said = next((k for k, word in enumerate(small) if word in pronouns), len(small))
    if any(word[0].isupper() for word in words[:said]) or (
        speech.verbs.isdisjoint(small) and speech.tags.isdisjoint(small)
    ):
        return False
    nameless = speech.noun_capitals and not any(word[0].isupper() for word in words[:LONGEST_TAG])  # "heißt es darin"
    return said < len(small) or nameless or (speech.drops_pronouns and len(words) <= NEAR)


def _inverts(tag: str, speech: Speech) -> bool:
    """Tell whether what follows a quotation is a verb with its pronoun behind it: "annonçait-elle"."""
    ends = [word.lower().strip(STOPS).rpartition("-")[2] for word in tag.split()[:BEGINNING] if "-" in word]
    return not (speech.pronouns | speech.plurals).isdisjoint(ends)
