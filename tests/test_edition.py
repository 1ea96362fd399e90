"""The edition: two successive days of a press on this machine; what is new, what goes on, and what is left alone."""

import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from postoffice import office
from press import BROKEN, CHANGED, Press
from web import serve

import briefing
from briefing import edition, settings
from briefing.archive import Archive
from briefing.configuration import Mail
from briefing.load.manners import MANNERS
from briefing.load.session import Session

EXAMPLES = Path(__file__).parent.parent / "examples"
SMALL = 'outputs = ["out/{date}.md"]\n[[section]]\nname = "Town"\nsources = ["clips/"]\n'
DAY = date(2031, 3, 11)
NEXT = DAY + timedelta(days=1)
FILE = """
title = "Morning"
language = "en"
outputs = ["out/{{date}}.json", "out/{{date}}.md"]
memory = 7

[[section]]
name = "World"
sources = {world}

[[section]]
name = "Wire"
sources = {wire}
"""


@pytest.fixture(autouse=True)
def hasty(monkeypatch, tmp_path):
    """Ask without pauses, and keep what was fetched in a folder of the test's own."""
    monkeypatch.setitem(Session.__init__.__kwdefaults__, "manners", replace(MANNERS, pause=0.0, backoff=0.01))
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def press():
    with serve({}) as site:
        yield Press(site, day=DAY.isoformat())


def configured(press, folder):
    """Write a configuration that reads the press's feeds."""
    world = press.feeds("en", "fr", "de", "es", "singles")
    path = folder / "briefing.toml"
    path.write_text(FILE.format(world=world, wire=press.feeds("wire")).replace("'", '"'), encoding="utf-8")
    return settings.read(path)


def run(configuration, day):
    """Make an edition; give it back with what was told on the way."""
    events = []
    outcome = edition.run(configuration, day=day, tell=events.append)
    return outcome, events


@pytest.fixture
def first(press, tmp_path):
    outcome, _ = run(configured(press, tmp_path), DAY)
    return outcome.briefing


def titles(made):
    return {article.title for article in made.articles}


def test_first_edition_has_every_article_that_can_be_had(press, first):
    assert titles(first) == {piece.title for piece in press.pieces if piece.path != BROKEN}
    (failure,) = [failure for failure in first.failures if failure.stage == "read"]
    assert failure.location.endswith(BROKEN)
    assert briefing.verify(first).ok


def test_document_of_an_edition_names_the_command_that_compares_it_with_its_sources(first, tmp_path):
    (words,) = re.findall(r"`briefing (verify [^`]*)`", (tmp_path / f"out/{DAY}.md").read_text(encoding="utf-8"))
    assert words == "verify --edition 1"
    verified = command(tmp_path, *words.split())
    assert verified.stdout.endswith("all stand\n")


def test_second_edition_has_only_what_is_new(press, first, tmp_path):
    new = press.tomorrow()
    outcome, _ = run(configured(press, tmp_path), NEXT)
    changed = next(piece for piece in press.pieces if piece.path == CHANGED)
    assert titles(outcome.briefing) == {piece.title for piece in new} | {changed.title}
    assert briefing.verify(outcome.briefing).ok


def test_what_goes_on_is_marked_with_the_day_it_was_told(press, first, tmp_path):
    press.tomorrow()
    made = run(configured(press, tmp_path), NEXT)[0].briefing
    marked = [made.articles[story.articles[0]].url for story in made.stories if story.since == DAY]
    paths = {address.rpartition("/")[0].rpartition("/")[2] for address in marked}
    assert paths >= {"ferry", "final", "painting", "teachers", "mayor"}


def test_page_that_has_changed_comes_with_what_is_new_in_it(press, first, tmp_path):
    press.tomorrow()
    made = run(configured(press, tmp_path), NEXT)[0].briefing
    number = next(n for n, article in enumerate(made.articles) if article.source.location.endswith(CHANGED))
    told = next(a for a in first.articles if a.source.location.endswith(CHANGED))
    assert [citation.text in told.text for citation in made.entries[number].summary] == [False, False]


