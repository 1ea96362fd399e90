"""What a person is: the office or trade that the article gives beside the name."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from briefing.languages import Speech
from briefing.quotes.clauses import Clause
from briefing.quotes.names import Mention
from briefing.quotes.scene import Scene
from briefing.text import Span

LONGEST = 100  # characters of a role
SHORTEST = 3  # letters that an office has more than: "Rat" ends too many words
ENDS = frozenset(',;:.!?()«»“”"–—\n')
LOOKED_AT = 12  # mentions of one person; those after a quote that may name an office's holder


def role(scene: Scene, mention: Mention) -> str:
    """Find a person's role at any of the mentions of the name; the fullest names first."""
    if mention.words not in scene.roles:
        same = scene.people.full.get(mention.words[-1], {}).get(mention.words, [mention])
        best = _best(scene, same[:LOOKED_AT])
        scene.roles[mention.words] = best.of(scene.text) if best else ""
    return scene.roles[mention.words]


def _best(scene: Scene, mentions: list[Mention]) -> Span | None:
    """Take the first role that tells what the person does, else the first there is."""
    other: Span | None = None
    for span in (read(scene, mention) for mention in mentions for read in (_behind, _ahead)):
        if span and _telling(scene, span):
            return span
        other = other or span
    return other


def _telling(scene: Scene, span: Span) -> bool:
    """Tell whether a role is an office or a trade: not "great-grandson of the founder" nor "former teacher"."""
    phrase = scene.clause(span.start, span.end)
    for i in range(len(phrase.units)):
        if phrase.among(i, scene.speech.kin, scene.speech.lesser, scene.speech.prepositions):
            return False
        if phrase.office(i):
            return True
    return False


def _behind(scene: Scene, mention: Mention) -> Span | None:
    """Read an apposition: "Jane Roe, the minister of health,"."""
    text, at = scene.text, mention.span.end
    for _ in range(2):
        end = next((i for i in range(at + 2, min(len(text), at + 2 + LONGEST)) if text[i] in ENDS), -1)
        if text[at : at + 2] not in (", ", ",\u00a0", " (") or end < 0 or scene.quoted(at):
            return None
        phrase = scene.clause(at + 2, end)
        if not (phrase.units and text[phrase.units[0].start].isdigit() and len(phrase.units) < 3):
            return _apposition(phrase, closed=text[end] in ",.)")
        at = end  # that was an age
    return None


def _apposition(phrase: Clause, *, closed: bool) -> Span | None:
    """Tell whether words after a name and a comma say what the person is."""
    found, speech = phrase.units, phrase.speech
    if not found or phrase.among(0, speech.breaks, speech.pronouns) or phrase.reports(0, beside=True):
        return None
    article, office = phrase.article(0), any(map(phrase.office, range(min(5, len(found)))))
    if phrase.among(0, speech.prepositions) and not article:
        return None
    head = next((i for i in range(len(found)) if phrase.office(i)), len(found))
    foreign = speech.prepositions - speech.genitives
    if any(phrase.among(i, foreign) and not phrase.article(i) for i in range(min(5, head))):
        return None  # "embanderado junto al jefe"
    if not office and not (article and closed and len(found) > 1):
        return None
    first = 1 if article and len(found) > 1 else 0
    breaks = speech.breaks - speech.conjunctions
    last = next(
        (i for i in range(first + 1, len(found)) if phrase.among(i, breaks) or _next_name(phrase, i)), len(found)
    )
    while last > first + 1 and (phrase.among(last - 1, speech.prepositions) or phrase.article(last - 1)):
        last -= 1
    return Span(found[first].start, found[last - 1].end)


def _next_name(phrase: Clause, i: int) -> bool:
    """Tell whether another name is joined here: "marin et Paul Roux"."""
    named = phrase.units[i + 1].mention if i + 1 < len(phrase.units) else None
    small = phrase.text[phrase.units[i - 1].start].islower()  # not "president of Bakers and Millers United"
    return named is not None and len(named.words) > 1 and small and phrase.among(i, phrase.speech.conjunctions)


