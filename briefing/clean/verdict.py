"""What a line of a page is, whether it stays, and why it does not."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from briefing.models import BLOCK_JOINT, Block, Dropped
from briefing.text import Span

INNER = frozenset({"caption", "table row", "quote block"})  # kinds that are an article's own only within it


class Verdict(NamedTuple):
    """What a line is, whether it stays, and why it does not."""

    kind: str
    kept: bool
    reason: str = ""
    guessed: bool = False  # from where it stands alone: its chance may say otherwise


def with_kinds(verdicts: Sequence[Verdict], keep: Collection[str]) -> list[Verdict]:
    """Keep the lines of these kinds too; captions and tables only from the title on to the article's last line."""
    if not keep:
        return list(verdicts)
    known = [i for i, verdict in enumerate(verdicts) if verdict.kept or verdict.kind == "title"]
    within = range(known[0], known[-1] + 1) if known else range(0)
    return [
        Verdict(verdict.kind, True) if verdict.kind in keep and (i in within or verdict.kind not in INNER) else verdict
        for i, verdict in enumerate(verdicts)
    ]


def assembled(
    text: str, places: Sequence[Span], verdicts: Sequence[Verdict]
) -> tuple[tuple[Block, ...], tuple[Dropped, ...], str]:
    """Put the kept lines together; returns the blocks, what was dropped, and the article's text."""
    blocks: list[Block] = []
    dropped: list[Dropped] = []
    at = 0
    for place, verdict in zip(places, verdicts, strict=True):
        if verdict.kept:
            length = place.end - place.start
            blocks.append(Block(verdict.kind, Span(at, at + length), place))
            at += length + len(BLOCK_JOINT)
        else:
            dropped.append(Dropped(verdict.kind, verdict.reason, place))
    return tuple(blocks), tuple(dropped), BLOCK_JOINT.join(block.origin.of(text) for block in blocks)
