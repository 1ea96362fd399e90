"""Every citation against its source: the words must stand there, to the letter."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from briefing.contents import Briefing, Citation, CitedFigure, Entry, Story
from briefing.errors import InputError, VerificationError
from briefing.load import STDIN, load
from briefing.models import BLOCK_JOINT, Article, Facts, Page, Source
from briefing.text import Span, fold
from briefing.web import is_web

IN_MEMORY = ""  # the location of an article that was given as a text
STATING = ("html", "mhtml", "mail", "feed", "records")  # these name title and authors in a head that may not show


@dataclass(frozen=True, slots=True)
class Fault:
    """Something printed that its source does not bear out."""

    location: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a check of a briefing found."""

    citations: int  # how many were checked
    sources: int  # how many sources were read again
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]  # sources that could not be read again

    @property
    def ok(self) -> bool:
        """Tell whether everything stands where it is said to stand."""
        return not self.faults


def verify(briefing: Briefing, *, reread: bool = True, again: Callable[[int], Page] | None = None) -> Report:
    """Check every citation against the texts the briefing carries; with `reread` against the sources read again.

    `again`, where given, reads the source of an article, by its number: from what an archive keeps. It may raise
    InputError.
    """
    faults = [Fault(_where(briefing, c), message) for c in citations(briefing) for message in _misplaced(briefing, c)]
    faults += _unsaid(briefing)
    warnings: list[Fault] = []
    checked = 0
    for number, article in enumerate(briefing.articles):
        faults += [Fault(article.source.location, message) for message in _misjoined(article)]
        if reread:
            message, changed = _changed(article, partial(again, number) if again else partial(_again, article.source))
            checked += not message or changed
            if message:
                (faults if changed else warnings).append(Fault(article.source.location or "a given text", message))
    return Report(sum(1 for _ in citations(briefing)), checked, tuple(faults), tuple(warnings))


def assure(briefing: Briefing) -> None:
    """Raise VerificationError where a citation does not stand in the texts that the briefing carries."""
    report = verify(briefing, reread=False)
    if not report.ok:
        fault = report.faults[0]
        raise VerificationError(
            f"{fault.location}: {fault.message}",
            hint="nothing was written; this is an error of the program, please report it",
        )


def citations(briefing: Briefing) -> Iterator[Citation]:
    """List everything that is printed as an article's own words."""
    yield from (entry.essential for entry in briefing.entries)
    for part in _parts(briefing):
        yield from part.summary
        yield from (cited.citation for cited in part.quotes)
        yield from (cited.citation for cited in part.people)
    yield from (dated.citation for story in briefing.stories for dated in story.timeline)
    yield from (cited.citation for cited in _figures(briefing))


def _parts(briefing: Briefing) -> tuple[Entry | Story, ...]:
    """List what is printed of articles and of stories."""
    return (*briefing.entries, *briefing.stories)


def _figures(briefing: Briefing) -> Iterator[CitedFigure]:
    """List every figure that is printed."""
    for part in (*_parts(briefing), briefing):
        yield from part.figures
    yield from (cited for story in briefing.stories for group in story.comparisons for cited in group.figures)


def _where(briefing: Briefing, citation: Citation) -> str:
    """Name the source of a citation."""
    known = 0 <= citation.article < len(briefing.articles)
    return briefing.articles[citation.article].source.location if known else f"article {citation.article}"


def _misplaced(briefing: Briefing, citation: Citation) -> Iterator[str]:
    """Say where a citation's words do not stand."""
    if not 0 <= citation.article < len(briefing.articles):
        yield f"there is no article {citation.article}: {_short(citation.text)}"
        return
    article = briefing.articles[citation.article]
    if not citation.text or not _inside(citation.span, article.text) or citation.span.of(article.text) != citation.text:
        yield f"not in the article at {citation.span.start}: {_short(citation.text)}"
        return
    pieces = [
        origin.of(article.source.text) if _inside(origin, article.source.text) else "" for origin in citation.origins
    ]
    if citation.origins != article.origins(citation.span) or not _spells(pieces, citation.text):
        at = citation.origins[0].start if citation.origins else 0
        yield f"not in the source at {at}: {_short(citation.text)}"


