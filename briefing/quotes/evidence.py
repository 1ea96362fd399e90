"""What beside a quote says that somebody spoke, and who: the verb, the source or the colon, and how near it is."""

from dataclasses import dataclass

from briefing.quotes.clauses import STOPS, Clause, Subject
from briefing.quotes.subjects import after, before, describe
from briefing.text import Span

ENDS = frozenset(".!?…;")
TAG_LINE = 100  # characters of a signature's line
DASHES = frozenset("–—―")
NONE, FAR, NEAR, BESIDE = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sign of speech: the nearer, the stronger."""

    strength: int = NONE
    subject: Subject | None = None
    cue: Span | None = None
    colon: bool = False


NOTHING = Evidence()


def tag(clause: Clause, quote: str) -> Evidence:
    """Read what follows a quote: ", a-t-il souligné", ", said Jane Roe, the minister", " Roe said"."""
    found = clause.units
    if not found or set(found[0].gap) & STOPS - {")"} or '"' in found[0].gap:
        return NOTHING
    if quote[-1:] == "." and found[0].mention is None and clause.text[found[0].start].isupper() and not clause.pronoun(0):
        return NOTHING
    for i, unit in enumerate(found):
        if i and (set(unit.gap) & STOPS or '"' in unit.gap):
            break
        if i and "," not in unit.gap and not set(unit.gap) & DASHES:
            continue
        if evidence := _tag_at(clause, i, comma=quote[-1:] in ",?!" or "," in unit.gap):
            return evidence
    return _signed(clause)


def _signed(clause: Clause) -> Evidence:
    """Read a name that alone follows a quote after a dash, as a signature."""
    first = clause.units[0]
    line = clause.text[first.start : first.start + TAG_LINE].partition("\n")[0]
    alone = first.mention is not None and first.mention.span.end - first.start > len(line.rstrip(" .\u00a0")) - 3
    if alone and set(first.gap) & DASHES:
        return Evidence(BESIDE, clause.named(0))
    return NOTHING


def _tag_at(clause: Clause, first: int, *, comma: bool) -> Evidence | None:
    """Read a tag that starts at this unit; None where none does."""
    strength = BESIDE if first == 0 else NEAR
    verb = _verb(clause, first)
    if verb < 0:
        return None
    if all(clause.filler(i) or clause.pronoun(i) for i in range(first, verb)):
        if clause.units[verb].low.endswith(clause.speech.participles or ("\0",)) and not _auxiliary(clause, verb):
            return Evidence(strength, None, _cue(clause, first, verb, False))
        pronoun = next((p for i in range(first, verb) if (p := clause.pronoun(i))), None)
        return Evidence(strength, pronoun or after(clause, verb) or _dropped(clause, verb), _cue(clause, first, verb, pronoun is not None))
    while clause.speech.verb_first and first < verb and clause.filler(first):
        first += 1  # "hat Anna Roth gesagt"
    opening = clause.units[first]
    if opening.low in clause.speech.prepositions | clause.speech.breaks or clause.filler(first):
        return None
    if not (opening.mention or clause.determined(first) or clause.text[opening.start].isupper() or comma):
        return None
    subject = after(Clause(clause.text, clause.units[first:verb], clause.speech), -1)
    return Evidence(strength, subject, _cue(clause, first, verb, False)) if subject else None


def _dropped(clause: Clause, verb: int) -> Subject | None:
    """Take the verb for its pronoun in a language that leaves it out: "dijo"."""
    following = clause.units[verb + 1] if verb + 1 < len(clause.units) else None
    unit, speech = clause.units[verb], clause.speech
    if not speech.drops_pronouns or (following and not following.gap and following.low not in speech.prepositions | speech.fillers | speech.breaks):
        return None
    return Subject("pronoun", Span(unit.start, unit.end))


def _verb(clause: Clause, first: int) -> int:
    """Find the verb of saying of a tag."""
    for i in range(first, min(len(clause.units), first + 20)):
        gap = clause.units[i].gap
        if i > first and (set(gap) & STOPS or '"' in gap):
            break
        if clause.reports(i, beside=True):
            return i
        if i > first and "," in gap and not (clause.units[first].mention or clause.determined(first)):
            break
    return -1


def _cue(clause: Clause, first: int, verb: int, pronoun: bool) -> Span:
    """Take the reporting words: the verb and the auxiliaries and pronouns that belong to it."""
    start = verb
    while start > first and clause.units[start].gap in ("", "-", "’", "'") and _belongs(clause, start - 1, pronoun):
        start -= 1
    end = verb
    if end + 1 < len(clause.units) and clause.units[end + 1].gap == "-" and clause.pronoun(end + 1):
        end += 1
    return Span(clause.units[start].start, clause.units[end].end)


def _belongs(clause: Clause, i: int, pronoun: bool) -> bool:
    """Tell whether a unit belongs to the verb after it."""
    return clause.filler(i) or (pronoun and clause.pronoun(i) is not None and clause.units[i + 1].gap == "-") or clause.units[i].gap == "-"


def lead(clause: Clause, tail: str) -> Evidence:
    """Read what comes before a quote: "Jane Roe said: ", "le maire estime que ", "He shared his anger: "."""
    found = clause.units
    colon = ":" in tail or "：" in tail
    if not found or set(tail) & ENDS:
        return NOTHING
    limit = _clause_start(clause)
    verb = next((i for i in range(len(found) - 1, limit - 1, -1) if clause.reports(i, beside=i > len(found) - (6 if colon else 2))), -1)
    if verb >= 0:
        return _led(clause, verb, colon)
    if colon:
        return Evidence(NEAR, _main(clause, limit), None, colon=True)
    return NOTHING


def _clause_start(clause: Clause) -> int:
    """Find where the words that can lead into the quote begin: after the last full stop or semicolon."""
    for i in range(len(clause.units) - 1, 0, -1):
        if set(clause.units[i].gap) & ENDS:
            return i
    return 0


def _led(clause: Clause, verb: int, colon: bool) -> Evidence:
    """Find whose the verb is that leads into a quote, and how near it is."""
    last = len(clause.units) - 1
    between = clause.units[verb + 1 :]
    interrupted = any('"' in unit.gap for unit in between)
    close = all(clause.filler(i) or clause.units[i].low in clause.speech.linkers for i in range(verb + 1, last + 1))
    if clause.units[verb].low.endswith(clause.speech.participles or ("\0",)) and not _auxiliary(clause, verb):
        subject = _main(clause, _clause_start(clause))
    elif not (subject := _follows(clause, verb)):
        subject = before(clause, verb, near=True) or after(clause, verb) or before(clause, verb)
    strength = BESIDE if colon or close else NEAR if len(between) < 9 and not interrupted else FAR
    return Evidence(strength, subject, _cue(clause, 0, verb, subject is not None and subject.kind == "pronoun"), colon)


def _follows(clause: Clause, verb: int) -> Subject | None:
    """Find the person right after the verb, in a language that puts the subject there: "sagte der Minister:"."""
    if not clause.speech.verb_first or verb + 1 == len(clause.units) or clause.governed(verb + 1) or clause.units[verb + 1].gap not in ("", "-"):
        return None
    subject = after(clause, verb)
    if subject and subject.kind == "description":
        offices = (i for i in range(verb + 1, len(clause.units)) if clause.office(i) and clause.units[i].end <= subject.span.end)
        return subject if next(offices, None) is not None else None
    return subject


def _auxiliary(clause: Clause, verb: int) -> bool:
    """Tell whether an auxiliary makes a participle a verb of its own: "is saying"."""
    return verb > 0 and not clause.units[verb].gap and clause.filler(verb - 1)


def _main(clause: Clause, limit: int) -> Subject | None:
    """Find the subject of a sentence that has no verb of saying."""
    last = len(clause.units) - 1
    if clause.units[last].mention and (last == limit or clause.office(last - 1) or not clause.governed(last)):
        return clause.named(last)
    for i in range(limit, last + 1):
        if clause.units[i].mention and not clause.governed(i) and not clause.units[i].owner:
            return clause.named(i)
        if found := clause.pronoun(i):
            return found
    if clause.units[last].mention:
        return clause.named(last)
    office = next((i for i in range(limit, min(last + 1, limit + 4)) if clause.office(i)), -1)
    return describe(clause, limit, office + 1) if office >= 0 and clause.determined(limit) else None


def source(clause: Clause) -> Evidence:
    """Read a named source anywhere in the words around a quote: "selon elle", "according to Jane Roe"."""
    lows = [unit.low for unit in clause.units]
    for phrase in clause.speech.sources:
        parts = phrase.split()
        if parts[0] not in lows:
            continue
        for i in range(len(lows) - len(parts)):
            if lows[i : i + len(parts)] == parts and not (i and clause.filler(i - 1) and len(parts) == 1 and len(parts[0]) < 5):
                last = i + len(parts) - 1
                subject = after(Clause(clause.text, clause.units[last + 1 :], clause.speech), -1)
                if subject:
                    return Evidence(NEAR, subject, Span(clause.units[i].start, clause.units[last].end))
    return _trailing(clause, lows)


def _trailing(clause: Clause, lows: list[str]) -> Evidence:
    """Read a source whose word stands after the name: "der Polizei zufolge"."""
    for i, low in enumerate(lows):
        if i and low in clause.speech.trailing_sources:
            subject = before(clause, i)
            if subject:
                return Evidence(NEAR, subject, Span(clause.units[i].start, clause.units[i].end))
    return NOTHING
