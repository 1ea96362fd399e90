"""Numbers in an article: what they count, and exactly where they stand."""

from briefing.figures.context import figure, homes
from briefing.figures.lexicon import lexicon
from briefing.figures.scan import scan
from briefing.figures.tokens import cut
from briefing.models import Figure
from briefing.text import Span


def find(text: str, sentences: tuple[Span, ...], *, language: str) -> tuple[Figure, ...]:
    """Find the figures of a text, in its order and disjoint; in a language it does not know, those in digits with a sign."""
    tokens, lex = cut(text, sentences), lexicon(language)
    found: list[Figure] = []
    measures = list(scan(tokens, lex))
    told = homes(tokens, lex, measures)
    for at, measure in enumerate(measures):
        before, after = measures[at - 1] if at else None, measures[at + 1] if at + 1 < len(measures) else None
        found.append(figure(tokens, lex, measure, before, after, told))
    return tuple(found)
