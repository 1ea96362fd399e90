"""What every summariser is given, and what it gives back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from briefing.languages import SPACELESS
from briefing.text import Span
from briefing.words import terms

DIGITS = 11  # of a rating, behind the point; the sums of the methods are exact to more


@dataclass(frozen=True, slots=True)
class Request:
    """An article as summarisers see it."""

    sentences: tuple[str, ...]
    terms: tuple[tuple[str, ...], ...]  # the words that carry meaning, one tuple a sentence
    paragraphs: tuple[int, ...]  # the number of each sentence's paragraph, from 0
    title: tuple[str, ...]  # the title's terms
    language: str
    wanted: int  # how many sentences are asked for; no summary takes more


@dataclass(frozen=True, slots=True)
class Merit:
    """How much one sentence matters: higher is more, and what made it so."""

    score: float
    reasons: tuple[tuple[str, float], ...] = ()


Summarizer = Callable[[Request], Sequence[Merit]]


def request(text: str, sentences: Sequence[Span], *, title: str, language: str, wanted: int) -> Request:
    """Prepare an article for the summarisers."""
    words = tuple(span.of(text) for span in sentences)
    paragraphs, number = [], 0
    for i, span in enumerate(sentences):
        if i and "\n" in text[sentences[i - 1].end : span.start]:
            number += 1
        paragraphs.append(number)
    return Request(
        sentences=words,
        terms=tuple(tuple(terms(sentence, language)) for sentence in words),
        paragraphs=tuple(paragraphs),
        title=tuple(terms(title, language)),
        language=language,
        wanted=wanted,
    )


def merits(method: str, ratings: Sequence[float]) -> list[Merit]:
    """Make a method's ratings merits; what differs only by the rounding of sums is equal: the first comes first."""
    rounded = [round(rating, DIGITS) + 0.0 for rating in ratings]  # and no -0.0
    return [Merit(rating, ((method, rating),)) for rating in rounded]


def spaced(language: str) -> bool:
    """Tell whether a language puts spaces between its words."""
    return language not in SPACELESS
