"""Whose verb it is: the subject after it or before it, by the shape of the clause alone."""

from briefing.quotes.clauses import REACH, STOPS, Clause, Subject
from briefing.text import Span


def after(clause: Clause, verb: int) -> Subject | None:
    """Find the subject that follows a verb: "said Jane Roe", "explique au journal le maire, Paul Roux"."""
    opened = -1
    for i in range(verb + 1, min(len(clause.units), verb + REACH)):
        unit = clause.units[i]
        if set(unit.gap) & STOPS or '"' in unit.gap:
            break
        if "," in unit.gap or "–" in unit.gap or "—" in unit.gap:
            if opened >= 0 and unit.mention and not clause.governed(i) and not _companion(clause, opened, i):
                return clause.named(i)
            break
        if unit.mention:
            if clause.governed(i) or _in_company(clause, i, opened):
                continue
            if unit.owner or _leads_to_name(clause, i, surely=opened >= 0 and len(unit.mention.words) == 1):
                opened = i if opened < 0 else opened
                continue
            return clause.named(i)
        if opened < 0:
            if found := clause.pronoun(i):
                return found
            if clause.determined(i) and not clause.governed(i) and not (clause.office(i) and clause.governed(i - 1)) and not _governing(clause, i):
                opened = i
        elif unit.low in clause.speech.breaks:
            break
    return describe(clause, opened, len(clause.units)) if opened >= 0 else None


def before(clause: Clause, verb: int, *, near: bool = False) -> Subject | None:
    """Find the subject that stands before a verb; with `near` only in the verb's own clause."""
    last = verb - 1
    while last >= 0 and (clause.filler(last) or clause.units[last].low in clause.speech.breaks) and not clause.pronoun(last):
        last -= 1
    if last < 0:
        return None
    if found := clause.pronoun(last):
        return found
    closed = "," in clause.units[last + 1].gap or (last + 1 < verb and "," in clause.units[verb].gap)
    start, chunks = last, 0
    name = opened = -1
    for i in range(last, max(-1, last - REACH), -1):
        unit = clause.units[i]
        start = i
        if unit.mention and name < 0 and not (clause.governed(i) or unit.owner or _describing(clause, i)):
            name = i
        if (clause.determined(i) and not clause.governed(i)) or unit.owner:
            opened = i
        if set(unit.gap) & STOPS or i == 0:
            break
        if "," in unit.gap or '"' in unit.gap:
            if name >= 0 or (opened >= 0 and not closed and clause.determined(i)):
                break
            chunks += 1
            if not (closed or near) and chunks > 2:
                break
    if name >= 0:
        return clause.named(name)
    return describe(clause, opened if opened >= 0 else start, last + 1) if opened >= 0 else None


def describe(clause: Clause, first: int, end: int) -> Subject:
    """Take a noun phrase as it is printed: "une source proche du dossier", "the company"."""
    last = first
    for i in range(first + 1, min(end, first + 10)):
        unit = clause.units[i]
        if unit.gap.strip("’'-") or unit.low in clause.speech.breaks or clause.reports(i, beside=True):
            break
        if unit.low in clause.speech.prepositions - clause.speech.genitives:
            break
        if clause.filler(i) and unit.low not in clause.speech.definite:
            break
        last = i
    while last > first and (clause.units[last].low in clause.speech.prepositions or clause.determined(last) and not clause.office(last)):
        last -= 1
    return Subject("description", Span(clause.units[first].start, clause.units[last].end))


def _leads_to_name(clause: Clause, i: int, *, surely: bool) -> bool:
    """Tell whether a name only describes another: "Clinton spokesman Nick Merrill"."""
    office = surely
    for k in range(i + 1, min(len(clause.units), i + 5)):
        unit = clause.units[k]
        if unit.gap.strip("’'-"):
            return False
        if unit.mention:
            return office
        office = office or clause.office(k)
        if not clause.office(k) and unit.low in clause.speech.prepositions | clause.speech.fillers | clause.speech.breaks:
            return False
    return False


def _describing(clause: Clause, i: int) -> bool:
    """Tell whether a name only says whose the office after it is: "a top Roe aide"."""
    return i + 1 < len(clause.units) and not clause.units[i + 1].gap and clause.office(i + 1)


def _in_company(clause: Clause, i: int, opened: int) -> bool:
    """Tell whether a name belongs to a noun after a preposition: "to the magazine Vogue"."""
    if i < 2 or clause.units[i].gap or clause.units[i - 1].gap.strip("’'") or clause.units[i - 1].mention:
        return False
    mention = clause.units[i].mention
    if 0 <= opened < i - 1 and clause.office(i - 1) and clause.governed(i - 1):
        return True
    if clause.office(i - 1) and opened >= 0 or (mention and len(mention.words) > 1 and not clause.office(i - 1)):
        return False
    return clause.governed(i - 1) and not clause.determined(i - 1)


def _companion(clause: Clause, opened: int, i: int) -> bool:
    """Tell whether a name after a comma is another person: "le maire, Rome et Paris"."""
    return i + 1 < len(clause.units) and clause.units[i + 1].low in clause.speech.breaks and not clause.office(opened)


def _governing(clause: Clause, i: int) -> bool:
    """Tell whether the unit itself is a preposition in this place."""
    return clause.units[i].low in clause.speech.prepositions and clause.units[i].low not in clause.speech.definite
