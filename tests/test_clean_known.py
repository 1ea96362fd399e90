"""What a page says for machines and what it shows: which day counts where they differ, and what lines add."""

import pytest

from briefing.clean.page import clean
from briefing.load.html import read

PROSE = "".join(
    f"<p>The council of Lorvane decided on item {i} of its long list, and nobody in the hall was against it.</p>"
    for i in range(6)
)


def article(*, head="", below="", above=""):
    """Clean a page with these elements in its head, and below and above its title."""
    body = f"{above}<article><h1>Bridge closed for good</h1>{below}{PROSE}</article>"
    return clean(read(f"<html lang=en><head>{head}</head><body>{body}".encode(), location="a.html"))


def metas(published, updated=""):
    """Say the publication and the last change as pages do."""
    changed = f'<meta property="article:modified_time" content="{updated}">' if updated else ""
    return f'<meta property="article:published_time" content="{published}">{changed}'


@pytest.mark.parametrize(
    ("head", "shown", "published"),
    [
        # the machines' word, borne out, or with nothing to stand against it
        (metas("2031-05-02T10:00:00+02:00"), "2 May 2031", "2031-05-02T10:00:00+02:00"),
        (metas("2031-05-02T10:00:00+02:00"), "", "2031-05-02T10:00:00+02:00"),
        (metas("2031-05-02", "2031-05-06"), "Updated 4 May 2031", "2031-05-02"),
        (metas("2031-05-02"), "12 April 2031", "2031-05-02"),
        # another clock
        (metas("2031-05-03T00:30:00Z"), "2 May 2031", "2031-05-02"),
        # the day it shows is that of the change, which machines know to the minute
        (metas("2031-05-02T08:00:00Z", "2031-05-07T09:30:00Z"), "7 May 2031", "2031-05-07T09:30:00+00:00"),
        # it is called the publication
        (metas("2031-05-20"), "Published: 2 May 2031", "2031-05-02"),
        # the page was made anew, the article was not
        (metas("2031-05-20", "2031-05-20"), "2 May 2031", "2031-05-02"),
        # nobody else says it
        ("", "2 May 2031", "2031-05-02"),
        ('<link rel="canonical" href="https://gazette.example/2031/05/02/bridge">', "", "2031-05-02"),
    ],
)
def test_day_is_the_one_the_page_shows_where_machines_can_mean_it(head, shown, published):
    assert article(head=head, below=f"<p>{shown}</p>").published.isoformat() == published


def test_what_the_lines_say_completes_what_the_head_says():
    found = article(
        head=metas("2031-05-02"),
        above="<p>Home &gt; Traffic &gt; Bridges</p>",
        below="<p>By Anna Ferrow</p><p>2 May 2031, last updated on 4 May 2031</p>",
    )
    assert (found.authors, found.section) == (("Anna Ferrow",), "Traffic")
    assert (found.published.isoformat(), found.updated.isoformat()) == ("2031-05-02", "2031-05-04")


def test_day_of_another_article_in_the_margin_does_not_count():
    found = article(head=metas("2031-05-02", "2031-05-09"), above="<aside><p>9 May 2031</p></aside>")
    assert found.published.isoformat() == "2031-05-02"


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Anna Ferrow Updated June 3, 2031 10:12 am", ("Anna Ferrow",)),
        ("By Anna FerrowUpdated June 3, 2031", ("Anna Ferrow",)),
        ("By Anna Ferrow and Tom Hale Published 3 June 2031, 10:12 BST", ("Anna Ferrow", "Tom Hale")),
        ("By: Anna Ferrow Posted at 10:12 AM, Jun 03, 2031", ("Anna Ferrow",)),
        ("Published 3 June 2031 by Anna Ferrow", ("Anna Ferrow",)),
    ],
)
def test_authors_end_where_the_date_s_label_begins(line, authors):
    found = article(below=f"<div>{line}</div>")
    assert (found.authors, found.published.isoformat()) == (authors, "2031-06-03")
