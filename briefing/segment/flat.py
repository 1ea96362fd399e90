"""Sentence ends without a mark, in a text that has lost its line breaks: headings and lists run into what follows."""

from bisect import bisect_right
from collections.abc import Iterator

from briefing.languages import Speech, table
from briefing.segment.marks import OPENERS, Rules
from briefing.text import Span, regex

OPENING = regex(r"(?<=[\w)\]%]) +(?=[^\W\d_a-zß-öø-ÿа-я])")  # what looks small is passed over at once
WORD = regex(r"[^\W_]\w*")
AFTER_CAPITALS = regex(r"(?<=[\w)]) +(?=[^\W\d_][^\W\d_]*[a-zà-öø-ÿа-яα-ω])")
SHOUT = regex(r"[^\d–—!?:-]*[^\W\d_]{3}\)?")
PARENTHESIS = regex(r"\([^()]{1,120}\)(?= +[^\W\d_]|\s*$)")
ROLE = regex(r" [-–] (?=[^\W_])")
FRAMED = regex(r"\s?[-–] ?[^\W\d_][^-–.!?\n]{3,90} [-–]")
YEAR = regex(r"(?:1\d|20)\d\d")
ROMAN = regex(r"[IVXLC]+")
LONGEST_HEADING = 90  # characters
FAR = 2 * LONGEST_HEADING + 20  # headings may follow one another
MOST_WORDS = 10
LEAST_LETTERS = 4  # of one word of a heading
LONGEST_SHOUT = 300
SHORTEST_SHOUT = 12  # characters in capitals before a heading is told by them
LONGEST_NAME = 4  # words
LEAST_ITEMS = 3  # fewer of one shape are no list
PARTICLES = frozenset("van von der den ter ten de del della di da du dos das la le el al bin ben y e".split())
UNSURE = frozenset("van von ter ten del della di du dos bin ben".split())  # with a capital, more often part of a name


def unmarked(text: str, start: int, end: int, cuts: list[int], quoted: list[Span], rules: Rules) -> Iterator[int]:
    """Find where a heading or an item of a list ends without a mark, between the ends that are known."""
    begin = start
    for cut in [*cuts, end]:
        for find in (_items, _bullets, _framed, _shouts, _headings):
            yield from (at for at in find(text, begin, cut, rules) if not within(at, quoted))
        begin = cut


def within(at: int, quoted: list[Span]) -> bool:
    """Tell whether a place lies inside a quotation."""
    n = bisect_right(quoted, at, key=lambda span: span.start) - 1
    return n >= 0 and quoted[n].start < at < quoted[n].end


def _headings(text: str, begin: int, end: int, rules: Rules) -> Iterator[int]:
    """Find where a heading, which has no verb, runs into a sentence that opens with a capital function word."""
    for gap in OPENING.finditer(text, begin, min(end, begin + FAR)):
        if gap.start() - begin > LONGEST_HEADING:
            return
        at = gap.end()
        head = text[begin : gap.start()]
        if _opens(text, at, end, rules) and _is_heading(head, rules) and not _addresses(head, rules):
            yield gap.start()
            begin = gap.start()


def _opens(text: str, at: int, end: int, rules: Rules) -> bool:
    """Tell whether a sentence opens here: a function word with a capital, and no name behind it."""
    word = WORD.match(text, at, end)
    if word is None or not (word[0][1:].islower() or len(word[0]) == 1):
        return False
    small = word[0].lower()
    if small not in rules.starters or small in UNSURE or small in rules.words.capitals:
        return False
    rest = text[word.end() : word.end() + 3]
    behind = WORD.match(text, word.end() + 1, end)
    if len(small) == 1 and rest[:1] == " " and behind and behind[0] in rules.starters:  # "Parts A and B"
        return False
    if rest[:1] in ("'", "’"):
        return word[0][0].isupper() and not (rest[1:].isupper() and text[at - 3 : at - 1].isupper())
    return word[0][0].isupper() and rest[:1] == " " and (rest[1:2].islower() or rest[1:2].isdigit())


def _is_heading(stretch: str, rules: Rules) -> bool:
    """Tell whether a stretch may be a heading: short, opened by a capital, no function word that goes with a verb."""
    stretch = stretch.strip(" " + OPENERS)
    if not (stretch[:1].isupper() or stretch[:1].isdigit()) or ", " in stretch or "; " in stretch:
        return False
    words = [word.lower() for word in WORD.findall(stretch)]
    small = [word for word in words if word in rules.starters]
    return (
        len(small) < len(words) <= MOST_WORDS
        and words[-1] not in rules.starters
        and any(len(word) >= LEAST_LETTERS for word in words)
        and rules.words.joiners.issuperset(small)
    )


