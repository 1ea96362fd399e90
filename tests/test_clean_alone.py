"""An article without a page around it: it goes through untouched but for its title, its byline and its date."""

import pytest

from briefing.clean import clean
from briefing.load import source

COUNCIL = "The council met for the {} time and talked until late in the night about the bridge and its toll."
PROSE = [COUNCIL.format(word) for word in ("first", "second", "third", "fourth", "fifth", "sixth", "last")]


def read(*lines):
    return clean(source("\n\n".join(("Late nights in Lorheim", *lines)), location="page.txt"))


def test_list_stays_whole():
    items = [f"{n}. Bridge of {place}" for n, place in enumerate(("Arn", "Lor", "Mell", "Tarn", "Ulm"), start=1)]
    body = ["These are the five bridges that the province wants to close before the end of the year.", *items]
    assert read(*body).text == "\n\n".join(body)


@pytest.mark.parametrize("line", [
    "Read also: The mill of Lorheim is for sale",
    "Read the full letter here.",
    "— Ines Falk (@falk) March 16, 2026",
    "Write to the mayor at falk@lorheim.example and tell her what you think of the toll.",
    "Source: survey of the province, May 2026",
    "Frequently asked questions",
    "Written by: Jane Alder",
    "21. 3. 2026",
])  # fmt: skip
def test_one_line_that_looks_like_the_pages_stays_amid_the_prose(line):
    body = [*PROSE[:4], line, *PROSE[4:]]
    assert read(*body).text == "\n\n".join(body)


def test_two_links_put_in_with_their_headlines_stay():
    links = ["Read also…", "“Not with us”: the farmers of Lorheim and their ferry"] * 2
    body = [*PROSE[:2], *links[:2], *PROSE[2:5], *links[2:], *PROSE[5:]]
    assert read(*body).text == "\n\n".join(body)


def test_credits_below_an_article_are_no_menu():
    roles = ("Editor", "Photos", "Maps", "Lights", "Sound", "Driver", "Cook", "Guide", "Proofs", "Layout")
    body = [*PROSE, *(f"{role}: Ada Pell" for role in roles)]
    assert read(*body).text == "\n\n".join(body)


def test_byline_and_date_above_the_text_are_no_part_of_it():
    article = read("By Jane Alder", "12 March 2026", *PROSE)
    assert article.text == "\n\n".join(PROSE)
    assert [piece.kind for piece in article.dropped] == ["title", "byline", "dateline"]


def test_bare_word_of_an_advertisement_goes():
    assert read(*PROSE[:3], "Advertisement", *PROSE[3:]).text == "\n\n".join(PROSE)


def test_page_s_foot_at_the_very_end_goes():
    assert read(*PROSE, "Share on Facebook", "Terms of use").text == "\n\n".join(PROSE)


def test_a_box_of_offers_put_in_goes_and_all_else_stays():
    box = ["Sign up for our newsletter", "Thanks for signing up!", "Share on Facebook"]
    assert read(*PROSE[:3], *box, *PROSE[3:], *PROSE[:4]).text == "\n\n".join((*PROSE, *PROSE[:4]))


def test_a_menu_above_makes_a_page_of_it():
    menu = ["Weather", "Roads", "Farms", "Boats", "Schools", "Mills"]
    text = "\n\n".join([*menu, "Late nights in Lorheim", *PROSE[:2], "Read also: The mill is for sale", *PROSE[2:]])
    assert clean(source(text, location="page.txt")).text == "\n\n".join(PROSE)
