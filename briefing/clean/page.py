"""The article of a page whose reader knows more than its text: what the markup advises, what the source says."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.clean import clean as clean_text
from briefing.errors import InputError
from briefing.languages import NAMES
from briefing.models import BLOCK_JOINT, Article, Block, Dropped, Facts, Hint, Page
from briefing.text import Span, fold
from briefing.words import count, detect

LEAST_WORDS = 25  # of what is advised; less, and the lines are judged as those of a plain text
SHARE_OF_ALL = 0.02

# last word of a line's tag      kind of block
KINDS = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list item", "dt": "list item", "dd": "list item",
    "tr": "table row", "td": "table row", "th": "table row",
    "blockquote": "quote block",
}  # fmt: skip


def clean(page: Page, *, language: str | None = None, keep: Sequence[str] = ()) -> Article:
    """Select the article of a page. Raises InputError where there is none but the page around it."""
    advised = [hint for hint in page.hints if hint.advised]
    words = sum(count(hint.span.of(page.source.text)) for hint in advised)
    if words < LEAST_WORDS or words < SHARE_OF_ALL * count(page.source.text):
        return _with_facts(clean_text(page.source, language=language, keep=keep), page.facts)
    return _as_advised(page, language, keep)


def _as_advised(page: Page, language: str | None, keep: Sequence[str]) -> Article:
    """Keep the lines that the markup's extractor would keep, but for the title."""
    text = page.source.text
    known = _known(page, language)
    title = fold(known.title)
    blocks: list[Block] = []
    dropped: list[Dropped] = []
    at = 0
    for hint in page.hints:
        kind, kept, reason = _verdict(hint, text, title)
        if kept or kind in keep:
            length = hint.span.end - hint.span.start
            blocks.append(Block(kind, Span(at, at + length), hint.span))
            at += length + len(BLOCK_JOINT)
        else:
            dropped.append(Dropped(kind, reason, hint.span))
    if not blocks:
        raise InputError(
            f"{page.source.location}: nothing but page chrome in it", hint="copy the article's text instead"
        )
    body = BLOCK_JOINT.join(block.origin.of(text) for block in blocks)
    told = language or detect(body, default=known.language or "und")
    bare = Article("", body, told, None, (), "", "", page.source, tuple(blocks), tuple(dropped))
    return _with_facts(bare, known)


def _verdict(hint: Hint, text: str, title: str) -> tuple[str, bool, str]:
    """Say what a line is, whether it stays, and why not."""
    tag = hint.tag.rpartition(">")[2]
    if title and fold(hint.span.of(text)) == title:
        return "title", False, "the title is kept apart"
    if tag == "figcaption":
        return "caption", False, "caption or credit of a picture"
    if hint.advised:
        return KINDS.get(tag, "paragraph"), True, ""
    return "navigation", False, f"not of the article ({hint.tag or 'no tag'})"


def _known(page: Page, language: str | None) -> Facts:
    """Add to the page's facts what its text alone gives away, where it says nothing of itself."""
    facts = page.facts
    if facts.title and facts.authors and facts.published:
        return facts
    try:
        read = clean_text(page.source, language=language)
    except InputError:
        return facts
    return replace(
        facts,
        title=facts.title or read.title,
        authors=facts.authors or read.authors,
        published=facts.published or read.published,
        site=facts.site or read.site,
        url=facts.url or read.url,
    )


def _with_facts(article: Article, facts: Facts) -> Article:
    """Prefer what the source says of itself to what its lines suggest."""
    return replace(
        article,
        title=facts.title or article.title,
        published=facts.published or article.published,
        authors=facts.authors or article.authors,
        site=facts.site or article.site,
        url=facts.url or article.url,
        language=article.language if article.language in NAMES else facts.language[:2] or article.language,
    )
