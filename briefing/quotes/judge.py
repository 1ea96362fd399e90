"""Speech or not: what between quotation marks somebody said, and what is a title, a term or a wry word."""

import re
from functools import cache

from briefing.quotes.evidence import BESIDE, FAR, NEAR, Evidence
from briefing.quotes.scene import Scene
from briefing.quotes.units import DASHES

FINAL = frozenset(".!?…。！？")

# sign of speech            words from which it is a quote
ENOUGH = {
    BESIDE:                 3,
    NEAR:                   4,
    FAR:                    7,
}  # fmt: skip
BESIDES = 60  # characters that tell how a sentence begins, or ends, or that there are words
ALONE = 5  # words of a whole sentence between marks that no verb goes with
FEWEST = 2  # words of a sentence between marks, and who said it beside them
CONTINUING = 3  # words of one that goes on from a quote just before
MOST = 10  # words of a quote; more tell nothing more
LOOKED_AT = 160  # characters in which so many stand
EMBEDDED = 5  # words of a clause in the reporter's own sentence


def worth(scene: Scene, i: int) -> bool:
    """Tell whether there are words enough for a quote: one alone is none."""
    inner = scene.marks[i].inner
    said = scene.text[inner.start : min(inner.end, inner.start + BESIDES)]
    return len(_word().findall(said)) > 1


@cache
def _word() -> re.Pattern[str]:
    """Match a word, or one sign of a script without spaces."""
    return re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W_]+")


def judge(scene: Scene, i: int, sign: Evidence, *, goes_on: bool) -> str:
    """Tell a quote's kind: "direct" or "mixed"; "" for what nobody said."""
    mark = scene.marks[i]
    said = mark.inner.of(scene.text)
    words = _word().findall(said, 0, LOOKED_AT)
    if len(words) < MOST and len(said) > LOOKED_AT:
        words = _word().findall(said)
    if sign.written or _title(words, said, scene):
        return ""
    start = scene.sentence(mark.outer.start).start
    ahead = scene.text[max(start, mark.outer.start - BESIDES) : mark.outer.start].rstrip(" \u00a0\u202f")
    before = ahead.strip(" \n\u00a0\u202f-–—")
    line = ahead[-1:] == "\n" and said[0].isupper() and before[-1:] not in (",", ":")
    opens = not before or before[-1] in '.!?…»”"' or line
    led = opens or (sign.strength and before[-1] in ":：,")
    exclaimed = sign.strength == BESIDE and said[0].isupper() and said[-1] in "!?"  # "chanted “What curfew?”"
    starts = (
        scene.speech.uncased or said[0].isupper() or not said[0].isalpha() or (len(words) > 7 and before[-1:] != ",")
    )
    whole = exclaimed or (led and starts) or (scene.speech.uncased and sign.strength == BESIDE)
    final = said[-1] in FINAL
    if not mark.closed and not (sign.strength or (opens and final and goes_on)):
        return ""
    split = _split(scene, i, before)
    if mark.mark in DASHES and (sign.strength or goes_on):
        return "direct"
    if sign.strength:
        whole = whole or split
        enough = ENOUGH[sign.strength] if whole else max(EMBEDDED, ENOUGH[sign.strength])
        enough = FEWEST if whole and opens and sign.strength == BESIDE and _parted(scene, i, said) else enough
        if len(words) >= enough or (whole and final and (sign.strength == BESIDE or (sign.colon and len(words) > 2))):
            return "direct" if whole or opens else "mixed"
        return ""
    headline = not before and _capitals(words, scene) and scene.text[mark.outer.end : mark.outer.end + 1] in ("", "\n")
    alone = opens and said[0].isupper() and not headline and len(words) >= (CONTINUING if goes_on else ALONE)
    closed = final or goes_on or scene.text[mark.outer.end : mark.outer.end + 1] in tuple(".!?…")
    return "direct" if alone and closed and (final or _ends(scene, i)) else ""


def _split(scene: Scene, i: int, before: str) -> bool:
    """Tell whether a quote is the second part of one that "she said," interrupts."""
    if i == 0 or before[-1:] != ",":
        return False
    return scene.marks[i - 1].outer.end > scene.sentence(scene.marks[i].outer.start).start


def _parted(scene: Scene, i: int, said: str) -> bool:
    """Tell whether a final mark or a comma parts a quote from who said it: else it may be a name, as a subject is."""
    end = scene.marks[i].outer.end
    return said[-1] in FINAL or said[-1] == "," or scene.text[end : end + 3].strip()[:1] in tuple(",،，-–—")


def _ends(scene: Scene, i: int) -> bool:
    """Tell whether the sentence ends with the quote."""
    end = scene.marks[i].outer.end
    return not any(c.isalnum() for c in scene.text[end : min(end + BESIDES, scene.sentence(end - 1).end)])


def _title(words: list[str], said: str, scene: Scene) -> bool:
    """Tell whether words look like a work's or a firm's name: short, and all that matter have capitals."""
    return said[-1] not in FINAL and _capitals(words, scene)


def _capitals(words: list[str], scene: Scene) -> bool:
    """Tell whether all words that matter have capitals, as in a title or an English headline."""
    if scene.speech.noun_capitals or len(words) > 8:
        return False
    long = [word for word in words if len(word) > 3 or word[0].isupper()]
    return len(long) > 1 and all(word[0].isupper() or word[0].isdigit() for word in long)
