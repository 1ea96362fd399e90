"""Words somebody said, exactly where they stand between their marks; and who said them."""

from dataclasses import replace

from briefing.models import Quote
from briefing.quotes.evidence import NOTHING, Evidence, lead, source, tag
from briefing.quotes.judge import judge, worth
from briefing.quotes.scene import Scene, scene
from briefing.quotes.settle import settled
from briefing.quotes.speakers import Speaker, speaker
from briefing.text import Span

CONTINUED = 2  # paragraphs that may stand between a quote without a name and the last speaker


def find(text: str, sentences: tuple[Span, ...], *, language: str, indirect: bool = False) -> tuple[Quote, ...]:
    """Find the quotes of a text, ordered and disjoint; `indirect` asks for reported speech without marks as well."""
    stage = scene(text, sentences, language)
    if stage is None:
        return ()
    evidence = _shared(stage, [_evidence(stage, i) if worth(stage, i) else NOTHING for i in range(len(stage.marks))])
    found: list[Quote] = []
    last: Speaker | None = None
    for i, sign in enumerate(evidence):
        start, end = stage.marks[i].outer.start, stage.marks[i].outer.end
        goes_on = last is not None and last.at >= stage.back(start, 1 if sign.colon else CONTINUED)
        kind = judge(stage, i, sign, goes_on=goes_on)
        if not kind:
            continue
        who = speaker(stage, sign.subject, last, end)
        if who is None and last and goes_on and sign.subject is None:
            who = Speaker(last.name, last.role, True, end)
        found.append(_quote(text, stage.marks[i].inner, sign, kind, who))
        last = who or last
    return tuple(settled(text, found))


def _quote(text: str, span: Span, sign: Evidence, kind: str, who: Speaker | None) -> Quote:
    """Put together what was found out about a quote."""
    cue = sign.cue.of(text) if sign.cue else ""
    return Quote(span, who.name, who.role, cue, kind, who.inferred) if who else Quote(span, None, "", cue, kind)


def _evidence(stage: Scene, i: int) -> Evidence:
    """Weigh what stands on both sides of a quote: the nearest sign of speech wins."""
    mark = stage.marks[i]
    behind, ahead = stage.after(i), stage.before(i)
    at = ahead.units[-1].end if ahead.units else mark.outer.start
    signs = [tag(behind, mark.inner.of(stage.text)), lead(ahead, stage.text[at : mark.outer.start]), source(behind), source(ahead)]
    if signs[1].colon and signs[0].subject and signs[0].subject.kind == "pronoun" and signs[1].subject and not signs[1].cue:
        signs[0] = replace(signs[0], subject=signs[1].subject)  # "Jane Roe scolded them: “…”, she said"
    best = max(signs, key=lambda sign: (sign.strength, sign.subject is not None))
    colon = signs[1].colon
    return Evidence(best.strength, best.subject, best.cue, colon) if best.strength else NOTHING


def _shared(stage: Scene, signs: list[Evidence]) -> list[Evidence]:
    """Lend a quote without a sign of its own the one of the next quote, where hardly anything stands between them."""
    for i in range(len(signs) - 2, -1, -1):
        here, there = stage.marks[i], stage.marks[i + 1]
        between = stage.text[here.outer.end : there.outer.start]
        near = "\n" not in between or not here.closed
        if near and not signs[i].strength and signs[i + 1].strength and not any(c.isalnum() for c in between):
            signs[i] = signs[i + 1]
    return signs


__all__ = ["find"]