def test_copy_of_what_was_printed_is_left_out_and_said(press, first, tmp_path):
    press.tomorrow()
    outcome, events = run(configured(press, tmp_path), NEXT)
    left = [event for event in events if event.what == "left" and event.location.endswith("/wire/copy")]
    assert [event.message for event in left] == ["printed on 2031-03-11"]
    (said,) = [failure.message for failure in outcome.briefing.failures if failure.location == "Wire"]
    assert "3 (printed on 2031-03-11)" in said


def test_second_day_asks_for_nothing_that_has_not_changed(press, first, tmp_path):
    new = {piece.path for piece in press.tomorrow()} | {"/wire/copy"}
    before = len(press.site.asked)
    run(configured(press, tmp_path), NEXT)
    unconditional = {
        asked.path for asked in press.site.asked[before:] if "If-None-Match" not in asked.headers
    } - {"/robots.txt", "/singles/3", BROKEN}  # one has moved: its new place is asked on condition
    assert unconditional == new


def test_third_run_has_nothing_new(press, first, tmp_path):
    outcome, _ = run(configured(press, tmp_path), NEXT)
    assert (outcome.briefing, outcome.last) == (None, DAY)
    with Archive(tmp_path / "briefing.sqlite") as archive:
        assert len(archive.editions()) == 1


def test_interrupted_edition_is_finished_first_and_equal(press, tmp_path, monkeypatch):
    configuration = configured(press, tmp_path)

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(edition, "write_out", killed)
        with pytest.raises(KeyboardInterrupt):
            run(configuration, DAY)
    outcome, _ = run(configuration, NEXT)
    assert (outcome.resumed, outcome.number) == (True, 1)
    assert (tmp_path / f"out/{DAY}.json").read_bytes() == briefing.render(outcome.briefing, "json")


def test_second_edition_of_a_day_has_files_of_its_own(press, first, tmp_path):
    press.tomorrow()
    run(configured(press, tmp_path), DAY)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        f"{DAY}-2.json", f"{DAY}-2.md", f"{DAY}.json", f"{DAY}.md",
    ]  # fmt: skip


def test_draft_keeps_nothing(press, tmp_path):
    configuration = configured(press, tmp_path)
    edition.draft(configuration, day=DAY)
    with Archive(tmp_path / "briefing.sqlite") as archive:
        assert archive.editions() == ()
    assert (tmp_path / f"out/{DAY}.draft.md").exists()
    assert run(configuration, DAY)[0].number == 1


def test_edition_can_be_written_again_from_the_archive(press, first, tmp_path):
    path = tmp_path / f"out/{DAY}.md"
    before = path.read_bytes()
    path.unlink()
    asked = len(press.site.asked)
    edition.again(configured(press, tmp_path))
    assert path.read_bytes() == before
    assert len(press.site.asked) == asked


def test_section_takes_only_what_it_asks_for(press, tmp_path):
    configuration = configured(press, tmp_path)
    world, wire = configuration.sections
    wanted = replace(world, languages=("de",), exclude=("Spielzeug",))
    outcome, events = run(replace(configuration, sections=(wanted, wire)), DAY)
    assert {article.language for article in outcome.briefing.articles} == {"de"}
    assert {event.message for event in events if event.what == "left"} >= {"is in fr", "is in en", "is in es"}


def test_story_for_which_there_was_no_room_does_not_come_the_next_day(press, tmp_path):
    configuration = configured(press, tmp_path)
    small = replace(configuration, sections=tuple(replace(section, stories=3) for section in configuration.sections))
    assert len(run(small, DAY)[0].briefing.stories) == 4  # three, and the one of the wire
    assert run(small, NEXT)[0].briefing is None


def test_same_edition_with_one_job_and_with_two(press, tmp_path):
    made = []
    for jobs in (1, 2):
        folder = tmp_path / str(jobs)
        folder.mkdir()
        made.append(run(replace(configured(press, folder), jobs=jobs), DAY)[0].briefing)
    assert made[0] == made[1]


# --- an editor's hand ------------------------------------------------------------------------------------------------


