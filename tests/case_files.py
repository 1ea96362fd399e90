"""Cases as a linguist writes them: a title, then the text, then what is expected, between lines with a dot alone."""

from dataclasses import dataclass
from pathlib import Path

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Case:
    language: str
    title: str
    text: str
    expected: str

    def __str__(self):
        return f"{self.language}: {self.title}"


def cases(folder):
    """Read every case of a folder; its files are called after the languages."""
    return [case for path in sorted((CASES / folder).glob("*.md")) for case in read(path)]


def read(path):
    """Read one file's cases."""
    parts, title = [[]], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line == ".":
            parts.append([])
        else:
            parts[-1].append(line)
    found = []
    for head, text, expected in zip(parts[0::3], parts[1::3], parts[2::3], strict=False):
        title = [line for line in head if line and not line.startswith("#")][-1]
        found.append(Case(path.stem, title, "\n".join(text), "\n".join(expected)))
    return found
