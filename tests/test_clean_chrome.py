"""Chrome of each sort is named for what it is; bars and lists of links go as a whole; what is asked for comes back."""

import pytest

from briefing.clean import clean
from briefing.clean.bars import bar
from briefing.clean.kinds import kept_as
from briefing.clean.pieces import cut
from briefing.errors import UsageError
from briefing.load import source
from briefing.options import DROPPED, KEPT, Options, kinds_of

PROSE = [
    "The council of Lorheim met on Tuesday and talked until late about the old bridge over the Arn and its toll.",
    "Nobody had asked the farmers, said the mayor, Ines Falk, and so they had come to the town hall by themselves.",
    "They want a ferry for as long as the bridge is closed, because the detour is thirty kilometres by road.",
    "The province has promised to pay half of the sum, which the engineers put at four million crowns in March.",
    "Falk said that the town would otherwise have to raise its taxes for the first time in more than thirty years.",
    "The bridge was built in 1931 and carries some nine thousand cars a day, most of them on their way to Mellow.",
    "Its keeper, Otto Brandt, has lived in the toll house for forty years and does not know where he is to go.",
    "The council is to vote on the plan in its last meeting before the summer, and nobody expects it to pass.",
]
TOP = ["Lorheim Post", "Home", "Politics", "Sport", "Weather", "Roads", "Farms", "Log in", "Late nights in Lorheim"]
FOOT = ["Comments (2)", "ferryman", "I said so.", "Most read", "Cat found after nine years in a bakery in Mellow",
        "Tags", "Arn", "Bridges", "Terms of use", "Made in Lorheim",
        "With eleven bakeries and one mill, the valley is a place to be proud of, says its paper"]  # fmt: skip


def read(*lines, **options):
    return clean(source("\n\n".join((*TOP, *lines, *FOOT)), location="page.txt"), **options)


@pytest.mark.parametrize(("line", "language", "sort"), [
    ("Partager sur FacebookPartager sur XPartager par e-mail", "fr", "share"),
    ("TeilenMerkenDrucken", "de", "share"),
    ("PublicitéFermer la publicité", "fr", "advertisement"),
    ("CondividiSalvaStampa", "it", "share"),
    ("ПоделитьсяСохранить", "ru", "share"),
    ("WhatsAppTeilen", "de", "share"),
    ("Facebook Twitter WhatsApp E-Mail", "de", "share"),
    ("Politik | Wirtschaft | Kultur", "de", "navigation"),
    ("Share12Comments", "en", "share"),
    ("Partager sur Facebook  Envoyer par e-mail  Ajouter à vos favoris", "fr", "share"),
    ("Share on Facebook Send by e-mail Print", "en", "share"),
    ("Share | Tweet | Print | Zorp", "en", "share"),
    ("Share | Tweet | Zorp", "en", ""),
    ("Mehr Geld", "de", ""),
    ("Mehr Geld für Schulen", "de", ""),
    ("McDonald wins", "en", ""),
    ("YouTube", "en", ""),
    ("Share | the burden", "en", ""),
    ("Sharing and saving", "en", ""),
])  # fmt: skip
def test_line_whose_every_part_is_a_cue_is_a_bar(line, language, sort):
    assert bar(line, language) == sort


@pytest.mark.parametrize("place", [0, 4])
def test_bar_is_neither_standfirst_nor_heading(place):
    glued = "Share on FacebookShare on XShare by e-mailCopy linkPrint"
    article = read(*PROSE[:place], glued, *PROSE[place:])
    assert [piece.kind for piece in article.dropped if piece.origin.of(article.source.text) == glued] == ["share"]


def test_headlines_below_read_more_go_up_to_the_next_paragraph():
    links = ["Nine bridges that nobody has crossed since", "Who has the key to the old mill?",
             "A ferry for Mellow, and nobody to row it home", "What became of the last miller of Pell"]  # fmt: skip
    assert read(*PROSE[:4], "Read more", *links, *PROSE[4:]).text == "\n\n".join(PROSE)


def test_bullets_below_read_more_go():
    places = ("Arn", "Mellow", "Tarn", "Ulm", "Pell")
    links = [f"- The bridge of {place} is to close as well" for place in places]
    assert read(*PROSE[:4], "Read also", *links, *PROSE[4:]).text == "\n\n".join(PROSE)


def test_short_heading_behind_links_stays():
    links = ["Nine bridges that nobody has crossed since", "A ferry for Mellow, and nobody to row it home"]
    article = read(*PROSE[:4], "Read more", *links, "Who pays", *PROSE[4:])
    assert article.text == "\n\n".join((*PROSE[:4], "Who pays", *PROSE[4:]))


@pytest.mark.parametrize(("line", "kind"), [
    ("Lorheim Post", "navigation"), ("Politics", "navigation"), ("Roads", "navigation"), ("Log in", "navigation"),
    ("Comments (2)", "comments"), ("I said so.", "comments"), ("Most read", "related"),
    ("Cat found after nine years in a bakery in Mellow", "related"), ("Tags", "tags"), ("Bridges", "tags"),
    ("Terms of use", "legal"), ("Made in Lorheim", "legal"),
])  # fmt: skip
def test_lines_around_an_article_are_named_for_what_they_are(line, kind):
    article = read(*PROSE)
    found = {piece.origin.of(article.source.text): piece.kind for piece in article.dropped}
    assert found[line] == kind


@pytest.mark.parametrize(("line", "kind"), [
    ("> We have waited too long already, said the mayor", "quote block"),
    ("| Bridge | 1931 | closed |", "table row"),
    ("Bridge\t1931\tclosed", "table row"),
    ("• the first six cranes", "list item"),
    ("Who pays", "heading"),
    (PROSE[0], "paragraph"),
])  # fmt: skip
def test_kinds_of_an_article_s_lines(line, kind):
    assert kept_as(cut(line)[0]).kind == kind


def test_caption_comes_back_where_it_is_asked_for():
    caption = "The bridge on Tuesday. (Photo: Piet Sand)"
    assert caption not in read(*PROSE[:4], caption, *PROSE[4:]).text
    article = read(*PROSE[:4], caption, *PROSE[4:], keep=("caption", "table"))
    assert caption in article.text
    assert "caption" in {block.kind for block in article.blocks}


def test_caption_of_another_article_does_not():
    stray = "A cat in Mellow. (Photo: Ada Pell)"
    article = clean(source("\n\n".join((*TOP, *PROSE, *FOOT, stray)), location="page.txt"), keep=("caption",))
    assert stray not in article.text


def test_unknown_kind_is_an_error_that_lists_the_kinds():
    with pytest.raises(UsageError, match=r"no kind of line 'captoin'\nhint: there are title, .*caption, .*table"):
        Options(keep=("captoin",))
    with pytest.raises(UsageError, match="no kind of line"):
        read(*PROSE, keep=("tables",))


def test_short_names_stand_for_the_kinds():
    assert kinds_of(("table", "list", "quote")) == {"table row", "list item", "quote block"}


def test_every_kind_that_comes_out_can_be_asked_for():
    article = read(*PROSE)
    assert {block.kind for block in article.blocks} <= set(KEPT)
    assert {piece.kind for piece in article.dropped} <= set(DROPPED)
