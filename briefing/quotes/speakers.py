"""From the subject beside a quote to the person: surnames, pronouns and offices led back to the fullest name."""

from typing import NamedTuple

from briefing.languages import Speech
from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.names import Mention
from briefing.quotes.roles import holder, role, sole_holder
from briefing.quotes.scene import Scene
from briefing.quotes.uncased import tells_of_another, told
from briefing.text import Span

PERSONAL = frozenset({"he", "she"})  # no writing's
PARAGRAPHS = 3  # how far back a pronoun looks


class Speaker(NamedTuple):
    """Who said it, and what tells so."""

    name: str
    role: str = ""
    basis: str = "name"  # as in Quote
    at: int = 0


def named(scene: Scene, mention: Mention, at: int, *, basis: str = "") -> Speaker:
    """Make a speaker of a mention: the fullest name and its role."""
    fullest = scene.people.fullest(mention)
    basis = basis or ("name" if fullest.words == mention.words else "surname")
    return Speaker(fullest.shown.of(scene.text), role(scene, fullest), basis, at)


def speaker(scene: Scene, subject: Subject | None, last: Speaker | None, at: int) -> Speaker | None:
    """Find out who the subject beside a quote is; None rather than a guess."""
    if subject is None:
        return None
    if subject.kind == "name":
        assert subject.mention is not None
        return named(scene, subject.mention, at)
    if subject.kind == "plain":
        return Speaker(*told(scene, subject.span), "name", at)
    if subject.kind == "pronoun":
        return _meant(scene, subject.span, last, at)
    if subject.kind == "plural":
        return last if last and " " not in last.name and last.at >= scene.back(at, 2) else None
    return _described(scene, subject.span, last, at)


def _meant(scene: Scene, pronoun: Span, last: Speaker | None, at: int) -> Speaker | None:
    """Find whom a pronoun means: the newer of the last speaker and the last person who opened a sentence."""
    floor = scene.back(pronoun.start, PARAGRAPHS)
    if scene.speech.uncased and last and tells_of_another(scene, last.name, max(floor, last.at - 1), pronoun.start):
        return None
    if opener := _opener(scene, pronoun.start, last):
        held = holder(scene, {opener[1]}, pronoun.start)
        return named(scene, held, at, basis="pronoun") if held else Speaker(opener[0], "", "pronoun", at)
    newer = scene.subject_before(max(floor, last.at if last else 0), pronoun.start)
    if newer:
        return named(scene, newer, at, basis="pronoun")
    thing = last is not None and _is_writing(scene, last) and pronoun.of(scene.text).lower() in PERSONAL
    if last and last.at >= floor and not thing:
        return Speaker(last.name, last.role, "pronoun", at)
    earlier = (m for m in scene.people.before(floor, pronoun.start) if not scene.quoted(m.span.start))
    nearest = next(filter(scene.personal, earlier), None)
    return named(scene, nearest, at, basis="pronoun") if nearest else None


def _is_writing(scene: Scene, last: Speaker) -> bool:
    """Tell whether a writing spoke last: "the statement", "the brochure"."""
    return last.name[0].islower() and not scene.speech.documents.isdisjoint(last.name.lower().split())


def _opener(scene: Scene, at: int, last: Speaker | None) -> tuple[str, str] | None:
    """Find the office that the sentence before opens with, as its subject: "Le maire a mis en garde. « … », dit-il"."""
    here = scene.sentence(at).start
    quoted = scene.quote_before(at)
    here = min(here, scene.sentence(quoted).start if quoted >= 0 else here)
    before = scene.sentence(here - 2) if here > 1 else None
    if before is None or before.end > here or before.start < max(last.at if last else 0, scene.back(here, 1)):
        return None
    clause = scene.clause(before.start, min(before.end, before.start + 80))
    definite = len(clause.units) > 3 and clause.among(0, scene.speech.definite) and clause.office(1)
    if not definite or clause.several(1) or clause.units[2].mention or clause.units[2].gap:
        return None
    follows = clause.among(2, scene.speech.genitives)
    return None if follows else (Span(clause.units[0].start, clause.units[1].end).of(scene.text), clause.units[1].low)


def _described(scene: Scene, phrase: Span, last: Speaker | None, at: int) -> Speaker | None:
    """Find who holds an office ("the minister"); the words themselves where nobody in the article does."""
    clause, speech = scene.clause(phrase.start, phrase.end), scene.speech
    found = clause.units
    itself = Speaker(phrase.of(scene.text), "", "name", at)
    if found[0].low in speech.indefinite:
        return itself
    if (found[-1].low in speech.latter and len(found) == 2) or _anybody(clause):
        return _meant(scene, phrase, last, at) or itself
    other = sole_holder(scene, found[1].low, phrase.start) if len(found) == 2 else None
    if other:
        return named(scene, other, at, basis="office")
    head = next((i for i in range(len(found)) if clause.office(i)), -1)
    if head < 0 or clause.several(head):
        return itself
    held = holder(scene, {found[head].low}, phrase.start)
    meant = None if found[head].low in speech.kin else _meant(scene, phrase, last, at)
    if meant and _is_somebody_else(meant.name.lower().split(), found[head].low, speech):
        return itself
    if held and (held.span.start < phrase.start or meant is None or meant.role):
        return named(scene, held, at, basis="office")
    return itself if meant is None or meant.role else meant._replace(basis="office")


def _is_somebody_else(words: list[str], office: str, speech: Speech) -> bool:
    """Tell whether the last speaker is nameless and of another office: "a resident" is not "the mayor"."""
    return words[0] in speech.indefinite and office not in words


def _anybody(clause: Clause) -> bool:
    """Tell whether a phrase says no more than that it is a person: "the 34-year-old", "le quadragénaire"."""
    if not (clause.among(0, clause.speech.definite) and 1 < len(clause.units) < 4):
        return False
    return any(unit.low in clause.speech.persons or unit.low.endswith(clause.speech.ages) for unit in clause.units[1:])
