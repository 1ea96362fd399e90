"""LexRank: the sentences that resemble many that resemble many (Erkan and Radev 2004); as sumy has it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from briefing.summarizers.request import Merit, Request, merits

THRESHOLD = 0.1  # two sentences resemble one another above this cosine
EPSILON = 0.1  # the iteration ends when the ratings move less than this
LIGHT = 0.2  # how long the part of a sentence's vector may be, at most, that is made of its commonest words
DOUBT = 1e-9  # this near to the threshold the cosine is taken again, step by step as sumy does


@dataclass(frozen=True, slots=True)
class _Vector:
    """One sentence: the weights of the terms that others have too, as parts of a vector of length 1.

    Two light parts cannot make a cosine above LIGHT², which is under the threshold: sentences
    that have only light words in common are never compared, be those words in all of them.
    """

    heavy: Sequence[tuple[str, float]]
    light: Mapping[str, float]
    length: float  # of the whole, before it was made 1; 0 where no word says anything


def lexrank(request: Request) -> Sequence[Merit]:
    """Rank sentences by their centrality among those that resemble one another."""
    frequencies = [_frequencies(terms) for terms in request.terms]
    spread = Counter(term for found in frequencies for term in found)
    rarity = {term: log(len(frequencies) / (1 + times)) for term, times in spread.items()}
    vectors = [_vector(found, rarity, spread) for found in frequencies]
    return merits("lexrank", _centrality(_neighbours(vectors, frequencies, rarity)))


def _frequencies(terms: Sequence[str]) -> Mapping[str, float]:
    """Count a sentence's terms, as shares of the count of its most frequent one."""
    counts = Counter(terms)
    most = max(counts.values(), default=1)
    return counts if most == 1 else {term: count / most for term, count in counts.items()}


def _vector(frequencies: Mapping[str, float], rarity: Mapping[str, float], spread: Mapping[str, int]) -> _Vector:
    """Weigh a sentence's terms by their frequency and rarity, and part the light ones from the others."""
    weights = {term: frequency * rarity[term] for term, frequency in frequencies.items()}
    length = sqrt(sum([weight * weight for weight in weights.values()]))
    if not length:
        return _Vector((), {}, 0.0)
    shared = sorted([(abs(weight) / length, term) for term, weight in weights.items() if spread[term] > 1])
    left, count = LIGHT**2, 0
    while count < len(shared) and shared[count][0] ** 2 <= left:
        left -= shared[count][0] ** 2
        count += 1
    parted = [(term, weight) for weight, term in shared]
    return _Vector(parted[count:], dict(parted[:count]), length)


def _neighbours(
    vectors: Sequence[_Vector], frequencies: Sequence[Mapping[str, float]], rarity: Mapping[str, float]
) -> list[list[int]]:
    """List for each sentence those that resemble it, itself included; only those that share a term are compared."""
    heavy: dict[str, list[tuple[int, float]]] = defaultdict(list)
    light: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: list[list[int]] = [[] for _ in vectors]
    for i, vector in enumerate(vectors):
        for other, cosine in _alike(vector, vectors, heavy, light):
            if cosine > THRESHOLD + DOUBT or _cosine(frequencies[i], frequencies[other], rarity) > THRESHOLD:
                found[i].append(other)
                found[other].append(i)
        if vector.length:
            found[i].append(i)
        for term, weight in vector.heavy:
            heavy[term].append((i, weight))
        for term, weight in vector.light.items():
            light[term].append((i, weight))
    return found


def _alike(
    vector: _Vector,
    vectors: Sequence[_Vector],
    heavy: Mapping[str, Sequence[tuple[int, float]]],
    light: Mapping[str, Sequence[tuple[int, float]]],
) -> Iterator[tuple[int, float]]:
    """Find the sentences in the two indexes whose cosine with this one is above the threshold, or about there."""
    sums: dict[int, float] = defaultdict(float)
    probes = [(weight, index[term]) for term, weight in vector.heavy for index in (heavy, light)]
    probes += [(weight, heavy[term]) for term, weight in vector.light.items()]
    for weight, members in probes:
        for other, its in members:
            sums[other] += weight * its
    low, sure = THRESHOLD - DOUBT, THRESHOLD + DOUBT
    open_from = low - LIGHT**2 if vector.light else low
    for other, cosine in sums.items():
        if cosine > sure:
            yield other, cosine
        elif cosine > open_from:
            whole = cosine + _lights(vector, vectors[other])
            if whole > low:
                yield other, whole


def _lights(one: _Vector, other: _Vector) -> float:
    """Sum up what the light words of both add to a cosine."""
    its, total = other.light, 0.0
    for term, weight in one.light.items():
        if term in its:
            total += weight * its[term]
    return total


def _cosine(one: Mapping[str, float], other: Mapping[str, float], rarity: Mapping[str, float]) -> float:
    """Take the cosine of two sentences with sumy's own steps, whose rounding decides where it is the threshold."""
    product = 0.0
    for term, frequency in one.items():
        if term in other:
            product += frequency * other[term] * rarity[term] ** 2
    lengths = [sqrt(sum((f * rarity[term]) ** 2 for term, f in vector.items())) for vector in (one, other)]
    return product / (lengths[0] * lengths[1]) if all(lengths) else 0.0


def _centrality(neighbours: Sequence[Sequence[int]]) -> list[float]:
    """Let every sentence hand its rating on to its neighbours in equal parts, again and again; 0 where none has any."""
    ratings = [1 / len(neighbours)] * len(neighbours) if neighbours else []
    moved = 1.0
    while moved > EPSILON:
        parts = [rating / max(1, len(found)) for rating, found in zip(ratings, neighbours, strict=True)]
        following = [sum([parts[j] for j in found]) for found in neighbours]
        length = sqrt(sum(rating * rating for rating in following))
        if not length:
            return [0.0] * len(neighbours)
        following = [rating / length for rating in following]
        moved = sqrt(sum((a - b) ** 2 for a, b in zip(following, ratings, strict=True)))
        ratings = following
    return ratings
