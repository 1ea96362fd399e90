"""The HTML in its readers' hands: valid, accessible, narrow or wide, light or dark, without scripts or requests."""

import subprocess
from dataclasses import replace

import pytest
from samples import edition, one_text, sample, torn

from briefing.options import Design
from briefing.rendering import render

SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
OTHERS = ("brief", "newspaper")  # themes
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def in_themes(*names):
    """Name these pages in every theme."""
    return [*names, *(f"{theme}-{name}" for theme in OTHERS for name in names)]


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Write pages of several kinds, in which every part of the template is used."""
    folder = tmp_path_factory.mktemp("html")
    kinds = {
        "sample": sample(),
        "edition": edition(),
        "french": sample(language="fr"),
        "arabic": one_text("كلمات المقال", language="ar", title="عنوان"),
        "hostile": one_text('<script>alert(1)</script> & "x" \x00', url='https://a.example/<">|%zz'),
        "torn": torn(),
        "empty": replace(sample(), articles=(), entries=(), stories=(), figures=(), date=None),
    }
    for name, briefing in kinds.items():
        (folder / f"{name}.html").write_bytes(render(briefing, "html"))
    for theme in OTHERS:
        for name in ("sample", "edition", "arabic", "hostile", "empty"):
            (folder / f"{theme}-{name}.html").write_bytes(render(kinds[name], "html", Design(theme=theme)))
    return folder


@pytest.fixture
def visit(browser, written):
    """Return what opens a page in a window of its own, and keeps what the browser complained of or asked for."""
    contexts = []

    def visit(name, *, size="desktop", dark=False, scripts=False):
        width, height = SIZES[size]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            bypass_csp=scripts,
        )
        contexts.append(context)
        page = context.new_page()
        page.noted = []
        page.on("console", lambda said: page.noted.append(said.text))
        page.on("request", lambda asked: page.noted.append(asked.url))
        page.goto((written / f"{name}.html").as_uri())
        return page

    yield visit
    for context in contexts:
        context.close()


@pytest.mark.needs("java", "vnu")
def test_html_checker_finds_no_error(written, vnu):
    files = sorted(map(str, written.glob("*.html")))
    command = [*vnu, "--errors-only", "--exit-zero-always", "--format", "gnu", *files]
    checked = subprocess.run(command, capture_output=True, text=True, check=True)
    assert checked.stderr + checked.stdout == ""


@pytest.mark.needs("chromium", "axe")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", in_themes("edition", "arabic"))
def test_accessibility_checker_finds_no_violation(visit, axe, name, size, dark):
    page = visit(name, size=size, dark=dark, scripts=True)
    page.evaluate(axe)
    found = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
    assert len(found["passes"]) > 20


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["torn", *in_themes("sample", "hostile")])
def test_page_asks_for_nothing_breaks_no_policy_and_fits(visit, name, size):
    page = visit(name, size=size)
    assert page.noted == [page.url]
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    rule = page.evaluate("getComputedStyle(document.querySelector('.masthead')).borderBottomStyle")
    assert rule in ("solid", "double")


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("kind", ["p.summary", "td, th.value", "blockquote", "p.standfirst"])
def test_click_on_a_citation_shows_its_words_marked_in_the_source(visit, kind):
    page = visit("sample")
    plain = page.evaluate("getComputedStyle(document.querySelector('mark')).backgroundColor")
    link = page.locator(f":is({kind}) a.cite").first
    words = link.inner_text()
    link.click()
    target = page.locator("mark:target")
    assert target.inner_text() in words
    assert target.evaluate("mark => getComputedStyle(mark).backgroundColor") != plain
    box = target.bounding_box()
    assert 0 < box["y"] < SIZES["desktop"][1] - box["height"]


@pytest.mark.needs("chromium")
def test_mark_in_several_parts_lights_up_whole(visit):
    page = visit("torn")
    page.locator(".essentials a").first.click()
    entry = torn().entries[0]
    name = f"c1-{entry.essential.span.start}-{entry.essential.span.end}"
    page.goto(f"{page.url.partition('#')[0]}#{name}")
    parts = page.locator(f"mark:target, mark.{name}")
    assert parts.count() > 1
    assert "".join(parts.all_inner_texts()) == entry.essential.text
    assert len(set(parts.evaluate_all("marks => marks.map(mark => getComputedStyle(mark).backgroundColor)"))) == 1


@pytest.mark.needs("chromium")
def test_first_key_leads_past_the_masthead(visit):
    page = visit("sample")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.wait_for_url("**#main")  # fails where it does not come


@pytest.mark.needs("chromium")
def test_print_leaves_the_sources_out(visit):
    page = visit("sample")
    page.emulate_media(media="print")
    assert page.locator("section.sources").is_hidden()
    assert page.locator("section.essentials").is_visible()
