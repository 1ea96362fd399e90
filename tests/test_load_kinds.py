"""Every kind of source: good files, broken and hostile ones, bytes gone wrong; nothing but InputError comes out."""

import base64
import importlib.util
import io
import json
import time
import zipfile
import zlib
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import briefing
from briefing.errors import InputError
from briefing.load import docx, feed, gather, load, mail, mbox, opened, opml, pdf, records
from briefing.load.kind import kind_of
from briefing.load.pdf.hyphens import Words, join
from briefing.models import SKIPPED, Failure, Raw

DEAR = 2.0  # seconds of the processor, where a hundredth of one does it
FILES = Path(__file__).parent / "files"
SPEC = importlib.util.spec_from_file_location("files_make", FILES / "make.py")
make = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(make)


def read(name):
    """Return the bytes of one of the files."""
    return (FILES / name).read_bytes()


def lines(page):
    """Return a page's lines with their tags; each hint stands at its place, and all text is in one."""
    text = page.source.text
    found = [(hint.tag.rpartition(">")[2], hint.span.of(text)) for hint in page.hints]
    assert [hint.span for hint in page.hints] == sorted({hint.span for hint in page.hints})
    return found


def tagged(page, tag):
    """Return the lines of one tag."""
    return [words for found, words in lines(page) if found == tag]


# --- the kind --------------------------------------------------------------------------------------------------------

KINDS = {
    "story.docx": "docx", "newsletter.eml": "mail", "saved.mhtml": "mhtml", "rss.xml": "feed", "atom.xml": "feed",
    "feed.json": "feed", "feeds.opml": "opml", "clips.jsonl": "records", "clips.json": "records", "leaflet.pdf": "pdf",
    "locked.pdf": "pdf", "letters.mbox": "mailbox",
}  # fmt: skip


@pytest.mark.parametrize(("name", "kind"), KINDS.items(), ids=KINDS)
@pytest.mark.parametrize("called", ["{}", "article", "article.txt"])
def test_kind_is_told_from_the_content_whatever_the_name(name, kind, called):
    assert kind_of(read(name), name=called.format(name)) == kind


def test_every_file_has_its_kind_tested():
    assert {path.name for path in FILES.iterdir() if path.is_file()} - {"make.py", "archive-1.sql"} == set(KINDS)


PROSE = "The storm came at night and tore the roofs off. Nobody was hurt, the fire brigade said on Tuesday. " * 12
TOLD = {
    "a text about HTML": ("<p> is a paragraph's tag; writers of pages know <b>bold</b> too.\nOthers do not.", "text"),
    "a sign by chance": ("<3 this summer, said the mayor of Lorvane.\n", "text"),
    "a comparison": ("< 10 % of all votes went to the others, > 60 % to the mayor.", "text"),
    "brackets": ("[Update] The minister {sic} said so.", "text"),
    "Markdown": ("# Storm\n\nThe <b>roof</b> is off. [More](https://ledger.example)\n", "text"),
    "a letter's lines": ("From: Jana\nSubject: the storm\n\nDear all, the roof is off.", "text"),
    "notes with colons": ("Note: the roof is off.\nDate: unknown.\nTo do: repair it.\n", "text"),
    "a page without doctype": (f"<h1>Storm</h1><p>{PROSE}</p>\n<p>And it left.</p>\n", "html"),
    "a page with a comment first": ("<!-- saved from url=(0014)about:internet -->\n<html><p>x</html>", "html"),
    "a page in capitals": ("<HTML><BODY><P>Storm</BODY></HTML>", "html"),
    "XHTML": ('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "http://x/x.dtd">\n<html/>', "html"),
    "RDF": ('<rdf:RDF xmlns:rdf="x"><channel/></rdf:RDF>', "feed"),
    "a feed behind blank lines": ('\n\n<?xml version="1.0"?><!-- x --><rss version="2.0"></rss>', "feed"),
    "one record": ('{\n "title": "Storm",\n "text": "The roof is off."\n}', "records"),
    "Windows ends of lines": ("From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: x\r\n\r\nThe roof is off.", "mail"),
    "nothing": ("", "text"),
}


@pytest.mark.parametrize(("text", "kind"), TOLD.values(), ids=TOLD)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_kind_of_texts_that_look_like_others(text, kind, encoding):
    assert kind_of(text.encode(encoding)) == kind


