"""What holds of every source, whatever its bytes: one check, for hypothesis and atheris alike."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from web import Time

from briefing import pipeline, stories
from briefing.clean import untouched
from briefing.contents import Digest
from briefing.errors import InputError
from briefing.languages import NAMES
from briefing.load import Way, failure, gather, source
from briefing.load.address import parse, shown
from briefing.load.cache import Cache, Fetched
from briefing.load.fetch import fetch
from briefing.load.manners import MANNERS
from briefing.load.trouble import Trouble
from briefing.load.wire import Limits
from briefing.models import BLOCK_JOINT, Article, Failure, Raw
from briefing.options import KEPT, Budget, Design, Options
from briefing.rendering import html, json, markdown
from briefing.summarizers import SUMMARIZERS
from briefing.text import Span
from briefing.verification import verify
from briefing.web import is_web

SECONDS = 20.0  # of the processor's time for one source; the mutated files have some kilobytes
METHODS = tuple(SUMMARIZERS)
NAMED = """
page.txt page.md page.html clips.jsonl feed.xml feeds.opml letter.eml letters.mbox saved.mhtml story.docx clips.json any
""".split()  # what files are called that atheris fills
CODES = (*NAMES, "und", "xx")
BUDGETS = (Budget(), Budget(sentences=1), Budget(words=30), Budget(ratio=0.5))
HASTY = replace(MANNERS, limits=Limits(connect=5.0, idle=0.4, total=1.2, size=200_000))
AWAY = b"""<!DOCTYPE html><html><body><article><h1>Ferry</h1><p>The ferry of Ostrel sails again on Monday, its captain
told the harbour board, and 340 islanders may cross the lake twice a day.</p></article></body></html>"""


def source_holds(content: bytes, *, name: str, folder: Path, seconds: float | None = None) -> None:
    """Check that a file gives articles that bear everything out, or an error of input in one line; nothing else."""
    began = time.process_time()
    path = folder / name
    path.write_bytes(content)
    digests = []
    with patch("briefing.load.fetch.fetch_all", nowhere):
        options = Options(method=METHODS[len(content) % len(METHODS)], budget=BUDGETS[len(content) % len(BUDGETS)])
        for given in gather([str(path)], way=Way(cache=Cache(folder / "cache"))):
            found = pipeline.read_and_digest(given, options)
            assert found
            for one in found:
                if isinstance(one, Failure):
                    in_one_line(one)
                else:
                    digest_holds(one)
                    digests.append(one)
    if digests:
        briefing_holds(digests, options)
    if seconds is not None:
        assert time.process_time() - began < seconds


def text_holds(text: str, *, language: str, method: str, url: str = "") -> None:
    """Check that every stage takes any text, told to be in any language."""
    given, day = source(text, location=""), date(2026, 3, 1)
    article = untouched(given, title=text[:60], language=language, published=day, url=url)
    options = Options(method=method, indirect=True)
    digest = pipeline.digest(article, options)
    digest_holds(digest)
    if any(pick.chosen for pick in digest.picks):
        briefing_holds([digest, digest], options)
    groups = stories.group([article, article])
    assert sorted(index for group in groups for index in group) == [0, 1]


def answer_holds(url: str) -> None:
    """Check that what a server answers is a page to be read, or an error of input in one line."""
    clock = Time()
    try:
        found = fetch(url, manners=HASTY, clock=clock.clock, sleep=clock.sleep)
    except InputError as error:
        in_one_line(failure(url, error))
        return
    raw = Raw(url, found.content, found.content_type, found.charset)
    for one in pipeline.read_and_digest(raw, Options()):
        if isinstance(one, Failure):
            in_one_line(one)
        else:
            digest_holds(one)


def nowhere(urls, **_):
    """Answer as the web might, without asking it."""
    for number, url in enumerate(urls):
        try:
            parse(url)
        except Trouble as trouble:
            yield InputError(f"{shown(url)}: {trouble.what}", hint=trouble.hint)
        else:
            yield InputError(f"{shown(url)}: gone", hint="x") if number % 2 else Fetched(AWAY, "", "text/html", url)


def in_one_line(failure: Failure) -> None:
    """Check that a failure says in one line what is wrong."""
    assert failure.message.strip()
    assert "\n" not in failure.message
    assert "\n" not in failure.hint
    f"{failure.location}{failure.message}{failure.hint}".encode()


def digest_holds(digest: Digest) -> None:
    """Check that all that was found of an article stands in it."""
    article = digest.article
    article_holds(article)
    whole = Span(0, len(article.text))
    in_order([pick.sentence.span for pick in digest.picks], article.text)
    for pick in digest.picks:
        assert pick.sentence.text == pick.sentence.span.of(article.text)
    for found in (*digest.figures, *digest.quotes):
        assert whole.holds(found.span)
        assert found.span.of(article.text).strip()
    for figure in digest.figures:
        assert figure.value.is_finite()
        assert figure.high is None or figure.high.is_finite()


def article_holds(article: Article) -> None:
    """Check that an article's text is its source's, block by block."""
    read, text = article.source.text, article.text
    read.encode()
    "\n".join((article.title, article.site, article.url, article.language, *article.authors)).encode()
    in_order([block.span for block in article.blocks], text)
    for block in article.blocks:
        assert block.kind in KEPT
        assert Span(0, len(read)).holds(block.origin)
        assert block.span.of(text) == block.origin.of(read)
    if article.source.location:
        assert text == BLOCK_JOINT.join(block.span.of(text) for block in article.blocks)
        places = sorted([*(block.origin for block in article.blocks), *(piece.origin for piece in article.dropped)])
        in_order(places, read)


def briefing_holds(digests: Sequence[Digest], options: Options) -> None:
    """Check that a briefing can be made, checked, saved and printed."""
    made = pipeline.brief(digests, options)
    report = verify(made)
    assert report.ok, report.faults
    assert all(is_web(fault.location) or fault.location == "a given text" for fault in report.warnings), report.warnings
    assert json.decode(json.encode(made)) == made
    for form in (html, markdown):
        assert form.render(made, Design())


def in_order(spans: Sequence[Span], text: str) -> None:
    """Check that places hold something, lie inside a text, and do not meet."""
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
