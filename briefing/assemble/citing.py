"""A place in an article's text as a citation: its words, and where they stand in the source."""

from briefing.contents import Citation
from briefing.models import Article
from briefing.text import Span


def cite(number: int, article: Article, span: Span) -> Citation:
    """Make a citation of a place in an article's text."""
    return Citation(article=number, span=span, origins=article.origins(span), text=span.of(article.text))
