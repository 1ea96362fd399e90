"""Make briefing/clean/weights.py from pages whose articles are known, and say how well that does on pages left out.

    python benchmarks/train_clean.py FOLDER [--check]

FOLDER holds `pages.jsonl.gz`: a page a line, `dump` its text, `text` the article's. Of a page without `text`, only
the lines count that have one of the snippets `with` in them, which is the article's, or one of those `without`.
Needs LightGBM (`pip install lightgbm`), which nothing else here does. With --check nothing is written.
"""

import argparse
import gzip
import json
import math
import re
import statistics
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from scores.measures import shingles
from shortened import shortened

from briefing.clean.chances import looked_at
from briefing.clean.features import NAMES, rows
from briefing.clean.ground import survey
from briefing.clean.reading import observe

lightgbm: Any = import_module("lightgbm")
np: Any = import_module("numpy")

WEIGHTS = Path(__file__).parent.parent / "briefing" / "clean" / "weights.py"
WORD = re.compile(r"\w+")
SHINGLE = 4  # words
SHORTEST = 4  # words of a line that is compared by its shingles
LONGEST = 150  # words from which on a line weighs no more
BLANKS = [i for i, name in enumerate(NAMES) if name.startswith("spaced")]
SNIPPET = 0.7  # how much a line weighs of which only a snippet is known
OTHERWISE = 0.1  # how much a page weighs with other blank lines than its own
FOLDS = 5
SHORTENED = 0.05  # how much a page weighs whose article was made short
TREES = 60
FIRST = 20  # trees that are asked about every line, see chances.py
THRESHOLDS = (-1.0, -0.8, -0.6, -0.4)  # log-odds
SETTINGS = {
    "objective": "cross_entropy",
    "learning_rate": 0.1,
    "num_leaves": 16,
    "min_data_in_leaf": 30,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "seed": 1,
    "deterministic": True,
    "num_threads": 1,
    "verbose": -1,
}


class Known(NamedTuple):
    """A page whose article is known."""

    gold: str
    lines: tuple[str, ...]
    looked_at: Any  # which lines the program looks at
    rows: Any  # what it sees of each
    types: tuple[type, ...]  # of the numbers in a row
    shares: Any  # how much of each is the article's
    weights: Any
    short: "Known | None" = None  # the same with the beginning of its article alone


def partly_known(page: dict[str, Any]) -> Known | None:
    """Look at a page of which snippets are known; the other lines weigh nothing."""
    found = known({**page, "text": ""})
    if found is None:
        return None
    lines = [" ".join(line.split()) for line in found.lines]
    shares, weights = np.zeros(len(lines)), np.zeros(len(lines))
    for part, share in (("without", 0.0), ("with", 1.0)):
        for snippet in (" ".join(words.split()) for words in page[part]):
            for i, line in enumerate(lines):
                if snippet in line:
                    shares[i], weights[i] = share, SNIPPET
    return found._replace(gold="", looked_at=found.looked_at & (weights > 0), shares=shares, weights=weights)


def known(page: dict[str, Any]) -> Known | None:
    """Look at a page as the program does, and mark its lines."""
    lines = observe(page["dump"])
    if not lines.pieces:
        return None
    ground = survey(lines)
    found = list(rows(ground, [True] * len(lines.pieces)))
    texts = tuple(piece.text for piece in lines.pieces)
    shares = np.array(_shares(page["text"], texts))
    words = np.array([max(1, piece.words) for piece in lines.pieces], float)
    whole = float((words * shares).sum()) or float(words.sum())
    return Known(
        gold=page["text"],
        lines=texts,
        looked_at=np.array(looked_at(ground)),
        rows=np.array(found, dtype=np.float32),
        types=tuple(map(type, found[0])),
        shares=shares,
        weights=np.minimum(words, LONGEST) ** 0.7 / whole**0.7 * 10 + 0.02,
    )


def with_short(page: dict[str, Any], number: int) -> Known | None:
    """Look at a page whose article is known, and at the same as if that were short, with links put between."""
    whole = known(page)
    short = whole and known(shortened(whole.lines, whole.shares, number))
    return whole and whole._replace(short=short and short._replace(weights=SHORTENED * short.weights))


def _shares(gold: str, lines: tuple[str, ...]) -> list[float]:
    """Measure how much of each line stands in the article; a short one must be a line of it, or stand beside one."""
    words = WORD.findall(gold.lower())
    known = set(zip(*(words[k:] for k in range(SHINGLE)), strict=False))
    whole, own = f" {' '.join(words)} ", {" ".join(WORD.findall(line.lower())) for line in gold.split("\n")}
    found = [WORD.findall(line.lower()) for line in lines]
    shares = []
    for line in found:
        text = " ".join(line)
        if len(line) < SHORTEST:
            shares.append(1.0 if line and text in own else 0.6 if len(line) > 1 and f" {text} " in whole else 0.0)
        else:
            runs = list(zip(*(line[k:] for k in range(SHINGLE)), strict=False))
            shares.append(sum(run in known for run in runs) / len(runs))
    for i, line in enumerate(found):
        near = range(max(0, i - 2), min(len(found), i + 3))
        if shares[i] == 0.6 and len(line) < SHORTEST and not any(len(found[j]) > 5 and shares[j] > 0.5 for j in near):
            shares[i] = 0.0
    return shares


