"""The page with its scripts: sources beside the text, search and filters; nothing is asked for, nothing is run."""

import re
from dataclasses import replace

import pytest
from samples import HARBOUR, article, harbour_entry, one_text, sample, torn

from briefing.contents import Story
from briefing.options import Design
from briefing.rendering import render
from briefing.rendering.themes import built_in

SIZES = {"phone": (390, 844), "desktop": (1280, 900)}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HOSTILE = (
    '</script><script>window.run = 1</script><img src="http://127.0.0.1:9/x.png" onerror="window.run = 2">'
    ' ${window.run = 3} </option><svg onload="window.run = 4"> {{ 7*7 }} javascript:alert(1)'
)
FOCUSED = "document.activeElement.matches({!r})"


def hostile():
    """Build a briefing of two articles in which every word wants to be markup."""
    one = one_text(HOSTILE, title=HOSTILE, site=HOSTILE)
    other = replace(one.articles[0], site="Coastline", language="fr")
    again = replace(one.entries[0], article=1)
    stories = (Story((0,), section=HOSTILE), Story((1,), section="Ports"))
    return replace(one, articles=(*one.articles, other), entries=(*one.entries, again), stories=stories)


def many(count=12):
    """Build a briefing of so many articles of two outlets, in two sections."""
    titles = [f"Headline {number}" for number in range(1, count + 1)]
    articles = [article(title, HARBOUR, "en", site=f"Outlet {number % 2}") for number, title in enumerate(titles)]
    entries = [harbour_entry(number, one) for number, one in enumerate(articles)]
    stories = [Story((number,), section=("Ports", "Towns")[number % 3 > 0]) for number in range(count)]
    made = replace(sample(), articles=tuple(articles), entries=tuple(entries), stories=tuple(stories), failures=())
    return replace(made, figures=entries[0].figures[:1] + entries[1].figures[1:2])


