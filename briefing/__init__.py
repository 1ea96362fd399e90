"""Condense press articles into a briefing whose every sentence can be shown in its source."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from briefing.api import (
        article,
        brief,
        find_figures,
        find_quotes,
        group_stories,
        read,
        read_all,
        render,
        split_sentences,
        summarize,
        verify,
    )
    from briefing.contents import Briefing, Figure, Quote
    from briefing.errors import BriefingError, InputError, OutputError, UsageError, VerificationError
    from briefing.models import Article, Failure, Sentence, Source
    from briefing.text import Span

HOMES = {
    "briefing.api": (
        "article", "brief", "find_figures", "find_quotes", "group_stories", "read", "read_all", "render",
        "split_sentences", "summarize", "verify",
    ),
    "briefing.errors": ("BriefingError", "InputError", "OutputError", "UsageError", "VerificationError"),
    "briefing.contents": ("Briefing", "Figure", "Quote"),
    "briefing.models": ("Article", "Failure", "Sentence", "Source"),
    "briefing.text": ("Span",),
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Load a public name when it is first asked for: the command line starts without the rest."""
    from importlib import import_module

    for home, names in HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module 'briefing' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)


__all__ = [
    "Article",
    "Briefing",
    "BriefingError",
    "Failure",
    "Figure",
    "InputError",
    "OutputError",
    "Quote",
    "Sentence",
    "Source",
    "Span",
    "UsageError",
    "VerificationError",
    "__version__",
    "article",
    "brief",
    "find_figures",
    "find_quotes",
    "group_stories",
    "read",
    "read_all",
    "render",
    "split_sentences",
    "summarize",
    "verify",
]
