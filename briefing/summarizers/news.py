"""Our own ranker for news: place, what the article keeps coming back to, the title's words, and no thing twice."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from math import log, sqrt

from briefing.summarizers.faults import SCRAP, faults, odd_capitals
from briefing.summarizers.hanging import hanging, hangs
from briefing.summarizers.request import FEW, LONG, Merit, Request
from briefing.summarizers.weights import WEIGHTS
from briefing.text import beyond_ascii
from briefing.words import count_each

DENSE = {"ja": 2, "ko": 2, "th": 5, "zh": 2}  # characters that say as much as a word elsewhere
ABOUT = 3.0  # for the words a reader asks about
INTRODUCES = 0.3  # a first sentence with a word of the title says whom and what the others speak of
ORPHAN = -0.4  # an opening sentence that hangs on a standfirst which is not there
SHORT = 0.1  # share of an article from which on a summary is less short
REPEATS = 2.5  # taken off a short summary for what the chosen sentences say already
SAME = 0.7  # cosine from which on two sentences say the same
TWICE = 9.0  # taken off for that, however long the summary
DIGITS = frozenset("0123456789")
COMPARED = range(60, 301)  # how many of the best sentences are compared with those above them

Vector = Mapping[str, float]


def news(request: Request) -> Sequence[Merit]:
    """Rank sentences by a weighted sum of features; one that hangs on others comes with them, and is judged so."""
    vectors = _vectors(request.terms)
    needs = hanging(request)
    rows = features(request, vectors)
    reasons = _reasons(request, rows, needs)
    own = [sum(value for _, value in found) for found in reasons]
    taken = _taken(vectors, own, needs, weight=REPEATS * max(0.0, 1 - request.share / LONG), wanted=request.wanted)
    merits = []
    alone = _alone(rows, own, lengthening(request.share))
    for found, score, needed, only, (final, penalty) in zip(reasons, own, needs, alone, taken, strict=True):
        company = final + penalty - score
        more = (("comes with others", company), ("repeats", -penalty))
        merits.append(Merit(final, (*found, *((name, value) for name, value in more if value)), needed, only))
    return merits


def lengthening(share: float) -> float:
    """Tell how long a summary of such a share is, from 0 to 1: a short one tells the news, a long one covers it."""
    return min(1.0, max(0.0, (share - SHORT) / (LONG - SHORT)))


def _reasons(
    request: Request, rows: Sequence[Mapping[str, float]], needs: Sequence[Sequence[int]]
) -> list[list[tuple[str, float]]]:
    """List for each sentence what speaks for and against it."""
    length = lengthening(request.share)
    orphans = {
        i for i, text in enumerate(request.sentences) if not request.place(i) and hangs(text, request.language_of(i))
    }
    weights = {name: short + length * longer for name, (short, longer) in WEIGHTS.items()}
    about, odd = set(request.about), odd_capitals(request)
    found: list[list[tuple[str, float]]] = []
    for i, (row, terms) in enumerate(zip(rows, request.terms, strict=True)):
        reasons = [(name, weights[name] * value) for name, value in row.items() if value]
        if not about.isdisjoint(terms):
            reasons.append(("about", ABOUT * len(about.intersection(terms)) / len(about)))
        reasons.extend(faults(request, i, odd))
        if not request.place(i) and request.wanted <= FEW and not set(request.title).isdisjoint(terms):
            reasons.append(("introduces", INTRODUCES))
        if not orphans.isdisjoint((i, *needs[i])):
            reasons.append(("hangs on nothing", ORPHAN))
        found.append(reasons)
    return found


def _alone(rows: Sequence[Mapping[str, float]], own: Sequence[float], length: float) -> list[float]:
    """Score the sentences for the shortest of summaries."""
    if not length:
        return list(own)
    longer = {name: length * weight for name, (_, weight) in WEIGHTS.items()}
    return [
        score - sum([longer[name] * value for name, value in row.items()]) for row, score in zip(rows, own, strict=True)
    ]


def features(request: Request, vectors: Sequence[Vector] = ()) -> list[dict[str, float]]:
    """Measure every sentence."""
    title = set(request.title)
    recurrence, centrality = _recurrence(request.terms), _centrality(vectors or _vectors(request.terms))
    rows = []
    counts = count_each(request.sentences, request.words)
    for i, (text, terms) in enumerate(zip(request.sentences, request.terms, strict=True)):
        dense = DENSE.get(request.language_of(i))
        words = len(text) / dense if dense else counts[i]
        place = request.place(i)
        rows.append(
            {
                "place": 1 / sqrt(1 + place),
                "second": float(place == 1),
                "depth": place / len(request.sentences),
                "recurrence": recurrence[i],
                "centrality": centrality[i],
                "title": len(title.intersection(terms)) / len(title) if title else 0.0,
                "figure": float(_has_digit(text)),
                "length": log(1 + words) / 4,
                "scrap": max(0.0, SCRAP - words) / SCRAP,
            }
        )
    return rows


def _has_digit(text: str) -> bool:
    """Tell whether a digit stands in a text."""
    return not DIGITS.isdisjoint(text) or any(map(str.isdigit, set(beyond_ascii(text))))


def _recurrence(sentences: Sequence[Sequence[str]]) -> list[float]:
    """Measure how often each sentence's words stand in the article, those of one sentence aside; the best has 1."""
    distinct = list(map(frozenset, sentences))
    spread, times = Counter(chain.from_iterable(distinct)), Counter(chain.from_iterable(sentences))
    again = {term: times[term] if sentences_with > 1 else 0 for term, sentences_with in spread.items()}
    sums = [sum(map(again.__getitem__, terms)) / (len(terms) + 3) for terms in distinct]
    best = max(sums, default=0.0) or 1.0
    return [value / best for value in sums]


