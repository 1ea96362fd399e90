"""briefing.toml becomes values; whatever is wrong in one is told with its line and with what to write instead."""

import tomllib
from datetime import date
from pathlib import Path

import case_files
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefing.configuration import KEYS, Configuration, Mail, Section, read
from briefing.configuration.form import parsed
from briefing.configuration.lines import line_of, lines
from briefing.configuration.patterns import FIELDS, escape, fill
from briefing.configuration.writing import line as in_a_line
from briefing.errors import UsageError
from briefing.options import Budget, Design, Options
from briefing.settings import read as read_checked

WHOLE = """\
title = "Morning briefing"
language = "en"
outputs = ["editions/{date}.pdf", "~/nowhere/{number}.html"]
archive = "kept/archive.sqlite"
edits = "hand"
jobs = 2
follow = ["tram"]
memory = 3

[summary]
words = 120
method = "lexrank"
about = "harbour"

[look]
theme = "brief"
page = "a5"
pages = 4
duplex = true
pdf = "pdf/a-3a"
without = ["method"]

[[section]]
name = "Town"
sources = ["feeds.opml", "HTTPS://town.example/feed.xml", "clippings/", "/away/page.txt", "-"]
languages = ["en", "fr"]
include = ["tram"]
exclude = ["horoscope"]
follow = ["harbour"]
stories = 8

[[section]]
name = "Sea"
sources = ["sea.txt"]

[mail]
to = ["Ann <ann@mail.example>"]
from = "desk@press.example"
smtp = "mail.press.example:587"
security = "starttls"
user = "desk"
attach = ["pdf"]
"""
LEAST = '[[section]]\nsources = ["a.txt"]\n'
HEADS = {
    "": "",
    "summary": "[summary]\n",
    "look": "[look]\n",
    "section": LEAST,
    "mail": '[mail]\nto = ["a@b"]\nfrom = "c@d"\nsmtp = "e"\n',
}


def written(folder, text):
    """Write a configuration, and return its path."""
    path = folder / "briefing.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_everything_a_file_can_say_is_read(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "/home/ann")
    path = written(tmp_path, WHOLE)
    assert read_checked(path) == Configuration(
        path=path,
        title="Morning briefing",
        outputs=(f"{tmp_path}/editions/{{date}}.pdf", "/home/ann/nowhere/{number}.html"),
        archive=tmp_path / "kept/archive.sqlite",
        edits=tmp_path / "hand",
        jobs=2,
        follow=("tram",),
        memory=3,
        options=Options("lexrank", Budget(words=120), "harbour", labels="en", title="Morning briefing"),
        design=Design("brief", "a5", duplex=True, pdf="a-3a", without=("method",), pages=4),
        sections=(
            Section(
                "Town",
                (f"{tmp_path}/feeds.opml", "HTTPS://town.example/feed.xml", f"{tmp_path}/clippings", "/away/page.txt",
                 "-"),
                ("en", "fr"), ("tram",), ("horoscope",), ("harbour",), 8,
            ),
            Section("Sea", (f"{tmp_path}/sea.txt",)),
        ),
        mail=Mail(
            ("Ann <ann@mail.example>",), "desk@press.example", "mail.press.example:587", "starttls", "desk", ("pdf",)
        ),
    )  # fmt: skip


