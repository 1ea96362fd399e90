"""All stages in order: one briefing of many sources, the same however it is made."""

import pickle
from pathlib import Path

import pytest

import briefing
from briefing.batch import results
from briefing.contents import Digest
from briefing.errors import InputError, UsageError
from briefing.load import gather
from briefing.models import Failure
from briefing.options import Options
from briefing.pipeline import brief, moment, read_and_digest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"


@pytest.fixture(scope="module")
def made():
    return briefing.brief(EXAMPLES)


def test_every_example_is_an_entry_of_its_own(made):
    files = sorted(str(path) for path in EXAMPLES.glob("*.txt"))
    assert [article.source.location for article in made.articles] == files
    assert [entry.article for entry in made.entries] == list(range(len(files)))


def test_stories_hold_every_article_once(made):
    assert sorted(i for story in made.stories for i in story.articles) == list(range(len(made.articles)))


def test_every_citation_stands_in_the_article_and_in_the_source(made):
    for entry in made.entries:
        article = made.articles[entry.article]
        cited = [
            entry.essential,
            *entry.summary,
            *(f.citation for f in entry.figures),
            *(q.citation for q in entry.quotes),
        ]
        for citation in cited:
            assert citation.span.of(article.text) == citation.text
            assert "".join(origin.of(article.source.text) for origin in citation.origins) == citation.text


def test_essential_is_the_best_sentence_of_the_summary(made):
    assert all(entry.essential in entry.summary for entry in made.entries)


def test_date_is_the_newest_articles(made, monkeypatch):
    assert made.date == max(article.published for article in made.articles if article.published)


def test_date_of_the_environment_goes_before(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert moment().isoformat() == "1970-01-02"


def test_date_of_the_environment_that_is_none_is_an_error_of_use(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(UsageError, match="SOURCE_DATE_EPOCH"):
        moment()


def test_one_job_and_four_give_the_same_briefing():
    locations = [str(EXAMPLES), "none.txt"]
    alone = brief(results(gather(locations), Options()), Options())
    together = brief(results(gather(locations), Options(), jobs=4), Options())
    assert together == alone
    assert [failure.location for failure in alone.failures] == ["none.txt"]


def test_failure_stands_in_the_briefing_and_the_rest_goes_on(tmp_path):
    (tmp_path / "empty.txt").write_text("")
    made = briefing.brief([EXAMPLES / "en-seagrass-meadow.txt", tmp_path / "empty.txt"])
    assert len(made.articles) == 1
    (failure,) = made.failures
    assert failure.stage == "read"
    assert failure.location.endswith("empty.txt")
    assert failure.message == "the file is empty"
    assert failure.hint


def test_nothing_read_is_an_error_with_the_first_reason(tmp_path):
    with pytest.raises(InputError, match=r"no such file.*and 1 more"):
        briefing.brief([tmp_path / "a.txt", tmp_path / "b.txt"])


def test_no_source_is_an_error():
    with pytest.raises(InputError, match="no source"):
        briefing.brief([])


@pytest.mark.parametrize("option", [{"language": "xx"}, {"labels": "klingon"}, {"method": "magic"}])
def test_unknown_option_is_an_error_before_any_work(option):
    with pytest.raises(UsageError, match="no "):
        briefing.brief(["none.txt"], **option)


def test_work_and_its_result_can_travel_between_processes():
    given, missing = gather([str(EXAMPLES / "en-seagrass-meadow.txt"), "none.txt"])
    (found,) = read_and_digest(pickle.loads(pickle.dumps(given)), Options())
    assert isinstance(found, Digest)
    assert pickle.loads(pickle.dumps(found)) == found
    assert read_and_digest(missing, Options()) == (missing,)
    assert isinstance(missing, Failure)
    error = pickle.loads(pickle.dumps(InputError("what", hint="now")))
    assert (error.message, error.hint) == ("what", "now")


def test_read_all_gives_articles_and_failures_in_order():
    found = list(briefing.read_all([EXAMPLES / "en-seagrass-meadow.txt", "none.txt"]))
    assert found[0].language == "en"
    assert found[1].location == "none.txt"


def test_public_functions_take_text():
    text = "The mill closed on Monday. It employed 340 people. “We had no choice,” said Ada Holt, its director."
    assert len(briefing.split_sentences(text)) == 3
    assert len(briefing.summarize(text, sentences=1)) == 1
    assert [figure.value for figure in briefing.find_figures(text, language="en")] == [340]
    assert [quote.speaker for quote in briefing.find_quotes(text, language="en")] == ["Ada Holt"]


def test_article_that_is_clean_keeps_what_is_said_of_it():
    article = briefing.article(
        "Le pont est fermé.", title="Pont", authors=["A. B."], language="fr", url="https://x.example"
    )
    assert (article.title, article.authors, article.language, article.url) == (
        "Pont",
        ("A. B.",),
        "fr",
        "https://x.example",
    )
    assert briefing.group_stories([article]) == ((0,),)


@pytest.mark.parametrize("text", ["", "\x00", "?", "«", "\ud800", "12 %", "a" * 5000])
def test_functions_of_text_never_raise_for_what_it_says(text):
    for language in ("fr", "en", "ja", "xx", None):
        briefing.split_sentences(text, language=language)
        briefing.summarize(text, language=language)
        briefing.find_figures(text, language=language)
        briefing.find_quotes(text, language=language)


def test_public_names_are_those_of_the_contract():
    for name in briefing.__all__:
        assert getattr(briefing, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = briefing.nothing
