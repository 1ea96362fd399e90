"""Words of a text, folded for comparing; and the language they are written in."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from briefing.languages import LETTERS, NAMES, NEIGHBOURS, SIGNATURES, UNKNOWN, Words, table
from briefing.text import bare, beyond_ascii, blanked, fold, regex

# Combining signs are no "word characters" to Python: Devanagari, Thai, Hebrew and Arabic vowels.
WORD = regex(r"[\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0e31-\u0e4e]+")
SPACELESS = re.compile(rb"\xe0[\xb8\xb9]|[\xe3-\xe9]|\xef[\xa4-\xab]")  # in UTF-8: compiled at once
SPACELESS_RUN = regex(r"[\u0e01-\u0e4e]+|[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
WORD_BYTES = bytes(code if chr(code).isalnum() or code in b"_\n" else ord(" ") for code in range(128))
WORD_BYTES += bytes(range(128, 256))  # of letters beyond ASCII
DENSITY, THAI_DENSITY = 2, 4  # characters of a word that no space parts from the next; Thai writes its vowels too
LAST_THAI = "\u0e7f"  # a run of ideographs or kana comes after it
STEM = 6  # letters of a word that are compared: a stemmer's work in all languages at no cost
ENOUGH = 4000  # characters that tell a language
SURE = 4.0  # votes of function words that tell a language by themselves
LETTER, OWN, LEAST = 2.0, 2.0, 0.5  # votes of a letter, of what the text around is in, and those that are needed
LEAST_SIGNS, LEAST_ALONE = 4, 2  # signs of a neighbour that are needed: in all, and of those that it alone has
SPARSE, AHEAD = 0.15, 1.4  # the same: for each word, and for each sign against it
CLEAR = 1200  # that tell it where one language is far ahead
NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())

# script           characters              language, where the script alone tells it
SCRIPTS = (
    ("kana",       "\u3040-\u30ff",         "ja"),
    ("han",        "\u4e00-\u9fff",         "zh"),
    ("hangul",     "\uac00-\ud7a3",         "ko"),
    ("thai",       "\u0e01-\u0e4e",         "th"),
    ("devanagari", "\u0900-\u097f",         "hi"),
    ("arabic",     "\u0620-\u064a",         "ar"),
    ("hebrew",     "\u05d0-\u05ea",         "he"),
    ("greek",      "\u0386-\u03ce",         "el"),
    ("cyrillic",   "\u0400-\u04ff",         ""),
    ("latin",      "A-Za-z\u00c0-\u024f\u1e00-\u1eff", ""),
)  # fmt: skip
CYRILLIC = ("ru", "uk")
TURKISH = "i\u0307"  # its dotted capital, in small: "İl" is not the Italian "il"


def words(text: str) -> list[str]:
    """Split a text into its words, folded; a run of a script without spaces gives its pairs of characters."""
    text = fold(text)
    found = tokens(text)
    return _parted(found) if may_be_spaceless(text) else found


def words_of_each(texts: Sequence[str]) -> list[list[str]]:
    """Split several texts at once, each as `words` does; for a sentence, to begin takes longer than to do it."""
    whole = fold(_lines(texts))
    found = [line.split() for line in _apart(whole).split("\n")[: len(texts)]]
    return list(map(_parted, found)) if may_be_spaceless(whole) else found


def _parted(tokens: Iterable[str]) -> list[str]:
    """Put pairs of characters in the place of runs of a script without spaces."""
    return [part for token in tokens for part in ([token] if token.isascii() else _pairs(token))]


def tokens(text: str) -> list[str]:
    """Cut a text at all that is no part of words, as WORD would find them; that takes a fifth of its time."""
    return _apart(text).split()


def tokens_of_each(texts: Sequence[str]) -> list[list[str]]:
    """Cut several texts at once, each as `tokens` does."""
    return [line.split() for line in _apart(_lines(texts)).split("\n")[: len(texts)]]


def _lines(texts: Sequence[str]) -> str:
    """Join texts, each a line."""
    return "\n".join([text.replace("\n", " ") for text in texts])


def _apart(text: str) -> str:
    """Put a blank in the place of each sign that is no part of words; ends of lines stay."""
    if not text.isascii():
        text = blanked(text, {sign for sign in set(beyond_ascii(text)) if not _is_of_words(sign)})
    return text.encode().translate(WORD_BYTES).decode()


@lru_cache(maxsize=1 << 14)
def _is_of_words(sign: str) -> bool:
    """Tell whether words are written with a sign."""
    return WORD.match(sign) is not None


def may_be_spaceless(text: str) -> bool:
    """Tell whether letters of a script without spaces may be in a text; where not, none is."""
    return not text.isascii() and SPACELESS.search(beyond_ascii(text).encode("utf-8", "surrogatepass")) is not None


def _pairs(word: str) -> list[str]:
    """Cut a word at its runs without spaces, and those into pairs of characters."""
    found, at = [], 0
    for run in (*SPACELESS_RUN.finditer(word), None):
        plain = word[at : run.start()] if run else word[at:]
        if plain:
            found.append(plain)
        if run:
            letters = run[0]
            found.extend(letters[i : i + 2] for i in range(len(letters) - 1)) if len(letters) > 1 else found.append(
                letters
            )
            at = run.end()
    return found


def count(text: str) -> int:
    """Count words as a reader would; where no space parts them, two characters are a word, and four of Thai."""
    if text.isascii():
        return len(text.encode().translate(WORD_BYTES).split())
    if not may_be_spaceless(text):
        return len(tokens(text))
    runs = SPACELESS_RUN.findall(text)
    thai = sum(len(run) for run in runs if run <= LAST_THAI)
    others = sum(map(len, runs)) - thai
    return len(tokens(SPACELESS_RUN.sub(" ", text))) + -(-others // DENSITY) + -(-thai // THAI_DENSITY)


def count_each(texts: Sequence[str], cut: Sequence[Sequence[str]] = ()) -> list[int]:
    """Count the words of several texts at once, as `count` does of each; `cut` are their tokens, where known."""
    found = list(map(len, cut or tokens_of_each(texts)))
    if not may_be_spaceless("".join(texts)):
        return found
    return [count(text) if may_be_spaceless(text) else number for text, number in zip(texts, found, strict=True)]


def terms(text: str, language: str) -> list[str]:
    """List the words of a text that carry meaning, cut to their stems; for comparing texts of one language."""
    return stems(words(text), language)


def terms_of_each(texts: Sequence[str], language: str) -> list[list[str]]:
    """List the terms of several texts of one language at once, as `terms` does of each."""
    return [stems(found, language) for found in words_of_each(texts)]


def stems(folded: Iterable[str], language: str) -> list[str]:
    """Leave function words out and cut the others, folded already, to their stems."""
    stopwords = table(language, Words).stopwords
    return [
        word[:STEM] if word.isascii() else _stem(word)
        for word in folded
        if word not in stopwords and (len(word) > 1 or not word.isascii())
    ]


@cache
def function_words(language: str) -> frozenset[str]:
    """List the function words of a language and the English ones, which stand in texts of every language."""
    return frozenset(table(language, Words).stopwords | table("en", Words).stopwords)


@lru_cache(maxsize=1 << 13)
def _stem(word: str) -> str:
    """Cut a folded word to its stem."""
    return bare(word)[:STEM]


def detect(text: str, *, default: str = UNKNOWN) -> str:
    """Tell the language of a text (ISO 639-1); `default` where it cannot be told."""
    sample = text if len(text) <= ENOUGH else text[:ENOUGH]
    script = _script(sample)
    return _or_neighbour(sample, script, _of_script(sample, script, default))


def _of_script(sample: str, script: str, default: str) -> str:
    """Tell which language with tables a text in this script is in."""
    for name, _, language in SCRIPTS:
        if name == script and language:
            return "ja" if script == "han" and _share(sample, "kana") > 0.05 else language
    if script == "cyrillic":
        return _by_words(sample, CYRILLIC, default)
    if script == "latin":
        others = {*CYRILLIC, *(language for _, _, language in SCRIPTS)}
        return _by_words(sample, tuple(code for code in NAMES if code not in others), default)
    return default


@cache
def _letters(script: str) -> re.Pattern[str]:
    """Compile the class of a script's letters, when it is first needed."""
    return re.compile(next(f"[{letters}]" for name, letters, _ in SCRIPTS if name == script))


