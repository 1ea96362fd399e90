"""The language of short titles, and of blocks in another language than their article's."""

from collections import Counter

import pytest
from case_files import CASES, read

import briefing
from briefing.clean.foreign import told
from briefing.models import Block
from briefing.options import Design
from briefing.rendering import html, json
from briefing.text import Span
from briefing.words import detect

ALONE = 170  # of 200 titles whose language is told from themselves; "und" for most others
MISTAKEN = 4  # of them that are taken for another language


def titles():
    """Read the titles with their languages."""
    code, found = "", []
    for line in (CASES / "titles.md").read_text(encoding="utf-8").splitlines():
        if len(line) == 2 and line.isascii():
            code = line
        elif line and not line.startswith("#"):
            found.append((code, line))
    return found


def test_there_are_ten_titles_in_each_of_twenty_languages():
    assert set(Counter(code for code, _ in titles()).values()) == {10}
    assert len(titles()) == 200


def test_language_of_a_short_title_is_told_or_left_open():
    found = [(code, detect(title), title) for code, title in titles()]
    wrong = [row for row in found if row[1] not in (row[0], "und")]
    assert sum(code == other for code, other, _ in found) >= ALONE
    assert len(wrong) <= MISTAKEN, wrong


@pytest.mark.parametrize(("code", "title"), titles())
def test_title_in_the_language_of_its_article_is_told_so(code, title):
    assert detect(title, default=code) == code


@pytest.mark.parametrize("case", read(CASES / "foreign.md"), ids=str)
def test_language_of_a_block_is_told_where_it_is_foreign(case):
    language = case.title.partition(":")[0]
    span = Span(0, len(case.text))
    (block,) = told((Block("paragraph", span, span),), case.text, language)
    assert block.language == case.expected


FERRY = """Le bac ne reviendra pas avant la fin du mois

Le maire de l’île a dit que le bac ne reviendra pas au port avant la fin des travaux sur le quai, qui durent depuis.

The ferry will not be back before the end of the month, and nobody knows who will pay for it, the paper had written.

Les habitants, eux, demandent une date, et ils l’auront peut-être jeudi, quand le conseil se réunit pour en parler.
"""


def test_foreign_block_is_marked_in_the_document_and_in_json(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    made = briefing.brief(path)
    assert [block.language for block in made.articles[0].blocks] == ["", "en", ""]
    page = html.render(made, Design()).decode()
    assert '<p lang="en" dir="ltr">' in page.partition('class="sources"')[2]
    assert '<span lang="en" dir="ltr">' in page.partition('class="sources"')[0]
    assert json.decode(json.encode(made)) == made
