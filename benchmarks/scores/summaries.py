"""Summaries: ours, the first sentences and sumy's, by how many words they share with those that people wrote."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import briefing

from .measures import WORD, best_rouge, interval
from .peers import Peers
from .report import NOTHING, Section, Table, failures
from .sets import Item, load, pick, places

FEWEST = 15  # articles of a set that is shown
OWN = ("jsonld", "meta")  # parted by language
METHODS = ("lexrank", "textrank", "luhn", "lsa", "edmundson", "sumbasic", "kl", "reduction")
OURS = ("briefing", "briefing, LEAD’s words")
LEAD = "LEAD"
SLACK = 1.05  # how far a summary may go beyond the number of words asked for

Scores = list[tuple[float, float]]  # ROUGE-1 and ROUGE-2 of each article


def summary(item: Item, *, sentences: int | None = None, words: int | None = None) -> str:
    """Return our summary; nothing where it is longer than asked for, or not in the article's own words."""
    title, language = item.get("title"), item["lang"]
    chosen = briefing.summarize(item["text"], title=title, language=language, sentences=sentences, words=words)
    texts = [" ".join(sentence.text.split()) for sentence in chosen]
    source = " ".join(item["text"].split())
    fits = len(texts) <= (sentences or len(texts)) and len(set(texts)) == len(texts) and all(t in source for t in texts)
    if words is not None and len(texts) > 1:
        fits = fits and sum(len(WORD.findall(t)) for t in texts) <= words * SLACK
    return "\n".join(texts) if fits else ""


def cut(items: Sequence[Item], peers: Peers) -> list[list[str]]:
    """Return each article's sentences as pySBD finds them, for LEAD and for sumy; without it, as this project does."""
    spans = peers.ask("pySBD", [{"text": i["text"], "language": i["lang"]} for i in items])
    if not spans:
        spans = [[(s.start, s.end) for s in briefing.split_sentences(i["text"], language=i["lang"])] for i in items]
    return [[i["text"][start:end] for start, end in some or ()] for i, some in zip(items, spans, strict=True)]


def summarized(items: Sequence[Item], peers: Peers) -> dict[str, list[str | None]]:
    """Summarize all articles by all methods, None where one fails."""
    sentences = cut(items, peers)
    leads = ["\n".join(some[: i["sentences"]]) for i, some in zip(items, sentences, strict=True)]
    found: dict[str, list[str | None]] = {
        OURS[0]: [summary(i, sentences=i["sentences"]) for i in items],
        OURS[1]: [summary(i, words=len(WORD.findall(lead))) for i, lead in zip(items, leads, strict=True)],
        LEAD: [*leads],
    }
    asked = [
        {"sentences": some, "language": i["lang"], "count": i["sentences"]}
        for i, some in zip(items, sentences, strict=True)
    ]
    theirs = {f"sumy {method}": peers.ask(f"sumy {method}", asked) for method in METHODS}
    return found | {method: answers for method, answers in theirs.items() if answers}


def tables(items: Sequence[Item], peers: Peers) -> Iterator[Table]:
    """Show every method on every set, and how far ours is from LEAD."""
    sets = places(items, _name)
    texts = summarized(items, peers)
    scores = {
        method: [best_rouge(i["references"], text or "") for i, text in zip(items, found, strict=True)]
        for method, found in texts.items()
    }
    head = ("", *(f"{name}, {len(chosen)}" for name, chosen in sets.items()))
    rows = tuple(
        (method, *(_means(pick(all_, chosen), pick(texts[method], chosen)) for chosen in sets.values()))
        for method, all_ in scores.items()
    )
    notes = [note for method, all_ in texts.items() for note in failures(method, all_, "articles")]
    yield Table("ROUGE-2 / ROUGE-1, F1 in percent, means of so many articles", head, rows, tuple(notes))
    lengths = tuple((method, *(_length(pick(all_, c)) for c in sets.values())) for method, all_ in texts.items())
    yield Table("Words in a summary, means", head, lengths)
    apart = tuple(
        (name, *(_apart(pick(scores[m], chosen), pick(scores[LEAD], chosen)) for m in OURS))
        for name, chosen in sets.items()
    )
    yield Table("ROUGE-2 above LEAD’s, with the 95 % bootstrap interval of the difference", ("", *OURS), apart)


def _name(item: Item) -> str:
    return f"{item['set']}-{item['lang']}" if item["set"] in OWN else str(item["set"])


def _means(scores: Scores, texts: Sequence[str | None]) -> str:
    if all(text is None for text in texts):
        return NOTHING
    return f"{statistics.mean(s[1] for s in scores):.1f} / {statistics.mean(s[0] for s in scores):.1f}"


def _length(texts: Sequence[str | None]) -> str:
    lengths = [len(WORD.findall(text)) for text in texts if text is not None]
    return f"{statistics.mean(lengths):.0f}" if lengths else NOTHING


def _apart(scores: Scores, lead: Scores) -> str:
    mean, low, high = interval([mine[1] - first[1] for mine, first in zip(scores, lead, strict=True)])
    mean, low, high = (round(value, 1) + 0.0 for value in (mean, low, high))  # never "-0.0"
    return f"{mean:+.1f} ({low:+.1f} … {high:+.1f})"


def score(folder: Path, peers: Peers) -> Iterator[Section]:
    """Score all summaries."""
    items = load(folder, "summaries")
    size = Counter(map(_name, items))
    if items := [item for item in items if size[_name(item)] >= FEWEST]:
        yield Section("Summaries", TEXT, tuple(tables(items, peers)))


TEXT = """
As many sentences as the set asks for; "LEAD’s words" is this project asked for as many words as LEAD took, so that
neither wins by length. LEAD is the first sentences of the article, and sumy chooses among the same ones, cut by
pySBD, with sumy's own stemmers and stop words. Words are not stemmed; of several references the nearest by ROUGE-1
counts. The summaries of this project hold whole sentences of the article, word for word, or count as empty. Where the
interval lies above 0, the difference is hardly chance.
"""
