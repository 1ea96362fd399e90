"""A TOML file asked key by key; what is wrong in it is told with its name, the line, and what to write instead."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from difflib import get_close_matches
from json import dumps
from pathlib import Path
from typing import Any

from briefing.configuration.lines import Key, line_of, lines
from briefing.configuration.writing import line
from briefing.errors import UsageError
from briefing.text import regex

AT = regex(r" \(at (?:line (\d+), column \d+|end of document)\)$")  # how the parser ends what it says
CONTROL = frozenset(map(chr, (*range(32), *range(127, 160), 0x2028, 0x2029)))
MOST = 1_000_000  # of anything that is counted here
# kind of value    what it is called, and how it is written
KINDS: Mapping[type, tuple[str, str]] = {
    bool:  ("true or false",  "true"),
    int:   ("a whole number", "5"),
    float: ("a number",       "0.2"),
    str:   ("a text",         '"…"'),
    list:  ("a list",         '["…", "…"]'),
    dict:  ("a table",        "{ … }"),
    date:  ("a date",         "2026-11-23"),
    time:  ("a time",         "06:30"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """A table of the file, whose values are checked when they are read."""

    name: str  # of the file, as the user gave it
    said: Mapping[str, Any]
    places: dict[Key, int]
    key: Key = ()  # of the table in the file

    def line(self, *at: str | int) -> int:
        """Tell the line of a key of this table; without one, its own."""
        return line_of(self.places, (*self.key, *at))

    def wrong(self, message: str, *at: str | int, hint: str) -> UsageError:
        """Make an error of what stands at a key of this table, to be raised."""
        return UsageError(f"{self.name}, line {self.line(*at)}: {line(message)}", hint=hint)

    def only(self, known: Sequence[str], *, instead: Mapping[str, str] | None = None) -> "Form":
        """Refuse keys there are not, with the nearest there is, or with what to do `instead`. Raises UsageError."""
        for name in self.said:
            if name not in known:
                near = get_close_matches(name, known, 1)
                there = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(known)}"
                raise self.wrong(f"no key {name!r}{self._here()}", name, hint=(instead or {}).get(name, there))
        return self

    def text(self, name: str, default: str = "", *, long: bool = False) -> str:
        """Read a text of one line; a `long` one may have several."""
        return self._clean(self._of(str, name, default), name, long=long)

    def texts(self, name: str, default: Sequence[str] = (), *, long: bool = False) -> tuple[str, ...]:
        """Read a list of texts, none of which is empty; `long` ones may have several lines."""
        found = self._of(list, name, None)
        for number, one in enumerate(found or ()):
            if not isinstance(one, str):
                raise self.wrong(f"{name} has {_called(one)} in it", name, number, hint=f'write {name} = ["…", "…"]')
            if not self._clean(one, name, number, long=long).strip():
                raise self.wrong(f"{name} has an empty text in it", name, number, hint="fill it, or take it out")
        return tuple(default) if found is None else tuple(found)

    def whole(self, name: str, default: int, *, least: int = 0, most: int = MOST) -> int:
        """Read a whole number."""
        found: int = self._of(int, name, default)
        if name in self.said and not least <= found <= most:
            raise self.wrong(f"{name} is out of bounds", name, hint=f"give a whole number from {least} to {most}")
        return found

    def maybe_whole(self, name: str) -> int | None:
        """Read a whole number that need not be there."""
        return self.whole(name, 1, least=1) if name in self.said else None

    def maybe_number(self, name: str) -> float | None:
        """Read a number that need not be there."""
        if name not in self.said:
            return None
        found = self.said[name]
        if not isinstance(found, int) or isinstance(found, bool):
            found = self._of(float, name, 0.0)
        if not 0 < found <= MOST:
            raise self.wrong(f"{name} is out of bounds", name, hint="give a number above 0")
        return float(found)

    def truth(self, name: str, *, default: bool = False) -> bool:
        """Read true or false."""
        return bool(self._of(bool, name, default))

    def chosen(self, name: str, choices: Sequence[str], default: str = "") -> str:
        """Read one of the words there are."""
        found = self.text(name, default)
        if name in self.said and found not in choices:
            raise self.wrong(f"{name} is {found!r}", name, hint=f"there are {', '.join(choices)}")
        return found

    def table(self, name: str, known: Sequence[str], *, instead: Mapping[str, str] | None = None) -> "Form":
        """Read a table; an empty one where there is none."""
        return self._inner(self._of(dict, name, {}), name).only(known, instead=instead)

    def tables(self, name: str, known: Sequence[str]) -> "list[Form]":
        """Read the tables of an array."""
        found = self.said.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            raise self.wrong(f"{name} is no array of tables", name, hint=f"begin each one with [[{name}]]")
        return [self._inner(one, name, number).only(known) for number, one in enumerate(found)]

    def _inner(self, said: Mapping[str, Any], *at: str | int) -> "Form":
        """Go into a table of this one."""
        return Form(self.name, said, self.places, (*self.key, *at))

    def _here(self) -> str:
        """Say in which table one is."""
        names = [part for part in self.key if isinstance(part, str)]
        return f" in {'.'.join(names)}" if names else ""

    def _of(self, kind: type, name: str, default: Any) -> Any:
        """Read a value of a kind. Raises UsageError where it is of another."""
        found = self.said.get(name, default)
        if name in self.said and (not isinstance(found, kind) or (isinstance(found, bool) and kind is not bool)):
            wanted, written = KINDS[kind]
            hint = f"begin it with [{name}]" if kind is dict else f"write {name} = {written}"
            raise self.wrong(f"{name} is {_called(found)}, not {wanted}", name, hint=hint)
        return found

    def _clean(self, text: str, *at: str | int, long: bool = False) -> str:
        """Refuse signs that steer a terminal or end a line."""
        if any(sign in CONTROL and not (long and sign in "\t\n\r") for sign in text):
            raise self.wrong(f"{at[0]} has a sign in it that cannot be printed", *at, hint="write it in one line")
        return text


def form(path: Path, *, hint: str) -> Form:
    """Read a file; `hint` says how one comes by it. Raises UsageError where it is not there, or is no TOML."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = error.object[: error.start].count(b"\n") + 1
        raise UsageError(f"{path}, line {number}: this is not UTF-8", hint="save the file as UTF-8") from None
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or error
        raise UsageError(f"{path} cannot be read ({said})", hint=hint) from None
    return parsed(text, name=str(path))


