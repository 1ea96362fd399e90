"""The configuration of an edition, with themes, pages, methods and formats checked before any work is done."""

from pathlib import Path

from briefing.configuration import FILE, Checks, Configuration
from briefing.configuration import read as read_file
from briefing.rendering import format_of
from briefing.rendering.paper import paper
from briefing.rendering.themes import theme
from briefing.summarizers import summarizer


def read(path: str | Path = FILE) -> Configuration:
    """Read `briefing.toml`. Raises UsageError, with the line and what to write instead."""
    checks: Checks = {"summary.method": summarizer, "look.theme": theme, "look.page": paper, "outputs": format_of}
    return read_file(path, checks=checks)
