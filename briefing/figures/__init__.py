"""Numbers in an article: what they count, and exactly where they stand."""

from briefing.contents import Figure
from briefing.text import Span


def find(text: str, sentences: tuple[Span, ...], *, language: str) -> tuple[Figure, ...]:
    """Find the figures of a text, ordered and disjoint; in an unknown language, digits with a sign or symbol."""
    # nineteen small modules, 3 ms: only for those who ask for figures
    from briefing.figures.context import figure
    from briefing.figures.lexicon import lexicon
    from briefing.figures.money import homes
    from briefing.figures.scan import scan
    from briefing.figures.tokens import cut

    lex = lexicon(language)
    tokens = cut(text, sentences, token=lex.token, folds=lex.folds)
    found = list(scan(tokens, lex))
    told = homes(text, language, (measure.unit for measure in found if measure.kind == "money"))
    return tuple(figure(tokens, lex, found, at, told) for at in range(len(found)))
