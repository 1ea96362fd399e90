"""How much a reader would want a figure."""

from math import log10

from briefing.figures.measures import Measure

WORTH = {
    "money": 0.75, "percent": 0.8, "count": 0.6, "ratio": 0.6, "energy": 0.6, "mass": 0.5, "area": 0.5, "volume": 0.5,
    "speed": 0.5, "temperature": 0.5, "score": 0.45, "distance": 0.45, "duration": 0.4, "age": 0.25,
}  # fmt: skip
STANDS = {"past": 0.85, "compared": 0.75}


def weight(found: Measure, standing: str, said: str, *, early: float) -> float:
    """Weigh a figure: its kind, its size, how early it stands, and whether one can say what it is about."""
    worth = WORTH[found.kind] * STANDS.get(standing, 1.0)
    size = abs(float(found.high or found.value))
    if found.kind in ("money", "count") and size >= 1:
        worth += min(0.65, log10(size) / 16)
    in_words = not found.number.digits and not found.number.scaled
    if in_words or (found.kind == "count" and size < 10):
        worth *= 0.6
    return round(worth * (1.0 if said else 0.6) * (0.8 + 0.2 * early), 4)
