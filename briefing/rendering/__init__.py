"""Rendering: a briefing in, the bytes of a document out; one module a format, how it looks in `templates/`."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Protocol

from briefing.contents import Briefing
from briefing.errors import UsageError
from briefing.registry import find
from briefing.rendering import html, json, markdown, pdf
from briefing.rendering.theme import DEFAULT, themes


class Renderer(Protocol):
    """Turns a briefing into the bytes of one format."""

    def __call__(self, briefing: Briefing, /, *, theme: str, page: str) -> bytes:
        """Render it; `theme` and `page` are names that exist."""


RENDERERS: Mapping[str, Renderer] = {
    "html":     html.render,
    "json":     json.render,
    "markdown": markdown.render,
    "pdf":      pdf.render,
}  # fmt: skip

SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".pdf": "pdf",
}


def render(briefing: Briefing, format: str, *, theme: str = DEFAULT, page: str = "A4") -> bytes:
    """Render a briefing as html, json, markdown or pdf; UsageError for a format, theme or page there is not."""
    renderer = find("format", format, RENDERERS, group="briefing.renderers")
    check(theme=theme, page=page)
    return renderer(briefing, theme=theme, page=_paper(page))


def check(*, theme: str, page: str) -> None:
    """Raise UsageError for a theme or a page size there is not."""
    find("theme", theme, themes())
    find("page size", _paper(page), pdf.PAGES)


def _paper(page: str) -> str:
    """Find a page size by its name in any case: "a4" is A4."""
    return next((name for name in pdf.PAGES if name.lower() == page.lower()), page)


def format_of(path: str | PurePath) -> str:
    """Tell the format of a file by its name: digest.pdf is "pdf"; UsageError for a name that tells none."""
    format = SUFFIXES.get(PurePath(path).suffix.lower())
    if format is None:
        raise UsageError(f"{path}: its ending says no format", hint=f"there are {', '.join(SUFFIXES)}")
    return format
