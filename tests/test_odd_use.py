"""Odd but lawful use: what cannot be done is said in one line, and nothing is read or written over by mistake."""

import json
import os
import subprocess
import sys
import threading
from datetime import datetime, timedelta, timezone
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from samples import sample

import briefing
from briefing import pipeline, registry
from briefing.configuration.form import parsed
from briefing.errors import InputError, OutputError, UsageError
from briefing.options import Options
from briefing.outputs import check_writable, write
from briefing.rendering import format_of
from briefing.rendering.json import decode, decode_article, encode, encode_article
from briefing.text import sound

EXAMPLE = Path(__file__).parent.parent / "examples/en-seagrass-meadow.txt"
COMMAND = [sys.executable, "-m", "briefing"]
TEXT = "The bridge over the Arn is closed.\n\nThe council of Lorheim closed it on Tuesday; its pillars are cracked."


def run(*arguments, cwd, shell_ending="", **environment):
    """Run the program as `python -m briefing`; `shell_ending` is what a shell does with its streams."""
    command = COMMAND if not shell_ending else ["sh", "-c", f'exec "$@" {shell_ending}', "sh", *COMMAND]
    env = {**os.environ, "NO_COLOR": "1", **environment}
    return subprocess.run([*command, *arguments], cwd=cwd, env=env, capture_output=True, timeout=120, check=False)


# --- sources and outputs -------------------------------------------------------------------------------------------


def test_what_an_earlier_run_wrote_into_the_folder_is_no_source(tmp_path):
    (tmp_path / "one.txt").write_bytes(EXAMPLE.read_bytes())
    outputs = ("-o", "digest.md", "-o", "digest.html", "-o", "digest.txt", "-o", "digest.json")
    first = run("make", ".", *outputs, cwd=tmp_path)
    written = (tmp_path / "digest.md").read_bytes()
    again = run("make", ".", *outputs, cwd=tmp_path)
    assert (first.returncode, again.returncode) == (0, 0)
    assert len(json.loads((tmp_path / "digest.json").read_bytes())["articles"]) == 1
    assert b"digest.md: passed over, it is an output" in again.stderr
    assert (tmp_path / "digest.md").read_bytes() == written