def _addresses(head: str, rules: Rules) -> bool:
    """Tell whether words end with what goes before a name: "Herr Soll", "de heer Kan" are persons."""
    return head.rsplit(maxsplit=1)[-1].lower() in table(rules.language, Speech).titles


def _bullets(text: str, begin: int, end: int, rules: Rules) -> Iterator[int]:
    """Find where a heading runs into a list: "Further reading - A History of the Canal"."""
    dash = text.find(" - ", begin + 1, min(end, begin + LONGEST_HEADING))
    if dash < 0 or not text[dash + 3 : dash + 4].isupper():
        return
    words = text[begin:dash].split()
    if (
        words
        and words[-1].islower()
        and words[-1].isalpha()
        and len(words[-1]) >= LEAST_LETTERS
        and _is_heading(text[begin:dash], rules)
    ):
        yield dash


def _framed(text: str, begin: int, end: int, _: Rules) -> Iterator[int]:
    """Find where a heading between dashes ends: "- The harbour -The port will close …"."""
    frame = FRAMED.match(text, begin, end)
    if frame and text[frame.end() : frame.end() + 1].isupper():
        yield frame.end()


def _shouts(text: str, begin: int, end: int, _: Rules) -> Iterator[int]:
    """Find where a heading in capitals ends: "TERMS OF DELIVERY Goods are sent …"."""
    if not text[begin : begin + SHORTEST_SHOUT].isupper():
        return
    for gap in AFTER_CAPITALS.finditer(text, begin, end):
        shout = text[begin : gap.start()].strip(" " + OPENERS)
        if text[gap.end()].isupper() and len(shout) >= SHORTEST_SHOUT and SHOUT.fullmatch(shout) and shout.isupper():
            yield gap.start()
        if gap.start() - begin > LONGEST_SHOUT:
            return


def _items(text: str, begin: int, end: int, rules: Rules) -> Iterator[int]:
    """Find where the items of a list end: three and more of one shape, with no mark between them."""
    found: list[tuple[int, int]] = []
    if text.count("(", begin, end) >= LEAST_ITEMS:
        found = _bracketed(text, begin, end, rules)
    if len(found) < LEAST_ITEMS and text.count(" - ", begin, end) + text.count(" – ", begin, end) >= LEAST_ITEMS:
        found = _assigned(text, begin, end)
    if len(found) >= LEAST_ITEMS:
        for item in found:
            yield from (at for at in item if at > begin)


def _bracketed(text: str, begin: int, end: int, rules: Rules) -> list[tuple[int, int]]:
    """Find items that end in brackets, "Elm Street (12 houses) Oak Lane (9 houses)": where each begins and ends."""
    found: list[tuple[int, int]] = []
    behind = begin
    for bracket in PARENTHESIS.finditer(text, begin, end):
        colon = text.rfind(": ", behind, bracket.start())
        at = colon + 1 if colon >= 0 else behind
        if bracket.start() - at <= LONGEST_HEADING and _is_heading(text[at : bracket.start()], rules):
            behind = bracket.end()
            follow = text[behind : behind + 5].lstrip()
            if behind >= end or follow[:1].isupper():
                found.append((at, behind))
        behind = bracket.end()
    return found


def _assigned(text: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Find items that open with a name or year and a dash, "Ann Roe - mayor Jo Poe - clerk": where each begins."""
    found: list[tuple[int, int]] = []
    for dash in ROLE.finditer(text, begin, end):
        at = _head(text, begin, dash.start())
        year = bool(YEAR.fullmatch(text, max(begin, dash.start() - 4), dash.start()))
        if at == dash.start() or (text[dash.end()].isupper() and not year):
            return []
        found.append((at, 0))
    return found


def _head(text: str, begin: int, end: int) -> int:
    """Find where the name or the year begins that ends here; `end` itself where there is none."""
    at = end
    for _ in range(LONGEST_NAME):
        space = max(text.rfind(" ", begin, at), begin - 1)
        word = text[space + 1 : at]
        if at == end and YEAR.fullmatch(word):
            return max(space, begin)
        if not (word[:1].isupper() or word in PARTICLES) or not word[-1:].isalpha() or ROMAN.fullmatch(word):
            break
        at = max(space, begin)
        if at == begin:
            break
    return at
