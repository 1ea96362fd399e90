"""The commands about editions: begin a configuration, list its feeds, say when it runs, begin an editor's changes."""

from typing import Annotated

import typer

from briefing.configuration import FILE

beginning = typer.Typer(add_completion=False)
listing = typer.Typer(add_completion=False)
scheduling = typer.Typer(add_completion=False)
editing = typer.Typer(add_completion=False)

Configured = Annotated[str, typer.Option("-c", "--config", help="The edition's configuration.")]


@beginning.command(epilog="Example:  briefing init morning --from feeds.opml")
def init(
    folder: Annotated[
        str, typer.Argument(metavar="[FOLDER]", help="Where it is to stand; made where it is not there.")
    ] = ".",
    feeds: Annotated[
        str,
        typer.Option("--from", help="A list of feeds (OPML); each of its groups is a section.", show_default=False),
    ] = "",
) -> int:
    """Begin an edition: write a briefing.toml that says beside each key what it is for."""
    from briefing.cli.beginning import begin

    return begin(folder, feeds)


@listing.command(epilog="Example:  briefing opml > feeds.opml")
def opml(config: Configured = FILE) -> int:
    """Print the feeds of a configuration as a list that other programs read (OPML 2.0)."""
    from briefing.cli.files import show
    from briefing.settings import read
    from briefing.settings.feeds import opml as written

    show(written(read(config)))
    return 0


@scheduling.command(epilog="Example:  briefing schedule --at 06:30 --days mon-fri")
def schedule(
    config: Configured = FILE,
    at: Annotated[str, typer.Option("--at", help="The time of day.")] = "06:30",
    days: Annotated[str, typer.Option("--days", help="The days, as mon-fri or mon,wed,sat.")] = "daily",
    only: Annotated[
        str,
        typer.Option("--only", help="Print nothing but the cron line, or one unit: cron, service or timer."),
    ] = "",
) -> int:
    """Print what makes the edition every morning: the line for cron, the units for systemd. Nothing is installed."""
    from briefing.cli.beginning import print_schedule

    return print_schedule(config, at=at, days=days, only=only)


@editing.command(epilog="Example:  briefing run --draft; briefing edit; briefing run")
def edit(
    saved: Annotated[
        str,
        typer.Argument(
            metavar="[BRIEFING.json]",
            help="A briefing saved by make; else the day's draft of an edition, or the last one made.",
            show_default=False,
        ),
    ] = "",
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", help="The file to write; else where it belongs. - prints it.", show_default=False
        ),
    ] = "",
    config: Configured = FILE,
    day: Annotated[
        str, typer.Option("--date", help="The draft's day, as 2026-11-23; else today.", show_default=False)
    ] = "",
) -> int:
    """Begin an editor's changes: a file with all that is printed of each story, to leave out, add, move and write."""
    from briefing.cli.beginning import begin_edits
    from briefing.cli.past import day_or_today

    return begin_edits(saved, output, configuration=config, day=day_or_today(day))
