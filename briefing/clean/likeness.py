"""How much a line above an article is like its title: what speaks for it and against it, each with its weight."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.clean.dates import dates
from briefing.clean.pieces import Lines, Piece, has_ideographs, key
from briefing.words import terms

# what is seen             what it adds; many are shares between 0 and 1
WEIGHTS = {
    "taken up":             2.2,  # share of its words that the article uses
    "many taken up":        1.2,
    "many not taken up":   -1.0,
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
    "repeated":             0.3,
    "inside another line":  1.9,
    "signed right below":   1.0,  # by a byline or a date
    "signed close below":   1.4,
    "signed below":         1.4,
    "far above":           -0.7,
    "first of the stretch": -2.8,
    "inside the stretch":  -2.1,
    "longer line above":   -0.9,
    "title-like above":    -1.1,
    "title-like below":     1.0,  # the standfirst says the same once more
    "longer line below":    0.9,
    "among others":        -1.0,  # as in a list of headlines
    "below prose":         -1.8,
    "a page's words":      -1.6,
    "in another language": -0.6,
}  # fmt: skip
SIGNS = ("by", "published", "updated", "reading_time")
BARRED = re.compile(r"[|›»/>@\t]|\S\s{2}\S|https?:|www\.|\.com\b")
CREDIT = re.compile(r"getty|photo|image|©|\bafp\b|reuters", re.IGNORECASE)
CREDITED = re.compile(r"(?:\w+ ){0,3}by [A-Z]")  # "Review by Jane Doe"
OPENING = "\"'“‘«„"
LONGEST_DATE = 12  # words of a line that is a date
LONGEST = 40  # words of a title
NEAR = 4  # lines below a title in which it is signed
AROUND = 4
FAR = 60  # lines above the article, from which on a title is no less likely
FULL = 5  # terms of a title that is long enough; more where two characters are one
FULL_SPACELESS = 8
LONGEST_COPY = 40  # letters that a line may have beside a title it repeats


@dataclass(frozen=True, slots=True)
class Scene:
    """The lines around an article's beginning, with what is asked of many of them."""

    lines: Lines
    low: int  # the first line looked at
    start: int  # of the article
    body: frozenset[str]  # its terms
    keys: tuple[str, ...]  # of the lines from `low` on
    counts: Mapping[str, int]
    signed: tuple[bool, ...]
    terms: tuple[list[str], ...]  # of each line that may be a title

    def own(self, i: int) -> list[str]:
        """List a line's terms."""
        return self.terms[i - self.low] if 0 <= i - self.low < len(self.terms) else []

    def is_signed(self, i: int) -> bool:
        """Tell whether a line is a byline or a date."""
        return 0 <= i - self.low < len(self.signed) and self.signed[i - self.low]

    def is_plain(self, i: int) -> bool:
        """Tell whether there is such a line, and no cue in it, nor a name or a date."""
        return 0 <= i < len(self.lines.pieces) and not self.lines.sorts[i] and not self.is_signed(i)

    def share(self, i: int) -> float:
        """Say how much of a line the article takes up; nothing for one that cannot be a title."""
        if not 0 <= i < len(self.lines.pieces) or self.lines.sorts[i] or self.lines.pieces[i].words < 4:
            return 0.0
        own = self.own(i)
        return sum(term in self.body for term in own) / len(own) * min(1.0, len(own) / FULL) if own else 0.0


def scene(lines: Lines, low: int, start: int, last: int, body: frozenset[str]) -> Scene:
    """Look at the lines from `low` to `last` and at the few behind them."""
    pieces = lines.pieces[low : last + NEAR]
    keys = tuple(key(piece.text) for piece in pieces)
    return Scene(
        lines=lines,
        low=low,
        start=start,
        body=body,
        keys=keys,
        counts=Counter(keys),
        signed=tuple(
            is_sign(piece, sort, lines.language) for piece, sort in zip(pieces, lines.sorts[low:], strict=False)
        ),
        terms=tuple(terms(p.text, lines.language) if p.words <= LONGEST else [] for p in pieces),
    )


