"""Numbers that are no figures: versions, names, addresses, list and telephone numbers, articles and pronouns."""

from briefing.figures.ages import is_bare_age
from briefing.figures.dates import is_date, is_hour, is_year
from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import BLANK, Tokens
from briefing.text import regex

CHAIN = frozenset(".,:/-–")  # signs that chain digits into dates, versions and telephone numbers
GLUE = frozenset({"", "-", "‑"})
NUMBER_SIGNS = frozenset({"#", "°", "º", "№"})
ELLIPTIC = frozenset({"dont", "davon", "including"})  # after these, a noun may be left out
THOUSAND = 1000
OFTEN = 3  # times that a noun and a number come together until both are a name
LOOKED_AT = 20_000  # characters in which they do
NEAR = 12  # words of a sentence around a number that tell a headline
SHORT = 3  # letters of words that are printed small in a headline too
SMALL_WORDS = 3  # longer ones from which it is none
FOUR = 4  # digits of a group in the number of an account
SMALL = 20  # "0-4" is a result and no range
GOES_ON = regex(r"-[^\W\d_]")  # "a quid-pro-quo", "a pound-for-pound champion"
OR = frozenset("or ou oder o of".split())
ORDINAL = frozenset("il al del nel dal sul el o ao do no lo la a le un".split())  # "il 10°"
THE = frozenset("les the die den der los las ces these those deux beiden i le gli".split())


def linked(tokens: Tokens) -> frozenset[int]:
    """List the tokens that stand in an address of the web or of mail."""
    text = tokens.text
    if "://" not in text and "www." not in text and "@" not in text:
        return frozenset()
    marked: set[int] = set()
    first = 0
    for at in range(1, tokens.size + 1):
        if at == tokens.size or any(c.isspace() for c in tokens.gap[at]):
            piece = tokens.words(first, at)
            if "://" in piece or "www." in piece or "@" in piece:
                marked.update(range(first, at))
            first = at
    return frozenset(marked)


