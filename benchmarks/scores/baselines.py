"""What one could do without a program: the least that one has to beat."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from .measures import Rate, b_cubed, words

LONG = 80  # characters: a line of fewer is hardly prose

QUOTED = re.compile(r"«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|\"([^\"\n]*)\"")

COMMON = 0.2  # share of the texts from which on a word tells nothing
THRESHOLDS = tuple(step / 50 for step in range(5, 46))


def longest_run(dump: str) -> str:
    """Take the run of lines that is longest where each line counts by what it has beyond so many characters."""
    lines = [line.strip() for line in dump.splitlines() if line.strip()]
    first, length, most, best = 0, 0, 0, slice(0)
    for i, line in enumerate(lines):
        length += len(line) - LONG
        if length <= 0:
            first, length = i + 1, 0
        elif length > most:
            most, best = length, slice(first, i + 1)
    return "\n".join(lines[best])


def quoted(text: str) -> list[tuple[int, int]]:
    """Find what stands in quotation marks."""
    return [match.span(match.lastindex or 0) for match in QUOTED.finditer(text) if match.lastindex]


def best_single_link(texts: Sequence[str], labels: Sequence[str]) -> tuple[float, Rate]:
    """Group texts by the cosine of their TF-IDF, with the threshold that these very labels like best."""
    links = sorted(_cosines(texts), reverse=True)
    scored = [(threshold, b_cubed(_linked(links, threshold, len(texts)), labels)) for threshold in THRESHOLDS]
    return max(scored, key=lambda pair: pair[1].f1)


def _cosines(texts: Sequence[str]) -> Iterator[tuple[float, int, int]]:
    """Yield (cosine, text, later text) for all that share a word."""
    counts = [Counter(words(text)) for text in texts]
    spread = Counter(word for count in counts for word in count)
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for later, count in enumerate(counts):
        kept = {w: (1 + math.log(n)) * math.log(len(texts) / spread[w]) for w, n in count.items()
                if 1 < spread[w] <= COMMON * len(texts) or spread[w] == 1}  # fmt: skip
        length = math.sqrt(sum(weight * weight for weight in kept.values())) or 1.0
        shared: dict[int, float] = defaultdict(float)
        for word, weight in kept.items():
            for text, other in seen[word]:
                shared[text] += other * weight / length
            seen[word].append((later, weight / length))
        yield from ((cosine, text, later) for text, cosine in shared.items() if cosine >= THRESHOLDS[0])


def _linked(links: Sequence[tuple[float, int, int]], threshold: float, size: int) -> list[list[int]]:
    """Join what a link at least so strong joins."""
    root = list(range(size))

    def top(i: int) -> int:
        while root[i] != i:
            i = root[i] = root[root[i]]
        return i

    for cosine, one, other in links:
        if cosine < threshold:
            break
        root[top(one)] = top(other)
    ordered = sorted(range(size), key=top)
    return [list(group) for _, group in groupby(ordered, key=top)]
