"""The article out of its page: nothing rewritten, nothing lost in silence."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.clean import clean, untouched
from briefing.clean.chances import chances
from briefing.clean.features import NAMES, rows
from briefing.clean.ground import survey
from briefing.clean.pieces import cut, key
from briefing.clean.reading import observe
from briefing.clean.weights import first, others
from briefing.errors import InputError
from briefing.load import source
from briefing.models import BLOCK_JOINT
from briefing.words import count

PAGE = """The Lorheim Post

Home
News
Sport

Bridge over the Arn to close for two years, council decides

Repairs will cost 4.2 million crowns, and nobody has said who is going to pay for them

By Jane Alder and Tom van Rijn12 March 2026

Share on Facebook

Drei Männer auf einer Brücke im Regen, von hinten gesehen

The bridge on Tuesday. (Photo: Piet Sand)

The council of Lorheim decided on Tuesday to close the old bridge over the Arn for at least two years, \
against the votes of the farmers.

“We have waited too long already,” said the mayor, Ines Falk, after the meeting in the town hall.

Read also: ‘Never again’: 400 people march against the toll

Who pays

The money is to come from the province, which has promised half of the sum but has not voted on it yet.

Advertisement

Falk said that the town would otherwise have to raise its taxes for the first time in thirty years.

Source: https://lorheim-post.example/2026/bridge

Comments (12)

Most read

Cat found after nine years in a bakery

Terms of use
"""


def read(text, **options):
    return clean(source(text, location="page.txt"), **options)


@pytest.fixture(scope="module")
def page():
    return read(PAGE)


def kinds(article):
    return {block.origin.of(PAGE)[:12]: block.kind for block in article.blocks}


def dropped(article):
    return {piece.origin.of(PAGE)[:12]: piece.kind for piece in article.dropped}


def test_title_is_the_line_that_the_article_takes_up(page):
    assert page.title == "Bridge over the Arn to close for two years, council decides"


def test_authors_are_told_apart_and_from_the_date_glued_to_them(page):
    assert page.authors == ("Jane Alder", "Tom van Rijn")


def test_date_is_read_from_the_byline(page):
    assert page.published.isoformat() == "2026-03-12"


def test_site_is_the_pages_first_line(page):
    assert page.site == "The Lorheim Post"


def test_menu_in_one_line_is_no_site():
    assert (
        read(PAGE.replace("The Lorheim Post\n", "Menu  Search  Log in  My page\n\nThe Lorheim Post\n", 1)).site
        == "The Lorheim Post"
    )


def test_site_is_the_line_that_the_copyright_repeats():
    text = (
        PAGE.replace("The Lorheim Post\n", "Yours every morning\n\nThe Lorheim Post\n", 1)
        + "\n© 2026 The Lorheim Post\n"
    )
    assert read(text).site == "The Lorheim Post"


def test_address_is_read_from_the_line_of_the_source(page):
    assert page.url == "https://lorheim-post.example/2026/bridge"


def test_lines_of_the_article_have_their_kinds(page):
    assert kinds(page) == {
        "Repairs will": "standfirst",
        "The council ": "paragraph",
        "“We have wai": "paragraph",
        "Who pays": "heading",
        "The money is": "paragraph",
        "Falk said th": "paragraph",
    }


def test_lines_of_the_page_have_theirs(page):
    found = dropped(page)
    assert found["Bridge over "] == "title"
    assert found["By Jane Alde"] == "byline"
    assert found["Share on Fac"] == "share"
    assert found["Drei Männer "] == "caption"
    assert found["The bridge o"] == "caption"
    assert found["Read also: ‘"] == "related"
    assert found["Advertisemen"] == "advertisement"
    assert found["Source: http"] == "source"
    assert found["Comments (12"] == "comments"
    assert found["Terms of use"] == "legal"


def test_every_dropped_line_says_why(page):
    assert all(piece.reason for piece in page.dropped)


def test_kind_that_is_asked_for_is_kept():
    article = read(PAGE, keep=("caption",))
    assert "The bridge on Tuesday. (Photo: Piet Sand)" in article.text


def test_chrome_alone_is_an_error_of_input():
    with pytest.raises(InputError, match="nothing but page chrome"):
        read("Home\nNews\nSport\nLog in\nShare on Facebook\nTerms of use\n")


def test_article_without_a_page_goes_through_whole():
    body = "\n\n".join(
        line for line in PAGE.split("\n\n") if line.startswith(("The council", "The money", "Falk", "Who"))
    )
    article = read(f"Bridge to close\n\n{body}")
    assert article.title == "Bridge to close"
    assert article.text == body


def test_clean_article_keeps_sentences_that_look_like_cues():
    text = (
        "The council met on Tuesday and talked until late in the night about the bridge and the toll on it.\n\n"
        "Read also what the farmers wrote in their letter, said the mayor, before you decide on anything at all."
    )
    assert read(text).text == text


def test_lines_broken_by_hand_are_one_paragraph():
    text = """