def _ahead(scene: Scene, mention: Mention) -> Span | None:
    """Read an office before the name: "le porte-parole du gouvernement, Jean Roux", "President Roe"."""
    start = max(scene.sentence(mention.span.start).start, mention.span.start - LONGEST)
    phrase = scene.clause(start, mention.name.start)
    last = len(phrase.units) - 1
    while last >= 0 and phrase.units[last].low in scene.speech.titles:
        last -= 1
    if last < 0 or scene.text[phrase.units[last].end : mention.span.start].strip(" \u00a0") not in ("", ","):
        return None
    if phrase.article(last) or phrase.among(last, phrase.speech.prepositions):
        return None  # "a defender of Jane Roe"
    first = _office_start(phrase, last, governed=False)
    first = _office_start(phrase, last, governed=True) if first < 0 else first  # "with the mayor, Jane Roe"
    return Span(phrase.units[first].start, phrase.units[last].end) if first >= 0 else None


def _office_start(phrase: Clause, last: int, *, governed: bool) -> int:
    """Find where the noun phrase begins that ends the words before a name, if it is headed by an office; else -1."""
    first = -1
    for i in range(last, -1, -1):
        if phrase.among(i, phrase.speech.breaks) or phrase.pronoun(i) or phrase.reports(i, beside=True):
            break
        preposition = phrase.among(i, phrase.speech.prepositions)
        foreign = preposition and not phrase.among(i, phrase.speech.genitives)
        if phrase.office(i) and (governed or not phrase.governed(i)):
            first = i
        elif (first >= 0 and (phrase.article(i) or preposition)) or (governed and foreign):
            break
        elif first == i + 1 and not phrase.filler(i):
            first = i
        if not phrase.units[i].joined:
            break
    return first


def _holds(held: str, words: set[str], speech: Speech) -> bool:
    """Tell whether a role is this office, not a lesser or a former one."""
    have = held.casefold().replace("’", " ").replace("'", " ").split()
    return any(
        any(_same(word, wanted, speech) for wanted in words) and not (i and have[i - 1] in speech.lesser)
        for i, word in enumerate(have)
    )


def _same(word: str, wanted: str, speech: Speech) -> bool:
    """Tell whether two words are one office: "minister" and "Umweltminister", "coach" and "HSV-Coach"."""
    if word == wanted:
        return True
    if not speech.noun_capitals:
        return False
    one, other = word.rpartition("-")[2], wanted.rpartition("-")[2]
    return min(len(one), len(other)) > SHORTEST and (one.endswith(other) or other.endswith(one))


def holder(scene: Scene, words: set[str], at: int) -> Mention | None:
    """Find the person whose role has this noun of office in it: the last one named before, else the first after."""
    return next(_holders(scene, words, at), None)


def sole_holder(scene: Scene, word: str, at: int) -> Mention | None:
    """Find the one person who holds an office that has another name here: "l'édile" is the mayor."""
    word = word.rpartition("-")[2]
    words = {office for row in scene.speech.synonyms if row.split(" ", 1)[0] == word for office in row.split()}
    held = list(islice(_holders(scene, words, at), 2)) if words else []
    return held[0] if len(held) == 1 else None


def _holders(scene: Scene, words: set[str], at: int) -> Iterator[Mention]:
    """List the persons whose role has one of these nouns of office in it: named before a place, then after."""
    seen: set[tuple[str, ...]] = set()
    after = bisect_left(scene.people.mentions, at, key=lambda mention: mention.span.start)
    later = scene.people.mentions[after : after + LOOKED_AT]
    for mention in (*scene.people.before(0, at), *later):
        if len(mention.words) < 2 or mention.words in seen:
            continue
        seen.add(mention.words)
        if _holds(role(scene, mention), words, scene.speech):
            yield mention
