"""Past editions: verified again out of the bytes that were kept, whatever became of the pages."""

import json
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from samples import sample

from briefing.archive import Archive
from briefing.contents import Digest, Placing
from briefing.load import Way, gather
from briefing.models import Raw
from briefing.options import Options
from briefing.pipeline import brief, read_and_digest
from briefing.verification import verify

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DAY = date(2026, 3, 2)
FIRST = (
    "The bakery on Quay Street closed on Monday after 94 years.\n\nIts owner, Ada Holt, sold the oven for 4,000 euros."
)
SECOND = "A new tram line opened in Veldmark on Friday.\n\nAbout 12,000 people rode it on the first day."
PAGE = """<html><head><title>{title}</title></head><body><nav><a href="/">Home</a><a href="/b">Sport</a></nav>
<article><h1>{title}</h1>{text}</article></body></html>"""


def page(text, *, title):
    """Write a web page."""
    return PAGE.format(title=title, text="".join(f"<p>{part}</p>" for part in text.split("\n\n")))


def message(text, *, title):
    """Write an e-mail."""
    return f"From: Ada <ada@mail.example>\nSubject: {title}\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"


def record(title, text):
    return json.dumps({"title": title, "text": text})


def entry(title, text):
    return {"id": title, "title": title, "content_text": text * 12, "url": f"https://town.example/{title}"}


FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Town",
    "items": [entry("a", FIRST), entry("b", SECOND)],
}
SOURCES = {
    "text.txt": f"Bakery closes\n\n{FIRST}\n",
    "page.html": page(SECOND, title="Tram line opens"),
    "letter.eml": message(FIRST, title="Bakery closes"),
    "clips.jsonl": record("Bakery closes", FIRST) + "\n" + record("Tram line opens", SECOND) + "\n",
    "letters.mbox": "".join(
        f"From ada@mail.example Mon Mar  2 08:00:00 2026\n{message(text, title='News')}\n" for text in (FIRST, SECOND)
    ),
    "feed.json": json.dumps(FEED),
    "notes.md": f"# Bakery closes\n\n{FIRST}\n",
}


def edition_of(archive, *locations, bytes_too=True):
    """Read, keep and record."""
    results = []
    kept = partial(archive.keep, day=DAY) if bytes_too else None
    for given in gather(map(str, locations), way=Way(kept=kept)):
        archive.keep(given, day=DAY)
        results += read_and_digest(given, Options())
    return archive.edition(archive.record(brief(results, Options()), day=DAY))


def checked(archive, edition):
    return verify(edition.briefing, again=partial(archive.again, edition))


@pytest.fixture
def archive(tmp_path):
    with Archive(tmp_path / "briefing.sqlite") as opened:
        yield opened


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("later", ["gone", "changed"])
@pytest.mark.parametrize("bytes_too", [True, False])
def test_every_kind_of_source_is_read_again_from_the_archive(archive, tmp_path, name, later, bytes_too):
    source = tmp_path / name
    source.write_text(SOURCES[name], encoding="utf-8")
    edition = edition_of(archive, source, bytes_too=bytes_too)
    if later == "gone":
        source.unlink()
    else:
        source.write_text(SOURCES[name].replace("Monday", "Sunday").replace("Friday", "Sunday"), encoding="utf-8")
    report = checked(archive, edition)
    assert (report.faults, report.warnings) == ((), ())
    assert report.sources == len(edition.briefing.articles) > 0
    assert not verify(edition.briefing).ok or verify(edition.briefing).warnings


def test_briefing_with_all_there_is_in_one_comes_back_equal(archive, tmp_path):
    (tmp_path / "empty.txt").touch()
    given = [*gather([str(EXAMPLES), str(tmp_path / "empty.txt")])]
    options = Options(title="Everything")
    results = [result for one in given for result in read_and_digest(one, options)]
    placings = [Placing("Town", DAY, 1) for result in results if isinstance(result, Digest)]
    made = brief(results, options, placings=placings, sections={"Town": None})
    assert {bool(story.comparisons) for story in made.stories} == {True, False}
    assert made.failures
    assert made.stories[0].since == DAY
    assert archive.edition(archive.record(made, day=DAY)).briefing == made


def test_articles_pasted_into_one_text_are_read_again(archive, tmp_path):
    names = ("en-bakery-closures.txt", "en-seagrass-meadow.txt")
    source = tmp_path / "clips.txt"
    source.write_text("\n\n\n".join((EXAMPLES / name).read_text(encoding="utf-8") for name in names), encoding="utf-8")
    edition = edition_of(archive, source)
    source.unlink()
    assert checked(archive, edition).ok
    assert not checked(archive, edition).warnings


def test_edition_is_checked_against_what_was_read_for_it(archive, tmp_path):
    source = tmp_path / "page.html"
    made = []
    for text in (FIRST, SECOND):
        source.write_text(page(text, title="News"), encoding="utf-8")
        made.append(edition_of(archive, source))
    for edition in made:
        assert checked(archive, edition).ok
    swapped = replace(made[0], number=2)
    assert "has changed since" in checked(archive, swapped).faults[0].message


def readings(archive):
    return [location for (location,) in archive._connection.execute("SELECT location FROM reading ORDER BY id")]


def test_feed_is_kept_whole_and_once(archive, tmp_path):
    source = tmp_path / "feed.json"
    source.write_text(SOURCES["feed.json"], encoding="utf-8")
    edition = edition_of(archive, source)
    assert readings(archive) == [str(source)]
    assert archive.again(edition, 0).source == edition.briefing.articles[0].source


def test_what_comes_back_as_it_was_before_is_read_again_as_it_is(tmp_path):
    path, source = tmp_path / "briefing.sqlite", tmp_path / "feed.json"
    made = []
    for text in (FIRST, SECOND, FIRST):
        feed = {**FEED, "items": [entry("a", text)]}
        source.write_text(json.dumps(feed), encoding="utf-8")
        with Archive(path) as archive:
            made.append(edition_of(archive, source))
    with Archive(path) as archive:
        assert len(readings(archive)) == 2
        for edition in made:
            assert checked(archive, edition).ok
            assert not checked(archive, edition).warnings


def test_entry_whose_link_has_a_fragment_is_read_again(archive, tmp_path):
    source = tmp_path / "feed.json"
    one = entry("a", FIRST) | {"url": "https://town.example/a#3"}
    source.write_text(json.dumps({**FEED, "items": [one]}), encoding="utf-8")
    edition = edition_of(archive, source)
    assert edition.briefing.articles[0].source.location.endswith("#https://town.example/a#3")
    assert not checked(archive, edition).warnings


def test_kept_bytes_that_differ_are_a_fault(archive, tmp_path):
    source = tmp_path / "page.html"
    source.write_text(SOURCES["page.html"], encoding="utf-8")
    edition = edition_of(archive, source)
    with Archive(archive.path) as other:
        other.keep(Raw(str(source), page(FIRST, title="Tram line opens").encode()), day=DAY)
        other._connection.execute("UPDATE printed SET reading = 2")
    assert not checked(archive, edition).ok


def test_source_that_was_not_kept_is_a_warning(archive):
    edition = archive.edition(archive.record(sample(), day=DAY))
    report = checked(archive, edition)
    assert {warning.message for warning in report.warnings} == {"is not kept in the archive: it cannot be read again"}
    assert report.sources == 0
