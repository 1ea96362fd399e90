"""Stories: the articles that tell of one event come together, and every article once."""

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import briefing

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
BRIDGE = "The council of Lorheim closed the bridge over the Arn because engineers found cracks in its pillars."
BRIDGE_TOO = "Cracks in its pillars: engineers had the bridge over the Arn closed, the council of Lorheim says."
BAKERY = "A baker in Tanfold found a cat in the flour store, nine years after the animal had run away from home."


def articles(*texts, day=None):
    return [briefing.article(text, title=text[:40], language="en", published=day) for text in texts]


def test_two_reports_of_one_event_are_one_story():
    assert briefing.group_stories(articles(BRIDGE, BAKERY, BRIDGE_TOO)) == ((0, 2), (1,))


def test_same_event_weeks_later_is_another_story():
    early, late = articles(BRIDGE, day=date(2026, 3, 1)), articles(BRIDGE_TOO, day=date(2026, 5, 1))
    assert briefing.group_stories(early + late) == ((0,), (1,))


def test_no_article_makes_no_story():
    assert briefing.group_stories([]) == ()


@given(st.lists(st.text(alphabet="ab cd. é", max_size=40), max_size=8))
def test_every_article_is_in_exactly_one_story(texts):
    groups = briefing.group_stories(articles(*texts))
    assert sorted(i for group in groups for i in group) == list(range(len(texts)))
