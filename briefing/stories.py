"""Which articles tell one story: those that share the words that few others have."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from math import log, sqrt

from briefing.models import Article
from briefing.words import terms

OPENING = 4000  # characters of the text that are compared, with the title twice
ALIKE = 0.27  # cosine of two articles' words
DAYS_APART = 4
COMMON = 0.2  # a word in more of the articles than this says nothing
FEW = 12  # articles; below this no word is called common


def group(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Group articles by their story; every index once, in the order of each story's first article."""
    vectors = _vectors(articles)
    holders: dict[str, list[int]] = defaultdict(list)
    groups: list[list[int]] = []
    story: list[int] = []
    for i, vector in enumerate(vectors):
        cosines = _cosines(vector, vectors, holders)
        near = {j: c for j, c in cosines.items() if _near(articles[i].published, articles[j].published)}
        found = _nearest(near, story, groups)
        if found < 0:
            found = len(groups)
            groups.append([])
        groups[found].append(i)
        story.append(found)
        for term in vector:
            holders[term].append(i)
    return tuple(tuple(members) for members in groups)


def _cosines(
    vector: Mapping[str, float], vectors: Sequence[Mapping[str, float]], holders: Mapping[str, Sequence[int]]
) -> Mapping[int, float]:
    """Compare an article with the earlier ones that share a word with it."""
    sums: dict[int, float] = defaultdict(float)
    for term, weight in vector.items():
        for other in holders.get(term, ()):
            sums[other] += weight * vectors[other][term]
    return sums


def _nearest(cosines: Mapping[int, float], story: Sequence[int], groups: Sequence[Sequence[int]]) -> int:
    """Find the story whose articles are on average alike enough; -1 where there is none."""
    sums: dict[int, float] = defaultdict(float)
    for other, cosine in cosines.items():
        sums[story[other]] += cosine
    means = {number: total / len(groups[number]) for number, total in sums.items()}
    best = max(means, key=lambda number: (means[number], -number), default=-1)
    return best if best >= 0 and means[best] >= ALIKE else -1


def _vectors(articles: Sequence[Article]) -> list[Mapping[str, float]]:
    """Weigh each article's words by how few articles have them; each vector's length is 1."""
    counts = [Counter(terms(f"{a.title}\n{a.title}\n{a.text[:OPENING]}", a.language)) for a in articles]
    spread = Counter(term for count in counts for term in count)
    most = max(FEW, COMMON * len(articles))
    vectors: list[Mapping[str, float]] = []
    for count in counts:
        weights = {
            t: (1 + log(n)) * log(1 + (len(articles) + 1) / spread[t]) for t, n in count.items() if spread[t] <= most
        }
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        vectors.append({term: weight / length for term, weight in weights.items()})
    return vectors


def _near(one: date | None, other: date | None) -> bool:
    """Tell whether two articles appeared within days of each other, or may have."""
    return one is None or other is None or abs(one.toordinal() - other.toordinal()) <= DAYS_APART
