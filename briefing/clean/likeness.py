"""How much a line above an article is like its title: what speaks for it and against it, each with its weight."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import mul
from typing import NamedTuple

from briefing.clean.pieces import Lines, Piece, has_ideographs
from briefing.dates import dates
from briefing.languages import SPACELESS
from briefing.text import regex
from briefing.words import stems, terms

# what is seen             what it adds, in the order in which it is looked for; many are shares between 0 and 1
WEIGHTS = {
    "taken up":             2.2,  # share of its words that the article uses
    "many taken up":        1.2,
    "many not taken up":   -1.0,
    "repeated":             0.3,
    "inside another line":  1.9,
    "of a title's length":  0.7,
    "short":               -0.6,
    "one or two words":    -1.5,
    "very long":           -0.6,
    "full stop":           -2.0,
    "colon":               -0.7,
    "opens in lower case": -0.6,
    "capitals":            -1.1,
    "quotation":            0.6,
    "bars and addresses":  -1.3,
    "credit":              -0.5,
    "far above":           -0.7,
    "first of the stretch": -2.8,
    "inside the stretch":  -2.1,
    "below prose":         -1.8,
    "signed right below":   1.0,  # by a byline or a date
    "signed close below":   1.4,
    "signed below":         1.4,
    "longer line above":   -0.9,
    "title-like above":    -1.1,
    "title-like below":     1.0,  # the standfirst says the same once more
    "longer line below":    0.9,
    "among others":        -1.0,  # as in a list of headlines
    "a page's words":      -1.6,
}  # fmt: skip
Seen = tuple[float, ...]
FOREIGN = -0.6  # what being in another language than the article's adds
SIGNS = ("by", "published", "updated", "reading_time")
BARRED = regex(r"[|›»/>@\t]|\S\s{2}\S|https?:|www\.|\.com\b")
CREDITS = ("getty", "photo", "image", "©", "reuters")
AGENCY = regex(r"\bafp\b")
CREDITED = regex(r"(?:\w+ ){0,3}by [A-Z]")  # "Review by Jane Doe"
OPENING = "\"'“‘«„"
LONGEST_DATE = 12  # words of a line that is a date
LONGEST = 40  # words of a title
NEAR = 4  # lines below a title in which it is signed
AROUND = 4
FAR = 60  # lines above the article, from which on a title is no less likely
FULL = 5  # terms of a title that is long enough; more where two characters are one
FULL_SPACELESS = 8
LONGEST_COPY = 40  # letters that a line may have beside a title it repeats


class Scene(NamedTuple):
    """The lines around an article's beginning, with what is asked of many of them."""

    lines: Lines
    low: int  # the first line looked at
    start: int  # of the article
    body: frozenset[str]  # its terms
    keys: tuple[str, ...]  # of the lines from `low` on
    counts: Mapping[str, int]
    whole: str  # all keys
    signed: tuple[bool, ...]  # of the lines from `low` on, and none behind them
    terms: tuple[list[str], ...]  # of each line that may be a title
    shares: tuple[float, ...]  # how much of each line the article takes up
    headlines: tuple[bool, ...]  # which of the page's lines look like one, from AROUND lines above `low` on

    def own(self, i: int) -> list[str]:
        """List a line's terms."""
        return self.terms[i - self.low]

    def is_signed(self, i: int) -> bool:
        """Tell whether a line is a byline or a date."""
        return i >= self.low and self.signed[i - self.low]

    def share(self, i: int) -> float:
        """Say how much of a line the article takes up; nothing for one that cannot be a title."""
        return self.shares[i - self.low] if 0 <= i - self.low < len(self.shares) else 0.0


def scene(lines: Lines, low: int, start: int, last: int, body: frozenset[str]) -> Scene:
    """Look at the lines from `low` to `last` and at the few behind them."""
    pieces, sorts = lines.pieces[low : last + NEAR], lines.sorts[low : last + NEAR]
    keys = tuple([piece.key for piece in pieces])
    own = tuple([terms_of(piece, lines.language) if piece.words <= LONGEST else [] for piece in pieces])
    above = max(0, low - AROUND)
    around = zip(lines.pieces[above : last + AROUND], lines.sorts[above : last + AROUND], strict=True)
    return Scene(
        lines=lines,
        low=low,
        start=start,
        body=body,
        keys=keys,
        counts=Counter(keys),
        whole="\n".join(keys),
        signed=(*(is_sign(*line, lines.language) for line in zip(pieces, sorts, strict=True)), *[False] * NEAR),
        terms=own,
        shares=tuple([_share(*line, body) for line in zip(pieces, sorts, own, strict=True)]),
        headlines=tuple([not sort and 4 <= piece.words <= 20 and not piece.final for piece, sort in around]),
    )


