"""Documents show what a briefing holds, word for word, in its reader's language; an article's words are never markup.

What a whole document looks like is in tests/gold; `ACCEPT=1 make test` takes the present ones for right.
"""

import os
import re
from base64 import b64encode
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.policy import default
from hashlib import sha256
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from samples import edition, one_text, sample

from briefing.contents import Copy, Story
from briefing.errors import UsageError
from briefing.languages import NAMES, table
from briefing.languages.documents import Labels
from briefing.models import BLOCK_JOINT
from briefing.options import Design
from briefing.rendering import check, format_of, render
from briefing.rendering.choice import best_quotes
from briefing.rendering.layout import _with_alone, lay_out
from briefing.rendering.links import link
from briefing.rendering.markdown import escape
from briefing.rendering.theme import printable
from briefing.rendering.wording import wording
from briefing.text import Span

GOLD = Path(__file__).parent / "gold"
THIN = "\u202f"
HOSTILE = '<script>alert(1)</script> {{ 7*7 }} {% raw %} <a href="file:///etc/passwd">x</a> &amp; ]]> --> \\ *b*'
VOID = {"input", "meta", "link", "br", "img", "hr"}


class Page(HTMLParser):
    """What a reader and a browser see of an HTML page."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.ids, self.hrefs, self.open = [], [], [], []
        self.shown, self.marked, self.style, self.script, self.torn = "", {}, "", "", {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.tags.append((tag, found))
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a":
            self.hrefs.append(found["href"])
        if tag not in VOID:
            self.open.append((tag, found))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, words):
        if any(tag == "style" for tag, _ in self.open):
            self.style += words
            return
        if any(tag == "script" for tag, _ in self.open):
            self.script += words
            return
        self.shown += words
        for tag, found in self.open:
            if tag == "mark":
                name = found.get("id") or found["class"].split()[-1]
                self.marked[name] = self.marked.get(name, "") + words


def page(briefing):
    """Render a briefing as HTML and read it."""
    return Page(render(briefing, "html").decode())


def squeezed(words):
    """Return words with their white space as a browser and Markdown show it."""
    return " ".join(re.split(r"[ \t\n\r\f]+", words)).strip(" ")


# --- whole documents ---


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_document_is_as_accepted(language, form):
    rendered = render(sample(language=language), format_of(f"x.{form}"))
    gold = GOLD / f"briefing.{language}.{form}"
    if os.environ.get("ACCEPT"):
        gold.write_bytes(rendered)
    assert rendered.decode() == gold.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_edition_is_as_accepted(form):
    rendered = render(edition(), format_of(f"x.{form}"))
    gold = GOLD / f"edition.en.{form}"
    if os.environ.get("ACCEPT"):
        gold.write_bytes(rendered)
    assert rendered.decode() == gold.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["html", "markdown", "json", "text"])
def test_same_briefing_gives_the_same_bytes(form):
    assert render(sample(), form) == render(sample(), form)


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_briefing_without_articles_lists_what_failed(form):
    empty = replace(sample(), articles=(), entries=(), stories=(), figures=(), date=None, title="")
    shown = render(empty, form).decode()
    assert "the file is empty" in shown
    assert "Press briefing" in shown
    assert "0 articles" in shown


# --- names ---


NAMED = [
    ("a/b.c/digest.PDF", "pdf"), ("x.htm", "html"), ("x.md", "markdown"), ("x.json", "json"), ("x.epub", "epub"),
    ("x.txt", "text"), ("x.eml", "email"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "form"), NAMED)
def test_file_name_tells_the_format(path, form):
    assert format_of(path) == form


@pytest.mark.parametrize("path", ["digest", "digest.docx", ".pdf", ""])
def test_file_name_that_tells_no_format_is_refused_with_those_there_are(path):
    with pytest.raises(UsageError) as refused:
        format_of(path)
    assert ".html" in refused.value.hint


@pytest.mark.parametrize("names", [{"theme": "nope"}, {"page": "A9"}])
def test_unknown_theme_and_page_are_refused_with_those_there_are(names):
    design = Design(**names)
    for refuse in (lambda: check(design), lambda: render(sample(), "html", design)):
        with pytest.raises(UsageError) as refused:
            refuse()
        assert ("digest" if "theme" in names else "Letter") in refused.value.hint


def test_unknown_format_is_refused_with_those_there_are():
    with pytest.raises(UsageError, match="docx") as refused:
        render(sample(), "docx")
    assert refused.value.hint == "there are email, epub, html, json, markdown, pdf, text"


# --- an article's words ---


def test_hostile_words_are_printed_and_never_markup():
    plain, hostile = page(one_text("x")), page(one_text(HOSTILE, title=HOSTILE, site=HOSTILE, url=HOSTILE))
    kinds = {tag for tag, _ in hostile.tags}
    assert kinds - {"meta"} <= {tag for tag, _ in plain.tags} | {"time", "mark", "footer"}
    assert hostile.shown.count(HOSTILE) >= 8
    assert not any("file:" in href for href in hostile.hrefs)
    assert not hostile.open


def test_control_characters_are_replaced_on_the_way_out():
    assert printable("a\x00b\x1b[31m\x7f\x85\ud800\ufffe\U0001ffffz") == "a\ufffdb\ufffd[31m\ufffd \ufffd\ufffd\ufffdz"
    assert printable("tab\tline\né ”\u202f\u200f") == "tab\tline\né ”\u202f\u200f"
    assert "\x00" not in render(one_text("a\x00b"), "html").decode()


CHARACTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")
MARKUP = st.sampled_from("*_`#<>&;[]()!|~-+=1.: \\abz\u00a0é")
WORDS = (st.text(CHARACTERS, min_size=1, max_size=60) | st.text(MARKUP, min_size=1, max_size=30)).filter(str.strip)


@given(WORDS)
def test_any_words_come_out_of_html_as_they_went_in(words):
    found = page(one_text(words))
    assert list(found.marked.values()) == [printable(words)]


@given(WORDS)
def test_any_words_come_out_of_markdown_as_they_went_in(words):
    for line in (escape(words), f"a {escape(words)} z", f"> {escape(words)}", f"3. {escape(words)}"):
        rendered = Page(MarkdownIt("commonmark").enable("strikethrough").render(line))
        assert {tag for tag, _ in rendered.tags} <= {"p", "blockquote", "ol", "li"}
        assert " ".join(words.split()) in " ".join(rendered.shown.split())


def test_entities_in_words_are_words_in_markdown():
    words = "AT&amp;T &#42; &copy; & &; R&D"
    assert Page(MarkdownIt("commonmark").render(escape(words))).shown.strip() == words


def test_table_in_markdown_keeps_its_columns():
    rendered = MarkdownIt("commonmark").enable("table").render(render(one_text("a | b \\| c"), "markdown").decode())
    assert rendered.count("<td>") == 2
    assert "<td>a | b \\| c</td>" in rendered


LONG_HOST = f"https://{'a' * 63}.{'b.' * 90}example./"


WEB = ["https://a.example/x?y=1#z", "http://localhost:8080/", "https://bücher.example/ä", LONG_HOST]


@pytest.mark.parametrize("url", WEB)
def test_web_address_is_linked(url):
    assert link(url).startswith("http")


NO_ADDRESS = ["", "javascript:alert(1)", "file:///etc", "https://", "http://[::1", "data:text/html,x", "https://a b"]
NO_ADDRESS += [f"https://{'a' * 64}.example/", f"https://{'ä' * 60}.example/", f"https://{'a.' * 130}example/"]


@pytest.mark.parametrize("url", NO_ADDRESS)
def test_what_is_no_web_address_is_not_linked(url):
    assert link(url) == ""


def test_signs_that_an_address_may_not_hold_are_escaped():
    assert link('https://a.example/<b>"|%zz%20') == "https://a.example/%3Cb%3E%22%7C%25zz%20"


# --- letters that turn the line ---


@pytest.mark.parametrize(("words", "ends"), [
    ("\u202eA mill", "\u202c"), ("\u202eA\u2069", "\u202c"),
    ("A\u202a b\u202e mill", "\u202c\u202c"), ("\u2067A\u202e", "\u202c\u2069"),
    ("\u202eA\u202c mill", ""), ("\u2067\u202eA\u2069 mill", ""), ("A\u202c\u2069 mill", ""),
])  # fmt: skip
def test_turn_of_direction_that_words_leave_open_ends_behind_them(words, ends):
    assert printable(words) == words + ends


@pytest.mark.parametrize("form", ["html", "markdown", "text", "email", "epub"])
def test_no_line_leaves_the_direction_turned(form):
    rendered = render(one_text("The mill \u202ewas sold.", title="\u202eMill", site="Post\u2067"), form)
    if form == "epub":
        with ZipFile(BytesIO(rendered)) as book:
            rendered = b"\n".join(book.read(name) for name in book.namelist() if name.endswith("xhtml"))
    if form == "email":
        rendered = message_from_bytes(rendered, policy=default).get_body(("plain",)).get_content().encode()
    lines = [line for line in rendered.decode().splitlines() if "\u202e" in line]
    assert len(lines) > 2
    for line in lines:
        assert line.count("\u202e") == line.count("\u202c")
    assert all(line.count("\u2067") == line.count("\u2069") for line in rendered.decode().splitlines())


# --- links and marks ---


def test_every_link_within_the_page_has_one_target():
    found = page(sample())
    inner = [href[1:] for href in found.hrefs if href.startswith("#")]
    assert len(found.ids) == len(set(found.ids))
    assert set(inner) <= set(found.ids)
    outer = {href for href in found.hrefs if not href.startswith("#")}
    assert outer == {"https://coastline.example/ports?id=7&lang=en"}


def test_every_citation_leads_to_its_own_words():
    briefing, found = sample(), page(sample())
    for number, entry in enumerate(briefing.entries, 1):
        cited = [entry.essential, *entry.summary, *(x.citation for x in (*entry.figures, *entry.quotes))]
        for citation in cited:
            name = f"c{number}-{citation.span.start}-{citation.span.end}"
            assert found.marked[name] == citation.text
    assert {href[1:] for href in found.hrefs if href.startswith("#c")} >= set(found.marked)


def test_mark_over_two_blocks_begins_once_and_lights_up_whole():
    briefing = sample()
    article, entry = briefing.articles[0], briefing.entries[0]
    first, second = article.blocks[1].span, article.blocks[2].span
    span = Span(first.end - 7, second.start + 8)
    wide = replace(entry.summary[0], span=span, text=span.of(article.text))
    entries = (replace(entry, summary=(wide, *entry.summary[1:])), briefing.entries[1])
    found = page(replace(briefing, entries=entries))
    name = f"c1-{span.start}-{span.end}"
    assert found.ids.count(name) == 1
    assert found.marked[name] == wide.text.replace(BLOCK_JOINT, "")
    assert f":root:has(#{name}:target) .{name}" in found.style


def test_citation_outside_every_block_is_printed_without_a_link():
    briefing = sample()
    stray = replace(briefing.entries[1].summary[0], span=Span(90_000, 90_009))
    entries = (briefing.entries[0], replace(briefing.entries[1], summary=(stray,)))
    found = page(replace(briefing, entries=entries))
    assert stray.text in found.shown
    assert "#c2-90000-90009" not in found.hrefs


def test_page_asks_for_nothing_and_allows_its_one_style_and_its_one_script():
    html = render(sample(), "html").decode()
    found = Page(html)
    policy = next(tag["content"] for name, tag in found.tags if name == "meta" and "http-equiv" in tag)
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    for directive, content in (("style", found.style), ("script", found.script)):
        assert f"{directive}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}';" in policy
    assert [attributes for tag, attributes in found.tags if tag == "script"] == [{}]
    assert not {tag for tag, _ in found.tags} & {"link", "img", "iframe", "form", "object", "base"}
    assert not [tag for tag, attributes in found.tags if "style" in attributes]
    assert not re.search(r"url\(|@import", found.style)


# --- what is printed ---


def test_qualifier_beside_a_figure_is_printed_with_it():
    rows = lay_out(sample()).chapters[0].figures
    assert [row.cited.text for row in rows] == [
        "about €48.5 million",
        "more than 14 months",
        "120 new jobs",
        "up to 15%",
    ]
    assert [row.standing for row in rows] == ["", "denied", "expected", ""]


def test_qualifier_far_from_its_figure_is_set_before_it():
    briefing = sample()
    found = briefing.figures[0]
    far = replace(found, figure=replace(found.figure, qualifier="roughly"))
    row = lay_out(replace(briefing, figures=(far,))).figures[0]
    assert (row.apart, row.cited.text) == ("roughly", "€48.5 million")
    assert "roughly €48.5 million" in page(replace(briefing, figures=(far,))).shown


def test_speaker_out_of_the_context_is_marked_as_such():
    shown = squeezed(page(sample()).shown)
    assert "Maren Osterholt, director · added (speaker inferred from the context)" in shown
    assert shown.count("(speaker inferred") == 1


def test_figures_of_the_only_article_are_printed_once():
    briefing = sample()
    one = replace(briefing, articles=briefing.articles[:1], entries=briefing.entries[:1], stories=(Story((0,)),))
    view = lay_out(replace(one, figures=briefing.entries[0].figures[:2]))
    assert [row.cited.text for row in view.chapters[0].figures] == ["120 new jobs", "up to 15%"]


def test_heads_of_tables_say_what_they_are_heads_of():
    scopes = [attributes["scope"] for tag, attributes in page(sample()).tags if tag == "th"]
    assert (scopes.count("col"), scopes.count("row"), len(scopes)) == (5, 6, 11)


def test_summary_goes_on_from_the_standfirst_and_says_nothing_of_it_twice():
    briefing = sample()
    article, entry = briefing.articles[0], briefing.entries[0]
    first = replace(entry.summary[0], span=article.blocks[0].span, text=article.blocks[0].span.of(article.text))
    entries = (replace(entry, summary=(first, *entry.summary)), briefing.entries[1])
    chapter = lay_out(replace(briefing, entries=entries)).chapters[0]
    assert [cited.text for cited in chapter.standfirst] == [first.text]
    assert [cited.text for cited in chapter.summary] == [citation.text for citation in entry.summary]


def told(**marks):
    """Print the sample with these marks on its first article: the line below its title, in HTML and in Markdown."""
    briefing = sample()
    briefing = replace(briefing, articles=(replace(briefing.articles[0], **marks), briefing.articles[1]))
    markdown = render(briefing, "markdown").decode()
    return squeezed(page(briefing).shown), next(line for line in markdown.splitlines() if line.startswith("Coastline"))


def test_last_change_and_who_published_first_are_told_below_the_title():
    shown, line = told(updated=datetime(2024, 5, 16, 8, 0, tzinfo=UTC), original="Valley <b>Works</b>")
    for words in ("· 14 May 2024 · updated 16 May 2024 · first published: Valley <b>Works</b>",):
        assert shown.count(words) == 3  # at the article, at its source, among the numbered ones
    assert line.endswith(r"14 May 2024 · updated 16 May 2024 · first published: Valley \<b\>Works\</b\> [1]")


@pytest.mark.parametrize("updated", [None, date(2024, 5, 14), datetime(2024, 5, 14, 23, tzinfo=UTC), date(2024, 5, 1)])
def test_change_on_the_same_day_or_before_is_not_told(updated):
    shown, line = told(updated=updated)
    assert "updated" not in line
    assert "updated" not in shown


def test_articles_of_one_story_are_one_chapter_and_numbered_as_they_are_told():
    view = lay_out(replace(sample(), stories=(Story((1, 0)),)))
    (chapter,) = view.chapters
    assert (chapter.number, chapter.language, chapter.numbers) == (1, "fr", (1, 2))
    assert view.figures[0].cited.number == 2
    assert [reference.article.language for reference in view.references] == ["fr", "en"]


def test_outlets_that_print_the_same_text_are_named_where_it_is_told():
    copied = replace(sample(), stories=(Story((1, 0), (Copy(0, 1),)),))
    (chapter,) = lay_out(copied).chapters
    assert (chapter.numbers, [copy.number for copy in chapter.copies]) == ((1,), [2])
    outlet = copied.articles[0].site
    assert f"Also in: {outlet} [2]" in render(copied, "markdown").decode()
    assert f"Also in:\n  {outlet}, 14 May 2024 [2]" in render(copied, "text").decode()
    assert "Also in:" not in render(sample(), "text").decode()


# --- stories ---


def told_in(form, briefing=None):
    """Render an edition, without its source texts; every white space is one blank."""
    shown = render(briefing or edition(), form).decode()
    words = Page(shown).shown if form == "html" else shown
    return squeezed(words.partition("The articles as they were read")[0])


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_story_is_told_once_with_the_numbers_of_its_articles(form):
    shown = told_in(form)
    first = "A fire destroyed the rope works at Velden harbour on Monday night."
    second = "The works had 340 employees."
    assert re.search(rf"{re.escape(first)}\s\[1\] {re.escape(second)}\s\[2\]", shown)
    assert "Flames destroyed" not in shown
    assert shown.count("We could not reach the upper floor in time") == 1
    assert re.search("600 → 17 words", shown)


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_numbers_that_contradict_stand_side_by_side_and_are_marked(form):
    shown = told_in(form).replace("*", "").replace("\xa0", " ")
    assert re.search(r"12 people \(Harbour Post \[1\]\) · At least 14 people \(Coast Courier \[2\]\)", shown)
    assert shown.count("sources differ") == 2  # beside them, and at the key figure
    agreeing = replace(edition().stories[0].comparisons[0], agrees=True)
    story = replace(edition().stories[0], comparisons=(agreeing,))
    agreed = told_in(form, replace(edition(), stories=(story, edition().stories[1])))
    assert "sources agree" in agreed
    assert "sources differ" not in agreed


def test_figures_in_the_same_words_stand_together_whatever_their_marks():
    (group,) = edition().stories[0].comparisons
    pairs = zip(group.figures, ("l’an", "L'an"), strict=True)
    told = [replace(one, citation=replace(one.citation, text=words)) for one, words in pairs]
    bare = tuple(replace(one, figure=replace(one.figure, qualifier="")) for one in told)
    story = replace(edition().stories[0], comparisons=(replace(group, figures=bare, agrees=True),))
    (compared,) = lay_out(replace(edition(), stories=(story, edition().stories[1]))).chapters[0].comparisons
    assert [len(rows) for rows in compared.values] == [2]


def test_contested_figure_is_printed_once_in_its_story():
    (story, _) = lay_out(edition()).chapters
    assert [row.cited.text for row in story.figures] == ["340 employees"]
    assert [row.cited.text for row in lay_out(edition(), without=["comparisons"]).chapters[0].figures] == [
        "12 people", "340 employees",
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["html", "markdown", "text", "email"])
@pytest.mark.parametrize("theme", ["digest", "brief", "newspaper"])
def test_words_of_an_editor_are_marked_as_such(form, theme):
    made = replace(edition(), edited=True)
    shown = render(made, form, Design(theme=theme)).decode()
    if form == "email":
        parts = message_from_bytes(shown.encode(), policy=default).iter_parts()
        shown = "".join(part.get_content() for part in parts)
    words = squeezed(re.sub("<[^>]+>|[*]", "", shown))
    assert "Editor’s note" in words
    assert "headline by the editor" in words
    assert "The mayor speaks at noon" in words
    assert "Read the first story first." in words
    assert "An editor changed the selection" in words
    assert "Velden mourns its rope works" in words


@pytest.mark.parametrize("form", ["html", "markdown", "text"])
def test_days_stand_in_a_timeline_unless_the_summary_tells_them_all(form):
    shown = told_in(form).replace("*", "")
    assert re.search(r"Timeline\W+3 March 1904:? The first stone was laid on 3 March 1904\.\s\[1\]", shown)
    assert shown.index("12 June 1951") < shown.index("20 May 2024")
    story = edition().stories[0]
    told = replace(story, summary=tuple(dated.citation for dated in story.timeline))
    assert "Timeline" not in told_in(form, replace(edition(), stories=(told, edition().stories[1])))
    assert "Timeline" not in render(edition(), form, Design(without=("timeline",))).decode()


def test_follow_up_says_since_when_it_is_new():
    assert "new since 2 May 2024" in told_in("html")
    assert "neu seit 2. Mai 2024" in squeezed(page(edition(language="de")).shown)


def test_who_is_who_names_offices_and_leaves_out_whom_a_quote_introduces():
    (story, _) = lay_out(edition()).chapters
    named = [("Mira Oldham", "the fire chief"), ("Tom Arrend", "")]
    assert [(one.cited.text, one.role) for one in story.people] == named
    alone = replace(edition().stories[0], people=edition().stories[0].people[1:])
    assert lay_out(replace(edition(), stories=(alone, edition().stories[1]))).chapters[0].people == ()
    said = edition().stories[0].quotes[0]
    introduced = replace(said, quote=replace(said.quote, role="the fire chief"))
    told = replace(edition().stories[0], people=edition().stories[0].people[:1], quotes=(introduced,))
    assert lay_out(replace(edition(), stories=(told, edition().stories[1]))).chapters[0].people == ()


def test_one_outlet_is_marked_only_where_most_stories_have_several():
    briefing = edition()
    assert not any(chapter.alone for chapter in lay_out(briefing).chapters)
    second = replace(briefing.stories[0], articles=(1, 2), copies=())
    apart = replace(briefing, stories=(second, Story((3,)), Story((0,))))
    assert not any(chapter.alone for chapter in lay_out(apart).chapters)
    told, lake = lay_out(briefing).chapters
    assert [chapter.alone for chapter in _with_alone([told, told, lake])] == [False, False, True]


def many(count):
    """Make a briefing of so many stories."""
    briefing = sample()
    entries = tuple(replace(briefing.entries[0], article=number) for number in range(count))
    moved = [tuple(replace(c, article=n) for c in entry.summary) for n, entry in enumerate(entries)]
    entries = tuple(
        replace(entry, summary=told, essential=told[0], figures=(), quotes=())
        for entry, told in zip(entries, moved, strict=True)
    )
    articles = tuple(replace(briefing.articles[0], title=f"Headline {n}") for n in range(count))
    stories = tuple(Story((number,)) for number in range(count))
    return replace(briefing, articles=articles, entries=entries, stories=stories, figures=())


def test_stories_beyond_the_first_are_told_in_a_line():
    view = lay_out(many(30))
    assert (len(view.chapters), len(view.rest), len(view.essentials)) == (25, 5, 5)
    shown = squeezed(page(many(30)).shown.partition("The articles as they were read")[0])
    assert "In brief Headline 25 VELDMARK (Coastline)" in shown
    whole = lay_out(many(30), without=["in-brief"])
    assert (len(whole.chapters), len(whole.rest)) == (30, 0)


@pytest.mark.parametrize("form", ["html", "markdown", "text", "email", "epub"])
def test_editor_s_note_stands_with_a_story_that_is_told_in_a_line(form):
    briefing = many(30)
    noted = replace(briefing, stories=(*briefing.stories[:29], replace(briefing.stories[29], note="Mind this one.")))
    shown = render(noted, form)
    if form == "epub":
        shown = ZipFile(BytesIO(shown)).read("EPUB/in-brief.xhtml")
    assert b"Mind this one." in shown


def test_only_story_needs_no_essentials_and_no_contents():
    shown = page(many(1)).shown
    assert "The essentials" not in shown
    assert "Contents" not in shown


def test_best_quotes_of_a_story_are_of_several_speakers_and_in_their_order():
    said = edition().stories[0].quotes[0]
    named = [replace(said, quote=replace(said.quote, speaker=name)) for name in ("A", "A", "A", "A", None, "B", "C")]
    assert [cited.quote.speaker for cited in best_quotes(named)] == ["A", "A", "B", "C"]


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (43, 1), (44, 2), (1000, 23)])
def test_reading_time_counts_what_is_printed(words, minutes):
    # as the essential, the summary, the quote, the figure and its label, and a title of two words; 220 a minute
    assert lay_out(one_text(" ".join(["word"] * words))).minutes == minutes


def test_foreign_words_say_their_language_and_direction():
    arabic = replace(one_text("كلمات"), articles=(replace(one_text("كلمات").articles[0], language="ar"),))
    tags = [attributes for tag, attributes in page(arabic).tags if attributes.get("lang") == "ar"]
    assert tags
    assert all(attributes["dir"] == "rtl" for attributes in tags)


# --- the briefing's own words ---


@pytest.mark.parametrize("code", NAMES)
def test_labels_of_every_language_are_all_there(code):
    english, labels = table("en", Labels), table(code, Labels)
    free = {"first_of_month", "thin_space", "ungrouped"}
    for name, ours, theirs in zip(Labels._fields, english, labels, strict=True):
        assert theirs or name in free, name
        if isinstance(ours, str) and name not in free:
            assert sorted(re.findall(r"{\w+}", theirs)) == sorted(re.findall(r"{\w+}", ours)), name
    for name in ("standings", "failed", "reader"):
        assert set(getattr(labels, name)) == set(getattr(english, name)), name


@pytest.mark.parametrize(("code", "one", "two", "thousand"), [
    ("en", "1 article", "2 articles", "1,149 articles"),
    ("fr", "1 article", "2 articles", f"1{THIN}149 articles"),
    ("de", "1 Artikel", "2 Artikel", "1.149 Artikel"),
    ("es", "1 artículo", "2 artículos", "1149 artículos"),
])  # fmt: skip
def test_counts_are_written_as_the_language_does(code, one, two, thousand):
    said = wording(code)
    assert [said.count(number, "articles") for number in (1, 2, 1149)] == [one, two, thousand]


def test_french_counts_nothing_in_the_singular_and_english_in_the_plural():
    assert wording("fr").count(0, "articles") == "0 article"
    assert wording("en").count(0, "articles") == "0 articles"


@pytest.mark.parametrize(("code", "first", "other"), [
    ("en", "1 May 2024", "14 May 2024"),
    ("fr", "1er mai 2024", "14 mai 2024"),
    ("de", "1. Mai 2024", "14. Mai 2024"),
    ("es", "1 de mayo de 2024", "14 de mayo de 2024"),
    ("el", "1η Μαΐου 2024", "14 Μαΐου 2024"),
    ("ca", "1 May 2024", "14 May 2024"),
    ("xx", "1 May 2024", "14 May 2024"),
])  # fmt: skip
def test_dates_are_written_as_the_language_does(code, first, other):
    said = wording(code)
    assert [said.date(date(2024, 5, 1)), said.date(date(2024, 5, 14))] == [first, other]


def test_first_of_month_is_not_found_in_the_eleventh_or_the_year():
    assert wording("fr").date(date(2001, 5, 11), style="full") == "vendredi 11 mai 2001"
    assert wording("fr").date(date(2024, 5, 1), style="full") == "mercredi 1er mai 2024"


def test_language_without_labels_is_served_in_english_and_says_so():
    found = page(sample(language="ca"))
    assert "The essentials" in found.shown
    assert dict(found.tags)["html"]["lang"] == "en"


def test_french_labels_set_their_signs_apart_by_thin_spaces():
    labels = wording("fr").labels
    assert f"résumé{THIN}: " in labels.made
    assert f"{THIN}; " in labels.verbatim
    assert wording("en").quoted("fr") == (f"«{THIN}", f"{THIN}»")
    assert wording("fr").quoted("de") == ("„", "“")


def test_article_s_own_spaces_are_left_as_they_are():
    assert "«\xa0a : b\xa0»" in page(one_text("«\xa0a : b\xa0»", language="fr")).shown


@pytest.mark.parametrize(("budget", "said"), [
    ("5 sentences", "5 phrases par article"), ("1 sentence", "1 phrase par article"),
    ("120 words", "120 mots par article"), ("0.2 of the sentences", "20\u00a0% de ses phrases"), ("a page", "a page"),
])  # fmt: skip
def test_budget_is_said_in_the_reader_s_language(budget, said):
    assert wording("fr").budget(budget) == said


@pytest.mark.parametrize(("original", "is_told"), [("www.valley.example", False), ("other.example", True)])
def test_the_first_publisher_is_not_told_where_the_address_tells_it(original, is_told):
    _, line = told(original=original, url="https://valley.example/2031/bridge")
    assert (f"first published: {original}" in line) == is_told
