"""SumBasic: the most frequent words, which count less once said (Nenkova and Vanderwende 2005); as sumy has it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import heapify, heappop, heapreplace

from briefing.summarizers.request import Merit, Request, merits


def sumbasic(request: Request) -> Sequence[Merit]:
    """Rank sentences by the turn in which they are taken.

    What a sentence is worth can only fall while others are taken, so it is measured again only at the top.
    """
    counts = Counter(term for terms in request.terms for term in terms)
    total = sum(counts.values())
    share = {term: count / total for term, count in counts.items()}
    ratings = [0.0] * len(request.terms)
    waiting = [(-_mean(share, terms), i) for i, terms in enumerate(request.terms)]
    heapify(waiting)
    for turn in range(len(ratings)):
        while (now := (-_mean(share, request.terms[waiting[0][1]]), waiting[0][1])) > waiting[0]:
            heapreplace(waiting, now)
        _, best = heappop(waiting)
        ratings[best] = float(-turn)
        for term in request.terms[best]:
            share[term] *= share[term]
    return merits("sumbasic", ratings)


def _mean(share: Mapping[str, float], terms: Sequence[str]) -> float:
    """Take the mean of the shares of a sentence's terms."""
    return sum([share[term] for term in terms]) / len(terms) if terms else 0.0
