"""A briefing as a tagged PDF: numbered, bookmarked, in its language, and the same bytes each time."""

from contextlib import redirect_stdout
from io import StringIO
from typing import Any, NoReturn

from briefing.contents import Briefing
from briefing.errors import OutputError
from briefing.rendering.html import page_of
from briefing.rendering.layout import lay_out
from briefing.rendering.tags import scope_heads
from briefing.rendering.theme import style

SHEETS = ("style.css", "print.css", "pages.css")

# name: width and margins, all in CSS; the type is set in points everywhere
PAGES = {
    "A4":     {"size": "210mm 297mm",   "margin": "26mm 33mm 28mm", "points": "10.5pt"},
    "Letter": {"size": "8.5in 11in",    "margin": "25mm 36mm 26mm", "points": "10.5pt"},
    "A5":     {"size": "148mm 210mm",   "margin": "19mm 17mm 20mm", "points": "9pt"},
}  # fmt: skip
INSTALL = (
    "install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0, dnf install pango, "
    "brew install pango; every other format works without it"
)


def render(briefing: Briefing, *, theme: str, page: str) -> bytes:
    """Render a briefing as PDF/UA-1 on pages of a size; OutputError where Pango is missing."""
    weasyprint = _weasyprint()
    shown = lay_out(briefing)
    css = style(theme, SHEETS, page=shown, paper=PAGES[page])
    html = page_of(shown, theme=theme, medium="paper", css=css)
    paper = weasyprint.HTML(string=html, base_url=None, url_fetcher=_refuse)
    pdf: bytes = paper.write_pdf(pdf_variant="pdf/ua-1", finisher=scope_heads)
    return pdf


def _weasyprint() -> Any:
    """Load WeasyPrint, which takes a second and needs Pango."""
    try:
        with redirect_stdout(StringIO()):  # WeasyPrint prints a notice of its own before it raises
            import weasyprint
    except OSError as error:
        raise OutputError(f"PDF needs Pango, which is not installed ({error})".splitlines()[0], hint=INSTALL) from None
    return weasyprint


def _refuse(url: str) -> NoReturn:
    """Fetch nothing: a briefing holds all that it shows."""
    raise ValueError(f"a briefing fetches nothing: {url}")