def test_output_is_never_written_over_its_source(tmp_path):
    (tmp_path / "one.txt").write_bytes(EXAMPLE.read_bytes())
    done = run("make", "one.txt", "-o", "./one.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert (tmp_path / "one.txt").read_bytes() == EXAMPLE.read_bytes()


def test_edition_is_not_written_where_the_next_one_reads(tmp_path):
    (tmp_path / "clips").mkdir()
    section = '[[section]]\nname = "A"\nsources = ["clips"]\n'
    (tmp_path / "briefing.toml").write_text(f'outputs = ["clips/{{date}}.md"]\n{section}')
    done = run("run", cwd=tmp_path)
    assert done.returncode == 2
    assert b"stands in" in done.stderr


def test_link_is_followed_and_a_private_file_stays_private(tmp_path):
    target, link = tmp_path / "target.md", tmp_path / "link.md"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    write(str(link), b"new")
    assert (link.is_symlink(), target.read_bytes(), target.stat().st_mode & 0o777) == (True, b"new", 0o600)


def test_pipe_stays_a_pipe_and_is_written_to(tmp_path):
    path = tmp_path / "pipe.md"
    os.mkfifo(path)
    found = []
    reader = threading.Thread(target=lambda: found.append(path.read_bytes()))
    reader.start()
    check_writable(str(path))
    write(str(path), b"words")
    reader.join(10)
    assert (found, path.is_fifo()) == ([b"words"], True)


def test_name_of_a_folder_that_is_not_there_is_no_file(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        check_writable(f"{tmp_path}/x.md/")


# --- streams and terminals -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", [("summarize", str(EXAMPLE)), ("schema",), ("--version",)])
def test_output_that_was_closed_is_no_crash(arguments, tmp_path):
    assert run(*arguments, cwd=tmp_path, shell_ending=">&-").stderr == b""


def test_input_that_was_closed_is_an_empty_one(tmp_path):
    done = run("summarize", "-", cwd=tmp_path, shell_ending="<&-")
    assert (done.returncode, b"empty" in done.stderr) == (3, True)


@pytest.mark.parametrize("arguments", [("--help",), ("verify", "x.json")])
def test_full_device_is_told_in_one_line(arguments, tmp_path):
    (tmp_path / "x.json").write_bytes(encode(sample()))
    done = run(*arguments, cwd=tmp_path, shell_ending=">/dev/full")
    assert (done.returncode, done.stderr.count(b"\n")) == (4, done.stderr.count(b"briefing: "))
    assert b"cannot be written" in done.stderr


STEERING = "\x1b]0;title\x07\x1b[2J\x9b\u202e"
JOINED = "می\u200cگویند 👨\u200d👩\u200d👧 Tues\u00adday 5\u00a0km 3\u202f000"


def test_nothing_in_an_article_steers_the_terminal_and_its_words_stay_whole(tmp_path):
    record = {"title": f"Bridge{STEERING}", "text": f"{TEXT} {JOINED}{STEERING} were counted on the bridge that day."}
    (tmp_path / "two.jsonl").write_text(f"{json.dumps(record)}\n{json.dumps(record | {'text': TEXT * 2})}\n")
    (tmp_path / f"{STEERING}.txt").write_text("")
    for arguments in (["summarize"], ["summarize", "--each"], ["extract"], ["extract", "--explain"]):
        arguments += ["-f", "text"]
        done = run(*arguments, "two.jsonl", f"{STEERING}.txt", cwd=tmp_path)
        printed = (done.stdout + done.stderr).decode()
        assert not set(STEERING) & set(printed) - set(" ]0;title[2J")
        assert JOINED in printed


# --- what is said in half a character, or in numbers that nobody can count to -----------------------------------------


def test_half_a_character_is_replaced_and_a_whole_one_stays():
    assert sound("Bridge \ud83d opens 🌉") == "Bridge \ufffd opens 🌉"


FORMATS = ("html", "markdown", "text", "epub", "email", "json")


@pytest.mark.parametrize("words", [
    r'<script type="application/ld+json">{"@type": "Article", "headline": "\ud83d", "name": "\udc00"}</script>',
    '<link rel="canonical" href="http://[bridge]/a">',
])
def test_page_with_broken_facts_is_printed(words, tmp_path):
    (tmp_path / "page.html").write_text(f"<html><head>{words}</head><body><article><h1>Bridge</h1><p>{TEXT * 3}</p>")
    made = briefing.brief(tmp_path / "page.html")
    assert made.articles
    for format in FORMATS:
        assert briefing.render(made, format)


@pytest.mark.parametrize("record", [{"date": "\ud800 2026-03-02"}, {"url": "http://[::1"}, {"title": "\ud800"}])
def test_record_with_broken_facts_is_printed(record, tmp_path):
    (tmp_path / "one.jsonl").write_text(json.dumps({"text": TEXT * 3} | record))
    made = briefing.brief(tmp_path / "one.jsonl")
    for format in FORMATS:
        assert briefing.render(made, format)


def test_title_that_is_not_utf_8_is_refused_before_any_work(tmp_path):
    done = run("make", str(EXAMPLE), "-o", "x.json", "--title", os.fsdecode(b"T\xff"), cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)


@pytest.mark.parametrize("arguments", [("--minutes", "1e307"), ("--minutes", "1e308"), ("--characters", str(10**13))])
def test_budget_beyond_all_bounds_is_wrong_use(arguments, tmp_path):
    done = run("summarize", str(EXAMPLE), *arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)


@pytest.mark.parametrize(("old", "new"), [
    ('"value": "48500000"', '"value": "1e999999"'), ('"value": "48500000"', '"value": "NaN"'),
    ('"words": ', '"words": 1000000000000000'),
])  # fmt: skip
def test_saved_briefing_with_numbers_out_of_bounds_is_refused(old, new):
    saved = encode(sample()).decode()
    assert old in saved
    with pytest.raises(InputError, match="out of bounds"):
        decode(saved.replace(old, new, 1).encode())


def test_text_in_any_letters_can_be_set_from_the_command():
    from briefing.configuration.form import changed

    assert changed(parsed("", name="x"), ["title=📰 News"]).said == {"title": "📰 News"}


# --- the package ---------------------------------------------------------------------------------------------------


def test_one_location_may_be_given_by_itself():
    assert [article.title for article in briefing.read_all(str(EXAMPLE))] == [briefing.read(EXAMPLE).title]


@pytest.mark.parametrize("tag", ["EN", "en-US", "en_GB"])
def test_language_may_be_told_as_the_web_tells_it(tag):
    said = "The tram costs 5 million euros, said Anna Berg."
    assert briefing.find_figures(said, language=tag) == briefing.find_figures(said, language="en") != ()


@pytest.mark.parametrize("published", ["2026-03-02", 20260302, 0, ""])
def test_day_that_is_no_date_is_refused_at_once(published):
    with pytest.raises(TypeError, match=f"published is .* not {published!r}"):
        briefing.article(TEXT, published=published)


@pytest.mark.parametrize("seconds", [30, -30, 29.5])
def test_moment_with_an_offset_of_seconds_comes_back_from_json(seconds):
    moment = datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1, seconds=seconds)))
    article = briefing.article(TEXT, published=moment)
    assert article.published == moment
    assert decode_article(encode_article(article)) == article


def test_half_a_sign_in_what_is_said_of_an_article_stops_no_renderer():
    half = "Mill \ud800"
    article = briefing.article(TEXT, title=half, authors=half, url=f"https://x.example/{half}")
    made = pipeline.brief([pipeline.digest(article, Options())], Options())
    assert decode(briefing.render(made, "json")) == made
    assert "Mill \ufffd" in briefing.render(made, "html").decode()


def test_one_author_may_be_given_by_name():
    assert briefing.article(TEXT, authors="Ann Smith").authors == ("Ann Smith",)


THREADS = """
import sys, threading, briefing
made, before = briefing.brief(sys.argv[1]), sys.stdout
threads = [threading.Thread(target=briefing.render, args=(made, "pdf")) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print("still here", sys.stdout is before)
"""


def test_pdf_made_in_threads_leaves_standard_output_alone(tmp_path):
    done = subprocess.run([sys.executable, "-c", THREADS, EXAMPLE], capture_output=True, timeout=120, check=True)
    assert done.stdout == b"still here True\n"


@pytest.fixture
def plugins(monkeypatch):
    """Other packages: one that works, and one that does not."""
    points = [EntryPoint("rtf", "json:dumps", "g"), EntryPoint("broken", "nowhere:f", "g")]
    monkeypatch.setattr(registry, "offered", lambda group: {point.name: point for point in points})
    monkeypatch.setattr("briefing.rendering.offered", registry.offered)


def test_broken_package_harms_nobody_but_itself(plugins):
    assert registry.find("format", "rtf", {}, group="g") is json.dumps
    with pytest.raises(UsageError, match="no format 'htlm'"):
        registry.find("format", "htlm", {"html": 1}, group="g")
    with pytest.raises(UsageError, match="cannot be loaded"):
        registry.find("format", "broken", {}, group="g")


def test_ending_may_be_another_packages(plugins):
    assert format_of("x.rtf") == "rtf"
    with pytest.raises(UsageError, match="its ending says no format"):
        format_of("x.xyz")
