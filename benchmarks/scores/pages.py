"""Pages: how well the article is found in a page's text or HTML, and left whole where there is no page."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import briefing

from .baselines import LONG, longest_run
from .measures import Rate, contains, overlap, plain
from .peers import Peers
from .report import NOTHING, Section, Table, failures, rate, share
from .sets import Item, load, pick, places

SNIPPETS_ALONE = "html_trafilatura_multi"  # of these pages only snippets are known
FACTS = ("title", "date", "authors")
FEWEST = 20  # snippets of a language that has a line of its own
CLEAN = frozenset({"orangesum-fr", "jsonld", "meta", "tes-tr"})  # articles as their publishers print them
BY_HTML = ("trafilatura", "readability-lxml", "newspaper4k", "goose3", "jusText")


@dataclass(frozen=True, slots=True)
class Found:
    """What a program says a page's article is."""

    text: str = ""
    title: str = ""
    date: str = ""
    authors: tuple[str, ...] = ()


def ours(pages: Sequence[str], suffix: str) -> tuple[list[Found], list[object]]:
    """Read pages with this project; where it gives up nothing is found, and None stands in the second list."""
    found: list[Found] = []
    done: list[object] = []
    with TemporaryDirectory() as folder:
        path = Path(folder, f"page{suffix}")
        for page in pages:
            path.write_text(page, encoding="utf-8")
            try:
                article = briefing.read(path)
            except Exception:  # noqa: BLE001  an article that cannot be read scores nothing, whatever the reason
                found.append(Found())
                done.append(None)
                continue
            day = article.published
            date = str(day.date() if isinstance(day, datetime) else day or "")
            found.append(Found(str(article.text), article.title, date, tuple(article.authors)))
            done.append(True)
    return found, done


def theirs(peers: Peers, peer: str, items: Sequence[Item]) -> tuple[list[Found], list[object]]:
    """Have a peer read pages' HTML."""
    requests = [{"html": i["html"], "language": "en" if i["set"].endswith("_en") else i["lang"]} for i in items]
    answers = peers.ask(peer, requests)
    return [Found(**{**a, "authors": tuple(a["authors"])}) if a else Found() for a in answers], answers


# --- measures --------------------------------------------------------------------------------------------------------


def bodies(items: Sequence[Item], found: Sequence[Found]) -> dict[str, Rate]:
    """Compare the articles' texts, by set."""
    rates = defaultdict(list)
    for item, got in zip(items, found, strict=True):
        if item.get("text") and item["set"] != SNIPPETS_ALONE:
            rates[item["set"]].append(overlap(item["text"], got.text))
    return {name: Rate.mean(some) for name, some in sorted(rates.items())}


def snippets(items: Sequence[Item], found: Sequence[Found]) -> Rate:
    """Count the snippets that must be in the articles and are, and those that must not be and are."""
    counts = Counter[str]()
    for item, got in zip(items, found, strict=True):
        flat = " ".join(got.text.split())
        counts.update("hit" if contains(flat, s) else "missed" for s in item.get("with") or ())
        counts.update("wrong" if contains(flat, s) else "kept out" for s in item.get("without") or ())
    return Rate.of(hits=counts["hit"], wrong=counts["wrong"], missed=counts["missed"])


def right(item: Item, got: Found, fact: str) -> bool:
    """Tell whether a title, date or list of authors is just what it should be."""
    if fact == "title":
        return plain(got.title) == plain(item["title"])
    if fact == "date":
        return bool(got.date[:10] == item["date"][:10])
    return set(map(plain, got.authors)) == set(map(plain, item["authors"]))


def facts(items: Sequence[Item], found: Sequence[Found]) -> dict[tuple[str, str], tuple[float, int]]:
    """Return the share of titles, dates and lists of authors that are right, and how many are known, by set."""
    judged = defaultdict(list)
    for item, got in zip(items, found, strict=True):
        for fact in FACTS:
            if item.get("text") and item.get(fact) and item["set"] != SNIPPETS_ALONE:
                judged[item["set"], fact].append(right(item, got, fact))
    return {key: (statistics.mean(some), len(some)) for key, some in sorted(judged.items())}


# --- tables ----------------------------------------------------------------------------------------------------------


def body_table(caption: str, items: Sequence[Item], methods: dict[str, list[Found]], notes: Sequence[str]) -> Table:
    """Show the bodies of each set and the snippets of all."""
    sets = Counter(i["set"] for i in items if i.get("text") and i["set"] != SNIPPETS_ALONE)
    marked = [i for i in items if i.get("with")]
    count = sum(len(i["with"]) + len(i["without"]) for i in marked)
    head = ("", *(f"{name}, {sets[name]} pages" for name in sorted(sets)), *([f"{count} snippets"] if count else []))
    rows = []
    for method, found in methods.items():
        by_set = bodies(items, found)
        last = [rate(snippets(items, found))] if count else []
        rows.append((method, *(rate(by_set[name]) for name in sorted(sets)), *last))
    return Table(caption, head, tuple(rows), tuple(notes))


def language_table(items: Sequence[Item], methods: dict[str, list[Found]]) -> Table:
    """Show the snippets by set and language."""
    rows = []
    for name, chosen in places(items, _language).items():
        some = [item for item in pick(items, chosen) if item.get("with")]
        if sum(len(item["with"]) for item in some) >= FEWEST:
            count = sum(len(item["with"]) + len(item["without"]) for item in some)
            rates = [snippets(pick(items, chosen), pick(found, chosen)) for found in methods.values()]
            rows.append((name, str(count), *map(rate, rates)))
    return Table("Snippets of dumps by language: F1 (precision / recall)", ("", "snippets", *methods), tuple(rows))