def is_sign(piece: Piece, sort: str, language: str) -> bool:
    """Tell a byline or a date line."""
    if sort in SIGNS or (piece.words <= LONGEST_DATE and next(dates(piece.text, language), None) is not None):
        return True
    return piece.words <= LONGEST_DATE and CREDITED.match(piece.text) is not None


def likeness(scene: Scene, i: int, *, foreign: bool) -> float:
    """Say how much a line is like the title; its own terms must be some."""
    seen = _words_seen(scene, i) | _form_seen(scene.lines.pieces[i]) | _place_seen(scene, i) | _near_seen(scene, i)
    seen["a page's words"] = bool(scene.lines.sorts[i])
    seen["in another language"] = foreign
    return sum(WEIGHTS[what] * amount for what, amount in seen.items())


def _words_seen(scene: Scene, i: int) -> dict[str, float]:
    """See how a line's words stand to the article's."""
    own = scene.own(i)
    known = sum(term in scene.body for term in own)
    full = FULL_SPACELESS if has_ideographs(scene.lines.pieces[i].text) else FULL
    line = scene.keys[i - scene.low]
    copies = len(line) > 12 and any(
        line in other != line and len(other) < len(line) + LONGEST_COPY for other in scene.keys
    )
    return {
        "taken up": known / len(own) * min(1.0, len(own) / full),
        "many taken up": min(8, known) / 8,
        "many not taken up": min(6, len(own) - known) / 6,
        "repeated": scene.counts[line] > 1,
        "inside another line": copies,
    }


def _form_seen(piece: Piece) -> dict[str, float]:
    """See what a line looks like."""
    text = piece.text
    return {
        "of a title's length": 5 <= piece.words <= 16,
        "short": piece.words <= 4,
        "one or two words": piece.words <= 2,
        "very long": piece.words > 24,
        "full stop": text.endswith((".", "。", ";", ",", "…", "।")),
        "colon": text.endswith((":", "：")),
        "opens in lower case": text[0].islower(),
        "capitals": text.isupper(),
        "quotation": text[0] in OPENING,
        "bars and addresses": BARRED.search(text) is not None,
        "credit": CREDIT.search(text) is not None,
    }


def _place_seen(scene: Scene, i: int) -> dict[str, float]:
    """See where a line stands to the article."""
    above = scene.lines.worths[max(0, i - 6) : i]
    return {
        "far above": min(max(0, scene.start - i), FAR) / 20,
        "first of the stretch": i == scene.start,
        "inside the stretch": i > scene.start,
        "below prose": min(3.0, sum(worth for worth in above if worth > 0)) / 3,
    }


def _near_seen(scene: Scene, i: int) -> dict[str, float]:
    """See what stands around a line."""
    pieces = scene.lines.pieces
    piece, signs = pieces[i], [scene.is_signed(j) for j in range(i + 1, i + 1 + NEAR)]
    others = [
        j for j in range(max(0, i - AROUND), min(len(pieces), i + 1 + AROUND)) if j != i and not scene.lines.sorts[j]
    ]
    below = i + 1 < len(pieces) and not scene.lines.sorts[i + 1]
    return {
        "signed right below": signs[0],
        "signed close below": any(signs[:2]),
        "signed below": any(signs),
        "longer line above": scene.is_plain(i - 1) and pieces[i - 1].words >= 5,
        "title-like above": scene.share(i - 1),
        "title-like below": scene.share(i + 1),
        "longer line below": below and pieces[i + 1].words > max(7, piece.words),
        "among others": _headlines([pieces[j] for j in others]) / 4,
    }


def _headlines(pieces: Sequence[Piece]) -> int:
    """Count the lines that are like headlines."""
    return sum(4 <= piece.words <= 20 and not piece.final for piece in pieces)
