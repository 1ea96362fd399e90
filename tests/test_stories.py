"""Stories: the articles that tell of one event come together, copies are told, and every article is there once."""

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from story_files import STORIES, read, told

import briefing
from briefing import stories
from briefing.stories import events

BRIDGE = "The council of Lorheim closed the bridge over the Arn because engineers found cracks in its pillars."
BRIDGE_TOO = "Cracks in its pillars: engineers had the bridge over the Arn closed, the council of Lorheim says."
BAKERY = "A baker in Tanfold found a cat in the flour store, nine years after the animal had run away from home."
FORM = (
    "The weather in {place} will be dry at first, with some sun before noon and clouds from the west in the afternoon. "
    "The highest temperature in {place} will be {high} degrees, {low} degrees at night, and the wind will be light. "
    "The weather office of {place} asks all who go out on the water to keep an eye on the sky and to wear a vest."
)
ENOUGH = 0.92  # B-cubed F1 of the stories in tests/cases/stories
TOLD = told(".")


def articles(*texts, day=None):
    return [briefing.article(text, title=text[:40], language="en", published=day) for text in texts]


def b_cubed(groups, labels):
    """Return precision, recall and F1 of a grouping, item by item."""
    group_of = {index: set(group) for group in groups for index in group}
    label_of = {label: {i for i, other in enumerate(labels) if other == label} for label in labels}
    shared = [(len(group_of[i] & label_of[label]), i, label) for i, label in enumerate(labels)]
    precision = sum(n / len(group_of[i]) for n, i, _ in shared) / len(labels)
    recall = sum(n / len(label_of[label]) for n, _, label in shared) / len(labels)
    return precision, recall, 2 * precision * recall / (precision + recall)


def partition(groups, names):
    """Return a grouping of indices as one of names."""
    return {frozenset(names[index] for index in group) for group in groups}


# --- the stories that a person wrote ---


def test_set_is_what_it_is_said_to_be():
    labels = [each.story for each in TOLD]
    sizes = [labels.count(label) for label in set(labels)]
    assert len(TOLD) == 60
    assert sum(size > 1 for size in sizes) == 15
    assert {each.article.language for each in TOLD} == {"fr", "en", "de", "es"}


@pytest.mark.parametrize("kept", [False, True], ids=["all", "kept"])
def test_stories_of_four_languages_are_found(kept):
    chosen = [each for each in TOLD if each.story.startswith("kept/") or not kept]
    groups = briefing.group_stories([each.article for each in chosen])
    assert b_cubed(groups, [each.story for each in chosen])[2] >= ENOUGH


def test_copies_are_those_that_outlets_printed_from_another():
    found = stories.find([each.article for each in TOLD])
    copies = [copy for story in found for copy in story.copies]
    assert {copy.article for copy in copies} == {index for index, each in enumerate(TOLD) if each.copy}
    assert all(TOLD[copy.article].story == TOLD[copy.of].story for copy in copies)


def test_no_copy_leads_a_story():
    found = stories.find([each.article for each in TOLD])
    assert not {story.articles[0] for story in found} & {copy.article for story in found for copy in story.copies}


@settings(max_examples=8, deadline=None)
@given(st.randoms(use_true_random=False))
def test_order_of_the_articles_makes_no_difference(random):
    order = random.sample(range(len(TOLD)), len(TOLD))
    groups = briefing.group_stories([TOLD[index].article for index in order])
    whole = briefing.group_stories([each.article for each in TOLD])
    assert partition(groups, order) == partition(whole, range(len(TOLD)))
    leads = {order[group[0]] for group in groups}
    assert leads == {group[0] for group in whole}


# --- one event ---


def test_two_reports_of_one_event_are_one_story():
    assert briefing.group_stories(articles(BRIDGE, BAKERY, BRIDGE_TOO)) == ((0, 2), (1,))


def test_reports_that_tell_two_sides_of_an_event_are_one_story_by_the_names_they_share():
    aground = (
        "The car ferry Maren Holt ran on the rocks off Kestrel Point early on Tuesday with 214 passengers. "
        "Lifeboats took everybody off within three hours. The ship, owned by Northline Ferries, had left at 4.40 a.m. "
        "in a strong wind. Nine people were treated for cold."
    )
    night = (
        "They waited in the dark, and the crew gave them blankets: people from the Maren Holt have told of their night "
        "off Kestrel Point, on the rocks. Ruth Abernethy was on her way to see her grandchildren on the island. "
        "Some 60 cars and 12 lorries are still below. Northline Ferries has cancelled all sailings until Thursday."
    )
    assert briefing.group_stories(articles(aground, night, day=date(2031, 3, 11))) == ((1, 0),)
    another = night.replace("Maren Holt", "Ines Vale").replace("Northline Ferries", "Southern Cross Boats")
    assert briefing.group_stories(articles(aground, another, day=date(2031, 3, 11))) == ((0,), (1,))


def test_same_event_weeks_later_is_another_story():
    early, late = articles(BRIDGE, day=date(2026, 3, 1)), articles(BRIDGE_TOO, day=date(2026, 5, 1))
    assert briefing.group_stories(early + late) == ((0,), (1,))


