"""Themes are folders: they fall back, they are copied, they say what is broken in them, and they read nothing else."""

import dataclasses
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from samples import edition, sample
from test_cli import ENGLISH, ROOT, fails, run

from briefing.errors import OutputError, UsageError
from briefing.options import PARTS, Design
from briefing.rendering import render
from briefing.rendering.copying import copy
from briefing.rendering.front import by_weight, voices, with_shares
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill
from briefing.rendering.themes import built_in, theme
from briefing.rendering.view import Chapter, Cited, Compared, Occasion, Reference, Row, Said, Section, Someone, View

DIGEST = built_in()["digest"]


@pytest.fixture
def folder(tmp_path):
    """Return what makes a theme of these files; its folder, as it is typed."""
    made = 0

    def folder(**files):
        nonlocal made
        made += 1
        place = tmp_path / f"mine-{made}"
        for name, content in files.items():
            path = place / name.replace("__", "/").replace("_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return str(place)

    return folder


def test_theme_that_changes_one_file_takes_the_others_from_its_base(folder):
    names = ("digest", folder(theme_css="p { color: red }"))
    plain, changed = (render(sample(), "html", Design(theme=name)) for name in names)
    assert b"p { color: red }" in changed
    assert plain.partition(b"</style>")[2] == changed.partition(b"</style>")[2]


def test_template_may_extend_that_of_a_built_in_theme(folder):
    mine = folder(parts__masthead_html='<p>above</p>{% include "digest/parts/masthead.html" %}')
    shown = render(sample(), "html", Design(theme=mine)).decode()
    assert shown.index("<p>above</p>") < shown.index('<header class="masthead">')


@pytest.mark.parametrize("name", list(built_in()))
def test_built_in_theme_says_what_it_is_for(name):
    assert theme(name).about
    assert theme(name).folders[-1] == DIGEST


def test_theme_names_the_one_it_falls_back_to(folder):
    assert theme(folder(theme_toml='base = "digest"')).folders[1:] == (DIGEST,)
    with pytest.raises(UsageError, match=r"theme\.toml: no theme 'nope' to fall back to"):
        theme(folder(theme_toml='base = "nope"'))


@pytest.mark.parametrize("settings", ["base = ", "colour = 'red'"])
def test_settings_that_are_none_are_named(folder, settings):
    with pytest.raises(UsageError, match=r"theme\.toml: "):
        theme(folder(theme_toml=settings))


def test_folder_with_nothing_in_it_is_no_theme(tmp_path):
    with pytest.raises(UsageError, match="the folder is empty") as refused:
        theme(str(tmp_path))
    assert refused.value.hint == f"briefing theme copy digest {tmp_path}"


# --- a theme of one's own ---


def test_copy_looks_like_its_original(tmp_path):
    for name in built_in():
        mine = str(tmp_path / name)
        written = copy(name, mine)
        assert {"briefing.html", "style.css", "parts/chapter.html", "theme.toml"} <= set(written)
        for form in ("html", "markdown"):
            assert render(sample(), form, Design(theme=mine)) == render(sample(), form, Design(theme=name))


def test_copy_of_some_files_holds_these_alone(tmp_path):
    assert copy("digest", str(tmp_path / "mine"), ["style.css"]) == ("style.css", "theme.toml")
    assert (tmp_path / "mine" / "style.css").read_bytes() == (DIGEST / "style.css").read_bytes()


def test_copy_touches_nothing_that_is_there(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    for place in (tmp_path, tmp_path / "mine.txt"):
        with pytest.raises(UsageError, match="is there already, and is not touched"):
            copy("digest", str(place))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_copy_of_a_file_there_is_not_says_which_there_are(tmp_path):
    with pytest.raises(UsageError, match=r"no file 'x\.css'") as refused:
        copy("digest", str(tmp_path / "mine"), ["x.css"])
    assert "parts/chapter.html, " in refused.value.hint
    assert not (tmp_path / "mine").exists()


def test_commands_list_and_copy_themes(tmp_path):
    listed = run("theme", "list").stdout.decode()
    assert all(f"{name} " in listed for name in built_in())
    made = run("theme", "copy", "digest", "mine", "style.css", cwd=tmp_path)
    assert made.stdout.decode().splitlines() == ["mine/style.css", "mine/theme.toml"]
    fails(run("theme", "copy", "digest", "mine", cwd=tmp_path), 2, "mine is there already")
    fails(run("theme", "copy", "nope", "other", cwd=tmp_path), 2, "no theme 'nope'", "digest")


# --- what is broken, and what is not allowed ---


BROKEN = {
    "fine\n{% if %}\n":                                  r"briefing\.md:2: Expected an expression",
    "\n\n{{ nothing }}":                                 r"briefing\.md:3: 'nothing' is undefined",
    "{{ page.nothing }}":                                r"briefing\.md:1: .*no attribute 'nothing'",
    "\n{{ 1 // 0 }}":                                    r"briefing\.md:2: .*by zero",
    '\n{% include "none.html" %}':                       r"briefing\.md:2: no template none\.html",
    '{% include "../../secret.txt" %}':                  r"briefing\.md:1: no template",
    '{% include "/etc/hostname" %}':                     r"briefing\.md:1: no template",
    "{{ ''.__class__.__mro__ }}":                        r"briefing\.md:1: not allowed: .*__class__",
    "{{ page.briefing.articles[0].source.__reduce__ }}": r"briefing\.md:1: not allowed",
}  # fmt: skip


@pytest.mark.parametrize(("template", "said"), BROKEN.items())
def test_broken_template_is_named_with_its_line_and_the_cause(folder, template, said):
    with pytest.raises(OutputError, match=said) as broken:
        render(sample(), "markdown", Design(theme=folder(briefing_md=template)))
    assert "\n" not in broken.value.message
    assert broken.value.exit_code == 4


def test_broken_template_is_one_line_on_the_command_line(folder, tmp_path):
    mine = folder(parts__masthead_html="<p>\n{% endif %}")
    fails(run("make", ENGLISH, "-o", tmp_path / "x.html", "--theme", mine), 4, "masthead.html:2: ")
    assert not (tmp_path / "x.html").exists()


def test_template_that_is_no_text_is_named(folder):
    mine = folder(briefing_md="")
    (Path(mine) / "briefing.md").write_bytes(b"\xff\xfe")
    with pytest.raises(OutputError, match=r"briefing\.md: .*decode"):
        fill(mine, "briefing.md")


def test_link_that_leads_out_of_a_theme_is_refused(folder, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    mine = folder(theme_css="")
    (Path(mine) / "briefing.md").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(UsageError, match="leads out of its theme"):
        render(sample(), "markdown", Design(theme=mine))


@pytest.mark.needs("pango")
@pytest.mark.parametrize("scheme", ["file://", "http://127.0.0.1:9", "https://a.example"])
def test_style_sheet_reaches_no_file_and_no_server(folder, tmp_path, scheme):
    (tmp_path / "x.png").write_bytes(b"x")
    away = f'body {{ background: url("{scheme}{tmp_path}/x.png") }}'
    with pytest.raises(OutputError, match="a briefing fetches nothing"):
        render(sample(), "pdf", Design(theme=folder(theme_css=away)))


PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2H0z"/></svg>'
WITH_PICTURE = """.masthead { background: url("{{ asset('logo.svg') }}") }"""


def test_picture_of_a_theme_stands_in_the_page_and_its_policy_allows_it(folder):
    html = render(sample(), "html", Design(theme=folder(theme_css=WITH_PICTURE, logo_svg=PICTURE))).decode()
    assert "url(\"data:image/svg+xml;base64," in html
    assert "; img-src data:; font-src data:; base-uri 'none'" in html
    with pytest.raises(OutputError, match=r"theme\.css:1: no picture and no font 'logo\.svg' in the theme"):
        render(sample(), "html", Design(theme=folder(theme_css=WITH_PICTURE)))


@pytest.mark.needs("pango")
def test_picture_of_a_theme_stands_in_the_pdf(folder):
    assert render(sample(), "pdf", Design(theme=folder(theme_css=WITH_PICTURE, logo_svg=PICTURE)))


# --- what templates are given ---


def fields(kind):
    """List what a template can read of a value."""
    properties = [name for name, found in vars(kind).items() if isinstance(found, property)]
    return [*(field.name for field in dataclasses.fields(kind)), *properties]


SMALL = (Cited, Row, Said, Someone, Occasion, Compared)


@pytest.mark.parametrize("kind", [View, Section, Chapter, Reference, *SMALL], ids=lambda kind: kind.__name__)
def test_page_about_themes_names_every_field_that_templates_read(kind):
    told = (ROOT / "docs" / "themes.md").read_text(encoding="utf-8")
    prefix, part = (rf"{kind.__name__}\.", told) if kind in SMALL else ("", section(told, kind.__name__))
    rows = "\n".join(line.split("|")[1] for line in part.splitlines() if line.startswith("| `"))
    assert [name for name in fields(kind) if not re.search(rf"`{prefix}{name}`", rows)] == []


def section(text, name):
    """Return what stands below a heading."""
    return text.partition(f"### `{name}`")[2].partition("\n### ")[0]


def test_page_about_themes_names_every_theme_and_every_file_at_the_top():
    told = (ROOT / "docs" / "themes.md").read_text(encoding="utf-8")
    assert all(f"| `{name}` |" in told for name in built_in())
    assert all(f"`{path.name}`" in told for path in DIGEST.iterdir() if path.is_file())


# --- the first page ---


def test_stories_that_most_outlets_tell_come_first_then_the_first_of_each_section():
    one, other = lay_out(edition()).chapters
    assert [chapter.breadth for chapter in (one, other)] == [2, 1]
    second, third = replace(other, number=3), replace(other, number=4, section="Sport")
    assert [chapter.number for chapter in by_weight((other, second, third, one))] == [1, 2, 4, 3]


def test_quotes_of_the_day_are_by_somebody_and_one_a_story():
    view = lay_out(sample())
    assert [(said.speaker, said.chapter) for said in view.voices] == [("Maren Osterholt", 1)]
    nobody = replace(view.chapters[0], quotes=tuple(replace(said, speaker="") for said in view.chapters[0].quotes))
    assert voices((nobody,)) == ()


@pytest.mark.parametrize(("values", "shares"), [
    ((40, 10), [100, 25]),
    ((40, 0), [0, 0]),             # nothing to compare with
    ((40,), [0]),
    ((40_000, 20_000, 3), [100, 50, 0]),  # a bar that nobody would see
    ((-5, 10), [0, 0]),
])  # fmt: skip
def test_figures_of_one_unit_are_shares_of_the_greatest(values, shares):
    found = [sample().figures[0]] * len(values)
    pairs = zip(found, values, strict=True)
    found = [replace(one, figure=replace(one.figure, value=Decimal(value), unit="EUR")) for one, value in pairs]
    rows = [lay_out(sample()).figures[0]] * len(values)
    assert [row.share for row in with_shares(rows, found)] == shares


def test_figures_without_a_unit_are_not_compared():
    assert {row.share for row in lay_out(sample()).figures} == {0}


def test_short_form_has_the_essential_sentence_and_one_beside_it():
    chapter = lay_out(sample()).chapters[0]
    assert chapter.short == chapter.summary[:2]
    last = replace(chapter, essential=chapter.summary[-1])
    assert last.short == chapter.summary[-2:]
    apart = replace(chapter, summary=chapter.summary[1:])
    assert apart.short == (chapter.essential, chapter.summary[1])


def test_bars_say_what_they_compare_to_who_sees_them_and_to_who_does_not():
    made = sample()
    figures = [
        replace(cited, figure=replace(cited.figure, value=Decimal(value), high=None, unit="EUR", kind="money"))
        for cited, value in zip(made.figures, (20, 40), strict=False)
    ]
    for name in built_in():
        html = render(replace(made, figures=tuple(figures)), "html", Design(theme=name)).decode()
        assert re.findall(r'class="bar w\d+" role="img" aria-label="([^"]+)"', html) == [
            "50% of the greatest figure in this unit",
            "100% of the greatest figure in this unit",
        ]
        assert html.count("Each bar compares") == 1
        assert "Each bar compares" not in render(made, "html", Design(theme=name)).decode()


def test_brief_says_the_essential_of_a_story_once_and_newspaper_opens_with_the_lead():
    essential = sample().entries[0].essential.text
    shown = {name: render(sample(), "html", Design(theme=name)).decode() for name in ("brief", "newspaper")}
    above = shown["brief"].partition('<section class="sources"')[0].partition("<body")[2]
    above = re.sub(r"<span class=\"held\">(.*?)</span>", r"\1", above)
    assert above.count(essential) == 1
    assert shown["newspaper"].index('class="lead" id="story-1"') < shown["newspaper"].index('id="story-2"')


# --- parts that are left out ---


@pytest.mark.parametrize("form", ["html", "markdown", "text", "epub"])
@pytest.mark.parametrize("theme", built_in())
def test_parts_can_be_left_out_of_every_theme_and_format(theme, form):
    for part in PARTS:
        assert render(sample(), form, Design(theme=theme, without=(part,)))
        assert render(edition(), form, Design(theme=theme, without=(part,)))
    bare = lay_out(edition(), without=PARTS)
    assert not any((bare.figures, bare.voices, bare.essentials))
    assert not any((*c.figures, *c.quotes, *c.people, *c.comparisons, *c.timeline) for c in bare.chapters)


@pytest.mark.parametrize(("part", "gone"), [
    ("essentials", "The essentials"), ("glance", "Key figures"), ("contents", 'id="contents"'),
    ("figures", ">Figures<"), ("quotes", '<figure class="quote"'), ("method", "How this briefing was made"),
    ("comparisons", "Side by side"), ("people", "Who’s who"), ("timeline", ">Timeline<"),
])  # fmt: skip
def test_part_that_is_left_out_is_gone_and_nothing_leads_there(part, gone):
    whole, without = (render(edition(), "html", Design(without=parts)).decode() for parts in ((), (part,)))
    assert gone in whole
    assert gone not in without
    assert set(re.findall(r'href="#([^"]+)"', without)) <= set(re.findall(r' id="([^"]+)"', without))


def test_part_there_is_not_is_refused_with_those_there_are(tmp_path):
    with pytest.raises(UsageError, match="no part 'colour'"):
        render(sample(), "html", Design(without=("colour",)))
    fails(run("make", ENGLISH, "-o", tmp_path / "x.md", "--without", "figures,colour"), 2, "essentials, glance")
    fails(run("make", ENGLISH, "-o", tmp_path / "x.md", "--pdf-variant", "pdf/x-4"), 2, "ua-1, a-3a")
