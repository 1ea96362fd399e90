"""A briefing as one HTML file: no request, no script, every citation shown in its source."""

from base64 import b64encode
from hashlib import sha256

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill, style
from briefing.rendering.view import View

SHEETS = ("style.css", "screen.css", "print.css", "theme.css")


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as HTML; paper sizes make no difference."""
    shown = lay_out(briefing, without=design.without)
    css = style(design.theme, SHEETS, page=shown, medium="screen")
    return page_of(shown, theme=design.theme, medium="screen", css=css).encode()


def page_of(shown: View, *, theme: str, medium: str, css: str, narrow: bool = False) -> str:
    """Fill the theme's page for "screen" or "paper"; its policy allows this one style sheet and nothing else.

    Where paper is narrow, little stands beside each other.
    """
    from markupsafe import Markup

    allowed = b64encode(sha256(css.encode()).digest()).decode()
    return fill(
        theme,
        "briefing.html",
        page=shown,
        wording=shown.wording,
        labels=shown.wording.labels,
        medium=medium,
        style=Markup(css),  # noqa: S704  the theme's own, and nothing of an article
        style_hash=allowed,
        href=within,
        narrow=narrow,
    )


def within(target: str) -> str:
    """Give the address of a place in the page itself."""
    return f"#{target}"
