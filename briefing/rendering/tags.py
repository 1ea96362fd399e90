"""What a tagged PDF says beyond what WeasyPrint writes: scopes of heads, languages of passages, labels of pages."""

from collections.abc import Iterator
from typing import Any

ITEMS = ("li", "dt", "dd")


def finish(document: Any, pdf: Any) -> None:
    """Say more of the structure than WeasyPrint does, who calls this a finisher."""
    structure = [element for element in pdf.objects if _role(element)]
    _scope_heads(pdf, structure)
    _tell_languages(document, pdf, structure)
    numbers = "<< /Nums [0 << /S /D >>] >>"  # 1, 2, 3
    pdf.catalog["PageLabels"] = numbers


def _scope_heads(pdf: Any, structure: list[Any]) -> None:
    """Give every head of a table its scope, a column or a row."""
    for element in structure:
        if _role(element) == "/TH":
            row = _parent(pdf, element)
            element["A"]["Scope"] = "/Column" if _role(_parent(pdf, row)) == "/THead" else "/Row"


def _tell_languages(document: Any, pdf: Any, structure: list[Any]) -> None:
    """Say of each element what language it is in, where its parent is in another one."""
    from pydyf import String  # type: ignore[import-untyped]

    languages = [language for page in document.pages for language in _walk(page._page_box, "")]  # noqa: SLF001
    elements = structure[1:]  # the first is the document itself
    if len(languages) != len(elements):  # another WeasyPrint than the one this was written for
        return
    spoken = {id(structure[0]): _main(pdf)}
    for element, language in zip(elements, languages, strict=True):
        above = spoken.get(id(_parent(pdf, element)), "")
        spoken[id(element)] = language or above
        if language and language != above:
            element["Lang"] = String(language)


def _main(pdf: Any) -> str:
    """Return the language of the whole document."""
    return str(pdf.catalog["Lang"].string) if "Lang" in pdf.catalog else ""


def _walk(box: Any, parent: str) -> Iterator[str]:
    """Go through a page as WeasyPrint does when it writes the structure; a language for each of its elements."""
    box = getattr(box, "_box", box)  # of what is set apart from the flow
    tag = "" if box.element is None else box.element_tag or ""
    kind = type(box).__name__
    language = box.style["lang"] or ""
    if tag in ("html", "body") or kind in ("PageBox", "MarginBox"):
        for child in getattr(box, "children", ()):
            yield from _walk(child, parent)
        return
    item = tag in ITEMS and parent not in ("LI", "LBody")
    plain = tag != "li" or "list-item" not in box.style["display"] or box.style["list_style_type"] == "none"
    if item and plain:
        yield language  # an item around what has no marker
    role = ("LBody" if plain or parent == "LI" else "LI") if tag in ITEMS and parent != "LBody" else tag
    yield language
    yield from _below(box, role, language)


def _below(box: Any, role: str, language: str) -> Iterator[str]:
    """Go through what stands in a box."""
    children = box.children if hasattr(box, "children") else ()
    if role == "table" and box.is_table_wrapper:
        table = box.get_wrapped_table()
        children = [part for child in children for part in (child.children if child is table else [child])]
    for child in children:
        for inner in child.children if type(child).__name__ == "LineBox" else [child]:
            if type(inner).__name__ != "TextBox":
                yield from _walk(inner, role)
            elif role.split(":", maxsplit=1)[0] != "a":
                yield language


def _role(element: Any) -> str:
    """Return what an element of the structure is; "" for other objects."""
    return str(element["S"]) if isinstance(element, dict) and element.get("Type") == "/StructElem" else ""


def _parent(pdf: Any, element: Any) -> Any:
    """Follow an element's reference to its parent."""
    return pdf.objects[int(bytes(element["P"]).split()[0])]
