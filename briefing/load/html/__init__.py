"""A web page, as a browser shows it, and what its markup says of each line and of the article."""

from dataclasses import replace

from briefing.errors import InputError
from briefing.load.html.advice import advised
from briefing.load.html.lines import TooDeepError, written
from briefing.load.html.tree import decoded, parsed
from briefing.models import Page, Source


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
    if not shown.hints:
        raise InputError(
            f"{location}: there is no text in this page", hint="a page that a script fills must be saved from a browser"
        )
    hints = shown.hints
    advice = advised(tree, shown)
    if advice:
        hints = tuple(replace(hint, advised=kept) for hint, kept in zip(hints, advice, strict=True))
    source = Source(location, "html", encoding, sha256(content).hexdigest(), shown.text)
    return Page(source, hints)
