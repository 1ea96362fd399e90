"""Reporters' words between the marks: « Non, répond Jean Roux. Jamais. » is two quotes and who said them."""

from collections.abc import Iterator

from briefing.languages import Speech
from briefing.quotes.appositions import ENDS, described
from briefing.quotes.clauses import Clause
from briefing.quotes.marks import Marked
from briefing.quotes.people import People
from briefing.quotes.subjects import after
from briefing.quotes.units import units
from briefing.text import Span, trim

SHORTEST = 40  # characters of a quote that may have an aside in it
LOOK = 160  # characters of an aside, and of what it says of the speaker


def without_asides(text: str, marks: tuple[Marked, ...], people: People, speech: Speech) -> tuple[Marked, ...]:
    """Cut quotes where the reporter says in their midst who speaks."""
    if not speech.verb_first:
        return marks
    found: list[Marked] = []
    for mark in marks:
        found.extend(_cut(text, mark, people, speech))
    return tuple(found)


def _cut(text: str, mark: Marked, people: People, speech: Speech) -> Iterator[Marked]:
    """Cut one quote at its asides."""
    start, outer = mark.inner.start, mark.outer.start
    comma = text.find(", ", start, mark.inner.end) if mark.inner.end - start >= SHORTEST else -1
    while comma >= 0:
        if aside := _aside(text, Span(comma, mark.inner.end), people, speech):
            yield Marked(Span(outer, comma), trim(text, start, comma), mark.mark)
            start = outer = aside
        comma = text.find(", ", max(comma + 1, start), mark.inner.end)
    if start == mark.inner.start:
        yield from [mark] if any(map(str.isalnum, mark.inner.of(text))) else []
        return
    rest = trim(text, start, mark.inner.end)
    if any(map(str.isalnum, rest.of(text))):
        yield Marked(Span(outer, mark.outer.end), rest, mark.mark, mark.closed)


def _aside(text: str, span: Span, people: People, speech: Speech) -> int:
    """Find where an aside that starts with this comma ends; 0 where none does."""
    first = text[span.start + 2 : span.start + 14].split(maxsplit=1)[:1]
    word = first[0].lower() if first else ""
    if not word.isalpha():
        word = word.partition("-")[0].rpartition("’")[2].rpartition("'")[2]
    if word not in speech.verbs and word not in speech.tags and word not in speech.fillers:
        return 0
    limit = min(span.end, span.start + LOOK)
    clause = Clause(text, units(text, [Span(span.start + 1, limit)], people, speech), speech)
    verb = next((i for i in range(min(4, len(clause.units))) if clause.reports(i, beside=True)), -1)
    if (
        verb < 0
        or not all(map(clause.passable, range(verb)))
        or any("," in unit.gap for unit in clause.units[: verb + 2])
    ):
        return 0
    subject = after(clause, verb)
    hung = verb > 0 and not clause.units[verb].gap and clause.units[verb - 1].gap == "-" and clause.pronoun(verb - 1)
    if not hung and not (subject and (subject.kind != "pronoun" or clause.units[verb + 1].gap == "-")):
        return 0
    end = _end(text, max(subject.span.end if subject else 0, clause.units[verb].end), limit)
    named = subject is not None and subject.kind == "name" and subject.span.end == end - 1
    return described(text, Span(end, span.end), people, speech) if named else end


def _end(text: str, at: int, limit: int) -> int:
    """Find where the reporter's words end that go on at this place; 0 where they do not."""
    ends = [i for i in (text.find(mark, at, limit) for mark in ENDS) if i >= 0]
    if ends:
        return min(ends) + 1
    return 0 if text[at:limit].strip(" .\u00a0\u202f") else limit
