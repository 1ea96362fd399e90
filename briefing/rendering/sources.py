"""The texts of the articles, block by block, with every place that is cited in them marked."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from briefing.models import Article, Block
from briefing.rendering.segments import Mark, Piece, clip, cut
from briefing.text import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """One block of an article, cut where marks begin and end."""

    kind: str
    pieces: tuple[Piece, ...]
    language: str = ""  # where it is not the article's

    @property
    def torn(self) -> tuple[str, ...]:
        """The ids of marks that go on here after a break."""
        opened = (piece for piece in self.pieces if piece.kind == "open" and not piece.first)
        return tuple(piece.mark.name for piece in opened if piece.mark)


def targets(article: Article, number: int, places: Iterable[tuple[Span, str]]) -> dict[Span, Mark]:
    """Name every place of an article that is printed, and as what; `number` is its own in the order of printing."""
    kinds: dict[Span, list[str]] = {}
    for span, kind in places:
        if kind not in kinds.setdefault(span, []):
            kinds[span].append(kind)
    blocks = _blocks(article)
    return {
        span: Mark(span, f"c{number}-{span.start}-{span.end}", " ".join(kinds[span]))
        for span in sorted(kinds)
        if span.start < span.end and any(block.span.meets(span) for block in blocks)
    }


def marked_source(article: Article, marks: Mapping[Span, Mark]) -> Iterator[Passage]:
    """Go through an article's blocks with their marks; each mark begins in one of them, and goes on in the others."""
    begun: set[str] = set()
    waiting = sorted(marks.values(), key=lambda mark: mark.span)
    for block in _blocks(article):
        here = [mark for mark in waiting if mark.span.meets(block.span)]
        here = [replace(mark, begins=mark.name not in begun) for mark in here]
        begun.update(mark.name for mark in here)
        waiting = [mark for mark in waiting if mark.span.end > block.span.end]
        yield Passage(block.kind, tuple(cut(block.span.of(article.text), clip(here, block.span))), block.language)


def _blocks(article: Article) -> tuple[Block, ...]:
    """Return an article's blocks; all of its text as one where it has none."""
    whole = Span(0, len(article.text))
    return article.blocks or ((Block("paragraph", whole, whole),) if article.text else ())
