"""Who is who: the people and organisations of an article that speak, or that hold an office and come back."""

from collections import Counter
from itertools import islice

from briefing.contents import Person, Quote
from briefing.quotes.names import Mention, office
from briefing.quotes.roles import role
from briefing.quotes.scene import Scene
from briefing.text import Span

MOST = 12  # of one article
OFTEN = 2  # mentions from which somebody with an office counts who does not speak


def cast(stage: Scene, quotes: list[Quote]) -> tuple[Person, ...]:
    """List who speaks, and who is mentioned more than once with an office; in the order of their first full names."""
    said: Counter[str | None] = Counter(quote.speaker for quote in quotes if quote.speaker)
    if stage.speech.uncased:
        return _speakers(stage, quotes, said)
    mentions = _mentions(stage)
    found = (_person(stage, group, said) for group in mentions.values() if len(group) >= OFTEN or said)
    known = sorted((person for person in found if person), key=lambda person: (-person.quotes, -person.mentions))
    return tuple(sorted(islice(known, MOST), key=lambda person: person.span))


def _mentions(stage: Scene) -> dict[tuple[str, ...], list[Mention]]:
    """Bring together what is one person's."""
    groups: dict[tuple[str, ...], list[Mention]] = {}
    fullest: dict[tuple[tuple[str, ...], str], Mention] = {}
    for mention in stage.people.mentions:
        form = (mention.words, mention.title)
        if form not in fullest:
            fullest[form] = stage.people.fullest(mention)
        groups.setdefault(fullest[form].words, [fullest[form]]).append(mention)
    return groups


def _person(stage: Scene, group: list[Mention], said: Counter[str | None]) -> Person | None:
    """Describe one person; None who neither speaks nor holds an office and comes back."""
    full, mentions = group[0], len(group) - 1
    name = full.shown.of(stage.text)
    quotes = said[name]
    if not quotes and (mentions < OFTEN or len(full.words) < 2):
        return None
    if len(full.words) == 1 and office(full.words[0], stage.speech):
        return None  # "CEO"
    if not quotes and not stage.speech.places.isdisjoint((full.words[0], full.words[-1])):
        return None  # "the owner, Merrin Ferries,"
    held = role(stage, full)
    if not quotes and not any(office(word, stage.speech) for word in held.lower().split()):
        return None
    return Person(full.shown, name, held, mentions, quotes)


def _speakers(stage: Scene, quotes: list[Quote], said: Counter[str | None]) -> tuple[Person, ...]:
    """List who speaks, in a script where nothing else tells names."""
    roles = {quote.speaker: quote.role for quote in reversed(quotes) if quote.role}
    found = []
    for name, times in islice(said.items(), MOST):
        at = stage.text.find(name) if name else -1
        if name and at >= 0:
            found.append(Person(Span(at, at + len(name)), name, roles.get(name, ""), stage.text.count(name), times))
    return tuple(sorted(found, key=lambda person: person.span))