def test_name_tells_where_the_content_leaves_it_open():
    fragment = b"The roof is <b>off</b>.<p>Nobody was hurt."
    assert kind_of(fragment) == "text"
    assert kind_of(fragment, name="storm.html") == "html"
    assert kind_of(fragment, content_type="text/html; charset=utf-8") == "html"
    assert kind_of(b"The roof is off.", name="storm.html") == "text"


def zipped(**files):
    """Return a zip archive."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, words in files.items():
            archive.writestr(name, words)
    return content.getvalue()


REFUSED = {
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), "PNG image"),
    "a sound": (b"OggS" + bytes(99), "sound"),
    "a film": (b"\x00\x00\x00\x18ftypmp42" + bytes(99), "film"),
    "an old Office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(999), "old Office"),
    "a locked Office file": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "encrypted Office",
    ),
    "a spreadsheet": (zipped(**{"[Content_Types].xml": "x", "xl/workbook.xml": "x"}), "spreadsheet"),
    "a book": (zipped(**{"mimetype": "application/epub+zip", "META-INF/container.xml": "x"}), "EPUB"),
    "an archive": (zipped(**{"a.txt": "x"}), "zip archive"),
    "rich text": (rb"{\rtf1\ansi The roof is off.}", "RTF"),
    "noise": (bytes(range(256)) * 40, "binary"),
    "a drawing": (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "root is <svg>"),
}


@pytest.mark.parametrize(("content", "what"), REFUSED.values(), ids=REFUSED)
def test_what_holds_no_text_is_refused_in_one_line(content, what):
    with pytest.raises(InputError, match=what) as error:
        kind_of(content, name="x")
    assert "\n" not in error.value.message
    assert error.value.hint


# --- good files ------------------------------------------------------------------------------------------------------


def test_files_are_what_their_script_makes():
    for name, content in make.files().items():
        assert read(name) == content, f"{name}: run tests/files/make.py"


def test_docx_gives_paragraphs_headings_lists_and_rows():
    page = docx.read(read("story.docx"), location="story.docx")
    assert lines(page)[0] == ("h1", make.TITLE)
    assert tagged(page, "p")[1:3] == list(make.PARAGRAPHS[:2])
    assert tagged(page, "h2") == ["What comes next"]
    assert tagged(page, "li") == list(make.LIST)
    assert tagged(page, "td") == ["\t".join(row) for row in make.TABLE]


def test_docx_leaves_out_what_is_deleted_or_hidden_and_says_boxes_once():
    text = docx.read(read("story.docx"), location="story.docx").source.text
    assert "Sunday" not in text
    assert "CHECK THIS" not in text
    assert text.count("Our reporters") == 1


def test_docx_facts_are_those_its_text_bears_out_and_no_template_date():
    facts = docx.read(read("story.docx"), location="story.docx").facts
    assert (facts.title, facts.authors, facts.language, facts.published) == (make.TITLE, ("Jana Brandt",), "en", None)


def test_docx_with_its_text_under_another_name_is_read():
    links = make.RELATIONS.replace("word/document.xml", "/word/document2.xml")
    content = make.docx("")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "word/document.xml"}
    body = f'<w:document xmlns:w="{make.WORD}"><w:body>{make.word_text()}</w:body></w:document>'
    page = docx.read(zipped(**{**files, "_rels/.rels": links, "word/document2.xml": body}), location="x.docx")
    assert make.PARAGRAPHS[1] in page.source.text


def test_message_gives_its_article_below_what_the_header_says():
    page = mail.read(read("newsletter.eml"), location="newsletter.eml")
    assert tagged(page, "address") == ["Le Courrier du Lac"]
    assert tagged(page, "time") == ["Thu, 05 Sep 2024 23:40:00 +0200"]
    assert tagged(page, "h1") == [make.FRENCH_TITLE]
    assert tagged(page, "p") == list(make.FRENCH)
    assert page.facts.site == "Le Courrier du Lac"
    assert page.facts.authors == ()
    assert page.facts.published.isoformat() == "2024-09-05T23:40:00+02:00"


def test_letter_of_a_person_has_an_author():
    content = "From: =?utf-8?q?H=C3=A9l=C3=A8ne?= Courtois <h@x.example>\nMIME-Version: 1.0\n\nLe toit est parti."
    page = mail.read(content.encode(), location="x.eml")
    assert page.facts.authors == ("Hélène Courtois",)
    assert tagged(page, "address") == ["Hélène Courtois"]


def test_mailbox_gives_each_of_its_messages():
    first, second = mbox.messages(read("letters.mbox"), location="letters.mbox")
    assert (first.location, second.location) == ("letters.mbox#1", "letters.mbox#2")
    text = opened(first).source.text
    assert text.startswith(f"{make.TITLE}\n\nJana Brandt")
    assert "From the northern shore, where" in text
    assert "\nFrom Ostrel on Tuesday 2024" in text
    assert opened(second).facts.title == make.FRENCH_TITLE
    assert opened(second).source.sha256 == load(str(FILES / "letters.mbox#2")).source.sha256


def test_mailbox_is_read_and_verified_message_by_message():
    made = briefing.brief(FILES / "letters.mbox")
    assert [article.title for article in made.articles] == [make.TITLE, make.FRENCH_TITLE]
    assert briefing.verify(made).sources == 2


@pytest.mark.parametrize("number", ["0", "3"])
def test_mailbox_has_no_other_message(number):
    with pytest.raises(InputError, match="no such message"):
        load(f"{FILES / 'letters.mbox'}#{number}")


def test_mailbox_of_one_message_is_that_message():
    content = read("letters.mbox").partition(b"From - Thu")[0]
    assert kind_of(content, name="letters.mbox") == "mail"
    assert mail.read(content, location="x").facts.title == make.TITLE


def test_mailbox_goes_on_where_a_message_holds_nothing(tmp_path):
    path = tmp_path / "letters.mbox"
    path.write_bytes(b"From x@y.example Tue Mar  5 23:30:00 2024\nSubject: x\nFrom: y\n\n\n" + read("letters.mbox"))
    empty, *others, left_out = briefing.read_all([path])
    assert isinstance(empty, Failure)
    assert (empty.location, left_out.location) == (f"{path}#1", f"{path}#3")
    assert [article.title for article in others] == [make.TITLE, make.FRENCH_TITLE]


def test_plain_part_is_read_where_the_html_part_says_little():
    head = 'From: a@x.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n'
    plain = f"--b\nContent-Type: text/plain\n\n{PROSE}\n"
    html = "--b\nContent-Type: text/html\n\n<p>Open in a browser</p>\n--b--\n"
    text = mail.read((head + plain + html).encode(), location="x.eml").source.text
    assert PROSE.strip() in text
    assert "browser" not in text


@pytest.mark.parametrize(
    ("field", "body", "text"),
    [
        ("text/plain; charset=koi8-r", "Крыша улетела.".encode("koi8-r"), "Крыша улетела."),
        ("text/plain; charset=nonsense-9", "La côte est fermée.".encode(), "La côte est fermée."),
        ("text/plain; charset=us-ascii", "La côte est fermée.".encode(), "La côte est fermée."),
        ("text/plain; charset=shift_jis", "屋根が飛んだ。".encode("shift_jis"), "屋根が飛んだ。"),
    ],
)
def test_character_sets_of_messages(field, body, text):
    head = f"From: a@x.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\nContent-Type: {field}\n\n"
    assert mail.read(head.encode() + body, location="x.eml").source.text.endswith(text)


def test_damaged_base64_is_decoded_as_far_as_it_goes():
    body = base64.b64encode(PROSE.encode()).rstrip(b"=")
    body += b"A" * ((1 - len(body)) % 4)
    head = b"From: a@x.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n!!!!"
    assert PROSE.strip() in mail.read(head + body, location="x.eml").source.text


def test_attachments_are_named_where_they_are_left_out(tmp_path):
    path = tmp_path / "letter.eml"
    head = "From: a@x.example\nSubject: Storm\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
    files = "".join(
        f"--b\nContent-Type: {kind}\nContent-Disposition: {how}\n\n{PROSE}\n"
        for kind, how in (
            ("text/plain", "inline"),
            ("text/plain", "attachment; filename=second.txt"),
            ("image/png", "inline; filename=logo.png"),
            ("application/pdf", "inline; filename=third.pdf"),
            ("application/pkcs7-signature", "attachment; filename=smime.p7s"),
        )
    )
    path.write_text(f"{head}{files}--b--\n")
    raw, passed = gather([str(path)])
    assert raw.location == passed.location == str(path)
    assert (passed.stage, passed.message) == (SKIPPED, "2 attachments left out: second.txt, third.pdf")
    path.write_text(head + 203 * f"--b\nContent-Type: text/plain\n\n{PROSE}\n" + "--b--\n")
    _, passed = gather([str(path)])
    assert passed.message == "3 parts beyond the first 200 left out"


def test_saved_page_gives_its_html_part():
    page = mail.read_saved(read("saved.mhtml"), location="saved.mhtml")
    assert tagged(page, "p") == list(make.PARAGRAPHS)
    assert page.facts.url == "https://ledger.example/storm"
    assert page.source.kind == "mhtml"


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml", "feed.json"])
def test_feed_with_whole_articles_gives_their_pages(name):
    entry = feed.entries(read(name), location=name)[0]
    french = name == "atom.xml"
    page = feed.page(entry, location=name)
    assert not entry.teaser
    assert page.facts.title == (make.FRENCH_TITLE if french else make.TITLE)
    assert page.facts.authors == (("Hélène Courtois", "Luc Perrin") if french else ("Jana Brandt",))
    assert page.facts.published.utcoffset() == timedelta(hours=2 if french else -5)
    assert all(words in page.source.text for words in (make.FRENCH if french else make.PARAGRAPHS))
    assert page.facts.title in page.source.text
    assert feed.read(read(name), location=name, part=entry.part) == page
    assert feed.read(read(name), location=name, part="1") == page


def test_teaser_is_told_and_its_link_is_made_whole():
    entry = feed.entries(read("rss.xml"), location="rss.xml")[1]
    assert entry.teaser
    assert entry.link == "https://ledger.example/harbour"
    assert entry.facts.title == "Council & harbour at odds"
    assert entry.facts.authors == ()


def test_feed_that_is_no_whole_xml_is_read():
    broken = read("rss.xml").replace(b"</item>", b"", 1).replace(b"Council", b"Council & sons <br>")
    entries = feed.entries(broken[:-40], location="x")
    assert entries[0].facts.title == make.TITLE


def test_list_of_feeds_gives_each_address_once():
    found = opml.listed(read("feeds.opml"), location="feeds.opml").addresses
    assert found == ("https://ledger.example/feed.xml", "https://courrier.example/atom.xml")


def test_feed_of_a_list_that_is_not_on_the_web_is_named():
    addresses = ["feed://ledger.example/a", "feed:https://ledger.example/b", "ftp://x.example/c", "d.xml", "data:,e"]
    lines = "".join(f'<outline text="x" xmlUrl="{address}"/>' for address in addresses)
    found = opml.listed(f"<opml><body>{lines}</body></opml>".encode(), location="x")
    assert found.addresses == ("http://ledger.example/a", "https://ledger.example/b")
    (passed,) = found.failures("x")
    assert (passed.stage, passed.message) == (SKIPPED, "3 feeds passed over: ftp://x.example/c, d.xml, data:,e")


def test_item_of_a_feed_that_is_no_object_is_a_failure_in_its_place(tmp_path):
    path = tmp_path / "feed.json"
    items = ["x", {"title": "Storm", "content_text": PROSE}]
    path.write_text(json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items}))
    failed, page = gather([str(path)])
    assert (failed.location, failed.message) == (f"{path}#1", "this item is no object")
    assert page.source.location == f"{path}#2"


@pytest.mark.parametrize(
    "words",
    ["Mon, 16 Nov 2026 10:00:00 +9999", "2026-11-16T10:00:00+99:99", "Mon, 01 Jan 0001 00:00:00 GMT", "0001-01-01"],
)
def test_impossible_dates_are_none(words):
    message = f"From: a@x.example\nDate: {words}\n\n{PROSE}"
    assert mail.read(message.encode(), location="x.eml").facts.published is None
    item = f"<item><title>Storm</title><pubDate>{words}</pubDate><description>{PROSE}</description></item>"
    content = f'<rss version="2.0"><channel>{item}</channel></rss>'
    assert feed.entries(content.encode(), location="x")[0].facts.published is None


def test_moment_with_an_offset_of_seconds_is_the_same_moment_with_one_of_minutes():
    content = f'{{"title": "Storm", "text": "{PROSE}", "published": "2026-03-02T10:00:00+01:00:30"}}'
    (page,) = records.read_all(content.encode(), location="c.jsonl")
    found = page.facts.published
    assert (found.isoformat(), found.utcoffset()) == ("2026-03-02T09:59:30+01:00", timedelta(hours=1))


@pytest.mark.parametrize("name", ["clips.jsonl", "clips.json"])
def test_records_give_an_article_each(name):
    first, second = records.read_all(read(name), location=name)
    assert first.source.location == f"{name}#1"
    assert first.facts.published == date(2024, 3, 5)
    assert second.facts.authors == ("Hélène Courtois", "Luc Perrin")
    assert (second.facts.language, second.facts.site) == ("fr", "courrier.example")
    assert second.source.text.endswith("\n\n".join(make.FRENCH))
    assert tagged(second, "h1") == [make.FRENCH_TITLE]
    assert records.read(read(name), location=name, number=2) == second


def test_broken_record_is_a_failure_and_the_others_go_on():
    content = b'{"title": "A", "text": "The roof is off."}\n{"title": \n{"title": "B"}\n[]\n{"text": "It is back."}\n'
    found = list(records.read_all(content, location="c.jsonl"))
    assert [isinstance(page, Failure) for page in found] == [False, True, True, True, False]
    assert found[4].source.location == "c.jsonl#5"
    assert [found[at].message for at in (2, 3)] == ["there is no text in this record", "this line is no object"]
    assert found[1].message.startswith("this line is broken JSON (")
    (_, nested) = records.read_all(b'{"text": "A"}\n' + b"[" * 200_000, location="c.jsonl")
    assert nested.message == "this line is broken JSON (nested too deep)"


def test_record_in_html_is_read_as_a_page():
    content = b'[{"title": "Storm", "content": "<p>The roof is <b>off</b>.</p><p>Nobody was hurt.</p>"}]'
    (page,) = records.read_all(content, location="c.json")
    assert tagged(page, "p") == ["The roof is off.", "Nobody was hurt."]


def test_pdf_gives_its_paragraphs_whole():
    page = pdf.read(read("leaflet.pdf"), location="leaflet.pdf")
    assert tagged(page, "h1") == [make.TITLE]
    assert tagged(page, "p") == ["By Jana Brandt", *make.PARAGRAPHS * 2]
    assert tagged(page, "li") == list(make.LIST)
    assert page.facts.authors == ("Jana Brandt",)


def test_what_pages_repeat_is_set_apart():
    page = pdf.read(read("leaflet.pdf"), location="leaflet.pdf")
    assert set(tagged(page, "header")) == {"The Lorvane Ledger"}
    assert tagged(page, "footer")[0] == "Page 1 of 2"
    first = next(hint.span for hint in page.hints if hint.tag in ("header", "footer"))
    assert all(hint.tag in ("header", "footer") for hint in page.hints if hint.span >= first)


@pytest.mark.parametrize(
    ("above", "below", "elsewhere", "whole"),
    [
        ("a long\x02", "time resident", "", "a longtime resident"),
        ("a long\x02", "time resident", "a long-time friend", "a long-time resident"),
        ("a long\x02", "time resident", "it parts inter\u2010", "a long-time resident"),
        ("an inter\x02", "vention", "interventions parts a\u2010", "an inter-vention"),
        ("an inter\x02", "vention", "Intervention parts a\u2010", "an intervention"),
        ("an inter\u2010", "vention", "", "an intervention"),
        ("a well\u2010", "known man", "well-known", "a well\u2010known man"),
        ("the Franco\x02", "Italian border", "", "the Franco-Italian border"),
        ("from 1998\x02", "2004", "", "from 1998-2004"),
        ("on Monday", "evening", "", "on Monday evening"),
        ("屋根が", "飛んだ", "", "屋根が飛んだ"),
    ],
)
def test_words_parted_at_a_lines_end(above, below, elsewhere, whole):
    assert join(above, below, Words.of([elsewhere])) == whole


def test_title_that_a_text_does_not_name_is_no_title():
    content = make.docx(make.paragraph(make.run("The roof is off.")))
    assert docx.read(content, location="x").facts.title == ""


READ_AS = {
    "story.docx": lambda content: docx.read(content, location="x"),
    "newsletter.eml": lambda content: mail.read(content, location="x"),
    "saved.mhtml": lambda content: mail.read_saved(content, location="x"),
    "rss.xml": lambda content: [feed.page(entry, location="x") for entry in feed.entries(content, location="x")],
    "atom.xml": lambda content: [feed.page(entry, location="x") for entry in feed.entries(content, location="x")],
    "feed.json": lambda content: [feed.page(entry, location="x") for entry in feed.entries(content, location="x")],
    "feeds.opml": lambda content: opml.listed(content, location="x"),
    "clips.jsonl": lambda content: list(records.read_all(content, location="x")),
    "clips.json": lambda content: list(records.read_all(content, location="x")),
    "leaflet.pdf": lambda content: pdf.read(content, location="x"),
}


@pytest.mark.parametrize("name", READ_AS)
def test_reading_twice_gives_the_same(name):
    assert READ_AS[name](read(name)) == READ_AS[name](read(name))


# --- broken and hostile files ----------------------------------------------------------------------------------------

ITEM = "<item><title>&l9;</title><description>&l9;</description></item>"
RSS = f'<rss version="2.0"><channel><title>x</title>{ITEM}</channel></rss>'
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">{LAUGHS}]>'
LONG = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l9 "{"a" * 50000}">]>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>'
MAIL = "From: a@x.example\nMIME-Version: 1.0\nContent-Type: {}\n\n{}"


RAW = ("utf-8", "surrogateescape")


def locked_docx():
    """Return a DOCX that says its files need a password."""
    content = bytearray(read("story.docx"))
    at = -1
    while (at := content.find(b"PK\x01\x02", at + 1)) >= 0:
        content[at + 8] |= 1
    return bytes(content)


def nested_mail(depth):
    """Return a message whose parts stand within one another."""
    part = 'Content-Type: multipart/mixed; boundary="b{0}"\n\n--b{0}\n'
    return "".join(["From: a@x.example\nMIME-Version: 1.0\n", *map(part.format, range(depth))]).encode()


HOSTILE = {
    "docx: cut off": ("story.docx", lambda: read("story.docx")[:1500], "broken or cut off"),
    "docx: locked": ("story.docx", locked_docx, "encrypted"),
    "docx: no text part": ("story.docx", zipped(**{"[Content_Types].xml": "x"}), "no text part"),
    "docx: no word": ("story.docx", make.docx(""), "no text in"),
    "docx: not XML": ("story.docx", make.docx("<w:p>"), "is no XML"),
    "docx: entities": (
        "story.docx",
        make.docx("", **{"word/document.xml": BOMB + "<w:document xmlns:w='x'><w:p>&l9;</w:p></w:document>"}),
        "declares entities",
    ),
    "docx: nested": ("story.docx", make.docx("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000), "is no XML"),
    "docx: many files": (
        "story.docx",
        lambda: make.docx("", **{f"word/{n}.xml": "" for n in range(10_001)}),
        "holds 100",
    ),
    "feed: laughs": ("rss.xml", (BOMB + RSS).encode(), "entities that expand"),
    "feed: laughs, wide": ("rss.xml", (BOMB + RSS).encode("utf-16"), "entities that expand"),
    "feed: one long entity": ("rss.xml", (LONG + RSS).encode(), "entities that expand"),
    "feed: an entity from outside": ("rss.xml", (OUTSIDE + RSS).encode(), "entities that expand"),
    "feed: no entry": ("rss.xml", b'<rss version="2.0"><channel/></rss>', "no entry"),
    "feed: not a feed": ("rss.xml", b"The roof is off.", "no feed"),
    "feed: tags without end": ("rss.xml", b"<rss>" + b"<item>" * 500_000, "more than 400000 tags"),
    "feed: nested": ("rss.xml", b'<rss version="2.0">' + b"<div>" * 20_000, "no entry"),
    "JSON feed: cut off": ("feed.json", lambda: read("feed.json")[:-30], "broken"),
    "JSON feed: nested": ("feed.json", b'{"items": ' + b"[" * 100_000, "broken"),
    "JSON feed: odd": ("feed.json", b'{"items": [1, null, []]}', "no object"),
    "opml: laughs": ("feeds.opml", (BOMB + "<opml><outline xmlUrl='&l9;'/></opml>").encode(), "entities"),
    "opml: no feed": ("feeds.opml", b"<opml><outline xmlUrl='file:///etc/passwd'/></opml>", "no feed"),
    "records: cut off": ("clips.json", lambda: read("clips.json")[:-300], "broken JSON"),
    "records: nested": ("clips.json", b"[" * 100_000, "broken JSON"),
    "records: none": ("clips.json", b"[]", "no record"),
    "mail: no text": ("newsletter.eml", MAIL.format("image/png", "x").encode()[:-1], "no text"),
    "mail: locked": ("newsletter.eml", MAIL.format("multipart/encrypted", "x").encode(), "encrypted"),
    "mail: only a picture": ("newsletter.eml", MAIL.format("text/html", "<img src=x>").encode(), "no text"),
    "mail: parts in parts": ("newsletter.eml", nested_mail(100) + b"\n" * 250_000, "within one another"),
    "mail: parts in parts without end": ("newsletter.eml", nested_mail(2000), "no message"),
    "mhtml: a NUL in its charset": ("saved.mhtml", MAIL.format("x; charset=a\0", "\udcff").encode(*RAW), "no page"),
    "mhtml: no page": ("saved.mhtml", MAIL.format("text/plain", "x").encode(), "no page"),
    "pdf: cut off": ("leaflet.pdf", lambda: read("leaflet.pdf")[:-5000], "cut off"),
    "pdf: locked": ("leaflet.pdf", lambda: read("locked.pdf"), "encrypted"),
    "pdf: noise": ("leaflet.pdf", b"%PDF-1.7\n" + bytes(2000) + b"%%EOF", "broken"),
    "pdf: no text": ("leaflet.pdf", lambda: printed([b""]), "no text layer"),
    "pdf: forms in forms": ("leaflet.pdf", lambda: printed(forms(12, 10)), "more time or memory|thick book"),
    "pdf: unpacks to a lot": ("leaflet.pdf", lambda: printed([b" " * 2**20], times=4000), "memory|no text"),
}  # fmt: skip


def printed(streams, *, times=1):
    """Return a PDF of one page; of several streams each but the last calls the next as /X."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
               b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>>>",
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]  # fmt: skip
    for number, stream in enumerate(streams):
        pack = zlib.compressobj(9)
        packed = pack.compress(stream) + pack.flush(zlib.Z_FULL_FLUSH)
        packed += (pack.compress(stream) + pack.flush(zlib.Z_FULL_FLUSH)) * (times - 1)
        form = b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 4 0 R>>/XObject<</X %d 0 R>>>>" % (
            number + 6
        )
        head = b"<</Filter/FlateDecode/Length %d%s>>" % (len(packed), form if number else b"")
        objects.append(head + b"\nstream\n" + packed + b"\nendstream")
    content = b"%PDF-1.4\n"
    places = []
    for number, words in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n" % number + words + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + end


