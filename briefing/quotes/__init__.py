"""Words somebody said, exactly where they stand between their marks; and who said them."""

from briefing.contents import Quote
from briefing.quotes.documents import documented
from briefing.quotes.evidence import NOTHING, Evidence, source
from briefing.quotes.judge import judge, worth
from briefing.quotes.leads import lead, opener
from briefing.quotes.scene import Scene, scene
from briefing.quotes.settle import settled
from briefing.quotes.signatures import signature
from briefing.quotes.speakers import Speaker, speaker
from briefing.quotes.tags import tag
from briefing.quotes.writings import written
from briefing.text import Span

CONTINUED = 2  # paragraphs that may stand between a quote without a name and the last speaker
COMMAS = frozenset(",،，、")


def find(text: str, sentences: tuple[Span, ...], *, language: str, indirect: bool = False) -> tuple[Quote, ...]:
    """Find the quotes of a text, ordered and disjoint; speech without marks (`indirect`) is not read yet."""
    del indirect
    stage = scene(text, sentences, language)
    if stage is None:
        return ()
    found: list[Quote] = []
    last: Speaker | None = None
    for i, sign in enumerate(_signs(stage)):
        start, end = stage.marks[i].outer.start, stage.marks[i].outer.end
        goes_on = last is not None and last.at >= stage.back(start, 1 if sign.colon else CONTINUED)
        kind = judge(stage, i, sign, goes_on=goes_on)
        if not kind:
            continue
        who = speaker(stage, sign.subject, last, end)
        if who is None and last and goes_on and sign.subject is None:
            basis = "continued" if last.at >= stage.back(start, 1) else "context"
            who = Speaker(last.name, last.role, basis, end)
        found.append(_quote(text, _words(text, stage.marks[i].inner), sign, kind, who))
        last = who or last
    return tuple(settled(text, found))


def _words(text: str, inner: Span) -> Span:
    """Leave out the comma that the reporter puts at the end of what somebody said: “We will go on,” said Jane Roe."""
    end = inner.end
    while end > inner.start and (text[end - 1] in COMMAS or text[end - 1].isspace()):
        end -= 1
    return Span(inner.start, end)


def _quote(text: str, span: Span, sign: Evidence, kind: str, who: Speaker | None) -> Quote:
    """Put together what was found out about a quote."""
    cue = sign.cue.of(text) if sign.cue else ""
    if who is None:
        return Quote(span, None, "", cue, kind)
    return Quote(span, who.name, who.role, cue, kind, who.basis != "name", who.basis)


def _signs(stage: Scene) -> list[Evidence]:
    """Weigh the signs of speech of every quote; one without takes the next one's, where no word parts them."""
    signs = [_sign(stage, i) if worth(stage, i) else NOTHING for i in range(len(stage.marks))]
    for i in range(len(signs) - 2, -1, -1):
        if signs[i].strength or signs[i].written or not signs[i + 1].strength:
            continue
        here, there = stage.marks[i], stage.marks[i + 1]
        between = stage.text[here.outer.end : there.outer.start]
        if not any(c.isalnum() for c in between) and ("\n" not in between or not here.closed):
            signs[i] = signs[i + 1]
    return signs


def _sign(stage: Scene, i: int) -> Evidence:
    """Weigh what stands on both sides of a quote: the nearest sign of speech wins."""
    mark = stage.marks[i]
    if (signed := signature(stage, mark)).strength:
        return signed
    behind, ahead = stage.after(i), stage.before(i)
    tail = stage.text[ahead.units[-1].end if ahead.units else mark.outer.start : mark.outer.start]
    tagged, led = tag(behind, mark.inner.of(stage.text)), lead(ahead, tail)
    if led.colon and led.subject and not led.cue and tagged.subject and tagged.subject.kind == "pronoun":
        tagged = tagged._replace(subject=led.subject)  # "Jane Roe scolded them: “…”, she said"
    if stage.speech.verb_last and tagged.strength and (tagged.subject is None or tagged.subject.span == tagged.cue):
        tagged = tagged._replace(subject=opener(ahead) or tagged.subject)
    signs = (tagged, led, source(behind), source(ahead))
    best = max(signs, key=lambda sign: (sign.strength, sign.subject is not None))
    best = best._replace(colon=led.colon) if best.strength else NOTHING
    return documented(ahead, behind, best._replace(written=written(ahead, behind, best)))


__all__ = ["find"]