KINDS = {
    "sample": sample, "torn": torn, "hostile": hostile, "many": many,
    "arabic": lambda: sample(language="ar"), "one": lambda: one_text("Only words."),
}  # fmt: skip


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Write pages of several kinds in every theme."""
    folder = tmp_path_factory.mktemp("pane")
    for name, made in KINDS.items():
        for theme in built_in() if name in ("sample", "hostile", "arabic") else ("digest",):
            (folder / f"{theme}-{name}.html").write_bytes(render(made(), "html", Design(theme=theme)))
    return folder


@pytest.fixture
def visit(browser, written):
    """Return what opens a page with its scripts, and keeps what the browser complained of or asked for."""
    contexts = []

    def visit(name, *, size="desktop", dark=False, checked=False):
        width, height = SIZES[size]
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            bypass_csp=checked,  # what checks a page writes into it, which its policy forbids
        )
        contexts.append(context)
        page = context.new_page()
        page.noted = []
        page.on("console", lambda said: page.noted.append(said.text))
        page.on("pageerror", lambda error: page.noted.append(str(error)))
        page.on("request", lambda asked: page.noted.append(asked.url))
        page.goto((written / f"{name}.html").as_uri())
        return page

    yield visit
    for context in contexts:
        context.close()


def seen(page, selector):
    """Tell whether an element lies within the window."""
    box = page.locator(selector).first.bounding_box()
    return box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


# --- the pane ---


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", built_in())
def test_click_opens_the_source_at_its_marked_words_beside_the_text(visit, theme, size):
    page = visit(f"{theme}-sample", size=size)
    links = page.locator("main a.cite:visible")
    words = links.nth(3).inner_text()
    links.nth(3).click()
    here = page.locator(".pane mark.here")
    assert here.first.text_content() in words
    assert seen(page, ".pane mark.here")
    assert page.locator('main a[aria-current="true"]').inner_text() == words
    link, pane = links.nth(3).bounding_box(), page.locator(".pane").bounding_box()
    beside = link["x"] + link["width"] <= pane["x"] if size == "desktop" else link["y"] + link["height"] <= pane["y"]
    assert beside
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    assert page.noted == [page.url]


@pytest.mark.needs("chromium")
def test_every_citation_leads_to_the_words_it_prints(visit):
    page = visit("digest-sample")
    page.locator("main a.cite").first.click()
    total = int(page.locator(".pane .count").inner_text().split(" / ")[1])
    for number in range(1, total + 1):
        assert page.locator(".pane .count").inner_text() == f"{number} / {total}"
        link = page.locator('main a[aria-current="true"]')
        marks = "".join(page.locator(".pane mark.here").all_text_contents())
        assert marks in link.text_content()
        assert seen(page, ".pane mark.here")
        page.keyboard.press("Escape") if number == total else page.locator(".pane .next").click()
    assert total > 15
    assert page.evaluate("document.querySelectorAll('[aria-current]').length") == 0


@pytest.mark.needs("chromium")
def test_keys_alone_open_turn_and_close_and_the_focus_comes_back(visit):
    page = visit("digest-sample")
    page.locator("main a.cite").nth(1).focus()
    page.keyboard.press("Enter")
    assert page.evaluate(FOCUSED.format(".pane h2"))
    said = page.locator(".pane [role=status]")
    assert page.locator(".pane mark.here").inner_text() in said.text_content()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED.format(".pane .previous"))
    page.keyboard.press("Enter")
    assert page.locator(".pane .count").inner_text().startswith("1 /")
    page.keyboard.press("Enter")  # before the first comes the last
    first, last = page.locator(".pane .count").inner_text().split(" / ")
    assert first == last
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".pane .count").inner_text().startswith("1 /")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED.format(".pane .reading"))  # keys scroll it
    page.keyboard.press("Escape")
    assert page.locator(".pane").is_hidden()
    assert page.evaluate("document.activeElement === document.querySelector('main a.cite')")


@pytest.mark.needs("chromium")
def test_pane_says_what_it_is_and_has_no_name_twice(visit):
    page = visit("digest-sample")
    link = page.locator("main a.cite").first
    assert link.get_attribute("aria-haspopup") == "dialog"
    link.click()
    pane = page.get_by_role("dialog", name="Source texts")
    assert pane.get_by_role("button", name="Next citation").is_visible()
    assert pane.get_by_role("group", name="Source texts").is_visible()
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(named => named.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.needs("chromium")
def test_mark_in_several_parts_is_shown_whole(visit):
    page = visit("digest-torn")
    entry = torn().entries[0]
    name = f"c1-{entry.essential.span.start}-{entry.essential.span.end}"
    page.evaluate("name => { document.querySelector('main a.cite').setAttribute('href', '#' + name) }", name)
    page.locator("main a.cite").first.click()
    parts = page.locator(".pane mark.here").all_text_contents()
    assert len(parts) > 1
    assert "".join(parts) == entry.essential.text


@pytest.mark.needs("chromium")
def test_number_of_an_article_opens_its_source_from_the_top(visit):
    page = visit("brief-sample")
    page.locator("main a.ref").first.click()
    assert page.locator(".pane .source h3").inner_text() == "Veldmark’s cranes go electric"
    assert page.locator(".pane mark.here").count() == 0


@pytest.mark.needs("chromium")
def test_link_that_leads_elsewhere_or_opens_a_tab_is_a_link(visit):
    page = visit("digest-sample")
    page.locator(".contents a").first.click()
    assert page.url.endswith("#story-1")
    page.locator("main a.cite").first.click(modifiers=["Alt"])
    assert page.locator(".pane").is_hidden()


# --- search and filters ---


def shown(page, selector="article.chapter"):
    """List the headlines that are to be seen."""
    return page.locator(f"{selector}:visible .headline").all_inner_texts()


@pytest.mark.needs("chromium")
def test_search_finds_words_of_the_sources_in_any_case_and_says_how_many(visit):
    page = visit("digest-sample")
    page.locator(".finder input").fill("PECHEURS aide")  # of a sentence that the briefing does not print
    page.locator(".found", has_text="1 article").wait_for()
    assert shown(page) == ["Le lac d’Orvanne au plus bas"]
    assert page.locator(".essentials li:visible").count() == 1
    assert page.locator(".glance li:visible").count() == 1
    assert page.locator(".essentials li:visible").evaluate("item => item.value") == 2  # its number stays
    assert page.locator("article.source:visible").count() == 1
    lit = page.evaluate("[...CSS.highlights.get('found')].map(range => range.toString())")
    assert lit == ["pêcheurs", "aide"]
    page.locator(".finder input").fill("zeppelin")
    page.locator(".found", has_text="Nothing found").wait_for()
    assert shown(page) == []
    assert page.locator(".found").get_attribute("role") == "status"
    page.get_by_role("button", name="Show everything").click()
    assert len(shown(page)) == 2
    assert page.evaluate(FOCUSED.format(".finder input"))


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("theme", built_in())
@pytest.mark.parametrize(("name", "label", "kept"), [
    ("Outlet", "Coastline", ["Veldmark’s cranes go electric"]),
    ("Language", "French", ["Le lac d’Orvanne au plus bas"]),
    ("Story", "Le lac d’Orvanne au plus bas", ["Le lac d’Orvanne au plus bas"]),
])  # fmt: skip
def test_filters_keep_what_is_wanted(visit, theme, name, label, kept):
    page = visit(f"{theme}-sample")
    page.get_by_role("search").get_by_label(name).select_option(label)
    heads = page.locator("main article:not(.source) :is(h2, h3):visible").all_inner_texts()
    titles = {"Veldmark’s cranes go electric", "Le lac d’Orvanne au plus bas"}
    assert [head for head in heads if head in titles] == kept
    assert page.locator(".found").inner_text() == "1 article"
    assert page.locator("main section:visible > h2").count() > 2


@pytest.mark.needs("chromium")
def test_filters_add_up_and_lists_of_one_are_not_offered(visit):
    page = visit("digest-many")
    finder = page.get_by_role("search")
    assert finder.get_by_label("Language").is_hidden()
    finder.get_by_label("Outlet").select_option("Outlet 1")
    assert len(shown(page)) == 6
    assert set(page.locator("main h2.section:visible").all_inner_texts()) == {"Ports", "Towns"}
    finder.get_by_label("Section").select_option("Ports")
    assert shown(page) == ["Headline 4", "Headline 10"]
    assert page.locator("main h2.section:visible").all_inner_texts() == ["Ports"]
    assert page.locator(".found").inner_text() == "2 articles"
    page.locator(".contents a:visible").first.click()
    page.locator("main a.cite:visible").last.click()
    assert page.locator(".pane .source h3").inner_text() == "Headline 10"


@pytest.mark.needs("chromium")
def test_link_to_what_is_left_out_shows_everything_again(visit):
    page = visit("digest-sample")
    page.get_by_label("Outlet").select_option("Coastline")
    page.evaluate("location.hash = 'story-2'")
    page.locator("#story-2").wait_for(state="visible")
    assert len(shown(page)) == 2


@pytest.mark.needs("chromium")
def test_paper_gets_everything_but_the_tools(visit):
    page = visit("digest-sample")
    page.locator("main a.cite").first.click()
    page.get_by_label("Outlet").select_option("Coastline")
    page.emulate_media(media="print")
    assert len(shown(page)) == 2
    assert page.locator(".pane").is_hidden()
    assert page.locator(".finder").is_hidden()
    assert page.evaluate("getComputedStyle(document.body).paddingRight") in ("0px", "20px")


@pytest.mark.needs("chromium")
def test_one_article_needs_no_filter(visit):
    page = visit("digest-one")
    assert page.locator(".finder").count() == 0
    page.locator("main a.cite").first.click()
    assert page.locator(".pane mark.here").inner_text() == "Only words."


# --- what must not happen ---


@pytest.mark.needs("chromium")
@pytest.mark.parametrize("theme", built_in())
def test_hostile_words_are_shown_as_text_and_nothing_runs_or_is_fetched(visit, theme):
    page = visit(f"{theme}-hostile")
    page.locator("main a.cite:visible").first.click()
    assert page.locator(".pane mark.here").first.text_content() == HOSTILE
    for name in ("Outlet", "Section"):
        page.get_by_role("search").get_by_label(name).select_option(HOSTILE)
    page.locator(".finder input").fill("</script>")
    page.locator(".found", has_text="1").wait_for()
    assert page.evaluate("window.run") is None
    assert page.locator("img, svg, main script").count() == 0
    assert page.noted == [page.url]


@pytest.mark.needs("chromium")
def test_policy_lets_no_other_script_run_and_nothing_be_read_as_markup(visit):
    page = visit("digest-sample")
    page.evaluate("""() => {
        const script = document.createElement("script");
        try { script.text = "window.run = 1"; } catch (error) { window.refused = error.name; }
        document.body.append(script);
        try { document.body.innerHTML = "<b>x</b>"; } catch (error) { window.refused += error.name; }
    }""")
    assert page.evaluate("window.run") is None
    assert page.evaluate("window.refused") == "TypeErrorTypeError"


def test_script_is_the_theme_s_and_holds_nothing_of_a_briefing():
    pages = [render(made, "html").decode() for made in (sample(), hostile())]
    scripts = {page.rpartition("<script>")[2].partition("</script>")[0] for page in pages}
    assert len(scripts) == 1
    (script,) = scripts
    assert not re.findall(r"innerHTML|outerHTML|insertAdjacent|document.write|eval\(|fetch\(|import\(|Function", script)


@pytest.mark.needs("chromium", "axe")
@pytest.mark.parametrize("name", [*(f"{theme}-sample" for theme in built_in()), "digest-arabic"])
def test_accessibility_checker_finds_no_violation_with_the_pane_open(visit, axe, name):
    page = visit(name, checked=True)
    page.locator(".finder input").fill("a")
    page.locator("p.standfirst a.cite, main a.cite").first.click()
    page.locator(".finder button:visible").wait_for()
    page.evaluate(axe)
    whole, tools = "document", "{include: ['.pane', '.finder', '[aria-current]']}"
    looks = [("desktop", False, whole), ("desktop", True, tools), ("phone", True, tools), ("phone", False, whole)]
    for size, dark, part in looks:
        page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
        page.emulate_media(color_scheme="dark" if dark else "light")
        found = page.evaluate(f"rules => axe.run({part}, {{runOnly: rules}})", RULES)
        assert [(size, dark, rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
        assert len(found["passes"]) > (20 if part == whole else 10)
