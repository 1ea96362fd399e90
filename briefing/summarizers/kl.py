"""KLSum: the words of the summary stay near to those of the text (Haghighi and Vanderwende 2009); as sumy has it.

The divergence is taken over the words of the summary: the sum of p · log(p / q), with p a word's share of the text
and q its share of the summary, that is its count there over the summary's length. The length is taken out of the sum;
what is left changes, when a sentence is taken, only for those that have a word in common with it.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from briefing.summarizers.request import Merit, Request, merits

SAME = 1e-12  # divergences this near to one another are equal, and the first sentence is taken


@dataclass(slots=True)
class _State:
    """A summary while it grows, and what each sentence would add to it."""

    share: dict[str, float]  # of the text, for each of its words
    length: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    covered: float = 0.0  # the share of the text that the summary's words have
    sums: dict[int, float] = field(default_factory=dict)  # a sentence's p · log(p / count), beyond the summary's own
    fresh: dict[int, float] = field(default_factory=dict)  # the share that its new words have

    def part(self, term: str, more: int) -> float:
        """Take a word's part of the divergence if it were added so many times, beyond the part that it has."""
        share, count = self.share[term], self.counts[term]
        own = log(share / count) if count else 0.0
        return share * (log(share / (count + more)) - own)


def kl(request: Request) -> Sequence[Merit]:
    """Rank sentences by the turn in which they are taken: each time the one that leaves the least divergence."""
    counts = [Counter(terms) for terms in request.terms]
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, found in enumerate(counts):
        for term, count in found.items():
            index[term].append((i, count))
    total = sum(map(len, request.terms))
    state = _State({term: sum(count for _, count in members) / total for term, members in index.items()})
    for i, found in enumerate(counts):
        state.sums[i] = sum(state.part(term, count) for term, count in found.items())
        state.fresh[i] = sum(state.share[term] for term in found)
    sizes = list(map(len, request.terms))
    ratings = [0.0] * len(sizes)
    for turn in range(len(sizes)):
        best = _best(state, sizes)
        ratings[best] = float(-turn)
        _take(state, best, counts[best], index)
    return merits("kl", ratings)


def _best(state: _State, sizes: Sequence[int]) -> int:
    """Find the sentence that leaves the least divergence."""
    length, covered, fresh = state.length, state.covered, state.fresh
    logs = {size: log(length + size) if length + size else 0.0 for size in set(sizes)}
    values = [value + (covered + fresh[i]) * logs[sizes[i]] for i, value in state.sums.items()]
    least = min(values) + SAME
    return next(i for i, value in zip(state.sums, values, strict=True) if value <= least)


def _take(state: _State, best: int, found: Counter[str], index: dict[str, list[tuple[int, int]]]) -> None:
    """Add a sentence to the summary, and tell those that share its words."""
    del state.sums[best]
    state.length += found.total()
    for term, added in found.items():
        before = {count: state.part(term, count) for count in {count for _, count in index[term]}}
        new = not state.counts[term]
        state.counts[term] += added
        changes = {count: state.part(term, count) - part for count, part in before.items()}
        share = state.share[term]
        for i, count in index[term]:
            if i in state.sums:
                state.sums[i] += changes[count]
                if new:
                    state.fresh[i] -= share
        state.covered += share if new else 0.0
