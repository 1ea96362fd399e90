"""Count the summaries by the default that hang on something they leave out, by language.

    python benchmarks/readability.py FOLDER [--sentences N] [--each N] [--list]

FOLDER holds `summaries.jsonl.gz`, an article a line, as for train_news.py. Counted are summaries, not sentences:
- start:    a sentence opens like "However" or "He", and the sentence before it is left out
- quote:    a quotation without its speaker, or a speaker who is only "he"
- surname:  a speaker is named by a surname alone, and the sentence that introduces that person is left out
- answer:   the question before is left out
- question: a question stands in the summary without the sentence after it
- scrap:    a sentence without an end, or one that leads to a list
An article's very first sentence hangs on nothing. --sentences takes that many instead of what each article asks for;
--list prints what was found.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from briefing.options import Budget
from briefing.segment import split
from briefing.summarizers import Material, eligible, summarize
from briefing.summarizers.faults import is_unfinished
from briefing.summarizers.hanging import asks, dangles
from briefing.summarizers.people import introductions
from briefing.summarizers.request import request
from briefing.summarizers.spoken import is_unspoken
from briefing.words import detect

KINDS = ("start", "quote", "surname", "answer", "question", "scrap")
WANTED = 2.0  # per cent of the summaries with a dangling start, at most


def faults(material: Material, sentences: int) -> Iterator[tuple[str, str]]:
    """Yield what a summary hangs on and leaves out: the kind, and the sentence."""
    picks = summarize(material, method="news", budget=Budget(sentences))
    chosen = {pick.sentence.span for pick in picks if pick.chosen}
    kept = eligible(material)
    taken = [span in chosen for span in kept.sentences]
    asked = request([kept], wanted=sentences, share=min(1.0, sentences / max(1, len(kept.sentences))))
    introduced = introductions(asked)
    for i, text in enumerate(asked.sentences):
        if not taken[i]:
            continue
        alone = i > 0 and not taken[i - 1]
        by = introduced[i]
        found = {
            "start": alone and dangles(text, material.language),
            "quote": alone and is_unspoken(text, material.language),
            "surname": not all(taken[one] for one in by),
            "answer": alone and asks(asked.sentences[i - 1]),
            "question": asks(text) and not (i + 1 < len(taken) and taken[i + 1]),
            "scrap": is_unfinished(text),
        }
        yield from ((kind, text) for kind, wrong in found.items() if wrong)


def materials(folder: Path) -> Iterator[tuple[dict[str, Any], Material]]:
    """Read the articles."""
    with gzip.open(folder / "summaries.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            text, language = item["text"], item.get("language") or item.get("lang") or detect(item["text"])
            yield item, Material(text, split(text, language=language), item.get("title") or "", language)


def report(counts: dict[str, Counter[str]]) -> None:
    """Print the share of summaries with each fault, a line a language."""
    print("language  summaries" + "".join(f"{kind:>10}" for kind in KINDS) + "   (per cent)")
    for language, found in counts.items():
        shares = "".join(f"{100 * found[kind] / found['all']:10.1f}" for kind in KINDS)
        print(f"{language:8}  {found['all']:9}{shares}")


def main() -> None:
    """Count, report, and say whether dangling starts are as rare as wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sentences", type=int, default=0)
    parser.add_argument("--each", type=int, default=10_000, help="articles of a language, at most")
    parser.add_argument("--list", action="store_true")
    given = parser.parse_args()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for item, material in materials(given.folder):
        if counts[material.language]["all"] >= given.each:
            continue
        found = list(faults(material, given.sentences or item["sentences"]))
        for row in (counts[material.language], counts["all"]):
            row.update(["all", *{kind for kind, _ in found}])
        for kind, text in found if given.list else ():
            print(f"{material.language} {kind:9}{' '.join(text.split())[:150]}")
    whole = counts.pop("all")
    report({**dict(sorted(counts.items())), "all": whole})
    share = 100 * whole["start"] / whole["all"]
    print(f"dangling starts in {share:.1f} % of {whole['all']} summaries; wanted at most {WANTED} %")


if __name__ == "__main__":
    main()
