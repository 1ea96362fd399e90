"""What sentences share: a matrix of common words over the logarithms of their lengths, in time that follows the words.

The weight between two sentences is the number of pairs of equal words, over log(length) + log(length). It hangs on
each word by itself and on two lengths, and lengths are few. So only the rarer words are written out as links from
sentence to sentence; a product with the part of a word that many have takes one pass through those, and a square of
their few lengths.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from operator import mul

COMMON = 16  # sentences that have a word, from which on it is not written out

Members = Sequence[tuple[int, int]]  # sentence, and how often it has the word


@dataclass(frozen=True, slots=True)
class Overlap:
    """The weights between all sentences of a text, each with itself included."""

    links: Sequence[tuple[Sequence[int], Sequence[float]]]  # for each sentence: others, and the weight by rarer words
    common: Sequence[Sequence[tuple[int, Members]]]  # for each common word: sentences by their length
    own: Sequence[float]  # each sentence's weight with itself
    inverse: Mapping[int, Mapping[int, float]]  # 1 / (log + log) of two lengths

    def times(self, values: Sequence[float]) -> list[float]:
        """Multiply the matrix by a value for each sentence."""
        sums = [sum(map(mul, weights, [values[j] for j in others])) for others, weights in self.links]
        for groups in self.common:
            masses = [(length, sum([values[i] * count for i, count in members])) for length, members in groups]
            for length, members in groups:
                inverse = self.inverse[length]
                mass = sum([inverse[other] * mass for other, mass in masses])
                for i, count in members:
                    sums[i] += count * mass
        return sums


def overlap(sentences: Sequence[Sequence[str]], *, single: float) -> Overlap:
    """Prepare the weights; `single` is the one between two sentences of one word, the same: their logarithms are 0."""
    lengths = [len(terms) for terms in sentences]
    index: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for i, terms in enumerate(sentences):
        for term, count in Counter(terms).items():
            index[term].append((i, count))
    inverse = _inverse(sorted(set(lengths) - {0}), single)
    own = [
        sum([n * n for n in Counter(terms).values()]) * inverse[len(terms)][len(terms)] if terms else 0.0
        for terms in sentences
    ]
    rare = [members for members in index.values() if len(members) < COMMON]
    common = [_grouped(members, lengths) for members in index.values() if len(members) >= COMMON]
    return Overlap(_links(rare, lengths, inverse), common, own, inverse)


def _inverse(lengths: Sequence[int], single: float) -> dict[int, dict[int, float]]:
    """Tabulate what the number of common words is multiplied by."""
    logs = {length: log(length) for length in lengths}
    return {a: {b: 1 / (logs[a] + logs[b]) if a * b > 1 else single for b in lengths} for a in lengths}


def _links(
    words: Sequence[Members], lengths: Sequence[int], inverse: Mapping[int, Mapping[int, float]]
) -> list[tuple[list[int], list[float]]]:
    """Write out the weights by words that few sentences have."""
    shared: list[dict[int, int]] = [defaultdict(int) for _ in lengths]
    for members in words:
        for i, count in members:
            row = shared[i]
            for j, times in members:
                row[j] += count * times
    return [
        (list(row), [times * inverse[length][lengths[j]] for j, times in row.items()])
        for row, length in zip(shared, lengths, strict=True)
    ]


def _grouped(members: Members, lengths: Sequence[int]) -> list[tuple[int, Members]]:
    """Group the sentences that have a word by their length."""
    groups: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for i, count in members:
        groups[lengths[i]].append((i, count))
    return list(groups.items())
