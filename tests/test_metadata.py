"""What a page says of its article: title, authors and dates in heads of many forms, in many languages.

A case of `cases/metadata/` is the head of a page; the first one of each file is the article that stands below.
"""

import pytest
from case_files import CASES, read

from briefing.clean import clean
from briefing.clean.cues import sort_of
from briefing.clean.metadata import section
from briefing.clean.names import names
from briefing.clean.origins import named
from briefing.clean.pieces import Lines, cut
from briefing.clean.stamps import days
from briefing.clean.title import without_site
from briefing.dates import dates
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
    _, found = days(lines, title, start)
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
        ("the 25th of May 2019", "en", "2019-05-25"),
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
        ("23.12.22 10:12", "ko", "2023-12-22"),
        ("22.12.23", "de", "2023-12-22"),
        ("22/12/2566", "th", "2023-12-22"),
        ("٢٢ ديسمبر ٢٠٢٣", "ar", "2023-12-22"),
        ("２０２３年１２月２２日", "ja", "2023-12-22"),
        ("22 грудня 2023", "uk", "2023-12-22"),
        ("22 Δεκεμβρίου 2023", "el", "2023-12-22"),
        ("22 בדצמבר 2023", "he", "2023-12-22"),
        ("22. prosince 2023", "cs", "2023-12-22"),
        ("22 decembrie 2023", "ro", "2023-12-22"),
        ("22. joulukuuta 2023", "fi", "2023-12-22"),
        ("22. desember 2023", "no", "2023-12-22"),
    ],
)
def test_date_is_read_in_its_languages_words_and_order(line, language, day):
    assert [found.isoformat() for _, found in dates(line, language)] == [day]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("May 2023", "en"),
        ("version 1.2.3", "en"),
        ("32/13/2023", "en"),
        ("12 of 30 in 2023", "en"),
        ("30 février 2023", "fr"),
        ("2 hours ago", "en"),
        ("vor 2 Stunden", "de"),
        ("il y a 3 jours, à 10h12", "fr"),
        ("hace 5 minutos", "es"),
        ("2 ore fa", "it"),
        ("3時間前", "ja"),
        ("3시간 전", "ko"),
        ("22/12/2566", "en"),
        ("Mittwoch, 18.30 Uhr", "de"),
        ("Duties rose from 10% to 25% in May 2019", "en"),
        ("In May 25% of the crop of 2019 was lost", "en"),
        ("12 people were hurt in May 2019", "en"),
        ("der Anteil stieg auf 25 Prozent im Mai 2019", "de"),
        ("de 12 à 25 % en mai 2019", "fr"),
        ("subió a 25 en mayo de 2019", "es"),
    ],
)
def test_what_is_no_day_is_no_date(line, language):
    assert list(dates(line, language)) == []


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


@pytest.mark.parametrize(
    ("line", "language", "name"),
    [
        ("This article was originally published by The Lorheim Post on 3 March 2031.", "en", "The Lorheim Post"),
        ("Republished from Valley Works under a free licence.", "en", "Valley Works"),
        ("Source: Lorheim Wire", "en", "Lorheim Wire"),
        ("Source: https://www.lorheim.example/2031/bridge", "en", "lorheim.example"),
        ("First published on Thu 3 March 2031 09.12 GMT", "en", ""),
        ("Source: the report that the council would not read", "en", ""),
        ("The letter was printed by a man in Lorheim", "en", ""),
        ("Dieser Text erschien zuerst im Lorheimer Boten.", "de", "Lorheimer Boten"),
        ("Quelle: Bote für Stadt und Land", "de", "Bote für Stadt und Land"),
        ("Mit Material von Talfunk und Lorheimer Bote", "de", ""),
        ("Cet article a été initialement publié sur Le Veilleur du Val le 3 mars 2031.", "fr", "Le Veilleur du Val"),
        ("Este artículo fue publicado originalmente en El Faro de Valmer.", "es", "El Faro de Valmer"),
        ("Questo articolo è stato pubblicato originariamente su La Voce di Valmera.", "it", "La Voce di Valmera"),
        ("Texto publicado originalmente em O Farol, sob licença livre", "pt", "O Farol"),
        ("Dit artikel verscheen eerder op Valleiblad.", "nl", "Valleiblad"),
        ("Źródło: Głos Doliny", "pl", "Głos Doliny"),
        ("Artikeln publicerades ursprungligen i Dalbladet den 3 mars.", "sv", "Dalbladet"),
        ("Источник: Вестник Долины", "ru", "Вестник Долины"),
        ("2031-03-03 20:29 来源：河谷日报 作者：王小明", "zh", "河谷日报"),
        ("本文转自河谷日报", "zh", "河谷日报"),
        ("출처: 골짜기신문", "ko", "골짜기신문"),
        ("المصدر: صحيفة الوادي", "ar", "صحيفة الوادي"),
    ],
)
def test_who_published_first_is_read_where_a_page_says_so(line, language, name):
    assert named([line], language, site="Another Paper") == name


def test_site_itself_is_no_original_source():
    assert named(["Source: Lorheim Post"], "en", site="Lorheim Post") == ""


def test_original_source_stands_at_the_head_or_the_end_of_an_article():
    article = next(article for article, *_ in FILES if article.language == "en")
    told = "This story was first published in Valley Works."
    above = f"Menu\n\nTwo years\n\n{told}\n\n{article.text}\n"
    below = f"Two years\n\n{article.text}\n\n{told}\n\n© 2031\n"
    for text in (above, below):
        assert clean(source(text, location="page.txt")).original == "Valley Works"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Home > Traffic > Bridges", "Traffic"),
        ("Home › City life", "City life"),
        ("Home / 12 March 2031", ""),
        ("Play > Login", ""),
        ("Bread > Cake, > Pie", ""),
    ],
)
def test_section_is_the_step_behind_the_front_page(line, name):
    lines = lines_of(f"{line}\n\nThe council closes the bridge\n", "en")
    assert section(lines, 1) == name


def test_page_that_ends_below_its_byline_is_read():
    told = "Die Stadt hat am Sonntag die Alte Brücke gesperrt, weil in zwei Pfeilern Risse gefunden wurden."
    page = source(f"{told}\n\n22. November 2031\n\nJana Brehm", location="page.txt")
    assert str(clean(page).published) == "2031-11-22"
