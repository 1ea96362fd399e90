"""Pages a PDF is made for: paper, and readers with electronic ink; found by their names however they are typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.errors import UsageError

NARROW = 15  # millimetres a point of the type


@dataclass(frozen=True, slots=True)
class Paper:
    """A page's size in millimetres, and the size of the type on it in points."""

    name: str
    width: float
    height: float
    points: float
    ink: bool = False  # electronic: black on white, no greys

    @property
    def narrow(self) -> bool:
        """Tell whether there is no room for four columns of a table."""
        return self.short < NARROW * self.points

    @property
    def short(self) -> float:
        """The shorter side, which says how much stands beside what."""
        return min(self.width, self.height)


PAPERS: Mapping[str, Paper] = {
    paper.name: paper
    for paper in (
        Paper("A4",            210.0, 297.0, 10.5),
        Paper("Letter",        215.9, 279.4, 10.5),
        Paper("A5",            148.0, 210.0,  9.0),
        Paper("reMarkable",    157.8, 210.4, 11.5, ink=True),  # 1404 × 1872 at 226 dots an inch
        Paper("Kindle Scribe", 157.5, 210.0, 11.5, ink=True),  # 1860 × 2480 at 300
        Paper("6-inch",         90.7, 122.6, 10.0, ink=True),  # 1072 × 1448 at 300
    )
}  # fmt: skip


def paper(name: str) -> Paper:
    """Find a page by its name, in any case and with or without blanks and hyphens. Raises UsageError."""
    wanted = _key(name)
    found = next((paper for known, paper in PAPERS.items() if _key(known) == wanted), None)
    if found is None:
        raise UsageError(f"no page size {name!r}", hint=f"there are {', '.join(PAPERS)}")
    return found


def _key(name: str) -> str:
    """Fold a name to its letters and digits."""
    return "".join(sign for sign in name.lower() if sign.isalnum())
