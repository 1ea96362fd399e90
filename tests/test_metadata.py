"""What a page says of its article: title, authors and dates in heads of many forms, in many languages.

A case of `cases/metadata/` is the head of a page; the first one of each file is the article that stands below.
"""

import pytest
from case_files import CASES, read

from briefing.clean import clean
from briefing.clean.cues import sort_of
from briefing.clean.dates import dates
from briefing.clean.metadata import section, updated
from briefing.clean.names import names
from briefing.clean.pieces import Lines, cut
from briefing.clean.title import without_site
from briefing.load import source

FILES = [read(path) for path in sorted((CASES / "metadata").glob("*.md"))]
HEADS = [(head, article) for article, *heads in FILES for head in heads]


def page(head, article):
    """Put a page around an article."""
    return f"Menu\n\n{head.text}\n\nFacebook\n\n{article.text}\n\nFacebook\n\n© 2026\n"


def lines_of(text, language):
    """Look at a page's lines as far as its head is read by them."""
    pieces = cut(text)
    return Lines(pieces, tuple(sort_of(piece.text, language) for piece in pieces), (0.0,) * len(pieces), language)


def expected(head, field):
    """Read what a case wants of a field; "" for nothing."""
    found = [line.partition(":")[2].strip() for line in head.expected.splitlines() if line.startswith(f"{field}:")]
    return found[0] if found else ""


every_head = pytest.mark.parametrize(("head", "article"), HEADS, ids=[str(head) for head, _ in HEADS])


@every_head
def test_title_is_found_whole_and_alone(head, article):
    assert clean(source(page(head, article), location="page.txt")).title == expected(head, "title")


@every_head
def test_authors_are_the_persons_who_wrote_it(head, article):
    found = clean(source(page(head, article), location="page.txt")).authors
    assert "; ".join(found) == expected(head, "authors")


@every_head
def test_day_is_the_one_on_which_it_appeared(head, article):
    found = clean(source(page(head, article), location="page.txt")).published
    assert (found.isoformat() if found else "") == expected(head, "published")


@every_head
def test_day_of_the_last_change_is_told_apart(head, article):
    lines = lines_of(page(head, article), head.language)
    title = next(i for i, piece in enumerate(lines.pieces) if expected(head, "title") in piece.text)
    start = next(i for i, piece in enumerate(lines.pieces) if piece.text in article.text)
    found = updated(lines, title, start)
    assert (found.isoformat() if found else "") == expected(head, "updated")


@pytest.mark.parametrize(
    ("line", "language", "day"),
    [
        ("F1Dec 19, 2023, 05:30 PM", "en", "2023-12-19"),
        ("Jane AlderWriterDec 21, 2023", "en", "2023-12-21"),
        ("GEARDEC 19, 2023 9:00 AM", "en", "2023-12-19"),
        ("FRI, DEC 22 20234:46 AM EST", "en", "2023-12-22"),
        ("Dec 21st 2023 at 10:00AM", "en", "2023-12-21"),
        ("Thursday, 7 Sept. 2023", "en", "2023-09-07"),
        ("03/04/2023", "en", "2023-03-04"),
        ("03/04/2023", "fr", "2023-04-03"),
        ("03.04.2023", "en", "2023-04-03"),
        ("2023-12-22T05:00+02:00", "en", "2023-12-22"),
        ("1er août 2024", "fr", "2024-08-01"),
        ("2 de julio de 2025", "es", "2025-07-02"),
        ("3. März 2023", "de", "2023-03-03"),
        ("2025. július 2.", "hu", "2025-07-02"),
        ("22 ARALIK 2023", "tr", "2023-12-22"),
        ("22 كانون الأول 2023", "ar", "2023-12-22"),
        ("५ मार्च २०२४", "hi", "2024-03-05"),
        ("ngày 5 tháng 3 năm 2024", "vi", "2024-03-05"),
        ("21 ธ.ค. 2566", "th", "2023-12-21"),
        ("令和5年12月22日", "ja", "2023-12-22"),
        ("平成元年1月8日", "ja", "1989-01-08"),
        ("民國112年12月22日", "zh", "2023-12-22"),
        ("2023. 12. 22.", "ko", "2023-12-22"),
    ],
)
def test_date_is_read_in_its_languages_words_and_order(line, language, day):
    assert [found.isoformat() for _, found in dates(line, language)] == [day]


