"""An EPUB opened again: its files as trees, what they show, where their links lead."""

import posixpath
from functools import cached_property
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
EPUB = "{http://www.idpf.org/2007/ops}"
FOLDER = "EPUB"


class Book:
    """What a reader, and a reading system, see of an EPUB."""

    def __init__(self, packed):
        self.archive = ZipFile(BytesIO(packed))
        self.names = self.archive.namelist()
        self.package = self.tree("package.opf")
        self.leaves = [item.get("idref") for item in self.package.iter(f"{OPF}itemref")]

    def text(self, name):
        """Read one of the book's files."""
        return self.archive.read(f"{FOLDER}/{name}").decode()

    def tree(self, name):
        """Parse one of the book's files."""
        return ET.fromstring(self.archive.read(f"{FOLDER}/{name}"))

    @cached_property
    def trees(self):
        """Every page of the book, in the order of reading."""
        return {f"{leaf}.xhtml": self.tree(f"{leaf}.xhtml") for leaf in self.leaves}

    def meta(self, name):
        """List what the package says under a name, "dc:title" or "schema:accessMode"."""
        if name.startswith("dc:"):
            return [found.text for found in self.package.iter(DC + name[3:])]
        return [found.text for found in self.package.iter(f"{OPF}meta") if found.get("property") == name]

    def links(self):
        """Go through the links: the page they stand on, their address, their words."""
        for name, tree in self.trees.items():
            for link in tree.iter(f"{XHTML}a"):
                yield name, link.get("href"), words(link)

    def targets(self):
        """List every place that a link of the book may lead to."""
        ids = ((name, found.get("id")) for name, tree in self.trees.items() for found in tree.iter())
        return {*self.trees, *(f"{name}#{one}" for name, one in ids if one)}

    def marked(self):
        """Gather the words of every mark, by the address of the place."""
        found = {}
        for name, tree in self.trees.items():
            for mark in tree.iter(f"{XHTML}mark"):
                place = mark.get("id") or mark.get("class").split()[-1]
                found[f"{name}#{place}"] = found.get(f"{name}#{place}", "") + words(mark)
        return found


def words(element):
    """Return the words of an element as they are."""
    return "".join(element.itertext())


def resolved(page, href):
    """Return a link's address as seen from the book's folder."""
    name, sign, place = href.partition("#")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), name or posixpath.basename(page))) + sign + place
