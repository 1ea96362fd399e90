"""What a number is about, in the article's own words; and how much a reader would want it."""

from math import log10

from briefing.figures.lexicon import Lexicon
from briefing.figures.measures import Measure
from briefing.figures.tokens import Tokens

EDGES = frozenset(',;:()[]«»“”„"—–\n.!?…')
LONGEST = 12  # tokens
WIDEST = 80  # characters


def label(
    tokens: Tokens, lex: Lexicon, found: Measure, around: tuple[int, int], others: tuple[Measure | None, Measure | None]
) -> str:
    """Choose the words around a number that say what it measures: a slice of the text, "" where none are good.

    `around` is where its qualifier begins and its rate ends, `others` are the measures before and after it.
    """
    (start, beyond), (before, after) = around, others
    first, stop = tokens.sentence(found.first)
    low, high = max(first, before.last if before else 0), min(stop, after.first if after else stop)
    listed = (
        start > low and tokens.low[start - 1] == lex.table.plus
    )  # "… and 12 others": the words before are not theirs
    ahead = None if listed else _ahead(tokens, lex, low, start)
    behind = _behind(tokens, lex, found, beyond, high)
    part = found.kind == "percent" and found.last < stop and tokens.low[found.last] in OF
    if found.kind == "ratio" or (part and behind):
        chosen = behind or ahead
    elif found.kind == "count":
        chosen = behind if behind and (behind[1] - behind[0] > 1 or not ahead) else ahead
    else:
        chosen = ahead or behind
    return tokens.words(*chosen) if chosen else ""


LIGHT = frozenset(
    """
    the a an les des de d le la l un une du au aux of los las el una unos unas del al den die der das dem des ein eine
    einen einem einer eines i gli il lo di della dei het een van o os as do da ce cette ces son sa ses leur leurs its
    his her their this these su sus sein seine seinen ihr ihre ihren
    """.split()
)
OF = frozenset("of de des du d der del della von das dos van delle dei".split())


def _ahead(tokens: Tokens, lex: Lexicon, low: int, start: int) -> tuple[int, int] | None:
    """Take the clause before a number, without the small words at its ends."""
    first, content = start, 0
    while first > low and start - first < LONGEST and not _parts(tokens, first, start):
        word = tokens.low[first - 1]
        if word in lex.table.splits and content > 1:
            break
        content += word not in lex.closed and len(word) > 2
        first -= 1
    while first < start and tokens.low[first] in lex.closed:
        first += 1
    while start > first and tokens.low[start - 1] in lex.closed:
        start -= 1
    lone = (
        start == first + 1 and tokens.raw[first][0].islower() and (first == low or tokens.low[first - 1] not in LIGHT)
    )
    return None if lone else _fit(tokens, lex, first, start)


def _parts(tokens: Tokens, at: int, start: int) -> bool:
    """Tell whether a clause ends before token `at`."""
    gap = tokens.gap[at]
    return (at < start and not EDGES.isdisjoint(gap)) or (at == start and not {";", ".", "\n"}.isdisjoint(gap))


def _behind(tokens: Tokens, lex: Lexicon, found: Measure, beyond: int, stop: int) -> tuple[int, int] | None:
    """Take the counted noun and the clause after it; the relative clause where the noun stands alone."""
    named = found.kind == "count" and bool(found.unit)
    first = found.number.last if named else beyond
    last, content = found.last if named else beyond, 0
    open_ = EDGES.isdisjoint(tokens.text[found.end : tokens.start[last]])
    while open_ and last < stop and last - first < LONGEST:
        if tokens.low[last] in lex.table.splits and content > 0:
            break
        content += tokens.low[last] not in lex.closed
        last += 1
        open_ = EDGES.isdisjoint(tokens.gap[last])
    while first < last and (tokens.low[first] in LIGHT or tokens.low[first] in lex.table.splits):
        first += 1
    while last > first and tokens.low[last - 1] in lex.closed:
        last -= 1
    dated = not named and not lex.months.isdisjoint(tokens.low[first:last])
    return None if dated or (first < last and tokens.raw[first][0].isdecimal()) else _fit(tokens, lex, first, last)


def _fit(tokens: Tokens, lex: Lexicon, first: int, last: int) -> tuple[int, int] | None:
    """Keep a slice that is short enough and says something."""
    while last - first > 1 and tokens.end[last - 1] - tokens.start[first] > WIDEST:
        last -= 1
    good = any(len(word) > 2 and word not in lex.closed and not word.isdecimal() for word in tokens.low[first:last])
    return (first, last) if good else None


WORTH = {
    "money": 1.0, "percent": 0.85, "count": 0.6, "ratio": 0.6, "energy": 0.6, "mass": 0.5, "area": 0.5, "volume": 0.5,
    "speed": 0.5, "temperature": 0.5, "score": 0.45, "distance": 0.45, "duration": 0.4, "age": 0.25,
}  # fmt: skip
STANDS = {"past": 0.85, "compared": 0.75}


def weight(found: Measure, standing: str, said: str, *, early: float) -> float:
    """Weigh a figure: its kind, its size, how early it stands, and whether one can say what it is about."""
    worth = WORTH[found.kind] * STANDS.get(standing, 1.0)
    size = abs(float(found.high or found.value))
    if found.kind in ("money", "count") and size >= 1:
        worth += min(0.5, log10(size) / 20)
    in_words = not found.number.digits and not found.number.scaled
    if in_words or (found.kind == "count" and size < 10):
        worth *= 0.6
    return round(worth * (1.0 if said else 0.8) * (0.8 + 0.2 * early), 4)
