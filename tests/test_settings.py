"""An edition is begun, its feeds go out and come in as a list, and the clock is told when to make it."""

import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_cli import ENGLISH, fails, run

from briefing.configuration import Section
from briefing.configuration.lines import line_of
from briefing.configuration.writing import line, quoted
from briefing.errors import InputError, UsageError
from briefing.load.opml import Feed, groups
from briefing.settings import read
from briefing.settings.beginning import skeleton
from briefing.settings.feeds import opml
from briefing.settings.schedule import Schedule, cron, service, time_of_day, timer, weekdays

LIST = """<?xml version="1.0"?>
<opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="Alone" xmlUrl="https://alone.example/feed.xml"/>
  <outline text="Town &amp; harbour">
    <outline type="rss" text="Ledger" xmlUrl="https://ledger.example/feed.xml?a=1&amp;b=2"/>
    <outline text="Sea"><outline title="Tides" type="atom" url="https://tides.example/atom"/></outline>
    <outline text="Ledger again" xmlUrl="https://ledger.example/feed.xml?a=1&amp;b=2"/>
  </outline>
  <outline text="Empty"/>
  <outline text="Lake"><outline text="Sea"><outline xmlUrl="https://ledger.example/feed.xml?a=1&amp;b=2"/></outline></outline>
</body></opml>
"""
LEDGER = "https://ledger.example/feed.xml?a=1&b=2"


