"""One way to find a thing by its name, be it ours or another package's; and an error that lists what there is."""

from collections.abc import Mapping
from typing import TypeVar, cast

from briefing.errors import UsageError

Thing = TypeVar("Thing")


def find(what: str, name: str, things: Mapping[str, Thing], *, group: str = "") -> Thing:
    """Look a name up in our table, then among the entry points of `group`.

    `what` names the kind of thing in the error: "summarizer", "theme". Raises UsageError where nobody has it.
    """
    if name in things:
        return things[name]
    others: dict[str, Thing] = _entry_points(group) if group else {}
    if name in others:
        return others[name]
    raise UsageError(f"no {what} {name!r}", hint=f"there are {', '.join(sorted({*things, *others}))}")


def _entry_points(group: str) -> dict[str, Thing]:
    """Load what other installed packages offer under this group."""
    from importlib.metadata import entry_points  # 20 ms: only where the name is not ours

    return {point.name: cast("Thing", point.load()) for point in entry_points(group=group)}
