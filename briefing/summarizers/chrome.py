"""Words of the page around an article that ran into a sentence: "Read also …", "Photo: J. Doe The …", "(left)"."""

from functools import cache

from briefing.languages import Page, Words, table
from briefing.text import fold, regex
from briefing.words import WORD

LABELS = ("related", "caption", "newsletter", "source")  # sorts of the page's words that stand before a colon
OFFERS = ("related", "newsletter", "paywall", "share")  # those that open a line by themselves, where they are several
COLON = regex(r"[^\W\d_]\s?: ")
LABEL = 40  # characters before a colon in which such words are looked for
LONGEST = 5  # words of one
SURE = 4  # words of one that opens no sentence, however it goes on
SHOUTED = regex(r"(?<![^\W\d_] )(?:[^\W\d_a-z]{3,} ){1,4}[^\W\d_a-z]{2,}: ")  # in capitals: "SEE TOO: "


def is_of_the_page(sentence: str, language: str) -> bool:
    """Tell a sentence into which a word of the page ran, or which is nothing but such words."""
    pictured = any(map(sentence.lower().__contains__, table(language, Words).pictured))
    return pictured or (": " in sentence and _is_labelled(sentence, language)) or _offers(sentence, language)


def _is_labelled(sentence: str, language: str) -> bool:
    """Tell whether words of the page stand before a colon: "Photo: ", "SEE TOO: "."""
    for colon in COLON.finditer(sentence):
        words = WORD.findall(sentence[max(0, colon.start() + 1 - LABEL) : colon.start() + 1])
        for n in range(1, min(LONGEST, len(words)) + 1):
            if words[-n][0].isupper() and fold(" ".join(words[-n:])) in _cues(language, LABELS):
                return True
    shout = SHOUTED.search(sentence)
    return shout is not None and shout.start() > 0 and shout[0].isupper()


def _offers(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with words of the page: many, or some and it goes on as no sentence does."""
    first = WORD.search(sentence, 0, 2 * LABEL)
    if first is None or fold(first[0]) not in _openers(language):
        return False
    words = list(WORD.finditer(sentence, 0, 2 * LABEL))
    opening = [fold(word[0]) for word in words[: LONGEST + 1]]
    for n in range(min(LONGEST, len(opening)), 1, -1):
        if " ".join(opening[:n]) in _cues(language, OFFERS):
            return len(opening) == n or n >= SURE or not sentence[words[n].start()].islower()
    return False


@cache
def _openers(language: str) -> frozenset[str]:
    """List the words that open what the page offers."""
    return frozenset(cue.partition(" ")[0] for cue in _cues(language, OFFERS))


@cache
def _cues(language: str, sorts: tuple[str, ...]) -> frozenset[str]:
    """List a language's words of the page of some sorts, as they are compared."""
    page = table(language, Page)
    return frozenset(" ".join(WORD.findall(fold(cue))) for sort in sorts for cue in getattr(page, sort))
