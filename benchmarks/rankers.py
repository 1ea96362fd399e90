"""What ranking costs beside sumy, on the same sentences and words, in one run; and whether the picks are the same.

Ours is `summarize` from the text and its sentences on: words, stop words, stems, ratings, picks. sumy is given our
words ready made, and so spared that. CPU time of this process, the best of a few runs; texts are invented, the same
every time. Exit code 1 where a pick differs by more than sumy's rounding, or lexrank on 1,000 sentences is not a
hundred times faster.
"""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from itertools import accumulate
from math import isnan
from random import Random
from string import ascii_lowercase
from typing import Any

from briefing.languages import Words, table
from briefing.options import Budget
from briefing.segment import split
from briefing.summarizers import Material, summarize
from briefing.summarizers.request import Request, request
from briefing.text import Span, bare
from briefing.words import STEM, words

# method       module of sumy  class                  up to so many sentences, or it takes minutes
METHODS = {
    "lexrank":   ("lex_rank",  "LexRankSummarizer",   1000),
    "textrank":  ("text_rank", "TextRankSummarizer",  1000),
    "lsa":       ("lsa",       "LsaSummarizer",       1000),
    "luhn":      ("luhn",      "LuhnSummarizer",      1000),
    "edmundson": ("edmundson", "EdmundsonSummarizer", 1000),
    "sumbasic":  ("sum_basic", "SumBasicSummarizer",  1000),
    "kl":        ("kl",        "KLSummarizer",         100),
    "reduction": ("reduction", "ReductionSummarizer", 1000),
}  # fmt: skip
SIZES, ALONE = (100, 300, 1000), 3000  # sentences; the last for ours alone
WANTED = 10
ENOUGH = 100.0  # sumy's time over ours: what is asked of lexrank
SAME = 1e-9  # ratings of sumy nearer than this differ by its rounding alone

FUNCTION_WORDS = "the of and to in a is that for it as was with be by on not his are this at from have but its".split()
ONSETS = "b br c d f g h k l m n p r s st t tr v w".split()
VOWELS = "a e i o u ai ou".split()
CODAS = ["", "n", "r", "l", "s", "t", "m", "nd"]
VOCABULARY = 20_000  # words, the commonest in one sentence of six


def invent(sentences: int) -> str:
    """Write a text of so many sentences, with frequencies of words as in a newspaper's."""
    drawn = Random(sentences)  # noqa: S311  # the same text every time
    known: dict[str, None] = {}
    while len(known) < VOCABULARY:
        syllables = drawn.choice((2, 3))
        known["".join(drawn.choice(part) for _ in range(syllables) for part in (ONSETS, VOWELS, CODAS))] = None
    words, weights = list(known), list(accumulate(1 / (rank + 8) for rank in range(VOCABULARY)))
    parts = []
    for _ in range(sentences):
        content = drawn.choices(words, cum_weights=weights, k=max(4, min(40, round(drawn.gauss(20, 7)))))
        sentence = " ".join(drawn.choice(FUNCTION_WORDS) if drawn.random() < 0.45 else word for word in content)
        parts.append(sentence.capitalize() + drawn.choice((". ", ". ", ".\n\n")))
    return "".join(parts).strip()


class _Words:
    """What sumy asks for the words of a sentence, whose text here is its number: ours."""

    def __init__(self, sentences: Sequence[Sequence[str]]) -> None:
        self._sentences = sentences

    def to_words(self, text: str) -> tuple[str, ...]:
        """Look the words up."""
        return tuple(self._sentences[int(text)])


def peer(method: str, asked: Request) -> tuple[Any, _Words]:
    """Make sumy's summariser, and its words: the stems of those that carry meaning; for Luhn's, of all."""
    module, name, _ = METHODS[method]
    made = getattr(import_module(f"sumy.summarizers.{module}"), name)(str)
    if method == "edmundson":
        made.bonus_words, made.stigma_words, made.null_words = asked.title, ("-",), ("-",)
    if method != "luhn":
        return made, _Words(asked.terms)
    made.stop_words = {bare(word)[:STEM] for word in table(asked.language, Words).stopwords} | {*ascii_lowercase}
    return made, _Words([[bare(word)[:STEM] for word in words(sentence)] for sentence in asked.sentences])


