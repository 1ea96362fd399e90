"""A briefing as JSON and back, with nothing lost: the form that is saved, checked and rendered again."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from itertools import chain
from typing import Any

from briefing.contents import SCHEMA_VERSION, Briefing, Citation, Entry, Story
from briefing.errors import InputError
from briefing.models import Article
from briefing.options import Design

WRITTEN_BY = "a briefing in JSON is written by `briefing make SOURCE... -o briefing.json`"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
MOST_WORDS = 10**12  # of an article
MOST_DIGITS = 100  # of a figure
CALENDAR_DAY = len("2024-05-12")
DATED = ("published", "updated")  # fields of an article that are a day or a moment


def encode(briefing: Briefing) -> bytes:
    """Write a briefing as UTF-8 JSON, indented by two; the same briefing gives the same bytes."""
    import msgspec

    return msgspec.json.format(msgspec.json.encode(briefing), indent=2) + b"\n"


def decode(encoded: bytes) -> Briefing:
    """Read a briefing that `encode` wrote; InputError where it is something else."""
    import msgspec

    fields = _fields(encoded)
    moments = _take_moments(fields)
    try:
        briefing = msgspec.convert(fields, Briefing)
    except msgspec.ValidationError as error:
        raise InputError(f"JSON, but not a briefing: {error}", hint=WRITTEN_BY) from None
    _check(briefing)
    return _with_moments(briefing, moments)


def encode_article(article: Article) -> bytes:
    """Write an article by itself, in one line."""
    import msgspec

    return msgspec.json.encode(article)


def decode_article(encoded: bytes) -> Article:
    """Read an article that `encode_article` wrote; InputError where it is something else."""
    import msgspec

    try:
        fields = msgspec.json.decode(encoded, type=dict[str, Any])
        moments = _moments(fields)
        article = msgspec.convert(fields, Article)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(f"JSON, but not an article: {error}", hint=WRITTEN_BY) from None
    return _dated(article, moments) if moments else article


def schema() -> dict[str, Any]:
    """Give the JSON Schema of a briefing."""
    import msgspec

    schema = {"$schema": DIALECT, "$id": f"urn:press-briefing:schema:{SCHEMA_VERSION}", **msgspec.json.schema(Briefing)}
    schema["title"] = f"A briefing, schema {SCHEMA_VERSION}"
    for name in DATED:
        schema["$defs"]["Article"]["properties"][name] |= {
            "anyOf": [{"type": "string", "format": form} for form in ("date", "date-time")] + [{"type": "null"}]
        }
    return schema


def written_schema() -> bytes:
    """Write the JSON Schema as it is published, in docs/briefing.schema.json and with the program."""
    import msgspec

    return msgspec.json.format(msgspec.json.encode(schema()), indent=2) + b"\n"


def render(briefing: Briefing, design: Design) -> bytes:
    """Write a briefing as JSON; no design makes a difference."""
    del design
    return encode(briefing)


def _fields(encoded: bytes) -> dict[str, Any]:
    """Read JSON that says of itself that it is a briefing of our schema."""
    import msgspec

    try:
        fields = msgspec.json.decode(encoded)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"not JSON: {error}", hint=WRITTEN_BY) from None
    if not isinstance(fields, dict) or "schema" not in fields:
        raise InputError("JSON, but not a briefing", hint=WRITTEN_BY)
    if fields["schema"] != SCHEMA_VERSION:
        message = f"a briefing of schema {fields['schema']!r}; this program reads schema {SCHEMA_VERSION}"
        raise InputError(message, hint="make the briefing again with this version of the program")
    return fields


def _take_moments(fields: dict[str, Any]) -> dict[int, dict[str, datetime]]:
    """Take out the times at which articles were published and changed: msgspec reads no union of dates and times."""
    articles = fields.get("articles")
    return {
        number: moments
        for number, article in enumerate(articles if isinstance(articles, list) else ())
        if isinstance(article, dict) and (moments := _moments(article))
    }


def _moments(article: dict[str, Any]) -> dict[str, datetime]:
    """Take the times out of an article's fields."""
    moments = {}
    for name in DATED:
        value = article.get(name)
        if isinstance(value, str) and len(value) > CALENDAR_DAY:
            try:
                moments[name] = datetime.fromisoformat(value)
            except ValueError:
                raise InputError(f"JSON, but not a briefing: {value!r} is no date", hint=WRITTEN_BY) from None
            article[name] = None
    return moments


def _with_moments(briefing: Briefing, moments: dict[int, dict[str, datetime]]) -> Briefing:
    """Put the times back that `_take_moments` took out."""
    from dataclasses import replace

    if not moments:
        return briefing
    articles = list(briefing.articles)
    for i, taken in moments.items():
        articles[i] = _dated(articles[i], taken)
    return replace(briefing, articles=tuple(articles))


def _dated(article: Article, moments: dict[str, datetime]) -> Article:
    """Give an article its times."""
    from dataclasses import replace

    published, updated = (moments.get(name, getattr(article, name)) for name in DATED)
    return replace(article, published=published, updated=updated)


def _check(briefing: Briefing) -> None:
    """Refuse a briefing whose parts do not belong together, before anything is printed from it."""
    every = tuple(range(len(briefing.articles)))
    entries = tuple(entry.article for entry in briefing.entries)
    told = tuple(sorted(article for story in briefing.stories for article in story.articles))
    cited = {figure.citation.article for figure in briefing.figures}
    copied = all(_copies_match(story) for story in briefing.stories)
    own = all(c.article == e.article for e in briefing.entries for c in (e.essential, *_citations(e)))
    apart = any(c.article not in story.articles for story in briefing.stories for c in _citations(story))
    if not all(value.is_finite() and abs(value.adjusted()) < MOST_DIGITS for value in _values(briefing)):
        raise InputError("JSON, but not a briefing: a figure's value is out of bounds", hint=WRITTEN_BY)
    if not all(0 <= n < MOST_WORDS for entry in briefing.entries for n in (entry.words, entry.summary_words)):
        raise InputError("JSON, but not a briefing: a number of words is out of bounds", hint=WRITTEN_BY)
    if entries != every or told != every or not own or not copied or apart or not cited <= {*every}:
        raise InputError("JSON, but not a briefing: its entries, stories and articles do not match", hint=WRITTEN_BY)


def _values(briefing: Briefing) -> Iterator[Decimal]:
    """Go through the values of all figures."""
    told = chain(
        briefing.figures,
        *(entry.figures for entry in briefing.entries),
        *(story.figures for story in briefing.stories),
        *(group.figures for story in briefing.stories for group in story.comparisons),
    )
    return (cited.figure.value for cited in told)


def _copies_match(story: Story) -> bool:
    """Tell whether the copies of a story are articles of it, and those they copy are none."""
    copies = {copy.article for copy in story.copies}
    originals = {*story.articles} - copies
    return copies <= {*story.articles} and all(copy.of in originals for copy in story.copies)


def _citations(part: Entry | Story) -> Iterator[Citation]:
    """Go through what is cited of one article, or in one story."""
    yield from part.summary
    yield from (figure.citation for figure in part.figures)
    yield from (quote.citation for quote in part.quotes)
    yield from (person.citation for person in part.people)
    if isinstance(part, Story):
        yield from (figure.citation for group in part.comparisons for figure in group.figures)
        yield from (dated.citation for dated in part.timeline)