def forms(levels, each):
    """Return streams that call one another so often that nobody could print them."""
    return [b"/X Do " * each] * levels + [b"BT /F 12 Tf 50 700 Td (Hello) Tj ET"]


@pytest.mark.parametrize(("name", "content", "what"), HOSTILE.values(), ids=HOSTILE)
def test_broken_and_hostile_files_are_an_error_in_one_line(name, content, what):
    with pytest.raises(InputError, match=what) as error:
        READ_AS[name](content() if callable(content) else content)
    assert "\n" not in error.value.message
    assert error.value.hint


def test_docx_that_unpacks_beyond_reason_is_left_packed(monkeypatch):
    monkeypatch.setattr(docx, "LARGEST_PART", 10_000)
    bomb = make.docx("", **{"word/document.xml": " " * 50_000_000})
    assert len(bomb) < 100_000
    with pytest.raises(InputError, match="unpacks to more than"):
        docx.read(bomb, location="x")


def test_docx_is_unpacked_no_further_than_its_bound(monkeypatch):
    asked = []
    whole = zipfile.ZipExtFile.read
    monkeypatch.setattr(zipfile.ZipExtFile, "read", lambda part, n=-1: asked.append(n) or whole(part, n))
    docx.read(read("story.docx"), location="x")
    assert asked
    assert set(asked) == {docx.LARGEST_PART + 1}


