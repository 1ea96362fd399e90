"""What a line of a page is, whether it stays, and why it does not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is, whether it stays, and why it does not."""

    kind: str
    kept: bool
    reason: str = ""
    guessed: bool = False  # from where it stands alone: its chance may say otherwise
