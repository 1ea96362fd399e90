"""A web page: its text as a browser shows it, what its markup says of each line, what it says of its article."""

import hashlib
import pickle
from itertools import pairwise

import pytest
from case_files import CASES
from case_files import read as read_cases
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.load.html import read

PROSE = (
    "The council of Lorvane met on Tuesday and decided to rebuild the old bridge over the river before the winter.",
    "The mayor, Anna Ferrow, said that the work would take nine months and cost the town four million in all.",
    "Farmers on the far bank have to drive eleven kilometres more until then, and most of them are not amused.",
    "The last flood, nine years ago, had left cracks in two of the pillars that nobody looked at for a long time.",
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Bridge closed - The Gazette</title></head><body>
<nav><ul><li><a href="/1">Home</a></li><li><a href="/2">Local news</a></li><li><a href="/3">Sport</a></li></ul></nav>
<main><article><h1>Bridge closed</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p><h2>Nobody is amused</h2><p>{PROSE[2]}</p>
<div class="share"><a href="/s">Share</a></div><p>{PROSE[3]}</p></article></main>
<aside><h3>Most read</h3><ul><li><a href="/4">Eleven things to do in Lorvane this summer</a></li></ul></aside>
<footer><p>© The Gazette</p></footer></body></html>"""


def page(markup, **options):
    return read(markup.encode() if isinstance(markup, str) else markup, location="a.html", **options)


def lines(found):
    return [hint.span.of(found.source.text) for hint in found.hints]


def cases(name):
    return read_cases(CASES / "html" / f"{name}.md")


@pytest.mark.parametrize("case", cases("text"), ids=str)
def test_text_is_what_a_browser_shows(case):
    assert page(case.text).source.text == case.expected


@pytest.mark.parametrize("case", cases("hints"), ids=str)
def test_hints_tell_where_a_line_stands(case):
    found = page(case.text)
    told = [f"{h.tag} | {h.links:.2f} | {h.classes} | {h.span.of(found.source.text)}" for h in found.hints]
    assert told == case.expected.splitlines()


@pytest.mark.parametrize("case", cases("facts"), ids=str)
def test_facts_are_read(case):
    facts = page(case.text).facts
    dates = {name: getattr(facts, name) for name in ("published", "updated")}
    said = {
        "title": facts.title,
        "authors": "; ".join(facts.authors),
        **{name: found.isoformat() if found else "" for name, found in dates.items()},
        **{name: getattr(facts, name) for name in ("site", "url", "language", "section", "original")},
    }
    assert [f"{name}: {value}" for name, value in said.items() if value] == case.expected.splitlines()


def test_every_line_has_a_hint_and_nothing_stands_between_them():
    found = page(PAGE)
    rest = found.source.text
    for hint in reversed(found.hints):
        assert rest[hint.span.start : hint.span.end].strip() == hint.span.of(found.source.text)
        rest = rest[: hint.span.start] + rest[hint.span.end :]
    assert rest.strip("\n") == ""


def test_the_article_is_advised_and_the_page_around_it_is_not():
    found = page(PAGE)
    advised = {line: hint.advised for line, hint in zip(lines(found), found.hints, strict=True)}
    assert all(advised[line] for line in (*PROSE, "Nobody is amused"))
    assert not any(advised[line] for line in ("Home", "Sport", "Most read", "© The Gazette"))


def test_brothers_have_one_box():
    found = page(PAGE)
    boxes = dict(zip(lines(found), [hint.box for hint in found.hints], strict=True))
    assert len({boxes[line] for line in (*PROSE, "Nobody is amused")}) == 1
    assert boxes["Home"] != boxes[PROSE[0]]


def test_source_has_the_hash_of_the_bytes_and_its_kind():
    source = page(PAGE).source
    assert (source.kind, source.location, source.encoding) == ("html", "a.html", "utf-8")
    assert source.sha256 == hashlib.sha256(PAGE.encode()).hexdigest()


def test_a_page_is_read_the_same_every_time_and_goes_through_a_pipe():
    assert page(PAGE) == page(PAGE) == pickle.loads(pickle.dumps(page(PAGE)))


GERMAN, JAPANESE, RUSSIAN = (
    "<p>Über die Brücke – „ja“",
    "<p>大臣は水曜日の記者会見で述べた",
    "<p>Министр заявил в среду",
)


@pytest.mark.parametrize(("markup", "encoding", "options"), [
    ("<meta charset=utf-8>" + GERMAN, "utf-8", {}),
    (GERMAN, "utf-8-sig", {}),
    (GERMAN, "utf-16", {}),
    ("<meta charset=iso-8859-1>" + GERMAN, "cp1252", {}),
    ("<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>" + JAPANESE, "cp932", {}),
    ("<meta charset=iso-2022-jp>" + JAPANESE, "iso2022_jp", {}),
    ("<?xml version='1.0' encoding='koi8-r'?><html><body>" + RUSSIAN, "koi8_r", {}),
    (RUSSIAN, "cp1251", {"charset": "windows-1251"}),
    ("<meta charset=windows-1251>" + RUSSIAN, "koi8_r", {"charset": "koi8-r"}),
    ("<meta charset=iso-8859-1>" + GERMAN, "utf-8", {}),  # a wrong label
    (GERMAN, "utf-8", {"charset": "iso-8859-1"}),
    ("<meta charset=unicode_escape>" + GERMAN, "cp1252", {}),  # a label that is none
    ("<meta charset=nonsense>" + GERMAN, "utf-8", {"charset": "more nonsense"}),
])  # fmt: skip
def test_charset_is_found(markup, encoding, options):
    wanted = markup[markup.index("<p>") + 3 :]
    assert page(markup.encode(encoding), **options).source.text == wanted


DEEP = 100_000


@pytest.mark.parametrize("tag", "div b p a span table ul li blockquote h1 font form x-y time".split())
def test_nesting_without_end_is_read(tag):
    found = page(f"<body>{f'<{tag}>' * DEEP}<p>{PROSE[0]}</p>{f'</{tag}>' * DEEP}<p>{PROSE[1]}</p>")
    assert lines(found) == [PROSE[0], PROSE[1]]


@pytest.mark.parametrize("content", [
    b"", b"   ", b"<!-- only a comment -->", b"<html></html>", b"<script>" * DEEP, b"<template>" * DEEP, b"<a " * DEEP,
    b"<title>Window</title>", b"<p>&nbsp;</p>", b"<br>" * 1_000_001,
], ids=lambda content: str(content[:12]))  # fmt: skip
def test_a_page_without_text_or_without_end_is_refused(content):
    with pytest.raises(InputError, match=r"a\.html"):
        page(content)


def test_hundreds_of_thousands_of_attributes_are_left_out():
    names = " ".join(f"a{i}=1" for i in range(300_000))
    assert page(f"<p {names}>Text.</p>").source.text == "Text."


def test_entities_of_a_document_type_are_not_expanded():
    declared = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    text = page(f"<?xml version='1.0'?>{declared}<html><body><p>One &b; &f; two</p></body></html>").source.text
    assert "haha" not in text
    assert "root:" not in text
    assert "One &b; &f; two" in text


def test_data_nested_without_end_are_none():
    found = page(f'<script type="application/ld+json">{"[" * DEEP}</script><p>{PROSE[0]}</p>')
    assert found.facts.title == ""


def test_many_short_lines_are_told_apart_in_time():
    found = page(f"<body>{'<h2>Same heading</h2>' * 30_000}<p>{PROSE[0]}</p>")
    assert len(found.hints) == 30_001


TAGS = st.sampled_from(
    """
    <p> </p> <div> </div> <b> <br> <td> <tr> <table> </table> <li> <ul> <pre> </pre> <h1> <a> </a> <script> </script>
    <!-- --> <![CDATA[ ]]> <title> </title> <select> <svg> <template> <body> <html> </html> <p/style=display:none>
    <meta/charset=utf-16> <script/type=application/ld+json> {"@type":"Article","author":[{}]} <time/datetime=x> &#0; < &
    """.split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TAGS | st.text(max_size=20), max_size=60).map("".join))
def test_whatever_the_markup_there_is_a_page_or_an_input_error(markup):
    try:
        found = page(markup.encode("utf-8", "surrogatepass"))
    except InputError:
        return
    text = found.source.text
    places = [hint.span for hint in found.hints]
    assert all(span.of(text) == span.of(text).strip() != "" for span in places)
    assert all(a.end < b.start for a, b in pairwise(places))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from(["", "utf-8", "latin-1", "shift_jis", "utf-16", "idna", "\x00"]))
def test_whatever_the_bytes_there_is_a_page_or_an_input_error(content, charset):
    try:
        found = page(content, charset=charset)
    except InputError:
        return
    assert found.source.text.strip()


@pytest.mark.parametrize(
    "markup",
    [
        "<!doctype html><title>The bridge</title><main><article><section>{}<br>{}</section></article></main>",
        "<title>The bridge</title><nav>{}</nav><p>{}",
        "<html><head><title>The bridge</title><header>{}</header></head><body><div>{}</div></body></html>",
    ],
)
def test_page_without_a_body_tag_begins_with_its_first_element(markup):
    said = ["The council of Lorheim closed the bridge.", "Its pillars are cracked."]
    assert lines(page(markup.format(*said))) == said
