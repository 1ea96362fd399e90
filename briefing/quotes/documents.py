"""Writings that speak where nobody does: "wird in der Mitteilung betont", "peut-on lire dans le communiqué"."""

from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.evidence import Evidence
from briefing.quotes.subjects import describe

BACK = 4  # words between an article and its noun


def documented(ahead: Clause, behind: Clause, sign: Evidence) -> Evidence:
    """Take the writing beside a verb of saying that has no subject for its speaker."""
    if sign.subject is not None or sign.cue is None or not ahead.speech.documents:
        return sign
    side = ahead if ahead.units and sign.cue.start < ahead.units[-1].end else behind
    found = _document(side)
    return sign._replace(subject=found) if found else sign


def _document(clause: Clause) -> Subject | None:
    """Find the first noun phrase that is a writing."""
    endings = tuple(clause.speech.documents)
    for i, unit in enumerate(clause.units):
        if unit.mention or not (unit.low.endswith(endings) if clause.speech.noun_capitals else unit.low in endings):
            continue
        first = next((k for k in range(i - 1, max(-1, i - 1 - BACK), -1) if clause.article(k)), -1)
        if first >= 0:
            return describe(clause, first, len(clause.units))
    return None
