"""The article of a page whose reader knows more than its text: what the markup advises, what the source says."""

from collections.abc import Sequence
from dataclasses import replace

from briefing.clean import HINT, NOTICE
from briefing.clean import clean as clean_text
from briefing.clean.cues import sort_of
from briefing.clean.foreign import with_languages
from briefing.clean.kinds import of_sort
from briefing.clean.known import completed, facts_of, known
from briefing.clean.markup import TITLE, judge
from briefing.clean.notice import is_notice
from briefing.clean.verdict import Verdict, assembled, with_kinds
from briefing.dates import in_address
from briefing.errors import InputError
from briefing.languages import UNKNOWN
from briefing.models import Article, Facts, Hint, Page
from briefing.options import kinds_of
from briefing.text import fold
from briefing.words import count, detect

LEAST_WORDS = 25  # of what is advised; less, and the lines are judged as those of a plain text
SHARE_OF_ALL = 0.02
DOCUMENT = 0.9  # share of a document's characters that its reader knows the kind of

# last word of a line's tag      kind of block
KINDS = {
    "h1": "heading", "h2": "heading", "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading",
    "li": "list item", "dt": "list item", "dd": "list item",
    "tr": "table row", "td": "table row", "th": "table row",
    "blockquote": "quote block",
}  # fmt: skip


REASONS = {
    "header":     Verdict("navigation", False, "at the head of every page"),
    "footer":     Verdict("navigation", False, "at the foot of every page"),
    "figcaption": of_sort("caption"),
    "address":    of_sort("by"),
    "time":       of_sort("published"),
}  # fmt: skip


def clean(page: Page, *, language: str | None = None, keep: Sequence[str] = ()) -> Article:
    """Select the article of a page. Raises InputError where there is none but the page around it."""
    return with_languages(_cleaned(page, language, keep))


def _cleaned(page: Page, language: str | None, keep: Sequence[str]) -> Article:
    """Select the article of a page by what its reader knows of it."""
    advised = sum(count(hint.span.of(page.source.text)) for hint in page.hints if hint.advised)
    if advised >= LEAST_WORDS and advised >= SHARE_OF_ALL * count(page.source.text):
        told = language or _language(page, [hint for hint in page.hints if hint.advised])
        facts = known(page, language=told)
        verdicts = judge(page.source.text, page.hints, title=facts.title, language=told)
        return _selected(page, verdicts, facts, told, keep)
    if _is_document(page):
        facts, told = _with_heading(page), language or _language(page, page.hints)
        verdicts = [_of_document(hint, page.source.text, fold(facts.title), told) for hint in page.hints]
        return _selected(page, verdicts, facts, told, keep)
    return _with_facts(clean_text(page.source, language=language, keep=keep), page.facts)


def _is_document(page: Page) -> bool:
    """Tell a document from a page: nobody was asked what to keep, and its lines are known for what they are."""
    covered = sum(hint.span.end - hint.span.start for hint in page.hints)
    asked = any(hint.advised is not None for hint in page.hints)
    return bool(page.hints) and not asked and covered >= DOCUMENT * len(page.source.text)


def _with_heading(page: Page) -> Facts:
    """Take a document's first heading for its title, where it says none of itself."""
    heading = next((hint.span.of(page.source.text) for hint in page.hints if hint.tag == "h1"), "")
    return page.facts._replace(title=page.facts.title or heading)


def _selected(page: Page, verdicts: Sequence[Verdict], facts: Facts, language: str, keep: Sequence[str]) -> Article:
    """Put together the lines that stay."""
    places = [hint.span for hint in page.hints]
    blocks, dropped, text = assembled(page.source.text, places, with_kinds(verdicts, kinds_of(keep)))
    if not blocks:
        raise InputError(
            f"{page.source.location}: nothing but page chrome in it", hint="copy the article's text instead"
        )
    if is_notice([place.of(page.source.text) for place in places], [verdict.kept for verdict in verdicts], language):
        raise InputError(f"{page.source.location}: {NOTICE}", hint=HINT)
    bare = Article("", text, language, None, (), "", "", page.source, blocks, dropped)
    return _with_facts(bare, facts)


def _language(page: Page, hints: Sequence[Hint]) -> str:
    """Tell the language of these lines; what the page says of it where they do not tell."""
    words = " ".join(hint.span.of(page.source.text) for hint in hints)
    return detect(words, default=page.facts.language[:2] or UNKNOWN)


def _of_document(hint: Hint, text: str, title: str, language: str) -> Verdict:
    """Say what a document's line is: its reader knows its kind, and all is kept but the head and what is repeated."""
    line = hint.span.of(text)
    if title and fold(line) == title:
        return TITLE
    if hint.tag in REASONS:
        return REASONS[hint.tag]
    if sort_of(line, language) == "by":
        return REASONS["address"]
    return Verdict(KINDS.get(hint.tag, "paragraph"), True)


def _with_facts(article: Article, facts: Facts) -> Article:
    """Prefer what the source says of itself to what its lines suggest."""
    best = completed(facts, facts_of(article))
    spoken = article.language if article.language != UNKNOWN else facts.language[:2] or UNKNOWN
    return replace(
        article,
        title=best.title,
        published=best.published or in_address(best.url),
        updated=best.updated,
        authors=best.authors,
        site=best.site,
        section=best.section,
        url=best.url,
        original=best.original,
        language=spoken,
    )
