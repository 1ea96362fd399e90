"""The sentences that say most of an article, in its own words and order."""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import sqrt

from briefing.models import Pick, Sentence
from briefing.options import Budget
from briefing.registry import find
from briefing.summarizers.classic import METHODS, classic
from briefing.summarizers.eligible import eligible, excluded, untitled, without
from briefing.summarizers.lead import lead
from briefing.summarizers.news import news
from briefing.summarizers.repeats import Repeats, repeats
from briefing.summarizers.request import Material, Merit, Request, Summarizer, request
from briefing.text import Span
from briefing.words import count

SUMMARIZERS: Mapping[str, Summarizer] = {"news": news, "lead": lead, **{method: classic(method) for method in METHODS}}
ENTRY_POINTS = "briefing.summarizers"
STARTS = 8  # sentences that get the chance to come first, where they differ in size
FILL = 1.0  # what a word of a sentence of middling merit is worth, in standard deviations of merit
# unit of a budget     how much of it a sentence takes
MEASURES: Mapping[str, Callable[[str], int]] = {
    "sentences":  lambda _: 1,
    "words":      count,
    "characters": lambda sentence: len(sentence) + 1,  # and the blank before the next
}  # fmt: skip


def summarizer(method: str) -> Summarizer:
    """Find a summariser by its name; raises UsageError with those there are."""
    return find("summarizer", method, SUMMARIZERS, group=ENTRY_POINTS)


def summarize(material: Material, *, method: str, budget: Budget, about: str = "") -> tuple[Pick, ...]:
    """Judge every sentence of an article and choose as many as the budget allows; a pick for each, in its order."""
    return summarize_together([material], method=method, budget=budget, about=about)[0]


def summarize_together(
    materials: Sequence[Material], *, method: str, budget: Budget, about: str = ""
) -> tuple[tuple[Pick, ...], ...]:
    """Make one summary of several articles, none of which says again what another has said; picks for each."""
    rank = summarizer(method)
    unfit = excluded(materials)
    kept = [without(material, left_out) for material, left_out in zip(materials, unfit, strict=True)]
    sizes = [MEASURES[budget.unit](span.of(material.text)) for material in kept for span in material.sentences]
    limit, whole = budget.limit(len(sizes)), sum(sizes) or 1
    wanted = min(len(sizes), max(1, round(limit * len(sizes) / whole)))
    given = request(kept, wanted=wanted, share=min(1.0, limit / whole), about=about)
    merits = rank(given)
    order = sorted(range(len(sizes)), key=lambda i: (-merits[i].score, i))
    articles = [number for number, material in enumerate(kept) for _ in material.sentences]
    chosen = _within(order, merits, sizes, limit, repeats(given, articles))
    ranks = {i: place + 1 for place, i in enumerate(order)}
    best = _essential(merits, chosen, articles)
    found = iter([(merit, ranks[i], i in chosen, i in best) for i, merit in enumerate(merits)])
    return tuple(
        tuple(
            _pick(material.text, printed, None if span in left_out else next(found), left_out.get(span, ""))
            for span, printed in zip(material.sentences, untitled(material), strict=True)
        )
        for material, left_out in zip(materials, unfit, strict=True)
    )


def _essential(merits: Sequence[Merit], chosen: Collection[int], articles: Sequence[int]) -> Collection[int]:
    """Find in what is chosen of each article the one sentence to read: the best by itself that needs no other."""

    def worth(i: int) -> tuple[bool, float]:
        merit = merits[i]
        return not merit.needs, merit.score if merit.alone is None else merit.alone

    best: dict[int, int] = {}
    for i in sorted(chosen):
        if articles[i] not in best or worth(i) > worth(best[articles[i]]):
            best[articles[i]] = i
    return frozenset(best.values())


def _pick(text: str, span: Span, found: tuple[Merit, int, bool, bool] | None, note: str) -> Pick:
    """Say what became of one sentence."""
    if found is None:
        return Pick(Sentence(span, span.of(text), 0.0), 0, False, (), note)
    merit, rank, chosen, essential = found
    return Pick(Sentence(span, span.of(text), merit.score), rank, chosen, merit.reasons, essential=essential)


def _within(
    order: Sequence[int], merits: Sequence[Merit], sizes: Sequence[int], limit: int, repeated: Repeats
) -> frozenset[int]:
    """Choose in order of merit what fits, each with the sentences it needs; at least the best that needs none.

    Where sentences differ in size, the best one may keep better company out: each of the first few gets its chance to
    be left out, and the fill that is worth most stays.
    """
    scores = [merit.score for merit in merits]
    mean = sum(scores) / max(1, len(scores))
    spread = sqrt(sum((score - mean) ** 2 for score in scores) / max(1, len(scores))) or 1.0

    def worth(chosen: frozenset[int]) -> float:
        return sum(((scores[i] - mean) / spread + FILL) * sizes[i] for i in sorted(chosen))

    starts = range(STARTS if len(set(sizes)) > 1 else 1)
    fills = [_filled([*order[start:], *order[:start]], merits, sizes, limit, repeated) for start in starts]
    return max(fills, key=worth) or frozenset([i for i in order if not merits[i].needs][:1])


def _filled(
    order: Sequence[int], merits: Sequence[Merit], sizes: Sequence[int], limit: int, repeated: Repeats
) -> frozenset[int]:
    """Take in order what fits and says something new, each with the sentences it needs."""
    chosen: set[int] = set()
    for i in order:
        group = {i, *merits[i].needs} - chosen
        size = sum(sizes[j] for j in group)
        if size <= limit and not repeated(i, chosen):
            chosen |= group
            limit -= size
    return frozenset(chosen)


__all__ = ["SUMMARIZERS", "Material", "Merit", "Request", "eligible", "summarize", "summarize_together", "summarizer"]
