"""What a reporter's aside says of the speaker: "répond Jean Roux, 52 ans, patron du café."."""

from briefing.languages import Speech
from briefing.quotes.clauses import Clause
from briefing.quotes.people import People
from briefing.quotes.units import units
from briefing.text import Span

LOOK = 120  # characters of one apposition
MOST = 3  # appositions of one name: the age, the office, where that is
ENDS = (". ", ", ", "! ", "? ", " : ", ".\n")
HEAD = 3  # words among which the office stands


def described(text: str, rest: Span, people: People, speech: Speech) -> int:
    """Find where the appositions end that follow a name and its comma; where `rest` starts for none."""
    end = rest.start
    for _ in range(MOST):
        if text[end - 1] != ",":
            break
        limit = min(rest.end, end + LOOK)
        ends = [i for i in (text.find(mark, end, limit) for mark in ENDS) if i >= 0]
        close = min(ends, default=limit if limit == rest.end else -1)
        clause = Clause(text, units(text, [Span(end, close)], people, speech), speech) if close > end else None
        if clause is None or not _describes(clause, final=text[close : close + 1] != ","):
            break
        end = min(close + 1, rest.end)
    return end


def _describes(clause: Clause, *, final: bool) -> bool:
    """Tell whether words after a name say who that is: an age, a relative clause, or an office."""
    found, speech = clause.units, clause.speech
    if not found or clause.among(0, speech.relatives):
        return bool(found)
    if clause.text[found[0].start].isdigit():
        return len(found) < 3
    first = 1 if clause.article(0) else 0
    head = next((i for i in range(first, min(len(found), first + HEAD)) if clause.office(i)), -1)
    if head < 0 or (len(found) == 1 and not final) or clause.among(0, speech.titles):
        return False
    closes = head == len(found) - 1 or any(
        clause.among(i, speech.genitives) for i in range(head + 1, min(head + 3, len(found)))
    )
    return (closes or first == 0) and not any(_speaks(clause, i) for i in range(len(found)))


def _speaks(clause: Clause, i: int) -> bool:
    """Tell whether a word stands in a whole sentence rather than in an apposition: a pronoun, an auxiliary, "if"."""
    speech = clause.speech
    if clause.article(i) or clause.among(i, speech.prepositions, speech.conjunctions, speech.relatives):
        return False
    return clause.among(i, speech.fillers, speech.breaks) or clause.pronoun(i) is not None
