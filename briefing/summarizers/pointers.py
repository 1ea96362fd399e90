"""Words inside a sentence that point at what stands before it: "uses this method", "when he arrived"."""

from collections.abc import Iterator, Sequence
from functools import cache

from briefing.languages import Speech, Words, table
from briefing.text import bare, fold
from briefing.words import STEM, WORD, tokens

FAR = 160  # characters of a sentence in which a word points back; later ones have the sentence itself to point at
QUOTES = ("«", "“", "„", '"', "‘", " '")  # behind these, somebody else speaks
INFLECTED = 5  # letters of a listed noun from which on its forms may go on behind them
LONGEST_ASIDE = 8  # words before a sentence begins in earnest: "Without naming them, she …"
LONGEST_TIME = 3  # words that say when, between those and the pronoun
COUNTED = 6  # words of an opening in which a time is counted: "moins de deux jours plus tard"
STANDS = 12  # words, and no comma, before a determiner that has no noun behind it: "To do this in May, …"
EARLY = 5  # words before a pronoun, at most: more are likely to say whom it means


def pointers(sentence: str, language: str) -> Iterator[int]:
    """Find the words inside a sentence that point at what no part of it says before: where each stands."""
    listed = table(language, Words)
    pronouns = _pronouns(language)
    said = tokens(sentence[:FAR].lower())
    if listed.pointers.isdisjoint(said) and pronouns.isdisjoint(said):
        return
    words = list(WORD.finditer(sentence, 0, FAR))
    quoted = min((place for place in map(sentence.find, QUOTES) if place >= 0), default=FAR)
    for k, word in enumerate(words[1:-1], 1):
        if word.start() > quoted:
            return
        if said[k] in listed.pointers:
            bare = said[k + 1] in listed.stopwords and k < STANDS and sentence.find(",", 0, word.start()) < 0
            points = bare or _is_new(said[k + 1], said[:k], language)
        else:
            at = word.start()
            points = word[0] in pronouns and (
                _begins(sentence, at, said, language)
                or _adds(sentence[:at], said, k, language)
                or (k < EARLY and _names_nobody(sentence[:at], language))
            )
        if points:
            yield word.start()


@cache
def _pronouns(language: str) -> frozenset[str]:
    """List the words that stand for somebody told of: "he", and of several what hangs: "they", no "we", nor "it is"."""
    speech, listed = table(language, Speech), table(language, Words)
    empty = {opening.partition(" ")[0] for opening in listed.standing}
    return frozenset(speech.pronouns | speech.plurals.intersection(listed.dangling).difference(empty))


def _begins(sentence: str, at: int, said: Sequence[str], language: str) -> bool:
    """Tell whether a sentence begins in earnest with a pronoun there, or with a time before it: "…, in 2014 they …"."""
    start = _aside(sentence, said, language)
    between = WORD.findall(sentence[start:at].lower()) if 0 < start < at else []
    if start != at and not 0 < len(between) <= LONGEST_TIME:
        return False
    listed, before = table(language, Words), table(language, Speech).prepositions
    return all(word[0].isdigit() or word in before or _tells_time(word, listed) for word in between)


def _adds(opening: str, said: Sequence[str], k: int, language: str) -> bool:
    """Tell whether a pronoun says what follows, behind a participle and its own: "Speaking in Anvik she added"."""
    speech = table(language, Speech)
    participle = k < STANDS and said[0].endswith(speech.participles)
    return participle and said[k + 1] in speech.verbs and "," not in opening and opening[1:].islower()


def _aside(sentence: str, said: Sequence[str], language: str) -> int:
    """Find where a sentence begins in earnest after a few words, which name nobody, or a participle and its own."""
    at = sentence.find(", ") + 2
    speech = table(language, Speech)
    participle = said[0].endswith(speech.participles)
    opening = sentence[:at] if at > 1 else ""
    short = opening.count(" ") <= LONGEST_ASIDE and said[0] not in speech.breaks
    return at if participle or (short and _names_nobody(opening, language, sure=False)) else 0


def counts_from(opening: Sequence[str], language: str) -> int:
    """Find in an opening what counts a time from what was said: "later" in "Four hours later"; 0 where nothing does."""
    listed = table(language, Words)
    if listed.later.isdisjoint(opening[:COUNTED]):
        return 0
    at = next((k for k, word in enumerate(opening[:COUNTED]) if word in listed.later), 0)
    return at if any(_tells_time(word, listed) for word in opening[max(0, at - 2) : at]) else 0


def _tells_time(noun: str, words: Words) -> bool:
    """Tell a noun that tells a time."""
    return noun in words.moments or noun.startswith(
        tuple(moment for moment in words.moments if len(moment) >= INFLECTED)
    )


def _is_new(noun: str, said: Sequence[str], language: str) -> bool:
    """Tell whether the noun behind a determiner is new to the sentence, and tells no time."""
    words = table(language, Words)
    if noun in words.stopwords or _tells_time(noun, words):
        return False
    return _stem(noun) not in map(_stem, said)


def _stem(word: str) -> str:
    """Cut a word to what is compared."""
    return bare(fold(word))[:STEM]


def _names_nobody(opening: str, language: str, *, sure: bool = True) -> bool:
    """Tell whether the words before a pronoun say nobody that it could mean; to be `sure`, no noun with an article."""
    speech, function = table(language, Speech), table(language, Words).stopwords
    articles = speech.definite | speech.indefinite if sure else frozenset[str]()
    people = articles | speech.roles | speech.persons | speech.kin
    for word in WORD.findall(opening):
        small = word.lower()
        if small in people or (word[0].isupper() and small not in function and small not in speech.strangers):
            return False
    return True
