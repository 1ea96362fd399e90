"""Words somebody said, exactly where they stand between their marks; and who said them."""

from briefing.contents import Person, Quote
from briefing.quotes.carried import carried
from briefing.quotes.cast import cast
from briefing.quotes.composed import composed
from briefing.quotes.evidence import Evidence
from briefing.quotes.judge import judge, worth
from briefing.quotes.reported import reported
from briefing.quotes.scene import Scene, scene
from briefing.quotes.settle import settled
from briefing.quotes.signs import signs
from briefing.quotes.speakers import Speaker, speaker
from briefing.text import Span

CONTINUED = 2  # paragraphs that may stand between a quote without a name and the last speaker
COMMAS = frozenset(",،，、")


def find(text: str, sentences: tuple[Span, ...], *, language: str, indirect: bool = False) -> tuple[Quote, ...]:
    """Find the quotes of a text, ordered and disjoint; with `indirect` what is reported without marks as well."""
    read = composed(text)
    inside = tuple(map(read.inside, sentences)) if read else sentences
    stage = scene(read.text if read else text, inside, language, unmarked=indirect)
    found = _quotes(stage, indirect=indirect) if stage else []
    return tuple(map(read.quote, found) if read else found)


def survey(
    text: str, sentences: tuple[Span, ...], *, language: str, indirect: bool = False
) -> tuple[tuple[Quote, ...], tuple[Person, ...]]:
    """Find the quotes of a text, and who is who in it."""
    read = composed(text)
    inside = tuple(map(read.inside, sentences)) if read else sentences
    stage = scene(read.text if read else text, inside, language, unmarked=True)
    assert stage is not None
    found = _quotes(stage, indirect=indirect)
    people = cast(stage, found)
    return (tuple(map(read.quote, found)), tuple(map(read.person, people))) if read else (tuple(found), people)


def _quotes(stage: Scene, *, indirect: bool) -> list[Quote]:
    """Find what is said between marks, and what is retold without."""
    found, own = _between_marks(stage)
    found = settled(stage.text, found, own=own, uncased=stage.speech.uncased)
    return reported(stage, found) if indirect else found


def _between_marks(stage: Scene) -> tuple[list[Quote], set[Span]]:
    """Judge what stands between marks, one after the other: who spoke last matters; and list whose speaker is told."""
    found: list[Quote] = []
    own: set[Span] = set()
    last: Speaker | None = None
    heard = 0  # so far it is told who spoke last
    worthy = [worth(stage, i) for i in range(len(stage.marks))]
    for i, sign in enumerate(signs(stage, worthy)):
        start, end = stage.marks[i].outer.start, stage.marks[i].outer.end
        goes_on = worthy[i] and last is not None and last.at >= stage.back(start, 1 if sign.colon else CONTINUED)
        kind = judge(stage, i, sign, goes_on=goes_on) if worthy[i] else ""
        if not kind:
            continue
        who = speaker(stage, sign.subject, last, end)
        told = _told(stage, sign, start)
        if who is None and sign.subject is None and not told:
            who, open_to_last = carried(stage, start, last, heard)
            if open_to_last and last and goes_on:
                basis = "continued" if last.at >= stage.back(start, 1) else "context"
                who = Speaker(last.name, last.role, basis, end)
            told = who is None and not open_to_last
        found.append(_quote(stage.text, _words(stage.text, stage.marks[i].inner), sign, kind, who))
        if told or (sign.subject and who is None):
            own.add(found[-1].span)
        if who:
            last, heard = who, max(end, sign.cue.end if sign.cue else 0)
    return found, own


def _told(stage: Scene, sign: Evidence, start: int) -> bool:
    """Tell whether a verb of saying stands right before a quote: whoever that sentence names, it is its own speaker."""
    if sign.cue is None or stage.speech.drops_pronouns or any(map(str.isalnum, stage.text[sign.cue.end : start])):
        return False
    return stage.sentence(start).start < sign.cue.start < start


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


__all__ = ["find", "survey"]
