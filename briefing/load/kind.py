"""What kind of source some bytes are: told by what they say, and by their name only where that leaves it open."""

import re
from collections.abc import Iterator
from functools import cache

from briefing.errors import InputError
from briefing.load.decode import decode
from briefing.load.mbox import MESSAGE, is_mailbox

SAMPLE = 16384  # bytes that tell
COPY = "copy the article's text into a file, and give that"
OFFICE = "save it as DOCX or as plain text, and give that"
UNPACK = "unpack it, and give what is in it"

# at   first bytes                what it is                     what to do
BINARY = (
    (0, b"\x89PNG",                "a PNG image",                 COPY),
    (0, b"\xff\xd8\xff",           "a JPEG image",                COPY),
    (0, b"GIF8",                   "a GIF image",                 COPY),
    (0, b"II*\x00",                "a TIFF image",                COPY),
    (0, b"MM\x00*",                "a TIFF image",                COPY),
    (0, b"RIFF",                   "an image or a sound",         COPY),
    (0, b"ID3",                    "a sound",                     COPY),
    (0, b"OggS",                   "a sound",                     COPY),
    (0, b"fLaC",                   "a sound",                     COPY),
    (4, b"ftyp",                   "a film, a sound or an image", COPY),
    (0, b"\x1aE\xdf\xa3",          "a film",                      COPY),
    (0, b"\x7fELF",                "a program",                   COPY),
    (0, b"MZ\x90",                 "a program",                   COPY),
    (0, b"SQLite format 3\x00",    "a database",                  COPY),
    (0, b"wOFF",                   "a font",                      COPY),
    (0, b"wOF2",                   "a font",                      COPY),
    (0, b"%!PS",                   "PostScript",                  "make a PDF of it, and give that"),
    (0, b"{\\rtf",                 "a rich text (RTF)",           OFFICE),
    (0, b"\x1f\x8b",               "a gzip archive",              UNPACK),
    (0, b"BZh9",                   "a bzip2 archive",             UNPACK),
    (0, b"\xfd7zXZ",               "an xz archive",               UNPACK),
    (0, b"\x28\xb5\x2f\xfd",       "a zstd archive",              UNPACK),
    (0, b"7z\xbc\xaf\x27\x1c",     "a 7z archive",                UNPACK),
    (0, b"Rar!\x1a\x07",           "a RAR archive",               UNPACK),
)  # fmt: skip
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

# in a zip, a file's name starts so   what it is                  what to do
ZIPPED = (
    ("word/",                          "",                         ""),
    ("xl/",                            "a spreadsheet (XLSX)",     OFFICE),
    ("ppt/",                           "a presentation (PPTX)",    OFFICE),
    ("META-INF/container.xml",         "an EPUB book",             COPY),
    ("content.xml",                    "an OpenDocument file",     OFFICE),
)  # fmt: skip
LONGEST_FIELD = 62  # characters of a header's field, with its colon
MOST_ENTRIES = 1000  # of an archive's files, that are looked at
MOST_CONTROLS = 0.02  # of a text's bytes
CONTROLS = bytes(b for b in range(32) if b not in b"\t\n\r\f\x1b")
FEEDS = ("rss", "feed", "rdf")  # root elements, in lower case
MARKUP = ("html", "htm", "xhtml", "shtml")  # what names of pages end in
JSON = ("json", "jsonl", "ndjson")
MARKUP_TYPES = ("text/html", "application/xhtml+xml")
LEAST_MARKUP = 0.1  # of the characters of a page that opens with no word of its being one
LEAST_TAGS = 6  # in such a page

# A message has some of the first, and one of the second, which nobody types.
ADDRESSED = frozenset(("from", "to", "subject", "date", "sender", "reply-to", "cc"))
POSTED = frozenset(("mime-version", "message-id", "received", "return-path", "content-type", "delivered-to",
                    "dkim-signature", "content-transfer-encoding", "x-mailer", "list-unsubscribe"))  # fmt: skip


