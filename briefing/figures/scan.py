"""All measured numbers of a text, in order and disjoint."""

from collections.abc import Iterator

from briefing.figures.articles import hinges, is_article
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure, measure
from briefing.figures.minus import negated
from briefing.figures.numerals import anchors, numeral
from briefing.figures.pairs import added, ratio, score
from briefing.figures.ranges import range_of_bounds, range_of_measures, range_of_numbers
from briefing.figures.tokens import Tokens
from briefing.figures.traps import is_trap, linked

MOST = 25_000  # numbers that are read: a text with more is no article, and takes no longer than one with so many


def scan(tokens: Tokens, lex: Lexicon) -> Iterator[Measure]:
    """Find the measured numbers of a text."""
    links, done, reached = linked(tokens), 0, 0
    known = hinges(lex.language)
    for i in anchors(tokens, lex)[:MOST]:
        if i >= done and i not in links and not is_article(tokens, lex, i, known):
            found = _measured(tokens, lex, i)
            if found:
                done = found.last
                if found.start >= reached and not is_trap(tokens, lex, found):  # "5 $ 20": the sign is spent
                    reached = found.end
                    yield found


def _measured(tokens: Tokens, lex: Lexicon, i: int) -> Measure | None:
    """Read the number at token `i` and what it measures."""
    number = numeral(tokens, lex, i)
    if number is None:
        return None
    pair = ratio(tokens, lex, number) or score(tokens, lex, number) or range_of_numbers(tokens, lex, number)
    if pair:
        return pair
    found = negated(tokens, lex, added(tokens, lex, measure(tokens, lex, number)))
    return range_of_measures(tokens, lex, found) or range_of_bounds(tokens, lex, found) or found
