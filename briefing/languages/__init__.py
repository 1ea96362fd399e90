"""What is known of each language: data in folders, one module a stage, loaded when first asked for."""

from functools import cache
from importlib import import_module
from typing import TypeVar

from briefing.languages.tables import Page, Sentences, Words

Table = TypeVar("Table")

UNKNOWN = "und"

NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English",
    "es": "Spanish", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "it": "Italian", "ja": "Japanese", "ko": "Korean", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
SPACELESS = frozenset({"ja", "th", "zh"})  # written without spaces between words


@cache
def table(language: str, kind: type[Table]) -> Table:
    """Load a language's table of this kind; an empty one where the language has none.

    The table is `TABLE` in `briefing/languages/<code>/<kind, lower case>.py`.
    """
    if language in NAMES:
        name = f"briefing.languages.{language}.{kind.__name__.lower()}"
        try:
            found = import_module(name).TABLE
        except ModuleNotFoundError as missing:
            if missing.name is None or not name.startswith(missing.name):
                raise
        else:
            assert isinstance(found, kind)
            return found
    return kind()


__all__ = ["NAMES", "SPACELESS", "UNKNOWN", "Page", "Sentences", "Words", "table"]
