"""One source taken apart: a page where its bytes hold one article, a part where they hold several."""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from briefing.errors import InputError
from briefing.load.checksum import sha256
from briefing.load.decode import decode
from briefing.models import Failure, Page, Raw, Source
from briefing.text import sound

MARKDOWN = (".md", ".markdown")


def opened(raw: Raw) -> Page:
    """Take a source apart that holds one article. Raises InputError."""
    return _reader(tell_kind(raw))(raw)


def within(raw: Raw, part: str) -> Page | None:
    """Read one source out of bytes that hold several; None where these hold one alone. Raises InputError."""
    from briefing.load import feed, mbox, records

    found = tell_kind(raw)
    if found == "feed":
        return feed.read(raw.content, location=raw.location, part=part)
    if found == "records" and part.isdecimal():
        return records.read(raw.content, location=raw.location, number=int(part))
    if found == "mailbox" and part.isdecimal():
        return opened(mbox.message(raw.content, location=raw.location, number=int(part)))
    # Several articles may have been pasted into a text.
    return _text(Raw(f"{raw.location}#{part}", raw.content)) if found == "text" and part.isdecimal() else None


def tell_kind(raw: Raw) -> str:
    """Tell what kind of source this is; a text is told without further ado."""
    if not raw.content.strip(b"\x00 \t\r\n\f\v\xef\xbb\xbf\xff\xfe"):
        raise InputError(f"{raw.location}: the file is empty", hint="copy the article's text into it")
    from briefing.load.kind import kind_of

    found = kind_of(raw.content, name=raw.location, content_type=raw.content_type)
    return "markdown" if found == "text" and raw.location.lower().endswith(MARKDOWN) else found


def source(text: str, *, location: str, encoding: str = "utf-8", content: bytes | None = None) -> Source:
    """Make a source of a text that is decoded already."""
    text = sound(text)
    return Source(location, "text", encoding, sha256(text.encode() if content is None else content), text)


def failure(location: str, error: InputError) -> Failure:
    """Keep what went wrong with a source as a value."""
    return Failure(location, "read", error.message.removeprefix(f"{location}: "), error.hint)


def _reader(name: str) -> Callable[[Raw], Page]:
    """Find the reader of a kind; each loads its library only when it is called."""
    readers: dict[str, Callable[[Raw], Page]] = {
        "text": _text,
        "markdown": _markdown,
        "html": _html,
        "mhtml": lambda raw: _by("mail", raw, "read_saved"),
        "mail": lambda raw: _by("mail", raw),
        "pdf": lambda raw: _by("pdf", raw),
        "docx": lambda raw: _by("docx", raw),
    }
    return readers.get(name, _first)


def _text(raw: Raw) -> Page:
    text, encoding = decode(raw.content)
    return Page(source(text, location=raw.location, encoding=encoding, content=raw.content), facts=raw.facts)


def _markdown(raw: Raw) -> Page:
    """Read Markdown as the document it describes: its text as shown, its headings and lists as such."""
    from markdown_it import MarkdownIt

    from briefing.load.html import read

    text, encoding = decode(raw.content)
    page = read(MarkdownIt().render(text).encode(), location=raw.location, charset="utf-8")
    hints = tuple(hint._replace(advised=None) for hint in page.hints)
    shown = replace(
        source(page.source.text, location=raw.location, encoding=encoding, content=raw.content), kind="markdown"
    )
    return Page(shown, hints, raw.facts)


def _html(raw: Raw) -> Page:
    from briefing.load.facts import merged
    from briefing.load.html import read

    page = read(raw.content, location=raw.location, charset=raw.charset)
    return Page(page.source, page.hints, merged(page.facts, raw.facts))


def _by(module: str, raw: Raw, name: str = "read") -> Page:
    """Read with a module of ours; it is loaded when there is something to read."""
    page: Page = getattr(import_module(f"briefing.load.{module}"), name)(raw.content, location=raw.location)
    return page


def _first(raw: Raw) -> Page:
    """Read the first article of a source that holds several."""
    from briefing.load import feed, mbox, records

    match tell_kind(raw):
        case "records":
            return _page(next(records.read_all(raw.content, location=raw.location)))
        case "mailbox":
            return opened(next(mbox.messages(raw.content, location=raw.location)))
        case "feed":
            entry = feed.entries(raw.content, location=raw.location)[0]
            if entry.teaser:
                raise InputError(
                    f"{raw.location}: the feed has but the beginning of an article", hint=f"read {entry.link}"
                )
            return feed.page(entry, location=raw.location)
    raise InputError(f"{raw.location}: a list of feeds, and no article", hint="give the address of one of them")


def _page(found: Page | Failure) -> Page:
    """Give a page. Raises InputError where there is none."""
    if isinstance(found, Failure):
        raise InputError(found.message, hint=found.hint)
    return found
