"""DOCX: its paragraphs, headings, lists and tables in order; no part is unpacked beyond a fixed size."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from briefing.errors import InputError
from briefing.load.facts import borne_out, names_in
from briefing.load.lines import Line, compose, source
from briefing.models import Facts, Page

if TYPE_CHECKING:
    Element = Any  # lxml's

LARGEST_PART = 32 * 1024 * 1024  # bytes of XML; a thick book has 10 MB
MOST_ENTRIES = 10_000
TEXT = "word/document.xml"
HINT = "save it again as DOCX, or copy its text into a file"

# A style's own name, whatever the program's language   tag
STYLES = {
    "title": "h1", "subtitle": "h2", "caption": "figcaption", "quote": "blockquote", "intense quote": "blockquote",
    "block text": "blockquote", "list paragraph": "li", "toc heading": "nav", "header": "header", "footer": "footer",
    **{f"heading {level}": f"h{min(level, 6)}" for level in range(1, 10)},
    **{f"toc {level}": "nav" for level in range(1, 10)},
}  # fmt: skip
BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
UNSEEN = frozenset(
    "pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr del moveFrom delText instrText delInstrText rt Fallback "
    "footnoteReference endnoteReference commentReference txbxContent sectPr pict".split()
)
DEEPEST_STYLE = 20  # styles that a style is based on


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph's style says of it."""

    name: str
    base: str
    level: str  # of the outline
    listed: bool


def read(content: bytes, *, location: str) -> Page:
    """Read a DOCX. Raises InputError where it is broken, encrypted, or unpacks beyond reason."""
    import zlib
    from io import BytesIO
    from zipfile import BadZipFile

    try:
        with ZipFile(BytesIO(content)) as archive:
            if len(archive.filelist) > MOST_ENTRIES:
                raise InputError(f"{location}: the DOCX holds {len(archive.filelist)} files", hint=HINT)
            if any(entry.flag_bits & 1 for entry in archive.filelist):
                raise InputError(f"{location}: the DOCX is encrypted", hint="open it, and save it without a password")
            return _read(archive, content, location)
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, LookupError):
        raise InputError(f"{location}: the DOCX is broken or cut off", hint=HINT) from None


def _read(archive: ZipFile, content: bytes, location: str) -> Page:
    """Read an opened DOCX."""
    name = TEXT if TEXT in archive.namelist() else _main(archive, location)
    document = _parsed(archive, name, location)
    if document is None:
        raise InputError(f"{location}: the DOCX has no text part", hint=HINT)
    styles = _styles(_parsed(archive, "word/styles.xml", location))
    body = next((child for child in document if _name(child) == "body"), document)
    text, hints = compose(_blocks(body, styles))
    if not text:
        raise InputError(f"{location}: there is no text in the DOCX", hint=HINT)
    facts = borne_out(_facts(_parsed(archive, "docProps/core.xml", location)), text)
    return Page(source(text, location=location, kind="docx", content=content), hints, facts)


def _main(archive: ZipFile, location: str) -> str:
    """Find the part that holds the text where it goes by another name."""
    links = _parsed(archive, "_rels/.rels", location)
    found = (str(link.get("Target", "")) for link in (() if links is None else links)
             if str(link.get("Type", "")).endswith("/officeDocument"))  # fmt: skip
    return next(found, TEXT).lstrip("/")


def _parsed(archive: ZipFile, name: str, location: str) -> Element | None:
    """Parse a part of bounded size without a DTD, entities or anything from elsewhere; None where there is none."""
    from lxml import etree

    if name not in archive.namelist():
        return None
    with archive.open(name) as part:
        xml = part.read(LARGEST_PART + 1)
    if len(xml) > LARGEST_PART:
        raise InputError(f"{location}: {name} unpacks to more than {LARGEST_PART // 2**20} MB", hint=HINT)
    if b"<!DOCTYPE" in xml.replace(b"\x00", b""):
        raise InputError(f"{location}: the DOCX declares entities, which none may", hint=HINT)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True,
                             remove_pis=True, huge_tree=False)  # fmt: skip
    try:
        return etree.fromstring(xml, parser)
    except etree.XMLSyntaxError:
        raise InputError(f"{location}: the DOCX is broken: {name} is no XML", hint=HINT) from None


def _name(element: Element) -> str:
    """Tell an element's name without its namespace: there are two for the same thing."""
    return str(element.tag).rpartition("}")[2]


