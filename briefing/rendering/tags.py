"""What a tagged PDF says of its tables beyond what WeasyPrint writes: which heads are a column's, which a row's."""

from typing import Any


def scope_heads(document: Any, pdf: Any) -> None:
    """Give every head of a table its scope, a column or a row; what WeasyPrint calls a finisher."""
    del document
    for element in pdf.objects:
        if _role(element) == "/TH":
            row = _parent(pdf, element)
            element["A"]["Scope"] = "/Column" if _role(_parent(pdf, row)) == "/THead" else "/Row"


def _role(element: Any) -> str:
    """Return what an element of the structure is; "" for other objects."""
    return str(element["S"]) if isinstance(element, dict) and element.get("Type") == "/StructElem" else ""


def _parent(pdf: Any, element: Any) -> Any:
    """Follow an element's reference to its parent."""
    return pdf.objects[int(bytes(element["P"]).split()[0])]
