"""The configuration of an edition, with themes, pages, methods and formats checked before any work is done."""

import os
from collections.abc import Sequence
from pathlib import Path

from briefing.configuration import FILE, Checks, Configuration
from briefing.configuration import read as read_file
from briefing.configuration.patterns import check as check_pattern
from briefing.errors import UsageError
from briefing.load.files import ENDINGS
from briefing.pipeline import check as check_options
from briefing.rendering import check as check_design
from briefing.rendering import format_of
from briefing.rendering.paper import paper
from briefing.rendering.themes import theme
from briefing.summarizers import summarizer


def _address(given: str) -> None:
    """Refuse what mail cannot be sent to."""
    from briefing.delivery import address_of

    try:
        address_of(given)
    except UsageError as error:
        raise UsageError(error.message, hint="write it as ann@mail.example") from None


def _server(place: str) -> None:
    """Refuse what is no mail server."""
    from briefing.delivery import server

    server(place)


CHECKS: Checks = {
    "summary.method": summarizer,
    "look.theme":     theme,
    "look.page":      paper,
    "outputs":        format_of,
    "mail.address":   _address,
    "mail.smtp":      _server,
}  # fmt: skip


def read(path: str | Path = FILE, *, changes: Sequence[str] = ()) -> Configuration:
    """Read `briefing.toml`, with `changes` to it. Raises UsageError, with the line and what to write instead."""
    return read_file(path, checks=CHECKS, changes=changes)


def check(configuration: Configuration) -> None:
    """Raise UsageError for what a command's own options have put into a configuration and there is not."""
    check_options(configuration.options)
    check_design(configuration.design)
    for pattern in configuration.outputs:
        check_pattern(pattern)
        format_of(pattern)
        _check_apart(pattern, [source for section in configuration.sections for source in section.sources])


def _check_apart(pattern: str, sources: Sequence[str]) -> None:
    """Refuse an output in a folder that is a source: the next edition would read it as an article."""
    folder = os.path.dirname(os.path.realpath(pattern.partition("{")[0] + "edition"))
    for source in sources:
        if Path(pattern).suffix.lower() in ENDINGS and Path(folder).is_relative_to(os.path.realpath(source)):
            raise UsageError(f"the output {pattern} stands in {source}, a source", hint="choose another folder")