def _share(text: str, script: str) -> float:
    """Measure how much of a text is in a script."""
    return len(_letters(script).findall(text)) / max(1, len(text))


def _script(text: str) -> str:
    """Name the script that most letters of a text are in; "" where there are none."""
    plain = len(text.encode("ascii", "ignore").translate(None, NO_LETTERS))
    if plain > 3 * (len(text) - plain - text.count(" ")) or text.isascii():
        return "latin" if plain else ""  # whatever the other characters are
    signs = Counter(text)
    each = "".join(signs)
    counts = {name: sum(map(signs.__getitem__, _letters(name).findall(each))) for name, _, _ in SCRIPTS}
    if counts["latin"] > 3 * (len(text) - counts["latin"] - signs[" "]):
        return "latin"
    counts["han"] *= 3  # an ideograph says as much as a short word
    counts["kana"] *= 3
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


def _by_words(text: str, languages: tuple[str, ...], default: str) -> str:
    """Tell languages of one script apart by their commonest words; where that leaves a doubt, by all function words."""
    for sample in dict.fromkeys((text[:CLEAR], text)):
        found = _counted(sample)
        first = _votes(found, speakers(languages))
        if first and first[0][0] >= 10 and (len(first) < 2 or first[0][0] > 1.6 * first[1][0]):
            return first[0][1]
    votes = _votes(found, speakers(languages, every=True))
    if votes and votes[0][0] >= SURE and (len(votes) < 2 or votes[0][0] > 1.02 * votes[1][0]):
        return votes[0][1]
    return _by_letters(text, languages, votes, default)