def test_docx_that_lies_about_its_size_is_read_no_further_than_it_says():
    content = bytearray(make.docx(make.word_text()))
    at = content.find(b"word/document.xml", content.find(b"PK\x01\x02")) - 46
    content[at + 24 : at + 28] = (100).to_bytes(4, "little")
    with pytest.raises(InputError):
        docx.read(bytes(content), location="x")


def test_half_a_character_in_a_list_of_feeds_spoils_its_own_line_alone():
    content = make.OPML.replace("courrier.example/atom", "courrier&#xD800;/atom")
    assert opml.listed(content.encode(), location="x").addresses == ("https://ledger.example/feed.xml",)


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("https://ledger.example/a\n b", "https://ledger.example/a%20b"),
        ("/a", "https://ledger.example/a"),
        ("http://[::1", ""),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://x.example/" + "a" * 3000, ""),
    ],
)
def test_links_of_a_feed_lead_to_the_web_or_nowhere(link, whole):
    item = {"url": link, "title": "Storm", "content_text": PROSE}
    version = "https://jsonfeed.org/version/1.1"
    content = json.dumps({"version": version, "home_page_url": "https://ledger.example/", "items": [item]})
    (entry,) = feed.entries(content.encode(), location="x")
    assert entry.link == whole
    assert feed.page(entry, location="x").source.location == f"x#{whole or 1}"


