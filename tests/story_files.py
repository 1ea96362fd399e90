"""Stories as a person writes them: one a file, its articles between lines that name language, day and outlet."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import briefing

STORIES = Path(__file__).parent / "cases" / "stories"
SINGLES = "singles"  # the file whose articles are each a story of its own
OPENING = "== "


@dataclass(frozen=True)
class Told:
    """An article, the story it tells, and whether its outlet printed another one's text."""

    story: str
    copy: bool
    article: briefing.Article


def told(folder):
    """Read the articles of a folder's stories, those of the folders in it too."""
    return [found for path in sorted((STORIES / folder).rglob("*.md")) if path.stem != "README" for found in read(path)]


def read(path):
    """Read one file's articles."""
    found = []
    for number, part in enumerate(f"\n{path.read_text(encoding='utf-8')}".split(f"\n{OPENING}")[1:]):
        head, title, text = part.split("\n", 2)
        language, day, outlet = head.split(" ", 2)
        article = briefing.article(
            text.strip(), title=title, language=language, published=date.fromisoformat(day), url=""
        )
        story = f"{path.parent.name}/{path.stem}" + (f" {number}" if path.stem == SINGLES else "")
        found.append(Told(story, outlet.endswith(", copy"), article))
    return found