def parsed(text: str, *, name: str) -> Form:
    """Read TOML. Raises UsageError where it is none."""
    text = text.replace("\r\n", "\n")
    try:
        said = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also numbers that are too long for Python
        found = AT.search(str(error))
        end = text.rstrip().count("\n") + 1
        where = f", line {found[1] or end}" if found else ""
        message = str(error)[: found.start()] if found else "this is no TOML that can be read"
        raise UsageError(f"{name}{where}: {_plain(message)}", hint="https://toml.io says how it is written") from None
    return Form(name, said, lines(text))


def changed(top: Form, changes: Sequence[str]) -> Form:
    """Put what a command says in the place of what the file says: "look.page=A5". Raises UsageError."""
    said = top.said
    for change in changes:
        key, sign, value = change.partition("=")
        try:
            found = _loaded(f"{key} = {value}") or _loaded(f"{key} = {dumps(value, ensure_ascii=False)}")
        except RecursionError:
            found = None
        if not sign or found is None:
            raise UsageError(f"{change!r} sets nothing", hint="name a key of the file and a value: look.page=A5")
        said = _merged(said, found)
    return replace(top, said=said)


def _loaded(text: str) -> dict[str, Any] | None:
    """Read TOML; None where it is none."""
    try:
        return tomllib.loads(text)
    except ValueError:
        return None


def _merged(said: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any]:
    """Put values in the place of others, table by table."""
    both = {k: _merged(said[k], v) for k, v in more.items() if isinstance(v, dict) and isinstance(said.get(k), dict)}
    return {**said, **more, **both}


def _plain(message: str) -> str:
    """Begin what the parser says with a small letter, as every message does."""
    return message[:1].lower() + message[1:]


def _called(value: object) -> str:
    """Call a value by its kind."""
    return next(said for kind, (said, _) in KINDS.items() if isinstance(value, kind))
