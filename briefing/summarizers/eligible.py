"""Which sentences of an article may stand in a summary, and which may not: headings, captions, what was said before."""

from collections.abc import Container, Sequence
from functools import cache
from itertools import pairwise

from briefing.languages import Page, Words, table
from briefing.summarizers.chrome import is_of_the_page
from briefing.summarizers.request import FINAL, Material
from briefing.text import Span, fold, regex
from briefing.words import WORD, count

LONGEST_HEADING = 16  # words
SITE = regex(r" [-–—|•·»:] ")  # parts a title from the name of the site, which the text does not repeat
MARKS = 9  # and blanks that may be more in the text than in the title
LABEL = regex(r"[.!?:|] ")  # ends what may stand before a title: "Video. …", "Look! …"
LEAST_LETTERS = 6  # of a part of the title that is no sentence
LONGEST_DATE, LEAST_DATE = 60, 2  # characters of such a line; of its words that are no "pm"
LEAST_TITLE = 3  # words of a title that is looked for at a sentence's beginning
BETWEEN = " \t\n\u00a0\u202f|–—-"  # what may stand between a title and the sentence that it ran into
OPENERS = "«“„\"‘'(¿¡"
LEAST_REST = 4  # words that a sentence must have behind the title


def eligible(material: Material) -> Material:
    """Leave out of an article what cannot stand in a summary."""
    return without(material, excluded([material])[0])


def without(material: Material, left_out: Container[Span]) -> Material:
    """Leave some sentences out of an article."""
    return material._replace(sentences=tuple(span for span in material.sentences if span not in left_out))


def excluded(materials: Sequence[Material]) -> list[dict[Span, str]]:
    """Find what is no sentence for a summary, and why: headings, the title, captions, and what was said before.

    Where nothing else is left, all may stand.
    """
    said: set[str] = set()
    found: list[dict[Span, str]] = []
    for material in materials:
        own: dict[Span, str] = {}
        title = _letters(material.title)
        for i, span in enumerate(material.sentences):
            words = " ".join(span.of(material.text).split())
            if title and _repeats(words, material.title, title):
                own[span] = "the title again"
            elif words in said:
                own[span] = "the same words stand before"
            elif _is_heading(material.text, material.sentences, i):
                own[span] = "a heading" if i + 1 < len(material.sentences) else "no sentence"
            elif words.isupper() and not material.text.isupper() and words.count(" ") >= LEAST_TITLE - 1:
                own[span] = "a heading"
            elif _is_a_date(words, material.language):
                own[span] = "a date"
            elif is_of_the_page(words, material.language):
                own[span] = "words of the page ran into it"
            said.add(words)
        found.append(own)
    if all(len(own) == len(material.sentences) for own, material in zip(found, materials, strict=True)):
        return [{} for _ in materials]
    return found


def _repeats(words: str, title: str, letters: str) -> bool:
    """Tell whether words are the title, or a part of it, of which these are the letters; no "Mr." that stands there."""
    if len(words) > len(title) + MARKS:
        return False
    said = _letters(words)
    return said == letters or (len(said) >= LEAST_LETTERS and said in letters)


def _is_a_date(words: str, language: str) -> bool:
    """Tell a line that says when the article appeared: nothing but numbers, months, days and function words."""
    if len(words) > LONGEST_DATE or not any(map(str.isdigit, words)):
        return False
    said = [word for word in WORD.findall(fold(words)) if len(word) > LEAST_DATE and not word[0].isdigit()]
    return bool(said) and _words_of_dates(language).issuperset(said)


@cache
def _words_of_dates(language: str) -> frozenset[str]:
    """List the words that stand in such a line."""
    listed = table(language, Words)
    return frozenset((*listed.stopwords, *listed.moments, *table(language, Page).months))


def untitled(material: Material) -> tuple[Span, ...]:
    """Give an article's sentences as they are printed: one into which the title ran begins behind it."""
    titles = [letters for letters in map(_letters, _titles(material.title)) if letters]
    if not titles:
        return tuple(material.sentences)
    first = {title[0] for title in titles}
    return tuple(
        _behind(material.text, span, titles) if _first_letter(material.text, span) in first else span
        for span in material.sentences
    )


def _titles(title: str) -> list[str]:
    """List what the text may repeat of a title: all, all but the site's name at its end, all but a label before it."""
    cuts = [found.start() for found in SITE.finditer(title)]
    label = LABEL.search(title)
    found = [title, *(title[:cut] for cut in reversed(cuts)), title[label.end() :] if label else ""]
    return [part for part in found if len(part.split()) >= LEAST_TITLE]


def _behind(text: str, span: Span, titles: Sequence[str]) -> Span:
    """Cut a title off a sentence that opens with it and goes on as a sentence does: behind a blank, with a capital."""
    for title in titles:
        at, matched = span.start, 0
        while at < span.end and matched < len(title):
            if text[at].isalnum():
                if text[at].lower() != title[matched : matched + len(text[at].lower())]:
                    break
                matched += len(text[at].lower())
            at += 1
        rest = text[at : span.end]
        start = at + len(rest) - len(rest.lstrip(BETWEEN))
        if matched == len(title) and start > at and _opens(text[start : span.end]):
            return Span(start, span.end)
    return span


def _opens(rest: str) -> bool:
    """Tell whether what stands behind a title is a sentence of its own."""
    first = rest.lstrip(OPENERS)[:1]
    return first.isupper() and len(rest.split()) >= LEAST_REST


def _letters(text: str) -> str:
    """Leave of a text what is compared with a title: marks and blanks are lost and added on the way."""
    return "".join(filter(str.isalnum, text)).lower()


def _first_letter(text: str, span: Span) -> str:
    """Give a sentence's first letter or digit."""
    return next((text[at].lower()[:1] for at in range(span.start, span.end) if text[at].isalnum()), "")


def _is_heading(text: str, sentences: Sequence[Span], i: int) -> bool:
    """Tell a heading: short, alone in its paragraph, without a final mark."""
    said = sentences[i].of(text)
    if said.endswith(FINAL):
        return False
    around = sentences[max(0, i - 1) : i + 2]
    alone = all("\n" in text[before.end : after.start] for before, after in pairwise(around))
    return alone and count(said) <= LONGEST_HEADING