def test_names_and_numbers_join_two_languages():
    english = "Lorheim closes the Arn bridge: Mayor Greta Holm says that 4,150 cars a day must go by Tanfold."
    german = "Die Stadt Lorheim sperrt die Brücke über die Arn. 4.150 Autos müssen täglich über Tanfold, so Greta Holm."
    other = "Greta Holm hat in Lorheim ein Buch über ihre Bienen vorgestellt, das beim Verlag Immenhof erscheint. "
    other += "Udo Querling aus Tessenau schrieb das Vorwort, Ines Ballauf hat die Waben von Grauental gezeichnet."
    found = [
        briefing.article(text, title=text[:30], language=language)
        for text, language in ((english, "en"), (german, "de"), (other, "de"), (BAKERY, "en"))
    ]
    assert partition(briefing.group_stories(found), range(4)) == {frozenset({0, 1}), frozenset({2}), frozenset({3})}


def test_story_is_led_by_the_language_of_most_of_its_articles():
    german = "Lorheim sperrt die Brücke über die Arn: Greta Holm sagt, dass 4.150 Autos täglich über Tanfold müssen."
    english = (
        "Greta Holm: 4,150 cars a day must go by Tanfold, as Lorheim closes the bridge. They wait.",
        "Greta Holm said that Lorheim was sorry. Engineers of Tanfold had found 4,150 cracks in the pillars in March.",
    )
    told = [(german, "de"), *((text, "en") for text in english)]
    found = [briefing.article(text, title=text[:30], language=language) for text, language in told]
    ((lead, *others),) = briefing.group_stories(found)
    assert len(others) == 2
    assert found[lead].language == "en"


def test_numbers_are_the_same_however_languages_group_them():
    from briefing.stories.profiles import profiles

    texts = ("1,500 and 3.2", "1.500 und 3,2", "1 500 et 3,2", "1\u202f500 et 3,2")
    found = [set(profile.numbers) for profile in profiles(articles(*texts))]
    assert all(one == other == {"1500", "3.2"} for one, other in pairwise(found))


# --- copies ---


def test_copy_with_small_edits_is_told_whatever_its_day():
    first = TOLD[0].article
    edited = briefing.article(
        first.text.replace(" ", "  ", 3) + " (agencies)", title="Another title", language=first.language,
        published=first.published + timedelta(days=400),
    )  # fmt: skip
    (story,) = stories.find([edited, first])
    assert story.articles == (1, 0)
    assert [(copy.article, copy.of) for copy in story.copies] == [(0, 1)]


def test_one_form_filled_in_for_two_events_is_no_copy():
    places = ("Lorheim", "Tanfold", "Ostrel", "Veldmark")
    found = articles(*(FORM.format(place=place, high=20 + n, low=11 + n) for n, place in enumerate(places)))
    assert briefing.group_stories(found) == ((0,), (1,), (2,), (3,))


def test_line_that_stands_for_a_text_is_no_copy():
    line = "This article is for subscribers only."
    titles = ("Bridge closed", "Cat found", "Bread dearer")
    found = [briefing.article(line, title=title, language="en") for title in titles]
    assert len(briefing.group_stories(found)) == len(found)


def test_articles_without_a_word_stay_alone():
    assert briefing.group_stories(articles("", "", "…")) == ((0,), (1,), (2,))


# --- one title ---


def bulletin(day, text, site=""):
    from dataclasses import replace

    made = briefing.article(text, title="Lorheim flood: what we know", language="en", published=day)
    return replace(made, site=site)


def test_instalments_under_one_title_are_one_story():
    found = [bulletin(date(2026, 3, 1), BRIDGE), bulletin(date(2026, 5, 1), BAKERY)]
    assert len(briefing.group_stories(found)) == 1


def test_outlets_name_is_no_title():
    found = [bulletin(day, text, "Lorheim Flood: What we know") for day, text in (
        (date(2026, 3, 1), BRIDGE), (date(2026, 5, 1), BAKERY),
    )]  # fmt: skip
    assert len(briefing.group_stories(found)) == 2


# --- what holds of any articles ---


def test_no_article_makes_no_story():
    assert briefing.group_stories([]) == ()


@given(st.lists(st.text(alphabet="ab cd. é", max_size=40), max_size=8))
def test_every_article_is_in_exactly_one_story(texts):
    groups = briefing.group_stories(articles(*texts))
    assert sorted(i for group in groups for i in group) == list(range(len(texts)))


def test_comparisons_grow_with_the_articles_and_not_with_their_pairs(monkeypatch):
    calls = []
    closeness = events.closeness
    monkeypatch.setattr(events, "closeness", lambda one, other: calls.append(1) or closeness(one, other))

    def compared(count):
        """Count the comparisons of so many articles that share their words at random."""
        draw = Random(7)
        words = [f"{one}{two}{three}n" for one in "bcdfghjklmnprst" for two in "aeiou" for three in "lmrst"]
        made = articles(*(" ".join(draw.sample(words, 30)) for _ in range(count)), day=date(2026, 3, 1))
        calls.clear()
        briefing.group_stories(made)
        return len(calls)

    few, many = compared(200), compared(400)
    assert few > 200
    assert many < 2.5 * few


@pytest.mark.parametrize("story", ["bank", "ferry", "mayor", "painting", "vaccine", "kept/flood", "kept/windfarm"])
def test_story_alone_is_one_whatever_stands_beside_it(story):
    articles = [found.article for found in read(STORIES / f"{story}.md")]
    assert len(briefing.group_stories(articles)) == 1
