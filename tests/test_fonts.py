"""Fonts of a PDF: no letter is printed as a box; what no font has is named, said in a warning, and listed."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel import Locale
from samples import one_text

from briefing.models import Failure
from briefing.rendering import fonts, render

CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{cache}</cachedir></fontconfig>"""

# language: a title, a text, and what its script is called
SAID = {
    "ar": ("قطار جديد في المدينة", "أقرّ المجلس البلدي ميزانية قدرها 12 مليونًا للقطار.", "Arabic"),
    "he": ("רכבת חדשה בעיר", "מועצת העיר אישרה תקציב של 12 מיליון לרכבת.", "Hebrew"),
    "hi": ("शहर में नई रेल", "नगर परिषद ने रेल के लिए 12 करोड़ का बजट मंज़ूर किया।", "Devanagari"),
    "ja": ("新しい図書館", "市議会は新しい図書館の建設費12億円を可決した。", "Japanese"),
    "ko": ("새 도서관", "시의회는 새 도서관 건립 예산 12억 원을 의결했다.", "Korean"),
    "th": ("รถไฟสายใหม่", "สภาเมืองอนุมัติงบประมาณ 12 ล้านสำหรับรถไฟสายใหม่", "Thai"),
    "zh": ("新图书馆", "市议会通过了新图书馆12亿元的建设预算。", "Chinese"),
}
BROUGHT = ["ar", "he", "hi", "th"]  # by the extra
BARE = ["hi", "ja", "th"]  # DejaVu has Arabic and Hebrew

pytestmark = pytest.mark.needs("pango", "fonts", "poppler")


@pytest.fixture(scope="module")
def dejavu(tmp_path_factory):
    """Write a configuration of fontconfig that knows the DejaVu fonts and no others."""
    folder = tmp_path_factory.mktemp("fonts")
    command = ["fc-match", "-f", "%{file}", "DejaVu Sans"]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    kept = folder / "kept"
    kept.mkdir()
    for file in Path(found).parent.glob("DejaVu*.ttf"):
        (kept / file.name).symlink_to(file)
    written = folder / "fonts.conf"
    written.write_text(CONFIGURATION.format(folder=kept, cache=folder / "cache"), encoding="utf-8")
    return str(written)


@pytest.fixture
def alone(dejavu, monkeypatch):
    """Leave the program the DejaVu fonts, and nothing of the extra."""
    monkeypatch.setenv("FONTCONFIG_FILE", dejavu)
    monkeypatch.setattr(fonts, "find_spec", lambda name: None)


def words_of(pdf, tmp_path):
    """Return what a PDF says, white space aside."""
    (tmp_path / "x.pdf").write_bytes(pdf)
    command = ["pdftotext", str(tmp_path / "x.pdf"), "-"]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return re.sub(r"[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", said)


def fonts_of(pdf, tmp_path):
    """Name the fonts of a PDF."""
    (tmp_path / "x.pdf").write_bytes(pdf)
    listed = subprocess.run(["pdffonts", str(tmp_path / "x.pdf")], capture_output=True, check=True, text=True).stdout
    return {line.split()[0].partition("+")[2] for line in listed.splitlines()[2:]}


def told(code):
    """Make a briefing of a text in a language."""
    title, text, _ = SAID[code]
    return one_text(text, language=code, title=title)


@pytest.mark.logs("no font on this machine for .*; install fonts: ")
@pytest.mark.parametrize("code", BARE)
def test_letters_that_no_font_has_are_named_and_said_in_a_warning(code, alone, tmp_path):
    found = words_of(render(told(code), "pdf"), tmp_path)  # a box would be logged too, and not be expected
    called = SAID[code][2]
    assert f"[{called}]" in found
    assert called + "nofontonthismachinehastheseletters" in found
    assert not set(found) & set(SAID[code][1]) - set("0123456789.。 ")


@pytest.mark.parametrize("code", ["ar", "he", "en"])
def test_nothing_is_said_where_every_letter_is_at_hand(code, alone, tmp_path):
    briefing = told(code) if code in SAID else one_text("A plain text of “letters” – no more than that…")
    assert "nofonton" not in words_of(render(briefing, "pdf"), tmp_path)


@pytest.mark.logs("no font on this machine for Japanese")
def test_briefing_whose_own_words_have_no_font_is_in_english(alone, tmp_path):
    found = words_of(render(told("ja"), "pdf"), tmp_path)
    assert "Keyfigures" in found
    assert "12" in found  # digits stay where they are


