"""Summaries and articles as the command line prints them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from briefing.cli.progress import harmless, in_a_line
from briefing.models import Article, Pick
from briefing.text import Span

Condensed = Sequence[tuple[Article, Sequence[Pick]]]


class SummaryFormat(Protocol):
    """Writes one summary, of one article or of several."""

    def __call__(self, found: Condensed, *, explain: bool) -> str: ...


class ArticleFormat(Protocol):
    """Writes one article."""

    def __call__(self, article: Article, *, explain: bool) -> str: ...


def summary_text(found: Condensed, *, explain: bool) -> str:
    """Write a sentence a line; of several articles, each sentence with its source's number, and the sources below."""
    lines = []
    for number, (_, picks) in enumerate(found, 1):
        mark = f" [{number}]" if len(found) > 1 else ""
        lines += [
            _explained(pick) + mark if explain else in_a_line(pick.sentence.text) + mark
            for pick in told(picks, explain)
        ]
    if len(found) > 1:
        lines += ["", *(f"[{number}] {_named(article)}" for number, (article, _) in enumerate(found, 1))]
    return "\n".join(lines) + "\n"


def summary_markdown(found: Condensed, *, explain: bool) -> str:
    """Write a heading and a list for each article that has its say."""
    from briefing.rendering.markdown import escape

    parts = []
    for article, picks in found:
        printed = told(picks, explain)
        lines = [f"## {escape(in_a_line(article.title or article.source.location))}\n"] if printed else []
        for pick in printed:
            reasons = f" *({escape(_reasons(pick))})*" if explain else ""
            lines.append(f"- {escape(in_a_line(pick.sentence.text))}{reasons}")
        parts += ["\n".join(lines) + "\n"] if printed else []
    return "\n".join(parts)


def summary_json(found: Condensed, *, explain: bool) -> str:
    """Write one object in one line; of several articles, each sentence says by number which of them it is from."""
    if len(found) == 1:
        [(article, picks)] = found
        return _json(_head(article) | {"sentences": [_picked(article, pick, explain) for pick in told(picks, explain)]})
    sentences = [
        {"article": number} | _picked(article, pick, explain)
        for number, (article, picks) in enumerate(found)
        for pick in told(picks, explain)
    ]
    return _json({"articles": [_head(article) for article, _ in found], "sentences": sentences})


def told(picks: Sequence[Pick], explain: bool) -> list[Pick]:
    """List the picks that are printed."""
    return [pick for pick in picks if pick.chosen or explain]


def _picked(article: Article, pick: Pick, explain: bool) -> dict[str, Any]:
    """Describe one sentence."""
    fields: dict[str, Any] = {
        "span": _span(pick.sentence.span),
        "origins": [_span(origin) for origin in article.origins(pick.sentence.span)],
        "text": pick.sentence.text,
        "score": round(pick.sentence.score, 6),
        "rank": pick.rank,
    }
    if explain:
        reasons = {name: round(value, 6) for name, value in pick.reasons}
        fields |= {"chosen": pick.chosen, "reasons": reasons, "note": pick.note}
    return fields


def article_text(article: Article, *, explain: bool) -> str:
    """Write title and text; explained, every line of the source with what became of it."""
    if not explain:
        return harmless(f"{article.title}\n\n{article.text}\n")
    kept = [(block.origin, block.kind, "") for block in article.blocks]
    dropped = [(piece.origin, piece.kind, piece.reason) for piece in article.dropped]
    lines = [f"{article.source.location}: {article.language}, {article.source.encoding}", *_marks(article)]
    for origin, kind, reason in sorted(kept + dropped):
        mark = f"- {kind} ({reason})" if reason else f"+ {kind}"
        lines.append(f"{mark}: {in_a_line(origin.of(article.source.text))}")
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
    return [f"= {name}: {in_a_line(str(value))}" for name, value in known.items() if value]


def _named(article: Article) -> str:
    """Name an article: its title, its outlet, its day, and where it was read."""
    day = article.published.isoformat()[:10] if article.published else ""
    return " · ".join(in_a_line(word) for word in (article.title, article.site, day, article.source.location) if word)


def _json(fields: Mapping[str, Any]) -> str:
    """Write an object in one line."""
    import json

    return json.dumps(fields, ensure_ascii=False) + "\n"


def _span(span: Span) -> list[int]:
    """Write a span as a pair."""
    return [span.start, span.end]


def _explained(pick: Pick) -> str:
    """Write a sentence with its rank, score and what made it."""
    mark = "*" if pick.chosen else " "
    head = f"{mark} {pick.rank or '-':>3}  {pick.sentence.score:6.2f}  "
    return f"{head}{in_a_line(pick.sentence.text)}\n{' ' * len(head)}{_reasons(pick)}"


def _reasons(pick: Pick) -> str:
    """Name the features of a score, the heaviest first."""
    return pick.note or ", ".join(
        f"{name} {value:+.2f}" for name, value in sorted(pick.reasons, key=lambda r: -abs(r[1]))
    )
