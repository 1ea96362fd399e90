"""A web page, as a browser shows it, and what its markup says of each line and of the article."""

from collections.abc import Sequence

from briefing.errors import InputError
from briefing.load.html.advice import advised
from briefing.load.html.facts import facts
from briefing.load.html.lines import TooDeepError, written
from briefing.load.html.tree import decoded, parsed
from briefing.models import Hint, Page, Source
from briefing.text import Span


def read(content: bytes, *, location: str, charset: str = "") -> Page:
    """Read a page's bytes; `charset` is what the server said. Raises InputError where there is no text in it."""
    from hashlib import sha256

    markup, encoding = decoded(content, charset)
    tree = parsed(markup, location)
    try:
        shown = written(tree)
    except TooDeepError:  # the parser stops at such a depth: again without the elements that nest
        tree = parsed(markup, location, flat=True)
        shown = written(tree)
    if not shown.lines:
        raise InputError(
            f"{location}: there is no text in this page", hint="a page that a script fills must be saved from a browser"
        )
    known = facts(tree, shown)
    advice: Sequence[bool | None] = advised(tree, shown) or (None,) * len(shown.lines)
    hints = tuple(
        Hint(Span(line.start, line.end), line.tag, line.links, kept, line.classes, line.box)
        for line, kept in zip(shown.lines, advice, strict=True)
    )
    return Page(Source(location, "html", encoding, sha256(content).hexdigest(), shown.text), hints, known)
