"""What a person is: the office or trade that the article gives beside the name."""

from bisect import bisect_left

from briefing.quotes.clauses import Clause
from briefing.quotes.people import Mention
from briefing.quotes.scene import Scene
from briefing.text import Span

LONGEST = 100  # characters of a role
LOOKED_AT = 12  # mentions of one person; those after a quote that may name an office's holder


def role(scene: Scene, mention: Mention) -> str:
    """Find a person's role at any of the mentions of the name; the fullest names first."""
    if mention.words not in scene.roles:
        same = scene.people.full.get(mention.words[-1], {}).get(mention.words, [mention])
        spans = (_behind(scene, one) or _ahead(scene, one) for one in same[:LOOKED_AT])
        scene.roles[mention.words] = next((span.of(scene.text) for span in spans if span), "")
    return scene.roles[mention.words]


def _behind(scene: Scene, mention: Mention) -> Span | None:
    """Read an apposition: "Jane Roe, the minister of health,"."""
    text, at = scene.text, mention.span.end
    for _ in range(2):
        opening = text[at : at + 2]
        if opening not in (", ", ",\u00a0", " (") or scene.quoted(at):
            return None
        end = min((i for i in (text.find(c, at + 2, at + 2 + LONGEST) for c in ",;:.!?()«»“”\"–—\n") if i >= 0), default=-1)
        if end < 0:
            return None
        phrase = scene.clause(at + 2, end)
        if phrase.units and text[phrase.units[0].start].isdigit() and len(phrase.units) < 3 and opening != " (":
            at = end  # an age
            continue
        return _apposition(phrase, closed=text[end] in ",.)")
    return None


def _apposition(phrase: Clause, *, closed: bool) -> Span | None:
    """Tell whether words after a name and a comma say what the person is."""
    found, speech = phrase.units, phrase.speech
    if not found or found[0].low in speech.breaks | speech.pronouns or (found[0].mention and not any(map(phrase.office, range(len(found))))):
        return None
    if found[0].low in speech.prepositions - speech.definite or phrase.reports(0, beside=True):
        return None
    article = found[0].low in speech.definite or found[0].low in speech.indefinite
    if not any(phrase.office(i) for i in range(min(5, len(found)))) and not (article and closed and len(found) > 1):
        return None
    first = 1 if article and len(found) > 1 else 0
    last = next((i for i in range(first + 1, len(found)) if found[i].low in speech.breaks and found[i].low not in ("et", "and", "und", "y", "e", "en")), len(found))
    return Span(found[first].start, found[last - 1].end)


def _ahead(scene: Scene, mention: Mention) -> Span | None:
    """Read an office before the name: "le porte-parole du gouvernement, Jean Roux", "President Roe"."""
    start = max(scene.sentence(mention.span.start).start, mention.span.start - LONGEST)
    phrase = scene.clause(start, mention.name.start)
    last = len(phrase.units) - 1
    while last >= 0 and phrase.units[last].low in scene.speech.titles:
        last -= 1
    if last < 0 or scene.text[phrase.units[last].end : min(mention.span.start, mention.name.start)].strip(" \u00a0") not in ("", ","):
        return None
    first = _office_start(phrase, last)
    return Span(phrase.units[first].start, phrase.units[last].end) if first >= 0 else None


def _office_start(phrase: Clause, last: int) -> int:
    """Find where the noun phrase begins that ends the words before a name, if it is headed by an office; else -1."""
    first = -1
    for i in range(last, -1, -1):
        unit, speech = phrase.units[i], phrase.speech
        if unit.low in speech.breaks or phrase.pronoun(i) or phrase.reports(i, beside=True):
            break
        if phrase.office(i) and not phrase.governed(i):
            first = i
        if first >= 0 and (unit.low in speech.definite or unit.low in speech.indefinite or unit.low in speech.prepositions):
            break
        if first >= 0 and i < first:
            first = i if first - i < 2 and not phrase.filler(i) else first
        if unit.gap.strip("’'-"):
            break
    return first


def _holds(held: str, words: set[str], lesser: frozenset[str]) -> bool:
    """Tell whether a role is this office, not a lesser or a former one."""
    have = held.casefold().replace("’", " ").replace("'", " ").split()
    return any(word in words and not (i and have[i - 1] in lesser) for i, word in enumerate(have))


def holder(scene: Scene, words: set[str], at: int) -> Mention | None:
    """Find the one person whose role has this noun of office in it: the last one named before, else the first after."""
    seen: set[tuple[str, ...]] = set()
    after = bisect_left(scene.people.mentions, at, key=lambda mention: mention.span.start)
    later = scene.people.mentions[after : after + LOOKED_AT]
    for mention in (*scene.people.before(0, at), *later):
        if len(mention.words) < 2 or mention.words in seen:
            continue
        seen.add(mention.words)
        if _holds(role(scene, mention), words, scene.speech.lesser):
            return mention
    return None
