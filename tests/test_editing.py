"""An editor's hand: what is left out, added, moved and written; every citation still stands."""

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import sample
from test_telling import FIRE, LIBRARY, told

from briefing.contents import Placing
from briefing.editing import Edits, StoryEdits, Words, apply, read, skeleton
from briefing.editing.edits import KEYS
from briefing.editing.printed import items
from briefing.editing.wording import begins, key, meant
from briefing.errors import UsageError
from briefing.rendering import render
from briefing.rendering.json import decode, encode
from briefing.verification import verify

POST, COURIER = FIRE.values()
HEADLINE = "Fire destroys rope works at Velden harbour"
RIVER = """The river Aune rose by 2.4 metres in one night. Some 300 people left their houses in the old town of Aune. \
"The dam will hold until Sunday," said Ruth Calder, who heads the water office. The last such flood was in 1954."""


@cache
def four():
    """Make a briefing of four stories in two sections; one of them is told by two articles and a copy."""
    named = (
        ("post.example", HEADLINE, POST, 3),
        ("umber.example", "Umber's library opens on Sundays", LIBRARY, 3),
        ("courier.example", "Rope works at Velden harbour destroyed by fire", COURIER, 3),
        ("echo.example", HEADLINE, POST, 3),
        ("aune.example", "River Aune floods the old town", RIVER, 3),
        ("lake.example", "", "The lake froze. Nobody may walk on the ice before Friday, the town said.", 2),
    )
    places = ["Land", "Town", "Land", "Land", "Land", "Town"]
    made = told(*named, placings=[Placing(section=name) for name in places], sections={"Land": None, "Town": None})
    assert [story.section for story in made.stories] == ["Land", "Land", "Town", "Town"]
    assert len(made.stories[0].articles) == 3
    return made


@pytest.fixture(name="briefing")
def _briefing():
    return four()


def of(heading, **wanted):
    """Write edits of one story."""
    given = {name: tuple(map(Words, value)) if isinstance(value, list) else value for name, value in wanted.items()}
    return StoryEdits(Words(heading), **given)


def edited(briefing, *stories, **rest):
    """Apply edits that all match; what comes out holds."""
    made, warnings = apply(briefing, Edits(stories=stories, **rest))
    assert warnings == ()
    holds(made)
    return made


def holds(made):
    """Check that all that is printed is cited, and that the briefing can be saved."""
    assert verify(made, reread=False).ok
    assert decode(encode(made)) == made
    assert all(part.summary for part in (*made.entries, *made.stories))


def printed(made, story):
    """List the keys of all that is printed of a story."""
    return {name for names in items(made, made.stories[story]).values() for name in names}


def test_no_edit_changes_nothing(briefing):
    assert apply(briefing, Edits()) == (briefing, ())


def test_sentence_is_left_out_of_the_story_and_of_its_articles(briefing):
    words, number = briefing.stories[0].summary[0].text, briefing.stories[0].summary[0].article
    made = edited(briefing, of(HEADLINE, without=[words[:30].upper()]))
    assert key(words) in printed(briefing, 0)
    assert key(words) not in printed(made, 0)
    assert made.edited
    assert made.entries[number].essential in made.entries[number].summary
    assert made.entries[number].summary_words < briefing.entries[number].summary_words


def test_quote_is_left_out_but_not_the_sentence_that_it_stands_in(briefing):
    made = edited(briefing, of(HEADLINE, without=["“We could not reach the upper floor in time”"]))
    assert [len(entry.quotes) for entry in briefing.entries][:4:2] == [1, 1]
    assert [len(entry.quotes) for entry in made.entries][:4:2] == [0, 0]
    assert made.stories[0].quotes == ()
    assert made.stories[0].summary == briefing.stories[0].summary


def test_figure_is_left_out_everywhere_and_a_comparison_of_one_is_none(briefing):
    made = edited(briefing, of(HEADLINE, without=["12 people"]))
    assert any(one.citation.text == "12 people" for one in briefing.figures)
    assert len(briefing.stories[0].comparisons) == 1
    assert made.stories[0].comparisons == ()
    figures = (*made.figures, *made.stories[0].figures, *(one for entry in made.entries for one in entry.figures))
    assert "12 people" not in {one.citation.text for one in figures}
    assert "14 people" in {one.citation.text for one in figures}