def test_edits_of_the_day_are_applied_and_the_archive_keeps_both(press, tmp_path):
    configuration = configured(press, tmp_path)
    made = edition.draft(configuration, day=DAY).briefing
    dropped = made.articles[made.stories[0].articles[0]].title
    (tmp_path / "edits").mkdir()
    edits = f'note = "From the desk"\n[[story]]\nis = {json.dumps(dropped)}\ndrop = true\n'
    (tmp_path / f"edits/{DAY}.toml").write_text(edits, encoding="utf-8")
    outcome, _ = run(configuration, DAY)
    assert (outcome.briefing.note, outcome.briefing.edited) == ("From the desk", True)
    assert dropped not in titles(outcome.briefing)
    assert dropped not in (tmp_path / f"out/{DAY}.md").read_text(encoding="utf-8")
    with Archive(tmp_path / "briefing.sqlite") as archive:
        assert dropped in titles(archive.edition().briefing)
    (tmp_path / f"edits/{DAY}.toml").unlink()
    edition.again(configuration)
    assert dropped in (tmp_path / f"out/{DAY}.md").read_text(encoding="utf-8")


def test_edit_that_matches_nothing_is_told(press, tmp_path):
    (tmp_path / "edits").mkdir()
    (tmp_path / f"edits/{DAY}.toml").write_text('[[story]]\nis = "Nothing of this name"\ndrop = true\n')
    _, events = run(configured(press, tmp_path), DAY)
    (warning,) = [event.message for event in events if event.what == "warning"]
    assert "Nothing of this name" in warning


def test_edits_of_a_day_without_an_edition_are_told(press, tmp_path):
    (tmp_path / "edits").mkdir()
    (tmp_path / f"edits/{NEXT}.toml").write_text('note = "For tomorrow"\n', encoding="utf-8")
    _, events = run(configured(press, tmp_path), DAY)
    (warning,) = [event.message for event in events if event.what == "warning"]
    assert f"{NEXT}.toml changes nothing" in warning


def test_page_that_was_corrected_comes_again(press, first, tmp_path):
    piece = next(piece for piece in press.pieces if piece.path == "/teachers/0")
    number = next(word for word in piece.text.split() if word.isdecimal())
    press.show([replace(piece, text=piece.text.replace(number, f"{int(number) + 7}"))])
    made = run(configured(press, tmp_path), NEXT)[0].briefing
    assert titles(made) == {piece.title}
    assert all(f"{int(number) + 7}" in citation.text for citation in made.entries[0].summary)


# --- mail ------------------------------------------------------------------------------------------------------------


def mailed(configuration, port, *to):
    """Add who gets the edition by mail, through a server of this machine."""
    return replace(configuration, mail=Mail(to, "desk@press.example", f"127.0.0.1:{port}", security="none"))


def test_edition_is_sent_to_each_once(press, tmp_path):
    with office() as (post, port):
        configuration = mailed(configured(press, tmp_path), port, "ann@mail.example", "bob@mail.example")
        outcome, _ = run(configuration, DAY)
        run(configuration, DAY)  # nothing new: nobody gets it again
    assert outcome.undelivered == 0
    assert [letter.rcpt_tos for letter in post.letters] == [["ann@mail.example"], ["bob@mail.example"]]


def test_delivery_that_failed_is_tried_again_by_the_next_run(press, tmp_path):
    configuration = configured(press, tmp_path)
    with office(refuse=["bob@mail.example"]) as (post, port):
        outcome, events = run(mailed(configuration, port, "ann@mail.example", "bob@mail.example"), DAY)
    assert outcome.undelivered == 1
    assert [event.location for event in events if event.what == "undelivered"] == ["bob@mail.example"]
    with office() as (later, port):
        outcome, _ = run(mailed(configuration, port, "ann@mail.example", "bob@mail.example"), NEXT)
    assert (outcome.briefing, outcome.undelivered) == (None, 0)
    letters = [letter.rcpt_tos for letter in (*post.letters, *later.letters)]
    assert letters == [["ann@mail.example"], ["bob@mail.example"]]


# --- the command -----------------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    """A folder with a configuration, and two clippings in it."""
    (tmp_path / "clips").mkdir()
    for name in ("en-bakery-closures.txt", "en-seagrass-meadow.txt"):
        shutil.copy(EXAMPLES / name, tmp_path / "clips")
    (tmp_path / "briefing.toml").write_text(SMALL, encoding="utf-8")
    return tmp_path


