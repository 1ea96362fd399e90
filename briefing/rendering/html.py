"""A briefing as one HTML file: no request, every citation shown in its source, with a script or without."""

from base64 import b64encode
from hashlib import sha256

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering.layout import lay_out
from briefing.rendering.sifting import traits
from briefing.rendering.theme import fill, style
from briefing.rendering.view import View

SHEETS = ("style.css", "screen.css", "pane.css", "print.css", "theme.css")
SCRIPTS = ("pane.js", "finder.js")


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as HTML; paper sizes make no difference."""
    shown = lay_out(briefing, without=design.without)
    css = style(design.theme, SHEETS, page=shown, medium="screen")
    script = style(design.theme, SCRIPTS)
    return page_of(shown, theme=design.theme, medium="screen", css=css, script=script).encode()


def page_of(shown: View, *, theme: str, medium: str, css: str, script: str = "", narrow: bool = False) -> str:
    """Fill the theme's page for "screen" or "paper"; its policy allows this style sheet, this script and nothing else.

    Where paper is narrow, little stands beside each other.
    """
    from markupsafe import Markup

    return fill(
        theme,
        "briefing.html",
        page=shown,
        wording=shown.wording,
        labels=shown.wording.labels,
        medium=medium,
        style=Markup(css),  # noqa: S704  the theme's own, and nothing of an article
        style_hash=_allowed(css),
        script=Markup(script),  # noqa: S704  the theme's own too
        script_hash=_allowed(script),
        traits=tuple(traits(shown.briefing, shown.wording)),
        href=within,
        narrow=narrow,
    )


def _allowed(content: str) -> str:
    """Name a style sheet or a script by what it holds, as a policy does."""
    return b64encode(sha256(content.encode()).digest()).decode()


def within(target: str) -> str:
    """Give the address of a place in the page itself."""
    return f"#{target}"
