"""What a tagged PDF says beyond WeasyPrint's tags: scopes of heads, languages, letters, links, labels of pages."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from briefing.text import regex

ITEMS = ("li", "dt", "dd")
CLICKED = ("/Link", "/Form")
# Devanagari to Burmese, Thai and Lao among them, and Khmer: their letters are drawn in another order, or as one
HIDDEN = regex("[\u0900-\u10ff\u1780-\u17ff]")
Said = tuple[str, tuple[str, ...]]  # of an element: its language, "" for its parent's, and the texts that are its own


def finish(document: Any, pdf: Any) -> None:
    """Say more of the structure than WeasyPrint does, who calls this a finisher."""
    typed = _typed(pdf)
    structure = typed["/StructElem"]
    _scope_heads(pdf, structure)
    said: list[Said] = []
    for page in document.pages:
        _walk(page._page_box, "", said)  # noqa: SLF001
    elements = structure[1:]  # the first is the document itself
    if len(said) == len(elements):  # else: another WeasyPrint than the one this was written for
        _tell_languages(pdf, structure[0], elements, [language for language, _ in said])
        _spell_out(pdf, elements, [texts for _, texts in said])
    _lift_links(pdf, typed["/StructTreeRoot"][0], typed["/OBJR"])
    numbers = "<< /Nums [0 << /S /D >>] >>"  # 1, 2, 3
    pdf.catalog["PageLabels"] = numbers


def _scope_heads(pdf: Any, structure: list[Any]) -> None:
    """Give every head of a table its scope, a column or a row."""
    for element in structure:
        if element["S"] == "/TH":
            row = _parent(pdf, element)
            element["A"]["Scope"] = "/Column" if _parent(pdf, row)["S"] == "/THead" else "/Row"


def _lift_links(pdf: Any, root: Any, clicks: list[Any]) -> None:
    """Hand what can be clicked inside a link to the link itself: PDF/UA knows it nowhere else."""
    owners = _followed(pdf, root["ParentTree"])["Nums"]
    at = dict(zip(owners[::2], range(1, len(owners), 2), strict=True))  # of each key, where its owner stands
    for click in clicks:
        place = at[_followed(pdf, click["Obj"])["StructParent"]]
        element = _followed(pdf, owners[place])
        if element["S"] not in CLICKED:
            link = _parent(pdf, element)
            while link["S"] != "/Link":
                link = _parent(pdf, link)
            element["K"].remove(click.reference)
            link["K"].append(click.reference)
            owners[place] = link.reference


def _tell_languages(pdf: Any, whole: Any, elements: list[Any], languages: list[str]) -> None:
    """Say of each element what language it is in, where its parent is in another one."""
    from pydyf import String  # type: ignore[import-untyped]

    spoken = {whole.reference: _main(pdf)}
    for element, language in zip(elements, languages, strict=True):
        if language:
            spoken[element.reference] = language
            if language != spoken.get(element["P"], ""):
                element["Lang"] = String(language)


def _spell_out(pdf: Any, elements: list[Any], texts: list[tuple[str, ...]]) -> None:
    """Say which letters stand behind glyphs that do not tell them: for searching, copying and reading out."""
    from pydyf import String

    if not any(_is_hidden(text) for own in texts for text in own):
        return
    marked = {page: _marked(pdf, page) for page in {bytes(element["Pg"]) for element in elements if "Pg" in element}}
    for element, own in zip(elements, texts, strict=True):
        places = [place for place in element["K"] if isinstance(place, int)]
        for place, text in zip(places, own, strict=False) if len(places) == len(own) else ():
            if _is_hidden(text):
                marked[bytes(element["Pg"])][place]["ActualText"] = String(text)


def _is_hidden(text: str) -> bool:
    """Tell whether a text has letters that its glyphs do not tell one by one."""
    return not text.isascii() and HIDDEN.search(text) is not None


def _marked(pdf: Any, page: bytes) -> Mapping[int, Any]:
    """Find what is said of the marked places of a page, by their numbers."""
    contents = pdf.objects[int(pdf.objects[int(page.split()[0])]["Contents"].split()[0])]
    return {entry["MCID"]: entry for entry in contents.stream if isinstance(entry, dict) and "MCID" in entry}


def _main(pdf: Any) -> str:
    """Return the language of the whole document."""
    return str(pdf.catalog["Lang"].string) if "Lang" in pdf.catalog else ""


def _walk(box: Any, parent: str, said: list[Said]) -> None:
    """Go through a page as WeasyPrint does when it writes the structure; what each of its elements says."""
    box = getattr(box, "_box", box)  # of what is set apart from the flow
    tag = "" if box.element is None else box.element_tag or ""
    if tag in ("html", "body") or type(box).__name__ in ("PageBox", "MarginBox"):
        for child in getattr(box, "children", ()):
            _walk(child, parent, said)
        return
    language = box.style["lang"] or ""
    item = tag in ITEMS and parent not in ("LI", "LBody")
    plain = tag != "li" or "list-item" not in box.style["display"] or box.style["list_style_type"] == "none"
    if item and plain:
        said.append((language, ()))  # an item around what has no marker
    role = ("LBody" if plain or parent == "LI" else "LI") if tag in ITEMS and parent != "LBody" else tag
    _walk_inside(_inner(box, role), role, language, said)


def _walk_inside(inner: Sequence[Any], role: str, language: str, said: list[Said]) -> None:
    """Go through an element and what stands in it; the texts of a link are its own, others are elements."""
    link = role.split(":", maxsplit=1)[0] == "a"  # or what a style sheet adds to one
    said.append((language, tuple(part.text for part in inner if _is_text(part)) if link else ()))
    for part in inner:
        if not _is_text(part):
            _walk(part, role, said)
        elif not link:
            said.append(("", (part.text,)))


def _inner(box: Any, role: str) -> list[Any]:
    """List what stands in a box, lines taken apart."""
    children = box.children if hasattr(box, "children") else ()
    if role == "table" and box.is_table_wrapper:
        table = box.get_wrapped_table()
        children = [part for child in children for part in (child.children if child is table else [child])]
    return [part for child in children for part in (child.children if type(child).__name__ == "LineBox" else [child])]


def _is_text(box: Any) -> bool:
    """Tell whether a box is words of a line."""
    return type(box).__name__ == "TextBox"


def _typed(pdf: Any) -> Mapping[str, list[Any]]:
    """Sort the objects by their types."""
    found: dict[str, list[Any]] = defaultdict(list)
    for thing in pdf.objects:
        if isinstance(thing, dict):
            found[thing.get("Type", "")].append(thing)
    return found


def _parent(pdf: Any, element: Any) -> Any:
    """Follow an element's reference to its parent."""
    return _followed(pdf, element["P"])


def _followed(pdf: Any, reference: bytes) -> Any:
    """Return the object that a reference leads to."""
    return pdf.objects[int(bytes(reference).split()[0])]
