"""Condense press articles into a briefing whose every sentence can be shown in its source."""

__version__ = "0.1.0"
