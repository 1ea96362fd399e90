"""Words inside a sentence that point at what stands before it: "uses this method", "when he arrived"."""

from collections.abc import Iterator, Sequence

from briefing.languages import Speech, Words, table
from briefing.text import bare, fold
from briefing.words import STEM, WORD

FAR = 160  # characters of a sentence in which a word points back; later ones have the sentence itself to point at
QUOTES = ("«", "“", "„", '"')  # behind these, somebody else speaks
INFLECTED = 5  # letters of a listed noun from which on its forms may go on behind them
STANDS = 3  # words of a sentence before which a determiner with no noun behind it points back: "In this he …"
EARLY = 5  # words before a pronoun, at most: more are likely to say whom it means


def pointers(sentence: str, language: str) -> Iterator[int]:
    """Find the words inside a sentence that point at what no part of it says before: where each stands."""
    listed = table(language, Words)
    pronouns = table(language, Speech).pronouns
    said = WORD.findall(sentence[:FAR].lower())
    if listed.pointers.isdisjoint(said) and pronouns.isdisjoint(said):
        return
    words = list(WORD.finditer(sentence, 0, FAR))
    aside = _aside(sentence, said, language)
    quoted = min((place for place in map(sentence.find, QUOTES) if place >= 0), default=FAR)
    for k, word in enumerate(words[1:-1], 1):
        if word.start() > quoted:
            return
        if said[k] in listed.pointers:
            points = _is_new(said[k + 1], said[:k], language) or (k < STANDS and said[k + 1] in listed.stopwords)
        else:
            alone = word.start() == aside or (k < EARLY and _names_nobody(sentence[: word.start()], language))
            points = word[0] in pronouns and alone
        if points:
            yield word.start()


def _aside(sentence: str, said: Sequence[str], language: str) -> int:
    """Find where a sentence begins in earnest that opens with a participle: "Speaking to Arn News, he said …"."""
    endings = table(language, Speech).participles
    return sentence.find(", ") + 2 if endings and said[0].endswith(endings) else 0


def _is_new(noun: str, said: Sequence[str], language: str) -> bool:
    """Tell whether the noun behind a determiner is new to the sentence, and tells no time."""
    words = table(language, Words)
    long = tuple(moment for moment in words.moments if len(moment) >= INFLECTED)
    if noun in words.stopwords or noun in words.moments or noun.startswith(long):
        return False
    return _stem(noun) not in map(_stem, said)


def _stem(word: str) -> str:
    """Cut a word to what is compared."""
    return bare(fold(word))[:STEM]


def _names_nobody(opening: str, language: str) -> bool:
    """Tell whether the words before a pronoun say nobody that it could mean."""
    speech, function = table(language, Speech), table(language, Words).stopwords
    nouns = speech.definite | speech.indefinite | speech.roles | speech.persons | speech.kin
    for word in WORD.findall(opening):
        small = word.lower()
        if small in nouns or (word[0].isupper() and small not in function and small not in speech.strangers):
            return False
    return True
