"""sumy's eight methods, fed with our sentences, words and stop words; loaded only when one of them is asked for."""

from collections.abc import Sequence
from functools import cache, partial
from math import isnan
from typing import Any
from warnings import catch_warnings, simplefilter

from briefing.languages import NAMES, Words, table
from briefing.summarizers.request import Merit, Request, Summarizer
from briefing.words import words

# name            module of sumy      class
METHODS = {
    "lexrank":   ("lex_rank",  "LexRankSummarizer"),
    "textrank":  ("text_rank", "TextRankSummarizer"),
    "lsa":       ("lsa",       "LsaSummarizer"),
    "luhn":      ("luhn",      "LuhnSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "kl":        ("kl",        "KLSummarizer"),
    "sumbasic":  ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}  # fmt: skip


class _Tokenizer:
    """What sumy asks for its sentences and words: ours."""

    def to_sentences(self, text: str) -> tuple[str, ...]:
        return (text,)

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(words(text))


def classic(method: str) -> Summarizer:
    """Make one of sumy's methods a summariser."""
    return partial(_rank, method)


def _rank(method: str, request: Request) -> Sequence[Merit]:
    """Have sumy rate all sentences."""
    if not any(map(words, request.sentences)):
        return [Merit(0.0) for _ in request.sentences]
    document = _document(request)
    with catch_warnings():
        simplefilter("ignore")  # sumy divides by zero where all sentences are alike, and warns of figures in Czech
        summarizer = _summarizer(method, request)
        # sumy gives its picks alone; what it hands to its own chooser is the rating of every sentence.
        summarizer._get_best_sentences = lambda sentences, _count, rating, *rest: [  # noqa: SLF001
            float(rating[sentence] if isinstance(rating, dict) else rating(sentence, *rest)) for sentence in sentences
        ]
        ratings = summarizer(document, len(request.sentences)) or [0.0] * len(request.sentences)
    return [Merit(score, ((method, score),)) for score in (0.0 if isnan(rating) else rating for rating in ratings)]


def _document(request: Request) -> Any:
    """Build sumy's document of our sentences."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    tokenizer = _Tokenizer()
    paragraphs: dict[int, list[Any]] = {}
    for text, number in zip(request.sentences, request.paragraphs, strict=True):
        paragraphs.setdefault(number, []).append(Sentence(text, tokenizer))
    return ObjectDocumentModel([Paragraph(sentences) for sentences in paragraphs.values()])


def _summarizer(method: str, request: Request) -> Any:
    """Make sumy's summariser with the language's stemmer and stop words."""
    from importlib import import_module

    module, name = METHODS[method]
    summarizer = getattr(import_module(f"sumy.summarizers.{module}"), name)(_stemmer(request.language))
    stopwords = table(request.language, Words).stopwords
    if method == "edmundson":
        summarizer.null_words = stopwords or ("",)
        summarizer.bonus_words = request.title or ("",)
        summarizer.stigma_words = ("",)
    else:
        summarizer.stop_words = stopwords
    return summarizer


def _stemmer(language: str) -> Any:
    """Find sumy's stemmer for a language; none where it has none, or one that wants a package that is not there."""
    from sumy.nlp.stemmers import Stemmer, null_stemmer

    try:
        stemmer = Stemmer(NAMES.get(language, "").lower())
        stemmer("a")  # the Greek one looks for its package when it is first used
    except (LookupError, ValueError):
        return null_stemmer
    return cache(stemmer)  # the Arabic one gives a word another stem the second time, and sumy counts by stems
