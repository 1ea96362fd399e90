"""Writings that speak where nobody does: "wird in der Mitteilung betont", "peut-on lire dans le communiqué"."""

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.evidence import BESIDE, Evidence, openings
from briefing.quotes.subjects import describe

BACK = 4  # words between an article and its noun
READ = 6  # words at the start of which it says that this can be read


def documented(ahead: Clause, behind: Clause, sign: Evidence) -> Evidence:
    """Take the writing beside a verb of saying that has no subject for its speaker."""
    if not ahead.speech.documents or sign.written:
        return sign
    read = next((clause for clause in (behind, ahead) if _read(clause)), None)
    if read is not None and (sign.subject is None or sign.subject.kind != "name"):
        found = _document(read)
        return sign._replace(strength=BESIDE, subject=found) if found else sign
    if sign.subject is not None or sign.cue is None:
        return sign
    found = _document(ahead if ahead.units and sign.cue.start < ahead.units[-1].end else behind)
    return sign._replace(subject=found) if found else sign


def _read(clause: Clause) -> bool:
    """Tell whether the words can be read somewhere: "si legge", "peut-on lire"."""
    lows = [unit.low for unit in clause.units[:READ]]
    if openings(clause.speech.legible).isdisjoint(lows):
        return False
    around = f" {' '.join(lows)} "
    return any(f" {phrase} " in around for phrase in clause.speech.legible)


def _document(clause: Clause) -> Subject | None:
    """Find the first noun phrase that is a writing."""
    endings = tuple(clause.speech.documents)
    for i, unit in enumerate(clause.units):
        if unit.mention or not (unit.low.endswith(endings) if clause.speech.noun_capitals else unit.low in endings):
            continue
        first = next((k for k in range(i - 1, max(-1, i - 1 - BACK), -1) if clause.article(k)), i)
        return describe(clause, first, len(clause.units))
    return None
