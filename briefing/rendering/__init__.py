"""Rendering: a briefing in, the bytes of a document out; one module a format, how it looks in `templates/`."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Protocol

from briefing.contents import Briefing
from briefing.errors import UsageError
from briefing.options import PARTS, PDFS, Design
from briefing.registry import find, offered
from briefing.rendering import epub, html, json, mail, markdown, pdf, plain
from briefing.rendering.paper import paper
from briefing.rendering.themes import theme


class Renderer(Protocol):
    """Turns a briefing into the bytes of one format."""

    def __call__(self, briefing: Briefing, design: Design, /) -> bytes:
        """Render it; what the design names exists."""


RENDERERS: Mapping[str, Renderer] = {
    "email":    mail.render,
    "epub":     epub.render,
    "html":     html.render,
    "json":     json.render,
    "markdown": markdown.render,
    "pdf":      pdf.render,
    "text":     plain.render,
}  # fmt: skip

USUAL = Design()
ENTRY_POINTS = "briefing.renderers"
SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".eml": "email",
    ".epub": "epub",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".pdf": "pdf",
    ".txt": "text",
}


def render(briefing: Briefing, format: str, design: Design = USUAL) -> bytes:
    """Render a briefing in one of the formats; UsageError for a format, theme or page there is not."""
    renderer = find("format", format, RENDERERS, group=ENTRY_POINTS)
    check(design)
    return renderer(briefing, design)


def check(design: Design) -> None:
    """Raise UsageError for a theme, a page size, a kind of PDF or a part there is not, or fewer pages than one."""
    theme(design.theme)
    paper(design.page)
    if design.pages < 0:
        raise UsageError(f"a document of {design.pages} pages is none", hint="give a number above 0")
    for what, names, known in (("part", design.without, PARTS), ("kind of PDF", (design.pdf,), PDFS)):
        unknown = next((name for name in names if name not in known), None)
        if unknown is not None:
            raise UsageError(f"no {what} {unknown!r}", hint=f"there are {', '.join(known)}")


def format_of(path: str | PurePath) -> str:
    """Tell the format of a file by its name: digest.pdf is "pdf"; UsageError for a name that tells none."""
    suffix = PurePath(path).suffix.lower()
    format = SUFFIXES.get(suffix)
    if format is None and suffix[1:] in offered(ENTRY_POINTS):
        return suffix[1:]
    if format is None:
        raise UsageError(f"{path}: its ending says no format", hint=f"there are {', '.join(SUFFIXES)}")
    return format
