"""What every summariser is given, and what it gives back."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from briefing.languages import SPACELESS
from briefing.text import Span
from briefing.words import terms, terms_of_each, tokens_of_each

FINAL = tuple(".!?…。！？؟।:;\"'”“’»›)]）」』")  # what a finished sentence ends with
LONG = 0.32  # share of an article from which on a summary covers it, and needs no single sentence's company for a word
FEW = 5  # sentences, so few that each needs its company whatever the article's length
DIGITS = 11  # of a rating, behind the point; the sums of the methods are exact to more


class Material(NamedTuple):
    """An article to summarise, alone or with others."""

    text: str
    sentences: Sequence[Span]
    title: str
    language: str


class Request(NamedTuple):
    """One article, or several as one, as summarisers see them."""

    sentences: tuple[str, ...]
    words: tuple[Sequence[str], ...]  # of each sentence, as they are written
    terms: tuple[tuple[str, ...], ...]  # the words that carry meaning, one tuple a sentence
    paragraphs: tuple[int, ...]  # the number of each sentence's paragraph, from 0
    title: tuple[str, ...]  # the title's terms
    language: str
    wanted: int  # how many sentences are asked for; no summary takes more
    share: float = 0.0  # of the text that is asked for
    about: tuple[str, ...] = ()  # terms a reader asks about
    places: tuple[int, ...] = ()  # each sentence's place in its own article; none given: there is one article
    languages: tuple[str, ...] = ()  # each sentence's; none given: all are in one

    def place(self, i: int) -> int:
        """Tell a sentence's place in its own article, from 0."""
        return self.places[i] if self.places else i

    def is_brief(self) -> bool:
        """Tell whether a summary is so short that a word in it may miss the sentence it points at."""
        return self.share < LONG or self.wanted <= FEW

    def language_of(self, i: int) -> str:
        """Tell a sentence's language."""
        return self.languages[i] if self.languages else self.language


class Merit(NamedTuple):
    """How much one sentence matters: higher is more, and what made it so."""

    score: float
    reasons: tuple[tuple[str, float], ...] = ()
    needs: tuple[int, ...] = ()  # the sentences without which it is not understood, nearest first
    alone: float | None = None  # its score as the only sentence of a summary, where that is another


Summarizer = Callable[[Request], Sequence[Merit]]


def request(materials: Sequence[Material], *, wanted: int, share: float = 0.0, about: str = "") -> Request:
    """Prepare one article or several for the summarisers; the language is that of most sentences."""
    languages = tuple(material.language for material in materials for _ in material.sentences)
    language = max(dict.fromkeys(languages), key=languages.count, default=materials[0].language)
    found = [(material, [span.of(material.text) for span in material.sentences]) for material in materials]
    paragraphs: list[int] = []
    for material in materials:
        first = paragraphs[-1] + 1 if paragraphs else 0
        paragraphs.extend(first + number for number in _paragraphs(material))
    sentences = tuple(text for _, texts in found for text in texts)
    return Request(
        sentences=sentences,
        words=tuple(tokens_of_each(sentences)),
        terms=tuple(tuple(said) for material, texts in found for said in terms_of_each(texts, material.language)),
        paragraphs=tuple(paragraphs),
        title=tuple(term for material in materials for term in terms(material.title, material.language)),
        language=language,
        wanted=wanted,
        share=share,
        about=tuple(terms(about, language)),
        places=tuple(place for material in materials for place in range(len(material.sentences))),
        languages=languages,
    )


def _paragraphs(material: Material) -> Iterator[int]:
    """Number each sentence's paragraph."""
    number = 0
    for i, span in enumerate(material.sentences):
        if i and "\n" in material.text[material.sentences[i - 1].end : span.start]:
            number += 1
        yield number


def merits(method: str, ratings: Sequence[float]) -> list[Merit]:
    """Make a method's ratings merits; what differs only by the rounding of sums is equal: the first comes first."""
    rounded = [round(rating, DIGITS) + 0.0 for rating in ratings]  # and no -0.0
    return [Merit(rating, ((method, rating),)) for rating in rounded]


def spaced(language: str) -> bool:
    """Tell whether a language puts spaces between its words."""
    return language not in SPACELESS
