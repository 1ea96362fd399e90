"""The sign of speech that goes with each quote: what stands before it, behind it or under it."""

from briefing.quotes.documents import documented
from briefing.quotes.evidence import NOTHING, Evidence, source
from briefing.quotes.leads import lead, opener
from briefing.quotes.scene import Scene
from briefing.quotes.signatures import signature
from briefing.quotes.tags import tag
from briefing.quotes.uncased import plain_sign
from briefing.quotes.writings import written

LONGEST = 120  # characters of the words that interrupt a quote


def signs(stage: Scene, worth: list[bool]) -> list[Evidence]:
    """Weigh the signs of speech of every quote; one without takes the next one's, where no word parts them."""
    found = [_sign(stage, i) if words else NOTHING for i, words in enumerate(worth)]
    for i in range(len(found) - 2, -1, -1):
        if found[i].strength or found[i].written or not found[i + 1].strength:
            continue
        here, there = stage.marks[i], stage.marks[i + 1]
        between = stage.text[here.outer.end : there.outer.start]
        if not any(c.isalnum() for c in between) and ("\n" not in between or not here.closed):
            found[i] = found[i + 1]
    for i in range(1, len(found)):
        if worth[i] and not found[i].strength and found[i - 1].cue and _interrupted(stage, i, found[i - 1]):
            found[i] = found[i - 1]
    return found


def _interrupted(stage: Scene, i: int, sign: Evidence) -> bool:
    """Tell whether a quote goes on after the words that say who speaks: “…,” explains Jane Roe, “and …”."""
    start, end = stage.marks[i - 1].outer.end, stage.marks[i].outer.start
    between = stage.text[start:end].rstrip()
    inside = sign.cue is not None and start <= sign.cue.start and sign.cue.end <= end
    return inside and between[-1:] in tuple(",–—-") and "\n" not in between and len(between) < LONGEST


def _sign(stage: Scene, i: int) -> Evidence:
    """Weigh what stands on both sides of a quote: the nearest sign of speech wins."""
    if stage.speech.uncased:
        return plain_sign(stage, i)
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
    ended = led.colon and mark.inner.of(stage.text)[-1:] == "."  # what comes behind leads to the next quote
    beside = (led, tagged) if ended else (tagged, led)
    signs = (*beside, source(behind), source(ahead))
    best = max(signs, key=lambda sign: (sign.strength, sign.subject is not None))
    best = best._replace(colon=led.colon) if best.strength else NOTHING
    return documented(ahead, behind, best._replace(written=written(ahead, behind, best)))
