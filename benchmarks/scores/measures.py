"""Every figure of docs/quality.md is made by one of these functions, and none knows what program it judges."""

from __future__ import annotations

import random
import re
import statistics
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

WORD = re.compile(r"\w+")
SHINGLE = 4  # words
DRAWS = 1000  # of a bootstrap
TOLERANCE = 1e-6  # between two numbers that are one

HONORIFIC = frozenset("mr mrs ms miss dr sir prof m mme mlle me herr frau sr sra don dona".split())


def harmonic(precision: float, recall: float) -> float:
    """Return F1."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Rate:
    """How much of what was found is right, and how much of what is right was found."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Return their harmonic mean."""
        return harmonic(self.precision, self.recall)

    @classmethod
    def of(cls, *, hits: int, wrong: int, missed: int) -> Rate:
        """Make one of counts."""
        return cls(hits / max(1, hits + wrong), hits / max(1, hits + missed))

    @classmethod
    def mean(cls, rates: Iterable[Rate]) -> Rate:
        """Make one of many, each of which weighs the same."""
        taken = list(rates)
        return cls(statistics.mean(r.precision for r in taken), statistics.mean(r.recall for r in taken))


# --- texts -----------------------------------------------------------------------------------------------------------


def words(text: str) -> list[str]:
    """Cut a text into words in lower case."""
    return WORD.findall(text.lower())


def plain(text: str | None) -> str:
    """Fold case, accents and punctuation, so that two ways of printing one name compare equal."""
    letters = unicodedata.normalize("NFKD", text or "").casefold()
    return " ".join(WORD.findall("".join(c for c in letters if not unicodedata.combining(c))))


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count the runs of four words; a shorter text is one run."""
    cut = words(text)
    return Counter(tuple(cut[i : i + SHINGLE]) for i in range(max(1, len(cut) - SHINGLE + 1))) if cut else Counter()


def overlap(gold: str, found: str) -> Rate:
    """Compare two texts by their shingles, as scrapinghub's article-extraction-benchmark does a page."""
    right, seen = shingles(gold), shingles(found)
    shared = sum((right & seen).values())
    precision = shared / sum(seen.values()) if seen else float(not right)
    return Rate(precision, shared / sum(right.values()) if right else 1.0)


def contains(flat: str, snippet: str) -> bool:
    """Tell whether a text in which runs of white space are one blank has a snippet in it."""
    return " ".join(snippet.split()) in flat


# --- summaries -------------------------------------------------------------------------------------------------------


def rouge(reference: str, summary: str) -> tuple[float, float]:
    """Return ROUGE-1 and ROUGE-2, F1 in percent of unstemmed words."""
    right, seen = words(reference), words(summary)
    return _shared(Counter(right), Counter(seen)), _shared(Counter(pairwise(right)), Counter(pairwise(seen)))


def _shared(right: Counter[Any], seen: Counter[Any]) -> float:
    hits = sum((right & seen).values())
    return 100 * harmonic(hits / max(1, sum(seen.values())), hits / max(1, sum(right.values())))


def best_rouge(references: Sequence[str], summary: str) -> tuple[float, float]:
    """Return ROUGE-1 and ROUGE-2 against the reference that the summary shares most words with."""
    return max((rouge(reference, summary) for reference in references), key=lambda scores: scores[0])


def interval(differences: Sequence[float]) -> tuple[float, float, float]:
    """Return the mean of paired differences and its 95 % bootstrap interval, the same every time."""
    rng = random.Random(1)  # noqa: S311  no secret depends on it
    draws = sorted(statistics.mean(rng.choices(differences, k=len(differences))) for _ in range(DRAWS))
    return statistics.mean(differences), draws[25], draws[975]


# --- numbers and names -----------------------------------------------------------------------------------------------


def number(text: object) -> float | None:
    """Read a value as the specifications print it: they group no thousands, and a comma is a decimal comma."""
    try:
        return float(re.sub(r"[^\d.eE+-]", "", str(text).replace(",", ".")))
    except ValueError:
        return None


def ends(printed: str | None) -> tuple[float, float] | None:
    """Return both ends of "[20,200)" or "[1,5,2,5)", unless they are not two different finite numbers."""
    parts = re.sub(r"[\[\]() ]", "", printed or "").split(",")
    if len(parts) == 4:
        parts = [f"{parts[0]}.{parts[1]}", f"{parts[2]}.{parts[3]}"]
    values = [number(part) for part in parts]
    match values:
        case [float() as low, float() as high] if low != high:
            return low, high
    return None


def same_value(one: object, other: object) -> bool:
    """Tell whether two numbers are one."""
    if one is None or other is None:
        return False
    first, second = float(str(one)), float(str(other))
    return abs(first - second) <= TOLERANCE * max(1.0, abs(second))


def same_person(gold: str | None, found: str | None) -> bool:
    """Tell whether one name lies within the other or they share two words; a list of names is no name.

    "Mr. Trent" is "Donal Trent", "Melia Trent" is not.
    """
    right, seen = ([w for w in plain(name).split() if w not in HONORIFIC] for name in (gold, found))
    both = set(right) & set(seen)
    within = set(seen) <= set(right) or set(right) <= set(seen) or len(both) >= 2
    return bool(both) and len(seen) <= len(right) + 4 and within


# --- groups ----------------------------------------------------------------------------------------------------------


def b_cubed(groups: Iterable[Iterable[int]], labels: Sequence[str]) -> Rate:
    """Compare a grouping of the indices with their labels, item by item."""
    gold = defaultdict(set)
    for index, label in enumerate(labels):
        gold[label].add(index)
    rates = []
    for group in map(set, groups):
        for index in group:
            true = gold[labels[index]]
            shared = len(group & true)
            rates.append(Rate(shared / len(group), shared / len(true)))
    return Rate.mean(rates)
