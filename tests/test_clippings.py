"""Several articles in one file come out as several, each at its place; one article stays one."""

from pathlib import Path

import pytest

import briefing
from briefing.clean.clippings import stretches

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
NAMES = ("bridge", "bakery", "library")


def clipping(name):
    return (
        f"Council decides on the future of the {name} of Lorheim\n\nBy Ada Holt, 12 March 2026\n\n"
        f"The council of Lorheim decided on Tuesday that the {name} will be closed for two years.\n\n"
        f"Repairs of the {name} will cost 4.2 million crowns, half of which the province will pay.\n\n"
        f"“We have waited too long already,” said the mayor, Ines Falk, in front of the {name}.\n"
    )


@pytest.mark.parametrize("joint", ["\n-----\n", "\n==========\n\n", "\n* * * * *\n", "\n\n", "\n\n\n\n"])
def test_clippings_pasted_one_after_another_are_articles_of_their_own(tmp_path, joint):
    path = tmp_path / "clips.txt"
    path.write_text(joint.join(map(clipping, NAMES)), encoding="utf-8")
    articles = list(briefing.read_all([path]))
    assert [article.title.split()[-3] for article in articles] == list(NAMES)
    assert [article.source.location for article in articles] == [f"{path}#{i}" for i in (1, 2, 3)]
    for article in articles:
        assert article.authors == ("Ada Holt",)
        for block in article.blocks:
            assert block.origin.of(article.source.text) == block.span.of(article.text)


def test_clippings_verify_and_can_be_read_one_by_one(tmp_path):
    path = tmp_path / "clips.txt"
    path.write_text("\n-----\n".join(map(clipping, NAMES)), encoding="utf-8")
    made = briefing.brief(path)
    assert len(made.articles) == 3
    assert briefing.verify(made).ok
    assert briefing.read(f"{path}#2") == made.articles[1]
    assert briefing.read(path) == made.articles[0]


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.txt")))
def test_page_of_one_article_is_not_parted(name):
    text = briefing.read(EXAMPLES / f"{name}.txt").source.text
    assert len(stretches(text)) == 1


def test_section_break_in_an_article_does_not_part_it():
    text = clipping("bridge") + "\n*****\n\nThe farmers want a ferry instead, and nobody has asked them so far.\n"
    assert len(stretches(text)) == 1
