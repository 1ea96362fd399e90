"""docs/editions.md and the program know the same keys, and what the page shows can be used."""

import re
from pathlib import Path

import pytest

from briefing import configuration, editing
from briefing.configuration.patterns import FIELDS
from briefing.editing.edits import KEYS as EDITS_KEYS
from briefing.options import PARTS, PDFS, Budget
from briefing.settings import read

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "editions.md").read_text(encoding="utf-8")
SETTINGS, EDITS = PAGE.partition("## An editor's changes")[::2]


def keys(text):
    """List the keys of each table of a part of the page, by the heading above it."""
    found = {}
    for part in re.split(r"^### ", text, flags=re.MULTILINE):
        name = re.match(r"\[*(\w+)\]+", part)
        found[name[1] if name else ""] = re.findall(r"^\| `(\w+)` \|", part, flags=re.MULTILINE)
    return found


def shown(text):
    """Return the TOML that a part of the page shows."""
    return re.search(r"```toml\n(.*?)```", text, flags=re.DOTALL)[1]


def test_page_tells_every_key_of_a_configuration_and_no_other():
    top = [key for key in configuration.KEYS[""] if key not in configuration.KEYS]
    assert keys(SETTINGS) == {"": top} | {name: [*found] for name, found in tables()}


def tables():
    """List the tables of a configuration with their keys."""
    return ((name, found) for name, found in configuration.KEYS.items() if name)


def test_page_tells_every_key_of_an_edits_file_and_no_other():
    assert keys(EDITS) == {name: [*found] for name, found in EDITS_KEYS.items()}


def test_page_tells_every_field_part_and_kind_of_pdf():
    assert set(re.findall(r"`\{(\w+)\}`", SETTINGS)) == set(FIELDS)
    for name in (*PARTS, *PDFS, *configuration.SECURITIES, *configuration.ATTACHED):
        assert f"`{name}`" in SETTINGS or f'`["{name}"]`' in SETTINGS


def test_defaults_on_the_page_are_the_programs(tmp_path):
    rows = re.findall(r"^\| `(\w+)` \| `([^`]+)` \|", SETTINGS, flags=re.MULTILINE)
    heads = {key: name for name, found in tables() for key in found}
    said = {}
    for key, value in rows:
        said.setdefault("" if key in configuration.KEYS[""] else heads[key], {})[key] = value
    section = said.pop("section")
    section["sources"] = '["a"]'
    lines = [f"{key} = {value}" for key, value in said.pop("").items()]
    said.pop("mail")
    for name, found in said.items():
        lines += [f"[{name}]", *(f"{key} = {value}" for key, value in found.items())]
    path, least = tmp_path / "briefing.toml", tmp_path / "least.toml"
    path.write_text("\n".join([*lines, "[[section]]", *(f"{key} = {value}" for key, value in section.items())]))
    least.write_text('[[section]]\nsources = ["a"]\n')
    told, plain = read(path), read(least)
    assert told.options.budget == Budget(sentences=5)
    assert {
        name: getattr(told, name)
        for name in ("outputs", "archive", "edits", "jobs", "follow", "memory", "design", "sections")
    } == {
        name: getattr(plain, name)
        for name in ("outputs", "archive", "edits", "jobs", "follow", "memory", "design", "sections")
    }


@pytest.mark.parametrize(("text", "reads"), [(SETTINGS, read), (EDITS, editing.read)])
def test_what_the_page_shows_can_be_read(text, reads, tmp_path):
    path = tmp_path / "shown.toml"
    path.write_text(shown(text), encoding="utf-8")
    assert reads(path)
