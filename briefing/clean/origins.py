"""Who published an article first, where the page says that it is taken over from somebody."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from briefing.clean.pieces import Lines, key
from briefing.dates import dates
from briefing.text import fold, regex

LONGEST = 45  # words of a line that says it
OPENING = 70  # characters before the words: "This article was", "Dieser Text ist"
LONGEST_NAME = 7  # words
HEAD, TAIL, BEHIND = 3, 4, 14  # lines around an article's first, before its end, behind it
HOST = regex(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,12})(?:/\S*)?", re.IGNORECASE)
ENDS = regex(r"[.。](?:\s|$)|[,;，；|(（\[«»\"“”。]|\s[–—-]\s|[^\S\n]{2}")
EDGES = " :：–—-./\"'“”«»„"
JOINTS = frozenset("of for and & de del du des la le les der die das den für e y et und di da do dos van von".split())
AFTER = frozenset(
    "on under in at by and with am unter und im mit sous le en el bajo con su il sotto em sob op med den dne".split()
)
ARTICLES = frozenset("the der die das dem den le la les el los il lo o a de het".split())
SPACELESS = frozenset({"zh", "ja"})

# language    what stands before the name of who published it first; at "/", each of the little words
FIRST = {
    "en": """republished from, reprinted from, reprinted with permission from, originally published by/in/on/at/with,
             originally appeared in/on/at, first published by/in/on/at, first appeared in/on/at,
             originally posted on""",
    "de": """ursprünglich erschienen in/im/bei/auf, ursprünglich veröffentlicht in/im/bei/auf/von, übernommen von,
             zuerst erschienen in/im/bei/auf, zuerst veröffentlicht in/im/bei/auf/von, erschien zuerst in/im/bei/auf,
             erschien ursprünglich in/im/bei/auf, zuerst in/im/bei/auf""",
    "fr": """publié initialement dans/sur/par, initialement publié dans/sur/par, paru initialement dans/sur,
             initialement paru dans/sur, publié d'abord dans/sur/par, d'abord publié dans/sur/par,
             d'abord paru dans/sur,
             republié à partir de""",
    "es": """publicado originalmente en/por, originalmente publicado en/por, publicó originalmente en,
             apareció originalmente en, publicado por primera vez en, republicado de, tomado de""",
    "it": """pubblicato originariamente su/da/in/sul, originariamente pubblicato su/da/in/sul, tratto da,
             apparso originariamente su/in/sul, pubblicato per la prima volta su/da/in/sul, ripubblicato da""",
    "pt": """publicado originalmente em/por/no/na, originalmente publicado em/por/no/na, republicado de""",
    "nl": """oorspronkelijk verschenen in/op/bij, oorspronkelijk gepubliceerd in/op/door, eerder verschenen in/op/bij,
             verscheen eerder in/op/bij, verscheen oorspronkelijk in/op/bij, overgenomen van""",
    "pl": "pierwotnie opublikowano w/na, ukazał się pierwotnie w/na, pierwotnie ukazał się w/na",
    "cs": "původně publikováno v/na, původně vyšlo v/na, původně vyšel v/na, převzato z",
    "sv": "ursprungligen publicerad i/på/av, publicerades ursprungligen i/på/av, först publicerad i/på",
    "da": "oprindeligt bragt i/på, oprindeligt udgivet i/på/af, oprindeligt publiceret i/på, først bragt i/på",
    "no": "opprinnelig publisert i/på/av, først publisert i/på/av",
    "ru": "впервые опубликовано в/на, впервые опубликован в/на, изначально опубликовано в/на",
    "uk": "вперше опубліковано в/у/на, уперше опубліковано в/у/на",
    "zh": "转载自, 轉載自, 转自, 轉自, 首发于, 首發於, 原载于, 原載於",
    "ja": "転載元, 初出",
    "vi": "đăng lần đầu trên",
}  # fmt: skip

# language    the label of a source
SOURCE = {
    "en": "source, original source", "de": "quelle, originalquelle", "fr": "source, source originale",
    "es": "fuente, fuente original", "it": "fonte, fonte originale", "pt": "fonte, fonte original", "nl": "bron",
    "pl": "źródło", "cs": "zdroj", "sv": "källa", "da": "kilde", "no": "kilde", "fi": "lähde", "hu": "forrás",
    "ro": "sursa, sursă", "tr": "kaynak", "vi": "nguồn", "ru": "источник, первоисточник", "uk": "джерело, першоджерело",
    "el": "πηγή", "ar": "المصدر", "he": "מקור", "hi": "स्रोत", "th": "ที่มา", "ko": "출처",
    "zh": "文章来源, 文章來源, 来源, 來源, 稿源", "ja": "出典, 提供元",
}  # fmt: skip


def original(lines: Lines, title: int, start: int, *, site: str) -> str:
    """Name who published an article first; "" where its page tells of nobody, or of itself."""
    _, end = lines.stretch
    low = max(0, title - HEAD) if title >= 0 else 0
    around = [*range(low, start + HEAD), *range(max(start + HEAD, end - TAIL), end + BEHIND)]
    texts = [lines.pieces[i].text for i in around if i < len(lines.pieces) and lines.pieces[i].words <= LONGEST]
    said = fold("\n".join(texts))
    if not any(phrase in said for phrase in (*_firsts(lines.language), *_sources(lines.language))):
        return ""
    return named(texts, lines.language, site=site)


def named(texts: Iterable[str], language: str, *, site: str) -> str:
    """Find the first of these lines that names who published an article first, and the name in it."""
    for text in texts:
        words = _behind(text, language)
        name = _name(words, language) if words else ""
        if name and key(name) != key(site):
            return name
    return ""


def _behind(line: str, language: str) -> str:
    """Give what stands behind the words that introduce the name; "" where a line has none."""
    folded = fold(line)
    if len(folded) != len(line):
        return ""
    for phrase in _firsts(language):
        at = folded.find(phrase, 0, OPENING + len(phrase))
        if at >= 0 and (language in SPACELESS or _is_apart(folded, at, at + len(phrase))):
            return line[at + len(phrase) :]
    for phrase in _sources(language):
        at = folded.find(phrase) if language == "zh" else 0 if folded.startswith(phrase) else -1
        if at >= 0 and folded[at + len(phrase) :].lstrip()[:1] in (":", "："):
            return line[at + len(phrase) :]
    return ""


def _is_apart(text: str, start: int, end: int) -> bool:
    """Tell whole words from parts of others."""
    return not text[max(0, start - 1) : start].isalnum() and not text[end : end + 1].isalnum()


def _name(words: str, language: str) -> str:
    """Cut the name out of what follows: it ends at a sign, a date, or a small word that joins no names."""
    words = words.strip(EDGES)
    if "." in words and (host := HOST.match(words)):
        return host[1]
    found = dates(words, language)
    words = words[: found[0][0].start] if found else words
    parts = ENDS.split(words, maxsplit=1)[0].split()
    parts = parts[1:] if parts and parts[0] in ARTICLES else parts[:1] if language in SPACELESS else parts
    end = next((i for i in range(len(parts)) if not _goes_on(parts, i)), len(parts))
    whole = end == len(parts) and not found  # "first published on Thu 3 June 2031" names nobody
    known = 0 < end <= LONGEST_NAME and (whole or (end < len(parts) and parts[end] in AFTER))
    return " ".join(parts[:end]).strip(EDGES) if known and any(map(str.isalpha, parts[0])) else ""


def _goes_on(parts: Sequence[str], i: int) -> bool:
    """Tell a word of a name: a capital, or a small word that joins two of them."""
    joins = i > 0 and parts[i] in JOINTS and any(_is_capital(word) for word in parts[i + 1 : i + 3])
    return joins or not parts[i][0].islower()


def _is_capital(word: str) -> bool:
    """Tell a word with a capital letter, or of a script that has none."""
    return word[0].isalpha() and not word[0].islower()


@cache
def _firsts(language: str) -> tuple[str, ...]:
    """List what introduces the name, the longest first."""
    found = []
    for phrase in FIRST.get(language, "").split(","):
        *words, last = phrase.split() or [""]
        found += [" ".join([*words, little]) for little in last.split("/")]
    return tuple(sorted({fold(phrase) for phrase in found if phrase}, key=lambda phrase: (-len(phrase), phrase)))


@cache
def _sources(language: str) -> tuple[str, ...]:
    """List the labels of a source."""
    return tuple(fold(phrase.strip()) for phrase in SOURCE.get(language, "").split(",") if phrase.strip())
