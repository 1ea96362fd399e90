"""A briefing as an EPUB 3 for e-readers: a file an article, every citation a link into the texts it carries."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering.identity import EARLIEST, fingerprint, moment
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill, style
from briefing.rendering.view import Chapter, Reference, View

TYPE = "application/epub+zip"
FOLDER = "EPUB/"
PACKAGE = FOLDER + "package.opf"
SHEETS = ("epub/style.css",)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One file of the book."""

    name: str  # also the target that leads to it
    part: str  # the theme's template
    title: str
    matter: str  # where it stands in a book
    chapter: Chapter | None = None  # the story it tells
    reference: Reference | None = None  # the article it shows


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as EPUB; paper sizes make no difference."""
    shown = lay_out(briefing, without=design.without)
    theme = design.theme
    leaves = tuple(_leaves(shown))
    values: dict[str, Any] = {
        "page": shown,
        "wording": shown.wording,
        "labels": shown.wording.labels,
        "medium": "book",
        "href": partial(address, brief=frozenset(chapter.number for chapter in shown.rest)),
        "leaves": leaves,
    }
    files = {
        "META-INF/container.xml": fill(theme, "epub/container.xml", package=PACKAGE),
        PACKAGE: fill(theme, "epub/package.opf", identifier=_name(briefing), modified=_modified(briefing), **values),
        FOLDER + "style.css": style(theme, SHEETS, page=shown),
    }
    for leaf in leaves:
        files[f"{FOLDER}{leaf.name}.xhtml"] = fill(theme, "epub/leaf.xhtml", leaf=leaf, **values)
    return _packed(files)


def address(target: str, *, brief: Collection[int] = ()) -> str:
    """Say where in the book a target is: a leaf by its name, or a place "c2-10-48" in the second source.

    The stories that are told in a line, by their numbers, stand on one leaf.
    """
    kind, _, number = target.partition("-")
    if kind == "story" and int(number) in brief:
        return f"in-brief.xhtml#{target}"
    place = kind.removeprefix("c")
    return f"source-{place}.xhtml#{target}" if place.isdecimal() else f"{target}.xhtml"


def _leaves(shown: View) -> Iterator[Leaf]:
    """List the files of the book in the order they are read."""
    labels = shown.wording.labels
    yield Leaf("masthead", "parts/masthead.html", shown.title, "frontmatter")
    if shown.essentials and len(shown.stories) > 1:
        yield Leaf("essentials", "parts/essentials.html", labels.essentials, "frontmatter")
    if shown.figures:
        yield Leaf("key-figures", "parts/figures.html", labels.key_figures, "frontmatter")
    yield Leaf("contents", "parts/contents.html", labels.contents, "frontmatter")
    for chapter in shown.chapters:
        yield Leaf(f"story-{chapter.number}", "parts/chapter.html", chapter.title, "bodymatter", chapter)
    if shown.rest:
        yield Leaf("in-brief", "parts/in-brief.html", labels.in_brief, "bodymatter")
    if shown.failures:
        yield Leaf("failures", "parts/failures.html", labels.failures, "backmatter")
    if shown.shows("method"):
        yield Leaf("method", "parts/method.html", labels.method, "backmatter")
    if shown.references:
        yield Leaf("sources", "parts/sources.html", labels.sources, "backmatter")
    for article in shown.references:
        yield Leaf(f"source-{article.number}", "parts/source.html", article.title, "backmatter", reference=article)


def _name(briefing: Briefing) -> str:
    """Name the book by what it holds."""
    from uuid import NAMESPACE_OID, uuid5

    return uuid5(NAMESPACE_OID, fingerprint(briefing)).urn


def _modified(briefing: Briefing) -> str:
    """Write the moment that the book carries as its own."""
    return f"{moment(briefing):%Y-%m-%dT%H:%M:%SZ}"


def _packed(files: dict[str, str]) -> bytes:
    """Pack files as EPUB asks for: what it is comes first, as it is; no clock and no machine leaves a trace."""
    from io import BytesIO
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in {"mimetype": TYPE, **files}.items():
            entry = ZipInfo(name, date_time=(*EARLIEST, 0, 0, 0))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            entry.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=9)
    return packed.getvalue()
