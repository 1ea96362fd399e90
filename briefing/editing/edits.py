"""The edits file as values: keyed by the words that are printed, so that it survives a run over the same articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from briefing.configuration.form import Form, form, parsed
from briefing.editing.wording import key

# table    its keys; "" is the top of the file
KEYS: Mapping[str, tuple[str, ...]] = {
    "": ("note", "story"),
    "story": ("is", "title", "note", "place", "drop", "without", "pin"),
}
HINT = "`briefing edit briefing.json -o edits.toml` writes one to begin with"


class Words(NamedTuple):
    """Words that something printed begins with, and the line on which they are asked for."""

    text: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class StoryEdits:
    """What an editor does to one story."""

    heading: Words  # as the program prints it
    title: str = ""  # in its place
    note: str = ""
    place: int | None = None  # within its section, from 1
    drop: bool = False
    without: tuple[Words, ...] = ()  # sentences, figures, quotes and persons that are left out
    pin: tuple[Words, ...] = ()  # sentences of its articles that are in its summary


@dataclass(frozen=True, slots=True)
class Edits:
    """What an editor does to a briefing."""

    name: str = ""  # of the file, for warnings
    note: str = ""  # on the whole
    stories: tuple[StoryEdits, ...] = ()


def read(path: str | Path) -> Edits:
    """Read an edits file. Raises UsageError, with the line and what to write instead."""
    path = Path(path)
    return _edits(form(path, hint=HINT), str(path))


def parse(text: str, *, name: str = "") -> Edits:
    """Read what an edits file says. Raises UsageError."""
    return _edits(parsed(text, name=name), name)


def _edits(top: Form, name: str) -> Edits:
    """Read all edits."""
    top = top.only(KEYS[""])
    stories = tuple(map(_story, top.tables("story", KEYS["story"])))
    return Edits(name, top.text("note", long=True).strip(), stories)


def _story(part: Form) -> StoryEdits:
    """Read what is done to one story."""
    heading = part.text("is", long=True)
    if not heading.strip():
        raise part.wrong(
            "it is not said which story is meant", "is", hint='add is = "…", its headline as it is printed'
        )
    return StoryEdits(
        heading=Words(heading, part.line("is")),
        title=part.text("title").strip(),
        note=part.text("note", long=True).strip(),
        place=part.maybe_whole("place"),
        drop=part.truth("drop"),
        without=_words(part, "without"),
        pin=_words(part, "pin"),
    )


def _words(part: Form, name: str) -> tuple[Words, ...]:
    """Read a list of words, each with its line."""
    found = part.texts(name, long=True)
    for number, words in enumerate(found):
        if not key(words):
            raise part.wrong(f"{name} has no word in {words!r}", name, number, hint="write the words it begins with")
    return tuple(Words(words, part.line(name, number)) for number, words in enumerate(found))
