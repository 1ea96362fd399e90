"""A press of several outlets on this machine: pages and feeds of invented stories, which change from day to day."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from story_files import STORIES, read
from web import Reply

PAGE = """<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title} | {outlet}</title>
<meta property="og:site_name" content="{outlet}"><meta property="article:published_time" content="{day}T07:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/shop">Shop</a></nav>
<article><h1>{title}</h1>{paragraphs}</article>
<footer><a href="/legal">Legal notice</a> <a href="/contact">Contact</a></footer></body></html>"""
ITEM = """<item><title>{title}</title><link>{url}</link><description>{teaser}</description>
<pubDate>{moment}</pubDate></item>"""
FEED = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{name}</title>{items}</channel></rss>'


@dataclass(frozen=True)
class Piece:
    """An article of an outlet."""

    path: str
    outlet: str
    language: str
    title: str
    text: str
    day: str

    def page(self):
        """Set it as a page, with an ETag."""
        paragraphs = "".join(f"<p>{escape(part)}</p>" for part in self.text.split("\n\n"))
        fields = {name: escape(getattr(self, name)) for name in ("language", "title", "outlet", "day")}
        return tagged(PAGE.format(paragraphs=paragraphs, **fields).encode(), "text/html; charset=utf-8")


def tagged(body, content_type):
    """Answer with a body that a client may ask for on condition that it has changed."""
    return Reply(body=body, headers={"Content-Type": content_type, "ETag": f'"{sha256(body).hexdigest()[:16]}"'})


def feed(name, pieces, url):
    """Set a feed of pieces, the newest first; it has their openings alone."""
    items = "".join(
        ITEM.format(
            title=escape(piece.title),
            url=url(piece.path),
            teaser=escape(piece.text.split(". ")[0][:120]) + " …",
            moment=format_datetime(datetime.fromisoformat(piece.day).replace(hour=7, tzinfo=UTC)),
        )
        for piece in reversed(pieces)
    )
    return tagged(FEED.format(name=escape(name), items=items).encode(), "application/rss+xml")


def told(names, *, day):
    """Read stories of the case files as pieces, all of one day."""
    pieces = []
    for name in names:
        for number, found in enumerate(read(STORIES / f"{name}.md")):
            outlet = f"{name.title()} {('Post', 'Courier', 'Gazette', 'Herald', 'Star')[number % 5]}"
            pieces.append(
                Piece(
                    path=f"/{name}/{number}",
                    outlet=outlet,
                    language=found.article.language,
                    title=found.article.title,
                    text=found.article.text,
                    day=day,
                )
            )
    return pieces


def next_day(day):
    """Give the day after."""
    return (datetime.fromisoformat(day) + timedelta(days=1)).date().isoformat()


FIRST = {"bank": 4, "chemical": 2, "ferry": 4, "final": 2, "mayor": 2, "painting": 2, "reservoir": 1, "teachers": 1,
         "tickets": 2, "vaccine": 2, "singles": 11}  # how many articles of each story the first day has  # fmt: skip
FOLLOWED = ("chemical", "ferry", "final", "painting", "reservoir", "teachers")  # stories that go on the next day
SLOW, BROKEN, MOVED = "/singles/1", "/singles/2", "/singles/3"
CHANGED, COPIED = "/mayor/0", "/vaccine/0"
MORE = "\n\nEl pleno se reunirá de nuevo el jueves. La oposición ha pedido ver las facturas de tres años."
FEEDS = ("en", "fr", "de", "es", "singles", "wire")


class Press:
    """Forty pages and six feeds; one page is slow, one broken, one has moved."""

    def __init__(self, site, *, day):
        self.site = site
        self.pieces = [piece for name, most in FIRST.items() for piece in told([name], day=day)[:most]]
        self.show(self.pieces)

    def tomorrow(self):
        """Go on: six stories are followed up, one page is changed, one article is printed by another outlet too."""
        day = next_day(self.pieces[0].day)
        by_path = {piece.path: piece for piece in self.pieces}
        new = [piece for name in FOLLOWED for piece in told([name], day=day)[FIRST[name] : FIRST[name] + 1]]
        copy = replace(by_path[COPIED], path="/wire/copy", outlet="Evening Echo", day=day)
        changed = by_path[CHANGED]
        changed = replace(changed, text=changed.text + MORE, day=day)
        self.pieces = [changed if piece.path == CHANGED else piece for piece in self.pieces] + [*new, copy]
        self.show([*new, copy, changed])
        return new

    def show(self, pieces):
        """Put pieces and the feeds on the site."""
        replies = self.site.replies
        replies |= {piece.path: [piece.page()] for piece in pieces}
        replies |= {f"/feeds/{name}.xml": [feed(name, self.of(name), self.site.url)] for name in FEEDS}
        replies[SLOW] = [replace(replies[SLOW][0], linger=0.2)]
        replies[BROKEN] = [Reply(500, body=b"broken")]
        if MOVED in {piece.path for piece in pieces}:
            replies["/new" + MOVED] = replies[MOVED]
            replies[MOVED] = [Reply(301, headers={"Location": "/new" + MOVED}, body=b"")]

    def of(self, name):
        """Choose the pieces of a feed."""
        apart = {"singles": ("/singles/",), "wire": ("/tickets/", "/wire/")}
        if name in apart:
            return [piece for piece in self.pieces if piece.path.startswith(apart[name])]
        others = tuple(start for starts in apart.values() for start in starts)
        return [piece for piece in self.pieces if piece.language == name and not piece.path.startswith(others)]

    def feeds(self, *names):
        """Give addresses of feeds."""
        return [self.site.url(f"/feeds/{name}.xml") for name in names]
