"""Scripts without capital letters: who speaks is told by verbs, particles and the order of words alone."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from briefing.languages import SPACELESS, Speech, table
from briefing.quotes import told_ahead
from briefing.quotes.clauses import Subject
from briefing.quotes.evidence import BESIDE, NEAR, NOTHING, Evidence
from briefing.quotes.scene import Scene
from briefing.text import Span, trim

LOOK = 1000  # characters before a quote in which others may be named
AHEAD = 120  # characters before a quote that may say who speaks
BEHIND = 70  # characters after it
ENDS = "。！？!?؟।\n"
PARTS = r"，,、；;：:。.！!？?،؛\n“”„\"«»「」『』（）()"
WHO = rf"(?P<who>[^{PARTS}]{{1,30}}?)"
ASIDE = r"(?:\s?[(（][^()（）\n]{1,20}[)）])?"  # how old somebody is
WHOLE = rf"(?P<who>[^{PARTS}]{{1,60}})"
NEVER = "(?!)"
NAME = 3  # letters of most Korean names
OF = ("の",)  # between an office and who holds it
LONG_NAME = 12  # signs of a name behind an office


class Patterns(NamedTuple):
    """What is looked for on either side of a quote; with groups "who" and "cue"."""

    lead: re.Pattern[str]  # at the end of the words before it
    tag: re.Pattern[str]  # at the start of the words after it
    topic: re.Pattern[str]  # who speaks, before it
    source: re.Pattern[str]  # whom it comes from, before it
    opening: re.Pattern[str]  # words before the one who speaks
    closing: re.Pattern[str]  # words after


def _any(words: Iterable[str]) -> str:
    """Write a pattern for any of some words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or NEVER


def _is_told_ahead(speech: Speech) -> bool:
    """Tell whether a word of its own marks who speaks, before the verb and the words."""
    return bool(speech.agents) or speech.title_first


@cache
def _patterns(language: str) -> Patterns:
    """Write the patterns of a language."""
    speech = table(language, Speech)
    verbs, edge = _any(speech.verbs), "" if language in SPACELESS else r"(?=[\s،,]|$)"
    topics = rf"{ASIDE}(?:{_any(speech.titles)})?(?:{_any(speech.topics)}){edge}"
    if _is_told_ahead(speech):
        lead, tag = told_ahead.lead(speech), f"{NEVER}(?P<who>)(?P<cue>)"
    elif speech.verb_first:
        said = rf"\b(?P<cue>[وف]?(?:{verbs}))"
        lead = rf"{said}(?:\s+{WHOLE})?(?:،(?P<role>[^{PARTS}]{{2,50}})،?)?\s*[:：،]?\s*$"
        tag = rf"[،,\s]*{said}\s+{WHOLE}"
    elif speech.topics:
        lead = rf"{WHO}\s*(?P<cue>)[：:]\s*$"
        tag = rf"(?:{_any(speech.closers)})[、,\s]*(?:{WHO}{topics}[、,\s]*)?[^{ENDS}「」“”\"]{{0,25}}?(?P<cue>{verbs})"
        tag += rf"(?:{_any(speech.relatives)}[、,\s]*(?P<after>[^{PARTS}]{{1,30}}))?"
    else:
        lead = rf"{WHO}{ASIDE}(?:(?P<cue>(?:{verbs})[道说称]?)[：:，,\s]*|\s*[：:]\s*)$"
        tag = rf"[，,\s]*{WHO}(?P<cue>{verbs})"
    source = rf"(?P<cue>{_any(speech.sources)})\s*{WHO}(?=[{PARTS}]|{_any(speech.closers)}|$)"
    if speech.trailing_sources:
        source = rf"{WHO}(?P<cue>{_any(speech.trailing_sources)})"
    opening = rf"(?:(?:{_any(speech.fillers)}){edge}\s*)+"
    closing = (r"(?<!\S)" if edge else "") + rf"(?:{_any(speech.prepositions)})"
    return Patterns(*map(re.compile, (lead, tag, WHO + topics, source, opening, closing)))


def plain_sign(stage: Scene, i: int) -> Evidence:
    """Weigh what stands on both sides of a quote, in a script without capital letters."""
    mark, patterns, text = stage.marks[i], _patterns(stage.language), stage.text
    start, end = _ahead(stage, i), _behind(stage, i)
    if start == mark.outer.start and end == mark.outer.end:
        return NOTHING
    lead = patterns.lead.search(text, start, mark.outer.start)
    found = lead or _tag(stage, i, end)
    source = patterns.source.search(text, start, mark.outer.start)
    if found is None:
        return Evidence(NEAR, _subject(stage, source.span("who")), Span(*source.span("cue"))) if source else NOTHING
    after = "after" in found.re.groupindex and found["after"]
    topic = source or patterns.topic.search(text, start, mark.outer.start)
    who = found.span("after" if after else "who")
    if who[0] < 0 and topic and stage.speech.topics:
        who = topic.span("who")
    cue = Span(*found.span("cue")) if found["cue"] else None
    colon = text[start : mark.outer.start].rstrip()[-1:] in (":", "：")
    return Evidence(BESIDE, _subject(stage, who), cue, colon)