def learn(pages: list[Known]) -> Any:
    """Grow the trees; each page is seen as it is, a little as if its lines all stood apart, or none, and made short."""
    rows, shares, weights = [], [], []
    for page in [*pages, *(page.short for page in pages if page.short)]:
        for apart, weight in ((None, 1.0), (0, OTHERWISE), (1, OTHERWISE)):
            seen = page.rows[page.looked_at]  # a copy
            if apart is not None:
                seen[:, BLANKS] = apart
            rows.append(seen)
            shares.append(page.shares[page.looked_at])
            weights.append(weight * page.weights[page.looked_at])
    data = lightgbm.Dataset(
        np.vstack(rows), np.concatenate(shares), weight=np.concatenate(weights), feature_name=list(NAMES)
    )
    return lightgbm.train(SETTINGS, data, TREES)


def quality(pages: list[Known], scores: list[Any], threshold: float) -> tuple[float, float]:
    """Give precision and recall of the articles' shingles, averaged over pages."""
    pairs = []
    for page, found in ((page, found) for page, found in zip(pages, scores, strict=True) if page.gold):
        kept = [line for line, score in zip(page.lines, found, strict=True) if score >= threshold]
        gold, got = shingles(page.gold), shingles("\n\n".join(kept))
        hit = sum((gold & got).values())
        pairs.append((hit / (sum(got.values()) or 1), hit / (sum(gold.values()) or 1)))
    return statistics.mean(p for p, _ in pairs), statistics.mean(r for _, r in pairs)


def scored(model: Any, page: Known) -> Any:
    """Score the lines of a page; those the program does not look at are out."""
    return np.where(page.looked_at, model.predict(page.rows, raw_score=True), -9.0)


def condition(node: dict[str, Any], types: Sequence[type]) -> str:
    """Write a tree as a conditional expression; a bound is of its column's type: like is soon compared with like."""
    if "leaf_value" in node:
        return f"{node['leaf_value']:.3f}".replace("0.", ".", 1)
    name, kind, bound = list(NAMES)[node["split_feature"]], types[node["split_feature"]], node["threshold"]
    left, right = condition(node["left_child"], types), condition(node["right_child"], types)
    if kind is bool:
        return f"({right} if {name} else {left})"
    return f"({left} if {name} <= {math.floor(bound) if kind is int else float(f'{round(bound, 4):.5g}')} else {right})"


def module(model: Any, head: str, types: Sequence[type]) -> str:
    """Write the trees as a module."""
    trees = [condition(tree["tree_structure"], types) for tree in model.dump_model()["tree_info"]]
    groups = {"first": trees[:FIRST], "others": trees[FIRST:]}
    text = f'"""{head}"""\n\n# ruff: noqa: E501\n'
    for function, group in groups.items():
        used = set(re.findall(r"[a-z]\w*", " ".join(group)))
        names = ", ".join(name if name in used else "_" for name in NAMES)
        text += f'\n\ndef {function}(row: tuple[float, ...]) -> float:\n    """Add up trees."""\n    ({names}) = row\n'
        size = len(group) // FIRST  # trees in a line: functions stay short
        lines = [" + ".join(group[i : i + size]) for i in range(0, len(group), size)]
        text += "    return (\n        " + "\n        + ".join(lines) + "\n    )\n"
    return text


def main() -> None:
    """Learn, check on pages left out, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args()
    with gzip.open(options.folder / "pages.jsonl.gz", "rt", encoding="utf-8") as file:
        read = [page for page in map(json.loads, file) if page.get("dump") and (page.get("text") or page.get("with"))]
    found = [with_short(page, i) if page.get("text") else partly_known(page) for i, page in enumerate(read)]
    pages = [page for page in found if page]
    scores: list[Any] = [None] * len(pages)
    for fold in range(FOLDS):
        model = learn([page for i, page in enumerate(pages) if i % FOLDS != fold])
        for i in range(fold, len(pages), FOLDS):
            scores[i] = scored(model, pages[i])
    model = learn(pages)
    for threshold in THRESHOLDS:
        (p, r), (q, s) = (quality(pages, x, threshold) for x in (scores, [scored(model, page) for page in pages]))
        print(f"{threshold:5.1f}  left out: P {p:.3f} R {r:.3f} F1 {2 * p * r / (p + r):.3f}"
              f"  learned: P {q:.3f} R {s:.3f} F1 {2 * q * s / (q + s):.3f}")  # fmt: skip
    if not options.check:
        head = f"Trees over what features.py sees of a line; made by benchmarks/train_clean.py from {len(pages)} pages."
        WEIGHTS.write_text(module(model, head, pages[0].types), encoding="utf-8")


if __name__ == "__main__":
    main()
