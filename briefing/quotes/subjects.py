"""Whose verb it is: the subject after it or before it, by the shape of the clause alone."""

from briefing.quotes.clauses import Clause, Subject
from briefing.text import Span

REACH = 18  # words that a subject may be away from its verb
PHRASE = 10  # words of a noun phrase


def after(clause: Clause, verb: int) -> Subject | None:
    """Find the subject that follows a verb: "said Jane Roe", "explique au journal le maire, Paul Roux"."""
    opened, speech = -1, clause.speech
    for i in range(verb + 1, min(len(clause.units), verb + REACH)):
        unit = clause.units[i]
        closes = opened >= 0 and clause.among(i, speech.breaks) and not _second_office(clause, i)
        if unit.stopped or clause.among(i, speech.that) or closes:
            break
        if unit.parted:
            if opened >= 0 and unit.mention and not clause.governed(i):
                return clause.named(i)
            break
        if unit.mention:
            if clause.governed(i) or _in_company(clause, i, opened):
                continue
            if not (unit.owner or _leads_to_name(clause, i, surely=opened >= 0 and len(unit.mention.words) == 1)):
                return clause.named(i)
            opened = i if opened < 0 else opened
        elif opened < 0:
            if found := clause.pronoun(i):
                return found
            opened = i if _opens_phrase(clause, i) else -1
    return described(clause, opened, len(clause.units)) if opened >= 0 else None


def _second_office(clause: Clause, i: int) -> bool:
    """Tell whether one person's other office is joined here: "der Dichter und Arzt Jan Roth"."""
    if not (clause.among(i, clause.speech.conjunctions) and 0 < i < len(clause.units) - 1 and clause.office(i - 1)):
        return False
    following = clause.units[i + 1].mention
    if following is not None:
        return following.title != ""
    return clause.office(i + 1) and i + 2 < len(clause.units) and clause.units[i + 2].mention is not None


def _opens_phrase(clause: Clause, i: int) -> bool:
    """Tell whether a noun phrase that may be a subject opens here."""
    following = clause.units[i + 1].low if i + 1 < len(clause.units) else ""
    aged = following.endswith(clause.speech.ages)  # "die 27-jährige Lea"
    if (following[:1].isdigit() and not aged) or clause.genitive(i):
        return False  # "el 7 de mayo", "(in einer Mitteilung) der Stadt"
    if not clause.determined(i) or clause.governed(i) or (clause.office(i) and i > 0 and clause.governed(i - 1)):
        return False
    return clause.among(i, clause.speech.definite) or not clause.among(i, clause.speech.prepositions)


def before(clause: Clause, verb: int, *, near: bool = False) -> Subject | None:
    """Find the subject that stands before a verb; with `near` only in the verb's own clause."""
    last = verb - 1
    while last >= 0 and (clause.filler(last) or clause.among(last, clause.speech.breaks)) and not clause.pronoun(last):
        last -= 1
    if last < 0:
        return None
    aside = last > 0 and "," in clause.units[last + 1].gap  # "Jane Roe, asked about it, said"
    return (None if aside else clause.pronoun(last)) or _phrase_before(clause, verb, last, near=near)


def _phrase_before(clause: Clause, verb: int, last: int, *, near: bool) -> Subject | None:
    """Walk back from the verb to the name or noun phrase that no preposition governs."""
    closed = "," in clause.units[last + 1].gap or "," in clause.units[verb].gap  # an apposition ends there
    commas, name, opened = 0, -1, -1
    for i in range(last, max(-1, last - REACH), -1):
        unit = clause.units[i]
        if unit.mention and name < 0 and not (clause.governed(i) or unit.owner or _describing(clause, i)):
            name = i
        if unit.owner or (clause.determined(i) and not clause.governed(i)):
            opened = i
        if unit.stopped:
            break
        if "," in unit.gap:
            commas += 1
            complete = opened >= 0 and not closed and clause.determined(i)
            if name >= 0 or complete or (commas > 2 and not (closed or near)):
                break
    if name >= 0:
        return clause.named(name)
    return described(clause, opened, last + 1) if opened >= 0 else None


def described(clause: Clause, first: int, end: int) -> Subject | None:
    """Take a noun phrase for the subject; an article alone is none."""
    subject = describe(clause, first, end)
    if clause.speech.noun_capitals and not any(map(str.isupper, subject.span.of(clause.text))):
        return None  # "das ganz direkt" has no noun
    return None if clause.article(first) and subject.span.end == clause.units[first].end else subject


def describe(clause: Clause, first: int, end: int) -> Subject:
    """Take a noun phrase as it is printed: "une source proche du dossier", "the company"."""
    speech, last = clause.speech, first
    for i in range(first + 1, min(end, first + PHRASE)):
        foreign = clause.among(i, speech.prepositions) and not clause.among(i, speech.genitives)
        adverb = clause.filler(i) and not clause.among(i, speech.definite)
        if (
            not clause.units[i].joined
            or foreign
            or adverb
            or clause.among(i, speech.breaks)
            or clause.reports(i, beside=True)
        ):
            break
        last = i
    while last > first and (clause.among(last, speech.prepositions) or clause.article(last)):
        last -= 1
    return Subject("description", Span(clause.units[first].start, clause.units[last].end))


def _leads_to_name(clause: Clause, i: int, *, surely: bool) -> bool:
    """Tell whether a name only describes another: "Clinton spokesman Nick Merrill"."""
    office, speech = surely, clause.speech
    for k in range(i + 1, min(len(clause.units), i + 5)):
        unit = clause.units[k]
        if not unit.joined:
            return False
        if unit.mention:
            return office
        if clause.office(k):
            office = True
        elif clause.among(k, speech.prepositions, speech.fillers, speech.breaks):
            return False
    return False


def _describing(clause: Clause, i: int) -> bool:
    """Tell whether a name only says whose the office after it is: "a top Roe aide"."""
    return i + 1 < len(clause.units) and not clause.units[i + 1].gap and clause.office(i + 1)


def _in_company(clause: Clause, i: int, opened: int) -> bool:
    """Tell whether a name belongs to a noun after a preposition: "to the magazine Vogue"."""
    unit = clause.units[i]
    if i < 2 or unit.gap or unit.mention is None or not clause.units[i - 1].joined or clause.units[i - 1].mention:
        return False
    governed, office = clause.governed(i - 1), clause.office(i - 1)
    if office and opened >= 0:
        return governed and opened < i - 1  # "los abogados del exalcalde Luna"
    return governed and not clause.determined(i - 1) and (office or len(unit.mention.words) == 1)
