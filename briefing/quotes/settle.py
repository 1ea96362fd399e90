"""What the whole article says of a quote that its own sentence leaves open."""

from dataclasses import replace

from briefing.models import Quote
from briefing.text import fold


COMPARED = 200  # quotes among which the same words are looked for


def settled(text: str, quotes: list[Quote]) -> list[Quote]:
    """Name the speaker of a quote that stands there twice, and of all where one person alone speaks."""
    said = [(fold(quote.span.of(text)).strip(" .,!?…"), quote) for quote in quotes if quote.speaker]
    speakers = {quote.speaker for quote in quotes if quote.speaker}
    said = said[:COMPARED]
    only = next(iter(said))[1] if len(speakers) == 1 else None
    return [quote if quote.speaker else _named(quote, fold(quote.span.of(text)).strip(" .,!?…"), said, only) for quote in quotes]


def _named(quote: Quote, words: str, said: list[tuple[str, Quote]], only: Quote | None) -> Quote:
    """Name the speaker of one quote; as it is where nothing tells."""
    twin = next((other for other_words, other in said if words in other_words), only)
    return replace(quote, speaker=twin.speaker, role=twin.role, inferred=True) if twin else quote
