"""Bytes to text: every encoding that people's files come in, and what is refused."""

import hashlib
import io
import os
import sys
from pathlib import Path

import pytest

from briefing.errors import InputError
from briefing.load import gather, load
from briefing.load.decode import decode
from briefing.models import SKIPPED, Failure

FRENCH = (
    "L'été dernier, la ministre a déclaré : « Nous n'avons pas le choix », a-t-elle dit à près de 3 000 élèves. "
    "C'était à Lorvane, où l'on fêtait l'année du cœur. Le préfet s'est tu."
)
GERMAN = "Über die Straße läuft der große Bär; die Fußgänger grüßen höflich zurück, während das Öl für uns überläuft."
POLISH = "Zażółć gęślą jaźń, powiedział minister podczas konferencji w Łodzi, gdzie było już późno i nie było nikogo."
TURKISH = "Bakan, bu yıl için yirmi yeni okul ve üç hastane yapılacağını söyledi; şehirde çok sayıda kişi bekliyordu."
RUSSIAN = "Министр заявил, что в этом году будет построено двадцать новых школ и три больницы в области."
JAPANESE = "大臣は水曜日の記者会見で、今年は新しい学校を二十校建設すると述べた。市民は早くから列を作った。"

ENCODED = [
    (FRENCH, "utf-8"),
    (FRENCH, "utf-8-sig"),
    (FRENCH, "utf-16"),
    (FRENCH, "utf-16-le"),
    (FRENCH, "utf-16-be"),
    (FRENCH, "utf-32"),
    (FRENCH, "cp1252"),
    (GERMAN, "latin-1"),
    (POLISH, "cp1250"),
    (TURKISH, "cp1254"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8_r"),
    (RUSSIAN, "utf-16-le"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc_jp"),
]


@pytest.mark.parametrize(("text", "encoding"), ENCODED, ids=[f"{t[:6]}-{e}" for t, e in ENCODED])
def test_text_is_decoded_to_the_letter(text, encoding):
    assert decode(text.encode(encoding))[0] == text


def test_broken_utf8_is_read_and_what_is_lost_is_counted():
    content = FRENCH.encode().replace("é".encode(), b"\xe9", 1)
    text, encoding = decode(content)
    assert text == FRENCH.replace("é", "\ufffd", 1)
    assert encoding == "utf-8, 1 characters unreadable"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("The council said “a new tram line” was due.".encode() + b" Caf\xe9.", "utf-8, 1 characters unreadable"),
        ("The council’s tram line opens on Tuesday.".encode() + b" Caf\xe9.", "utf-8, 1 characters unreadable"),
        ("Mehr Menschen kamen als im Jahr davor, und alle sagten: „Das ist Spaß“.".encode("cp1252"), "cp1252"),
    ],
)
def test_stray_byte_makes_no_other_encoding_and_chance_no_utf8(content, encoding):
    assert decode(content)[1] == encoding


def test_source_has_the_hash_of_the_bytes(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(FRENCH.encode("cp1252"))
    source = load(str(path)).source
    assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert source.location == str(path)
    assert source.text == FRENCH


def test_text_is_not_changed_by_reading(tmp_path):
    text = "Une ligne \r\n\r\n\tune  autre\u00a0: « voilà »\u2009!\r\n"
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode())
    assert load(str(path)).source.text == text


def test_nul_bytes_in_a_text_are_kept(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes((FRENCH * 4).encode() + b"\x00")
    assert load(str(path)).source.text.endswith("tu.\x00")


REFUSED = {
    "empty": (b"", "empty"),
    "white space": (b" \r\n\t\n", "empty"),
    "byte order mark": (b"\xef\xbb\xbf", "empty"),
    "NULs alone": (b"\x00" * 2000, "empty"),
    "PNG": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "PNG image"),
    "JPEG": (b"\xff\xd8\xff\xe0" + bytes(range(256)), "JPEG image"),
    "GIF": (b"GIF89a" + bytes(range(256)), "GIF image"),
    "zip": (b"PK\x03\x04" + bytes(range(256)), "zip archive"),
    "binary": (bytes(range(256)) * 40, "binary"),
}


