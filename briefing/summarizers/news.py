"""Our own ranker for news: place, what the article keeps coming back to, the title's words, and no sentence twice."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from math import log

from briefing.languages import Words, table
from briefing.summarizers.request import Merit, Request, spaced
from briefing.text import fold

# feature          weight     what it measures, from 0 to 1 unless said
WEIGHTS = {
    "place":        1.0,    # the first sentence 1, then falling off
    "recurrence":   1.0,    # words that stand in many of the sentences
    "title":        0.6,    # words of the title
    "figure":       0.15,   # a number in digits
    "length":       0.35,   # neither a scrap nor a paragraph
    "dangling":    -0.6,    # hangs on the sentence before
    "question":    -0.6,
    "quoted":      -0.25,   # the share that stands in quotation marks
    "opening":      0.1,    # the first of its paragraph
}  # fmt: skip
REPEATS = 0.9  # taken off for what the chosen sentences say already
GOOD_LENGTH = (12, 40)  # words that carry meaning and others
QUOTED = re.compile(r"[«“„「\"][^»”“」\"]{1,400}[»”“」\"]")
WORD = re.compile(r"\w+")
DIGIT = re.compile(r"[0-9]")  # of all digits the commonest, and the quickest to look for


def news(request: Request) -> Sequence[Merit]:
    """Rank sentences by a sum of features, then set back what repeats a better one."""
    features = [
        _features(request, i, weights) for weights in (_recurrence(request),) for i in range(len(request.sentences))
    ]
    scores = [sum(WEIGHTS[name] * value for name, value in found) for found in features]
    repeated = _repetition(request, scores)
    return [
        Merit(
            score - REPEATS * again,
            (
                *((name, WEIGHTS[name] * value) for name, value in found if value),
                *((("repeats", -REPEATS * again),) if again else ()),
            ),
        )
        for found, score, again in zip(features, scores, repeated, strict=True)
    ]


def _recurrence(request: Request) -> list[float]:
    """Measure how much each sentence's words stand in other sentences too; the best has 1."""
    spread = Counter(term for sentence in request.terms for term in set(sentence))
    size = len(request.sentences)
    weight = {term: log(1 + times) if times > 1 else 0.0 for term, times in spread.items()}
    sums = [sum(weight[term] for term in set(sentence)) / (len(set(sentence)) + 6) for sentence in request.terms]
    best = max(sums, default=0.0)
    return [value / best if best and size > 1 else 0.0 for value in sums]


def _features(request: Request, i: int, recurrence: Sequence[float]) -> list[tuple[str, float]]:
    """Measure one sentence."""
    text, own = request.sentences[i], set(request.terms[i])
    title = set(request.title)
    size = len(WORD.findall(text)) if spaced(request.language) else len(text) / 2
    low, high = GOOD_LENGTH
    return [
        ("place", 1 / (1 + i) ** 0.5),
        ("recurrence", recurrence[i]),
        ("title", len(own & title) / len(title) if title else 0.0),
        ("figure", float(bool(DIGIT.search(text)) or (not text.isascii() and any(map(str.isdigit, text))))),
        ("length", min(1.0, size / low) if size < high else max(0.0, 1 - (size - high) / high)),
        ("dangling", float(dangles(text, request.language))),
        ("question", float(text.rstrip("\"'”’»›) \u00a0").endswith(("?", "？", "؟")))),
        ("quoted", min(1.0, sum(len(m[0]) for m in QUOTED.finditer(text)) / max(1, len(text)))),
        ("opening", float(i == 0 or request.paragraphs[i] != request.paragraphs[i - 1])),
    ]


def _repetition(request: Request, scores: Sequence[float]) -> list[float]:
    """Measure, in order of merit, how much of each sentence a better one says already."""
    said: dict[str, int] = {}
    repeated = [0.0] * len(scores)
    for place in sorted(range(len(scores)), key=lambda i: (-scores[i], i))[: max(60, 3 * request.wanted)]:
        own = set(request.terms[place])
        if own:
            shared = Counter(said[term] for term in own if term in said)
            most = shared.most_common(1)
            repeated[place] = (most[0][1] / len(own)) ** 2 if most else 0.0
        for term in own:
            said.setdefault(term, place)
    return repeated


@cache
def _danglers(language: str) -> frozenset[tuple[str, ...]]:
    """List the openings that hang on the sentence before, as words."""
    return frozenset(tuple(WORD.findall(fold(opening))) for opening in table(language, Words).dangling)


def dangles(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens so that its sense hangs on the one before."""
    words = tuple(WORD.findall(fold(sentence[:80])))
    return any(words[:n] in _danglers(language) for n in (1, 2, 3))
