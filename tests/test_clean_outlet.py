"""Who prints an article: the name at its head, whole and as it stands there, and never in the title's place."""

import pytest

from briefing.clean import clean
from briefing.clean.outlets import is_press
from briefing.load import source

STORY = """The council of Lorheim decided on Tuesday to close the old bridge over the Arn for at least two years.

“We have waited too long already,” said the mayor, Ines Falk, after the meeting in the town hall of Lorheim.

The money is to come from the province, which has promised half of the sum but has not voted on it yet."""
TITLE = "Old bridge over the Arn will close for two years"
FRENCH = """Le conseil de Lorheim a décidé mardi de fermer le vieux pont sur l'Arne pendant au moins deux ans.

« Nous avons déjà trop attendu », a dit la maire, Inès Falque, après la réunion dans la salle des fêtes du village.

L'argent doit venir de la province, qui a promis la moitié de la somme mais n'a encore rien voté."""
FRENCH_TITLE = "Le vieux pont sur l'Arne fermera deux ans"

# what stands above the text        outlet, authors, day
HEADS = {
    "first line": (f"Lorheim Messenger\n{TITLE}\nBy Jane Alder\n12 March 2026", "Lorheim Messenger"),
    "first line, apart": (f"Lorheim Messenger\n\n{TITLE}\n\nBy Jane Alder\n12 March 2026", "Lorheim Messenger"),
    "first line, capitals": (f"THE ARN GAZETTE\n\n{TITLE}\n\nJane Alder, 12 March 2026", "THE ARN GAZETTE"),
    "first line, a day below": (f"The Arn Gazette\n12 March 2026\n{TITLE}\nBy Jane Alder", "The Arn Gazette"),
    "below the title": (f"{TITLE}\n\nWhite Coast News\n12 March 2026\nText: Jane Alder", "White Coast News"),
    "all in one line": (f"{TITLE}\n\nTrade Weekly · Towns · 12 March 2026 · Jane Alder", "Trade Weekly"),
    "between day and name": (f"{TITLE}\n\n12 March 2026 | The Arn Courier | By Jane Alder", "The Arn Courier"),
}
FRENCH_HEADS = {
    "like a link": ("LE JOURNAL DE L'ARNE\nMenu\nAbonnez-vous à partir de 2 €", "LE JOURNAL DE L'ARNE"),
    "above links": ("Le Courrier de l'Arne\nMenu Accueil\nAbonnez-vous à partir de 2 €", "Le Courrier de l'Arne"),
    "none": ("Menu Accueil\nAbonnez-vous à partir de 2 €", ""),
}


@pytest.mark.parametrize(("head", "outlet"), HEADS.values(), ids=HEADS)
def test_outlet_is_named_whole_and_the_headline_is_the_title(head, outlet):
    found = clean(source(f"{head}\n\n{STORY}\n", location="page.txt"))
    assert (found.title, found.site, found.authors) == (TITLE, outlet, ("Jane Alder",))
    assert found.published.isoformat() == "2026-03-12"
    assert found.text == STORY


@pytest.mark.parametrize(("head", "outlet"), FRENCH_HEADS.values(), ids=FRENCH_HEADS)
def test_neither_links_nor_the_word_before_a_date_are_the_outlet(head, outlet):
    text = f"{head}\n\n{FRENCH_TITLE}\nPar Hélène Courtois\nLe 12/03/2026 à 06:30\n\nFacebook Twitter\n\n{FRENCH}\n"
    found = clean(source(text, location="page.txt"))
    assert (found.title, found.site) == (FRENCH_TITLE, outlet)


def test_title_that_names_a_paper_stays_the_title():
    for head in ("The Fall of the Arn Gazette\nBy Jane Alder", "The Fall of the Arn Gazette\n12 March 2026"):
        assert clean(source(f"{head}\n\n{STORY}\n", location="page.txt")).title == "The Fall of the Arn Gazette"


@pytest.mark.parametrize(("name", "language"), [
    ("The Lorheim Times", "en"), ("Arntaler Bote", "de"), ("L'Écho de l'Arne", "fr"), ("El Correo del Valle", "es"),
    ("Báo Sông Hồng", "vi"), ("جريدة النهر", "ar"), ("河畔日报", "zh"),
])  # fmt: skip
def test_word_of_the_press_tells_an_outlet(name, language):
    assert is_press(name, language)


@pytest.mark.parametrize("line", ["Post a comment", "Bad news for the valley", "Times of 12 March", "Herald"])
def test_word_of_the_press_in_other_words_tells_none(line):
    assert not is_press(line, "en")


def test_given_name_below_an_outlet_and_above_a_day_in_figures_is_the_authors():
    text = f"{TITLE}\n\nLorheim Messenger\nJane Alder\n12/03/2026\n\n{STORY}\n"
    assert clean(source(text, location="page.txt")).authors == ("Jane Alder",)

MENU = "Skip to content\nSubscribe\nPolitics\nCulture\nReviews\nArn Valley\nSaturday\nAll News\nTravel News\nWeather\n"
FEET = {
    "rights": ("Follow Arn Voices\nAbout Arn Voices\n© 2026 Arn Voices. All rights reserved.", "Arn Voices"),
    "rights of a firm": ("About us\n© 2019-2026 Arn Holdings, Inc. All rights reserved.", ""),
    "a firm that the page is named after": (
        "Arn Voices app\nArn Voices letters\nWork for Arn Voices\nAbout Arn Voices\n© Arn Voices Ltd 2026",
        "Arn Voices",
    ),
    "rights in a word that is none": ("Reviews of the week\nMore reviews\n© 2026 Reviews", ""),
    "none": ("About us\nTerms of use", ""),
    "a picture's": ("Picture: © Jane Alder\nPictures by Jane Alder\nMore by Jane Alder", ""),
    "an address": ("About us\ndesk@arnvalley.example", "Arn Valley"),
}


@pytest.mark.parametrize(("foot", "outlet"), FEET.values(), ids=FEET)
def test_what_a_page_calls_itself_again_is_its_outlet_and_no_section_is(foot, outlet):
    text = f"{MENU}\n{TITLE}\n\nBy Jane Alder\n12 March 2026\n\n{STORY}\n\n{foot}\n"
    assert clean(source(text, location="page.txt")).site == outlet


@pytest.mark.parametrize(
    "line", ["Associated Press", "Ines Falk, Associated Press", "Lorheim, 12 March 2026", "in NEWS"]
)
def test_neither_agency_nor_place_below_a_title_is_the_outlet(line):
    assert clean(source(f"{MENU}\n{TITLE}\n\n{line}\n\n{STORY}\n", location="page.txt")).site == ""


def test_who_has_a_page_of_their_own_is_its_author_alone():
    foot = "About Jane Alder\nLetters to Jane Alder\n© 2026 Jane Alder. All rights reserved."
    text = f"{MENU}\n{TITLE}\n\nBy Jane Alder\n12 March 2026\n\n{STORY}\n\n{foot}\n"
    found = clean(source(text, location="page.txt"))
    assert (found.authors, found.site) == (("Jane Alder",), "")
