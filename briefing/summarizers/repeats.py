"""What several articles say in nearly the same words: of such sentences a summary takes one."""

from collections.abc import Callable, Collection, Sequence

from briefing.summarizers.request import Request

ALIKE = 0.6  # share of the shorter sentence's terms that the other one has
LEAST = 4  # terms that the shorter one must have

Repeats = Callable[[int, Collection[int]], bool]  # whether a sentence says what one of those chosen says


def repeats(given: Request, articles: Sequence[int]) -> Repeats:
    """Tell sentences that say what another article says; `articles` has the number of each sentence's own."""
    terms = [frozenset(said) for said in given.terms] if len(set(articles)) > 1 else []

    def repeated(i: int, chosen: Collection[int]) -> bool:
        return any(articles[i] != articles[j] and _alike(terms[i], terms[j]) for j in chosen)

    return repeated


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two sentences have most terms of the shorter one in common."""
    fewer = min(len(one), len(other))
    return fewer >= LEAST and len(one & other) >= ALIKE * fewer
