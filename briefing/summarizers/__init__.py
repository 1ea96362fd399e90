"""The sentences that say most of an article, in its own words and order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.models import Pick, Sentence
from briefing.options import Budget
from briefing.registry import find
from briefing.summarizers.classic import METHODS, classic
from briefing.summarizers.lead import lead
from briefing.summarizers.news import news
from briefing.summarizers.request import Merit, Request, Summarizer, request
from briefing.text import Span
from briefing.words import count

SUMMARIZERS: Mapping[str, Summarizer] = {"news": news, "lead": lead, **{method: classic(method) for method in METHODS}}
ENTRY_POINTS = "briefing.summarizers"
LONGEST_HEADING = 16  # words
FINAL = tuple(".!?…。！？؟।:;\"'”’»›)]」』")


def summarizer(method: str) -> Summarizer:
    """Find a summariser by its name; raises UsageError with those there are."""
    return find("summarizer", method, SUMMARIZERS, group=ENTRY_POINTS)


def summarize(
    text: str, sentences: Sequence[Span], *, title: str, language: str, method: str, budget: Budget
) -> tuple[Pick, ...]:
    """Judge every sentence of a text and choose as many as the budget allows; a pick for each, in the text's order."""
    rank = summarizer(method)
    excluded = dict(_excluded(text, sentences))
    eligible = [i for i in range(len(sentences)) if i not in excluded] or list(range(len(sentences)))
    spans = [sentences[i] for i in eligible]
    merits = rank(request(text, spans, title=title, language=language, wanted=budget.count(len(spans))))
    order = sorted(range(len(spans)), key=lambda i: (-merits[i].score, i))
    chosen = _within((count(spans[i].of(text)) for i in order), len(order), budget)
    found = {eligible[i]: (merits[i], place + 1, place in chosen) for place, i in enumerate(order)}
    return tuple(_pick(text, span, found.get(i), excluded.get(i, "")) for i, span in enumerate(sentences))


def _pick(text: str, span: Span, found: tuple[Merit, int, bool] | None, note: str) -> Pick:
    """Say what became of one sentence."""
    if found is None:
        return Pick(Sentence(span, span.of(text), 0.0), 0, False, (), note)
    merit, rank, chosen = found
    return Pick(Sentence(span, span.of(text), merit.score), rank, chosen, merit.reasons)


def _excluded(text: str, sentences: Sequence[Span]) -> Iterator[tuple[int, str]]:
    """Find what is no sentence for a summary, and why: headings, and what was said before in the same words."""
    said: set[str] = set()
    for i, span in enumerate(sentences):
        words = " ".join(span.of(text).split())
        if words in said:
            yield i, "the same words stand before"
        elif i + 1 < len(sentences) and _is_heading(text, sentences, i):
            yield i, "a heading"
        said.add(words)


def _is_heading(text: str, sentences: Sequence[Span], i: int) -> bool:
    """Tell a heading: short, alone in its paragraph, without a final mark."""
    span = sentences[i]
    alone = "\n" in text[span.end : sentences[i + 1].start] and (
        i == 0 or "\n" in text[sentences[i - 1].end : span.start]
    )
    return alone and not span.of(text).endswith(FINAL) and count(span.of(text)) <= LONGEST_HEADING


def _within(sizes: Iterable[int], available: int, budget: Budget) -> frozenset[int]:
    """Choose from sentences in order of merit, given their words, those that fit; at least the best one."""
    if budget.words is None:
        return frozenset(range(budget.count(available)))
    left, chosen = budget.words, []
    for place, size in enumerate(sizes):
        if size <= left:
            chosen.append(place)
            left -= size
    return frozenset(chosen or range(min(1, available)))


__all__ = ["SUMMARIZERS", "Merit", "Request", "summarize", "summarizer"]
