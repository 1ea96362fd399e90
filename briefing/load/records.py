"""Records that other programs write, JSON Lines or a JSON list: one article each, as they give it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from briefing.errors import InputError
from briefing.load.facts import merged, moment, names_in
from briefing.load.lines import headed, source
from briefing.models import Facts, Failure, Page
from briefing.text import sound

# fact           names it goes by in what people's programs write: the first that says something counts
NAMES = {
    "text":      ("text", "body", "maintext", "content_text", "article", "content", "raw_text"),
    "html":      ("html", "content_html", "raw_html"),
    "title":     ("title", "headline"),
    "authors":   ("authors", "author", "byline", "creator"),
    "published": ("published", "date", "date_published", "date_publish", "publish_date", "published_at",
                  "publishedAt", "datePublished", "pubDate", "created_at"),
    "updated":   ("updated", "date_modified", "date_modify", "dateModified", "updated_at"),
    "site":      ("site", "sitename", "site_name", "source_domain", "hostname", "publisher", "source"),
    "url":       ("url", "link", "source_url", "canonical_url", "canonical_link", "permalink"),
    "language":  ("language", "lang", "inLanguage"),
    "section":   ("section", "category", "categories"),
    "original":  ("original", "original_source", "republished_from"),
}  # fmt: skip
LISTS = ("articles", "items", "records", "results", "documents", "data")  # what a list goes by inside an object
HINT = 'each record is an object with its article in "text"'
Record = Mapping[str, Any]


def read(content: bytes, *, location: str, number: int) -> Page:
    """Read one record again: "clips.jsonl#3" is number 3 of clips.jsonl. Raises InputError."""
    for at, record in enumerate(_records(content, location), 1):
        if at == number:
            return _page(record, f"{location}#{number}")
    raise InputError(f"{location}#{number}: the file has no such record", hint="records are counted from 1")


def read_all(content: bytes, *, location: str) -> Iterator[Page | Failure]:
    """Read a file's records in order; one that holds no article is a Failure in its place.

    Raises InputError where there is no record at all.
    """
    none = True
    for at, record in enumerate(_records(content, location), 1):
        none = False
        try:
            yield _page(record, f"{location}#{at}")
        except InputError as error:
            place = f"{location}#{at}"
            yield Failure(place, "read", error.message.removeprefix(f"{place}: "), error.hint)
    if none:
        raise InputError(f"{location}: there is no record in it", hint=HINT)


def _records(content: bytes, location: str) -> Iterator[Record | InputError]:
    """List the records of a file; a line that is no JSON is an error in its place."""
    from json import loads

    from briefing.load.decode import decode

    text = decode(content)[0].removeprefix("\ufeff").strip()
    try:
        whole = loads(text)
    except (ValueError, RecursionError) as error:
        if text.startswith("[") or not _first_line_is_json(text):
            raise InputError(f"{location}: this is broken JSON ({_short(error)})", hint=HINT) from None
    else:
        yield from _listed(whole)
        return
    for row in text.split("\n"):
        if not row.strip():
            continue
        try:
            found = loads(row)
        except (ValueError, RecursionError) as error:
            yield InputError(f"this line is broken JSON ({_short(error)})", hint=HINT)
        else:
            yield found if isinstance(found, dict) else InputError("this line is no object", hint=HINT)


def _first_line_is_json(text: str) -> bool:
    """Tell JSON Lines, some of which may be broken, from a broken document."""
    from json import loads

    for row in text.split("\n", 20)[:20]:
        try:
            if isinstance(loads(row), dict):
                return True
        except (ValueError, RecursionError):
            continue
    return False


def _listed(whole: object) -> Iterator[Record | InputError]:
    """List the records of a JSON document: a list of them, an object with such a list, or the one object."""
    rows: object = whole
    if isinstance(whole, dict) and not _said(whole, "text") and not _said(whole, "html"):
        rows = next((whole[name] for name in LISTS if isinstance(whole.get(name), list)), whole)
    for row in rows if isinstance(rows, list) else [rows]:
        yield row if isinstance(row, dict) else InputError("this is no object", hint=HINT)


def _page(record: Record | InputError, location: str) -> Page:
    """Make a page of a record: its title, authors and date as printed stand above its text."""
    if isinstance(record, InputError):
        raise InputError(f"{location}: {record.message}", hint=record.hint)
    facts = facts_of(record)
    text = _said(record, "text") or _said(record, "html")
    if not text:
        raise InputError(f"{location}: there is no text in this record", hint=HINT)
    page = read_text(text, location=location, kind="records", facts=facts)
    return headed(page, title=facts.title, authors=", ".join(facts.authors), published=_line(record, "published"))


def read_text(text: str, *, location: str, kind: str, facts: Facts) -> Page:
    """Make a page of a text that another program hands over, plain or HTML."""
    content = sound(text).encode()
    if not _is_markup(content):
        plain = source(content.decode(), location=location, kind=kind, content=content, encoding="utf-8")
        return Page(plain, facts=facts)
    from briefing.load.html import read as read_html

    page = read_html(content, location=location, charset="utf-8")
    return Page(replace(page.source, kind=kind), page.hints, merged(facts, page.facts))


def _is_markup(content: bytes) -> bool:
    """Tell HTML from a plain text."""
    from briefing.load.kind import kind_of

    try:
        return content.lstrip().startswith(b"<") and kind_of(content) == "html"
    except InputError:
        return False


def facts_of(record: Record) -> Facts:
    """Gather what a record says of its article."""
    return Facts(
        title=_line(record, "title"),
        authors=_authors(record),
        published=moment(_line(record, "published")),
        updated=moment(_line(record, "updated")),
        site=_line(record, "site"),
        url=_line(record, "url"),
        language=_line(record, "language").lower().replace("_", "-").partition("-")[0],
        section=_line(record, "section"),
        original=_line(record, "original"),
    )


def _said(record: Record, fact: str) -> str:
    """Find what a record says under any of a fact's names; "" where it says nothing."""
    for name in NAMES[fact]:
        value = record.get(name)
        if isinstance(value, Mapping):
            value = value.get("name")
        if isinstance(value, list) and value and all(isinstance(item, str) for item in value):
            value = ("\n\n" if fact == "text" else ", ").join(value)
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _line(record: Record, fact: str) -> str:
    """Find what a record says, as one line that UTF-8 can write."""
    return " ".join(sound(_said(record, fact)[:2000]).split())


def _authors(record: Record) -> tuple[str, ...]:
    """Gather the names of a record's authors: a list of names or of objects with names, or one text."""
    value = next((record[name] for name in NAMES["authors"] if record.get(name)), None)
    rows = value if isinstance(value, list) else names_in(value) if isinstance(value, str) else [value]
    names = [row.get("name") if isinstance(row, Mapping) else row for row in rows]
    clean = [" ".join(sound(name).split()) for name in names if isinstance(name, str)]
    return tuple(dict.fromkeys(name for name in clean if name))


def _short(error: Exception) -> str:
    """Cut what the JSON reader says to one line."""
    if isinstance(error, RecursionError):
        return "nested too deep"
    return str(error).partition(" (char")[0][:80] or type(error).__name__
