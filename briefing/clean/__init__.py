"""The article out of its page: lines are selected, never rewritten, and what was dropped is kept with the reason."""

from collections.abc import Sequence
from datetime import date

from briefing.clean import body, decide, metadata, title
from briefing.clean.chances import chances, likely_stretch
from briefing.clean.ending import without_ending
from briefing.clean.foreign import told
from briefing.clean.notice import is_notice
from briefing.clean.pieces import Lines
from briefing.clean.reading import observe
from briefing.clean.rest import with_rest
from briefing.clean.verdict import Verdict, assembled, with_kinds
from briefing.errors import InputError
from briefing.models import Article, Block, Source
from briefing.options import kinds_of
from briefing.text import regex, sound, trim
from briefing.words import detect

PARAGRAPH = regex(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
LEAST_WORDS = 5  # of prose; less is no article
NOTICE = "only a paywall notice in it, and no article"
HINT = "copy the whole article; `briefing extract --explain` shows what was found"


def clean(source: Source, *, language: str | None = None, keep: Sequence[str] = ()) -> Article:
    """Select the article's lines of a source, and those of the kinds in `keep`.

    Raises InputError where there are none but the page's, UsageError where `keep` names no kind of line.
    """
    pieces = (lines := observe(source.text, language=language)).pieces
    if not pieces:
        raise InputError(f"{source.location}: there is no text in it", hint="copy the article's text into the file")
    clean_already = body.is_clean(pieces, lines.sorts)
    alone = clean_already or body.has_no_page(pieces, lines.sorts)
    start, end, scores = (0, len(pieces), []) if alone else _stretch(lines)
    heading = title.first_line(lines) if alone else title.find(lines, start, end)
    apart = -1 if start <= heading and _is_of_text(lines, heading, end) else heading
    start = max(start, apart + 1)
    if not _has_words(lines, start, end):
        raise _nothing(source)
    facts = metadata.facts(lines, heading, start)
    if alone:
        verdicts = decide.of_article(lines, apart, boxed=not clean_already)
    else:
        verdicts = without_ending(pieces, decide.of_page(lines, scores, apart, start, end), facts.authors)
    verdicts = with_kinds(verdicts, kinds_of(keep))
    _require_article(lines, verdicts, source)
    blocks, dropped, text = assembled(source.text, [piece.span for piece in pieces], verdicts)
    return Article(
        title=title.without_site(pieces[heading].text, facts.site) if heading >= 0 else "",
        text=text,
        language=lines.language,
        published=facts.published,
        updated=facts.updated,
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        url=facts.url,
        original=facts.original,
        source=source,
        blocks=blocks,
        dropped=dropped,
    )


def _stretch(lines: Lines) -> tuple[int, int, list[float]]:
    """Find the lines between which the article stands, and the chance of each line of the page."""
    scores = chances(lines)
    start, end = likely_stretch(lines, scores)
    if _has_words(lines, start, end):
        return start, with_rest(lines, scores, start, end), scores
    return *lines.stretch, [0.0] * len(scores)  # no line has a chance: by the rules alone, then


def _is_of_text(lines: Lines, heading: int, end: int) -> bool:
    """Tell whether a line taken for the title is one of the article's text all the same."""
    return not _has_words(lines, heading + 1, end) or title.is_paragraph(lines.pieces[heading])


def _require_article(lines: Lines, verdicts: Sequence[Verdict], source: Source) -> None:
    """Raise InputError where no line stays, or none but those of a paywall's notice."""
    kept = [verdict.kept for verdict in verdicts]
    if not any(kept):
        raise _nothing(source)
    if is_notice([piece.text for piece in lines.pieces], kept, lines.language):
        raise InputError(f"{source.location}: {NOTICE}", hint=HINT)


def _nothing(source: Source) -> InputError:
    """Say that there is no article in a source."""
    return InputError(f"{source.location}: nothing but page chrome in it", hint=HINT)


def _has_words(lines: Lines, start: int, end: int) -> bool:
    """Tell whether there are enough words for an article between two lines."""
    return sum([piece.words for piece in lines.pieces[start:end]]) >= LEAST_WORDS


def untouched(
    source: Source,
    *,
    title: str = "",
    published: date | None = None,
    authors: tuple[str, ...] = (),
    language: str | None = None,
    url: str = "",
) -> Article:
    """Take a source as the clean article it is: its text stays as it stands, its paragraphs are the blocks."""
    paragraphs = [trim(source.text, match.start(), match.end()) for match in PARAGRAPH.finditer(source.text)]
    language = language or detect(source.text)
    return Article(
        title=sound(title),
        text=source.text,
        language=language,
        published=published,
        authors=tuple(map(sound, authors)),
        site="",
        url=sound(url),
        source=source,
        blocks=told(tuple(Block("paragraph", span, span) for span in paragraphs), source.text, language),
        dropped=(),
    )
