"""The noun that a number counts: its words as printed, adjectives before it included."""

from briefing.figures.digits import Numeral
from briefing.figures.lexicon import Lexicon
from briefing.figures.tokens import BLANK, HYPHENS, Tokens

BESIDE = BLANK | HYPHENS
FAR = 4  # words up to the noun: "two dozen former harbour workers"
DETERMINED = frozenset("ces ses leurs these those them estos estas questi queste diesen".split())


def counted(tokens: Tokens, lex: Lexicon, number: Numeral) -> tuple[str, int] | None:
    """Find the noun after a number: its words, and the token beyond it."""
    at = number.last
    if (tokens.gap[at] not in BESIDE and tokens.gap[at] != " [" and not lex.table.spaceless) or (
        "\n" in tokens.gap[at] and tokens.raw[at][:1].isupper()
    ):
        return None
    linked = tokens.low[at] in lex.table.of and at + 1 < tokens.size
    at += linked and (number.scaled or tokens.low[at + 1] in DETERMINED)
    at += tokens.low[at] in DETERMINED
    stop = min(tokens.sentence(number.first)[1], at + FAR)
    last = _head(tokens, lex, at, stop) or (_alone(tokens, lex, at) if number.digits else None)
    return None if last is None else (tokens.words(at, last), last)


def _head(tokens: Tokens, lex: Lexicon, first: int, stop: int) -> int | None:
    """Find the token beyond the noun that is the head of the words from `first` on."""
    data = lex.table
    for at in range(first, stop):
        low, raw = tokens.low[at], tokens.raw[at]
        if at > first and tokens.gap[at] not in BESIDE:
            return None
        if low in data.adjectives:
            continue
        if low in data.nouns and (tokens.gap[at] in BESIDE or data.spaceless):
            return at + 1
        if data.spaceless or low in lex.closed or low in data.verbs or raw[0].isdecimal():
            return None
        if _is_noun(lex, low, raw, hyphen=tokens.gap[at] in HYPHENS and tokens.raw[at - 1].isdecimal()):
            return at + 1
        if "*" not in data.adjectives or (data.capitals and not raw.islower()):
            return None
    return None


def _alone(tokens: Tokens, lex: Lexicon, at: int) -> int | None:
    """Find the token beyond an adjective that stands for its noun: "150 jeunes"; None where a word goes on."""
    if tokens.low[at] not in lex.table.adjectives or not tokens.low[at].endswith(lex.table.plurals or "\0"):
        return None
    ends = at + 1 == tokens.size or tokens.gap[at + 1].strip() or tokens.low[at + 1] in lex.closed
    return at + 1 if ends else None


def _is_noun(lex: Lexicon, low: str, raw: str, *, hyphen: bool) -> bool:
    """Tell whether a word may be a counted noun."""
    data = lex.table
    if low in data.nouns or (hyphen and len(low) > 3):
        return True
    if data.capitals:
        return raw[0].isupper() and len(raw) > 1
    return bool(data.plurals) and low.endswith(data.plurals) and len(low) > 2 and not raw.isupper()
