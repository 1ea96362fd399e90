"""Pages on which a paywall's notice stands where the article should: it is told by what their few lines speak of."""

from collections.abc import Sequence
from functools import cache

from briefing.languages import SPACELESS, Page, table
from briefing.words import count, terms

MOST = 150  # words that stay; more, and it is an article whatever else is on the page
LINE = 40  # words of a beginning that is shown to everybody
LONGEST_OFFER = 16  # words of a line with which a notice asks for money
SHORT = 10  # words of a line in which one word tells; two in a longer one
NEAR = 6  # lines below the beginning in which the notice stands
LEAST = 2  # lines of one
SHORTEST_PHRASE = 2  # characters of a phrase in a script without spaces


def is_notice(lines: Sequence[str], kept: Sequence[bool], language: str) -> bool:
    """Tell whether all that stays of a page, a line or so aside, tells how to subscribe."""
    stays = [i for i, stay in enumerate(kept) if stay]
    sizes = {i: count(lines[i]) for i in stays}
    if sum(sizes.values()) > MOST:
        return False
    offers = [_asks(line, language) for line in lines]
    own = [i for i in stays if _told(lines[i], language) < (1 if sizes[i] <= SHORT else 2)]
    if not own:
        return any(offers)
    behind = offers[own[-1] + 1 :][:NEAR]
    return sum(sizes[i] for i in own) <= LINE and sum(behind) >= LEAST and not any(offers[own[0] : own[-1]])


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