def test_figure_goes_by_the_words_beside_it_too():
    made = sample()
    for words in ("about €48.5 million", "€48.5 million cranes", "€48.5 million"):
        one, warnings = apply(made, Edits(stories=(of("Veldmark's cranes go electric", without=[words]),)))
        assert warnings == ()
        assert [figure.citation.text for figure in one.figures] == ["environ 1,8 mètre", "14 months"]
        assert len(one.entries[0].figures) == 3


def test_person_is_left_out_by_the_whole_name(briefing):
    assert [one.person.name for one in briefing.stories[0].people] == ["Mira Oldham"]
    assert edited(briefing, of(HEADLINE, without=["Mira Oldham"])).stories[0].people == ()


def test_sentence_of_any_of_its_articles_is_added_in_the_texts_order(briefing):
    shorter = edited(briefing, of(HEADLINE, without=[one.text for one in briefing.stories[0].summary[1:]]))
    made = edited(shorter, of(HEADLINE, pin=["Investigators found no sign", "The rope works opened in 1911"]))
    texts = [one.text for one in made.stories[0].summary]
    assert made.stories[0].articles[:2] == (2, 0)
    assert [text[:12] for text in texts] == [briefing.stories[0].summary[0].text[:12], "The rope wor", "Investigator"]
    assert [one.article for one in made.stories[0].summary] == [2, 2, 0]
    for number in (0, 2):
        spans = [one.span for one in made.entries[number].summary]
        assert spans == sorted(spans)
        assert len({*spans}) == len(spans)


def test_sentence_is_not_taken_from_a_copy(briefing):
    shorter = edited(briefing, of(HEADLINE, without=["Investigators found"]))
    story = shorter.stories[0]
    (copy,) = story.copies
    turned = replace(story, articles=(copy.article, *(n for n in story.articles if n != copy.article)))
    made, _ = apply(
        replace(shorter, stories=(turned, *shorter.stories[1:])), Edits(stories=(of(HEADLINE, pin=["Investigators"]),))
    )
    assert "Investigators" in made.entries[copy.of].summary[-1].text
    assert made.entries[copy.article] == shorter.entries[copy.article]


def test_sentence_that_is_there_already_may_be_added(briefing):
    made = edited(briefing, of(HEADLINE, pin=[briefing.stories[0].summary[0].text]))
    assert made == briefing
    assert not made.edited


def test_story_without_any_of_its_sentences_keeps_another_one(briefing):
    texts = [one.text for one in (*briefing.stories[2].summary, *briefing.entries[1].summary)]
    made, warnings = apply(briefing, Edits("e.toml", stories=(of("Umber's library opens on Sundays", without=texts),)))
    holds(made)
    assert len(warnings) == 1  # it has no third sentence
    assert "no other sentence can stand for its article" in warnings[0]
    river = edited(briefing, of("River Aune floods the old town", without=["The river Aune rose", "Some 300"]))
    assert len(river.entries[4].summary) >= 1
    assert "The river" not in river.entries[4].essential.text


def test_stories_are_moved_within_their_section(briefing):
    first = [story.articles[0] for story in briefing.stories]
    made = edited(briefing, of("River Aune floods the old town", place=1), of("The lake froze", place=1))
    assert [story.articles[0] for story in made.stories] == [first[1], first[0], *sorted(first[2:], reverse=True)]
    assert made.edited
    last = edited(briefing, of(HEADLINE, place=99))
    assert [story.articles[0] for story in last.stories] == [first[1], first[0], *first[2:]]


def test_story_is_dropped_with_its_articles(briefing):
    made = edited(briefing, of(HEADLINE, drop=True, place=1, without=["nowhere"]))
    assert len(made.articles) == len(made.entries) == 3
    assert [story.articles[0] for story in made.stories] == [1, 0, 2]
    assert "courier" not in " ".join(article.url for article in made.articles)
    assert {one.citation.article for one in made.figures} <= {0, 1, 2}


def test_no_briefing_is_left_without_a_story(briefing):
    edits = [of(title, drop=True) for title in (HEADLINE, "Umber's library opens on Sundays", "The lake froze")]
    with pytest.raises(UsageError, match="no story is left"):
        apply(briefing, Edits("e.toml", stories=(*edits, of("River Aune floods the old town", drop=True))))


