"""What follows a quote: ", a-t-il souligné", ", said Jane Roe, the minister", " Roe said"."""

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.evidence import BESIDE, NEAR, NOTHING, Evidence, cue
from briefing.quotes.subjects import after
from briefing.quotes.units import STOPS

REACH = 20  # words that the verb may be away from the quote


def tag(clause: Clause, quote: str) -> Evidence:
    """Read the tag of a quote, at once after it or after a comma in the same clause."""
    found = clause.units
    if not found or not (STOPS - {")"}).isdisjoint(found[0].gap) or _new_sentence(clause, quote):
        return NOTHING
    for i, unit in enumerate(found):
        if i and unit.stopped:
            break
        if i and not unit.parted:
            continue
        if evidence := _tag_at(clause, i, comma=quote[-1:] in ",?!" or "," in unit.gap):
            return evidence
    return NOTHING


def _new_sentence(clause: Clause, quote: str) -> bool:
    """Tell whether the quote ends its sentence: nothing but a name may follow it there."""
    first = clause.units[0]
    return quote[-1:] == "." and first.mention is None and clause.text[first.start].isupper() and not clause.pronoun(0)


def _tag_at(clause: Clause, first: int, *, comma: bool) -> Evidence | None:
    """Read a tag that starts at this unit; None where none does."""
    strength = BESIDE if first == 0 else NEAR
    verb = _verb(clause, first)
    if verb < 0:
        return None
    words = cue(clause, verb, first=first)
    if not all(clause.passable(i) for i in range(first, verb)):
        subject = _subject_first(clause, first, verb, comma=comma)
        return Evidence(strength, subject, words) if subject else None
    if clause.participle(verb):
        return Evidence(strength, None, words)
    pronoun = next((found for i in range(first, verb) if (found := clause.pronoun(i))), None)
    return Evidence(strength, pronoun or after(clause, verb) or _dropped(clause, verb), words)


def _subject_first(clause: Clause, first: int, verb: int, *, comma: bool) -> Subject | None:
    """Find the subject between the quote and the verb: "Jane Roe said", "hat Anna Roth gesagt"."""
    while clause.speech.verb_first and first < verb and clause.filler(first):
        first += 1
    opening = clause.units[first]
    if clause.among(first, clause.speech.prepositions, clause.speech.breaks) or clause.filler(first):
        return None
    if opening.mention or clause.determined(first) or clause.text[opening.start].isupper() or comma:
        part = clause.part(first, verb)
        part.units[0] = part.units[0]._replace(gap="")  # the comma belongs to the quote
        return after(part, -1)
    return None


def _dropped(clause: Clause, verb: int) -> Subject | None:
    """Take the verb for its pronoun in a language that leaves it out: "dijo"."""
    speech, following = clause.speech, verb + 1
    if not speech.drops_pronouns:
        return None
    alone = following == len(clause.units) or bool(clause.units[following].gap)
    if alone or clause.among(following, speech.prepositions, speech.fillers, speech.breaks):
        return clause.dropped(verb)
    return None


def _verb(clause: Clause, first: int) -> int:
    """Find the verb of saying of a tag; -1 for none."""
    names = clause.units[first].mention is not None or clause.determined(first) or clause.entitled(first)
    for i in range(first, min(len(clause.units), first + REACH)):
        if i > first and clause.units[i].stopped:
            break
        if clause.reports(i, beside=True):
            return i
        if i > first and "," in clause.units[i].gap and not names:
            break
    return -1