def _inside(span: Span, text: str) -> bool:
    """Tell whether a span lies in a text."""
    return 0 <= span.start <= span.end <= len(text)


def _spells(pieces: Sequence[str], words: str) -> bool:
    """Tell whether pieces of a source are the words of a citation, white space between them aside."""
    at = 0
    for piece in pieces:
        while at < len(words) and not words.startswith(piece, at) and words[at].isspace():
            at += 1
        if not piece or not words.startswith(piece, at):
            return False
        at += len(piece)
    return not words[at:].strip()


def _misjoined(article: Article) -> Iterator[str]:
    """Say where an article's text is not its source's."""
    for block in article.blocks:
        if block.span.of(article.text) != block.origin.of(article.source.text):
            yield f"the {block.kind} at {block.span.start} is not the source's"
    if article.source.location != IN_MEMORY and article.source.kind not in STATING:
        yield from (f"not in the source: {_short(words)}" for words in _unstated(article, Facts()))
    covered = sorted(block.span for block in article.blocks)
    gaps = [
        article.text[a.end : b.start]
        for a, b in zip([Span(0, 0), *covered], [*covered, Span(len(article.text), 0)], strict=True)
    ]
    if any(gap.strip() for gap in gaps) or any(a.end > b.start for a, b in pairwise(covered)):
        yield f"the article's text has words of no block; blocks are joined by {BLOCK_JOINT!r}"


def _unsaid(briefing: Briefing) -> Iterator[Fault]:
    """Say which names, roles, labels and qualifiers are not the article's own words."""
    folded = [fold(article.text) for article in briefing.articles]
    for number, words in dict.fromkeys(_named(briefing)):
        if not 0 <= number < len(folded):
            continue  # a citation of no article is a fault already
        article = briefing.articles[number]
        if words and words not in article.text and fold(words) not in folded[number]:
            yield Fault(article.source.location, f"not in the article: {_short(words)}")
    for cited in briefing.figures:
        if not any(cited in entry.figures for entry in briefing.entries):
            yield Fault(_where(briefing, cited.citation), f"a key figure of no article: {_short(cited.citation.text)}")


def _named(briefing: Briefing) -> Iterator[tuple[int, str]]:
    """Go through what is said beside citations, each with the number of its article."""
    for part in _parts(briefing):
        for q in part.quotes:
            yield from ((q.citation.article, words) for words in (q.quote.speaker or "", q.quote.role, q.quote.cue))
        for p in part.people:
            yield from ((p.citation.article, words) for words in (p.person.name, p.person.role))
    for f in _figures(briefing):
        yield from ((f.citation.article, words) for words in (f.figure.qualifier, f.figure.label))


def _unstated(article: Article, facts: Facts) -> Iterator[str]:
    """List what an article is called, by whom and where from it is, that neither its source's text nor head says."""
    said = fold(article.source.text)
    stated = {fold(words) for words in (facts.title, *facts.authors, facts.url, facts.original)}
    placed = ((article.url, facts.url), (article.original, facts.original))
    where = (words for words, head in placed if head or article.source.kind not in STATING)  # else only a feed said it
    names = (article.title, *article.authors, *where)
    return (name for name in names if fold(name) not in said and fold(name) not in stated)


def _again(source: Source) -> Page:
    """Read a source again where it was read: a file, or what the cache keeps of a page."""
    if source.location in (IN_MEMORY, STDIN):
        raise InputError("was not a file: it cannot be read again")
    try:
        return load(source.location, offline=True)
    except InputError as error:
        raise InputError(f"cannot be read again: {error.message}") from None


def _changed(article: Article, read: Callable[[], Page]) -> tuple[str, bool]:
    """Read a source again; returns what is wrong ("" for nothing), and whether that is a change of its words."""
    source = article.source
    try:
        again = read()
    except InputError as error:
        return error.message, False
    if again.source.sha256 != source.sha256 or again.source.text != source.text:
        return "has changed since the briefing was made", True
    # A feed may have named the title and authors of a page that was fetched.
    unstated = () if is_web(source.location) else _unstated(article, again.facts)
    return next((f"not in the source: {_short(words)}" for words in unstated), ""), True


def _short(words: str) -> str:
    """Cut words to what fits in a line."""
    return repr(words if len(words) <= 60 else words[:57] + "…")
