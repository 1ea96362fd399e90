"""Themes: folders of templates and style sheets, filled with a briefing; what articles say never becomes markup."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import OutputError

if TYPE_CHECKING:
    from jinja2 import Environment

DEFAULT = "digest"  # what a theme does not hold is taken from this one
BLANK = {ord(sign): " " for sign in "\x0b\x0c\x85"}  # white space that no format allows
REPLACEMENT = "\ufffd"
MEND = "mend the theme {!r}"


def themes() -> dict[str, Path]:
    """List the themes there are, by name."""
    package = Path(__file__).resolve().parent.parent
    places = (package / "templates", package.parent / "templates")  # as installed, and in a checkout
    folder = next(path for path in places if path.is_dir())
    return {path.name: path for path in sorted(folder.iterdir()) if path.is_dir()}


def fill(theme: str, template: str, *, escape: Callable[[str], str] | None = None, **values: Any) -> str:
    """Fill a theme's template; `escape` sets words as text of a format that Jinja cannot escape by itself.

    Raises OutputError where the template is broken: its file, the line and the cause.
    """
    from jinja2 import TemplateError, TemplateSyntaxError

    try:
        return _environment(theme, escape).get_template(template).render(values)
    except TemplateSyntaxError as error:
        raise OutputError(f"{error.filename}:{error.lineno}: {error.message}", hint=MEND.format(theme)) from None
    except TemplateError as error:
        raise OutputError(f"theme {theme!r}, {template}: {error}", hint=MEND.format(theme)) from None


def style(theme: str, sheets: Sequence[str], **values: Any) -> str:
    """Fill style sheets and join them."""
    return "\n".join(fill(theme, sheet, **values).strip() for sheet in sheets) + "\n"


def printable(text: str) -> str:
    """Replace what no format can show: control characters, halves of characters, numbers that are no characters."""
    return _unprintable().sub(REPLACEMENT, text.translate(BLANK))


@cache
def _environment(theme: str, escape: Callable[[str], str] | None) -> "Environment":
    """Make what fills a theme's templates: HTML is always escaped, style sheets never, a name unknown is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from briefing.rendering.wording import direction

    folders = themes()
    environment = Environment(
        loader=FileSystemLoader([folders[theme], folders[DEFAULT]]),
        autoescape=lambda name: bool(name) and not str(name).endswith((".css", ".md")),  # noqa: S701  Markdown has its own
        finalize=_finalizer(escape),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals["direction"] = direction
    return environment


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
