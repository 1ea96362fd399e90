"""The commands about themes: which there are, and how one of one's own begins."""

from typing import Annotated

import typer

themes = typer.Typer(
    name="theme", help="List the themes, or begin one of your own.", no_args_is_help=True, add_completion=False
)


@themes.command("list")
def list_themes() -> int:
    """Print the built-in themes, what each is for, and where it is."""
    from briefing.cli.files import show
    from briefing.rendering.themes import built_in, theme

    found = {name: (theme(name).about, folder) for name, folder in built_in().items()}
    width = max(map(len, found))
    show("".join(f"{name:{width}}  {about}\n{'':{width}}  {folder}\n" for name, (about, folder) in found.items()))
    return 0


@themes.command(epilog="Example:  briefing theme copy digest my-theme style.css")
def copy(
    name: Annotated[str, typer.Argument(metavar="THEME", help="A built-in theme, or a folder.", show_default=False)],
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The new theme's folder.", show_default=False)],
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help="The files to copy; all where none is named.", show_default=False),
    ] = None,
) -> int:
    """Begin a theme of your own with a copy of one there is; what it does not hold is taken from that one."""
    from briefing.cli.files import show
    from briefing.rendering.copying import copy as copied

    written = copied(name, folder, files or ())
    show("".join(f"{folder}/{path}\n" for path in written))
    return 0
