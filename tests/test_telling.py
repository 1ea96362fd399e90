"""A story of several articles told once: one summary, each figure and quote one time, what differs side by side."""

from datetime import date

import pytest
from story_files import STORIES, read

import briefing
from briefing import pipeline
from briefing.contents import Placing
from briefing.options import Budget, Options

FIRE = {
    "Harbour Post": "A fire destroyed the rope works at Velden harbour on Monday night. The fire killed 12 people at "
    'the rope works. "We could not reach the upper floor in time," said Mira Oldham, the fire chief. The rope works at '
    "Velden had 340 employees. Investigators found no sign of arson at the harbour.",
    "Coast Courier": "Flames destroyed the rope works at Velden harbour late on Monday. The fire killed 14 people at "
    'the rope works. "We could not reach the upper floor in time," said Mira Oldham. The town of Velden will hold a '
    "day of mourning on Friday. The rope works opened in 1911 and made ropes for the navy.",
}
LIBRARY = "The library of Umber will open on Sundays from May. The council voted for it by a wide margin last night."


def told(*named, placings=(), sections=None, options=None):
    """Make a briefing of articles given as (outlet, title, text, day)."""
    digests, options = [], options or Options()
    for outlet, title, text, day in named:
        article = briefing.article(text, title=title, published=date(2026, 3, day), language="en", url=f"https://{outlet}/")
        digests.append(pipeline.digest(article, options))
    return pipeline.brief(digests, options, placings=placings, sections=sections)


@pytest.fixture(scope="module")
def fire():
    post, courier = FIRE.values()
    return told(
        ("post.example", "Fire destroys rope works at Velden harbour", post, 3),
        ("courier.example", "Rope works at Velden harbour destroyed by fire", courier, 3),
    )


def test_summary_of_a_story_takes_from_all_its_articles_and_says_nothing_twice(fire):
    (story,) = fire.stories
    assert {citation.article for citation in story.summary} == {0, 1}
    assert sum("destroyed the rope works" in citation.text for citation in story.summary) == 1


def test_quote_that_two_articles_have_is_one_of_the_story(fire):
    assert sum(len(entry.quotes) for entry in fire.entries) == 2
    assert len(fire.stories[0].quotes) == 1


def test_person_of_two_articles_is_one_with_a_role(fire):
    assert [(cited.person.name, cited.person.role) for cited in fire.stories[0].people] == [
        ("Mira Oldham", "fire chief")
    ]


def test_numbers_that_contradict_stand_side_by_side(fire):
    (group,) = fire.stories[0].comparisons
    assert {cited.citation.text for cited in group.figures} == {"12 people", "14 people"}
    assert not group.agrees


def test_copy_tells_nothing_by_itself():
    text = FIRE["Harbour Post"]
    made = told(("post.example", "Fire at Velden", text, 3), ("echo.example", "Fire at Velden", text, 3))
    (story,) = made.stories
    assert len(story.copies) == 1
    assert {citation.article for citation in story.summary} == {story.articles[0]}
    assert story.comparisons == ()


def test_figure_that_articles_in_two_languages_tell_of_one_story_stands_once():
    one, _, other = (told.article for told in read(STORIES / "kept" / "windfarm.md"))
    made = pipeline.brief([pipeline.digest(article, Options()) for article in (one, other)], Options())
    (story,) = made.stories
    for figures in (made.figures, story.figures):
        values = [(cited.figure.kind, cited.figure.value) for cited in figures]
        assert len(values) == len(set(values)) > 2
        assert {cited.citation.article for cited in figures} == {0, 1}


def test_citations_of_stories_are_checked(fire):
    from dataclasses import replace

    story = fire.stories[0]
    wrong = replace(story.summary[0], text=story.summary[0].text.upper())
    broken = replace(fire, stories=(replace(story, summary=(wrong,)),))
    assert briefing.verify(fire).ok
    assert not briefing.verify(broken).ok


def test_what_more_outlets_tell_comes_first():
    post, courier = FIRE.values()
    made = told(
        ("gazette.example", "Umber library opens on Sundays", LIBRARY, 5),
        ("post.example", "Fire destroys rope works at Velden harbour", post, 3),
        ("courier.example", "Rope works at Velden harbour destroyed by fire", courier, 3),
    )
    assert [len(story.articles) for story in made.stories] == [2, 1]


def test_of_equal_weight_the_newest_comes_first_but_after_what_the_edition_follows():
    named = [
        ("gazette.example", "Umber library opens on Sundays", LIBRARY, 2),
        ("post.example", "Fire destroys rope works at Velden harbour", FIRE["Harbour Post"], 3),
    ]
    assert [story.articles for story in told(*named).stories] == [(1,), (0,)]
    assert [story.articles for story in told(*named, placings=[Placing(wanted=1), Placing()]).stories] == [(0,), (1,)]


def test_stories_stand_section_by_section():
    named = [
        ("gazette.example", "Umber library opens on Sundays", LIBRARY, 5),
        ("post.example", "Fire destroys rope works at Velden harbour", FIRE["Harbour Post"], 3),
    ]
    placings = [Placing("Town"), Placing("Harbour", since=date(2026, 3, 1))]
    stories = told(*named, placings=placings, sections={"Harbour": None, "Town": None}).stories
    assert [(story.section, story.since) for story in stories] == [("Harbour", date(2026, 3, 1)), ("Town", None)]


