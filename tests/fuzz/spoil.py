"""Sources that no program would write: real files with bytes gone wrong, and made-up ones of every kind."""

import gzip
import io
import json
import zipfile
import zlib
from email.message import EmailMessage
from html import escape
from pathlib import Path

from hypothesis import strategies as st

FILES = Path(__file__).resolve().parent.parent / "files"
SEEDS = {path.name: path.read_bytes() for path in sorted(FILES.iterdir()) if path.is_file() and path.suffix != ".py"}
PAGES = FILES.parent.parent / "examples"
SEEDS |= {path.name: path.read_bytes() for path in sorted(PAGES.iterdir()) if path.suffix == ".txt"}

HARM = [
    b"<", b">", b"&", b"&x;", b"&#xD800;", b"&#0;", b"</", b"]]>", b"<![CDATA[", b"<!--", b"<w:p>", b"</w:p>", b"<p>",
    b"--part-mixed--", b"=?utf-8?q?=?=", b"=?utf-8?b?//8=?=", b"\x00", b"\xff\xfe", b"\xfe\xff", b'"', b"\n\n", b"\r",
    b"\n\nFrom a@b Sat Jan  3 01:05:34 1996\nX:", b"charset=", b"\\ud800", b"null", b"[[[", b"{", b"9" * 30, b"-1",
    b"1e999", b"Infinity", b"NaN", b"/Length 99999999", b"<< /X 1 0 R >>", b"PK\x05\x06", b"\xe2\x80\xa8", b"\xc2\x85",
    b"\x0c", b"\xef\xbb\xbf", b"\xcc\x81" * 9, b"\xe2\x80\xae", b"\xc2\xad", b"%00", b"http://[", b"http://\xff", b"#1",
    b"> ", b"----------\n",
]  # fmt: skip


@st.composite
def spoilt(draw, content: bytes) -> bytes:
    """Draw a file's bytes with some changed, taken out, said twice, put in, or all of them in another encoding."""
    found = bytearray(content)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(found) - 1, 0)))
        end = min(len(found), at + draw(st.sampled_from([0, 1, 1, 4, 40, 400])))
        again = st.just(bytes(found[at:end]) * 3)
        found[at:end] = draw(st.one_of(st.just(b""), st.binary(max_size=8), st.sampled_from(HARM), again))
    end = draw(st.sampled_from([1, 1, 1, 1, 0.9, 0.5]))
    return bytes(found[: int(len(found) * end)])


@st.composite
def spoilt_docx(draw) -> bytes:
    """Draw a DOCX of which one file is spoilt inside."""
    with zipfile.ZipFile(io.BytesIO(SEEDS["story.docx"])) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = draw(st.sampled_from(sorted(files)))
    files[name] = draw(spoilt(files[name]))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))) as archive:
        for name, words in files.items():
            archive.writestr(name, words)
    return packed.getvalue()


# --- words -----------------------------------------------------------------------------------------------------------

LINES = (Path(__file__).parent / "phrases.txt").read_text(encoding="utf-8").splitlines()
WORDS = [line.encode("latin-1", "backslashreplace").decode("unicode_escape") for line in LINES]
phrases = st.sampled_from(WORDS)
odd = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
torn = st.text(st.characters(categories=["Cs", "Lu", "Zs"]), min_size=1, max_size=6)  # halves of signs
joints = st.sampled_from([" ", " ", "\n", "\n\n", "", "\r\n"])
texts = st.lists(st.tuples(st.one_of(phrases, phrases, phrases, odd), joints), max_size=40).map(
    lambda rows: "".join(words + joint for words, joint in rows)
)
torn_texts = st.tuples(texts, torn, texts).map("".join)

URLS = [
    "http://[", "http://[::1]:x/", "https://", "https://:80", "HTTPS://X.example/a b", "//x.example/a",
    "https://x.example\\@y", "https://a:b@x.example/", "https://x.example:99999/", "https://%zz.example/%zz",
    "https://xn--a.example/", "https://ä.example/ö?ü#ß", f"https://{'a' * 70}.example/",
    f"https://{'a.' * 140}example/", f"https://x.example/{'a' * 3000}", "javascript:alert(1)", "data:text/html,x",
    "file:///etc/passwd", "mailto:a@x.example", "https://x.example/\u202e", "https://x.example/<&\"'>", "?#",
]  # fmt: skip
urls = st.sampled_from(URLS) | odd.map("https://x.example/{}".format)

