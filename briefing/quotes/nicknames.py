"""Nicknames between marks: Joseph “The Hammer” Dunn is one name, and nobody says “The Hammer” there."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.languages import Speech
from briefing.quotes.marks import CLOSERS
from briefing.quotes.names import Mention
from briefing.text import Span

LONGEST = 3  # words in a nickname


def nicknamed(text: str, mentions: list[Mention], speech: Speech) -> list[Mention]:
    """Join the two names that only a nickname parts."""
    joined = {mention.span.start: mention for mention in _joined(text, mentions, speech)}
    if not joined:
        return mentions
    found, end = [], 0
    for mention in mentions:
        if mention.span.start >= end:
            found.append(joined.get(mention.span.start, mention))
            end = found[-1].span.end
    return found


@cache
def _nickname() -> re.Pattern[str]:
    """Match a few words between marks, a word at once before them and at once after."""
    words = r"[^\W_][^“”„«»\"\n,.;:!?()]{0,40}?"
    return re.compile(
        rf"([“„«»‘'\"])(?<=\w[ \u00a0].)[ \u00a0\u202f]?({words})[ \u00a0\u202f]?([”“»«’'\"])[ \u00a0](?=\w)"
    )


def _joined(text: str, mentions: list[Mention], speech: Speech) -> Iterator[Mention]:
    """List the names with a nickname in their midst."""
    starts, ends = {m.span.start: m for m in mentions}, {m.span.end: m for m in mentions}
    for match in _nickname().finditer(text):
        first, last = ends.get(match.start() - 1), starts.get(match.end())
        if first is None or last is None or last.title or match[3] not in CLOSERS[match[1]]:
            continue
        if words := _words(match[2], speech):
            whole, name = Span(first.span.start, last.span.end), Span(first.name.start, last.name.end)
            yield Mention(whole, name, (*first.words, *words, *last.words), first.title)


def _words(nickname: str, speech: Speech) -> tuple[str, ...]:
    """Fold a nickname's words, articles apart; none where it looks like anything else."""
    words = [word for word in nickname.split() if word.casefold() not in speech.definite | frozenset(speech.particles)]
    fits = len(words) <= LONGEST and all(word[0].isupper() for word in words)
    return tuple(word.casefold() for word in words) if fits else ()
