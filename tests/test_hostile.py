"""An article that wants to be more than text: it is printed as it is; nothing runs, nothing is fetched."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pytest
from books import Book
from markdown_it import MarkdownIt
from samples import article, one_text
from web import serve

from briefing.contents import CitedPerson, Person, Story
from briefing.models import Failure
from briefing.options import Design
from briefing.rendering import render
from briefing.rendering.themes import built_in

CONTROLS = "\x00\x07\x08\x0b\x1b[2J\x7f\x85\x9b\ufffe"
WORDS = (
    "</title></style></script><script>window.run = 1</script>",
    "<img src='{server}/a.png' onerror='window.run = 2'><img src=file:///etc/passwd>",
    "<style>@import '{server}/b.css'; * {{ background: url({server}/c.png) }}</style>",
    "<link rel=stylesheet href={server}/d.css><iframe src={server}/e.html></iframe><svg onload='window.run = 3'>",
    "<a href='javascript:window.run = 4'>a</a> [b](javascript:window.run=5) ![c]({server}/f.png) <{server}/g>",
    "{{{{ 7 * 7 }}}} {{% include '/etc/passwd' %}} {{# gone #}} ${{window.run = 6}} <?php ?> ]]> --> &nbsp; &lt;b&gt;",
    '" onmouseover="window.run = 7" \' style="background: url({server}/h.png)',
)
TOLD = re.compile(r"7 \* 7|\bgone\b|window\.run = 1")  # must be there to be read


@pytest.fixture(scope="module")
def server():
    """Serve what nobody should ask for."""
    with serve({}) as site:
        yield site


@pytest.fixture(scope="module")
def made(server):
    """Build a briefing in which everything that comes from outside wants to be markup."""
    address = server.url("")
    words = " ".join(WORDS).format(server=address) + CONTROLS
    one = one_text(words, title=words, site=words, url=f"javascript:window.run=8//{address}")
    cited = one.entries[0].essential
    somebody = CitedPerson(cited, Person(cited.span, words, words, 3, 1))
    first = replace(one.articles[0], authors=(words, words), section=words, original=words)
    url = f'{address}/"><script>window.run=9</script>'
    second = article("Plain", f"paragraph | {words}", "ar", site=words, url=url)
    entries = (replace(one.entries[0], people=(somebody,)), replace(one.entries[0], article=1))
    told = {"summary": (cited,), "figures": one.figures, "quotes": one.entries[0].quotes, "people": (somebody,)}
    stories = (Story((0,), **told, section=words, title=words, note=words), Story((1,)))
    return replace(
        one,
        title=words,
        note=words,
        articles=(first, second),
        entries=entries,
        stories=stories,
        method=replace(one.method, about=words),
        failures=(Failure(words, "read", words, words),),
    )


@pytest.fixture
def visit(browser, server):
    """Return what opens a page with scripts allowed, follows its first citations, and fails where anything ran."""
    context = browser.new_context()
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("dialog", lambda dialog: asked.append(dialog.message))

    def visit(path):
        asked.clear()
        page.goto(path.as_uri())
        cites = page.locator("main[id] a.cite:visible")
        for number in range(min(2, cites.count())):
            cites.nth(number).click()
        shown = page.evaluate("document.documentElement.innerText")
        assert page.evaluate("window.run") is None
        assert [url for url in asked if url != path.as_uri() and not url.endswith("style.css")] == []
        assert server.asked == []
        return shown

    yield visit
    context.close()


def pages(form, rendered, folder):
    """Write the pages of a document that a browser can open."""
    if form == "epub":
        book = Book(rendered)
        book.archive.extractall(folder)
        return [folder / "EPUB" / f"{leaf}.xhtml" for leaf in book.leaves]
    if form == "email":
        parts = message_from_bytes(rendered, policy=policy.default).walk()
        rendered = next(part.get_content() for part in parts if part.get_content_type() == "text/html").encode()
    if form == "markdown":
        html = MarkdownIt("commonmark", {"html": True}).render(rendered.decode())
        rendered = b'<meta charset="utf-8">' + html.encode()
    path = Path(folder) / "page.html"
    path.write_bytes(rendered)
    return [path]


@pytest.mark.needs("chromium")
@pytest.mark.parametrize(
    ("form", "theme"),
    [*(("html", theme) for theme in built_in()), *((form, "digest") for form in ("epub", "email", "markdown"))],
)
def test_browser_shows_the_words_runs_nothing_and_asks_for_nothing(made, visit, tmp_path, form, theme):
    rendered = render(made, form, Design(theme=theme))
    shown = "\n".join(map(visit, pages(form, rendered, tmp_path)))
    assert len(TOLD.findall(shown)) >= 9
    assert not re.search(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]", shown)


@pytest.mark.needs("pango", "poppler")
@pytest.mark.parametrize("theme", built_in())
def test_pdf_prints_the_words_and_holds_no_action_no_file_and_no_link_of_theirs(made, server, theme):
    import subprocess

    import pikepdf

    rendered = render(made, "pdf", Design(theme=theme))
    command = ["pdftotext", "-enc", "UTF-8", "-", "-"]
    shown = subprocess.run(command, input=rendered, capture_output=True, check=True).stdout.decode()
    assert len(TOLD.findall(" ".join(shown.split()))) >= 9
    assert server.asked == []
    with pikepdf.open(BytesIO(rendered)) as opened:
        assert not {"/OpenAction", "/AA", "/AcroForm", "/AF"} & set(opened.Root.keys())
        actions = [note.A for page in opened.pages for note in page.get("/Annots", ()) if "/A" in note]
        assert {str(action.S) for action in actions} <= {"/URI"}
        assert all(str(action.URI).startswith("http://127.0.0.1") for action in actions)  # where it is from, escaped
        assert not [page for page in opened.pages if page.get_images()]
        assert len(opened.attachments) == 0


@pytest.mark.parametrize("form", ["text", "markdown", "html", "email"])
def test_no_control_character_is_printed(made, form):
    rendered = render(made, form).decode()
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]", rendered)