def command(folder, *arguments, **environment):
    """Run the program as a person would."""
    env = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", **environment}
    program = [sys.executable, "-c", "from briefing.cli import main; main()", *arguments]
    return subprocess.run(program, capture_output=True, cwd=folder, env=env, text=True, timeout=120, check=False)


def test_command_sums_up_what_came_from_where(folder):
    (folder / "clips/empty.txt").write_text("")
    made = command(folder, "run", "--date", "2031-03-11")
    assert (made.returncode, made.stdout) == (0, "")
    assert made.stderr.splitlines() == [
        "briefing: error: clips/empty.txt: the file is empty",
        "briefing: wrote out/2031-03-11.md",
        "briefing: Town: 2 articles from 1 source, 1 failed",
        "briefing: edition 1: 2 articles in 2 stories",
    ]
    again = command(folder, "run", "--date", "2031-03-12", "--strict")
    assert again.returncode == 3
    assert again.stderr.splitlines()[-2:] == [
        "briefing: Town: 2 articles from 1 source, 1 failed; left out: 2 (printed on 2031-03-11)",
        "briefing: nothing new since the edition of 2031-03-11: no edition was made",
    ]


def test_log_in_json_is_an_object_a_line(folder):
    made = command(folder, "run", "--date", "2031-03-11", "--log-format", "json")
    told = [json.loads(line) for line in made.stderr.splitlines()]
    assert [line["what"] for line in told] == ["section", "source", "article", "article", "edition", "written"]
    assert all(datetime.fromisoformat(line["time"]).tzinfo for line in told)
    assert told[-1]["location"] == "out/2031-03-11.md"


def test_options_of_the_command_come_before_those_of_the_file(folder):
    made = command(folder, "run", "-o", "here/{year}.txt", "--title", "Evening", "-n", "1", "--date", "2031-03-11")
    assert made.returncode == 0
    assert "Evening" in (folder / "here/2031.txt").read_text(encoding="utf-8")
    assert not (folder / "out").exists()


def test_any_key_of_the_file_can_be_set_by_the_command(folder):
    changes = ["--set", "outputs=['a/{date}.json']", "--set", "summary.sentences=2", "--set", "title=Two of each"]
    assert command(folder, "run", *changes, "--date", "2031-03-11").returncode == 0
    made = json.loads((folder / "a/2031-03-11.json").read_text(encoding="utf-8"))
    assert (made["title"], made["method"]["budget"]) == ("Two of each", "2 sentences")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["--set", "look.pgae=A5"], 2, "did you mean 'page'?"),
        (["--set", "title"], 2, "'title' sets nothing"),
        (["--set", "[look]=1"], 2, "sets nothing"),
        (["-c", "nowhere.toml"], 2, "nowhere.toml"),
        (["--date", "tomorrow"], 2, "'tomorrow' is no day"),
        (["--log-format", "xml"], 2, "no log format 'xml'"),
        (["--theme", "no-such-theme"], 2, "no-such-theme"),
        (["--draft", "--again"], 2, "choose one"),
        (["--again"], 4, "no such archive"),
        (["-o", "out/{date}.xyz"], 2, ".xyz"),
        (["-n", "3", "--words", "40"], 2, "one budget"),
    ],
)
def test_wrong_use_is_one_line_that_says_what_to_do(folder, arguments, code, words):
    failed = command(folder, "run", *arguments)
    assert (failed.returncode, failed.stdout) == (code, "")
    assert words in failed.stderr
    assert "Traceback" not in failed.stderr
    assert not (folder / "out").exists()


def test_nothing_that_can_be_read_is_an_error(folder):
    shutil.rmtree(folder / "clips")
    failed = command(folder, "run")
    assert failed.returncode == 3
    assert "clips" in failed.stderr


def test_table_on_a_terminal_shows_sections_as_they_are_read(folder):
    reader, writer = os.openpty()
    program = [sys.executable, "-c", "from briefing.cli import main; main()", "run", "--date", "2031-03-11"]
    env = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    process = subprocess.Popen(program, cwd=folder, stderr=writer, env=env)
    os.close(writer)
    shown = b""
    with suppress(OSError):  # the terminal has gone with the program
        while part := os.read(reader, 65536):
            shown += part
    os.close(reader)
    assert process.wait(60) == 0
    assert b"articles a second" in shown
    assert b"edition 1: 2 articles in 2 stories" in shown
