"""Several articles pasted into one text: where each begins and ends."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from briefing.clean.cues import sort_of
from briefing.clean.pieces import ENDS, ends_sentence, lines_of
from briefing.dates import dates
from briefing.models import Article, Dropped, Source
from briefing.text import Span, regex
from briefing.words import count, detect

SIGNS = "-=_*#~+—–"
SEPARATOR = regex(rf"([{SIGNS}])(?:\s?\1){{4,}}")  # a line of five or more of one sign
TITLE = range(3, 31)  # words
NEAR = 3  # lines below a title in which a byline or a date stands
LEAST_WORDS = 30  # of an article's sentences
PROSE = 0.75  # share of an article's letters in sentences, where no line of signs parts it from the next
SENTENCE = 8  # words of a line that counts as sentences


def stretches(text: str) -> tuple[Span, ...]:
    """Find the articles of a text: their places, in order; one place, all of it, where there is but one."""
    lines, _ = lines_of(text)
    found = _between_signs(text, lines) or _below_titles(text, lines)
    return found if len(found) > 1 else (Span(0, len(text)),)


def in_source(article: Article, source: Source, start: int) -> Article:
    """Say an article's places in the whole source, of which it was read from a stretch."""
    blocks = tuple(replace(block, origin=block.origin.shift(start)) for block in article.blocks)
    dropped = tuple(Dropped(piece.kind, piece.reason, piece.origin.shift(start)) for piece in article.dropped)
    return replace(article, source=source, blocks=blocks, dropped=dropped)


def _between_signs(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """Part a text at its lines of signs; what is no article by itself goes with the one before."""
    signs = [i for i, line in enumerate(lines) if text[line.start] in SIGNS and SEPARATOR.fullmatch(line.of(text))]
    runs = [lines[start + 1 : end] for start, end in pairwise([-1, *signs, len(lines)]) if end - start > 1]
    if len(runs) < 2 or not _is_clipping(text, runs[0]):
        return ()
    joined = [tuple(runs[0])]
    for run in runs[1:]:
        if _is_clipping(text, run):
            joined.append(tuple(run))
        else:
            joined[-1] += tuple(run)
    return tuple(Span(run[0].start, run[-1].end) for run in joined)


def _below_titles(text: str, lines: Sequence[Span]) -> tuple[Span, ...]:
    """Part a text where a title with a byline or a date below stands again and again, and nearly all else is prose."""
    if not any(_is_title(line.of(text)) for line in lines[:2]) or not _may_be_prose(text, lines):
        return ()  # most pages
    language = detect(text)
    if not any(_is_head(text, lines, i, language) for i in range(min(2, len(lines)))) or _prose(text, lines) < PROSE:
        return ()
    heads = [i for i in range(len(lines)) if _is_head(text, lines, i, language)]
    if len(heads) < 2:
        return ()
    bounds = [0, *heads[1:], len(lines)]
    runs = [lines[start:end] for start, end in pairwise(bounds)]
    if not all(_is_article(text, run) and _prose(text, run) >= PROSE for run in runs):
        return ()
    return tuple(Span(run[0].start, run[-1].end) for run in runs)


def _is_head(text: str, lines: Sequence[Span], i: int, language: str) -> bool:
    """Tell a title by what stands below it."""
    if not _is_title(lines[i].of(text)) or sort_of(lines[i].of(text), language):
        return False
    below = (line.of(text) for line in lines[i + 1 : i + 1 + NEAR])
    return any(sort_of(line, language) in ("by", "published") or _dated(line, language) for line in below)


def _dated(line: str, language: str) -> bool:
    """Tell a short line with a date."""
    return len(line) < 90 and not ends_sentence(line[-3:]) and bool(dates(line, language))


def _is_title(line: str) -> bool:
    """Tell a line that may be a title."""
    return count(line) in TITLE and not line.endswith((".", "。", ":", ";", ",", "।"))


def _sentences(text: str, run: Sequence[Span]) -> Iterator[str]:
    """List the lines that are sentences."""
    return (
        line.of(text)
        for line in run
        if ends_sentence(text[line.end - 4 : line.end]) and count(line.of(text)) >= SENTENCE
    )


def _may_be_prose(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether enough of a text's letters stand in lines whose last sign may be a sentence's: at a glance."""
    ended = sum([line.end - line.start for line in lines if text[line.end - 1] in ENDS])
    return ended >= PROSE * sum([line.end - line.start for line in lines])


def _is_article(text: str, run: Sequence[Span]) -> bool:
    """Tell whether lines are an article by themselves: a title, and sentences below it."""
    titled = any(_is_title(line.of(text)) for line in run[:NEAR])
    return titled and sum(map(count, _sentences(text, run))) >= LEAST_WORDS


def _is_clipping(text: str, run: Sequence[Span]) -> bool:
    """Tell an article between two lines of signs: signed or dated near its title, or nothing but prose."""
    language = detect(text[run[0].start : run[-1].end])
    signed = any(_is_head(text, run, i, language) for i in range(min(NEAR, len(run))))
    return _is_article(text, run) and (signed or _prose(text, run) >= PROSE)


def _prose(text: str, run: Sequence[Span]) -> float:
    """Measure how much of an article's letters stand in sentences."""
    return sum(map(len, _sentences(text, run))) / max(1, sum(line.end - line.start for line in run))