def written(folder, text, name="briefing.toml"):
    """Write a file, and return its path."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


# --- init ---


def test_what_is_begun_can_be_run_as_it_stands(tmp_path):
    found = read(written(tmp_path, skeleton()))
    assert found.sections == (Section("News", (f"{tmp_path}/clippings",)),)
    assert found.title == "Morning briefing"
    assert len(found.outputs) == 2


def test_what_is_begun_says_the_defaults_of_what_it_leaves_open(tmp_path):
    used = re.sub(r'^(    )?# (?=[a-z\["])', r"\1", skeleton(), flags=re.MULTILINE)
    plain, open_ = read(written(tmp_path, skeleton())), read(written(tmp_path, used, "open.toml"))
    assert (open_.archive, open_.edits, open_.memory) == (plain.archive, plain.edits, plain.memory)
    assert open_.options.method == plain.options.method
    assert open_.mail is not None
    assert len(open_.sections[0].sources) == 4


def test_section_for_each_group_of_a_list_of_feeds(tmp_path):
    found = read(written(tmp_path, skeleton(groups(LIST.encode(), location="x"))))
    assert [(section.name, section.sources) for section in found.sections] == [
        ("News", ("https://alone.example/feed.xml",)),
        ("Town & harbour", (LEDGER,)),
        ("Sea", ("https://tides.example/atom",)),
        ("Lake / Sea", (LEDGER,)),
    ]


WORDS = st.text(max_size=8)
NAMES = st.one_of(
    WORDS, st.sampled_from(["News", "News 2", "a / b", '"', "\\", "#", "]", "\x00", "\u200d", "\ud800", "\n"])
)
ADDRESSES = st.text("aé&<>\"'%;#?=\\", max_size=6).map("https://a.example/{}".format)
GROUPS = st.dictionaries(
    st.lists(NAMES, max_size=2).map(tuple),
    st.lists(st.builds(Feed, ADDRESSES, NAMES), min_size=1, max_size=3).map(tuple),
    min_size=1, max_size=4,
)  # fmt: skip


@given(GROUPS)
def test_whatever_the_groups_are_called_a_configuration_is_begun(tmp_path_factory, found):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text(skeleton(found), encoding="utf-8")
    assert [len(section.sources) for section in read(path).sections] == [len(feeds) for feeds in found.values()]


@given(WORDS)
def test_words_are_written_as_toml_has_them(words):
    from briefing.configuration.form import parsed

    form = parsed(f"a = {quoted(words)} # {line(words)}\nb = 1", name="x")
    assert form.said == {"a": line(words), "b": 1}
    assert line_of(form.places, ("b",)) == 2


def test_init_writes_once_and_never_over_what_is_there(tmp_path):
    feeds = written(tmp_path, LIST, "feeds.opml")
    assert run("init", "new", cwd=tmp_path).returncode == 0
    assert [path.name for path in sorted((tmp_path / "new").iterdir())] == ["briefing.toml", "clippings"]
    before = (tmp_path / "new/briefing.toml").read_bytes()
    fails(
        run("init", "new", "--from", feeds, cwd=tmp_path), 2, "briefing.toml is there already", "briefing init FOLDER"
    )
    assert (tmp_path / "new/briefing.toml").read_bytes() == before
    fails(run("init", "other", "--from", "nowhere.opml", cwd=tmp_path), 3, "nowhere.opml")
    assert not (tmp_path / "other").exists()


# --- OPML ---


def test_list_comes_back_as_it_went_out(tmp_path):
    first = read(written(tmp_path, skeleton(groups(LIST.encode(), location="x"))))
    again = read(written(tmp_path, skeleton(groups(opml(first).encode(), location="x")), "again.toml"))
    assert again.sections == first.sections
    assert opml(again) == opml(first)


@given(GROUPS)
def test_any_list_comes_back_as_it_went_out(tmp_path_factory, found):
    path = tmp_path_factory.getbasetemp() / "round.toml"
    path.write_text(skeleton(found), encoding="utf-8")
    once = opml(read(path))
    path.write_text(skeleton(groups(once.encode(), location="x")), encoding="utf-8")
    assert opml(read(path)) == once


def test_feeds_of_lists_that_are_sources_go_out_too(tmp_path):
    written(tmp_path, LIST, "feeds.opml")
    written(tmp_path, "<rss/>", "own.xml")
    sources = '["feeds.opml", "own.xml", "clippings/", "https://sun.example/feed"]'
    found = opml(read(written(tmp_path, f'title = "A & B"\n[[section]]\nname = "<Town>"\nsources = {sources}\n')))
    assert "<title>A &amp; B</title>" in found
    assert '<outline text="&lt;Town&gt;">' in found
    assert [feed.address for (feeds) in groups(found.encode(), location="x").values() for feed in feeds] == [
        "https://alone.example/feed.xml", LEDGER, "https://tides.example/atom", "https://sun.example/feed",
    ]  # fmt: skip


@pytest.mark.parametrize(("sources", "said"), [
    ('["a.txt"]', "names no feed"), ('["nowhere.opml"]', "nowhere.opml"), ('["bomb.opml"]', "entities that expand"),
])  # fmt: skip
def test_no_list_is_an_error_that_says_so(sources, said, tmp_path):
    bomb = '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><opml><outline text="&b;" xmlUrl="https://a"/></opml>'
    written(tmp_path, bomb, "bomb.opml")
    with pytest.raises(InputError, match=said):
        opml(read(written(tmp_path, f"[[section]]\nsources = {sources}\n")))
    with pytest.raises(InputError, match="entities that expand"):
        groups(bomb.encode(), location="x")


# --- the clock ---


@pytest.mark.parametrize(("text", "found"), [
    ("daily", range(7)), ("mon-fri", range(5)), ("Sat, Sunday", (5, 6)), ("fri-mon", (0, 4, 5, 6)), ("wed", (2,)),
    ("mon,wed-fri,wed", (0, 2, 3, 4)), ("mon-sun", range(7)), ("tue-mon", range(7)), ("thurs", (3,)),
])  # fmt: skip
def test_days_are_read(text, found):
    assert weekdays(text) == tuple(found)


@pytest.mark.parametrize("text", ["", "mo", "monday-", "weekdays", "mon..fri", "mon fri", "1-5", "mon,,fri"])
def test_days_that_are_none_are_refused(text):
    with pytest.raises(UsageError, match="is no day of the week"):
        weekdays(text)


def test_time_of_day_is_read():
    assert [time_of_day(text) for text in ("06:30", "6:05", " 23:59")] == [(6, 30), (6, 5), (23, 59)]
    for text in ("", "24:00", "6", "6:5", "06:60", "6.30", "-1:30", "06:30:00", "٠٦:٣٠", "006:30"):
        with pytest.raises(UsageError, match="is no time of day"):
            time_of_day(text)


WORK = (0, 1, 2, 3, 4)
ODD = """/home/ann/50% "off"/it's $HOME/briefing.toml"""


@pytest.mark.parametrize(("days", "written"), [
    (range(7), "*"), (WORK, "1-5"), ((5, 6), "0,6"), ((4, 5, 6), "0,5,6"), ((0, 2), "1,3"), ((3, 4, 5, 6), "0,4-6"),
])  # fmt: skip
def test_days_in_a_crontab(days, written):
    assert cron(Schedule(("/bin/b",), 6, 5, tuple(days))) == f"5 6 * * {written} /bin/b"


def cron_runs(entry):
    """Return the command that cron hands to the shell: "%" ends it, but after a backslash, which goes."""
    command, escaped = "", False
    for sign in entry.split(" ", 5)[5]:
        if escaped and sign == "%":
            command = command[:-1]
        elif sign == "%":
            break
        command, escaped = command + sign, sign == "\\"
    return command


def test_cron_and_the_shell_give_back_the_words_of_the_command():
    entry = cron(Schedule(("/bin/echo", "-n", ODD, "100%", "ü"), 6, 30))
    assert "\n" not in entry
    done = subprocess.run(["/bin/sh", "-c", cron_runs(entry)], capture_output=True, check=True)
    assert done.stdout.decode() == f"{ODD} 100% ü"