def test_story_for_which_a_section_has_no_room_is_listed():
    named = [
        ("gazette.example", "Umber library opens on Sundays", LIBRARY, 5),
        ("post.example", "Fire destroys rope works at Velden harbour", FIRE["Harbour Post"], 3),
    ]
    made = told(*named, placings=[Placing("Town")] * 2, sections={"Town": 1})
    assert [article.title for article in made.articles] == ["Umber library opens on Sundays"]
    (failure,) = made.failures
    assert (failure.location, failure.stage) == ("Town", "skip")
    assert "1 more: Fire destroys rope works at Velden harbour" in failure.message


DAYS = {
    "en": ("The bridge was opened on 12 May 2019.", "Cracks were found on March 3, 2026.", "It closes on 1 July 2026."),
    "fr": ("Le pont a ouvert le 12 mai 2019.", "On a vu des fissures le 3 mars 2026.", "Il ferme le 1er juillet 2026."),
    "de": ("Eröffnet wurde sie am 12. Mai 2019.", "Risse fand man am 3. März 2026.", "Sie schließt am 1. Juli 2026."),
    "es": ("Abrió el 12 de mayo de 2019.", "Hay grietas desde el 3 de marzo de 2026.", "Cierra el 1 de julio de 2026."),
    "it": ("Il ponte aprì il 12 maggio 2019.", "Le crepe si videro il 3 marzo 2026.", "Chiude il 1º luglio 2026."),
    "pt": ("Abriu em 12 de maio de 2019.", "Tem fendas desde 3 de março de 2026.", "Fecha em 1 de julho de 2026."),
    "nl": ("De brug ging open op 12 mei 2019.", "Op 3 maart 2026 zag men scheuren.", "Op 1 juli 2026 gaat zij dicht."),
    "pl": ("Most otwarto 12 maja 2019 roku.", "Pęknięcia znaleziono 3 marca 2026 r.", "Zamykają go 1 lipca 2026 r."),
    "ru": ("Мост открыли 12 мая 2019 года.", "Трещины нашли 3 марта 2026 года.", "Он закроется 1 июля 2026 года."),
    "ja": ("橋は2019年5月12日に開通した。", "2026年3月3日に亀裂が見つかった。", "2026年7月1日に閉鎖される。"),
}


@pytest.mark.parametrize("language", DAYS)
def test_days_that_an_article_writes_out_are_lined_up(language):
    opened, cracked, closes = DAYS[language]
    text = f"{closes}\n\n{opened}\n\n{cracked}"
    article = briefing.article(text, title="", published=date(2026, 6, 3), language=language)
    (story,) = pipeline.brief([pipeline.digest(article, Options())], Options()).stories
    assert [(dated.day, dated.citation.text) for dated in story.timeline] == [
        (date(2019, 5, 12), opened),
        (date(2026, 3, 3), cracked),
        (date(2026, 7, 1), closes),
    ]


def test_two_days_are_no_timeline_and_a_sentence_of_two_days_stands_on_neither():
    opened, cracked, closes = DAYS["en"]
    checked = "From 4 May 2026 to 9 May 2026 it was checked. In June it closes."
    for text in (f"{opened} {cracked}", f"{opened} {cracked} {checked}"):
        article = briefing.article(text, title="", language="en")
        (story,) = pipeline.brief([pipeline.digest(article, Options())], Options()).stories
        assert story.timeline == ()
    assert closes not in text


def test_timeline_is_verified():
    from dataclasses import replace

    article = briefing.article("\n\n".join(DAYS["en"]), title="", language="en")
    made = pipeline.brief([pipeline.digest(article, Options())], Options())
    (story,) = made.stories
    changed = replace(story.timeline[0].citation, text="The bridge was opened in 2019.")
    wrong = replace(story.timeline[0], citation=changed)
    assert briefing.verify(made).ok
    assert not briefing.verify(replace(made, stories=(replace(story, timeline=(wrong,)),))).ok


def test_summary_of_a_story_begins_with_the_article_that_leads_it_and_goes_on_day_after_day():
    post, courier = FIRE.values()
    later = (
        "The rope works at Velden harbour that burned down on Monday will be built again, the mayor of Velden said. "
        "Its owner, Harbour Ropes, had insured it for 9 million crowns. Work is to begin in June."
    )
    made = told(
        ("later.example", "Rope works at Velden harbour to be built again after fire", later, 5),
        ("post.example", "Fire destroys rope works at Velden harbour", post, 3),
        ("courier.example", "Rope works at Velden harbour destroyed by fire", courier, 4),
        options=Options(budget=Budget(sentences=9)),
    )
    (story,) = made.stories
    order = list(dict.fromkeys(cited.article for cited in story.summary))
    assert order == [story.articles[0], *sorted(order[1:], key=lambda number: made.articles[number].published)]
    assert len(order) == 3
