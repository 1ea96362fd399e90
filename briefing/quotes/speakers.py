"""From the subject beside a quote to the person: surnames, pronouns and offices led back to the fullest name."""

from typing import NamedTuple

from briefing.quotes.clauses import Subject
from briefing.quotes.names import Mention
from briefing.quotes.roles import holder, role, sole_holder
from briefing.quotes.scene import Scene
from briefing.text import Span

PARAGRAPHS = 3  # how far back a pronoun looks


class Speaker(NamedTuple):
    """Who said it; `inferred` where the name is not beside the quote."""

    name: str
    role: str = ""
    inferred: bool = False
    at: int = 0


def named(scene: Scene, mention: Mention, at: int, *, inferred: bool = False) -> Speaker:
    """Make a speaker of a mention: the fullest name and its role."""
    fullest = scene.people.fullest(mention)
    inferred = inferred or fullest.words != mention.words
    return Speaker(fullest.shown.of(scene.text), role(scene, fullest), inferred, at)


def speaker(scene: Scene, subject: Subject | None, last: Speaker | None, at: int) -> Speaker | None:
    """Find out who the subject beside a quote is; None rather than a guess."""
    if subject is None:
        return None
    if subject.kind == "name":
        assert subject.mention is not None
        return named(scene, subject.mention, at)
    if subject.kind == "pronoun":
        return _meant(scene, subject.span, last, at)
    if subject.kind == "plural":
        return last if last and " " not in last.name and last.at >= scene.back(at, 2) else None
    return _described(scene, subject.span, last, at)


def _meant(scene: Scene, pronoun: Span, last: Speaker | None, at: int) -> Speaker | None:
    """Find whom a pronoun means: the newer of the last speaker and the last person who opened a sentence."""
    floor = scene.back(pronoun.start, PARAGRAPHS)
    newer = scene.subject_before(max(floor, last.at if last else 0), pronoun.start)
    if newer:
        return named(scene, newer, at, inferred=True)
    if last and last.at >= floor:
        return Speaker(last.name, last.role, True, at)
    earlier = (m for m in scene.people.before(floor, pronoun.start) if not scene.quoted(m.span.start))
    nearest = next(filter(scene.people.known, earlier), None)
    return named(scene, nearest, at, inferred=True) if nearest else None


def _described(scene: Scene, phrase: Span, last: Speaker | None, at: int) -> Speaker | None:
    """Find who holds an office ("the minister"); the words themselves where nobody in the article does."""
    clause = scene.clause(phrase.start, phrase.end)
    itself = Speaker(phrase.of(scene.text), "", False, at)
    if clause.units[0].low in scene.speech.indefinite:
        return itself
    if clause.units[-1].low in scene.speech.latter and len(clause.units) == 2:
        return _meant(scene, phrase, last, at)
    other = sole_holder(scene, clause.units[1].low, phrase.start) if len(clause.units) == 2 else None
    if other:
        return named(scene, other, at, inferred=True)
    head = next((i for i in range(len(clause.units)) if clause.office(i)), -1)
    if head < 0 or clause.several(head):
        return itself
    words = {clause.units[head].low}
    if clause.units[head].low in scene.speech.kin:
        held = holder(scene, words, phrase.start)
        return named(scene, held, at, inferred=True) if held and held.span.start < phrase.start else itself
    held, meant = holder(scene, words, phrase.start), _meant(scene, phrase, last, at)
    if held and (held.span.start < phrase.start or meant is None or meant.role):
        return named(scene, held, at, inferred=True)
    return itself if meant is None or meant.role else meant
