"""The command that makes an edition: `briefing run`, every morning."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli.app import About, Characters, Count, Labels, Length, Minutes, Quiet, Ratio, Strict, Title
from briefing.cli.past import day_or_today
from briefing.cli.progress import counted, note
from briefing.cli.watching import watching
from briefing.configuration import FILE, Configuration
from briefing.errors import InputError, OutputError, UsageError
from briefing.options import Budget

if TYPE_CHECKING:
    from briefing.edition import Outcome

running = typer.Typer(add_completion=False)

Config = Annotated[
    str, typer.Option("-c", "--config", help="The edition's configuration; `briefing init` begins one.")
]
Draft = Annotated[
    bool, typer.Option("--draft", help="Only look: write beside the outputs; no edition is kept, and nothing is sent.")
]
Again = Annotated[bool, typer.Option("--again", help="Write the last edition again, with its edits; read no source.")]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "-o", "--output", help="Files in place of those configured, as out/{date}.pdf. Repeatable.", show_default=False
    ),
]
Changes = Annotated[
    list[str] | None,
    typer.Option(
        "--set",
        metavar="KEY=VALUE",
        help="Any key of the configuration, as look.without=[\"method\"]. Repeatable.",
        show_default=False,
    ),
]
Method = Annotated[str, typer.Option("--method", "-m", help="How summaries are made.", show_default=False)]
Theme = Annotated[str, typer.Option("--theme", help="How the documents look.", show_default=False)]
Page = Annotated[str, typer.Option("--page", help="The PDF's page.", show_default=False)]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", min=0, help="Processes to read with; 0: as many as pay.", show_default=False),
]
Day = Annotated[str, typer.Option("--date", help="The edition's day, as 2026-11-23; else today.", show_default=False)]
LogFormat = Annotated[str, typer.Option("--log-format", help="plain, or json: one object a line.")]


@running.command(epilog="Example:  briefing run -c morning/briefing.toml")
def run(
    config: Config = FILE,
    draft: Draft = False,
    again: Again = False,
    change: Changes = None,
    output: Outputs = None,
    title: Title = "",
    labels: Labels = None,
    sentences: Count = None,
    words: Length = None,
    ratio: Ratio = None,
    minutes: Minutes = None,
    characters: Characters = None,
    about: About = "",
    method: Method = "",
    theme: Theme = "",
    page: Page = "",
    jobs: Jobs = None,
    day: Day = "",
    log_format: LogFormat = "plain",
    strict: Strict = False,
    quiet: Quiet = False,
) -> int:
    """Make the edition of what is new since the last one: write it, send it, remember it."""
    from briefing import settings

    given = settings.read(config, changes=change or ())
    budget = Budget(sentences, words, ratio, minutes, characters)
    said = {"title": title, "labels": labels, "about": about, "method": method}
    chosen = replace(
        given,
        options=replace(given.options, **_said(said | {"budget": None if budget == Budget() else budget})),
        design=given.design._replace(**_said({"theme": theme, "page": page})),
        **_said({"outputs": tuple(output or ()), "jobs": jobs}),
    )
    settings.check(chosen)
    if again and (output or day or any(said.values()) or budget != Budget()):
        raise UsageError("--again writes the last edition as it was", hint="--theme and --page may be others")
    outcome = _make(chosen, day, draft=draft, again=again, log_format=log_format, quiet=quiet)
    return _ended(outcome, strict=strict, quiet=quiet or log_format == "json")


def _said(options: dict[str, Any]) -> dict[str, Any]:
    """Keep the options that were given."""
    return {name: value for name, value in options.items() if value not in ("", (), None)}


def _make(
    configuration: Configuration, day: str, *, draft: bool, again: bool, log_format: str, quiet: bool
) -> "Outcome":
    """Make an edition or a draft, or write the last edition again."""
    from briefing import edition

    if draft and again:
        raise UsageError("a draft is made of the sources, --again of the archive", hint="choose one of them")
    when = day_or_today(day)
    with watching(log_format, quiet=quiet) as tell:
        if again:
            return edition.again(configuration, tell=tell)
        return (edition.draft if draft else edition.run)(configuration, day=when, tell=tell)


def _sum_up(outcome: "Outcome", *, quiet: bool) -> None:
    """Say in a line what was made."""
    if outcome.briefing is None:
        since = f" since the edition of {outcome.last.isoformat()}" if outcome.last else ""
        note(f"nothing new{since}: no edition was made", quiet=quiet)
        return
    made = outcome.briefing
    what = f"edition {outcome.number}" if outcome.number else "a draft"
    again = ", which an earlier run had begun; run again for what is new" if outcome.resumed else ""
    stories = counted(len(made.stories), "story", "stories")
    note(f"{what}: {counted(len(made.articles), 'article')} in {stories}{again}", quiet=quiet)


def _ended(outcome: "Outcome", *, strict: bool, quiet: bool) -> int:
    """Sum up; a delivery that failed is an error, and so is a source where that is asked for."""
    _sum_up(outcome, quiet=quiet)
    if outcome.undelivered:
        return OutputError.exit_code
    return InputError.exit_code if strict and outcome.failed else 0