def terms_of(piece: Piece, language: str) -> list[str]:
    """List a line's terms; its key has its words, where spaces part them."""
    return terms(piece.text, language) if language in SPACELESS else stems(piece.key.split(), language)


def vocabulary(pieces: Iterable[Piece], language: str) -> frozenset[str]:
    """List the terms of some lines, each once."""
    if language in SPACELESS:
        return frozenset(term for piece in pieces for term in terms(piece.text, language))
    return frozenset(stems(set(" ".join([piece.key for piece in pieces]).split()), language))


def _share(piece: Piece, sort: str, own: list[str], body: frozenset[str]) -> float:
    """Measure how much of a line the article takes up."""
    if sort or piece.words < 4 or not own:
        return 0.0
    return len([term for term in own if term in body]) / len(own) * min(1.0, len(own) / FULL)


def is_sign(piece: Piece, sort: str, language: str) -> bool:
    """Tell a byline or a date line."""
    if sort in SIGNS or (piece.counted and piece.words <= LONGEST_DATE and dates(piece.text, language)):
        return True
    return piece.words <= LONGEST_DATE and "by " in piece.text and CREDITED.match(piece.text) is not None


def likeness(scene: Scene, i: int) -> float:
    """Say how much a line is like the title; its own terms must be some."""
    piece = scene.lines.pieces[i]
    seen = (*_words_seen(scene, i), *_form_seen(piece), *_place_seen(scene, i), *_near_seen(scene, i))
    return float(sum(map(mul, WEIGHTS.values(), (*seen, scene.lines.sorts[i] != ""))))


def _words_seen(scene: Scene, i: int) -> Seen:
    """See how a line's words stand to the article's."""
    own = scene.own(i)
    known = len([term for term in own if term in scene.body])
    full = FULL_SPACELESS if has_ideographs(scene.lines.pieces[i].text) else FULL
    line = scene.keys[i - scene.low]
    copied = len(line) > 12 and scene.whole.count(line) > scene.counts[line]
    return (
        known / len(own) * min(1.0, len(own) / full),
        min(8, known) / 8,
        min(6, len(own) - known) / 6,
        scene.counts[line] > 1,
        copied and _is_inside_another(line, scene.keys),
    )


def _is_inside_another(line: str, keys: Sequence[str]) -> bool:
    """Tell whether another line that is not much longer has all of this one."""
    return any(line in other != line and len(other) < len(line) + LONGEST_COPY for other in keys)


def _form_seen(piece: Piece) -> Seen:
    """See what a line looks like."""
    text = piece.text
    return (
        5 <= piece.words <= 16,
        piece.words <= 4,
        piece.words <= 2,
        piece.words > 24,
        text.endswith((".", "。", ";", ",", "…", "।")),
        text.endswith((":", "：")),
        text[0].islower(),
        text.isupper(),
        text[0] in OPENING,
        _is_barred(text),
        _is_credited(text.lower()),
    )


def _is_barred(text: str) -> bool:
    """Tell a line with a bar, a wide gap or an address in it; most have no sign of either."""
    signs = "." in text or "/" in text or "|" in text or "»" in text or "›" in text or ">" in text or "@" in text
    return (signs or " ".join(text.split()) != text) and BARRED.search(text) is not None


def _is_credited(low: str) -> bool:
    """Tell a line, in lower case, that names who made a picture."""
    return any(word in low for word in CREDITS) or ("afp" in low and AGENCY.search(low) is not None)


def _place_seen(scene: Scene, i: int) -> Seen:
    """See where a line stands to the article."""
    above = scene.lines.worths[max(0, i - 6) : i]
    return (
        min(max(0, scene.start - i), FAR) / 20,
        i == scene.start,
        i > scene.start,
        min(3.0, sum([worth for worth in above if worth > 0])) / 3,
    )


def _near_seen(scene: Scene, i: int) -> Seen:
    """See what stands around a line."""
    pieces, sorts = scene.lines.pieces, scene.lines.sorts
    piece, signs = pieces[i], scene.signed[i + 1 - scene.low : i + 1 + NEAR - scene.low]
    at = i - max(0, scene.low - AROUND)
    others = scene.headlines[max(0, at - AROUND) : at + AROUND + 1]
    return (
        signs[0],
        any(signs[:2]),
        any(signs),
        i > 0 and pieces[i - 1].words >= 5 and not sorts[i - 1] and not scene.is_signed(i - 1),
        scene.share(i - 1),
        scene.share(i + 1),
        i + 1 < len(pieces) and not sorts[i + 1] and pieces[i + 1].words > max(7, piece.words),
        (sum(others) - scene.headlines[at]) / 4,
    )
