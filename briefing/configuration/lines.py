"""On which line each key and each value of a TOML file stands; the parser itself does not say."""

import re
import tomllib
from bisect import bisect_right
from contextlib import suppress

from briefing.text import regex

Key = tuple[str | int, ...]  # ("section", 1, "name"): names of keys, numbers of what stands in lists

BLANK = regex(r"(?:[ \t\r\n]++|#[^\n]*+)*+")  # and comments
BARE = regex(r"[^\s#,\]}]++(?: \d[^\s#,\]}]*+)?")  # a number, a date; its hour may stand after a blank
NAME = regex(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+'""")
STRING = regex(
    r'''
    """ (?: [^"\\]++ | \\[\s\S] | "{1,2}(?!") )*+ "{3,5}    # two quotes may stand before the last three
    | \'\'\' (?: [^\']++ | \'{1,2}(?!\') )*+ \'{3,5}
    | " (?: [^"\\\n]++ | \\. )*+ "
    | \' [^\'\n]*+ \'
    ''',
    re.VERBOSE,
)


class _LostError(Exception):
    """The text is no TOML."""


def lines(text: str) -> dict[Key, int]:
    """Tell the line, from 1, of every key and of every value in a list; `text` is TOML that can be parsed."""
    walk = _Walk(text)
    with suppress(_LostError, RecursionError):  # the rest is said to stand where its table does
        walk.document()
    return walk.found


def line_of(found: dict[Key, int], key: Key) -> int:
    """Look a line up: the key's own, else that of the table it would stand in, else the first."""
    while key and key not in found:
        key = key[:-1]
    return found.get(key, 1)


class _Walk:
    """A way through the text, from its start to its end."""

    __slots__ = ("at", "counts", "ends", "found", "text")

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0
        self.found: dict[Key, int] = {}
        self.counts: dict[Key, int] = {}  # tables of an array so far
        self.ends = [at for at, sign in enumerate(text) if sign == "\n"]

    def document(self) -> None:
        """Go through tables and keys."""
        table: Key = ()
        while self.sign():
            if self.sign() == "[":
                table = self.header()
            else:
                self.pair(table)

    def header(self) -> Key:
        """Read "[table]" or "[[table]]"; returns where its keys belong."""
        many = self.text.startswith("[[", self.at)
        start = self.at
        self.at += 1 + many
        *above, last = self.names()
        self.at += 1 + many
        table: Key = ()
        for name in above:
            self.note((*table, name), start)
            table = self.latest((*table, name))
        table = (*table, last)
        self.note(table, start)
        if not many:
            return self.latest(table)
        self.counts[table] = self.counts.get(table, 0) + 1
        self.note(self.latest(table), start)
        return self.latest(table)

    def latest(self, table: Key) -> Key:
        """Name the last table of an array by its number, any other one as it is."""
        return (*table, self.counts[table] - 1) if table in self.counts else table

    def pair(self, table: Key) -> None:
        """Read "key = value"."""
        self.sign()
        start = self.at
        for name in self.names():
            table = (*table, name)
            self.note(table, start)
        self.expect("=")
        self.value(table)

    def names(self) -> list[str]:
        """Read a key with its dots, and stop at what follows it."""
        names: list[str] = []
        while not names or self.sign() == ".":
            self.at += bool(names)
            self.sign()
            names.append(_bare(self.take(NAME)))
        return names

    def value(self, key: Key) -> None:
        """Read a value, and what stands in it."""
        sign = self.sign()
        self.note(key, self.at)
        if sign not in {"[", "{"}:
            self.take(STRING if sign in {'"', "'"} else BARE)
            return
        self.at += 1
        closing, number = {"[": "]", "{": "}"}[sign], 0
        while self.sign() != closing:
            if sign == "[":
                self.value((*key, number))
            else:
                self.pair(key)
            number += 1
            if self.sign() == ",":
                self.at += 1
        self.at += 1

    def sign(self) -> str:
        """Go past blanks and comments; returns the sign that stands there, "" at the end."""
        found = BLANK.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.text[self.at : self.at + 1]

    def take(self, what: re.Pattern[str]) -> str:
        """Go past what must stand here, and return it."""
        found = what.match(self.text, self.at)
        if not found:
            raise _LostError
        self.at = found.end()
        return found[0]

    def expect(self, sign: str) -> None:
        """Go past a sign that must stand here."""
        if self.sign() != sign:
            raise _LostError
        self.at += 1

    def note(self, key: Key, at: int) -> None:
        """Keep the first line on which a key stands."""
        self.found.setdefault(key, bisect_right(self.ends, at - 1) + 1)


def _bare(name: str) -> str:
    """Take a key out of its quotation marks."""
    if name[0] == "'":
        return name[1:-1]
    return str(tomllib.loads(f"key = {name}")["key"]) if name[0] == '"' else name
