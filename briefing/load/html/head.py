"""What a page says of its article in its head and in the attributes of its elements."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLANKS = re.compile(r"\s+")
PROPERTIES = frozenset(("headline", "datepublished", "datemodified", "author", "articlesection"))
LONGEST = 1000  # characters of a value
MOST = 2000  # elements that are looked at
ELSEWHERE = frozenset(("aside", "nav", "footer", "li"))


class Head(NamedTuple):
    """A page's own words on itself."""

    title: str  # of the window
    metas: Mapping[str, list[str]]  # by name, property or itemprop, in lower case
    props: Mapping[str, list[str]]  # microdata and RDFa elsewhere, by the property's name in lower case
    canonical: str
    language: str
    related: list[str]  # texts of links to an author
    times: list[str]  # of <time> elements, those that say they are the publication first

    def first(self, *names: str) -> str:
        """Give the first value that there is under one of these names."""
        return next((value for name in names for value in self.every(name)), "")

    def every(self, *names: str) -> Iterator[str]:
        """List what stands under these names."""
        for name in names:
            yield from self.metas.get(name, ())
            yield from self.props.get(name, ())


def head(tree: "HtmlElement") -> Head:
    """Read a page's head."""
    metas: dict[str, list[str]] = {}
    for element in _some(tree.iter("meta")):
        value = _clean(element.get("content") or "")
        for name in {element.get("name"), element.get("property"), element.get("itemprop"), element.get("http-equiv")}:
            if name and value:
                metas.setdefault(name.lower(), []).append(value)
    titles = [_clean(element.text or "") for element in _some(tree.iter("title"))]
    links = [element for element in _some(tree.iter("link")) if "canonical" in element.get("rel", "").lower().split()]
    return Head(
        title=next(filter(None, titles), ""),
        metas=metas,
        props=_props(tree),
        canonical=next((link.get("href", "").strip() for link in links), ""),
        language=tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        related=[_clean(_words(link)) for link in _first_group(tree.xpath("//a[contains(@rel, 'author')]"))],
        times=_times(tree),
    )


def _first_group(elements: "Iterable[HtmlElement]") -> "list[HtmlElement]":
    """Take the first element outside of lists and margins, and those beside it: others belong to other articles."""
    own = [one for one in _some(elements) if not any(above.tag in ELSEWHERE for above in one.iterancestors())]
    near = {id(above): above for above in islice(own[0].iterancestors(), 2)} if own else {}
    return [one for one in own if not near.keys().isdisjoint(map(id, islice(one.iterancestors(), 2)))]


def _props(tree: "HtmlElement") -> dict[str, list[str]]:
    """Collect what elements with a property hold."""
    props: dict[str, list[str]] = {}
    marked: dict[str, list[HtmlElement]] = {}
    for element in tree.xpath("//*[@itemprop or @property][not(self::meta)]"):
        for name in f"{element.get('itemprop', '')} {element.get('property', '')}".lower().split()[:9]:
            marked.setdefault(name.rpartition(":")[2], []).append(element)
    for name in PROPERTIES & marked.keys():
        for element in _first_group(marked[name]):
            value = element.get("content") or element.get("datetime") or _inner_name(element) or _words(element)
            if clean := _clean(value):
                props.setdefault(name, []).append(clean)
    return props


def _inner_name(element: "HtmlElement") -> str:
    """Give the name that an element with an author in it marks as such."""
    named = element.xpath(".//*[@itemprop='name' or @property='name']")
    return (named[0].get("content") or _words(named[0])) if named else ""


def _times(tree: "HtmlElement") -> list[str]:
    """List the machine-readable times in a page that are not another article's."""
    found = []
    for element in _some(tree.iter("time")):
        value = element.get("datetime")
        if not value or any(above.tag in ELSEWHERE for above in element.iterancestors()):
            continue
        words = f"{element.get('class', '')} {element.get('itemprop', '')}".lower()
        first = element.get("pubdate") is not None or "publi" in words
        found.append((0 if first else 1 if "date" in words or "time" in words else 2, value))
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _words(element: "HtmlElement") -> str:
    """Give an element's words, a blank between elements."""
    return " ".join(islice(element.itertext(), 200))


def _clean(value: str) -> str:
    """Collapse white space."""
    return BLANKS.sub(" ", value[:LONGEST]).strip()


def _some(elements: "Iterable[HtmlElement]") -> "Iterator[HtmlElement]":
    """Take no more elements than a page in good faith has."""
    return islice(elements, MOST)