def test_least_that_a_file_can_say_is_enough(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    written(tmp_path, b"\xef\xbb\xbf" + LEAST.replace("\n", "\r\n").encode())
    found = read_checked()
    assert found.sections == (Section("", ("a.txt",)),)
    assert found.outputs == ("editions/{date}.pdf", "editions/{date}.html")
    assert (found.archive, found.edits, found.memory) == (Path("briefing.sqlite"), Path("edits"), 7)
    assert (found.options, found.design, found.mail, found.jobs) == (Options(), Design(), None, 0)


@pytest.mark.parametrize("case", case_files.cases("configuration"), ids=str)
def test_error_names_line_and_remedy(case, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("briefing.toml").write_text(case.text if "section" in case.text else f"{case.text}\n{LEAST}", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read_checked()
    assert f"{caught.value.message} -> {caught.value.hint}".startswith(f"briefing.toml, {case.expected}")
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(("content", "said"), [
    (b"title = 1\njobs = \xff\n", ", line 2: this is not UTF-8"),
    (b"\xff\xfet\x00", ", line 1: this is not UTF-8"),
    (b"a = " + b"[" * 5000, ": this is no TOML that can be read"),
    (b"a = " + b"9" * 5000, ": this is no TOML that can be read"),
])  # fmt: skip
def test_bytes_that_are_no_configuration_are_an_error(content, said, tmp_path):
    path = written(tmp_path, content)
    with pytest.raises(UsageError) as caught:
        read(path)
    assert caught.value.message == f"{path}{said}"


@pytest.mark.parametrize("name", ["nowhere.toml", ".", "a\0b"])
def test_file_that_cannot_be_read_is_an_error_that_says_how_to_begin(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError, match="cannot be read") as caught:
        read(name)
    assert "briefing init" in caught.value.hint


@pytest.mark.parametrize(("table", "key"), [(table, key) for table, keys in KEYS.items() for key in keys])
def test_every_key_is_read(table, key, tmp_path):
    lines = [line for line in HEADS[table].splitlines() if not line.startswith(f"{key} ")] + [f"{key} = 2026-11-23"]
    rest = "" if "section" in (table, key) else LEAST
    with pytest.raises(UsageError, match=f"line {len(lines)}: {key} is"):
        read(written(tmp_path, "\n".join([*lines, rest])))


def test_folder_stands_for_the_configuration_in_it(tmp_path):
    path = written(tmp_path, LEAST)
    assert read(tmp_path) == read(path)
    assert read(tmp_path).path == path


def test_theme_beside_the_file_is_found_but_hides_no_built_in_one(tmp_path):
    for name in ("mine", "brief"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "style.css").write_text("p {}\n")
    for theme, found in (("mine", f"{tmp_path}/mine"), ("./brief", f"{tmp_path}/brief"), ("brief", "brief")):
        path = written(tmp_path, f'look.theme = "{theme}"\n{LEAST}')
        assert read_checked(path).design.theme == found


# --- names with the day in them ---


def test_pattern_is_filled_with_the_day():
    pattern = "/".join(f"{{{name}}}" for name in FIELDS)
    assert fill(pattern, date(987, 3, 4), number=12) == "0987-03-04/0987/03/04/sunday/12"


def test_braces_in_a_folders_own_name_stay(tmp_path):
    folder = tmp_path / "{date}"
    folder.mkdir()
    [output] = read(written(folder, 'outputs = ["{year}.pdf"]\n' + LEAST)).outputs
    assert fill(output, date(2026, 11, 23), number=1) == f"{folder}/2026.pdf"
    assert escape("{a}") == "{{a}}"


# --- lines ---

TRICKY = """\
# [no] = "key"
a.b = 1   # one [two]
"q. d"."e\\"\\u00e9" = \"\"\"
[x]
key = "no" \"\"\"

l = [ # a ] comment
  1, [2,
  3], {k = 'v]', m.n = 1979-05-27 07:32:00}, ]
  [t . u]
x = inf
[[s]]
y=1
[[s.z]]
w = ''
[[s.z]]
w=\"""a\\\""\"\"" # [[s]]
v = '''
b''''
[s.z.o]
u = {}
[[s]]
y = "" # "
k = \t4
"""


def test_lines_of_tricky_files():
    found = lines(TRICKY)
    assert {".".join(map(str, key)): line for key, line in found.items()} == {
        "a": 2, "a.b": 2, "q. d": 3, 'q. d.e"é': 3, "l": 7, "l.0": 8, "l.1": 8, "l.1.0": 8, "l.1.1": 9, "l.2": 9,
        "l.2.k": 9, "l.2.m": 9, "l.2.m.n": 9, "t": 10, "t.u": 10, "t.u.x": 11, "s": 12, "s.0": 12, "s.0.y": 13,
        "s.0.z": 14, "s.0.z.0": 14, "s.0.z.0.w": 15, "s.0.z.1": 16, "s.0.z.1.w": 17, "s.0.z.1.v": 18, "s.0.z.1.o": 20,
        "s.0.z.1.o.u": 21, "s.1": 22, "s.1.y": 23, "s.1.k": 24,
    }  # fmt: skip
    assert set(found) == set(keys_of(tomllib.loads(TRICKY)))
    assert line_of(found, ("s", 1, "nowhere", "at all")) == 22
    assert line_of(found, ("nowhere",)) == 1


def keys_of(said, above=()):
    """List every key of what was parsed."""
    for name, value in said.items() if isinstance(said, dict) else enumerate(said):
        yield (*above, name)
        if isinstance(value, dict | list):
            yield from keys_of(value, (*above, name))


SCALARS = st.sampled_from([
    "1", "-0.5e3", "true", "inf", "1979-05-27 07:32:00", "07:32:00", '"a # ] } = b"', "'c\"'", '"\\""', '""', "''",
    '"""\n[d]\ne = 1\n"""', "'''\n\n]'''", '"""f\\"""""', '""""g"""""', "''''h''''", '"""\\\n   i"""', '""""""',
])  # fmt: skip
GAPS = st.sampled_from(["", " ", "\t", "\n", " # ]}\n", "\n\n  "])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(st.tuples(GAPS, inner, GAPS).map("".join), max_size=3).map(lambda found: f"[{','.join(found)}]"),
        st.lists(inner, max_size=3).map(lambda found: f"{{{', '.join(f'k{n} = {v}' for n, v in enumerate(found))}}}"),
    ),
    max_leaves=6,
)
NAMES = st.sampled_from(["{}", '"{}. b"', "'{}]'", "{}.c", '{} . "d\\""'])
PARTS = st.lists(st.one_of(
    st.tuples(NAMES, VALUES).map(lambda found: f"{found[0]} = {found[1]} # end = 1\n"),
    st.sampled_from(["[{}]\n", "[t.{}.u]\n", "[[same]]\n", "[[same.inner]]\n", "\n", "# [[same]]\n"]),
), max_size=8)  # fmt: skip


@settings(max_examples=200)
@given(PARTS)
def test_every_key_has_the_line_on_which_it_is_written(parts):
    text, begun = "", {}
    for number, part in enumerate(parts):
        begun[f"n{number}"] = text.count("\n") + 1
        text += part.replace("{}", f"n{number}") if "{}" in part else part
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # one table in two places
    found = lines(text)
    assert set(found) == set(keys_of(said))
    for key, line in found.items():
        name = next((begun[n] for part in reversed(key) if (n := str(part).rstrip(". b]")) in begun), line)
        assert name <= line <= text.count("\n") + 1
        if str(key[-1]).startswith("n"):
            assert line == name


# --- whatever the bytes ---

SIGNS = ['"', '"""', "'''", "[", "]", "[[", "{", "}", "=", "\\", "\n", "#", "9" * 30, "nan"]
SPOIL = st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 9), st.one_of(st.text(max_size=6), st.sampled_from(SIGNS)))
SPOILS = st.lists(SPOIL, min_size=1, max_size=4)