def test_entries_with_one_link_are_told_apart():
    item = "<item><link>https://ledger.example/a</link><title>{}</title><description>{}</description></item>"
    content = f'<rss version="2.0"><channel>{item.format("Storm", "")}{item.format("Ferry", PROSE)}</channel></rss>'
    first, second = feed.entries(content.encode(), location="x")
    assert (first.part, second.part) == ("https://ledger.example/a", "2")
    again = feed.read(content.encode(), location="x", part=second.part)
    assert again == feed.page(second, location="x")


def test_html_names_of_characters_may_be_declared():
    declared = '<!DOCTYPE rss [<!ENTITY nbsp "&#160;">]>' + RSS.replace("&l9;", "The&nbsp;roof")
    assert feed.entries(declared.encode(), location="x")[0].facts.title == "The roof"


@pytest.mark.parametrize("field", ["Subject", "From", "Date", "Content-Type", "Content-Disposition", "List-Id"])
@pytest.mark.parametrize("value", ["=?a?q?", ";", '"', "(", "<", "a@", "=?utf-8?b?!?= ", "\n "])
def test_headers_without_end_are_read_in_the_end(field, value):
    content = f"From: a@x.example\nMIME-Version: 1.0\n{field}: x{value * 100_000}\n\nThe roof is off."
    began = time.process_time()
    assert mail.read(content.encode(), location="x").source.text.endswith("The roof is off.")
    assert time.process_time() - began < DEAR