def test_what_an_editor_writes_is_no_citation_and_no_change_of_the_selection(briefing):
    made = edited(briefing, of(HEADLINE, title="Rope works gone", note="See page 4."), note="Good morning.")
    assert (made.stories[0].title, made.stories[0].note, made.note) == (
        "Rope works gone",
        "See page 4.",
        "Good morning.",
    )
    assert made.articles == briefing.articles
    assert not made.edited


def test_what_matches_nothing_is_said_in_the_files_order(briefing, tmp_path):
    path = tmp_path / "edits.toml"
    path.write_text(
        'note = "x"\n[[story]]\nis = "Fire destroys rope works at Velten"\ndrop = true\n'
        f'[[story]]\nis = "{HEADLINE}"\npin = [\n "Nobody",\n "fires",\n]\nwithout = ["The fir"]\n'
        '[[story]]\nis = "Rope works at Velden harbour destroyed by fire"\n'
    )
    made, warnings = apply(briefing, read(path))
    assert [warning.removeprefix(f"{path}, line ").partition("; the nearest")[0] for warning in warnings] == [
        "3: no story is headed 'Fire destroys rope works at Velten'",
        "8: no sentence of the story begins with 'Nobody'",
        "9: no sentence of the story begins with 'fires'",
        "11: nothing that is printed of the story begins with 'The fir'",
        "13: no story is headed 'Rope works at Velden harbour destroyed by fire'",
    ]
    assert warnings[0].endswith("; the nearest is 'fire destroys rope works at velden harbour'")
    assert made == replace(briefing, note="x")


def test_stories_under_one_headline_are_edited_in_their_order(briefing, tmp_path):
    sample_ = sample()
    articles = tuple(replace(article, title="The weather") for article in sample_.articles)
    made = replace(sample_, articles=articles)
    path = tmp_path / "edits.toml"
    path.write_text(skeleton(made), encoding="utf-8")
    assert apply(made, read(path)) == (made, ())
    text = skeleton(made).replace("# note = ", "note = ").replace('note = ""      #', 'note = "one" #', 1)
    path.write_text(text + '[[story]]\nis = "The weather."\n', encoding="utf-8")
    found, warnings = apply(made, read(path))
    assert [story.note for story in found.stories] == ["one", ""]
    assert [warning.partition(": ")[2] for warning in warnings] == ["no other story is headed 'The weather.'"]


def test_story_is_found_by_the_headline_of_any_of_its_articles(briefing):
    assert (
        edited(briefing, of("rope works at Velden harbour, destroyed by fire".replace(",", ""), note="n"))
        .stories[0]
        .note
    )


@pytest.mark.parametrize(("text", "said"), [
    ('[[story]]\ntitle = "a"\n', "line 1: it is not said which story is meant"),
    ('[[story]]\nis = "a"\nwithout = [\n"b",\n"…",\n]\n', "line 5: without has no word in '…'"),
    ('[[story]]\nis = "a"\nplace = 0\n', "line 3: place is out of bounds"),
    ('[[story]]\nis = "a"\nwhitout = ["b"]\n', "line 3: no key 'whitout' in story"),
    ('notes = "a"\n', "line 1: no key 'notes'"),
    ('[story]\nis = "a"\n', "line 1: story is no array of tables"),
])  # fmt: skip
def test_faulty_edits_are_refused_with_their_line(text, said, tmp_path):
    path = tmp_path / "edits.toml"
    path.write_text(text)
    with pytest.raises(UsageError) as caught:
        read(path)
    assert caught.value.message == f"{path}, {said}"
    assert caught.value.hint


@pytest.mark.parametrize("name", [f"{table}.{key}" for table, keys in KEYS.items() for key in keys])
def test_every_key_of_an_edits_file_is_read(name, tmp_path):
    table, _, name = name.rpartition(".")
    head = '[[story]]\nis = "a"\n' if table and name != "is" else "[[story]]\n" if table else ""
    path = tmp_path / "edits.toml"
    path.write_text(f"{head}{name} = 2026-11-23\n")
    with pytest.raises(UsageError, match=f"line {head.count(chr(10)) + 1}: {name} is"):
        read(path)


# --- the skeleton ---


def test_skeleton_changes_nothing_until_it_is_used(briefing, tmp_path):
    path = tmp_path / "edits.toml"
    for made in (briefing, sample()):
        path.write_text(skeleton(made), encoding="utf-8")
        assert apply(made, read(path)) == (made, ())


