"""Lines of a web page: another extractor's advice, set right by what the markup says."""

import pytest

from briefing.clean.markup import judge
from briefing.models import Hint
from briefing.text import Span

PROSE = [
    f"The council of Lorvane met on day {i} and decided once more about the old bridge over the river."
    for i in range(8)
]


def verdicts(*lines, title="Bridge closed"):
    """Judge lines given as (text, tag, links, advised, classes, box), the last ones as need be."""
    hints, text = [], ""
    for words, tag, links, advised, classes, box in (line + (0.0, True, "", 1)[len(line) - 2 :] for line in lines):
        hints.append(Hint(Span(len(text), len(text) + len(words)), tag, links, advised, classes, box))
        text += words + "\n"
    return judge(text, hints, title=title, language="en")


ARTICLE = [(prose, "main>article>p") for prose in PROSE]


def kinds(*lines, **options):
    return [(verdict.kind, verdict.kept) for verdict in verdicts(*lines, **options)]


def test_nothing_is_said_where_nothing_is_advised():
    assert verdicts(*[(prose, "p", 0.0, None) for prose in PROSE]) == []


def test_title_is_kept_apart_and_what_stands_above_it_goes():
    found = kinds(("A notice that was advised.", "p"), ("Bridge closed", "h1"), *ARTICLE)
    assert found == [("page", False), ("title", False), *[("paragraph", True)] * len(ARTICLE)]


def test_a_title_in_the_middle_of_the_article_is_a_line_of_it():
    found = kinds(*ARTICLE, ("Bridge closed", "p"), ARTICLE[0])
    assert found[len(ARTICLE)] == ("paragraph", True)


@pytest.mark.parametrize(("line", "kind"), [
    (("Nine bridges in one picture", "article>figure>figcaption"), "caption"),
    (("Nine bridges in one picture", "article>p", 0.0, True, "story>image-caption"), "caption"),
    (("What readers say of it", "article>p", 0.0, True, "story>comments>text"), "comments"),
    (("Get our letters every day", "article>p", 0.0, True, "story>newsletter-box"), "newsletter"),
    (("She writes about bridges", "article>p", 0.0, True, "story>author-bio"), "byline"),
    (("Nine more bridges that were closed", "article>p>a", 1.0), "related"),
    (("Read more: nine more bridges", "article>p", 0.7), "related"),
])  # fmt: skip
def test_what_is_advised_goes_for_its_tag_its_class_its_words_or_its_link(line, kind):
    assert kinds(*ARTICLE, line, *ARTICLE)[len(ARTICLE)] == (kind, False)


def test_an_element_that_holds_the_article_speaks_for_nothing():
    lines = [(prose, "form>article>p", 0.0, True, "page comments-open>story") for prose in PROSE]
    assert all(verdict.kept for verdict in verdicts(*lines))


def test_a_heading_that_was_overlooked_is_taken_in():
    heading = ("Nobody is amused", "main>article>h2", 0.0, False)
    assert kinds(*ARTICLE, heading, *ARTICLE)[len(ARTICLE)] == ("heading", True)


def test_a_link_box_amid_the_article_is_not_taken_in():
    box = ("Nine more bridges", "main>article>h3", 1.0, False, "related", 2)
    assert kinds(*ARTICLE, box, *ARTICLE)[len(ARTICLE)] == ("related", False)


@pytest.mark.parametrize(("tag", "kind"), [
    ("article>h3", "heading"), ("article>li", "list item"), ("article>table>tr", "table row"),
    ("article>blockquote>p", "quote block"), ("article>p", "paragraph"), ("", "paragraph"),
])  # fmt: skip
def test_kinds_are_told_by_the_tags(tag, kind):
    assert kinds(*ARTICLE, ("A line of its own here", tag), *ARTICLE)[len(ARTICLE)] == (kind, True)


def test_a_table_within_the_article_that_is_not_advised_is_named_as_one():
    row = ("Arn 1931 closed", "article>table>tr", 0.0, False, "", 2)
    assert kinds(*ARTICLE, row, *ARTICLE)[len(ARTICLE)] == ("table row", False)
    assert kinds(*ARTICLE, row)[-1] == ("page", False)
