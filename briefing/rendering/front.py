"""What a first page is made of: stories by their weight, the quotes of the day, figures that can be compared."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from briefing.contents import CitedFigure
from briefing.rendering.view import Chapter, Row, Said

ESSENTIALS = 5  # stories on a first page
VOICES = 3  # quotes of the day
SAYING = range(40, 221)  # characters of a quote that stands by itself
IDEAL = 110
SPREAD = 20  # a bar so many times shorter than another says nothing


def by_weight(chapters: Sequence[Chapter]) -> tuple[Chapter, ...]:
    """Order the stories: those that most outlets tell come first, of these the first of each section."""
    seen: Counter[str] = Counter()
    places = []
    for chapter in chapters:
        places.append(seen[chapter.section])
        seen[chapter.section] += 1
    order = sorted(range(len(chapters)), key=lambda i: (-chapters[i].breadth, places[i], i))
    return tuple(chapters[i] for i in order)


def voices(stories: Sequence[Chapter]) -> tuple[Said, ...]:
    """Choose the quotes of the day: of each story one that stands by itself, by somebody who is named beside it."""
    chosen = []
    for chapter in stories:
        fit = [said for said in chapter.quotes if said.speaker and not said.inferred and len(said.cited.text) in SAYING]
        if fit:
            chosen.append(min(fit, key=lambda said: (not said.role, abs(len(said.cited.text) - IDEAL))))
    return tuple(chosen[:VOICES])


def with_shares(rows: Sequence[Row], found: Sequence[CitedFigure]) -> tuple[Row, ...]:
    """Say of each figure what share it is of the greatest of its unit, in percent; 0 where it stands alone."""
    units: dict[tuple[str, ...], list[int]] = defaultdict(list)
    values = [cited.figure.high or cited.figure.value for cited in found]
    for number, cited in enumerate(found):
        if values[number] > 0 and cited.figure.unit:
            units[cited.figure.kind, cited.figure.unit, cited.figure.per].append(number)
    shares = [0] * len(rows)
    for alike in units.values():
        most = max(values[number] for number in alike)
        near = [number for number in alike if values[number] * SPREAD >= most]
        for number in near if len(near) > 1 else ():
            shares[number] = int((values[number] * 100 / most).to_integral_value())
    return tuple(replace(row, share=share) for row, share in zip(rows, shares, strict=True))
