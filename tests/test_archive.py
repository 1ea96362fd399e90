"""The archive: what was recorded comes back equal, and nothing else is taken for it."""

import sqlite3
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import harbour, lac, one_text, sample

from briefing.archive import Archive
from briefing.errors import ArchiveError
from briefing.load import opened
from briefing.models import Failure, Raw

DAY = date(2026, 3, 2)
NEXT = DAY + timedelta(days=1)


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with Archive(tmp_path_factory.mktemp("archive") / "briefing.sqlite") as opened:
        yield opened


def asked(archive, question, *values):
    """Ask the file itself."""
    return archive._connection.execute(question, values).fetchall()


def test_recorded_briefing_comes_back_equal(archive):
    number = archive.record(sample(), day=DAY, outputs=["a.pdf", "b.html"])
    edition = archive.edition(number)
    assert edition.briefing == sample()
    assert (edition.number, edition.day, edition.outputs, edition.state) == (1, DAY, ("a.pdf", "b.html"), "made")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_words_come_back(shared, words):
    briefing = one_text(words.replace("\n", " "))
    number = shared.record(briefing, day=DAY, number=1)
    assert shared.edition(number).briefing == briefing
    assert shared.printed(DAY)[0].article == briefing.articles[0]


def test_printed_articles_are_those_of_the_days_asked_for(archive):
    archive.record(one_text("Old words."), day=DAY)
    archive.record(sample(), day=NEXT)
    assert [(found.article, found.day, found.edition) for found in archive.printed(NEXT)] == [
        (harbour(), NEXT, 2), (lac(), NEXT, 2),
    ]  # fmt: skip
    assert len(archive.printed(DAY)) == 3


def test_words_are_known_by_the_day_they_were_printed_last(archive):
    assert archive.knows(harbour()) is None
    archive.record(sample(), day=DAY)
    archive.record(sample(), day=NEXT)
    other_page = replace(harbour(), title="Another headline", url="", text=harbour().text.replace("\n\n", "\n"))
    assert archive.knows(other_page) == NEXT
    assert archive.knows(replace(harbour(), text=harbour().text + " More.")) is None


def test_edition_is_found_by_number_by_day_and_as_the_last(archive):
    assert archive.edition() is None
    for day in (DAY, DAY, NEXT):
        archive.record(sample(title=f"Of {day}"), day=day)
    assert [archive.edition(which).number for which in (1, DAY, NEXT, None)] == [1, 2, 3, 3]
    assert archive.edition(4) is None
    assert archive.edition(NEXT + timedelta(days=1)) is None
    assert [(listed.number, listed.day, listed.articles) for listed in archive.editions()] == [
        (1, DAY, 2), (2, DAY, 2), (3, NEXT, 2),
    ]  # fmt: skip


def test_edition_that_is_made_anew_takes_the_place_of_what_it_was(archive):
    archive.record(sample(), day=DAY, owe=[("mail", "ann@mail.example")])
    archive.written(1)
    assert archive.record(one_text("Other words."), day=DAY, number=1) == 1
    assert archive.edition(1).briefing == one_text("Other words.")
    assert archive.edition(1).state == "made"
    assert archive.knows(harbour()) is None
    assert [owed.target for owed in archive.owed()] == ["ann@mail.example"]
    assert archive.record(sample(), day=DAY) == 2


def test_edition_is_unfinished_until_it_is_written(archive):
    assert archive.unfinished() is None
    archive.record(sample(title="First"), day=DAY)
    archive.record(sample(title="Second"), day=NEXT)
    assert archive.unfinished().briefing.title == "First"
    archive.written(1)
    assert archive.unfinished().briefing.title == "Second"
    archive.written(2)
    assert archive.unfinished() is None


def test_delivery_is_owed_until_it_succeeds(archive):
    archive.record(sample(), day=DAY, owe=[("mail", "ann@mail.example"), ("folder", "out")])
    mail, folder = archive.owed()
    assert archive.owe(1, "mail", "ann@mail.example") == mail.id
    archive.failed(mail.id, "no such server")
    archive.delivered(folder.id)
    [left] = archive.owed()
    assert (left.edition, left.kind, left.target, left.tries, left.message) == (
        1, "mail", "ann@mail.example", 1, "no such server",
    )  # fmt: skip
    archive.delivered(mail.id)
    archive.failed(mail.id, "too late")
    assert archive.owed() == ()


def test_same_bytes_are_kept_once(archive):
    for location in ("https://town.example/a", "https://town.example/b", "https://town.example/a"):
        archive.keep(Raw(location, b"<p>The same page.</p>"), day=DAY)
    assert asked(archive, "SELECT count(*), sum(size) FROM blob") == [(1, 21)]
    assert asked(archive, "SELECT count(*) FROM reading") == [(2,)]


def test_text_of_a_file_is_kept_once_for_file_and_article(archive):
    raw = Raw("pages/harbour.txt", harbour().source.text.encode())
    archive.keep(raw, day=DAY)
    archive.record(sample(), day=DAY)
    archive.record(sample(), day=NEXT)
    assert asked(archive, "SELECT count(*) FROM blob") == [(2,)]  # the other article's, too
    assert asked(archive, "SELECT count(*) FROM article") == [(2,)]
    assert asked(archive, "SELECT count(reading) FROM printed") == [(2,)]


def test_what_could_not_be_read_is_not_kept(archive):
    archive.keep(Failure("a.txt", "read", "no such file", ""), day=DAY)
    archive.keep(opened(Raw("b.txt", b"Some words that were read.")), day=DAY)
    assert asked(archive, "SELECT location FROM reading") == [("b.txt",)]


def test_article_has_been_met_on_the_first_day(archive):
    archive.record(one_text("Other words."), day=DAY, passed=[harbour()])
    archive.record(sample(), day=NEXT)
    assert (archive.met(harbour()), archive.met(lac())) == (DAY, NEXT)
    assert archive.knows(harbour()) == NEXT


def test_only_one_run_at_a_time(archive):
    with archive.alone(), Archive(archive.path) as other:
        with pytest.raises(ArchiveError, match="another run is under way"), other.alone():
            pass
        other.record(sample(), day=DAY)  # its own lock is not the file's
    with Archive(archive.path) as other, other.alone():
        pass


def test_record_that_fails_leaves_nothing(archive):
    with pytest.raises(sqlite3.IntegrityError):
        archive.record(sample(), day=DAY, owe=[("mail", None)])
    assert archive.editions() == ()
    assert archive.printed(DAY) == ()
    assert asked(archive, "SELECT count(*) FROM blob") == [(0,)]


def test_edition_keeps_what_an_editor_changed(archive):
    number = archive.record(sample(), day=DAY, edits='note = "By hand"')
    assert archive.edition(number).edits == 'note = "By hand"'


def test_article_that_an_edition_had_no_room_for_has_been_met(archive):
    (left,) = one_text("The ferry will not run on Sunday.").articles
    assert archive.met(left) is None
    archive.record(sample(), day=DAY, passed=[left])
    assert archive.met(left) == DAY
    assert archive.knows(left) is None
