"""The methods every summariser is compared with, by name: sumy's eight, each loaded when asked for."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module

from briefing.summarizers.request import Merit, Request, Summarizer

METHODS = ("lexrank", "textrank", "lsa", "luhn", "edmundson", "kl", "sumbasic", "reduction")


def classic(method: str) -> Summarizer:
    """Make one of the methods a summariser; its module has its name, and a function of that name."""
    return partial(_rank, method)


def _rank(method: str, request: Request) -> Sequence[Merit]:
    """Load the method, and have it rank."""
    rank: Summarizer = getattr(import_module(f"briefing.summarizers.{method}"), method)
    return rank(request)
