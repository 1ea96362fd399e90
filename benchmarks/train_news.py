"""Fit briefing/summarizers/weights.py to articles with summaries by people, and say how well it does on those left out.

    python benchmarks/train_news.py FOLDER [--check]

FOLDER holds `summaries.jsonl.gz`: an article a line, with `text`, `title`, `language` or `lang`, `references` (the
summaries people wrote) and `sentences` (how many a summary may have). Each sentence is worth the ROUGE-2 it would have
alone; a ridge regression over the features, and over the features times the summary's length, foretells that.
With --check nothing is written.
"""

import argparse
import gzip
import json
import statistics
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from scores.measures import rouge

from briefing.options import Budget
from briefing.segment import split
from briefing.summarizers import Material, eligible, summarize, weights
from briefing.summarizers.news import features, lengthening
from briefing.summarizers.request import request
from briefing.words import detect

np: Any = import_module("numpy")

WEIGHTS = Path(weights.__file__)
FOLDS = 5
RIDGE = 0.1  # of the mean of the diagonal
SPREAD = 3.0  # of a worth; less is as good as equal
HEAD = '''"""What each feature of a sentence counts; made by benchmarks/train_news.py from {articles} articles."""

# feature        in a short summary, and what is added towards a long one
WEIGHTS = {{
{rows}
}}  # fmt: skip
'''


class Known(NamedTuple):
    """An article that people wrote a summary of."""

    item: dict[str, Any]
    material: Material
    rows: Any  # a row a sentence
    worths: Any


def worth(text: str, references: list[str]) -> float:
    """Measure ROUGE-2 F1 against the best of the references, in per cent."""
    return max((rouge(reference, text)[1] for reference in references), default=0.0)


def known(item: dict[str, Any]) -> Known:
    """Look at an article's sentences, and at what each is worth."""
    text, language = item["text"], item.get("language") or item.get("lang") or detect(item["text"])
    whole = Material(text, split(text, language=language), item.get("title") or "", language)
    material = eligible(whole)
    share = min(1.0, item["sentences"] / max(1, len(material.sentences)))
    asked = request([material], wanted=item["sentences"], share=share)
    rows = np.array([list(row.values()) for row in features(asked)])
    worths = np.array([worth(sentence, item["references"]) for sentence in asked.sentences])
    rows = np.hstack([rows, rows * lengthening(share)])
    return Known(item, whole, rows - rows.mean(0), (worths - worths.mean()) / (worths.std() + SPREAD))


def fit(articles: list[Known]) -> Any:
    """Solve the ridge regression; every article weighs the same."""
    square = sum(known.rows.T @ known.rows / len(known.rows) for known in articles)
    target = sum(known.rows.T @ known.worths / len(known.rows) for known in articles)
    return np.linalg.solve(square + RIDGE * np.trace(square) / len(square) * np.eye(len(square)), target)


def weighed(solution: Any) -> dict[str, tuple[float, float]]:
    """Put a solution as the table of weights."""
    names = list(weights.WEIGHTS)
    pairs = zip(solution[: len(names)], solution[len(names) :], strict=True)
    return {name: (round(float(a), 3), round(float(b), 3)) for name, (a, b) in zip(names, pairs, strict=True)}


def judge(article: Known) -> float:
    """Measure the summary that the program makes with the weights of the moment."""
    picks = summarize(article.material, method="news", budget=Budget(article.item["sentences"]))
    chosen = "\n".join(pick.sentence.text for pick in picks if pick.chosen)
    return worth(chosen, article.item["references"])


def main() -> None:
    """Cross-validate, then fit on all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing")
    given = parser.parse_args()
    with gzip.open(given.folder / "summaries.jsonl.gz", "rt", encoding="utf-8") as lines:
        articles = [known(json.loads(line)) for line in lines]
    folds = [place % FOLDS for place in range(len(articles))]
    found: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        solution = fit([article for article, own in zip(articles, folds, strict=True) if own != fold])
        weights.WEIGHTS.update(weighed(solution))
        for article, own in zip(articles, folds, strict=True):
            if own == fold:
                found.setdefault(f"{article.item['set']} {article.material.language}", []).append(judge(article))
    for name, values in sorted(found.items()):
        print(f"{name:24} {len(values):4} articles left out: ROUGE-2 {statistics.mean(values):.2f}")
    final = weighed(fit(articles))
    rows = "\n".join(f'    "{name}":'.ljust(20) + f"({a:6.3f}, {b:6.3f})," for name, (a, b) in final.items())
    if not given.check:
        WEIGHTS.write_text(HEAD.format(articles=len(articles), rows=rows), encoding="utf-8")


if __name__ == "__main__":
    main()
