"""A web page, as a browser shows it, and what its markup says of each line and of the article."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.load.checksum import sha256
from briefing.load.html.advice import advised
from briefing.load.html.facts import facts
from briefing.load.html.lines import Shown, TooDeepError, TooManyError, written
from briefing.load.html.tree import decoded, parsed
from briefing.models import Hint, Page, Source
from briefing.text import Span

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def read(content: bytes, *, location: str, charset: str = "") -> Page:
    """Read a page's bytes; `charset` is what the server said. Raises InputError where there is no text in it."""
    markup, encoding = decoded(content, charset)
    tree, shown = _shown(markup, location)
    if not shown.lines:
        raise InputError(
            f"{location}: there is no text in this page", hint="a page that a script fills must be saved from a browser"
        )
    known = facts(tree, shown, location=location)
    advice: Sequence[bool | None] = advised(tree, shown) or (None,) * len(shown.lines)
    hints = tuple(
        Hint(Span(line.start, line.end), line.tag, line.links, kept, line.classes, line.box)
        for line, kept in zip(shown.lines, advice, strict=True)
    )
    return Page(Source(location, "html", encoding, sha256(content), shown.text), hints, known)


def _shown(markup: str, location: str) -> "tuple[HtmlElement, Shown]":
    """Parse a page and write its text; where the parser stops at its depth, without the elements that nest."""
    try:
        tree = parsed(markup, location)
        try:
            return tree, written(tree)
        except TooDeepError:
            tree = parsed(markup, location, flat=True)
            return tree, written(tree)
    except (TooDeepError, TooManyError):
        raise InputError(
            f"{location}: too many elements for the page of an article", hint="copy the article's text into a file"
        ) from None
