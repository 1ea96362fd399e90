"""Number words that are written as one: "siebenunddreißig", "vijfenveertig", "duemilatrecento"."""

from collections.abc import Mapping
from functools import cache

from briefing.languages import table
from briefing.languages.documents import Figures

LONGEST = 60  # letters of a word


@cache
def _known(language: str) -> Mapping[str, int]:
    """List the number words of a language by form."""
    data = table(language, Figures)
    rows = (*data.numbers.items(), *data.scales.items())
    return {form: value for forms, value in rows if value <= 1000 for form in forms.split("|")}


def glued(word: str, language: str) -> int | None:
    """Take a number word apart that is written as one; None where a piece of it is no number."""
    known, joiners = _known(language), table(language, Figures).glued.split("|")
    total = current = 0
    rest = word if len(word) < LONGEST else ""
    while rest:
        piece = next((rest[:size] for size in range(min(len(rest), 14), 1, -1) if rest[:size] in known), "")
        if not piece:
            joiner = next((joiner for joiner in joiners if rest.startswith(joiner)), "")
            if not joiner or rest == word:
                return None
            rest = rest[len(joiner) :]
            continue
        rest, value = rest[len(piece) :], known[piece]
        if value == 1000:
            total, current = total + (current or 1) * 1000, 0
        else:
            current = (current or 1) * 100 if value == 100 else current + value
    return total + current or None
