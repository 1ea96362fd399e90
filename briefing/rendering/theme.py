"""Templates and style sheets of a theme, filled with a briefing; what articles say never becomes markup."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from briefing.errors import OutputError
from briefing.rendering.themes import Theme, built_in
from briefing.rendering.themes import theme as find
from briefing.text import regex

if TYPE_CHECKING:
    from jinja2 import Environment

BLANK = {ord(sign): " " for sign in "\x0b\x0c\x85"}  # white space that no format allows
REPLACEMENT = "\ufffd"
TURN_END, ISOLATE_END = "\u202c", "\u2069"
TURNS = dict.fromkeys("\u202a\u202b\u202d\u202e", TURN_END) | dict.fromkeys("\u2066\u2067\u2068", ISOLATE_END)
TURN = regex("[\u202a-\u202e\u2066-\u2069]")
MEND = "mend the theme {!r}"


def fill(theme: str, template: str, *, escape: Callable[[str], str] | None = None, **values: Any) -> str:
    """Fill a theme's template; `escape` sets words as text of a format that Jinja cannot escape by itself.

    Raises OutputError where the template is broken: its file, the line and the cause.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    found = find(theme)
    try:
        return _environment(found, escape).get_template(template).render(values)
    except TemplateSyntaxError as error:
        message = f"{error.filename or error.name}:{error.lineno}: {error.message}"
        raise OutputError(message, hint=MEND.format(theme)) from None
    except Exception as error:
        if theme in built_in() and not isinstance(error, TemplateError):
            raise  # a fault of the program's own
        place = _place(error, found)
        raise OutputError(f"{place or template}: {_cause(error)}", hint=MEND.format(theme)) from None


def _place(error: Exception, theme: Theme) -> str | None:
    """Tell in which file and line of a theme something went wrong; None where it was not in one."""
    lines = [
        f"{frame.filename}:{frame.lineno}"
        for frame in extract_tb(error.__traceback__)
        if any(Path(frame.filename).is_relative_to(folder) for folder in theme.folders)
    ]
    return lines[-1] if lines else None


def _cause(error: Exception) -> str:
    """Put an error of a template into words."""
    named = {"TemplateNotFound": "no template {}", "SecurityError": "not allowed: {}"}
    said = named.get(type(error).__name__, "{}").format(error)
    return said if said.strip() else type(error).__name__


def style(theme: str, sheets: Sequence[str], **values: Any) -> str:
    """Fill style sheets, or scripts, and join them."""
    return "\n".join(fill(theme, sheet, **values).strip() for sheet in sheets) + "\n"


def printable(text: str) -> str:
    """Replace what no format can show: control characters, halves of characters, numbers that are no characters.

    What turns the direction of letters is left, and ended behind the text.
    """
    return text if text.isprintable() else closed(_unprintable().sub(REPLACEMENT, text.translate(BLANK)))


def closed(text: str) -> str:
    """Put behind a text the marks that end each turn of direction left open in it: the words beside it do not turn."""
    ends: list[str] = []
    for sign in TURN.findall(text):
        if sign in TURNS:
            ends.append(TURNS[sign])
        elif sign in ends and (sign == ISOLATE_END or ends[-1] == sign):
            while ends.pop() != sign:  # an isolate ends what was begun inside it
                pass
    return text + "".join(reversed(ends))


@cache
def _environment(theme: Theme, escape: Callable[[str], str] | None) -> "Environment":
    """Make what fills a theme's templates: HTML is always escaped, style sheets never, a name unknown is an error.

    Templates reach what they are given and the theme's own files, and nothing else of the machine. `briefing.html` is
    the theme's own or the one it falls back to; `digest/briefing.html` is that of a built-in theme.
    """
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from briefing.rendering.unbroken import parts
    from briefing.rendering.wording import direction

    others = PrefixLoader({name: FileSystemLoader(folder) for name, folder in built_in().items()})
    environment = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader([FileSystemLoader(theme.folders), others]),
        autoescape=lambda name: bool(name) and not str(name).endswith((".css", ".js", ".md", ".txt")),
        finalize=_finalizer(escape),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.is_safe_attribute = _remembered(environment.is_safe_attribute)  # type: ignore[assignment, method-assign]
    environment.filters |= {"parts": parts, "closed": closed}
    environment.globals.update(direction=direction, asset=theme.asset, assets=theme.assets)
    return environment


def _remembered(judge: Callable[[Any, str, Any], bool]) -> Callable[[Any, str, Any], bool]:
    """Judge an attribute once for all values of a type: the sandbox goes by it, and is asked thousands of times."""
    known: dict[tuple[type, str], bool] = {}

    def is_safe(owner: Any, name: str, value: Any) -> bool:
        kind = type(owner), name
        if kind not in known:
            known[kind] = judge(owner, name, value)
        return known[kind]

    return is_safe


def _finalizer(escape: Callable[[str], str] | None) -> Callable[[Any], Any]:
    """Return what every value passes on its way into a template; markup made by templates passes as it is."""
    from markupsafe import Markup

    def finalize(value: Any) -> Any:
        if not isinstance(value, str) or isinstance(value, Markup):
            return value
        return escape(printable(value)) if escape else printable(value)

    return finalize


@cache
def _unprintable() -> re.Pattern[str]:
    """Compile the class of characters that no format can show."""
    planes = "".join(f"{chr(plane + 0xFFFE)}-{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    return re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{planes}]")
