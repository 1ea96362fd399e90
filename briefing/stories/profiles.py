"""What is compared of an article: its words weighed by how few articles have them, its names, its numbers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import log, sqrt
from sys import intern

from briefing.languages import Words, table
from briefing.languages.documents import Figures
from briefing.models import Article
from briefing.text import bare, regex, squeezed
from briefing.words import terms

OPENING = 4000  # characters of the text that are compared, with the title twice
COMMON = 0.2  # a term in more of the articles than this says nothing
FEW = 12  # articles; below this no term is called common
SEEN = 50  # articles that a reader has in mind at least: a word of all of three is rare nevertheless
HEAVIEST = 80  # terms of each sort that are kept of an article
TOLD = 8  # articles, at most, that have a pair of names: a president is in more
NAME = 3  # letters of the shortest
ASIDE = 0.4  # what a capital counts in a language that gives one to every noun, where no other stands beside it
YEARS = ("19", "20")  # four figures with one of these are a year
SIGNS = 4  # figures of a number, from which on more make it no surer

WORD = regex(r"(\w+)")
NUMBER = regex(r"\b\d+(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?")
GROUPED = regex(r"[.,'’\u00a0\u202f ](?=\d{3}(?!\d))")

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Profile:
    """One article as it is compared with others."""

    index: int  # of the article, as it was given
    article: Article
    day: int | None
    title: str  # folded
    telling: int  # terms of the title
    words: Weights  # of its language, the heaviest first; their length is 1
    names: Weights  # names and numbers, of all languages; the same
    numbers: Mapping[str, float]  # how sure each of its numbers is
    pairs: frozenset[str]  # names of two words, "astrid holm", that few articles have


def profiles(articles: Sequence[Article]) -> tuple[Profile, ...]:
    """Profile articles, in an order that depends on what they say alone: the oldest first, of a day the longest."""
    order = sorted(range(len(articles)), key=lambda index: _place(articles[index]))
    words = [_words(articles[index]) for index in order]
    names, pairs = zip(*[_names(articles[index]) for index in order], strict=True) if order else ((), ())
    word_weights, name_weights = _rarity(words, least=SEEN), _rarity(names, least=FEW)
    spread = Counter(pair for paired in pairs for pair in paired)
    rare = {pair for pair, n in spread.items() if n <= TOLD}
    return tuple(
        _profile(index, articles[index], _weigh(said, word_weights), _weigh(named, name_weights), paired & rare)
        for index, said, named, paired in zip(order, words, names, pairs, strict=True)
    )


def _profile(index: int, article: Article, words: Weights, names: Weights, pairs: frozenset[str]) -> Profile:
    """Put together what is compared of an article."""
    title = squeezed(article.title)
    numbers = {name: (min(len(name), SIGNS) - 1) / 2 for name in names if name[0].isdigit()}
    telling = len({*terms(title, article.language)})
    return Profile(index, article, _day(article), title, telling, words, names, numbers, pairs)


def _place(article: Article) -> tuple[bool, str, int, str, str, str]:
    """Give an article's place among others: by its day, the longest first, then by its words."""
    day = _day(article)
    return day is None, str(article.published or ""), -len(article.text), article.title, article.text, article.language


def _day(article: Article) -> int | None:
    """Number the day on which an article appeared."""
    return article.published.toordinal() if article.published else None


def _words(article: Article) -> Mapping[str, float]:
    """Count the words of an article's title and opening."""
    counts = Counter(terms(f"{article.title}\n{article.title}\n{article.text[:OPENING]}", article.language))
    return {intern(term): 1 + log(n) for term, n in counts.items()}


def _names(article: Article) -> tuple[Mapping[str, float], frozenset[str]]:
    """Count the names and numbers of an article's title and opening, as all languages share them, and pair names."""
    text = f"{article.title}\n{article.text[:OPENING]}"
    found = Counter[str]()
    pairs: set[tuple[str, str]] = set()
    _count_names(text, table(article.language, Words).stopwords, found, pairs)
    beside = {name for pair in pairs for name in pair}
    aside = ASIDE if table(article.language, Figures).capitals else 1.0
    names = {intern(name): (1 + log(n)) * (1 if name in beside else aside) for name, n in found.items()}
    numbers = {intern(number): 1 + log(n) for number, n in Counter(_numbers(text)).items()}
    return names | numbers, frozenset(map(" ".join, pairs))


def _count_names(text: str, stopwords: frozenset[str], found: Counter[str], pairs: set[tuple[str, str]]) -> None:
    """Count the words that have a capital wherever they stand; and tell which stand beside one another."""
    pieces = WORD.split(text)  # words, and what stands between them
    words = pieces[1::2]
    small = {word for word in words if word[0].islower()}
    last, before = -1, ""
    for at in [at for at, word in enumerate(words) if word[0].isupper()]:
        low = words[at].lower()
        if low in small or low in stopwords:
            continue
        name = bare(words[at])
        if len(name) >= NAME:
            found[name] += 1
        if at == last + 1 and len(pieces[2 * at]) == 1:
            pairs.add((before, name))
        last, before = at, name


def _numbers(text: str) -> Iterator[str]:
    """Go through the numbers of two figures and more, but for years, the sign of thousands left out."""
    for match in NUMBER.finditer(text):
        number = GROUPED.sub("", match[0]).replace(",", ".")
        if len(number) > 1 and not (len(number) == SIGNS and number[:2] in YEARS and number.isdigit()):
            yield number


def _rarity(counts: Sequence[Mapping[str, float]], *, least: int = 0) -> Weights:
    """Weigh terms by how few articles have them, of so many at `least`; common ones are left out."""
    spread = Counter(term for count in counts for term in count)
    most = max(FEW, COMMON * len(counts))
    seen = max(least, len(counts)) + 1
    return {term: log(1 + seen / n) for term, n in spread.items() if n <= most}


def _weigh(count: Mapping[str, float], rarity: Weights) -> Weights:
    """Weigh an article's terms, the heaviest of them; their length is 1."""
    weights = [(weight * rarity[term], term) for term, weight in count.items() if term in rarity]
    weights = nlargest(HEAVIEST, weights)
    length = sqrt(sum(weight * weight for weight, _ in weights)) or 1.0
    return {term: weight / length for weight, term in weights}


def cosine(one: Weights, other: Weights) -> float:
    """Measure how alike two articles' terms are."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)