def kind_of(content: bytes, *, name: str = "", content_type: str = "") -> str:
    """Tell "text", "html", "mhtml", "mail", "mailbox", "feed", "opml", "pdf", "docx" or "records".

    `name` is the file's or the address, for messages and for what the bytes leave open; `content_type` is what a
    server said. Raises InputError for images, sounds, archives and whatever else holds no text to read.
    """
    if content.startswith(b"%PDF-") or (b"%PDF-" in content[:1024] and b"startxref" in content[-2048:]):
        return "pdf"
    if content.startswith(ZIP):
        return _zipped(content, name)
    if content.startswith(OLE):
        raise _refused(name, _ole(content), OFFICE)
    refuse_binary(content, name)
    opening = _opening(content)
    ending = name.lower().rpartition(".")[2].partition("?")[0]
    first = opening[:1]
    if first and first in "{[" and (ending in JSON or _json().match(opening)):
        return "feed" if b"jsonfeed.org/version" in content.replace(b"\x00", b"") else "records"
    if first == "<":
        return _marked_up(opening, content, ending, content_type, name)
    if ending in MARKUP or content_type.partition(";")[0].strip().lower() in MARKUP_TYPES:
        return "html" if _tags().search(opening) else "text"
    if opening.startswith("From ") and is_mailbox(content):
        return "mailbox"
    return "mail" if content_type == MESSAGE else _message(opening, ending) or "text"


