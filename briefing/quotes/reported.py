"""What somebody said, as the reporter retells it: "Jane Roe warned that the road would stay closed"."""

from bisect import bisect_left

from briefing.contents import Quote
from briefing.quotes.clauses import Clause, Subject
from briefing.quotes.evidence import BESIDE, Evidence, cue, source
from briefing.quotes.scene import Scene
from briefing.quotes.speakers import Speaker, speaker
from briefing.quotes.subjects import after, before
from briefing.quotes.tags import tag
from briefing.text import Span, trim

LONGEST = 600  # characters of a sentence that is looked at
FEWEST = 4  # words that are retold
BETWEEN = 9  # words between the verb and "that"
TAG = 8  # words after the last comma
SAID = frozenset(("name", "description", "pronoun"))


def reported(stage: Scene, quotes: list[Quote]) -> list[Quote]:
    """Add what sentences retell that have no quote in them."""
    found, starts = list(quotes), [quote.span.start for quote in quotes]
    last: Quote | None = None
    for sentence in stage.sentences if not stage.speech.uncased else ():
        near = bisect_left(starts, sentence.start)
        last = max(filter(None, (last, *quotes[max(0, near - 1) : near])), key=_start, default=None)
        meets = near < len(quotes) and quotes[near].span.start < sentence.end
        if meets or (near and quotes[near - 1].span.end > sentence.start) or len(sentence.of(stage.text)) > LONGEST:
            continue
        if made := _retold(stage, sentence, last):
            found.append(made)
            last = made
    return sorted(found, key=_start)


def _start(quote: Quote) -> int:
    """Say where a quote starts."""
    return quote.span.start


def _retold(stage: Scene, sentence: Span, last: Quote | None) -> Quote | None:
    """Read what one sentence retells, and whose words they are."""
    clause = stage.clause(sentence.start, sentence.end)
    read = _read(clause)
    if read is None:
        return None
    start, end, sign = read
    while end > start and stage.text[end - 1] in " \n\u00a0,.;!?…":
        end -= 1
    span = trim(stage.text, start, end)
    if sign.subject is None or sign.subject.kind not in SAID or len(span.of(stage.text).split()) < FEWEST:
        return None
    before = Speaker(last.speaker, last.role, last.basis, last.span.end) if last and last.speaker else None
    who = speaker(stage, sign.subject, before, sentence.start)
    if who is None:
        return None
    words = sign.cue.of(stage.text) if sign.cue else ""
    return Quote(span, who.name, who.role, words, "indirect", who.basis != "name", who.basis)


def teller(clause: Clause) -> Subject | None:
    """Find whose words a sentence retells."""
    read = _read(clause)
    return read[2].subject if read else None


def _read(clause: Clause) -> tuple[int, int, Evidence] | None:
    """Read a sentence's retold words, by start and end, and the sign of who said them."""
    return _with_that(clause) or _with_tag(clause) or _with_source(clause)


def _with_that(clause: Clause) -> tuple[int, int, Evidence] | None:
    """Read "she said that …" and, where a language does without, "she said …"."""
    end = clause.units[-1].end if clause.units else 0
    for verb in range(len(clause.units)):
        if not clause.reports(verb, beside=False) or clause.participle(verb) or _denied(clause, verb):
            continue
        opening = _opening(clause, verb)
        if opening < 0:
            continue
        subject = before(clause, verb, near=True) or after(clause.part(0, opening), verb)
        if subject is None and clause.speech.drops_pronouns:
            subject = clause.dropped(verb)
        if subject and subject.span.start < clause.units[opening].start:
            return clause.units[opening].start, end, Evidence(BESIDE, subject, cue(clause, verb))
    return None


def _denied(clause: Clause, verb: int) -> bool:
    """Tell whether a "not" stands beside the verb."""
    around = range(max(0, verb - 3), min(len(clause.units), verb + 2))
    return any(clause.units[i].low in clause.speech.negations for i in around)


def _opening(clause: Clause, verb: int) -> int:
    """Find the first word that is retold; -1 for none."""
    speech = clause.speech
    for i in range(verb + 1, min(len(clause.units) - 1, verb + BETWEEN)):
        unit = clause.units[i]
        if unit.stopped:
            return -1
        if clause.among(i, speech.that):
            return i + 1
        if speech.thatless == "," and "," in unit.gap:
            return i if _starts(clause, i) else -1
        if speech.thatless == " ":
            return i if not unit.gap and i == verb + 1 and _starts(clause, i) else -1
    return -1


def _starts(clause: Clause, i: int) -> bool:
    """Tell whether a word can open a sentence of its own: a name, an article, a pronoun."""
    return bool(clause.units[i].mention) or clause.article(i) or clause.pronoun(i) is not None


def _with_tag(clause: Clause) -> tuple[int, int, Evidence] | None:
    """Read "The road stays closed, she said."."""
    last = next((i for i in range(len(clause.units) - 1, 0, -1) if "," in clause.units[i].gap), 0)
    if not last or len(clause.units) - last > TAG or _apposed(clause, last):
        return None
    part = clause.part(last)
    sign = tag(part, ",")
    if sign.strength < BESIDE or not _all_told(part, sign.subject):
        return None
    return clause.units[0].start, clause.units[last - 1].end, sign


def _apposed(clause: Clause, end: int) -> bool:
    """Tell whether words after a comma only go on from what stands between two: "Jane Roe, the mayor, denounced"."""
    start = next((i for i in range(end - 1, 0, -1) if "," in clause.units[i].gap), 0)
    if not start or clause.units[end].mention:
        return False
    if start + 1 == end and clause.units[start].mention:
        return True  # "The mayor, Jane Roe, denounced"
    named = clause.units[start - 1].mention is not None and not clause.governed(start - 1)
    return named and (clause.determined(start) or clause.among(start, clause.speech.relatives))


def _all_told(part: Clause, subject: Subject | None) -> bool:
    """Tell whether a tag has nothing but who speaks and the verb."""
    return subject is not None and len(part.units) - sum(unit.start < subject.span.end for unit in part.units) < 3


def _with_source(clause: Clause) -> tuple[int, int, Evidence] | None:
    """Read "According to Jane Roe, the road stays closed."."""
    sign = source(clause)
    if sign.cue is None or sign.subject is None or sign.cue.start > clause.units[min(2, len(clause.units) - 1)].start:
        return None
    rest = [unit for unit in clause.units if unit.start >= sign.subject.span.end]
    comma = next((i for i, unit in enumerate(rest) if "," in unit.gap), -1)
    if clause.speech.thatless == "," and rest:
        comma = 0  # "Laut Kroll hat die Stadt …": no comma stands there
    if comma < 0 or comma > TAG:
        return None
    return rest[comma].start, clause.units[-1].end, sign
