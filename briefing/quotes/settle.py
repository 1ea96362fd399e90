"""What the whole article says of a quote that its own sentence leaves open."""

from collections.abc import Collection
from dataclasses import replace

from briefing.contents import Quote
from briefing.text import Span, fold

COMPARED = 200  # quotes among which the same words are looked for
HEADED = frozenset(("name", "surname", "context"))  # how a heading may tell whose words they are


def settled(text: str, quotes: list[Quote], *, own: Collection[Span] = (), uncased: bool = False) -> list[Quote]:
    """Name the speaker of a quote that stands there twice, and of all where one person alone speaks.

    `own` are quotes whose sentences have a speaker of their own, known or not.
    """
    said = [_words(text, quote) for quote in quotes]
    quotes = [quote for i, quote in enumerate(quotes) if not _heads(quotes, said, i)]
    named = [quote for quote in quotes if quote.speaker]
    if uncased:
        quotes = _fullest(quotes, {quote.speaker: quote for quote in reversed(named)})
        named = [quote for quote in quotes if quote.speaker]
    if not named or len(named) == len(quotes):
        return quotes
    only = named[0] if len({quote.speaker for quote in named}) == 1 else None
    twins = [(_words(text, quote), quote) for quote in named[:COMPARED]]
    return [
        quote if quote.speaker else _named(quote, _words(text, quote), twins, None if quote.span in own else only)
        for quote in quotes
    ]


def _fullest(quotes: list[Quote], named: dict[str | None, Quote]) -> list[Quote]:
    """Give a surname the one full name that begins with it, in scripts without capital letters."""
    fuller: dict[str | None, Quote] = {}
    for short in named:
        found = [quote for name, quote in named.items() if name and short and name != short and name.startswith(short)]
        if len(found) == 1:
            fuller[short] = found[0]
    return [
        replace(quote, speaker=full.speaker, role=full.role or quote.role, inferred=True, basis="surname")
        if (full := fuller.get(quote.speaker))
        else quote
        for quote in quotes
    ]


def _words(text: str, quote: Quote) -> str:
    """Fold a quote's words, without the marks at their end."""
    return fold(quote.span.of(text)).strip(" .,!?…")


def _heads(quotes: list[Quote], said: list[str], i: int) -> bool:
    """Tell whether a quote only repeats, as a heading does, what is said again further down."""
    if quotes[i].cue or quotes[i].basis not in HEADED:
        return False
    return any(said[i] in other for other in said[i + 1 : i + 1 + COMPARED])


def _named(quote: Quote, words: str, twins: list[tuple[str, Quote]], only: Quote | None) -> Quote:
    """Name the speaker of one quote; as it is where nothing tells."""
    twin = next((other for other_words, other in twins if words in other_words), only)
    if twin is None:
        return quote
    return replace(quote, speaker=twin.speaker, role=twin.role, inferred=True, basis="context")
