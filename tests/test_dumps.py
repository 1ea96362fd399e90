"""Short articles on pages of dailies in many languages: all of their paragraphs are kept, and nothing of the page's."""

import pytest
from case_files import cases

from briefing.clean import clean
from briefing.load import source

CASES = cases("dumps")


def told(text):
    """Write down what a page says of its article, then the article line by line."""
    article = clean(source(text, location="page"))
    facts = {
        "language": article.language,
        "title": article.title,
        "authors": "; ".join(article.authors),
        "published": article.published,
        "updated": article.updated,
    }
    lines = [f"{name}: {value}" for name, value in facts.items() if value]
    return "\n".join([*lines, "", *filter(None, article.text.split("\n"))])


@pytest.mark.parametrize("case", CASES, ids=str)
def test_short_article_is_kept_whole_with_links_between_its_paragraphs(case):
    assert told(case.text) == case.expected