@pytest.mark.parametrize("word", ["/a\nb", "/a\\b", "/a\x00"])
def test_what_a_crontab_cannot_hold_is_refused(word):
    with pytest.raises(UsageError, match="cannot stand in a crontab"):
        cron(Schedule((word,), 6, 30))
    with pytest.raises(UsageError, match="cannot stand in a unit"):
        service(Schedule((word.replace("\\", "\n"),), 6, 30))


def test_units_say_what_and_when():
    schedule = Schedule(("/bin/briefing", "run", "-c", ODD), 6, 5, WORK, "Make it")
    found = {}
    for name, text in (("service", service(schedule)), ("timer", timer(schedule))):
        parser = ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read_string(text)
        found[name] = {**parser}
    assert found["service"]["Service"]["ExecStart"] == (
        '/bin/briefing run -c "/home/ann/50%% \\"off\\"/it\'s $$HOME/briefing.toml"'
    )
    assert found["timer"]["Timer"]["OnCalendar"] == "Mon,Tue,Wed,Thu,Fri *-*-* 06:05:00"
    assert found["timer"]["Timer"]["Persistent"] == "true"
    assert found["timer"]["Install"]["WantedBy"] == "timers.target"
    assert "OnCalendar=*-*-* 06:05:00\n" in timer(Schedule(("/bin/briefing",), 6, 5))


def test_systemd_takes_the_units_where_it_is(tmp_path):
    if not shutil.which("systemd-analyze"):
        return  # what the units say is tested above
    schedule = Schedule(("/bin/true", "run", "-c", ODD), 6, 5, WORK, "Make it")
    written(tmp_path, service(schedule), "edition.service")
    unit = written(tmp_path, timer(schedule), "edition.timer")
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False)
    assert (done.returncode, [words for words in done.stderr.splitlines() if "edition" in words]) == (0, [])
    told = subprocess.run(
        ["systemd-analyze", "calendar", "Mon,Tue,Wed,Thu,Fri *-*-* 06:05:00"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Mon..Fri *-*-* 06:05:00" in told.stdout


def test_schedule_is_printed_with_absolute_paths_and_installs_nothing(tmp_path):
    folder = tmp_path / "50% off"
    folder.mkdir()
    mail = '[mail]\nto = ["a@b.example"]\nfrom = "c@d.example"\nsmtp = "mail.example:587"\nuser = "desk"\n'
    written(folder, skeleton() + mail)
    done = run("schedule", "--at", "7:15", "--days", "sat,sun", cwd=folder, HOME=str(folder))
    out = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "15 7 * * 0,6 /" in out
    assert f"-c '{tmp_path}/50\\% off/briefing.toml'\n" in out
    assert "briefing-50--off.timer" in out
    assert "machine mail.example login desk" in out
    assert [path.name for path in folder.iterdir()] == ["briefing.toml"]
    only = run("schedule", "--only", "timer", cwd=folder).stdout.decode()
    assert only.startswith("[Unit]\n")
    fails(run("schedule", "--only", "launchd", cwd=folder), 2, "no part 'launchd'", "cron")


# --- an editor's changes, from the command line ---


def test_edits_are_begun_and_used(tmp_path):
    assert run("make", ENGLISH, "-o", "b.json", cwd=tmp_path).returncode == 0
    assert run("edit", "b.json", cwd=tmp_path).returncode == 0
    path = tmp_path / "b.edits.toml"
    text = path.read_text(encoding="utf-8")
    fails(run("edit", "b.json", cwd=tmp_path), 2, "b.edits.toml is there already")
    assert run("edit", "b.json", "-o", "-", cwd=tmp_path).stdout.decode() == text
    first = next(line for line in text.splitlines() if line.startswith('    # "'))
    path.write_text(
        text.replace(first, first.replace("# ", "", 1)).replace("pin = [", 'pin = [ "nowhere",'), encoding="utf-8"
    )
    done = run("render", "b.json", "--edits", path, "-o", "c.json", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode().count("no sentence of the story begins with 'nowhere'")) == (0, 1)
    assert run("make", ENGLISH, "--edits", path, "-o", "d.json", "-q", cwd=tmp_path).returncode == 0
    found = [(tmp_path / name).read_bytes() for name in ("b.json", "c.json", "d.json")]
    assert found[0] != found[1] == found[2]
    assert run("verify", "c.json", cwd=tmp_path).returncode == 0
    path.write_text("nots = 1\n")
    fails(run("render", "b.json", "--edits", path, "-o", "e.json", cwd=tmp_path), 2, "line 1: no key 'nots'", "note")
    assert not Path(tmp_path / "e.json").exists()
