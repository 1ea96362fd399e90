"""Past editions on the command line: listed, searched, rendered and verified again."""

import json
from datetime import date

import pytest
from test_archive_again import EXAMPLES, edition_of
from test_cli import fails, run

from briefing.archive import Archive
from briefing.cli import archives
from briefing.cli.past import named, which
from briefing.errors import UsageError

EXAMPLE = EXAMPLES / "en-seagrass-meadow.txt"
DAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Make a folder with an archive in it whose one source is gone."""
    made = tmp_path_factory.mktemp("editions")
    source = made / "page.txt"
    source.write_bytes(EXAMPLE.read_bytes())
    with Archive(made / "briefing.sqlite") as archive:
        edition_of(archive, source)
        archive.record(archive.edition(1).briefing, day=date(2026, 3, 3), outputs=["a.pdf", "a.html"])
        archive.written(2)
    source.unlink()
    return made


@pytest.fixture(scope="module")
def hits(folder):
    with Archive(folder / "briefing.sqlite", create=False) as archive:
        yield archive.search("skerran", since=date(2026, 3, 3))


def test_editions_are_listed_with_what_is_not_written_yet(folder):
    lines = run("editions", cwd=folder).stdout.decode().splitlines()
    assert lines == ["1  2026-03-02  1 article  not written out yet", "2  2026-03-03  1 article  a.pdf, a.html"]
    second = run("editions", "--archive", folder / "briefing.sqlite", "--format", "json").stdout.splitlines()[1]
    assert json.loads(second) == {
        "number": 2, "day": "2026-03-03", "title": "", "articles": 1,
        "outputs": ["a.pdf", "a.html"], "state": "written",
    }  # fmt: skip


def test_archive_is_the_one_that_the_configuration_names(folder, tmp_path):
    (tmp_path / "briefing.toml").write_text(
        f'archive = "{folder}/briefing.sqlite"\n[[section]]\nsources = ["a.txt"]\n', encoding="utf-8"
    )
    assert run("editions", cwd=tmp_path).stdout.startswith(b"1  2026-03-02")


def test_what_is_found_is_printed_with_its_place(folder):
    process = run("search", "seagrass", "budget line", "--kind", "quote", "--since", "2026-03-03", cwd=folder)
    heading, location, line = process.stdout.decode().splitlines()
    assert heading.startswith("edition 2 · 2026-03-03 · ")
    assert location.strip() == str(folder / "page.txt")
    kind, _, rest = line.strip().partition("  ")
    words, _, place = rest.strip().rpartition("  ")
    start, end = map(int, place.strip("[]").split("-"))
    assert kind == "quote"
    assert words.startswith(EXAMPLE.read_text(encoding="utf-8")[start:end])


def test_hits_as_json_lose_nothing(hits):
    first = json.loads(archives.hits_json(hits).splitlines()[0])
    assert list(first) == list(hits[0].__slots__)
    assert first["words"] == hits[0].words
    spans = [json.loads(line)["span"] for line in archives.hits_json(hits).splitlines()]
    assert spans == [[hit.span.start, hit.span.end] if hit.span else None for hit in hits]


def test_hits_of_one_article_stand_below_one_heading(hits):
    assert len(hits) > 2
    assert archives.hits_text(hits).count("edition 2") == 1


def test_nothing_found_is_said_and_no_error(folder):
    process = run("search", "unheardof", cwd=folder)
    assert (process.returncode, process.stdout) == (0, b"")
    assert process.stderr == b"briefing: nothing was found\n"


def test_past_edition_is_rendered_again(folder, tmp_path):
    for name, edition in (("a.html", "1"), ("b.html", "last")):
        assert run("render", "--edition", edition, "-o", tmp_path / name, cwd=folder).returncode == 0
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    assert run("render", f"{folder}/briefing.sqlite#2026-03-02", "-o", tmp_path / "c.html").returncode == 0
    assert (tmp_path / "c.html").read_bytes() == (tmp_path / "a.html").read_bytes()


def test_past_edition_is_verified_though_its_source_is_gone(folder):
    process = run("verify", "--edition", "2026-03-02", "--strict", cwd=folder)
    assert process.returncode == 0, process.stderr
    assert b"1 of 1 source read again: all stand" in process.stdout


def test_past_edition_is_as_its_editor_left_it(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as archive:
        made = edition_of(archive, EXAMPLES / "de-lenztalbahn.txt", EXAMPLE).briefing
        archive.record(made, day=DAY, edits=f'[[story]]\nis = """{made.articles[0].title}"""\ndrop = true')
    process = run("verify", "--edition", "2", cwd=tmp_path)
    assert b"1 of 1 source read again: all stand" in process.stdout, process.stderr
    assert b"2 of 2 sources" in run("verify", "--edition", "1", cwd=tmp_path).stdout


@pytest.mark.parametrize(("arguments", "code", "words"), [
    (["verify"], 2, "name one briefing"),
    (["verify", "a.json", "--edition", "1"], 2, "name one briefing"),
    (["verify", "--edition", "9"], 3, "there is no edition 9 (list them: briefing editions"),
    (["search", "word", "--archive", "none.sqlite"], 4, "there is no such archive"),
    (["search", "word", "--kind", "person"], 2, "no kind 'person'"),
], ids=str)  # fmt: skip
def test_what_cannot_be_is_said_in_one_line(folder, arguments, code, words):
    fails(run(*arguments, cwd=folder), code, words)


@pytest.mark.parametrize("words", ["", "x", "0x1", "2026-13-01", "-1", "1.5"])
def test_edition_that_cannot_be_is_refused(words):
    with pytest.raises(UsageError, match="no edition"):
        which(words)


def test_archive_without_an_edition_is_refused():
    with pytest.raises(UsageError, match="says nothing of a saved briefing"):
        named("a.json", edition="", archive="b.sqlite")
