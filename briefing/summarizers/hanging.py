"""Sentences whose sense hangs on those before them, and which those are."""

from collections.abc import Sequence
from functools import cache

from briefing.languages import Words, table
from briefing.summarizers.acronyms import acronyms
from briefing.summarizers.echoes import echoes
from briefing.summarizers.people import introductions
from briefing.summarizers.pointers import counts_from, pointers
from briefing.summarizers.request import Request, spaced
from briefing.summarizers.spoken import continued, is_unspoken
from briefing.text import fold, regex
from briefing.words import WORD, tokens

LONGEST_CHAIN = 9  # sentences
OPENING = 80  # characters
EARLY = 7  # words
ANY = "*"  # in a listed opening: whatever verb
BULLETS = ("- ", "• ", "* ", "– ")
NUMBER = regex(r"(\d{1,2})([.)]) ")
ITEM = 6  # sentences that an item of a list may have
CLOSING = "\"'”’»›) \u00a0"
ASKED = ("?", "？", "؟")


def hanging(request: Request) -> list[tuple[int, ...]]:
    """List for each sentence those before it without which it is not understood; an article's first needs none."""
    found: list[tuple[int, ...]] = []
    introduced, echoed, within = introductions(request), echoes(request), continued(request)
    explained = acronyms(request)
    for i in range(len(request.sentences)):
        needed = (
            (i - 1, *found[i - 1])[:LONGEST_CHAIN]
            if request.place(i) and ((within[i] and request.is_brief()) or _hangs(request, i))
            else ()
        )
        for by in (*introduced[i], *echoed[i], *explained[i]):
            if by not in needed:
                needed = (*needed, by, *(j for j in found[by] if j not in needed))
        found.append(needed)
    return found


def _hangs(request: Request, i: int) -> bool:
    """Tell whether a sentence needs the one before: its opening, its speaker, its list or its question stands there.

    In a long summary most of what a word inside a sentence points at is there already.
    """
    text, language = request.sentences[i], request.language_of(i)
    return (
        hangs(text, language)
        or continues(text, request.sentences[i - 1])
        or _is_item(request.sentences, i)
        or (asks(request.sentences[i - 1]) and not asks(text))
        or (request.is_brief() and (points_back(text, language) or _turns(text, language)))
    )


def continues(sentence: str, before: str) -> bool:
    """Tell a sentence that begins in the middle: in small letters, behind one with capitals."""
    return sentence[0].islower() and sentence[1:2].islower() and not before.islower()


def _is_item(sentences: Sequence[str], i: int) -> bool:
    """Tell an item of a list: behind a bullet, or by a number that follows one shortly before."""
    number = NUMBER.match(sentences[i])
    if number is None:
        return sentences[i].startswith(BULLETS)
    before = f"{int(number[1]) - 1}{number[2]}"
    return any(sentence.startswith(before) for sentence in sentences[max(0, i - ITEM) : i])


def hangs(sentence: str, language: str) -> bool:
    """Tell whether a sentence needs one before it, by its opening or its speaker."""
    return dangles(sentence, language) or is_unspoken(sentence, language)


def points_back(sentence: str, language: str) -> bool:
    """Tell whether a word inside a sentence points at what stands before it: "uses this method", not "this week"."""
    return any(dangles(sentence[at:], language, otherwise=True) for at in pointers(sentence, language))


def _turns(sentence: str, language: str) -> bool:
    """Tell whether an adverb early in a sentence sets it against the one before: "The council, however, …"."""
    opening, turns = sentence[:OPENING], table(language, Words).turns
    return any(map(opening.__contains__, turns)) and not turns.isdisjoint(WORD.findall(opening)[1:EARLY])


def asks(sentence: str) -> bool:
    """Tell a question."""
    return sentence.rstrip(CLOSING).endswith(ASKED)


def dangles(sentence: str, language: str, *, otherwise: bool = False) -> bool:
    """Tell whether a sentence opens so that its sense hangs on the one before: "However", "He", "For his part".

    Of the openings that fit, the longest tells: "this" hangs, "this week" does not. None fits: `otherwise`.
    """
    hangs, longest = _openings(language)
    units = _units(fold(sentence[:OPENING]), language)
    for n in range(min(longest.get(units[0], 0) if units else 0, len(units)), 0, -1):
        found = hangs.get(units[:n])
        if found is None and n > 2 and (units[0], ANY) in hangs and _is_verb(sentence, units[1], language):
            found = hangs.get((units[0], ANY, *units[2:n]))
        if found is not None:
            return found
    at = counts_from(units, language)
    return otherwise or (at > 0 and hangs.get(units[at : at + 2], True))


def _is_verb(sentence: str, word: str, language: str) -> bool:
    """Tell whether an opening's second word may be a verb: a small letter, no function word."""
    return word in sentence[:OPENING] and word not in table(language, Words).stopwords


def _units(opening: str, language: str) -> tuple[str, ...]:
    """Cut an opening into what is compared: words, or characters where no blank parts the words."""
    if spaced(language):
        return tuple(tokens(opening))
    first = WORD.search(opening)
    return tuple(opening[first.start() :]) if first else ()


@cache
def _openings(language: str) -> tuple[dict[tuple[str, ...], bool], dict[str, int]]:
    """Tell of each listed opening whether a sentence that has it hangs; of each first word, how long the longest is."""
    words = table(language, Words)
    rows = ((words.dangling, True), (words.standing, False))
    hangs = {
        tuple(fold(opening).split()) if ANY in opening else _units(fold(opening), language): dangling
        for openings, dangling in rows
        for opening in openings
    }
    hangs |= {(first, ANY): True for first, second, *_ in (opening for opening in hangs if ANY in opening)}
    longest: dict[str, int] = {}
    for first, *more in hangs:
        longest[first] = max(longest.get(first, 0), 1 + len(more))
    return hangs, longest
