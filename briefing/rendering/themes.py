"""Themes: folders of templates and style sheets, each falling back to the one it is based on; where they are found."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from briefing.errors import UsageError
from briefing.options import DEFAULT_THEME

SETTINGS = "theme.toml"  # a theme's own description: what it is based on, what it is for
KNOWN = ("base", "about")
ASSETS = {
    ".svg": "image/svg+xml", ".png":   "image/png",  ".jpg": "image/jpeg", ".webp": "image/webp",
    ".otf": "font/otf",      ".ttf":   "font/ttf",   ".woff": "font/woff", ".woff2": "font/woff2",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme as it is found: where its files are, and those it does not hold."""

    name: str  # as the user gave it
    about: str
    folders: tuple[Path, ...]  # its own, then those that it falls back to

    @property
    def assets(self) -> bool:
        """Tell whether it holds pictures or fonts."""
        return any(Path(name).suffix.lower() in ASSETS for name in self.files())

    def asset(self, name: str) -> str:
        """Write a picture or a font of the theme as an address that holds it whole: nothing is fetched."""
        from base64 import b64encode

        path = self.files().get(name)
        kind = ASSETS.get(path.suffix.lower()) if path else None
        if path is None or kind is None:
            raise LookupError(f"no picture and no font {name!r} in the theme")
        return f"data:{kind};base64,{b64encode(path.read_bytes()).decode()}"

    def files(self) -> dict[str, Path]:
        """List every file a template of the theme can name, by that name."""
        found: dict[str, Path] = {}
        for folder in self.folders:
            for path in sorted(folder.rglob("*")):
                if path.is_file() and not path.name.startswith("."):
                    found.setdefault(path.relative_to(folder).as_posix(), path)
        return found


def built_in() -> dict[str, Path]:
    """List the folders of the themes that come with the program, by name."""
    package = Path(__file__).resolve().parent.parent
    places = (package / "templates", package.parent / "templates")  # as installed, and in a checkout
    folder = next(path for path in places if path.is_dir())
    return {path.name: path for path in sorted(folder.iterdir()) if path.is_dir()}


@cache
def theme(name: str) -> Theme:
    """Find a theme by its name, or by the path of its folder. Raises UsageError where there is none."""
    folder = _folder(name)
    settings = _settings(folder)
    base = settings.get("base", DEFAULT_THEME)
    known = built_in()
    if base not in known:
        message = f"{folder / SETTINGS}: no theme {base!r} to fall back to"
        raise UsageError(message, hint=f"there are {', '.join(known)}")
    below = () if folder in (known[DEFAULT_THEME], known[base]) else theme(base).folders
    return Theme(name, settings.get("about", ""), (folder, *below))


def _folder(name: str) -> Path:
    """Find a theme's folder: a built-in one's by its name, else where the name leads."""
    known = built_in()
    if name in known:
        return known[name]
    folder = Path(name).expanduser()
    if not name or not folder.is_dir():
        raise UsageError(f"no theme {name!r}", hint=f"there are {', '.join(known)}, or name a folder of your own")
    if not any(path.is_file() for path in folder.rglob("*")):
        raise UsageError(f"no theme in {name}: the folder is empty", hint=f"briefing theme copy {DEFAULT_THEME} {name}")
    return _closed(folder.resolve())


def _closed(folder: Path) -> Path:
    """Refuse a folder from which a link leads out: a theme's templates read the theme's files alone."""
    for path in folder.rglob("*"):
        if path.is_symlink() and not path.resolve().is_relative_to(folder):
            raise UsageError(f"{path} leads out of its theme", hint="put the file itself there")
    return folder


def _settings(folder: Path) -> dict[str, str]:
    """Read what a theme says of itself; nothing where it does not."""
    import tomllib

    try:
        settings = tomllib.loads((folder / SETTINGS).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise UsageError(f"{folder / SETTINGS}: {error}", hint="mend it, or remove it") from None
    for name in settings:
        if name not in KNOWN:
            raise UsageError(f"{folder / SETTINGS}: no setting {name!r}", hint=f"there are {', '.join(KNOWN)}")
        if not isinstance(settings[name], str):
            raise UsageError(f"{folder / SETTINGS}: {name} is no text", hint=f'write {name} = "…"')
    return settings
