"""Bytes of a page to its tree, whatever they hold: the charset as browsers find it, time and depth bounded."""

import codecs
import re
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.load.decode import decode

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HEAD = 4096  # bytes in which a page names its charset
CHARSET = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{3,40})""", re.IGNORECASE)
CONTROLS = bytes({*range(32), 127} - set(b"\t\n\f\r"))
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*>")
CROWDED = re.compile(rb"<[a-zA-Z][^<>]{4000,}")  # a tag that may have very many attributes
QUOTED = re.compile(rb'"[^"]*"|\'[^\']*\'')
MOST_ATTRIBUTES = 500  # the parser's time grows with their square
FLAT = frozenset("html head body title meta link script style p".split())  # these never nest
OF_THE_HEAD = frozenset("title meta link script style base noscript template basefont bgsound".split())
INLINE = frozenset("b i em strong span font small big u s sub sup tt code mark abbr cite label q ins del".split())

# what Python calls it   what browsers read it as
READ_AS = {
    "ascii":             "cp1252",
    "iso8859-1":         "cp1252",
    "iso8859-9":         "cp1254",
    "iso8859-11":        "cp874",
    "tis-620":           "cp874",
    "gb2312":            "gb18030",
    "gbk":               "gb18030",
    "big5":              "big5hkscs",
    "shift_jis":         "cp932",
    "euc_kr":            "cp949",
}  # fmt: skip
KNOWN = frozenset(
    """
    cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 cp866 cp932 cp949 big5hkscs gb18030 euc_jp
    iso2022_jp iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 iso8859-13 iso8859-14
    iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic
    """.split()
)


def decoded(content: bytes, charset: str) -> tuple[str, str]:
    """Decode a page, and name its encoding: a mark's, UTF-8 where it is valid, what the server or the page says.

    Valid UTF-8 goes before what is declared: no other text is that by chance, and pages are often labelled wrongly.
    """
    declared = _known(charset) or _declared(content)
    if declared == "iso2022_jp" and b"\x1b" in content:  # seven bits, so it is valid UTF-8 too
        return content.decode(declared, "replace"), declared
    text, encoding = decode(content)
    if declared and not encoding.startswith("utf-"):
        return content.decode(declared, "replace"), declared
    return text, encoding


def _declared(content: bytes) -> str:
    """Find the charset that a page names in its first bytes, in a meta element or an XML declaration."""
    found = CHARSET.search(content[:HEAD])
    return _known(found[1].decode("ascii", "replace")) if found else ""


def _known(charset: str) -> str:
    """Give Python's name of a charset that pages may have; "" for any other."""
    try:
        name = codecs.lookup(charset.strip("\"' ")).name
    except (LookupError, ValueError):
        return ""
    name = READ_AS.get(name, name)
    return name if name in KNOWN else ""


def parsed(markup: str, location: str, *, flat: bool = False) -> "HtmlElement":
    """Parse a page; where it is to be flat, without the elements that may nest. Raises InputError where it is empty."""
    return _tree(TAG.sub(_flattened, markup) if flat else markup, location)


def _tree(markup: str, location: str) -> "HtmlElement":
    """Run the parser, which never goes by the page's own word on its charset."""
    from lxml import html
    from lxml.etree import ElementDefaultClassLookup, LxmlError

    content = CROWDED.sub(_tamed, markup.encode("utf-8", "ignore").translate(None, CONTROLS))
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False, huge_tree=True)
    # One class for all elements: lxml's own table, with forms of their own, is asked for each of them, in Python.
    parser.set_element_class_lookup(ElementDefaultClassLookup(element=html.HtmlElement))
    try:
        return _headed(html.document_fromstring(content, parser=parser))
    except (LxmlError, ValueError, AssertionError):
        raise InputError(
            f"{location}: there is no text in this page", hint="save the page again, or copy the article's text"
        ) from None


def _headed(root: "HtmlElement") -> "HtmlElement":
    """Let the body begin where HTML has it begin; libxml2 takes what it does not know, as `main`, into the head."""
    head = root.find("head")
    stray = next((child for child in head if child.tag not in OF_THE_HEAD), None) if head is not None else None
    if stray is not None:
        body = root.find("body")
        if body is None:
            body = root.makeelement("body")
            head.addnext(body)
        body[:0] = [stray, *stray.itersiblings()]
    return root


def _flattened(tag: re.Match[str]) -> str:
    """Take a tag out that may nest: an inline one leaves nothing, a block's leaves the end of a line."""
    name = tag[2].lower()
    if name in FLAT:
        return tag[0]
    return "" if name in INLINE else "<br>"


def _tamed(tag: re.Match[bytes]) -> bytes:
    """Take the attributes off a tag that has too many."""
    inner = QUOTED.sub(b"", tag[0])
    return inner.split(None, 1)[0] if len(inner.split()) > MOST_ATTRIBUTES else tag[0]