def _value(element: Element | None, name: str = "val") -> str:
    """Read an attribute, whatever its namespace."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.items() if key.rpartition("}")[2] == name), "")


def _child(element: Element | None, *path: str) -> Element | None:
    """Go down by names; None where the way ends."""
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if _name(child) == name), None)
    return element


def _styles(root: Element | None) -> Mapping[str, Style]:
    """Read what the styles are called, and what they are based on."""
    return {
        _value(style, "styleId"): Style(
            name=_value(_child(style, "name")).lower(),
            base=_value(_child(style, "basedOn")),
            level=_value(_child(style, "pPr", "outlineLvl")),
            listed=_listed(_child(style, "pPr")),
        )
        for style in (() if root is None else root)
        if _name(style) == "style"
    }


def _listed(properties: Element | None) -> bool:
    """Tell whether a paragraph is numbered or has a bullet; 0 takes it away."""
    numbering = _child(properties, "numPr")
    return numbering is not None and _value(_child(numbering, "numId")) != "0"


def _tag(paragraph: Element, styles: Mapping[str, Style]) -> str:
    """Tell what a paragraph is by its own marks, else by its style and those that one is based on."""
    properties = _child(paragraph, "pPr")
    level = _value(_child(properties, "outlineLvl"))
    if level.isdecimal() and int(level) < 9:
        return f"h{min(int(level) + 1, 6)}"
    if _listed(properties):
        return "li"
    style = styles.get(_value(_child(properties, "pStyle")))
    for _ in range(DEEPEST_STYLE):
        if style is None:
            break
        if style.name in STYLES:
            return STYLES[style.name]
        if style.level.isdecimal() and int(style.level) < 9:
            return f"h{min(int(style.level) + 1, 6)}"
        if style.listed:
            return "li"
        style = styles.get(style.base)
    return "p"


def _blocks(parent: Element, styles: Mapping[str, Style]) -> Iterator[Line]:
    """List the paragraphs and the rows of tables in order; what was deleted under review is not among them."""
    for child in parent:
        name = _name(child)
        if name == "p":
            words, linked = _words(child)
            yield Line(_tag(child, styles), words.strip(), round(linked / max(len(words), 1), 2))
            for box in child.iter("{*}txbxContent"):
                if next(box.iterancestors("{*}p", "{*}Fallback")) is child:  # "Fallback" says the same again
                    yield from _blocks(box, styles)
        elif name == "tbl":
            yield from _rows(child, styles)
        elif name not in UNSEEN:
            yield from _blocks(child, styles)


def _rows(table: Element, styles: Mapping[str, Style]) -> Iterator[Line]:
    """List a table's rows, their cells parted by tabs; a row of one cell is what stands in it."""
    for row in table.iter("{*}tr"):
        if next(row.iterancestors("{*}tbl")) is not table:  # of a table within
            continue
        cells = [cell for cell in row.iter("{*}tc") if next(cell.iterancestors("{*}tr")) is row]
        if len(cells) == 1:
            yield from _blocks(cells[0], styles)
        else:
            texts = [" ".join(" ".join(line.text.split()) for line in _blocks(cell, styles)) for cell in cells]
            yield Line("td", "\t".join(texts).rstrip("\t"))


def _words(paragraph: Element) -> tuple[str, int]:
    """Put a paragraph's text together; returns it and how many of its characters stand in links."""
    pieces: list[str] = []
    linked = 0
    waiting = [(paragraph, False)]
    while waiting:
        element, link = waiting.pop()
        name = _name(element)
        if name in UNSEEN or (name == "r" and _hidden(element)):
            continue
        words = (element.text or "") if name == "t" else BREAKS.get(name, "")
        if name == "br" and _value(element, "type") in ("page", "column"):
            words = ""
        pieces.append(words)
        linked += len(words) * link
        waiting += [(child, link or name == "hyperlink") for child in reversed(element)]
    return "".join(pieces), linked


def _hidden(run: Element) -> bool:
    """Tell whether a run is not shown."""
    mark = _child(run, "rPr", "vanish")
    return mark is not None and _value(mark) not in ("0", "false", "off")


def _facts(core: Element | None) -> Facts:
    """Read the core properties; the day the file was made is not the day its text appeared, and is left out."""
    said = {_name(child): " ".join((child.text or "").split()) for child in (() if core is None else core)}
    return Facts(
        title=said.get("title", ""),
        authors=tuple(name for name in names_in(said.get("creator", "")) if name),
        language=said.get("language", "").lower().partition("-")[0],
        section=said.get("category", ""),
    )
