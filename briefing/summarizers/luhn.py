"""Luhn's method: the sentences in which frequent words stand close together (Luhn 1958); as sumy has it."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

from briefing.summarizers.request import Merit, Request, merits
from briefing.text import bare
from briefing.words import STEM, words

GAP = 4  # other words in a row that end a cluster


def luhn(request: Request) -> Sequence[Merit]:
    """Rank sentences by the best of their clusters of words that occur more than once in the text."""
    counts = Counter(term for terms in request.terms for term in terms)
    frequent = frozenset(term for term, times in counts.items() if times > 1)

    @cache
    def matters(word: str) -> bool:
        return bare(word)[:STEM] in frequent

    return merits("luhn", [_best([matters(word) for word in words(sentence)]) for sentence in request.sentences])


def _best(matters: Sequence[bool]) -> float:
    """Rate a sentence, given which of its words matter: the square of those in a cluster over the cluster's length."""
    clusters: list[list[int]] = []
    for place, yes in enumerate(matters):
        if yes and clusters and place - clusters[-1][-1] <= GAP:
            clusters[-1].append(place)
        elif yes:
            clusters.append([place])
    rated = (len(found) ** 2 / (found[-1] - found[0] + 1) for found in clusters if len(found) > 1)
    return max(rated, default=0.0)