@pytest.mark.logs("no font on this machine for Thai")
def test_letters_at_hand_stay_beside_those_that_are_not(alone, tmp_path):
    found = words_of(render(one_text("Bangkok (กรุงเทพ มหานคร) grows.", title="Cities"), "pdf"), tmp_path)
    assert "Bangkok([Thai])grows." in found


@pytest.mark.needs("cjk-fonts")
@pytest.mark.parametrize("code", ["ar", "ja"])
def test_no_box_stands_on_a_machine_with_fonts(code, tmp_path):
    found = words_of(render(told(code), "pdf"), tmp_path)
    if code == "ja":  # poppler turns the order of Arabic
        assert re.sub(r"\s", "", SAID[code][1]) in found


@pytest.mark.needs("extra-fonts")
@pytest.mark.parametrize("code", BROUGHT)
def test_extra_brings_the_fonts(code, dejavu, monkeypatch, tmp_path):
    monkeypatch.setenv("FONTCONFIG_FILE", dejavu)
    made = render(told(code), "pdf")
    assert any("FiraGO" in name for name in fonts_of(made, tmp_path))
    if code not in ("ar", "he"):  # poppler turns their order
        assert re.sub(r"\s", "", SAID[code][1]) in words_of(made, tmp_path)
    assert render(told(code), "pdf") == made


@pytest.mark.needs("extra-fonts")
def test_extra_is_left_alone_where_nothing_lacks(dejavu, monkeypatch, tmp_path):
    monkeypatch.setenv("FONTCONFIG_FILE", dejavu)
    assert all(name.startswith("DejaVu") for name in fonts_of(render(one_text("Plain words."), "pdf"), tmp_path))


def command(folder, dejavu, *arguments):
    """Run the program on one article in Hindi, on a machine that has letters of the West alone."""
    (folder / "one.txt").write_text(SAID["hi"][0] + "\n\n" + SAID["hi"][1] * 3, encoding="utf-8")
    hidden = "from briefing.rendering import fonts; fonts.find_spec = lambda name: None; "
    program = [sys.executable, "-c", hidden + "from briefing.cli import main; main()", *arguments]
    machine = {**os.environ, "FONTCONFIG_FILE": dejavu}
    return subprocess.run(program, cwd=folder, env=machine, capture_output=True, text=True, check=True)


def test_command_says_it_on_standard_error_and_ends_well(dejavu, tmp_path):
    done = command(tmp_path, dejavu, "make", "one.txt", "-o", "x.pdf")
    assert "briefing: warning: no font on this machine for Devanagari; install fonts: pip install" in done.stderr
    assert done.stderr.count("warning") == 1


def test_edition_says_it_in_its_log(dejavu, tmp_path):
    (tmp_path / "briefing.toml").write_text(
        'outputs = ["{date}.pdf"]\n[[section]]\nname = "Town"\nsources = ["one.txt"]\n', encoding="utf-8"
    )
    done = command(tmp_path, dejavu, "run", "--log-format", "json")
    told = [json.loads(line) for line in done.stderr.splitlines()]
    (warning,) = [line["message"] for line in told if line["what"] == "warning"]
    assert warning.startswith("no font on this machine for Devanagari")


@pytest.mark.parametrize(("letters", "called", "packages"), [
    ("ก", ["Thai"], "apt install fonts-noto-core"),
    ("図か", ["Japanese"], "apt install fonts-noto-cjk"),
    ("図", ["Chinese"], "brew install font-noto-sans-cjk"),
    ("가ก", ["Thai", "Korean"], "apt install fonts-noto-core fonts-noto-cjk"),
    ("ক", ["Bangla"], "dnf install google-noto-sans-bengali-fonts"),
    ("🚲", ["Symbols"], "apt install fonts-noto-color-emoji"),
])  # fmt: skip
def test_warning_names_scripts_and_packages(letters, called, packages):
    assert fonts.names(letters, Locale("en")) == called
    assert packages in fonts.hint(letters)


def test_runs_of_letters_get_one_name():
    missing = set("図書館か가")
    assert fonts.named("<p>図書館 図か x 가 図</p>", missing, Locale("fr")) == "<p>[japonais] x [coréen]</p>"
    assert fonts.named("<p>図書館</p>", missing, Locale("en")) == "<p>[Han]</p>"


def test_failure_tells_what_to_install():
    assert "pip install 'press-briefing[fonts]'" in Failure("", "render", "", fonts.hint("ก")).hint
    assert "pip" not in fonts.hint("ক")  # the extra has no Bengali
    assert "pip" not in fonts.hint("図")
