"""What comes before a quote: "Jane Roe said: ", "le maire estime que ", "He shared his anger: "."""

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.evidence import BESIDE, FAR, NEAR, NOTHING, Evidence, cue
from briefing.quotes.subjects import after, before, describe

ENDS = frozenset(".!?…;")
COLONS = frozenset(":：")
TAGS_BEFORE_COLON = 5  # last words before a colon among which any verb of a tag counts: "he went on: "
NEAR_WORDS = 9  # words between verb and quote


def lead(clause: Clause, tail: str) -> Evidence:
    """Read what leads into a quote; `tail` is what stands between the last word and the mark."""
    colon = not COLONS.isdisjoint(tail)
    if not clause.units or not ENDS.isdisjoint(tail):
        return NOTHING
    first, last = _start(clause), len(clause.units) - 1
    for verb in range(last, first - 1, -1):
        if clause.reports(verb, beside=last - verb < (TAGS_BEFORE_COLON if colon else 1)):
            return _led(clause, verb, first, colon=colon)
    return Evidence(NEAR, _main(clause, first), None, colon=True) if colon else NOTHING


def _start(clause: Clause) -> int:
    """Find where the words that can lead into the quote begin: after the last full stop or semicolon."""
    for i in range(len(clause.units) - 1, 0, -1):
        if not ENDS.isdisjoint(clause.units[i].gap):
            return i
    return 0


def _led(clause: Clause, verb: int, first: int, *, colon: bool) -> Evidence:
    """Find whose the verb is that leads into a quote, and how near it is."""
    between = range(verb + 1, len(clause.units))
    if clause.participle(verb):
        subject = _own(clause, verb) or _main(clause, first)
    else:
        subject = (
            _follows(clause, verb) or before(clause, verb, near=True) or after(clause, verb) or before(clause, verb)
        )
    if subject is None and clause.speech.drops_pronouns and not clause.participle(verb):
        subject = clause.dropped(verb)
    strength = NEAR if len(between) < NEAR_WORDS and not any('"' in clause.units[i].gap for i in between) else FAR
    if colon or all(clause.filler(i) or clause.among(i, clause.speech.linkers) for i in between):
        strength = BESIDE
    return Evidence(strength, subject, cue(clause, verb), colon)


def opener(clause: Clause) -> Subject | None:
    """Find who opens a sentence whose verb comes after the quote: "Bakan Yılmaz, “…” dedi"."""
    if not clause.units:
        return None
    found = next((clause.named(i) for i in range(len(clause.units)) if clause.units[i].mention), None)
    return found or _main(clause, 0)


def _own(clause: Clause, verb: int) -> Subject | None:
    """Find the name that a participle hangs on: "footage of Jane Roe saying"."""
    owns = verb > 0 and clause.units[verb].joined and clause.units[verb - 1].mention is not None
    return clause.named(verb - 1) if owns else None


def _follows(clause: Clause, verb: int) -> Subject | None:
    """Find the person right after the verb, in a language that puts the subject there: "sagte der Minister:"."""
    following = verb + 1
    if not clause.speech.verb_first or following == len(clause.units):
        return None
    if clause.governed(following) or clause.units[following].gap not in ("", "-"):
        return None
    subject = after(clause, verb)
    if subject is None or subject.kind != "description":
        return subject
    held = [
        i for i in range(following, len(clause.units)) if clause.units[i].end <= subject.span.end and clause.office(i)
    ]
    return subject if held else None


def _main(clause: Clause, first: int) -> Subject | None:
    """Find the subject of a sentence that has no verb of saying."""
    last = len(clause.units) - 1
    if clause.units[last].mention and (last == first or clause.office(last - 1) or not clause.governed(last)):
        return clause.named(last)
    for i in range(first, last + 1):
        if clause.units[i].mention and not clause.governed(i) and not clause.units[i].owner:
            return clause.named(i)
        if found := clause.pronoun(i):
            told = i == first + 2 and "," in clause.units[i].gap and clause.among(first, clause.speech.definite)
            return describe(clause, first, i) if told else found  # "Le promoteur, lui, …"
    if clause.units[last].mention:
        return clause.named(last)
    office = next((i for i in range(first, min(last + 1, first + 4)) if clause.office(i)), -1)
    return describe(clause, first, office + 1) if office >= 0 and clause.determined(first) else None
