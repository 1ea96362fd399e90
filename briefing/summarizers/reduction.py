"""Reduction: the sentences that share most words with all others, for their length; as sumy has it."""

from collections.abc import Sequence

from briefing.summarizers.request import Merit, Request, merits
from briefing.summarizers.shared import overlap


def reduction(request: Request) -> Sequence[Merit]:
    """Rank sentences by the sum of their weights with the others."""
    weights = overlap(request.terms, single=0.0)
    sums = weights.times([1.0] * len(request.terms))
    return merits("reduction", [total - own for total, own in zip(sums, weights.own, strict=True)])