def refuse_binary(content: bytes, location: str) -> None:
    """Raise InputError where these bytes are no text."""
    for at, start, what, hint in BINARY:
        if content.startswith(start, at):
            raise _refused(location, what, hint)
    sample = content[: 4 * SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    if controls > MOST_CONTROLS * len(sample) and not decode(sample)[1].startswith(("utf-16", "utf-32")):
        raise _refused(location, "a binary file", COPY)


def _refused(location: str, what: str, hint: str) -> InputError:
    """Say what cannot be read."""
    return InputError(f"{location or 'the source'}: this is {what}, not a text", hint=hint)


def _opening(content: bytes) -> str:
    """Decode as much of the start as tells the kind, white space before it aside."""
    sample = content[:SAMPLE]
    wide = b"\x00" in sample or sample.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = decode(sample)[0] if wide else sample.decode("utf-8", "replace")
    return text.lstrip("\ufeff \t\r\n\f\v\x00")


def _zipped(content: bytes, name: str) -> str:
    """Tell a DOCX from the other things that come as a zip archive."""
    names = tuple(_entries(content))
    for start, what, hint in ZIPPED:
        if any(entry.startswith(start) for entry in names):
            if not what:
                return "docx"
            raise _refused(name, what, hint)
    if "[Content_Types].xml" in names:  # cut off before its text
        return "docx"
    raise _refused(name, "a zip archive", UNPACK)


def _entries(content: bytes) -> Iterator[str]:
    """List a zip archive's files by the headers before each, which are there even where its list is cut off."""
    at = 0
    for _ in range(MOST_ENTRIES):
        length = int.from_bytes(content[at + 26 : at + 28], "little")
        yield content[at + 30 : at + 30 + length].decode("cp437")
        at = content.find(ZIP, at + 30)
        if at < 0:
            return


def _ole(content: bytes) -> str:
    """Tell what an old Office file is: since 2007 an encrypted one comes in the same wrapping."""
    locked = "EncryptedPackage".encode("utf-16-le") in content
    return "an encrypted Office document" if locked else "an old Office document"


def _marked_up(opening: str, content: bytes, ending: str, content_type: str, name: str) -> str:
    """Tell a page from a feed, from other XML, and from a text that starts with a "<" by chance."""
    prolog = _prolog().match(opening)
    root = opening[prolog.end() :] if prolog else opening
    found = _root().match(root)
    tag = found["tag"].lower() if found else ""
    if tag in FEEDS:
        return "feed"
    if tag == "opml":
        return "opml"
    if tag in ("html", "head", "body") or _doctype().search(opening[: prolog.end() if prolog else 0]):
        return "html"
    if opening.startswith("<?xml") or ending in ("xml", "rss", "atom", "svg"):
        raise _refused(name, f"XML whose root is <{tag or '?'}>, no feed and", COPY)
    known = ending in MARKUP or content_type.partition(";")[0].strip().lower() in MARKUP_TYPES
    return "html" if _tags().search(opening) and (known or _is_page(opening, content)) else "text"


def _is_page(opening: str, content: bytes) -> bool:
    """Tell a saved page that does not say it is one: it starts and ends with a tag, or much of it is tags."""
    if not _tags().match(opening) and not opening.startswith("<!--"):
        return False
    ending = content[-2048:].replace(b"\x00", b"").rstrip()
    if ending.endswith(b">") and b"</" in ending:
        return True
    tags = [len(tag[0]) for tag in _tags().finditer(opening)]
    return len(tags) >= LEAST_TAGS and sum(tags) > LEAST_MARKUP * len(opening)


def _message(opening: str, ending: str) -> str:
    """Tell a message, or a page saved as one, by its header; "" where there is none."""
    if not (":" in opening[:LONGEST_FIELD] or opening.startswith("From ")) or not _field().match(opening):
        return ""
    head = opening.replace("\r\n", "\n").partition("\n\n")[0]
    lines = [line for line in head.split("\n")[:400] if line and line[0] not in " \t"]
    fields = [found for line in lines if (found := _field().match(line))]
    names = {found[1].lower() for found in fields if found[1]}
    if len(lines) - len(fields) > len(lines) // 10:
        return ""
    if ending in ("mht", "mhtml") and "content-type" in names:
        return "mhtml"
    saved = "snapshot-content-location" in names or "from: <saved by" in head.lower()
    if saved or ("multipart/related" in head.lower() and not names & {"to", "received", "message-id", "return-path"}):
        return "mhtml"
    posted = len(names & POSTED) + (ending == "eml") + opening.startswith("From ")
    return "mail" if posted and len(names & (ADDRESSED | POSTED)) >= 2 else ""


@cache
def _field() -> re.Pattern[str]:
    """Find a header's line; the line that opens a message in a mailbox counts."""
    return re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):(?=\s|[^\s/])|From \S{1,200} .{0,80}\d{4}")


@cache
def _json() -> re.Pattern[str]:
    """Find the start of an object with names in it, or of a list of such."""
    return re.compile(r'\[?\s*\{\s*"[^"\n]{1,100}"\s*:')


@cache
def _prolog() -> re.Pattern[str]:
    """Find what may stand before the first element: declarations, comments, a DOCTYPE."""
    return re.compile(
        r"(?: \s+ | <\?[^>]*> | <!--(?:[^-]|-(?!->))*--> | <!doctype(?:[^\[>]|\[[^\]]*\])*> )+",
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _doctype() -> re.Pattern[str]:
    """Find the DOCTYPE of a page."""
    return re.compile(r"<!doctype\s+html", re.IGNORECASE)


@cache
def _root() -> re.Pattern[str]:
    """Find the name of the first element, its prefix aside."""
    return re.compile(r"<(?:[\w.-]{1,40}:)?(?P<tag>[A-Za-z][\w.-]{0,40})(?=[\s/>])")


@cache
def _tags() -> re.Pattern[str]:
    """Find the tags that pages are made of."""
    return re.compile(
        r"</?(?:html|head|body|title|meta|link|script|style|div|p|article|section|main|header|footer|nav|aside|h[1-6]|"
        r"ul|ol|li|table|tbody|tr|td|span|a|br|hr|img|figure|blockquote|center|font|b|i|em|strong)(?:\s[^<>]*)?/?>",
        re.IGNORECASE,
    )