def fact_table(caption: str, items: Sequence[Item], methods: dict[str, list[Found]]) -> Table:
    """Show what is right of the titles, dates and authors."""
    scored = {method: facts(items, found) for method, found in methods.items()}
    keys = [(name, fact) for name, fact in next(iter(scored.values()))]
    keys.sort(key=lambda key: (key[0], FACTS.index(key[1])))
    head = ("", *(f"{name.split('_')[1]} {fact}, {next(iter(scored.values()))[name, fact][1]}" for name, fact in keys))
    rows = tuple(
        (method, *(share(values[key][0]) if any(_said(methods[method], key[1])) else NOTHING for key in keys))
        for method, values in scored.items()
        if any(any(_said(methods[method], fact)) for _, fact in keys)
    )
    return Table(caption, head, rows)


def _language(item: Item) -> str:
    return f"{item['set'].split('_')[1]}, {item.get('lang') or 'several languages'}"


def _said(found: Sequence[Found], fact: str) -> Iterator[bool]:
    """Tell of each page whether the program says such a thing at all."""
    return (bool(getattr(got, fact)) for got in found)


def clean_table(items: Sequence[Item]) -> Table:
    """Show how much of articles with no page around them is kept."""
    chosen = [i for i in items if i["set"] in CLEAN]
    found, _ = ours([f"{i['title']}\n\n{i['text']}" if i.get("title") else i["text"] for i in chosen], ".txt")
    kept: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for item, got in zip(chosen, found, strict=True):
        pair = overlap(item["text"], got.text).recall, overlap(item["text"], longest_run(item["text"])).recall
        kept[item["lang"] or "none given"].append(pair)
    rows = []
    for language, pairs in sorted(kept.items()):
        columns: tuple[Callable[[Sequence[float]], float], ...] = (statistics.mean, min)
        figures = [share(of(column)) for column in zip(*pairs, strict=True) for of in columns]
        rows.append((language, str(len(pairs)), *figures))
    head = ("language", "articles", "briefing: mean", "worst", "longest run of long lines: mean", "worst")
    return Table("Clean articles: share of the article's shingles that is kept", head, tuple(rows))


def dumps(items: list[Item], peers: Peers) -> Iterator[Table]:
    """Score the pages' texts; beside them, where there is HTML, what it would have given."""
    found, done = ours([i["dump"] for i in items], ".txt")
    methods = {
        "briefing": found,
        "the whole dump": [Found(i["dump"]) for i in items],
        "longest run of long lines": [Found(longest_run(i["dump"])) for i in items],
    }
    notes = failures("briefing", done, "dumps")
    yield body_table("Text dump → body: F1 (precision / recall) of 4-word shingles", items, methods, notes)
    both = [k for k, item in enumerate(items) if item.get("html")]
    some = {name.replace("briefing", "briefing, from the dump"): pick(all_, both) for name, all_ in methods.items()}
    with_html = pick(items, both)
    answer, said = theirs(peers, "trafilatura", with_html)
    if answer:
        some["trafilatura, from the HTML"] = answer
    notes = failures("trafilatura", said, "pages")
    yield body_table("The same for the pages whose HTML is there too", with_html, some, notes)
    yield language_table(items, methods)
    yield fact_table("Text dump → title, date, authors: share exactly right, of so many", items, {"briefing": found})


def markup(items: list[Item], peers: Peers) -> Iterator[Table]:
    """Score the pages' HTML."""
    found, done = ours([i["html"] for i in items], ".html")
    methods, notes = {"briefing": found}, failures("briefing", done, "pages")
    for peer in BY_HTML:
        answers, said = theirs(peers, peer, items)
        if answers:
            methods[peer] = answers
            notes += failures(peer, said, "pages")
    yield body_table("HTML → body: F1 (precision / recall) of 4-word shingles", items, methods, notes)
    yield fact_table("HTML → title, date, authors: share exactly right, of so many", items, methods)


def score(folder: Path, peers: Peers) -> Iterator[Section]:
    """Score all that is known of pages."""
    items = load(folder, "pages")
    if dumped := [i for i in items if i.get("dump")]:
        yield Section("Text dumps of pages", DUMPS, tuple(dumps(dumped, peers)))
    if marked := [i for i in items if i.get("html")]:
        yield Section("HTML pages", HTML, tuple(markup(marked, peers)))
    if articles := load(folder, "summaries"):
        yield Section("Articles with no page around them", WHOLE, (clean_table(articles),))


DUMPS = f"""
What a browser shows of a page, copied as text. Shingles as scrapinghub's benchmark counts them, page by page; a
snippet is found where it stands in the article but for white space. The longest run of long lines is the stretch in
which the characters that lines have beyond {LONG} add up to most. No other program that we know takes the article out
of a dump, so beside ours stands trafilatura, which is given the HTML.
"""

HTML = """
Each program is given the page's HTML alone, with no address of its own. trafilatura leaves out the readers' comments;
jusText is told the language where it is known. A title is right where it is the same but for case, accents and
punctuation, a day where it is the same, authors where all and no others are named; `—` where a program never says.
"""

WHOLE = """
An article that is clean already must come through whole: its title, a blank line, its text.
"""
