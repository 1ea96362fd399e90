"""Search in an archive: any script, any sign in the question, words as they stand in the article."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from samples import article, harbour, one_text, sample

from briefing.archive import Archive, index
from briefing.archive.terms import question, terms
from briefing.errors import ArchiveError, UsageError

DAY = date(2026, 3, 2)
NEXT = DAY + timedelta(days=1)


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as opened:
        yield opened


@pytest.fixture(scope="module")
def read_only(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("archive") / "briefing.sqlite") as opened:
        opened.record(sample(), day=DAY)
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("archive") / "briefing.sqlite") as opened:
        yield opened


def words(hits):
    return [hit.words for hit in hits]


def test_sentence_is_found_with_its_place(read_only):
    [hit] = read_only.search("every litre of diesel", kind="sentence")
    assert hit.span.of(harbour().text) == hit.words
    assert "".join(origin.of(harbour().source.text) for origin in hit.origins) == hit.words
    assert (hit.edition, hit.day, hit.title, hit.outlet) == (1, DAY, harbour().title, "Coastline")
    assert (hit.location, hit.url) == ("pages/harbour.txt", harbour().url)


def test_figure_is_found_by_its_value_and_by_what_it_measures(read_only):
    assert words(read_only.search("48.5 million", kind="figure")) == ["€48.5 million"]
    [hit] = read_only.search("cranes", kind="figure")
    assert (hit.words, hit.about) == ("€48.5 million", "cranes")


def test_quote_is_found_by_its_speaker(read_only):
    assert words(read_only.search("Osterholt dark", kind="quote")) == ["Nobody will sit in the dark,"]
    assert {hit.about for hit in read_only.search("osterholt", kind="quote")} == {"Maren Osterholt"}


def test_title_is_found(read_only):
    [hit] = read_only.search("cranes go electric", kind="title")
    assert (hit.words, hit.span, hit.origins) == (harbour().title, None, ())


def test_case_accents_and_marks_make_no_difference(read_only):
    for asked in ("ELODIE marchetaz", "Élodie", "e\u0301lodie", "l'eau reviendra", "L’EAU"):
        assert read_only.search(asked, kind="quote"), asked


def test_all_words_are_wanted_and_a_phrase_as_it_stands(read_only):
    assert read_only.search("diesel litre")
    assert not read_only.search("diesel unheardof")
    assert read_only.search('"litre of diesel"')
    assert not read_only.search('"diesel litre"')
    assert read_only.search('"litre of diesel')  # the closing mark forgotten


def test_beginning_of_a_word_is_found_where_that_is_asked_for(read_only):
    assert not read_only.search("electri")
    assert read_only.search("electri*")
    assert not read_only.search("lectric*")


# text                                   found by                                      not found by
SCRIPTS = (
    ("北京大学の研究者が薬を発表した。",     ("北京", "大学", "薬", "薬を発", "北京 薬"),  ("東京", "京北", "薬発")),
    ("市議会は予算を可決、反対は3人。",      ("予算", "決", "3人", "予算を可決、反対"),    ("算予", "4人")),
    ("รถรางสายใหม่เปิดแล้ว",                   ("รถราง", "ใหม่", "เปิด"),                      ("เรือ",)),
    ("Трамвай поехал по новому мосту.",     ("трамвай", "МОСТУ", "нов*"),                 ("мост",)),
    ("افتتح المجلسُ الجسر الجديد",           ("المجلس", "الجسر"),                          ("جسور",)),
    ("नया पुल खुल गया",                        ("पुल", "खुल"),                                 ("पल",)),
    ("Der Straßenbau kostet 12 Mio. Euro",  ("strassenbau", "STRASSENBAU", "12 mio"),     ("bau",)),
    ("새 다리가 열렸다",                     ("다리가", "다리*"),                          ("라디",)),
)  # fmt: skip


@pytest.mark.parametrize(("text", "found", "missed"), SCRIPTS, ids=lambda value: "")
def test_any_script_is_searched(archive, text, found, missed):
    archive.record(one_text(text, title="-"), day=DAY)
    for asked in found:
        assert words(archive.search(asked, kind="sentence")) == [text], asked
    for asked in missed:
        assert archive.search(asked, kind="sentence") == (), asked


@given(st.text(max_size=60))
def test_no_question_is_an_error_of_syntax(read_only, asked):
    try:
        question(asked)
    except UsageError:
        return
    read_only.search(asked)


@pytest.mark.parametrize("asked", [
    '"', "*", "a OR", "NOT a", "NEAR(a, b)", "about : a", "{words} : a", "^a", "a AND (", "-", "a + b", "'; DROP TABLE",
    "\ud800", "a\x00b", "a*b*", '""', "--", "\\",
])  # fmt: skip
def test_signs_of_the_query_language_mean_nothing(read_only, asked):
    if terms(asked.encode("utf-8", "replace").decode()):
        assert isinstance(read_only.search(asked), tuple)
    else:
        with pytest.raises(UsageError, match="nothing to search for"):
            read_only.search(asked)


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_whatever_is_printed_is_found_by_its_own_words(shared, text):
    text = " ".join(text.replace('"', " ").split())
    assume(terms(text))
    shared.record(one_text(text, title="-"), day=DAY, number=1)
    assert words(shared.search(f'"{text}"', kind="sentence")) == [text]


def test_question_too_long_is_refused():
    with pytest.raises(UsageError, match="more than 200 words"):
        question("word " * 201)


def test_newest_edition_comes_first_and_days_before_are_left_out(archive):
    archive.record(sample(), day=DAY)
    archive.record(sample(), day=NEXT)
    assert [hit.edition for hit in archive.search("diesel", kind="quote")] == [2, 1]
    assert [hit.edition for hit in archive.search("diesel", kind="quote", since=NEXT)] == [2]
    assert [hit.edition for hit in archive.search("diesel", limit=1)] == [2]


def test_hits_of_an_edition_come_in_the_order_of_print(read_only):
    hits = read_only.search("osterholt")
    order = [(hit.location, index.KINDS.index(hit.kind), hit.span) for hit in hits]
    assert order == sorted(order)
    assert hits == read_only.search("osterholt")


def test_edition_made_anew_is_found_by_its_new_words_alone(archive):
    archive.record(sample(), day=DAY)
    archive.record(one_text("Something else."), day=DAY, number=1)
    assert archive.search("diesel") == ()
    assert words(archive.search("something", kind="sentence")) == ["Something else."]


def test_what_an_editor_left_out_is_not_found(archive):
    out = 'is = "Veldmark’s cranes go electric"\ndrop = true'
    archive.record(sample(), day=DAY, edits=f"[[story]]\n{out}")
    assert archive.search("osterholt") == ()
    [hit] = archive.search("jamais vu", kind="quote")
    assert hit.title == "Le lac d’Orvanne au plus bas"
    assert len(archive.edition().printed().articles) == 1


def test_unknown_kind_is_refused(read_only):
    with pytest.raises(UsageError, match="no kind 'person'"):
        read_only.search("diesel", kind="person")


def test_without_full_text_search_the_rest_works_and_later_all_is_found(archive, monkeypatch):
    with monkeypatch.context() as lacking:
        lacking.setattr(index, "TABLE", index.TABLE.replace("fts5", "fts_unknown"))
        archive.record(sample(), day=DAY)
        with pytest.raises(ArchiveError, match="has no full-text search"):
            archive.search("diesel")
        assert archive.edition().briefing == sample()
    assert archive.search("diesel")


def test_article_that_says_nothing_of_itself_can_be_searched(archive):
    briefing = one_text("Some words.", title="")
    where = replace(article("", "paragraph | Some words.", "en"), site="", url="")
    archive.record(replace(briefing, articles=(where,)), day=DAY)
    assert {hit.title for hit in archive.search("some")} == {""}
