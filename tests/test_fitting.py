"""So many pages and no more: the lesser stories are told in less, the same way each time, and the document says so."""

import subprocess
from dataclasses import replace
from types import SimpleNamespace

import pytest
from samples import HARBOUR, article, harbour_entry, sample

from briefing.contents import Story
from briefing.errors import OutputError, UsageError
from briefing.options import Design
from briefing.rendering import render
from briefing.rendering.choice import choose, lowered
from briefing.rendering.fitting import MOST_LAYOUTS, fit, plan, room
from briefing.rendering.layout import lay_out
from briefing.rendering.pdf import laid_out
from briefing.rendering.themes import built_in
from briefing.rendering.wording import wording


def many(count=6):
    """Build a briefing of so many stories; two articles tell the third."""
    articles = [article(f"Headline {number}", HARBOUR, "en", site="Coastline") for number in range(count + 1)]
    entries = tuple(harbour_entry(number, one) for number, one in enumerate(articles))
    stories = [Story((number,)) for number in range(count)]
    stories[2] = Story((2, count))
    made = replace(sample(), articles=tuple(articles), entries=entries, stories=tuple(stories), failures=())
    return replace(made, figures=entries[0].figures[:2])


@pytest.fixture(scope="module")
def briefing():
    return many()


def pages(briefing, **design):
    """Count the pages of a PDF."""
    with laid_out(briefing, Design(**design)) as document:
        return len(document.pages)


# --- what is told in less ---


def test_least_stories_come_first_and_a_line_is_the_last_resort(briefing):
    steps, sizes = plan(briefing, ())
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) == len(steps) + 1
    assert [step.sentences for step in steps] == sorted((step.sentences for step in steps), reverse=True)
    first = [step.story for step in steps if step.sentences == 2]
    assert first == [5, 4, 3, 1, 0, 2]  # the last one is told by two articles
    assert {step.sentences for step in steps} == {2, 1, 0}
    assert set(room(steps).values()) == {0}


def test_story_told_in_less_keeps_its_essential_sentence(briefing):
    choice = choose(briefing, ())[0]
    last = choice._replace(essential=choice.story.summary[-1])
    assert lowered(last, 2).story.summary == (choice.story.summary[0], choice.story.summary[-1])
    assert lowered(last, 1).story.summary == (choice.story.summary[-1],)
    assert lowered(choice, 3) == choice
    assert len(lowered(choice, 2).story.quotes) == 1
    assert not lowered(choice, 0).whole
    assert lowered(choice, 0).story.summary == (choice.essential,)


def test_view_tells_which_stories_have_less(briefing):
    shown = lay_out(briefing, room={5: 0, 4: 1, 3: 2}, pages=5)
    assert [chapter.title for chapter in shown.rest] == ["Headline 5"]
    assert [len(chapter.summary) for chapter in shown.chapters][-1] == 1
    assert (len(shown.shortened), shown.pages) == (3, 5)


def test_numbers_that_follow_each_other_are_one_range():
    assert wording("en").ranges([9, 2, 5, 6, 7]) == "2, 5–7, 9"
    assert wording("ja").ranges([1, 2, 4]) == "1–2、4"
    assert wording("en").ranges([]) == ""


# --- how it is found ---


@pytest.mark.parametrize("wanted", range(1, 21))
@pytest.mark.parametrize("per", [900, 3000])
def test_few_layouts_find_about_the_fewest_steps(per, wanted):
    sizes = [60_000 - 230 * step for step in range(200)]
    counts = [-(-(size + 4000) // per) for size in sizes]
    tried = []

    def lay(taken):
        tried.append(taken)
        return SimpleNamespace(pages=[taken] * counts[taken])

    if counts[-1] > wanted:
        with pytest.raises(OutputError, match="does not fit") as refused:
            fit(lay, sizes, wanted)
        assert f"--page-budget {counts[-1]} does" in refused.value.hint
    else:
        found = fit(lay, sizes, wanted)
        fewest = next(step for step, count in enumerate(counts) if count <= wanted)
        assert len(found.pages) <= wanted
        assert sizes[fewest] - sizes[found.pages[0]] < per
    assert len(tried) == len(set(tried)) <= MOST_LAYOUTS


# --- the document ---


@pytest.mark.needs("pango", "poppler")
@pytest.mark.parametrize("theme", built_in())
def test_pdf_keeps_to_its_pages_in_every_theme_and_says_what_it_shortened(briefing, theme):
    page = {"brief": "6-inch", "newspaper": "A5"}.get(theme, "A4")
    whole = pages(briefing, theme=theme, page=page)
    design = Design(theme=theme, page=page, pages=whole - 1)
    rendered = render(briefing, "pdf", design)
    shown = subprocess.run(["pdftotext", "-", "-"], input=rendered, capture_output=True, check=True).stdout.decode()
    assert shown.count("\f") <= whole - 1
    told = " ".join(shown.split())
    assert f"Told in less, to keep to {whole - 1} pages: [" in told
    assert "7]" in told.partition("Told in less")[2].split(".")[0]  # the least story
    assert theme != "brief" or rendered == render(briefing, "pdf", design)


@pytest.mark.needs("pango")
def test_budget_that_is_no_trouble_changes_nothing(briefing):
    few = many(3)
    assert render(few, "pdf", Design(pages=99)) == render(few, "pdf")
    assert render(few, "html", Design(pages=1)) == render(few, "html")


@pytest.mark.needs("pango")
def test_what_cannot_fit_is_an_error_that_names_the_pages_it_takes(briefing):
    with pytest.raises(OutputError, match="the briefing does not fit in 1 page\n") as refused:
        render(briefing, "pdf", Design(pages=1))
    least = int(refused.value.hint.split()[1])
    assert pages(briefing, pages=least) == least


def test_fewer_pages_than_one_are_refused():
    with pytest.raises(UsageError, match="-1 pages"):
        render(sample(), "html", Design(pages=-1))
