"""Latent semantic analysis with all its dimensions (Steinberger and Ježek 2004); as sumy has it, without the analysis.

sumy rates a sentence by the length of its column in ΣVᵀ, and keeps every dimension. UΣVᵀ is then the matrix it began
with, and U turns columns without stretching them: the rating is the length of the sentence's column in that matrix,
and nothing needs decomposing.
"""

from collections import Counter
from collections.abc import Sequence
from math import sqrt

from briefing.summarizers.request import Merit, Request, merits

SMOOTH = 0.4  # what a word counts that the sentence does not have; its most frequent one counts 1


def lsa(request: Request) -> Sequence[Merit]:
    """Rank sentences by the length of their vector of smoothed frequencies, over all words of the text."""
    known = len({term for terms in request.terms for term in terms})
    return merits("lsa", [_length(terms, known) for terms in request.terms])


def _length(terms: Sequence[str], known: int) -> float:
    """Measure one sentence's vector among so many known words; 0 without words."""
    if not terms:
        return 0.0
    counts = Counter(terms).values()
    most = max(counts)
    own = sum((SMOOTH + (1 - SMOOTH) * count / most) ** 2 for count in counts)
    return sqrt(own + (known - len(counts)) * SMOOTH**2)
