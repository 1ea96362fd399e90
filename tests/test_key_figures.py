"""Key figures: which of an article a reader would want, each once; what articles tell of one thing side by side."""

from datetime import date

import pytest

import briefing
from briefing.assemble.agreement import compare
from briefing.assemble.ranking import rank
from briefing.text import Span


def ranked(title, text, *, summary=(), language="en"):
    article = briefing.article(text, title=title, language=language, published=date(2026, 3, 2))
    found = rank(briefing.find_figures(text, language=language), article, summary)
    return [figure.span.of(text) for figure in found]


def figures(text, language="en"):
    return briefing.find_figures(text, language=language)


def test_figure_of_the_title_comes_first():
    text = "The board spent $42 million on ovens in May. Tullow Mills will lay off 640 workers."
    assert ranked("", text)[0] == "$42 million"
    assert ranked("Tullow Mills to cut 640 jobs", text)[0] == "640 workers"


def test_figure_about_the_title_comes_before_another_of_its_size():
    text = "The choir has cost 41,000 euros. The bridge has cost 40,000 euros."
    assert ranked("A choir in debt", text) == ["41,000 euros", "40,000 euros"]
    assert ranked("A bridge in debt", text) == ["40,000 euros", "41,000 euros"]


def test_figure_of_the_summary_comes_before_another_of_its_size():
    text = "The choir has cost 41,000 euros. The bridge has cost 40,000 euros."
    assert ranked("", text, summary=[Span(33, len(text))])[0] == "40,000 euros"


def test_figure_that_is_said_twice_is_one():
    text = "The quay cost £3.4m. Half a year later, a quay for £3.4m stands empty."
    assert ranked("", text).count("£3.4m") == 1


def test_equal_small_numbers_of_two_things_are_two():
    text = "Bread prices rose by 5 percent. The reservoir lost 5 percent of its water."
    assert ranked("", text) == ["5 percent", "5 percent"]


@pytest.mark.parametrize(
    ("one", "other", "agrees"),
    [
        ("The new bridge at Arlen cost 14 million euros.", "The Arlen bridge has cost 14 million euros.", True),
        ("The new bridge at Arlen cost 14 million euros.", "The new bridge at Arlen has cost 17 million euros.", False),
        ("The fire killed 12 people in Arlen.", "The fire killed 14 people in Arlen.", False),
    ],
)
def test_what_two_articles_tell_of_one_thing_is_paired(one, other, agrees):
    (group,) = compare([figures(one), figures(other)], language="en")
    assert ([article for article, _ in group.figures], group.agrees) == ([0, 1], agrees)


@pytest.mark.parametrize(
    "other",
    [
        "The choir spent 17 million euros.",
        "The new bridge at Arlen is 17 metres long.",
        "The new bridge cost 900 euros.",
    ],
)
def test_figures_of_two_things_are_not_paired(other):
    assert compare([figures("The new bridge at Arlen cost 14 million euros."), figures(other)], language="en") == ()


def test_what_agrees_with_one_figure_contradicts_no_other():
    one = figures("The new bridge at Arlen cost 14 million euros.")
    other = figures("The new bridge at Arlen cost 14 million euros. The old bridge at Arlen cost 9 million euros.")
    assert [group.agrees for group in compare([one, other], language="en")] == [True]


def test_figures_of_three_articles_stand_in_one_group():
    texts = [f"The fire killed {count} people in Arlen." for count in (12, 14, 12)]
    (group,) = compare([figures(text) for text in texts], language="en")
    assert [(article, int(figure.value)) for article, figure in group.figures] == [(0, 12), (1, 14), (2, 12)]
    assert not group.agrees