def is_trap(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a number is no figure."""
    if found.kind in ("score", "ratio"):
        return False
    if _is_glued(tokens, lex, found) or _is_chained(tokens, found) or is_hour(tokens, lex, found):
        return True
    if found.kind in ("money", "percent"):
        return found.value == 1 and not found.number.digits and GOES_ON.match(tokens.text, found.end) is not None
    if found.kind == "temperature" and tokens.low[found.first - 1] in ORDINAL and tokens.text[found.end - 1] in "°º":
        return True
    if found.kind in ("", "count") and _is_coded(tokens, found):
        return True
    if found.kind in ("", "count") and not lex.table.scales:  # "41,6 млн": without its scale the number is another
        return True
    if found.kind == "duration" and _is_programme(tokens, lex, found):
        named = True
    elif found.number.digits:
        named = is_date(tokens, lex, found) or _is_numbered(tokens, lex, found)
    else:
        named = _is_in_name(tokens, lex, found)
    if named:
        return True
    return _is_article(tokens, lex, found) if found.kind else not _is_bare_figure(tokens, lex, found)


def _is_glued(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether letters are glued to the number: "o1", "GPT-4", "3D", "1er"."""
    first, last, gap = found.first, found.number.last, tokens.gap[found.first]
    if lex.table.spaceless:
        glued = found.last == last and tokens.gap[last] == "" and _is_latin(tokens.raw[last])
        return glued or (first == found.number.first and first > 0 and gap in GLUE and _is_latin(tokens.raw[first - 1]))
    if not found.number.digits:
        return first > 0 and gap == "-" and found.kind in ("", "count") and found.value < 3
    if gap == "-" and tokens.low[first - 1] in lex.table.prefixed:
        first = 0  # "ב-40": a preposition
    if first == found.number.first and first and gap in GLUE and tokens.raw[first - 1][-1].isalpha():
        return gap == "" or found.kind in ("", "count") or len(tokens.raw[first - 1]) < 4
    if found.last > last or last >= tokens.size or found.number.end < tokens.start[last]:
        return False
    return not tokens.raw[last].isdecimal() and not (found.kind == "money" and first < found.number.first)


def _is_latin(word: str) -> bool:
    """Tell whether a word is in Latin letters."""
    return word.isalpha() and word.isascii()


def _is_chained(tokens: Tokens, found: Measure) -> bool:
    """Tell whether more digits are chained to the number: "02/07/2025", "4.5.2", "14:30"."""
    first, last = found.first, found.last
    if _is_account(tokens, found.number.first):
        return True
    if first and tokens.gap[first] in CHAIN and tokens.raw[first - 1][-1].isdecimal():
        return True
    rest = tokens.text[found.end : tokens.start[last]]
    if rest not in CHAIN or not tokens.raw[last][:1].isdecimal():
        return False
    return found.kind in ("", "count") or rest in ":/"


def _is_account(tokens: Tokens, first: int) -> bool:
    """Tell whether fours of digits stand before a number, as in an account's: "0000 3701 71"."""
    if first < 2 or not tokens.raw[first - 1].isdecimal() or tokens.gap[first] not in BLANK:
        return False
    return all(len(raw) == FOUR and raw.isdecimal() for raw in tokens.raw[first - 2 : first])


def _is_coded(tokens: Tokens, found: Measure) -> bool:
    """Tell whether a naught before other digits makes it a code: "02 555 0143"."""
    first = tokens.raw[found.number.first]
    return first[0] == "0" and (len(first) > 1 or not found.value % 1) and found.value > 0


def _is_numbered(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether the number is a name's: "article 5", "Llama 4", "n° 3"."""
    first, gap, mark = found.first, tokens.gap[found.first], tokens.gap[found.first].strip()
    if not first or found.number.exact or found.number.scaled:
        return False
    if mark in NUMBER_SIGNS or (tokens.low[first - 1] in lex.table.numbered and mark in ("", ".", ":")):
        return True
    if lex.table.capitals:
        return found.kind in ("", "count") and gap in BLANK and _is_brand(tokens, lex, first)
    named = gap in BLANK and tokens.raw[first - 1][0].isupper()
    if not named or found.kind not in ("", "count"):
        return False
    if first - 1 == tokens.sentence(first)[0]:  # "Merle 4 wins", but "About 50 men"
        return found.value < 30 and tokens.low[first - 1] not in lex.closed and not lex.about.at(tokens, first - 1)
    return found.value < 1000 and tokens.low[first - 2] not in lex.closed


def _is_in_name(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a number word is part of a name: "the League Two champions", not "City Wins Two Cups"."""
    first, last = found.number.first, found.number.last
    if found.kind not in ("", "count") or lex.table.spaceless or first <= tokens.sentence(first)[0]:
        return False
    if lex.table.capitals or tokens.gap[first] not in BLANK:
        return False
    small, named = tokens.raw[last][:1].islower(), tokens.raw[first - 1][0].isupper()
    if tokens.raw[first].islower():  # "Ali bin Veli"
        return named and found.value == THOUSAND and last == first + 1 and tokens.raw[last][:1].isupper()
    return (named and small) or not _is_headline(tokens, first)


def _is_programme(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a length of time is a name: "he works for 60 Minutes", but "A Trip of 60 Minutes"."""
    unit = tokens.raw[found.last - 1]
    if lex.table.capitals or not unit[0].isupper() or unit.isupper():
        return False
    return not _is_headline(tokens, found.first)


def _is_headline(tokens: Tokens, i: int) -> bool:
    """Tell whether the words of a sentence have capitals, as headlines have: hardly a long one has none."""
    first, stop = tokens.sentence(i)
    words = tokens.raw[max(first, i - NEAR) : min(stop, i + NEAR)]
    return sum(word.islower() and len(word) > SHORT for word in words) < SMALL_WORDS


def _is_brand(tokens: Tokens, lex: Lexicon, first: int) -> bool:
    """Tell whether a noun and a number come back together, as a name does: "Merle 39"."""
    if not tokens.raw[first - 1][0].isupper() or tokens.low[first - 1] in lex.closed:
        return False
    return tokens.text.count(tokens.words(first - 1, first + 1), 0, LOOKED_AT) >= OFTEN


def _is_bare_figure(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether a number without unit or noun is a figure all the same."""
    number = found.number
    if found.high is not None:
        result = found.high < SMALL and tokens.gap[number.first].strip() in GLUE - {""}
        result = result or tokens.low[number.first - 1] in OR  # "article 1 or 2"
        opened = found.value < 0 or (lex.openers.at(tokens, found.first - 1) if found.high >= 10 else None)
        bounded = opened or lex.least.at(tokens, found.first - 1) or lex.most.at(tokens, found.first - 1)
        return not is_year(found) and not result and bool(number.digits or number.scaled or bounded)
    if not number.whole or number.scaled or (number.exact and number.digits) or is_bare_age(tokens, lex, found):
        return True
    if number.article or number.value < 2 or tokens.gap[number.first] not in BLANK:
        return False
    about = lex.about.at(tokens, number.first - 1) is not None
    return (about and not is_year(found)) or tokens.low[number.first - 1] in ELLIPTIC


def _is_article(tokens: Tokens, lex: Lexicon, found: Measure) -> bool:
    """Tell whether "one" is but an article, or "the two" but a pronoun."""
    number = found.number
    if number.article and found.value == 1:
        if found.kind == "duration" and lex.aged.at(tokens, found.last):  # "one year old"
            return False
        return found.kind in ("count", "duration") or tokens.gap[number.last] == "-"
    two = not number.digits and number.value == 2 and found.kind == "count"
    return two and tokens.low[number.first - 1] in THE