@pytest.mark.parametrize(("content", "what"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_text_is_refused_in_one_line(tmp_path, content, what):
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=what) as error:
        load(str(path))
    assert "\n" not in error.value.message
    assert error.value.hint


def test_missing_file_says_so(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        load(str(tmp_path / "none.txt"))


def test_path_with_a_nul_is_an_error_of_input():
    with pytest.raises(InputError, match="cannot be read"):
        load("a\x00b.txt")


@pytest.mark.parametrize("text", [FRENCH * 40, JAPANESE * 3, "The ferry sails.\nIt is full.", "a/" + "b" * 300])
def test_text_given_as_a_name_is_told_in_one_line_with_what_to_do(text):
    (found,) = gather([text])
    with pytest.raises(InputError) as error:
        load(text)
    assert error.value.message == f"{found.location}: {found.message}"
    assert len(error.value.message) < 120
    assert "\n" not in error.value.message
    assert found.message == "a text, not the name of a file"
    assert error.value.hint == found.hint == "to read a text, pipe it: … | briefing summarize -"


def test_path_that_is_too_long_as_a_whole_cannot_be_read():
    (found,) = gather(["folder/" * 2000 + "a.txt#3"])
    assert "cannot be read" in found.message


@pytest.mark.parametrize("name", ["a.txt", "a.txt#2", "a\\xe9.txt"])
def test_file_in_a_folder_that_may_not_be_searched_may_not_be_read(tmp_path, monkeypatch, name):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", refuse)
    monkeypatch.setattr(Path, "open", refuse)
    location = str(tmp_path / name)
    (found,) = gather([location])
    assert found.message == "may not be read"
    with pytest.raises(InputError, match="may not be read"):
        load(location)


def test_file_whose_name_has_two_lines_is_read(tmp_path):
    path = tmp_path / "two\nlines.txt"
    path.write_text(FRENCH)
    (found,) = gather([str(path)])
    assert load(found.location).source.text == FRENCH


def test_file_too_large_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("briefing.load.files.LARGEST", 10)
    path = tmp_path / "a.txt"
    path.write_text("eleven bytes")
    with pytest.raises(InputError, match="larger than"):
        load(str(path))


def test_standard_input_is_read(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FRENCH.encode())))
    assert load("-").source.text == FRENCH


def test_folder_gives_its_texts_in_order_and_no_hidden_file(tmp_path):
    for name in ("b.txt", "a.md", ".hidden.txt", "c.png", "sub/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    *found, passed = gather([str(tmp_path)])
    assert [raw.location.removeprefix(str(tmp_path)) for raw in found] == ["/a.md", "/b.txt", "/sub/d.txt"]
    assert (passed.location, passed.stage) == (str(tmp_path), SKIPPED)
    assert passed.message == "1 file passed over: c.png"


def test_folder_that_may_not_be_read_is_named_and_the_others_are_read(tmp_path, monkeypatch):
    (tmp_path / "locked").mkdir()
    (tmp_path / "open").mkdir()
    (tmp_path / "open/a.txt").write_text("x")
    ask = os.listdir

    def refuse(path):
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return ask(path)

    monkeypatch.setattr(os, "listdir", refuse)
    read, failed = gather([str(tmp_path)])
    assert read.location == str(tmp_path / "open/a.txt")
    assert failed == Failure(str(tmp_path / "locked"), "read", "may not be read", "check the folder's permissions")
    (failed,) = gather([str(tmp_path / "locked")])
    assert (failed.location, failed.message) == (str(tmp_path / "locked"), "may not be read")


def test_what_is_no_regular_file_is_passed_over_and_named(tmp_path):
    for name in ("b.json", "pipe.txt"):
        os.mkfifo(tmp_path / name)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.md")
    (tmp_path / "a.md").write_text(FRENCH)
    *found, passed = gather([str(tmp_path)])
    assert [Path(given.location).name for given in found] == ["a.md", "gone.txt", "link.txt"]
    assert passed.message == "2 files passed over: b.json (no regular file), pipe.txt (no regular file)"


@pytest.mark.parametrize("folder", ["page_files", "page-Dateien", "page_fichiers", "page.files"])
def test_parts_of_a_saved_page_are_no_articles(tmp_path, folder):
    for name in (f"{folder}/frame.html", f"{folder}/sub/x.txt", "page.htm", "page_news/b.txt", "other_files/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [Path(raw.location).name for raw in gather([str(tmp_path)])]
    assert found == ["c.txt", "page.htm", "b.txt"]


def test_many_files_of_other_kinds_are_one_line(tmp_path):
    for number in range(20):
        (tmp_path / f"{number:02}.xlsx").write_text("x")
    _, passed = gather([str(tmp_path)])
    assert passed.message.startswith("20 files passed over: 00.xlsx, 01.xlsx")
    assert passed.message.endswith("07.xlsx and 12 more")


def test_folder_without_articles_is_a_failure_in_its_place(tmp_path):
    (failure,) = gather([str(tmp_path)])
    assert isinstance(failure, Failure)
    assert "holds no article" in failure.message


def test_records_of_a_file_are_articles_of_their_own_that_can_be_read_again(tmp_path):
    path = tmp_path / "clips.jsonl"
    path.write_text("".join(f'{{"title": "T{i}", "text": "The mill number {i} closed."}}\n' for i in range(3)))
    pages = list(gather([str(path)]))
    assert [page.source.location for page in pages] == [f"{path}#{i}" for i in (1, 2, 3)]
    assert load(f"{path}#2") == pages[1]


def test_file_with_a_number_sign_in_its_name_is_that_file(tmp_path):
    path = tmp_path / "clips#3"
    path.write_text(FRENCH)
    assert load(str(path)).source.text == FRENCH
