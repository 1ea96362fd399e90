"""Pages on which a paywall's notice stands where the article should: it is told by what their few lines speak of."""

from collections.abc import Sequence
from functools import cache
from itertools import compress

from briefing.languages import SPACELESS, Page, table
from briefing.words import count, terms

MOST = 150  # words that stay; more, and it is an article whatever else is on the page
LONGEST = 12 * MOST  # characters of as many words
LINE = 40  # words of a beginning that is shown to everybody
LONGEST_OFFER = 16  # words of a line with which a notice asks for money
SHORT = 10  # words of a line in which one word tells; two in a longer one
NEAR = 6  # lines below the beginning in which the notice stands
LEAST = 2  # lines of one
SHORTEST_PHRASE = 2  # characters of a phrase in a script without spaces


def is_notice(lines: Sequence[str], kept: Sequence[bool], language: str) -> bool:
    """Tell whether all that stays of a page, a line or so aside, tells how to subscribe."""
    if sum([len(line) for line in compress(lines, kept)]) > LONGEST:  # as on most pages
        return False
    sizes: dict[int, int] = {}
    left = MOST
    for i in compress(range(len(lines)), kept):
        sizes[i] = count(lines[i])
        left -= sizes[i]
        if left < 0:
            return False
    own = [i for i, size in sizes.items() if _told(lines[i], language) < (1 if size <= SHORT else 2)]
    if not own:
        return any(_asks(line, language) for line in lines)
    if sum([sizes[i] for i in own]) > LINE or any(_asks(line, language) for line in lines[own[0] : own[-1]]):
        return False
    return sum([_asks(line, language) for line in lines[own[-1] + 1 :][:NEAR]]) >= LEAST


def _asks(line: str, language: str) -> bool:
    """Tell a short line that tells how to subscribe."""
    return len(line) < LONGEST_OFFER * LONGEST_OFFER and count(line) <= LONGEST_OFFER and _told(line, language) > 1


def _told(line: str, language: str) -> int:
    """Count the words of a line that notices are made of; the whole phrases where no spaces part words."""
    if language in SPACELESS:
        return 2 * sum(phrase in line for phrase in _vocabulary(language))
    return len(_vocabulary(language).intersection(terms(line, language)))


@cache
def _vocabulary(language: str) -> frozenset[str]:
    """Collect the words of what pages in a language say of subscriptions, or the phrases."""
    phrases = table(language, Page).paywall
    if language in SPACELESS:
        return frozenset(phrase for phrase in phrases if len(phrase) >= SHORTEST_PHRASE)
    return frozenset(terms("\n".join(phrases), language))
