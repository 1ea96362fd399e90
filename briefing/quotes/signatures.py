"""A name alone after a quote and a dash, as under a letter: “I live here.” — Jane Roe, nurse."""

from briefing.quotes.clauses import Subject
from briefing.quotes.evidence import BESIDE, NOTHING, Evidence
from briefing.quotes.marks import Marked
from briefing.quotes.scene import Scene
from briefing.quotes.units import DASHES

LINE = 100  # characters of a signature's line


def signature(scene: Scene, mark: Marked) -> Evidence:
    """Read the signature after a quote, on its line or the next."""
    text, at = scene.text, mark.outer.end
    start = next((i for i in range(at, min(len(text), at + 4)) if not text[i].isspace()), -1)
    if start < 0 or text[start] not in DASHES or text[at:start].count("\n") > 1:
        return NOTHING
    name = start + 1
    while text[name : name + 1] in ("\u00a0", " ", "\u202f"):
        name += 1
    mention = scene.people.starts.get(name)
    if mention is None:
        return NOTHING
    rest = text[mention.span.end : mention.span.end + LINE].partition("\n")[0].strip(" .\u00a0")
    signed = not rest or (rest[0] in ",(" and len(rest) < LINE // 2)
    return Evidence(BESIDE, Subject("name", mention.span, mention)) if signed else NOTHING