# --- made-up sources -------------------------------------------------------------------------------------------------

TAGS = """
p p p h1 h2 div div article main section nav aside header footer ul li ol table tr td blockquote figure figcaption span
a b br img time address pre title script style template noscript svg math select button iframe textarea
""".split()
ATTRIBUTES = [
    "", ' class="share"', ' class="article-body"', ' id="content"', ' href="/a"', " hidden", ' datetime="2026-13-45"',
    ' itemprop="author"', ' rel="author"', ' lang="vi"', " style='display:none'", ' property="og:title"', ' x="', " <",
]  # fmt: skip
LINKED = {
    "@type": "NewsArticle",
    "headline": "Storm",
    "author": [{"name": "Ida Brandvold"}],
    "datePublished": "2026-05-03",
}
RECORD = "text html title authors published updated site url language section articles items x name".split()
FEED = [*RECORD, "content_html", "content_text", "summary", "tags", "external_url", "id"]
values = st.recursive(
    st.one_of(texts, st.none(), st.booleans(), st.integers(), st.floats(), odd, torn, urls),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(RECORD), inner, max_size=4),
    max_leaves=8,
)


def element(inner):
    """Draw an element around others; some are left open."""
    parts = (st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES), st.lists(inner, max_size=4), st.booleans())
    return st.tuples(*parts).map(lambda e: f"<{e[0]}{e[1]}>{''.join(e[2])}" + (f"</{e[0]}>" if e[3] else ""))


bodies = st.recursive(st.one_of(texts.map(escape), texts), element, max_leaves=25)
linked = st.dictionaries(st.sampled_from([*LINKED, "@graph", "articleBody", "url"]), values, max_size=5).map(
    lambda it: json.dumps(LINKED | it)
)
pages = st.tuples(bodies, linked, odd, urls.map(escape)).map(
    lambda it: f"<!DOCTYPE html><html><head><title>{it[2]}</title><base href='{it[3]}'>"
    f"<link rel=canonical href='{it[3]}'><script type='application/ld+json'>{it[1]}</script>"
    f"<meta property='og:title' content='{it[2]}'></head><body>{it[0]}</body></html>"
)
records = st.lists(st.dictionaries(st.sampled_from(RECORD), values, max_size=6) | values, min_size=1, max_size=4)
lines = records.map(lambda rows: "\n".join(map(json.dumps, rows)))
json_feeds = st.lists(st.dictionaries(st.sampled_from(FEED), values), min_size=1, max_size=3).map(
    lambda items: json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": items})
)
FIELDS = """
title link description pubDate author dc:creator content:encoded category guid updated summary content id published
name item entry source media:title
""".split()
field = st.tuples(st.sampled_from(FIELDS), st.one_of(texts, bodies, urls, st.just("http://a.example/1")))
fields = st.lists(field, max_size=6).map(
    lambda rows: "".join(f"<{name}>{escape(words)}</{name}>" for name, words in rows)
)


def feed(root, entries):
    """Write a feed."""
    tag = "entry" if root == "feed" else "item"
    spaces = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    inside = "".join(f"<{tag}>{entry}</{tag}>" for entry in entries)
    return f'<?xml version="1.0"?><{root} version="2.0" {spaces}><channel>{inside}</channel></{root}>'


feeds = st.tuples(st.sampled_from(["rss", "feed", "rdf:RDF"]), st.lists(fields, max_size=3)).map(lambda it: feed(*it))
outline = st.tuples(st.sampled_from(["xmlUrl", "url", "text", "type"]), odd | urls | st.just("http://a.example/feed"))
lists = st.lists(outline.map(lambda it: f"<outline {it[0]}='{escape(it[1])}'/>"), max_size=5).map(
    lambda rows: f"<opml><body>{''.join(rows)}</body></opml>"
)
HEADERS = """
Subject From Date Content-Type Content-Transfer-Encoding List-Id To Content-Disposition MIME-Version
""".split()
DATES = ["Sun, 03 May 2026 14:05:00 +0200", "99 Foo", "Mon, 31 Feb 2026 99:99 -9999"]