def gives_values_or_an_error(text):
    """Check that there is no third thing; what the error says is one line."""
    try:
        top = parsed(text, name="briefing.toml")
    except UsageError as error:
        says_in_one_line(error, "briefing.toml")
        return
    assert set(top.places) == set(keys_of(top.said))


@given(SPOILS)
@example([(89, 0, "\ud7fc")])
@example([(0, 0, "a = 1979-05-27T07:32:00+99:99\n")])
def test_spoilt_files_give_values_or_an_error_of_use(tmp_path_factory, spoils):
    text = WHOLE
    for at, length, words in spoils:
        text = text[:at] + words + text[at + length :]
    content = text.encode("utf-8", "replace")
    gives_values_or_an_error(content.decode())
    reads_or_refuses(tmp_path_factory, content)


@given(st.one_of(st.binary(max_size=80), st.text(max_size=80).map(str.encode)))
def test_any_bytes_give_values_or_an_error_of_use(tmp_path_factory, content):
    reads_or_refuses(tmp_path_factory, content)


def reads_or_refuses(folders, content):
    """Check that a file of these bytes is read, or refused in words."""
    path = folders.getbasetemp() / "any.toml"
    path.write_bytes(content)
    try:
        read_checked(path)
    except UsageError as error:
        says_in_one_line(error, str(path))


def says_in_one_line(error, name):
    """Check that an error can be shown as it is, names the file, and says what to do."""
    assert error.hint
    assert error.message.startswith(name)
    assert in_a_line(error.message) == error.message
