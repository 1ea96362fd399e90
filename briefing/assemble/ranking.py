"""Which of an article's figures a reader would want, each once: those of its title, of its summary, said twice."""

from collections.abc import Iterable, Sequence

from briefing.contents import Figure
from briefing.models import Article
from briefing.text import Span
from briefing.words import terms, terms_of_each

# a figure …            gains
IN_TITLE = 0.40  # stands in the title
ON_TOPIC = 0.12  # is about a word of the title; at most twice
IN_SUMMARY = 0.12  # stands in a sentence of the summary
SAID_TWICE = 0.12  # comes again
TELLING = 3  # digits of a number that two things seldom share
FEW = 5  # fewer, and two articles may well count two things


def rank(figures: Sequence[Figure], article: Article, summary: Sequence[Span]) -> list[Figure]:
    """Order an article's figures, the best first; one that is said again counts once."""
    gains = _Title(article).gains(figures)
    distinct: list[Figure] = []
    worth: list[float] = []
    first: dict[tuple[object, ...], list[int]] = {}
    for figure, gain in zip(figures, gains, strict=True):
        key = (figure.kind, figure.value, figure.high, figure.unit if figure.kind != "count" else "")
        known = first.setdefault(key, [])
        value = figure.weight + gain + IN_SUMMARY * any(span.holds(figure.span) for span in summary)
        at = next((i for i in known if same(distinct[i], figure, article.language)), None)
        if at is None:
            known.append(len(distinct))
            distinct.append(figure)
            worth.append(value)
        else:
            if value > worth[at]:
                distinct[at] = figure
            worth[at] = max(worth[at], value) + SAID_TWICE * is_telling(figure)
    order = sorted(range(len(distinct)), key=lambda i: (-worth[i], distinct[i].span.start))
    return [distinct[i] for i in order]


def same(one: Figure, other: Figure, language: str) -> bool:
    """Tell whether two figures are one said twice: equal, and of a telling number or about the same thing."""
    if not _are_equal(one, other):
        return False
    if is_telling(one) or not one.label or not other.label:
        return True
    about, others = terms_of_each([f"{figure.label} {figure.unit}" for figure in (one, other)], language)
    return not set(about).isdisjoint(others)


def same_abroad(one: Figure, other: Figure) -> bool:
    """Tell it of figures of one story whose labels, in two languages, have no words that can be compared."""
    return _are_equal(one, other) and (one.kind != "count" or abs(one.value) >= FEW)


def _are_equal(one: Figure, other: Figure) -> bool:
    """Tell whether two figures say one number of one unit; what is counted has a name in each language."""
    alike = (one.kind, one.value, one.high) == (other.kind, other.value, other.high)
    return alike and (one.kind == "count" or one.unit == other.unit)


def is_telling(figure: Figure) -> bool:
    """Tell whether a number has so many digits that two things seldom share it; a sum of money always."""
    return figure.kind == "money" or len(figure.value.normalize().as_tuple().digits) >= TELLING


class _Title:
    """The words and numbers of an article's title."""

    __slots__ = ("article", "numbers", "words")

    def __init__(self, article: Article) -> None:
        self.article = article
        self.words = frozenset(terms(article.title, article.language))
        self.numbers = _numbers([article.title])

    def gains(self, figures: Sequence[Figure]) -> list[float]:
        """Reckon what each figure gains by the title."""
        said = [f"{figure.label} {figure.span.of(self.article.text)}" for figure in figures]
        about = [self.words.intersection(found) for found in terms_of_each(said, self.article.language)]
        return [
            IN_TITLE * self.names(figure) + ON_TOPIC * min(2, len(words))
            for figure, words in zip(figures, about, strict=True)
        ]

    def names(self, figure: Figure) -> bool:
        """Tell whether a figure's number stands in the title."""
        if not self.numbers or figure.kind == "score":
            return False
        return not self.numbers.isdisjoint(_numbers([figure.span.of(self.article.text)]))


def _numbers(texts: Iterable[str]) -> frozenset[str]:
    """Collect the numbers in digits, two digits at least, signs within them left out."""
    cleaned = ("".join(c if c.isdecimal() else " " if c.isspace() else c for c in text) for text in texts)
    words = ("".join(c for c in word if c.isdecimal()) for text in cleaned for word in text.split())
    return frozenset(word for word in words if len(word) > 1)