The council of Lorheim decided on Tuesday to close the old
bridge over the Arn for at least two years, against
the votes of the farmers, who had asked for a ferry
instead of a detour of thirty kilometres by road.

The mayor said that the money was to come from the
province, which has promised half of the sum but has
not voted on it, and that nothing could be done
before the summer in any case.
"""
    assert [block.origin.of(text).count("\n") for block in read(text).blocks] == [3, 3]


def test_doubled_name_in_a_byline_is_one():
    text = PAGE.replace("By Jane Alder and Tom van Rijn12 March 2026", "By Jane AlderJane Alder12/03/2026")
    assert read(text).authors == ("Jane Alder",)


def test_line_of_the_same_text_with_other_numbers_is_no_heading():
    text = PAGE.replace("Who pays", "Rain over the bridge - image 2")
    assert "image 2" not in read(text).text


def test_page_without_blank_lines_gives_the_same_paragraphs_and_headings(page):
    article = read(PAGE.replace("\n\n", "\n"))
    assert article.title == page.title
    assert article.text.endswith(page.text[page.blocks[1].span.start :])


def test_comments_below_an_article_are_no_part_of_it(page):
    thread = "\n\n".join(
        f"{name}\n\n{day} March 2026\n\nI have crossed that bridge every day for years and nobody ever asked me."
        for day, name in enumerate(("ferryman", "Ada P.", "arn_fan", "Otto", "mill12", "Lise"), start=13)
    )
    text = PAGE.replace("Most read", f"{thread}\n\nMost read")
    assert read(text).text == page.text


def test_trees_read_every_number_of_a_row_under_its_name():
    seen = list(rows(survey(observe(PAGE)), [True] * 3))
    assert {len(row) for row in seen} == {len(NAMES)}
    for name, column in zip(NAMES, zip(*seen, strict=True), strict=True):
        assert len({type(number) for number in column}) == 1, name
    assert all(isinstance(trees(row), float) for trees in (first, others) for row in seen)


def test_paragraphs_stand_a_better_chance_than_links():
    lines = observe(PAGE)
    scores = dict(zip((piece.text[:12] for piece in lines.pieces), chances(lines), strict=True))
    assert min(scores["The council "], scores["Falk said th"]) > max(
        scores["News"], scores["Terms of use"], scores["Cat found af"]
    )


@given(st.text(alphabet="aZ é’“™ﬁ½İßجнก東한\u0301\u00ad\u00a0©1_.\n", max_size=40))
def test_a_line_is_measured_in_a_text_as_it_is_alone(text):
    for piece in cut(text):
        assert (piece.key, piece.words) == (key(piece.text), count(piece.text))


CHUNKS = st.lists(
    st.sampled_from(
        [*PAGE.split("\n\n"), "Über uns", "• one thing", "a\tb", "12", "「終わりだ。」", "\u00a0", "x" * 90]
    ),
    max_size=40,
)
JOINTS = st.sampled_from(["\n", "\n\n", "\r\n", "\n \n", "\u2028"])


@given(CHUNKS, JOINTS)
def test_every_word_is_either_kept_or_dropped_with_a_reason(chunks, joint):
    text = joint.join(chunks)
    try:
        article = read(text)
    except InputError:
        return
    places = sorted([b.origin for b in article.blocks] + [d.origin for d in article.dropped])
    at = 0
    for place in places:
        assert at <= place.start < place.end
        assert not text[at : place.start].strip()
        at = place.end
    assert not text[at:].strip()


@given(CHUNKS, JOINTS)
def test_text_is_made_of_slices_of_the_source(chunks, joint):
    text = joint.join(chunks)
    try:
        article = read(text)
    except InputError:
        return
    assert article.text == BLOCK_JOINT.join(block.origin.of(text) for block in article.blocks)
    for block in article.blocks:
        assert block.span.of(article.text) == block.origin.of(text)
        assert article.origins(block.span) == (block.origin,)


@given(st.text())
def test_nothing_but_an_error_of_input_comes_of_any_text(text):
    with suppress(InputError):
        assert read(text).text


@given(st.text())
def test_text_given_as_clean_stays_as_it_is(text):
    article = untouched(source(text, location=""))
    assert article.text == text
    assert "".join("".join(block.span.of(text) for block in article.blocks).split()) == "".join(text.split())
