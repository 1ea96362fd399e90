"""What a sentence loses by, however much it says: questions, scraps, openings that set a scene."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain

from briefing.languages import Sentences, Speech, Words, table
from briefing.summarizers.echoes import articles
from briefing.summarizers.hanging import asks, continues
from briefing.summarizers.request import FINAL, LONG, Request
from briefing.text import regex

QUESTION = -0.5  # a question says nothing by itself
UNFINISHED = -0.5  # nor does a heading in the line, or what leads to a list
CUT = -1.0  # least of all what goes on in the next sentence
SCENERY = -0.3  # an opening sentence that only sets a scene
RUN_TOGETHER = regex(r"[.!?](?<=[^\W\d_A-Z]{2}.)[.!?]*,?[A-Z¡¿]")  # two sentences, and no blank between
GLUED = regex(r"([A-Z](?<=[^\W\d_A-Z]{3}.)[^\W\d_A-Z]+)(?![^\W_])")  # "harbourThe"
MARKUP = regex(r"[]|{[<](?:(?<=])\(|(?<=\|)\||(?<={):|(?<=\[)[/#]|(?<=<)/?[a-z]{1,9}[ />])")  # of a page's source
CLOSING = "”“»"  # marks of a heading that is a quotation
BRACKETS = ")]"
LONGEST_SOURCE = 40  # characters
SCRAP = 12  # words
SPARSE = 20  # words for each function word, at most
MANY = 3  # words that stuck to those before: more than brands, "YouTube" and "PayPal"
LEAST = 4  # letters of a word whose capital tells that a sentence begins


def faults(request: Request, i: int, odd: frozenset[str]) -> Iterator[tuple[str, float]]:
    """Yield what a sentence loses by: the name, and how much; `odd` are the words with an odd capital."""
    text = request.sentences[i]
    if asks(text):
        yield "question", QUESTION
    elif _goes_on(request, i):
        yield "unfinished", CUT
    elif is_unfinished(text) or _is_label(request, i) or _runs_on(request, i, odd):
        yield "unfinished", UNFINISHED
    if _only_paints(request, i):
        yield "scenery", SCENERY


def odd_capitals(request: Request) -> frozenset[str]:
    """Find the words that have a capital inside a sentence only once, and stand there in small letters too.

    Where a sentence may begin with a noun alone, such a word may begin one into which a heading ran.
    """
    if not table(request.language, Words).bare:
        return frozenset()
    inside = Counter(chain.from_iterable([words[1:] for words in request.words]))
    once = [word for word, times in inside.items() if times == 1 and len(word) >= LEAST and word[0].isupper()]
    functional: frozenset[str] = table(request.language, Words).stopwords
    return frozenset(word for word in once if (small := word.lower()) in inside and small not in functional)


def is_unfinished(sentence: str) -> bool:
    """Tell a sentence without an end or a beginning, one that leads to a list, and one with a picture's source."""
    return (
        not sentence.endswith(FINAL)
        or sentence.endswith(":")
        or (sentence[0] == "[" and sentence[-1] == "]")
        or RUN_TOGETHER.search(sentence) is not None
        or (sentence[-1] in BRACKETS and _is_sourced(sentence))
        or (sentence[0].islower() and sentence[1:2].islower() and not sentence.islower())
        or ("]" in sentence and "[" not in sentence)
        or MARKUP.search(sentence) is not None
    )


def _goes_on(request: Request, i: int) -> bool:
    """Tell a sentence that the next one goes on with: a dot inside it was taken for its end."""
    sentences = request.sentences
    return i + 1 < len(sentences) and request.place(i + 1) > 0 and continues(sentences[i + 1], sentences[i])


def _is_label(request: Request, i: int) -> bool:
    """Tell what has hardly a function word, where there are articles: "Position: striker", a team, another language."""
    language = request.language_of(i)
    if not articles(language) or (len(request.terms[i]) >= SCRAP and request.sentences[i].islower()):
        return False  # in small letters alone, names do not show
    functional: frozenset[str] = table(language, Words).stopwords
    return len(functional.intersection(map(str.lower, request.words[i]))) * SPARSE <= len(request.words[i])


def _runs_on(request: Request, i: int, odd: frozenset[str]) -> bool:
    """Tell a heading that ran into a sentence: "Work at the pier goes on The council …", "… goes onThe council …"."""
    text, language = request.sentences[i], request.language_of(i)
    opening = _openings(language)
    inside = request.words[i][1:]
    if not (opening.isdisjoint(inside) and odd.isdisjoint(inside)):
        words = text.split()
        threes = [three for three in zip(words, words[1:], words[2:], strict=False) if three[2][0].islower()]
        if any(three[1] in opening and _breaks(*three, language) for three in threes):
            return True
        if any(three[1] in odd and _ends_a_heading(three[0], language) for three in threes):
            return True
    glued = {found[1] for found in GLUED.finditer(text)}
    return len(glued) >= MANY or not opening.isdisjoint(glued)


def _ends_a_heading(word: str, language: str) -> bool:
    """Tell whether a heading may end with a word and no mark: one in small letters that says something."""
    return word.isalpha() and word.islower() and word not in table(language, Words).stopwords


def _breaks(before: str, word: str, after: str, language: str) -> bool:
    """Tell whether a heading may end before a function word with a capital: not behind another, nor inside a name."""
    functional: frozenset[str] = table(language, Words).stopwords
    quoted, before = before[-1] in CLOSING, before.strip(CLOSING)
    if not before.isalnum() or before.lower() in functional:
        return False
    if quoted or before.islower() or before.isdigit() or table(language, Speech).noun_capitals:
        return True
    return word.lower() not in table(language, Speech).definite and after not in functional


@cache
def _openings(language: str) -> frozenset[str]:
    """List the function words of a language that have a capital at the beginning of a sentence alone."""
    known: frozenset[str] = table(language, Words).stopwords - table(language, Sentences).capitals
    return frozenset(word.capitalize() for word in known if len(word) > 1)


def _is_sourced(sentence: str) -> bool:
    """Tell whether a bracket at the end may name a source: "… to land [Arn News]", "… land. (dpa / Jo Doe)"."""
    at = max(sentence.rfind("(", -LONGEST_SOURCE), sentence.rfind("[", -LONGEST_SOURCE))
    if at <= 0:
        return False
    return " / " in sentence[at:] or (sentence[at + 1].isupper() and not sentence[:at].rstrip().endswith(FINAL))


def _only_paints(request: Request, i: int) -> bool:
    """Tell an article's first sentence that sets a scene: with no word of the title, no name and no figure in it."""
    text = request.sentences[i]
    if request.place(i) or request.share >= LONG or not request.title or not text[0].isupper():
        return False
    names = table(request.language_of(i), Speech).noun_capitals or any(map(str.isupper, text[1:]))
    return not names and not any(map(str.isdigit, text)) and set(request.title).isdisjoint(request.terms[i])
