"""Words somebody said, exactly where they stand between their marks; and who said them."""

from briefing.models import Quote
from briefing.quotes.evidence import NOTHING, Evidence, lead, source, tag
from briefing.quotes.judge import judge
from briefing.quotes.scene import Scene, scene
from briefing.quotes.speakers import Speaker, back, speaker
from briefing.text import Span

CONTINUED = 2  # paragraphs that may stand between a quote without a name and the last speaker


def find(text: str, sentences: tuple[Span, ...], *, language: str, indirect: bool = False) -> tuple[Quote, ...]:
    """Find the quotes of a text, ordered and disjoint; `indirect` asks for reported speech without marks as well."""
    stage = scene(text, sentences, language)
    if stage is None:
        return ()
    evidence = _shared(stage, [_evidence(stage, i) for i in range(len(stage.marks))])
    found: list[Quote] = []
    last: Speaker | None = None
    for i, sign in enumerate(evidence):
        kind = judge(stage, i, sign)
        if not kind:
            continue
        mark = stage.marks[i]
        who = speaker(stage, sign.subject, last, mark.outer.end)
        if who is None and sign.subject is None and last and last.at >= back(text, mark.outer.start, CONTINUED) and not sign.colon:
            who = Speaker(last.name, last.role, True, mark.outer.end)
        cue = sign.cue.of(text) if sign.cue else ""
        found.append(Quote(mark.inner, who.name if who else None, who.role if who else "", cue, kind, who.inferred if who else False))
        last = who or last
    return tuple(found)


def _evidence(stage: Scene, i: int) -> Evidence:
    """Weigh what stands on both sides of a quote: the nearest sign of speech wins."""
    mark = stage.marks[i]
    behind, ahead = stage.after(i), stage.before(i)
    at = ahead.units[-1].end if ahead.units else mark.outer.start
    signs = [tag(behind, mark.inner.of(stage.text)), lead(ahead, stage.text[at : mark.outer.start]), source(behind), source(ahead)]
    best = max(signs, key=lambda sign: (sign.strength, sign.subject is not None))
    colon = signs[1].colon
    return Evidence(best.strength, best.subject, best.cue, colon) if best.strength else NOTHING


def _shared(stage: Scene, signs: list[Evidence]) -> list[Evidence]:
    """Lend a quote without a sign of its own the one of the next quote, where hardly anything stands between them."""
    for i in range(len(signs) - 2, -1, -1):
        if not signs[i].strength and signs[i + 1].strength:
            between = stage.text[stage.marks[i].outer.end : stage.marks[i + 1].outer.start]
            if not any(c.isalnum() for c in between) and (between.count("\n") < 3):
                signs[i] = signs[i + 1]
    return signs


__all__ = ["find"]