def _by_letters(text: str, languages: tuple[str, ...], votes: Iterable[tuple[float, str]], default: str) -> str:
    """Tell the language of a few words by the letters of their own that languages have; `default` speaks for itself."""
    scores = dict.fromkeys(languages, 0.0) | {code: score for score, code in votes}
    for letter in sorted(set(text[:CLEAR].lower())):
        codes = [] if letter.isascii() else [code for code in languages if letter in LETTERS.get(code, "")]
        for code in languages if codes else ():
            scores[code] += LETTER / len(codes) if code in codes else -1.0
    if default in scores:
        scores[default] += OWN
    best, second = sorted(scores, key=lambda code: (-scores[code], code))[:2]
    return best if scores[best] >= LEAST and scores[best] > 1.02 * scores[second] else default


def _or_neighbour(text: str, script: str, language: str) -> str:
    """Tell a neighbour without tables from the language that it was taken for, by what only one of the two has."""
    others = NEIGHBOURS.get(script, {})
    start = text[:CLEAR]
    found, letters = _counted(start), Counter(beyond_ascii(start).lower())
    alone = _alone(script, language)
    if language in others or len(alone & (found.keys() | letters.keys())) < LEAST_ALONE:
        return language
    found = Counter({word: number for word, number in found.items() if len(word) > 1})
    least = max(LEAST_SIGNS, SPARSE * sum(found.values()))
    found.update(letters)
    scores = {code: sum(map(found.__getitem__, signs & found.keys())) for code, signs in others.items()}
    best = max(scores, key=lambda code: scores[code])
    signs, known = others[best], _signs(language)
    own, against = (sum(map(found.__getitem__, part & found.keys())) for part in (signs - known, known - signs))
    sure = scores[best] >= least and len(alone & signs & found.keys()) >= LEAST_ALONE
    return best if sure and own > AHEAD * against + 1 else language


@cache
def _alone(script: str, language: str) -> frozenset[str]:
    """List the signs of the neighbours in a script that neither this language nor another with tables has."""
    signs = frozenset[str]().union(*NEIGHBOURS.get(script, {}).values())
    return signs.difference(_signs(language), *SIGNATURES.values(), *LETTERS.values())


@cache
def _signs(language: str) -> frozenset[str]:
    """List the function words of a language that have two letters and more, and its letters beyond ASCII."""
    listed = table(language, Words).stopwords
    return frozenset(word for word in listed if len(word) > 1).union(LETTERS.get(language, ""))


@lru_cache(maxsize=2)
def _counted(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(tokens(fold(text.replace("İ", TURKISH))))


@cache
def speakers(languages: tuple[str, ...], *, every: bool = False) -> Mapping[str, tuple[str, ...]]:
    """Know which of these languages have a word among their commonest ones, or among all of their function words."""
    found: dict[str, tuple[str, ...]] = {}
    for code in languages:
        for word in table(code, Words).stopwords if every else SIGNATURES[code]:
            found[word] = (*found.get(word, ()), code)
    return found


def commonest(words: Iterable[str]) -> Counter[str]:
    """Count for each language how many of these words are among its commonest."""
    known = speakers(tuple(SIGNATURES))
    return Counter([code for word in words if word in known for code in known[word]])


def _votes(words: Mapping[str, int], known: Mapping[str, tuple[str, ...]]) -> list[tuple[float, str]]:
    """Score languages by how often their words occur; a word that many languages share counts less."""
    scores: dict[str, float] = {}
    for word, count in words.items():
        if codes := known.get(word):
            for code in codes:
                scores[code] = scores.get(code, 0.0) + count / len(codes)
    return sorted(((score, code) for code, score in scores.items()), key=lambda vote: (-vote[0], vote[1]))
