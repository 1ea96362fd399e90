"""Edmundson's method: words of the title, and a good place (Edmundson 1969); as sumy has it."""

from collections.abc import Sequence

from briefing.summarizers.request import Merit, Request


def edmundson(request: Request) -> Sequence[Merit]:
    """Rank sentences by the title's words in them, one point each, and a point for each edge they stand at."""
    title = frozenset(request.title)
    merits = []
    for i, terms in enumerate(request.terms):
        parts = (("title", float(sum(term in title for term in terms))), ("place", _place(request.paragraphs, i)))
        merits.append(Merit(sum(value for _, value in parts), tuple(part for part in parts if part[1]) or parts))
    return merits


def _place(paragraphs: Sequence[int], i: int) -> float:
    """Count the edges: the first or last paragraph of the text, the first or last sentence of its paragraph."""
    own = paragraphs[i]
    outer = own in (paragraphs[0], paragraphs[-1])
    edge = i in (0, len(paragraphs) - 1) or paragraphs[i - 1] != own or paragraphs[i + 1] != own
    return float(outer) + float(edge)