def test_every_line_of_the_skeleton_can_be_used(briefing, tmp_path):
    path = tmp_path / "edits.toml"
    for made in (briefing, sample()):
        used = []
        for line in skeleton(made).splitlines():
            is_item = line.startswith('    # "')
            used.append(line.replace("# ", "", 1) if is_item or line.startswith(("# title", "# note")) else line)
        path.write_text("\n".join(used), encoding="utf-8")
        edits = read(path)
        assert sum(len(story.without) + len(story.pin) for story in edits.stories) > 10
        _, warnings = apply(made, edits)
        assert [warning for warning in warnings if "no other sentence" not in warning] == []


def test_skeleton_of_the_strangest_words_can_be_read(tmp_path):
    path = tmp_path / "edits.toml"
    for words in ('a "b" \\ c', "a\x00\x1b[31mb", "a\u2028b", "می\u200cخواهم", "\u202e# x", "a\rb\nc", "”", "…"):
        made = sample()
        named = replace(made, articles=(replace(made.articles[0], title=words), *made.articles[1:]))
        path.write_text(skeleton(named), encoding="utf-8")
        assert apply(named, read(path)) == (named, ())


# --- words ---


@pytest.mark.parametrize(("said", "wanted", "found"), [
    ("The fire killed 12.", "the fire", True), ("The fire", "the fir", False), ("12 000 people", "12", True),
    ("«L’eau\u202f» reviendra", "L'EAU", True), ("火事で12人が死亡した", "火事で", True), ("a", "", False),
    ("“Nobody”", "nobody,", True), ("nobody", "“nobody will", False),
])  # fmt: skip
def test_words_are_matched_by_how_they_begin(said, wanted, found):
    assert begins(key(said), key(wanted)) is found


def test_what_is_called_exactly_so_goes_before_what_begins_so():
    things = [("figure", ("12",)), ("sentence", ("12 people died",)), ("other", ("121",))]
    assert meant("12", things) == ["figure"]
    assert meant("12 people", things) == ["sentence"]
    assert meant("1", things) == []


# --- whatever the edits ---


def says(error, words):
    """Check what an error says."""
    assert words in str(error)


@st.composite
def some_edits(draw, made):
    """Draw edits of which most match."""
    texts = [article.text for article in made.articles]
    said = [name for story in made.stories for names in items(made, story).values() for name in names]
    starts = [text[at + 1 :] for text in texts for at in range(len(text)) if at == 0 or text[at - 1 : at + 1] == ". "]
    words = st.tuples(st.sampled_from([*said, *texts, *starts, "nowhere"]), st.integers(1, 60)).map(
        lambda w: w[0][: w[1]]
    )
    lists = st.lists(words.filter(key).map(Words), max_size=6).map(tuple)
    headings = [article.title or "The lake froze" for article in made.articles]
    story = st.builds(
        StoryEdits, st.sampled_from([*headings, "Nowhere"]).map(Words), st.sampled_from(["", "T"]),
        st.sampled_from(["", "N"]), st.one_of(st.none(), st.integers(1, 4)), st.sampled_from([False, False, True]),
        lists, lists,
    )  # fmt: skip
    return Edits("edits.toml", draw(st.sampled_from(["", "note"])), tuple(draw(st.lists(story, max_size=4))))


@settings(max_examples=150)
@given(st.data())
def test_whatever_the_edits_every_citation_stands(data):
    briefing = four()
    edits = data.draw(some_edits(briefing))
    try:
        made, warnings = apply(briefing, edits)
    except UsageError as error:
        says(error, "no story is left")
        return
    holds(made)
    assert set(made.articles) <= set(briefing.articles)
    assert all(warning.isprintable() for warning in warnings)
    only_words = [replace(story, without=(), pin=(), drop=False) for story in edits.stories]
    assert apply(made, replace(edits, stories=tuple(only_words)))[0] == made


def test_edited_briefing_is_rendered(briefing):
    made = edited(
        briefing, of(HEADLINE, drop=True), of("The lake froze", place=1, title="Ice", without=["Nobody may walk"])
    )
    for form in ("html", "markdown", "text", "email", "json"):
        assert "Velden" not in render(made, form).decode()
    assert render(made, "epub")
