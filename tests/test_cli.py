"""The command line: results on standard output, one line for an error, the exit codes of the contract."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
FRENCH = str(EXAMPLES / "fr-ferrys-electriques.txt")
ENGLISH = str(EXAMPLES / "en-seagrass-meadow.txt")
COMMAND = [sys.executable, "-c", "from briefing.cli import main; main()"]


def run(*arguments, content=b"", cwd=None, **environment):
    """Run the command line as a person would; returns the finished process."""
    env = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", **environment}
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], input=content, capture_output=True, cwd=cwd, env=env, timeout=120, check=False
    )


def fails(process, code, *words):
    """Check that a command failed as it should: one line that says what, no traceback."""
    errors = process.stderr.decode()
    assert process.returncode == code, errors
    assert "Traceback" not in errors
    assert len(errors.splitlines()) == 1, errors
    assert errors.startswith("briefing: error: ")
    for word in words:
        assert word in errors


# --- what it prints ------------------------------------------------------------------------------------------------


def test_summary_is_a_sentence_a_line_in_the_articles_words():
    process = run("summarize", FRENCH, "-n", 3)
    lines = process.stdout.decode().splitlines()
    source = Path(FRENCH).read_text(encoding="utf-8")
    assert process.returncode == 0
    assert process.stderr == b""
    assert len(lines) == 3
    assert all(line in source for line in lines)  # its no-break spaces, too


def test_several_articles_are_summarised_as_one_and_each_sentence_names_its_source():
    lines = run("summarize", FRENCH, ENGLISH, "-n", 4).stdout.decode().splitlines()
    assert len(lines) == 7
    assert all(line.endswith((" [1]", " [2]")) for line in lines[:4])
    assert lines[4] == ""
    assert lines[5].startswith("[1] Ferrys électriques")
    assert lines[6].endswith(ENGLISH)


def test_a_summary_of_several_articles_as_json_numbers_them():
    found = json.loads(run("summarize", FRENCH, ENGLISH, "-n", 4, "--format", "json").stdout)
    assert [article["location"] for article in found["articles"]] == [FRENCH, ENGLISH]
    assert [sentence["article"] for sentence in found["sentences"]] == sorted(
        sentence["article"] for sentence in found["sentences"]
    )
    assert len(found["sentences"]) == 4


def test_the_same_article_twice_says_nothing_twice():
    lines = run("summarize", ENGLISH, ENGLISH, "-n", 3).stdout.decode().splitlines()[:3]
    assert len(set(lines)) == 3
    assert all(line.endswith(" [1]") for line in lines)


def test_summaries_of_each_article_stand_below_their_titles():
    lines = run("summarize", FRENCH, ENGLISH, "-n", 1, "--each").stdout.decode().splitlines()
    assert lines[0].startswith("Ferrys électriques")
    assert len([line for line in lines if line]) == 4


def test_summary_of_standard_input():
    process = run("summarize", "-", "-n", 1, content=Path(ENGLISH).read_bytes())
    assert process.returncode == 0
    assert len(process.stdout.splitlines()) == 1


def test_summary_as_json_leads_back_to_the_source():
    found = json.loads(run("summarize", FRENCH, "--format", "json", "-n", 2).stdout)
    source = Path(FRENCH).read_text(encoding="utf-8")
    assert found["language"] == "fr"
    for sentence in found["sentences"]:
        ((start, end),) = sentence["origins"]
        assert source[start:end] == sentence["text"]


def test_summary_as_markdown_has_heading_and_list():
    lines = run("summarize", ENGLISH, "--format", "markdown", "-n", 2).stdout.decode().splitlines()
    assert lines[0].startswith("## ")
    assert [line[:2] for line in lines if line][1:] == ["- ", "- "]


def test_explained_summary_gives_rank_score_and_reasons_of_every_sentence():
    lines = run("summarize", ENGLISH, "--explain", "-n", 2).stdout.decode().splitlines()
    assert len([line for line in lines if line.startswith("*")]) == 2
    assert len([line for line in lines if "recurrence +" in line]) > 10


def test_extracted_article_is_one_object_a_line():
    lines = run("extract", FRENCH, ENGLISH).stdout.decode().splitlines()
    articles = [json.loads(line) for line in lines]
    assert [article["language"] for article in articles] == ["fr", "en"]
    assert articles[0]["published"] == "2026-03-12"
    assert articles[0]["authors"] == ["Hélène Rivoire"]
    assert "dropped" not in articles[0]
    assert {"updated", "section", "original"} <= articles[0].keys()


def test_explained_extract_says_what_was_dropped_and_why():
    text = run("extract", FRENCH, "--format", "text", "--explain").stdout.decode()
    assert "= published: 2026-03-12" in text.splitlines()
    assert "- advertisement (advertisement): Publicité" in text
    assert "+ heading: Une facture contestée" in text
    (article,) = map(json.loads, run("extract", FRENCH, "--explain").stdout.splitlines())
    assert ("advertisement", "Publicité") in {(piece["kind"], piece["text"]) for piece in article["dropped"]}


def test_kept_kinds_are_in_the_text():
    assert "Loïc Hamard" not in run("extract", FRENCH, "--format", "text").stdout.decode()
    assert "Loïc Hamard" in run("extract", FRENCH, "--format", "text", "--keep", "caption").stdout.decode()


# --- what it writes ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    names = [folder / f"digest.{ending}" for ending in ("html", "md", "json")]
    process = run("make", EXAMPLES, *[part for name in names for part in ("-o", name)], "--title", "Morning")
    return folder, process


def test_make_writes_every_format_asked_for(made):
    folder, process = made
    assert process.returncode == 0, process.stderr
    assert process.stdout == b""
    assert "9 articles" in process.stderr.decode()
    assert (folder / "digest.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "Morning" in (folder / "digest.md").read_text(encoding="utf-8")
    assert sorted(path.name for path in folder.iterdir()) == ["digest.html", "digest.json", "digest.md"]


def test_same_input_gives_the_same_bytes(made, tmp_path):
    folder, _ = made
    again = [tmp_path / f"digest.{ending}" for ending in ("html", "md", "json")]
    run("make", EXAMPLES, *[part for name in again for part in ("-o", name)], "--title", "Morning", PYTHONHASHSEED="7")
    for path in again:
        assert path.read_bytes() == (folder / path.name).read_bytes()


def test_saved_briefing_renders_again_to_the_same_bytes(made, tmp_path):
    folder, _ = made
    assert run("render", folder / "digest.json", "-o", tmp_path / "again.html").returncode == 0
    assert (tmp_path / "again.html").read_bytes() == (folder / "digest.html").read_bytes()


def test_saved_briefing_verifies(made):
    folder, _ = made
    process = run("verify", folder / "digest.json")
    assert process.returncode == 0
    assert "9 of 9 sources read again: all stand" in process.stdout.decode()


def test_changed_word_in_a_saved_briefing_is_found(made, tmp_path):
    folder, _ = made
    saved = json.loads((folder / "digest.json").read_bytes())
    saved["entries"][0]["summary"][0]["text"] += "!"
    (tmp_path / "changed.json").write_text(json.dumps(saved), encoding="utf-8")
    process = run("verify", tmp_path / "changed.json")
    assert process.returncode == 5
    assert "not in the article" in process.stderr.decode()
    fails(run("render", tmp_path / "changed.json", "-o", tmp_path / "x.html"), 5)
    assert not (tmp_path / "x.html").exists()


def test_fault_is_told_once(made, tmp_path):
    folder, _ = made
    saved = json.loads((folder / "digest.json").read_bytes())
    saved["entries"][0]["essential"]["text"] += "!"
    for citation in saved["entries"][0]["summary"]:
        if citation["span"] == saved["entries"][0]["essential"]["span"]:
            citation["text"] += "!"
    (tmp_path / "changed.json").write_text(json.dumps(saved), encoding="utf-8")
    process = run("verify", tmp_path / "changed.json")
    assert len(process.stderr.decode().splitlines()) == 1
    assert process.stdout.decode().strip().endswith(": 1 fault")


def test_changed_source_is_found_and_a_lost_one_told(tmp_path):
    page = tmp_path / "page.txt"
    page.write_bytes(Path(ENGLISH).read_bytes())
    run("make", page, "-o", tmp_path / "b.json")
    page.write_bytes(page.read_bytes().replace(b"seagrass", b"seaweeds"))
    assert run("verify", tmp_path / "b.json").returncode == 5
    page.unlink()
    process = run("verify", tmp_path / "b.json")
    assert process.returncode == 0
    assert "warning" in process.stderr.decode()
    assert run("verify", tmp_path / "b.json", "--strict").returncode == 5


def test_version_and_help_are_told():
    assert run("--version").stdout.decode().startswith("briefing 0.")
    text = run("make", "--help").stdout.decode()
    assert "Example:" in text
    assert run("--help").returncode == 0


def test_command_alone_prints_the_help_and_no_error():
    process = run()
    assert "summarize" in process.stdout.decode()
    assert process.stderr == b""


def test_quiet_says_nothing(tmp_path):
    process = run("make", ENGLISH, "-o", tmp_path / "b.md", "--quiet")
    assert (process.returncode, process.stdout, process.stderr) == (0, b"", b"")


# --- what goes wrong -----------------------------------------------------------------------------------------------

CHROME = "Home\nNews\nSport\nLog in\nShare on Facebook\nTerms of use\nCookie policy\n"
BAD = {
    "no such file": (None, "no such file"),
    "empty": (b"", "empty"),
    "binary": (bytes(range(256)) * 40, "binary"),
    "image": (b"\x89PNG\r\n\x1a\n" + bytes(200), "image"),
    "chrome only": (CHROME.encode(), "page chrome"),
    "NULs": (b"\x00" * 5000, "empty"),
}


@pytest.mark.parametrize("command", ["summarize", "extract", "make"])
@pytest.mark.parametrize(("content", "words"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_one_line_and_exit_code_3(tmp_path, command, content, words):
    path = tmp_path / "bad.txt"
    if content is not None:
        path.write_bytes(content)
    outputs = ["-o", tmp_path / "b.html"] if command == "make" else []
    fails(run(command, path, *outputs), 3, words, "bad.txt")
    assert not (tmp_path / "b.html").exists()


def test_folder_without_articles_is_exit_code_3(tmp_path):
    fails(run("summarize", tmp_path), 3, "holds no article")


@pytest.mark.parametrize("command", ["summarize", "extract"])
def test_other_sources_go_on_and_strict_says_that_one_failed(tmp_path, command):
    arguments = [command, tmp_path / "none.txt", ENGLISH]
    process = run(*arguments)
    assert process.returncode == 0
    assert process.stdout
    assert "no such file" in process.stderr.decode()
    assert run(*arguments, "--strict").returncode == 3


def test_briefing_lists_what_failed(tmp_path):
    arguments = ["make", tmp_path / "none.txt", ENGLISH, "-o", tmp_path / "b.html"]
    assert run(*arguments).returncode == 0
    assert "no such file" in (tmp_path / "b.html").read_text(encoding="utf-8")
    (tmp_path / "b.html").unlink()
    assert run(*arguments, "--strict").returncode == 3
    assert (tmp_path / "b.html").exists()


@pytest.fixture
def clippings(tmp_path):
    """Fill a folder with an article and with what is none."""
    folder = tmp_path / "clippings"
    for name in ("table.xlsx", "style.css", "ferry_files/frame.html", "ferry_files/map.png", "old/letter.doc"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "ferry.html").write_bytes(Path(ENGLISH).read_bytes())
    return folder


PASSED = "2 files passed over: old/letter.doc, table.xlsx; and 3 that pages or programs are made of"


def test_files_of_other_kinds_are_named_once_and_are_no_failure(clippings, tmp_path):
    process = run("make", clippings, "-o", tmp_path / "b.md", "-o", tmp_path / "b.json", "--strict")
    assert process.returncode == 0
    assert process.stderr.decode().count(PASSED) == 1
    assert "failed" not in process.stderr.decode()
    assert (tmp_path / "b.md").read_text(encoding="utf-8").count(PASSED) == 1
    (skipped,) = json.loads((tmp_path / "b.json").read_bytes())["failures"]
    assert (skipped["location"], skipped["stage"]) == (str(clippings), "skip")
    assert run("make", clippings, "-o", tmp_path / "b.md", "--quiet").stderr == b""


@pytest.mark.parametrize("command", ["summarize", "extract"])
def test_printing_names_files_of_other_kinds_on_standard_error(clippings, command):
    process = run(command, clippings, "--strict")
    assert process.returncode == 0
    assert process.stderr.decode().count(PASSED) == 1
    assert PASSED not in process.stdout.decode()


def test_parts_of_saved_pages_alone_are_not_worth_a_word(clippings):
    for name in ("table.xlsx", "old/letter.doc"):
        (clippings / name).unlink()
    process = run("summarize", clippings, "--strict")
    assert (process.returncode, process.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_file_whose_name_is_no_unicode_is_read_named_and_verified(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "wb") as file:
        file.write(Path(ENGLISH).read_bytes())
    outputs = [tmp_path / f"b.{ending}" for ending in ("json", "html", "md")]
    assert run("make", tmp_path, *(word for path in outputs for word in ("-o", path))).returncode == 0
    assert json.loads(outputs[0].read_bytes())["articles"][0]["source"]["location"].endswith(r"caf\xe9.txt")
    assert b"1 of 1 source read again: all stand" in run("verify", outputs[0]).stdout


def test_page_size_is_known_in_any_case(tmp_path):
    assert run("make", ENGLISH, "-o", tmp_path / "b.md", "--page", "a4").returncode == 0
    assert run("make", ENGLISH, "-o", tmp_path / "b.md", "--page", "LETTER").returncode == 0


def test_help_says_what_strict_and_explain_mean_for_each_command():
    texts = {name: " ".join(run(name, "--help").stdout.decode().split()) for name in ("summarize", "extract", "verify")}
    assert "code 5" in texts["verify"]
    assert "code 3" not in texts["verify"]
    assert "rank" in texts["summarize"]
    assert "dropped" in texts["extract"]


WRONG = {
    "method": (["summarize", ENGLISH, "--method", "magic"], "no summarizer 'magic'"),
    "language": (["summarize", ENGLISH, "--language", "xx"], "no language 'xx'"),
    "summary format": (["summarize", ENGLISH, "--format", "doc"], "no format 'doc'"),
    "option": (["summarize", ENGLISH, "--magic"], "--magic"),
    "budget": (["summarize", ENGLISH, "-n", "0"], "0"),
    "two budgets": (["summarize", ENGLISH, "-n", "2", "--words", "9"], "one budget"),
    "number": (["summarize", ENGLISH, "-n", "many"], "many"),
    "command": (["summarise", ENGLISH], "summarise"),
    "theme": (["make", ENGLISH, "-o", "b.html", "--theme", "gothic"], "no theme 'gothic'"),
    "page": (["make", ENGLISH, "-o", "b.pdf", "--page", "A9"], "'A9'"),
    "ending": (["make", ENGLISH, "-o", "b.docx"], ".pdf"),
    "no ending": (["make", ENGLISH, "-o", "b"], "there are .html"),
    "number in words": (["summarize", ENGLISH, "-n", "drei"], "'drei' is no whole number (see briefing summarize"),
    "share in words": (["summarize", ENGLISH, "--ratio", "half"], "'half' is no number"),
    "no output": (["make", ENGLISH], "output"),
    "no source": (["summarize"], "SOURCE"),
    "labels": (["make", ENGLISH, "-o", "b.html", "--labels", "xx"], "no language 'xx'"),
}


@pytest.mark.parametrize(("arguments", "words"), WRONG.values(), ids=WRONG)
def test_wrong_use_is_one_line_and_exit_code_2(tmp_path, arguments, words):
    fails(run(*arguments, cwd=tmp_path), 2, words)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("target", ["none/b.html", "/proc/b.html", "."])
def test_output_that_cannot_be_written_is_exit_code_4(tmp_path, target):
    fails(run("make", ENGLISH, "-o", target if target != "." else tmp_path, cwd=tmp_path), 4 if target != "." else 2)


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/usr/bin/setpriv").exists(), reason="root may write anywhere")
def test_folder_that_may_not_be_written_to_is_exit_code_4(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    prefix = (
        ["setpriv", "--reuid=65534", "--clear-groups", "--bounding-set=-all", "--inh-caps=-all"]
        if os.geteuid() == 0
        else []
    )
    command = [*prefix, *COMMAND, "make", "-", "-o", str(folder / "b.html")]
    for parent in [tmp_path, *tmp_path.parents]:
        if os.geteuid() == 0 and parent.stat().st_uid == 0 and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o555)
    process = subprocess.run(command, input=Path(ENGLISH).read_bytes(), capture_output=True, timeout=120, check=False)
    fails(process, 4, "may not be written to")


def test_without_pango_the_other_formats_are_written_and_pdf_says_what_to_install(tmp_path):
    (tmp_path / "weasyprint.py").write_text("print('-----'); raise OSError('cannot load library libpango-1.0-0')")
    outputs = ["-o", tmp_path / "b.pdf", "-o", tmp_path / "b.html"]
    process = run("make", ENGLISH, *outputs, PYTHONPATH=str(tmp_path))
    fails(process, 4, "Pango", "apt install libpango")
    assert process.stdout == b""
    assert (tmp_path / "b.html").exists()
    assert not (tmp_path / "b.pdf").exists()


def test_saved_briefing_that_is_none_is_exit_code_3(tmp_path):
    path = tmp_path / "b.json"
    for content in (b"", b"{", b"[]", b'{"schema": 99}', b"\xff\xfe"):
        path.write_bytes(content)
        fails(run("verify", path), 3)
    fails(run("verify", tmp_path / "none.json"), 3)


def test_pipe_closed_early_is_no_error():
    process = subprocess.Popen([*COMMAND, "extract", *[FRENCH] * 30], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(10)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert errors == b""


def test_device_that_is_full_is_one_line_and_exit_code_4():
    with open("/dev/full", "wb") as full:
        command = [*COMMAND, "extract", FRENCH]
        process = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60, check=False)
    fails(process, 4, "No space left")


# --- a great deal of text ------------------------------------------------------------------------------------------

SENTENCE = "The council of Lorheim closed the bridge over the Arn, number {}, because its pillars are cracked. "


def test_line_of_five_megabytes_is_read():
    line = "".join(SENTENCE.format(i) for i in range(52_000))
    assert len(line) > 5_000_000
    process = run("summarize", "-", "-n", 2, content=line.encode())
    assert process.returncode == 0, process.stderr
    assert len(process.stdout.splitlines()) == 2


def test_line_of_five_megabytes_without_a_word_is_refused_or_read():
    for content in (b"a" * 5_000_000, b". " * 2_500_000, b'"' * 5_000_000):
        process = run("summarize", "-", content=content)
        assert process.returncode in (0, 3), process.stderr
        assert b"Traceback" not in process.stderr


def test_two_hundred_thousand_lines_are_read():
    lines = "".join(f"Line {i}\n" for i in range(100_000)) + "".join(SENTENCE.format(i) + "\n" for i in range(100_000))
    process = run("summarize", "-", "-n", 2, content=lines.encode())
    assert process.returncode == 0, process.stderr
    assert len(process.stdout.splitlines()) == 2
