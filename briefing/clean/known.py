"""What a page says of its article beside the text, completed and set right by what its lines show."""

from collections.abc import Iterator, Sequence
from datetime import date

from briefing.clean import clean, metadata, stamps
from briefing.clean.cues import sort_of
from briefing.clean.origins import named
from briefing.clean.pieces import key
from briefing.clean.reading import observe
from briefing.errors import InputError
from briefing.models import Article, Facts, Hint, Page

ABOVE, BELOW = 10, 16  # lines around a title in which its date, its section and its source are looked for
NEAR = 4  # lines before an article's end in which it may be said who published it first
LONGEST_TITLE = 400  # characters
A_DAY = 1  # between two clocks, at most


def known(page: Page, *, language: str) -> Facts:
    """Say what is known of a page's article: what the page says for machines, the rest by its lines."""
    facts, hints, text = page.facts, page.hints, page.source.text
    title = _title_line(hints, text, facts.title)
    if title < 0:
        return facts if facts.title and facts.authors and facts.published else completed(facts, _read(page, language))
    whole = not (facts.authors and facts.published and facts.site)
    first, last = (0, len(hints)) if whole else (max(0, title - ABOVE), min(len(hints), title + BELOW))
    base, place = hints[first].span.start, hints[title].span.start
    body = next((hint.span.start for hint in hints[title + 1 :] if hint.advised), place + 1)
    lines = observe(text[base : hints[last - 1].span.end], language=language)
    starts = [piece.span.start + base for piece in lines.pieces]
    head = sum(start <= place for start in starts) - 1
    start = max(head + 1, sum(start <= body for start in starts) - 1)
    told = metadata.facts(lines, head, start)
    signed = tuple(name for name in told.authors if key(name) != key(facts.site) and not sort_of(name, language))
    best = completed(facts, told._replace(authors=signed))
    return best._replace(
        published=_day(facts, stamps.shown(lines, head, start)) or told.published,
        original=facts.original or named(_around(page, title), language, site=best.site),
    )


def _around(page: Page, title: int) -> Iterator[str]:
    """List the short lines between a title and its article, and those around the article's end."""
    advised = [i for i, hint in enumerate(page.hints) if hint.advised and i > title]
    first, last = (advised[0], advised[-1]) if advised else (title, title)
    for i in (*range(max(0, title - NEAR), first + ABOVE), *range(max(first + ABOVE, last - NEAR), last + ABOVE)):
        if i < len(page.hints) and page.hints[i].span.end - page.hints[i].span.start <= LONGEST_TITLE:
            yield page.hints[i].span.of(page.source.text)


def completed(facts: Facts, others: Facts) -> Facts:
    """Take each fact from the first that knows it."""
    return Facts(*(getattr(facts, name) or getattr(others, name) for name in Facts._fields))


def _title_line(hints: Sequence[Hint], text: str, title: str) -> int:
    """Find the line that is the page's title: a main heading, else the last one before what is advised; -1 for none."""
    wanted = " ".join(title.split())
    short = (i for i, hint in enumerate(hints) if hint.span.end - hint.span.start <= LONGEST_TITLE)
    equal = [i for i in short if wanted and " ".join(hints[i].span.of(text).split()) == wanted]
    main = [i for i in equal if "h1" in hints[i].tag.split(">")]
    return (main or equal or [-1])[0]


def _day(facts: Facts, shown: Sequence[stamps.Stamp]) -> date | None:
    """Say when an article appeared: as the page says for machines, unless it shows a reader another day.

    The shown one goes first where it is called the publication, or the machines' word explains it: it is the day of the
    last change, or the neighbouring day, by another clock, or the machines' is but the day on which the page was made.
    """
    said, days = facts.published, [stamp.day for stamp in shown]
    if said is None or not days or _of(said) in days:
        return said
    if facts.updated and days[0] == _of(facts.updated):
        return facts.updated
    labelled, apart = shown[0].order == stamps.PUBLISHED, (_of(said) - days[0]).days
    remade = facts.updated is not None and _of(facts.updated) == _of(said) and apart > 0
    return days[0] if labelled or remade or abs(apart) <= A_DAY else said


def _of(moment: date) -> date:
    """Give a moment's day, by its own clock."""
    return date(moment.year, moment.month, moment.day)


def _read(page: Page, language: str) -> Facts:
    """Say what the page's text alone gives away."""
    try:
        return facts_of(clean(page.source, language=language))
    except InputError:
        return Facts()


def facts_of(article: Article) -> Facts:
    """Give an article's own facts."""
    return Facts(*(getattr(article, name) for name in Facts._fields))