@pytest.mark.parametrize(
    "line", ["May 2023", "version 1.2.3", "32/13/2023", "12 of 30 in 2023", "30 février 2023", "2 hours ago"]
)
def test_what_is_no_day_is_no_date(line):
    assert list(dates(line, "en")) == []


def test_dates_come_in_their_order_and_at_their_places():
    line = "Updated 2026-03-14, published 12 March 2026"
    assert [(span.of(line), day.day) for span, day in dates(line, "en")] == [("2026-03-14", 14), ("12 March 2026", 12)]


@pytest.mark.parametrize(
    ("line", "language", "found"),
    [
        ("Jane Alder, Tom van Rijn and Ruth McArdle", "en", ["Jane Alder", "Tom van Rijn", "Ruth McArdle"]),
        ("Jane AlderJane Alder", "en", ["Jane Alder"]),
        ("Jane Alder Lorheim Post", "en", ["Jane Alder Lorheim"]),
        ("Jane Alder Fox News", "en", ["Jane Alder"]),
        ("Jane Alder Globe Staff and Piet Sand Globe Correspondent", "en", ["Jane Alder", "Piet Sand"]),
        ("Jane Alder for the Lorheim Post", "en", ["Jane Alder"]),
        ("JANE ALDER FOR LORHEIM.EXAMPLE", "en", ["JANE ALDER"]),
        ("Jane Alder, Ph.D.", "en", ["Jane Alder"]),
        ("Senior Political Editor Jane Alder", "en", ["Jane Alder"]),
        ("Marie-Ève de la Tour et Jean d’Aubigné", "fr", ["Marie-Ève de la Tour", "Jean d’Aubigné"]),
        ("Jane AlderLTVBusiness", "en", ["Jane Alder"]),
        ("von Jörg Maier", "de", ["Jörg Maier"]),
        ("Κώστας Νικολάου", "el", ["Κώστας Νικολάου"]),
        ("홍길동 특파원", "ko", ["홍길동"]),
        ("The Long Read", "en", []),
        ("Lorheim News Desk", "en", []),
        ("Getty Images", "en", []),
        ("Agence Fluviale de Presse", "fr", []),
        ("北湖新聞", "ja", []),
    ],
)
def test_names_are_persons_alone(line, language, found):
    assert list(names(line, language)) == found


@pytest.mark.parametrize(
    ("line", "site", "title"),
    [
        ("Rain on the Arn | The Lorheim Post", "Lorheim Post", "Rain on the Arn"),
        ("Rain on the Arn - lorheimpost.example", "lorheimpost.example", "Rain on the Arn"),
        ("Rain on the Arn – what now?", "Lorheim Post", "Rain on the Arn – what now?"),
        ("« Il pleut » - le maire", "Le Courrier", "« Il pleut » - le maire"),
        ("Home  News  Who pays for the bridge", "", "Who pays for the bridge"),
        ("Rain  again", "", "Rain  again"),
    ],
)
def test_title_loses_the_sites_name_and_nothing_else(line, site, title):
    assert without_site(line, site) == title


def test_author_is_read_from_what_is_told_of_her_at_the_end():
    article = next(article for head, article in HEADS if head.language == "en")
    told = "Jane Alder is a reporter at the Lorheim Post."
    text = f"Lorheim Post\n\nMenu\n\nWho pays for the old bridge?\n\n{article.text}\n\n{told}\n"
    assert clean(source(text, location="page.txt")).authors == ("Jane Alder",)


def test_reporters_of_an_agency_are_authors_where_nobody_signs():
    article = next(article for head, article in HEADS if head.language == "en")
    told = "(Reporting by Jane Alder and Piet Sand; editing by Tom Roe)"
    text = f"Menu\n\nWho pays for the old bridge?\n\n{article.text}\n\n{told}\n"
    assert clean(source(text, location="page.txt")).authors == ("Jane Alder", "Piet Sand")


def test_links_beside_an_article_are_nobodys_names():
    article = next(article for head, article in HEADS if head.language == "en")
    head = "Menu\n\nWho pays for the old bridge?\n\nOlder Taxes\n\n12 March 2026"
    text = f"{head}\n\n{article.text} An older man spoke of taxes.\n"
    assert clean(source(text, location="page.txt")).authors == ()


def test_section_stands_behind_the_front_page_in_the_path():
    lines = lines_of("Home > Local > Bridges\n\nWho pays for the old bridge?\n\nNobody knows.", "en")
    assert section(lines, 1) == "Local"
