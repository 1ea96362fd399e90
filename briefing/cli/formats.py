"""Summaries and articles as the command line prints them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from briefing.models import Article, Pick
from briefing.text import Span


class SummaryFormat(Protocol):
    """Writes one article's summary."""

    def __call__(self, article: Article, picks: Sequence[Pick], *, explain: bool) -> str: ...


class ArticleFormat(Protocol):
    """Writes one article."""

    def __call__(self, article: Article, *, explain: bool) -> str: ...


def summary_text(article: Article, picks: Sequence[Pick], *, explain: bool) -> str:
    """Write a sentence a line."""
    lines = [_explained(pick) for pick in picks] if explain else [_line(p.sentence.text) for p in picks if p.chosen]
    return "\n".join(lines) + "\n"


def summary_markdown(article: Article, picks: Sequence[Pick], *, explain: bool) -> str:
    """Write a heading and a list."""
    from briefing.rendering.markdown import escape

    lines = [f"## {escape(_line(article.title or article.source.location))}\n"]
    lines += [
        f"- {escape(_line(pick.sentence.text))}" + (f" *({escape(_reasons(pick))})*" if explain else "")
        for pick in picks
        if pick.chosen or explain
    ]
    return "\n".join(lines) + "\n"


def summary_json(article: Article, picks: Sequence[Pick], *, explain: bool) -> str:
    """Write one object in one line."""
    sentences = [
        {
            "span": _span(pick.sentence.span),
            "origins": [_span(origin) for origin in article.origins(pick.sentence.span)],
            "text": pick.sentence.text,
            "score": round(pick.sentence.score, 6),
            "rank": pick.rank,
        }
        | (
            {
                "chosen": pick.chosen,
                "reasons": {name: round(value, 6) for name, value in pick.reasons},
                "note": pick.note,
            }
            if explain
            else {}
        )
        for pick in picks
        if pick.chosen or explain
    ]
    return _json(_head(article) | {"sentences": sentences})


def article_text(article: Article, *, explain: bool) -> str:
    """Write title and text; explained, every line of the source with what became of it."""
    if not explain:
        return f"{article.title}\n\n{article.text}\n"
    kept = [(block.origin, block.kind, "") for block in article.blocks]
    dropped = [(piece.origin, piece.kind, piece.reason) for piece in article.dropped]
    lines = [f"{article.source.location}: {article.language}, {article.source.encoding}", *_marks(article)]
    for origin, kind, reason in sorted(kept + dropped):
        mark = f"- {kind} ({reason})" if reason else f"+ {kind}"
        lines.append(f"{mark}: {_line(origin.of(article.source.text))}")
    return "\n".join(lines) + "\n"


def article_jsonl(article: Article, *, explain: bool) -> str:
    """Write one object in one line."""
    blocks = [
        {"kind": block.kind, "span": _span(block.span), "origin": _span(block.origin)}
        | ({"language": block.language} if block.language else {})
        for block in article.blocks
    ]
    dropped = [
        {
            "kind": piece.kind,
            "reason": piece.reason,
            "origin": _span(piece.origin),
            "text": piece.origin.of(article.source.text),
        }
        for piece in article.dropped
    ]
    body: dict[str, Any] = {"text": article.text, "blocks": blocks} | ({"dropped": dropped} if explain else {})
    return _json(_head(article) | body)


SUMMARY_FORMATS: Mapping[str, SummaryFormat] = {
    "text": summary_text,
    "markdown": summary_markdown,
    "json": summary_json,
}
ARTICLE_FORMATS: Mapping[str, ArticleFormat] = {"jsonl": article_jsonl, "text": article_text}


def _head(article: Article) -> dict[str, Any]:
    """Say what is known of an article."""
    return {
        "location": article.source.location,
        "sha256": article.source.sha256,
        "title": article.title,
        "language": article.language,
        "published": article.published.isoformat() if article.published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "authors": list(article.authors),
        "site": article.site,
        "section": article.section,
        "url": article.url,
        "original": article.original,
    }


def _marks(article: Article) -> list[str]:
    """Say what is known of an article beside its text, a line each."""
    known = {
        "title": article.title,
        "published": article.published,
        "updated": article.updated,
        "authors": "; ".join(article.authors),
        "site": article.site,
        "section": article.section,
        "url": article.url,
        "original": article.original,
    }
    return [f"= {name}: {_line(str(value))}" for name, value in known.items() if value]


def _json(fields: Mapping[str, Any]) -> str:
    """Write an object in one line."""
    import json

    return json.dumps(fields, ensure_ascii=False) + "\n"


def _span(span: Span) -> list[int]:
    """Write a span as a pair."""
    return [span.start, span.end]


def _line(words: str) -> str:
    """Print words in one line of a terminal; nothing in them may steer it."""
    return "".join(c if c.isprintable() else " " for c in words)


def _explained(pick: Pick) -> str:
    """Write a sentence with its rank, score and what made it."""
    mark = "*" if pick.chosen else " "
    head = f"{mark} {pick.rank or '-':>3}  {pick.sentence.score:6.2f}  "
    return f"{head}{_line(pick.sentence.text)}\n{' ' * len(head)}{_reasons(pick)}"


def _reasons(pick: Pick) -> str:
    """Name the features of a score, the heaviest first."""
    return pick.note or ", ".join(
        f"{name} {value:+.2f}" for name, value in sorted(pick.reasons, key=lambda r: -abs(r[1]))
    )
