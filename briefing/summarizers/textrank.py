"""TextRank: the sentences that share most words with others that do (Mihalcea and Tarau 2004); as sumy has it."""

from collections.abc import Sequence
from math import sqrt

from briefing.summarizers.request import Merit, Request, merits
from briefing.summarizers.shared import overlap

DAMPING = 0.85
EPSILON = 1e-4  # the iteration ends when the ratings move less than this
NOT_ZERO = 1e-7  # sumy adds this to every sum it divides by


def textrank(request: Request) -> Sequence[Merit]:
    """Rank sentences as PageRank ranks pages, the words they share being the links."""
    size = len(request.terms)
    weights = overlap(request.terms, single=1.0)
    sums = [total + NOT_ZERO for total in weights.times([1.0] * size)]
    ratings = [1 / size] * size if size else []
    moved = 1.0
    while moved > EPSILON:
        base = (1 - DAMPING) / max(1, size) * sum(ratings)
        flows = weights.times([rating / total for rating, total in zip(ratings, sums, strict=True)])
        following = [base + DAMPING * flow for flow in flows]
        moved = sqrt(sum((a - b) ** 2 for a, b in zip(following, ratings, strict=True)))
        ratings = following
    return merits("textrank", ratings)