def rate_by_sumy(method: str, text: str, spans: Sequence[Span], title: str) -> tuple[float, list[float]]:
    """Return what sumy's own work takes, and its rating of every sentence."""
    dom = import_module("sumy.models.dom")
    asked = request([Material(text, spans, title, "en")], wanted=WANTED)
    made, tokens = peer(method, asked)
    paragraphs: dict[int, list[Any]] = {}
    for i, number in enumerate(asked.paragraphs):
        paragraphs.setdefault(number, []).append(dom.Sentence(str(i), tokens))
    found: list[float] = []

    def seen(sentences: Sequence[Any], _count: int, rating: Any, *rest: Any) -> tuple[()]:
        found.extend(float(rating[s] if isinstance(rating, Mapping) else rating(s, *rest)) for s in sentences)
        return ()

    made._get_best_sentences = seen  # noqa: SLF001  # the rating of every sentence, where sumy chooses by it
    document = dom.ObjectDocumentModel([dom.Paragraph(sentences) for sentences in paragraphs.values()])
    taken, _ = timed(lambda: made(document, WANTED), runs=1)
    return taken, [0.0 if isnan(rating) else rating for rating in found]


def timed(work: Callable[[], Any], *, runs: int) -> tuple[float, Any]:
    """Return the least CPU time of a few runs in milliseconds, and what the last one gave."""
    costs, given = [], None
    for _ in range(runs):
        began = time.process_time()
        given = work()
        costs.append(1000 * (time.process_time() - began))
    return min(costs), given


def compare(ours: Sequence[int], ratings: Sequence[float]) -> str:
    """Say whether our picks are sumy's: the same, the same but for its rounding, or others."""
    theirs = sorted(range(len(ratings)), key=lambda i: (-ratings[i], i))[: len(ours)]
    differing = [ratings[i] for i in {*ours} ^ {*theirs}]
    if not differing:
        return "the same"
    return "the same but for rounding" if max(differing) - min(differing) < SAME else "DIFFERENT"


def row(size: int, method: str, *, runs: int) -> bool:
    """Measure one method on one size and print it; tell whether picks and time are as they should be."""
    text = invent(size)
    spans = split(text, language="en")
    title = " ".join(spans[0].of(text).split()[:6])
    budget = Budget(sentences=WANTED)
    cost, picks = timed(lambda: summarize(Material(text, spans, title, "en"), method=method, budget=budget), runs=runs)
    if method not in METHODS or size > METHODS[method][2]:
        print(f"{size:9,} {method:10} {cost:9.1f}")
        return True
    taken, ratings = rate_by_sumy(method, text, spans, title)
    said = compare([i for i, pick in enumerate(picks) if pick.chosen], ratings)
    print(f"{size:9,} {method:10} {cost:9.1f} {taken:10.1f} {taken / cost:7.0f}×  {said}")
    return said != "DIFFERENT" and (method != "lexrank" or size < 1000 or taken >= ENOUGH * cost)


def main() -> int:
    """Measure, print, and return 0 where picks are sumy's and lexrank is fast enough."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("methods", nargs="*", default=[], help=f"of {', '.join(METHODS)} (default: all)")
    parser.add_argument("--runs", type=int, default=5, help="runs of ours (default: %(default)s)")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")  # sumy's LSA warns of texts with few words
    print(f"{'sentences':>9} {'method':10} {'ours ms':>9} {'sumy ms':>10} {'ratio':>8}  the {WANTED} picks")
    methods = asked.methods or ("news", "lead", *METHODS)
    good = [row(size, method, runs=asked.runs) for size in (*SIZES, ALONE) for method in methods]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
