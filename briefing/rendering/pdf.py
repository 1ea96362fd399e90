"""A briefing as a tagged PDF: numbered, bookmarked, in its language, and the same bytes each time."""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from functools import partial
from io import StringIO
from threading import Lock
from typing import Any

from briefing.contents import Briefing
from briefing.errors import OutputError
from briefing.models import Failure
from briefing.options import DEFAULT_PDF, Design
from briefing.rendering.choice import EVERYTHING, Room
from briefing.rendering.ending import settled
from briefing.rendering.html import page_of
from briefing.rendering.identity import moment
from briefing.rendering.json import encode
from briefing.rendering.layout import lay_out
from briefing.rendering.paper import paper
from briefing.rendering.tags import finish
from briefing.rendering.theme import style
from briefing.rendering.wording import FALLBACK, wording

SMALLER = 0.04  # of the size of the type, where there is to be as much more on each page as may be
LOADING = Lock()
SHEETS = ("style.css", "print.css", "pages.css", "theme.css")

INSTALL = (
    "install it: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0, dnf install pango, "
    "brew install pango; every other format works without it"
)


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as PDF/UA-1 on pages of a size; OutputError where Pango is missing."""
    with uncollected(), laid_out(briefing, design) as document:
        pdf: bytes = document.write_pdf(
            pdf_variant=f"pdf/{design.pdf}", finisher=finish, attachments=_attachments(briefing, design)
        )
    return pdf


@contextmanager
def laid_out(briefing: Briefing, design: Design) -> Iterator[Any]:
    """Lay a briefing out: WeasyPrint's document, in as many pages as are wanted."""
    weasyprint = _weasyprint()
    from briefing.rendering.fonts import gathered

    fetcher = weasyprint.urls.URLFetcher(allowed_protocols=["data"], fail_on_errors=True)
    try:
        fill: Callable[..., str] = partial(_page, briefing, design)
        whole = fill(EVERYTHING)
        with gathered(whole) as fonts:
            if fonts.missing:
                fill = _without_letters(briefing, design, fonts.missing)
                whole = fill(EVERYTHING)

            def lay(room: Room = EVERYTHING, *, closer: float = 0) -> Any:
                page = fill(room, closer=closer) if room or closer else whole
                source = weasyprint.HTML(string=page, base_url=None, url_fetcher=fetcher)
                return source.render(font_config=fonts.configuration, pdf_variant=f"pdf/{design.pdf}")

            yield _fitted(briefing, design, lay) if design.pages else settled(lay)
    except weasyprint.urls.FatalURLFetchingError as error:
        hint = 'put the file into the theme: url("{{ asset("logo.svg") }}")'
        raise OutputError(f"theme {design.theme!r}: a briefing fetches nothing: {error}", hint=hint) from None


def _fitted(briefing: Briefing, design: Design, lay: Callable[[Room], Any]) -> Any:
    """Lay a briefing out in so many pages."""
    from briefing.rendering.fitting import fit, plan, room

    steps, sizes = plan(briefing, design.without)
    return fit(lambda taken: lay(room(steps[:taken])), sizes, design.pages)


def _page(briefing: Briefing, design: Design, room: Room, *, closer: float = 0) -> str:
    """Fill the theme's page for a size of paper; `closer`, up to 1, with a little more on each page."""
    shown, sheet = lay_out(briefing, without=design.without, room=room, pages=design.pages), paper(design.page)
    if closer:
        sheet = replace(sheet, points=sheet.points * (1 - closer * SMALLER))
    css = style(design.theme, SHEETS, page=shown, medium="paper", paper=sheet, duplex=design.duplex, closer=closer)
    return page_of(shown, theme=design.theme, medium="paper", css=css, narrow=sheet.narrow)


def _without_letters(briefing: Briefing, design: Design, missing: frozenset[str]) -> Callable[..., str]:
    """Return what fills the page where no font has some letters: it says so, and names what it cannot print.

    A briefing whose own words are written with them is in English.
    """
    from briefing.rendering.fonts import hint, named, names, warn

    warn(missing)
    said = wording(briefing.language)
    if not missing.isdisjoint(str(said.labels)):
        said = wording(FALLBACK)
    lost = Failure(
        ", ".join(names(missing, said.locale)), "render", "no font on this machine has these letters", hint(missing)
    )
    told = replace(briefing, language=said.language, failures=(*briefing.failures, lost))

    def fill(room: Room, *, closer: float = 0) -> str:
        head, body, rest = _page(told, design, room, closer=closer).partition("<body")
        return head + body + named(rest, missing, said.locale)

    return fill


def _attachments(briefing: Briefing, design: Design) -> list[Any]:
    """Attach the briefing itself to a document that is to be kept."""
    if design.pdf == DEFAULT_PDF:
        return []
    from weasyprint import Attachment

    made = moment(briefing)
    about = "the briefing with its articles, for `briefing render` and `briefing verify`"
    return [
        Attachment(
            string=encode(briefing),
            name="briefing.json",
            description=about,
            created=made,
            modified=made,
            relationship="Source",
        )
    ]


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep Python from looking for cycles: a document in the making has millions of references and nothing to free.

    An eighth of the time of a document of 70 pages, at the same peak of memory.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _weasyprint() -> Any:
    """Load WeasyPrint, which takes a second and needs Pango."""
    try:
        with LOADING:  # standard output is the whole program's: two threads at once would lose it
            if "weasyprint" not in sys.modules:
                with redirect_stdout(StringIO()):  # WeasyPrint prints a notice of its own before it raises
                    import weasyprint
            import weasyprint
    except OSError as error:
        raise OutputError(f"PDF needs Pango, which is not installed ({error})".splitlines()[0], hint=INSTALL) from None
    return weasyprint
