"""The classic summarisers choose what sumy chooses, given the same words; sumy is asked each time."""

from importlib import import_module
from math import isnan
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.summarizers import summarizer
from briefing.summarizers.request import Request
from briefing.text import bare
from briefing.words import STEM, words

SAME = 1e-9  # ratings of sumy nearer than this differ by the rounding of its sums alone: it may choose either

# method       module of sumy  class
RATED = {
    "lexrank":   ("lex_rank",  "LexRankSummarizer"),
    "textrank":  ("text_rank", "TextRankSummarizer"),
    "lsa":       ("lsa",       "LsaSummarizer"),
    "edmundson": ("edmundson", "EdmundsonSummarizer"),
    "sumbasic":  ("sum_basic", "SumBasicSummarizer"),
    "reduction": ("reduction", "ReductionSummarizer"),
}  # fmt: skip
STOPWORDS = frozenset(("the", "of", "and"))
TITLE = ("bridge", "river")

few = st.sampled_from(["bridge", "river", "ferry", "toll"])
many = st.one_of(few, st.integers(0, 60).map("word{}".format))
function_words = st.sampled_from(sorted(STOPWORDS))
texts = st.one_of(
    st.lists(st.lists(few, max_size=6), min_size=1, max_size=9),
    st.lists(st.lists(many, max_size=14), min_size=1, max_size=14),
)


class Tokens:
    """What sumy asks for the words of a sentence, whose text here is its number."""

    def __init__(self, terms):
        self.terms = terms

    def to_words(self, text):
        return tuple(self.terms[int(text)])


def asked(terms, *, sentences=None, paragraphs=None):
    """Make a request of bare terms."""
    return Request(
        sentences=tuple(sentences or map(" ".join, terms)),
        words=tuple(map(tuple, terms)),
        terms=tuple(map(tuple, terms)),
        paragraphs=tuple(paragraphs or [0] * len(terms)),
        title=TITLE,
        language="en",
        wanted=1,
    )


def document(terms, paragraphs=None):
    """Make sumy's document of terms."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    groups = {}
    for i, number in enumerate(paragraphs or [0] * len(terms)):
        groups.setdefault(number, []).append(Sentence(str(i), Tokens(terms)))
    return ObjectDocumentModel([Paragraph(group) for group in groups.values()])


def method_of(module, name, stemmer=str):
    """Make sumy's summariser; the words it is given are stems already."""
    made = getattr(import_module(f"sumy.summarizers.{module}"), name)(stemmer)
    if module == "edmundson":
        made.bonus_words, made.stigma_words, made.null_words = TITLE, ("-",), ("-",)
    return made


def rated(summarizer, document):
    """Take the rating of every sentence from where sumy chooses by it."""
    found = []

    def seen(sentences, _count, rating, *rest):
        found.extend(rating[s] if isinstance(rating, dict) else rating(s, *rest) for s in sentences)
        return ()

    summarizer._get_best_sentences = seen
    summarizer(document, 1)
    return [0.0 if isnan(rating) else float(rating) for rating in found] or [0.0] * len(document.sentences)


def ours(method, request):
    return [merit.score for merit in summarizer(method)(request)]


def picks(ratings, count):
    """Choose the best, the first of equals first, as sumy does and we do."""
    return set(sorted(range(len(ratings)), key=lambda i: (-ratings[i], i))[:count])


def check(ratings, peer):
    """Hold that the picks are the same for every length, but for what sumy's own rounding decides."""
    assert ratings == pytest.approx(peer, abs=SAME)
    for count in range(1, len(peer)):
        left, right = picks(ratings, count), picks(peer, count)
        differing = [peer[i] for i in left ^ right]
        assert not differing or max(differing) - min(differing) < SAME


@pytest.mark.filterwarnings("ignore:Number of words", "ignore:invalid value encountered")
@pytest.mark.parametrize("method", RATED)
@settings(max_examples=150, deadline=None)
@given(terms=texts, breaks=st.lists(st.booleans(), min_size=14, max_size=14))
def test_ratings_and_picks_are_sumys(method, terms, breaks):
    paragraphs = [sum(breaks[1 : i + 1]) for i in range(len(terms))]
    peer = rated(method_of(*RATED[method]), document(terms, paragraphs))
    check(ours(method, asked(terms, paragraphs=paragraphs)), peer)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.one_of(function_words, few, many), max_size=20), min_size=1, max_size=9))