def _tag(stage: Scene, i: int, end: int) -> re.Match[str] | None:
    """Match the words that say who speaks: after a quote, or after the next, where a particle alone parts them."""
    text, tag, marks = stage.text, _patterns(stage.language).tag, stage.marks
    found = tag.match(text, marks[i].outer.end, end)
    if found is not None:
        return None if text[found.end() : found.end() + 1] in (":", "：") else found  # that leads into the next one
    if i + 1 == len(marks) or end != marks[i + 1].outer.start:
        return None
    between = text[marks[i].outer.end : end].strip(" ,、")
    return tag.match(text, marks[i + 1].outer.end, _behind(stage, i + 1)) if between in stage.speech.closers else None


def _ahead(stage: Scene, i: int) -> int:
    """Find where the words before a quote begin that may say who speaks: its sentence."""
    at = stage.marks[i].outer.start
    floor = max(0, at - AHEAD, stage.marks[i - 1].outer.end if i else 0)
    if floor == at:
        return at
    sentence = floor if stage.speech.title_first else stage.sentence(at).start  # an office may begin one by mistake
    return max(floor, sentence, *(stage.text.rfind(end, floor, at) + 1 for end in ENDS))


def _behind(stage: Scene, i: int) -> int:
    """Find where the words after a quote end."""
    at = stage.marks[i].outer.end
    limit = min(len(stage.text), at + BEHIND)
    if i + 1 < len(stage.marks):
        limit = min(limit, stage.marks[i + 1].outer.start)
    if limit == at:
        return at
    return min((k for k in (stage.text.find(end, at, limit) for end in ENDS) if k >= 0), default=limit)


def _subject(stage: Scene, who: tuple[int, int]) -> Subject | None:
    """Make a subject of the words for who speaks, without the time and place around them."""
    if who[0] < 0:
        return None
    patterns, span = _patterns(stage.language), trim(stage.text, *who)
    if _is_told_ahead(stage.speech):
        return Subject("plain", span) if told_ahead.told(span.of(stage.text), stage.speech)[0] else None
    opening = patterns.opening.match(stage.text, span.start, span.end)
    start = opening.end() if opening else span.start
    closing = patterns.closing.search(stage.text, start, span.end)
    span = trim(stage.text, start, closing.start() if closing else span.end)
    if span.start >= span.end:
        return None
    return Subject("pronoun" if span.of(stage.text) in stage.speech.pronouns else "plain", span)


@cache
def _office(language: str) -> re.Pattern[str]:
    """Match words with an office in them."""
    return re.compile(rf"(?P<before>.*?)(?P<office>{_any(table(language, Speech).roles)})(?P<behind>.*)")


@cache
def _name_alone() -> re.Pattern[str]:
    """Match a Japanese name at the end: signs of Chinese and katakana after kana."""
    return re.compile(r"(?<=[ぁ-ん])[\u4e00-\u9fff々\u30a1-\u30ffー・]{2,}$")


def _bare(words: str, speech: Speech) -> str:
    """Leave out what stands before a Japanese name; nothing before a noun that names nobody."""
    found = _name_alone().search(words)
    return found[0] if found and found[0] not in speech.persons else words


def told(stage: Scene, span: Span) -> tuple[str, str]:
    """Tell the name from the office beside it: "市长李明", "田中太郎市長", "김철수 대표", "وزير الصحة سامر الحلبي"."""
    words, speech = span.of(stage.text), stage.speech
    if _is_told_ahead(speech):
        return told_ahead.told(words, speech)
    for title in speech.titles:
        words = words.removeprefix(title + " ") if speech.verb_first else words.removesuffix(title).rstrip()
    found, parts = _office(stage.language).fullmatch(words), words.split()
    if speech.verb_first:
        named = found is not None and len(parts) > 2 and not found["before"]
        return (" ".join(parts[-2:]), " ".join(parts[:-2])) if named else (words, "")
    if len(parts) > 1:
        return _spaced(parts, speech)
    if found is None:
        return _bare(words, speech), ""
    if not speech.topics:
        named = 1 < len(found["behind"]) <= LONG_NAME
        return (found["behind"], found["before"] + found["office"]) if named else (words, "")
    if found["behind"][:1] in OF and len(found["behind"]) > NAME:
        return found["behind"][1:], found["before"] + found["office"]
    name = _bare(found["before"], speech)
    return (name, found["office"] + found["behind"]) if len(name) > 1 and name[-1] not in OF else (words, "")


def tells_of_another(stage: Scene, name: str, start: int, end: int) -> bool:
    """Tell whether a sentence between two places has an office in it and not this name: another may be meant."""
    at = max(start, end - LOOK)
    while (at := stage.sentence(at).end) < end:
        words = Span(at, min(end, stage.sentence(at + 1).end)).of(stage.text)
        if name not in words and _office(stage.language).match(words):
            return True
        at += 1
    return False


def _spaced(parts: list[str], speech: Speech) -> tuple[str, str]:
    """Tell a Korean name from what stands around it: the firm, the office."""
    offices = tuple(speech.roles)
    if not parts[-1].endswith(offices):
        return parts[-1], parts[-2] if parts[-2].endswith(offices) else ""
    return next((part for part in reversed(parts[:-1]) if len(part) == NAME), parts[-2]), parts[-1]