def _vectors(sentences: Sequence[Sequence[str]]) -> list[Vector]:
    """Weigh each sentence's terms by how rare they are; every vector has the length 1."""
    own = [dict.fromkeys(terms) for terms in sentences]
    spread = Counter(chain.from_iterable(own))
    rarities = {times: log(1 + len(sentences) / times) for times in set(spread.values())}
    rarity = {term: rarities[times] for term, times in spread.items()}
    squares = {term: weight**2 for term, weight in rarity.items()}
    norms = [sqrt(sum(map(squares.__getitem__, terms))) or 1.0 for terms in own]
    return [{term: rarity[term] / norm for term in terms} for terms, norm in zip(own, norms, strict=True)]


def _centrality(vectors: Sequence[Vector]) -> list[float]:
    """Measure how near each sentence is to all others: the cosine with their sum; the best has 1."""
    total: dict[str, float] = {}
    for vector in vectors:
        for term, weight in vector.items():
            total[term] = total.get(term, 0.0) + weight
    sums = [sum([weight * total[term] for term, weight in vector.items()]) - 1 if vector else 0.0 for vector in vectors]
    best = max(sums, default=0.0) or 1.0
    return [value / best for value in sums]


def _taken(
    vectors: Sequence[Vector], own: Sequence[float], needs: Sequence[Sequence[int]], *, weight: float, wanted: int
) -> list[tuple[float, float]]:
    """Take the best sentence, then the best that repeats it least, and so on; returns each one's score and its loss.

    Carbonell and Goldstein, "The use of MMR" (1998), with the cosine of the terms. A sentence that hangs on others not
    yet taken is judged half by itself and half by its company.
    """
    penalties, scores = [0.0] * len(own), [0.0] * len(own)
    most = min(COMPARED.stop - 1, max(COMPARED.start, 3 * wanted))
    order = sorted(range(len(own)), key=lambda i: (-own[i], i))
    places = _places(vectors, order[:most])
    waiting, there = dict.fromkeys(order), set[int]()
    last, rest = float("inf"), iter(order)

    def value(i: int) -> float:
        company = [own[j] - penalties[j] for j in needs[i] if j not in there]
        return (own[i] + (own[i] + sum(company)) / (1 + len(company))) / 2 - penalties[i]

    values = list(own)
    for place in range(len(own)):
        near_best = list(islice(waiting, 2 * most)) if place < most else [next(i for i in rest if i in waiting)]
        for i in near_best:
            if needs[i]:
                values[i] = value(i)
        best = max(near_best, key=values.__getitem__)
        del waiting[best]
        scores[best] = last = min(last, values[best])
        there.update((best, *needs[best]))
        near: dict[int, float] = {}
        for term, share in vectors[best].items() if place < most else ():
            for i, other in places.get(term, ()):
                near[i] = near.get(i, 0.0) + share * other
        for i, cosine in near.items():
            penalty = weight * cosine + (TWICE if cosine >= SAME else 0.0)
            if penalty > penalties[i] and i in waiting:
                penalties[i] = penalty
                values[i] = own[i] - penalty
    return list(zip(scores, penalties, strict=True))


def _places(vectors: Sequence[Vector], sentences: Sequence[int]) -> dict[str, list[tuple[int, float]]]:
    """Index sentences by their terms."""
    places: dict[str, list[tuple[int, float]]] = {}
    for i in sentences:
        for term, share in vectors[i].items():
            places.setdefault(term, []).append((i, share))
    return places
