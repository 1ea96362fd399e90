"""What a site's robots.txt lets this program read, and how fast (RFC 9309)."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protego import Protego

NAME = "briefing"  # what this program is called there
LARGEST = 512 * 1024  # bytes that are read of it; RFC 9309 asks for 500 KiB at least
FOREIGN = "User-agent: other"
AGENT_LINE = re.compile(r"(?i)user[- ]?agent[ \t]*:?[ \t]*(?P<product>\*|[a-z_-]*)")


@dataclass(frozen=True, slots=True)
class Rules:
    """A robots.txt as far as it concerns this program."""

    parsed: "Protego | None" = None  # None: everything is allowed

    def allow(self, url: str) -> bool:
        """Tell whether a page may be read."""
        return self.parsed is None or self.parsed.can_fetch(url, NAME)

    @property
    def delay(self) -> float:
        """Return how many seconds the site wants between two requests."""
        return float((self.parsed and self.parsed.crawl_delay(NAME)) or 0.0)


def read_rules(content: bytes) -> Rules:
    """Read a robots.txt, however broken; of a very large one its beginning."""
    from protego import Protego

    text = content[:LARGEST].decode("utf-8-sig", "replace")
    if len(content) > LARGEST:
        text = text.rpartition("\n")[0]  # half a rule may forbid everything
    return Rules(Protego.parse("\n".join(map(_folded, text.splitlines()))))


def _folded(line: str) -> str:
    """Make one of all other programs.

    Protego gives each named program a copy of its group's rules: 18,000 names before 18,000 rules, which 500 KiB hold,
    would be 324 million.
    """
    found = AGENT_LINE.match(line.strip())
    if not found:
        return line
    product = found["product"].lower()
    return f"User-agent: {product}" if product in {"*", NAME} else FOREIGN