def test_luhns_clusters_are_sumys_function_words_between_included(sentences):
    content = [[word for word in sentence if word not in STOPWORDS] for sentence in sentences]
    peer = method_of("luhn", "LuhnSummarizer", lambda word: bare(word)[:STEM])
    peer.stop_words = STOPWORDS
    stems = [[bare(word)[:STEM] for word in sentence] for sentence in content]
    check(ours("luhn", asked(stems, sentences=map(" ".join, sentences))), rated(peer, document(sentences)))


@settings(max_examples=150, deadline=None)
@given(texts)
def test_each_sentence_of_kl_leaves_the_least_divergence_by_sumys_measure(terms):
    from sumy.summarizers.kl import KLSummarizer

    peer, sentences = KLSummarizer(), document(terms).sentences
    share = peer.compute_tf(sentences)
    ratings = ours("kl", asked(terms))
    order = sorted(range(len(terms)), key=lambda i: -ratings[i])
    for turn, taken in enumerate(order):
        said = [term for i in order[:turn] for term in terms[i]]
        left = {i: peer._kl_divergence(peer._joint_freq(terms[i], said), share) for i in sorted(order[turn:])}
        least = min(left.values())
        assert left[taken] - least < SAME
        assert not [i for i in left if i < taken and left[i] - least < 1e-13], "the first of equals comes first"


def test_kl_picks_sumys_sentences():
    terms = [words(line) for line in PROSE]
    peer = rated(method_of("kl", "KLSummarizer"), document(terms))
    assert ours("kl", asked(terms)) == peer


PROSE = (
    "The harbour of Ostermar froze in the night, and the ferries stayed where they were.",
    "No ferry left the harbour before noon; the ice breaker came from Lund at nine.",
    "Ida Holm, who runs the ferries, put the loss at 40,000 crowns a day.",
    "The ice is the thickest in the harbour since 1987, says the harbour master.",
    "Schools on the islands stayed closed, and teachers sent work by telephone.",
    "A second ice breaker is promised for Thursday, and with it the first ferries to the islands.",
)


@pytest.mark.parametrize("method", ["lexrank", "textrank", "lsa", "edmundson", "sumbasic", "reduction"])
def test_picks_from_prose_are_sumys(method):
    terms = [words(line) for line in PROSE]
    check(ours(method, asked(terms)), rated(method_of(*RATED[method]), document(terms)))


@pytest.mark.parametrize(("one", "other", "others"), [(10, 10, 5), (10, 10, 11), (5, 20, 13), (5, 20, 37), (4, 25, 0)])
def test_cosine_at_the_threshold_is_decided_as_sumy_decides(one, other, others):
    # one word in common, every word in two sentences: a cosine of exactly 1/10, give or take the rounding
    left, right = ([f"{side}{i}" for i in range(size - 1)] for side, size in (("a", one), ("b", other)))
    terms = [["shared", *left], ["shared", *right], left, right, *([f"other{i}"] for i in range(others))]
    check(ours("lexrank", asked(terms)), rated(method_of(*RATED["lexrank"]), document(terms)))


def test_word_of_every_sentence_links_none():
    terms = [["ferry", f"word{i}", f"other{i}"] for i in range(40)]
    found = summarizer("lexrank")(asked(terms))
    assert len({merit.score for merit in found}) == 1
    check([merit.score for merit in found], rated(method_of(*RATED["lexrank"]), document(terms)))


@pytest.mark.parametrize("light", [0.0, 0.05, 0.1, 0.2, 0.31])
def test_words_set_aside_as_light_count_where_they_decide(light, monkeypatch):
    monkeypatch.setattr("briefing.summarizers.lexrank.LIGHT", light)
    drawn = Random(7)
    weights = [1 / (rank + 3) for rank in range(300)]
    terms = [[f"w{n}" for n in drawn.choices(range(300), weights, k=drawn.randint(6, 22))] for _ in range(70)]
    check(ours("lexrank", asked(terms)), rated(method_of(*RATED["lexrank"]), document(terms)))


@pytest.mark.parametrize("method", ["textrank", "reduction"])
@pytest.mark.parametrize("common", [0, 2, 9, 100])
def test_common_words_are_summed_up_as_they_would_be_written_out(method, common, monkeypatch):
    monkeypatch.setattr("briefing.summarizers.shared.COMMON", common)
    terms = [[f"w{(i * k * k + k) % (7 + 11 * k)}" for k in range(1, 4 + i % 9)] for i in range(60)]
    terms += [["w1"], ["w1"], ["w2"], []]
    check(ours(method, asked(terms)), rated(method_of(*RATED[method]), document(terms)))
