"""One way to find a thing by its name, be it ours or another package's; and an error that lists what there is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from briefing.errors import UsageError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Thing = TypeVar("Thing")


def find(what: str, name: str, things: Mapping[str, Thing], *, group: str = "") -> Thing:
    """Look a name up in our table, then among the entry points of `group`.

    `what` names the kind of thing in the error: "summarizer", "theme". Raises UsageError where nobody has it.
    """
    if name in things:
        return things[name]
    others = offered(group) if group else {}
    if name not in others:
        raise UsageError(f"no {what} {name!r}", hint=f"there are {', '.join(sorted({*things, *others}))}")
    try:
        return cast("Thing", others[name].load())
    except Exception as error:  # noqa: BLE001 (it is another package's code, and may fail in any way)
        message = f"the {what} {name!r} of {others[name].value!r} cannot be loaded ({error})"
        raise UsageError(message, hint="mend or remove the package that brings it") from None


def offered(group: str) -> "dict[str, EntryPoint]":
    """List what other installed packages offer under this group, by name; nothing of them is loaded."""
    from importlib.metadata import entry_points  # 20 ms: only where the name is not ours

    return {point.name: point for point in entry_points(group=group)}
