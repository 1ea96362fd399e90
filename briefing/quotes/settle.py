"""What the whole article says of a quote that its own sentence leaves open."""

from dataclasses import replace

from briefing.contents import Quote
from briefing.text import fold

COMPARED = 200  # quotes among which the same words are looked for


def settled(text: str, quotes: list[Quote]) -> list[Quote]:
    """Name the speaker of a quote that stands there twice, and of all where one person alone speaks."""
    named = [quote for quote in quotes if quote.speaker]
    if not named or len(named) == len(quotes):
        return quotes
    only = named[0] if len({quote.speaker for quote in named}) == 1 else None
    said = [(_words(text, quote), quote) for quote in named[:COMPARED]]
    return [quote if quote.speaker else _named(quote, _words(text, quote), said, only) for quote in quotes]


def _words(text: str, quote: Quote) -> str:
    """Fold a quote's words, without the marks at their end."""
    return fold(quote.span.of(text)).strip(" .,!?…")


def _named(quote: Quote, words: str, said: list[tuple[str, Quote]], only: Quote | None) -> Quote:
    """Name the speaker of one quote; as it is where nothing tells."""
    twin = next((other for other_words, other in said if words in other_words), only)
    return replace(quote, speaker=twin.speaker, role=twin.role, inferred=True) if twin else quote