@st.composite
def messages(draw) -> bytes:
    """Draw a message of some parts, of which any header may be wrong."""
    message = EmailMessage()
    message["Subject"], message["From"] = "Storm", "Ida Brandvold <ida@ledger.example>"
    message["Date"] = draw(st.sampled_from(DATES))
    message.set_content(draw(texts))
    if draw(st.booleans()):
        message.add_alternative(draw(pages), subtype="html")
    if draw(st.booleans()):
        subtype = draw(st.sampled_from(["html", "plain", "x"]))
        message.add_attachment(draw(st.binary(max_size=40)), maintype="text", subtype=subtype)
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"part-{number}")
    head, joint, body = message.as_bytes().partition(b"\n\n")
    for name, words in draw(st.lists(st.tuples(st.sampled_from(HEADERS), odd), max_size=3)):
        head += f"\n{name}: {words}".replace("\x00", "").encode()
    return head + joint + body


def boxes():
    """Draw a mailbox of some messages."""
    opening = st.sampled_from([b"From ida@ledger.example Sun May  3 14:05:00 2026\n", b"From x\n", b"From - 1\r\n"])
    return st.lists(st.tuples(opening, messages()), min_size=1, max_size=3).map(
        lambda rows: b"".join(line + message + b"\n\n" for line, message in rows)
    )


ENCODINGS = ["utf-8", "utf-8", "utf-8", "utf-8", "utf-16", "utf-8-sig", "cp1252", "shift_jis", "utf-32"]


def encoded(strategy):
    """Draw a text in some encoding."""
    return st.tuples(strategy, st.sampled_from(ENCODINGS)).map(lambda it: it[0].encode(it[1], "replace"))


STATUS = ["HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "HTTP/1.0 200", "HTTP/1.1 301 Moved", "HTTP/1.1 304 x", "HTTP/9 x", "x"]
NAMES = """
Content-Type Content-Length Content-Encoding Transfer-Encoding Location ETag Last-Modified Cache-Control Expires Age
Date Retry-After Set-Cookie Vary Link Content-Range Connection Upgrade
""".split()
SAID = [
    "text/html; charset=utf-8", "text/html; charset=\xff", "application/pdf", "image/png", "gzip", "br", "zstd",
    "gzip, gzip, br", "chunked", "0", "-1", "99999999999999999999", "/page", "//", "http://[", "http://[::1]:x/",
    "/\u20ac", "http://elsewhere.example/", "file:///etc/passwd", 'W/"x"', "max-age=-1", "max-age=99999999999999999999",
    "no-store", "Sun, 99 Foo 9999 99:99:99 GMT", "Sun, 03 May 2026 14:05:00 GMT", "close", "h2c", "",
]  # fmt: skip
headers = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(SAID) | odd), max_size=6).map(
    lambda rows: "".join(f"{name}: {words}\r\n" for name, words in rows).encode("utf-8")
)
packed = st.tuples(pages, st.sampled_from([gzip.compress, zlib.compress, bytes])).map(lambda it: it[1](it[0].encode()))
answers = st.tuples(st.sampled_from(STATUS), headers, packed | st.binary(max_size=200)).map(
    lambda it: it[0].encode() + b"\r\n" + it[1] + b"\r\n" + it[2]
)

# kind: what draws one, and what its file may be called
MADE = {
    "text":     (encoded(texts), "page.txt"),
    "markdown": (encoded(texts), "page.md"),
    "html":     (encoded(pages), "page.html"),
    "records":  (encoded(lines), "clips.jsonl"),
    "list":     (encoded(records.map(json.dumps)), "clips.json"),
    "feed":     (encoded(feeds), "feed.xml"),
    "json feed": (encoded(json_feeds), "feed.json"),
    "opml":     (encoded(lists), "feeds.opml"),
    "mail":     (messages(), "letter.eml"),
    "mailbox":  (boxes(), "letters.mbox"),
    "saved":    (messages(), "saved.mhtml"),
    "docx":     (spoilt_docx(), "story.docx"),
    "anything": (st.binary(max_size=400), "thing"),
}  # fmt: skip
