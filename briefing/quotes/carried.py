"""Whose a quote is that nobody tags: whom the sentence before tells of, or nobody's, where that may be another."""

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.reported import teller
from briefing.quotes.scene import FARTHEST, Scene
from briefing.quotes.speakers import Speaker, speaker
from briefing.quotes.uncased import tells_of_another
from briefing.text import Span, trim


def carried(scene: Scene, start: int, last: Speaker | None, heard: int) -> tuple[Speaker | None, bool]:
    """Find who speaks by the sentence before a quote; and tell whether that leaves it to who spoke last.

    `heard` is where the last quote ends, and what tells whose it is.
    """
    before = _sentence_before(scene, start)
    if before is None or before.start < heard:
        return None, True
    if scene.speech.uncased and last and tells_of_another(scene, last.name, max(heard - 1, 0), start):
        return None, False
    clause = scene.clause(before.start, min(before.end, before.start + FARTHEST))
    subject = teller(clause) or _opener(scene, clause) if clause.units else None
    if subject is None:
        return None, _of_nobody_else(scene, heard, start)
    found = speaker(scene, subject, last, before.end)
    return (found._replace(basis="context", at=start) if found else None), False


def _sentence_before(scene: Scene, start: int) -> Span | None:
    """Find the reporter's sentence that ends where a quote begins; None where its own sentence has begun before it."""
    opening = scene.sentence(start).start
    if scene.clause(opening, start).units:
        return None
    before = end = _ending(scene, opening)
    while before and (before == end or scene.abbreviated(before)):
        before = _ending(scene, scene.sentence(before - 1).start)
    return trim(scene.text, before, end) if end else None


def _ending(scene: Scene, at: int) -> int:
    """Go back over white space."""
    while at and scene.text[at - 1].isspace():
        at -= 1
    return at


def _opener(scene: Scene, clause: Clause) -> Subject | None:
    """Find the person a sentence opens with, or whom it comes from."""
    for i, unit in enumerate(clause.units):
        if unit.mention and not unit.owner and scene.person(clause, i) and (clause.tagged(i) or clause.leads(i)):
            return clause.named(i)
    return clause.pronoun(0)


def _of_nobody_else(scene: Scene, start: int, end: int) -> bool:
    """Tell whether the words between two quotes are one paragraph's, and name nobody."""
    if scene.back(end, 1) > start:
        return False
    named = (mention for mention in scene.people.before(start, end) if scene.personal(mention))
    return all(scene.quoted(mention.span.start) for mention in named)