OPENINGS = ["<", "<!--", "<!DOCTYPE ", "<?", "<a ", "{", '{"a', "[", "A: ", "A:b\n", " ", "\x00<"]


@pytest.mark.parametrize("opening", OPENINGS)
def test_kind_of_openings_without_end(opening):
    began = time.process_time()
    assert kind_of((opening * (2_000_000 // len(opening))).encode(), name="x.html") == "text"
    assert time.process_time() - began < DEAR


# --- any bytes -------------------------------------------------------------------------------------------------------


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_bytes_have_a_kind_or_are_refused(content):
    with suppress(InputError):
        assert kind_of(content) in {*KINDS.values(), "text", "html"}


def test_address_in_capitals_is_an_address_wherever_it_is_read():
    found = opml.listed(b'<opml><body><outline xmlUrl="HTTPS://X.example/f"/></body></opml>', location="x")
    assert found.addresses == ("HTTPS://X.example/f",)
    page = opened(Raw("x.html", b'<link rel=canonical href="HTTPS://x.example/a"><p>The mill closed.', "text/html"))
    assert page.facts.url == "HTTPS://x.example/a"


# --- a PDF's reader, where the system is another one -----------------------------------------------------------------


@pytest.mark.parametrize("refusal", [ValueError("current limit exceeds it"), OSError(22, "Invalid")])
def test_limit_that_a_system_refuses_does_not_keep_a_pdf_from_being_read(monkeypatch, refusal):
    resource = pytest.importorskip("resource")
    from briefing.load.pdf import extract

    taken = []

    def set_limit(what, limits):
        if what == resource.RLIMIT_AS:
            raise refusal
        taken.append((what, limits[0]))

    monkeypatch.setattr(resource, "setrlimit", set_limit)
    monkeypatch.setattr(resource, "getrlimit", lambda what: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    extract.limit()
    assert taken == [(resource.RLIMIT_CPU, extract.SECONDS), (resource.RLIMIT_CORE, 0)]
