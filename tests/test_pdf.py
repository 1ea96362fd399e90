"""The PDF: tagged, in its language, bookmarked, numbered, every font inside, and the same bytes in any process."""

import builtins
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from samples import many, one_text, sample

from briefing.errors import OutputError
from briefing.options import Design
from briefing.rendering import html, pdf, render
from briefing.rendering.themes import built_in

HERE = Path(__file__).parent
UNDATED = "Coastline · undated"
HOSTILE = '<script>alert(1)</script> {{ 7*7 }} <img src="file:///etc/passwd"> <style>@import "https://a.example/x"</style>'


@pytest.fixture(scope="module")
def french():
    """Render the sample for a French reader, once."""
    return render(sample(language="fr", title="Ports et lacs"), "pdf")


@pytest.fixture(scope="module")
def opened(french):
    """Open the French PDF."""
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(french)) as found:
        yield found


def pages(rendered):
    """Read a PDF back, page by page."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", "-", "-"]
    shown = subprocess.run(command, input=rendered, capture_output=True, check=True).stdout.decode()
    return shown.split("\f")[:-1]


def elements(node):
    """Go through the structure of a tagged PDF."""
    kids = node.get("/K", ())
    for kid in kids if hasattr(kids, "append") else (kids,):
        if hasattr(kid, "keys") and "/S" in kid:
            yield kid
            yield from elements(kid)


@pytest.mark.needs("pango")
def test_metadata_is_the_briefing_s(opened):
    assert opened.Root.Lang == "fr"
    assert opened.docinfo["/Title"] == "Ports et lacs"
    assert opened.docinfo["/Author"] == "Ida Brandvold, Tom Ekkers"
    assert opened.docinfo["/CreationDate"] == opened.docinfo["/ModDate"] == "D:20240514000000Z"
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    with opened.open_metadata() as claims:
        assert claims["pdfuaid:part"] == "1"


@pytest.mark.needs("pango")
def test_theme_s_page_is_filled_once(monkeypatch):
    filled = []

    def page_of(*given, **named):
        filled.append(html.page_of(*given, **named))
        return filled[-1]

    monkeypatch.setattr(pdf, "page_of", page_of)
    render(one_text("Twelve boats left the harbour on Monday.", language="en", title="Boats"), "pdf")
    assert len(filled) == 1


@pytest.mark.needs("pango")
def test_structure_is_tagged_with_headings_lists_tables_and_links(opened):
    assert opened.Root.MarkInfo.Marked
    found = list(elements(opened.Root.StructTreeRoot))
    counted = Counter(str(element.S) for element in found)
    assert counted["/H1"] == 1
    assert counted["/H2"] == 8  # essentials, key figures, contents, two articles, failures, sources, method
    assert counted["/Table"] == 2
    assert counted["/LI"] == 13  # two essentials, three key figures, five contents, one failure, two sources
    assert counted["/BlockQuote"] == 4
    assert counted["/Link"] >= 8
    scopes = Counter(str(element.A.get("/Scope")) for element in found if element.S == "/TH")
    assert scopes["/Column"] >= 5
    assert scopes["/Row"] == 6
    assert "None" not in scopes


SHOWS = {"Tj", "TJ", "'", '"', "Do"}  # operators that put something on the page


def untagged(page):
    """Yield what a page shows that is neither in its structure nor called an artifact."""
    import pikepdf

    depth = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(str(operator), 0)
        if str(operator) in SHOWS and not depth:
            yield operands


IN_THEMES = [(theme, page) for theme in built_in() for page in ("A4", "6-inch")]


@pytest.fixture(scope="module", params=IN_THEMES, ids="-".join)
def themed(request, tmp_path_factory):
    """Render the sample in a theme, on paper of a size, and open it."""
    import pikepdf

    theme, page = request.param
    path = tmp_path_factory.mktemp("themed") / "x.pdf"
    path.write_bytes(render(sample(language="fr"), "pdf", Design(theme=theme, page=page, duplex=True)))
    with pikepdf.open(path) as found:
        yield path, found


@pytest.mark.needs("pango", "qpdf")
def test_every_theme_is_tagged_whole_has_an_outline_and_claims_to_be_accessible(themed):
    path, found = themed
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    assert found.Root.Lang == "fr"
    assert found.Root.ViewerPreferences.DisplayDocTitle
    counted = Counter(str(element.S) for element in elements(found.Root.StructTreeRoot))
    assert counted["/H1"] == 1
    assert counted["/H2"] >= 5
    assert counted["/BlockQuote"] >= 1
    assert counted["/Link"] >= 4
    assert not [shown for page in found.pages for shown in untagged(page)]
    with found.open_outline() as outline:
        assert len(outline.root[0].children) >= 5
    with found.open_metadata() as claims:
        assert claims["pdfuaid:part"] == "1"
        assert "pdfaid:part" not in claims


@pytest.mark.needs("pango")
def test_every_theme_has_links_that_are_links_in_the_structure_and_lead_somewhere(themed):
    _, found = themed
    notes = {note.objgen: note for page in found.pages for note in page.get("/Annots", ())}
    held = Counter()
    for element in elements(found.Root.StructTreeRoot):
        for kid in element.get("/K", ()) if hasattr(element.get("/K"), "append") else ():
            if hasattr(kid, "keys") and kid.get("/Type") == "/OBJR":
                assert element.S == "/Link"
                held[kid.Obj.objgen] += 1
    assert set(held) == set(notes)
    assert set(held.values()) == {1}
    assert all(note.Contents and note.Subtype == "/Link" for note in notes.values())
    assert {str(page.Tabs) for page in found.pages if "/Annots" in page} == {"/S"}
    names = [str(name) for name in found.Root.Names.Dests.Names][::2]
    inner = {str(note.Dest) for note in notes.values() if "/Dest" in note}
    assert len(inner) > 2
    assert inner <= set(names)


@pytest.mark.needs("pango")
@pytest.mark.parametrize("theme", built_in())
def test_every_theme_gives_the_same_bytes_again(theme):
    design = Design(theme=theme, page="A5", duplex=True)
    assert render(sample(), "pdf", design) == render(sample(), "pdf", design)


@pytest.mark.needs("pango")
def test_every_theme_has_heads_of_tables_with_a_scope(themed):
    _, found = themed
    said = list(elements(found.Root.StructTreeRoot))
    scopes = {str(element.A.get("/Scope")) for element in said if element.S == "/TH"}
    assert scopes <= {"/Row", "/Column"}
    assert bool(scopes) is any(element.S == "/Table" for element in said)


@pytest.mark.needs("pango")
def test_outline_leads_to_every_section(opened):
    with opened.open_outline() as outline:
        (top,) = outline.root
        assert top.title == "Ports et lacs"
        assert [entry.title for entry in top.children] == [
            "L’essentiel",
            "Chiffres clés",
            "Sommaire",
            "Veldmark’s cranes go electric",
            "Le lac d’Orvanne au plus bas",
            "Absents de cette revue",
            "Comment cette revue a été faite",
            "Sources",
        ]


@pytest.mark.needs("pango")
@pytest.mark.parametrize("theme", built_in())
def test_words_in_another_language_say_so_in_the_structure(theme):
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(render(sample(language="fr"), "pdf", Design(theme=theme)))) as found:
        said = list(elements(found.Root.StructTreeRoot))
        spoken = Counter(str(element.get("/Lang", "")) for element in said)
        heads = [str(element.get("/Lang", "")) for element in said if element.S in ("/H2", "/H3")]
        quotes = [str(element.get("/Lang", "")) for element in said if element.S == "/BlockQuote"]
    assert spoken["en"] >= 4
    assert set(spoken) <= {"", "en", "fr"}  # French again: our words within those of the English article
    assert [language for language in heads if language] == ["en"]  # the one headline that is not French
    assert set(quotes) == {""}  # the figure around them says it


@pytest.mark.filterwarnings("ignore:unclosed file.*sRGB:ResourceWarning")  # WeasyPrint leaves its own profile open
@pytest.mark.needs("pango", "qpdf")
def test_pdf_for_archives_claims_that_alone_is_tagged_and_carries_the_briefing(tmp_path):
    import pikepdf

    from briefing.rendering.json import decode

    rendered = render(sample(), "pdf", Design(pdf="a-3a"))
    assert rendered == render(sample(), "pdf", Design(pdf="a-3a"))
    (tmp_path / "x.pdf").write_bytes(rendered)
    subprocess.run(["qpdf", "--check", str(tmp_path / "x.pdf")], check=True, capture_output=True)
    with pikepdf.open(tmp_path / "x.pdf") as found:
        with found.open_metadata() as claims:
            assert (claims["pdfaid:part"], claims["pdfaid:conformance"]) == ("3", "A")
            assert "pdfuaid:part" not in claims
        assert found.Root.MarkInfo.Marked
        assert found.Root.OutputIntents
        assert found.Root.AF[0].AFRelationship == "/Source"
        carried = found.attachments["briefing.json"].get_file()
        assert carried.mime_type == "application/json"
        assert decode(carried.read_bytes()) == sample()


@pytest.mark.needs("pango")
def test_pages_are_labelled(opened):
    assert opened.pages[1].label == "2"


@pytest.mark.needs("pango")
def test_links_lead_out_to_the_original_and_nowhere_else(opened):
    notes = [note for page in opened.pages for note in page.get("/Annots", ())]
    outer = {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}
    assert len(notes) >= 8
    assert outer == {"https://coastline.example/ports?id=7&lang=en"}


@pytest.mark.needs("pango", "qpdf")
def test_qpdf_finds_no_fault(french, tmp_path):
    (tmp_path / "x.pdf").write_bytes(french)
    subprocess.run(["qpdf", "--check", str(tmp_path / "x.pdf")], check=True, capture_output=True)


@pytest.mark.needs("pango", "poppler")
def test_every_font_is_embedded(french, tmp_path):
    (tmp_path / "x.pdf").write_bytes(french)
    listed = subprocess.run(["pdffonts", str(tmp_path / "x.pdf")], capture_output=True, check=True, text=True).stdout
    fonts = [line.split() for line in listed.splitlines()[2:]]
    assert len(fonts) >= 3
    assert all(font[-5] == "yes" for font in fonts)  # emb sub uni object ID


@pytest.mark.needs("pango", "poppler")
def test_pages_are_numbered_and_headed_and_the_contents_know_them(french):
    shown = pages(french)
    assert all(re.search(rf"{number}\s*/\s*{len(shown)}\s*$", page) for number, page in enumerate(shown, 1))
    assert "Veldmark’s cranes go electric" in shown[1].splitlines()[0]
    for title in ("Veldmark’s cranes go electric", "Le lac d’Orvanne au plus bas", "Comment cette revue a été faite"):
        (told,) = re.findall(rf"{title}[ .]+(\d+)$", shown[0], flags=re.MULTILINE)
        assert title in shown[int(told) - 1]


@pytest.mark.needs("pango", "poppler")
def test_every_citation_is_printed_word_for_word(french):
    shown = " ".join(" ".join(pages(french)).split())
    briefing = sample()
    for entry in briefing.entries:
        for citation in (entry.essential, *entry.summary, *(x.citation for x in (*entry.figures, *entry.quotes))):
            assert " ".join(citation.text.split()) in shown


@pytest.mark.needs("pango")
def test_same_briefing_gives_the_same_bytes_in_another_process(french, tmp_path):
    program = (
        "import sys; from samples import sample; from briefing.rendering import render\n"
        "sys.stdout.buffer.write(render(sample(language='fr', title='Ports et lacs'), 'pdf'))"
    )
    path = f"{HERE}{os.pathsep}{HERE.parent}"
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    command = [sys.executable, "-c", program]
    again = subprocess.run(command, capture_output=True, check=True, env=environment, cwd=tmp_path)
    assert again.stdout == french


@pytest.mark.needs("pango", "poppler")
def test_hostile_words_are_printed_and_nothing_is_fetched():
    rendered = render(one_text(HOSTILE), "pdf", Design(page="Letter"))
    shown = "".join("".join(pages(rendered)).split())
    assert shown.count("".join(HOSTILE.split())) >= 4
    assert b"/URI" not in rendered


@pytest.fixture(scope="module")
def long():
    """Read back a PDF of many articles, as lines."""
    shown = pages(render(many(16), "pdf"))
    return [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in shown]


@pytest.mark.needs("pango", "poppler")
def test_no_heading_stands_alone_at_the_foot_of_a_page(long):
    heads = {"Figures", "Quotes", "Contents", "The essentials", "Figure What it measures Standing", UNDATED}
    feet = [page[-2] for page in long]  # above the page's number
    assert len(long) > 8
    assert not heads & set(feet)
    assert not [foot for foot in feet if foot.endswith("and more") or re.fullmatch(r"Headline \d+", foot)]


@pytest.mark.needs("pango", "poppler")
def test_running_head_names_the_article_that_goes_on(long):
    seen, current = 0, ""
    for number, page in enumerate(long[1:-1], 2):
        begun = [line for line in page[1:] if re.match(r"Headline \d+( and more)*( and)?$", line)]
        if page[1].startswith(UNDATED):
            current = begun[0]
        if current:
            assert page[0].removeprefix("Ports and waters ")[:11] == current[:11], number
            seen += not page[1].startswith(UNDATED)
        current = begun[-1] if begun and current else current
    assert seen > 4


@pytest.mark.needs("pango")
@pytest.mark.parametrize(("size", "points"), [
    ("letter", (612, 792)), ("A5", (420, 595)), ("kindle-scribe", (446, 595)),
    ("Remarkable", (447, 596)), ("6 INCH", (257, 348)),
])  # fmt: skip
def test_paper_has_the_size_asked_for(size, points):
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(render(one_text("Words."), "pdf", Design(page=size)))) as found:
        box = [round(float(edge)) for edge in found.pages[0].MediaBox]
    assert tuple(box[2:]) == points


def test_missing_pango_is_said_with_what_to_install(monkeypatch):
    imported = builtins.__import__

    def without_pango(name, *rest, **named):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'\nmore words")
        return imported(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", without_pango)
    with pytest.raises(OutputError, match="Pango") as missing:
        render(sample(), "pdf")
    assert missing.value.exit_code == 4
    assert "\n" not in missing.value.message
    assert "apt install libpango" in missing.value.hint
    assert render(sample(), "html")
