"""The commands, and what each of their options means."""

from collections.abc import Iterator, Mapping, MutableMapping
from importlib import import_module
from typing import Annotated, Any, cast

import typer
from typer.core import TyperGroup

from briefing.cli.looks import DEFAULT_VARIANT, Duplex, Edits, Page, Pages, Theme, Variant, Without, design
from briefing.options import DEFAULT_METHOD, DEFAULT_PAGE, DEFAULT_SENTENCES, DEFAULT_THEME, DROPPED, SHORT

commands = typer.Typer()
# command    the module and the group that have it
ELSEWHERE = {
    "init":     "briefing.cli.editions:beginning",
    "run":      "briefing.cli.running:running",
    "edit":     "briefing.cli.editions:editing",
    "editions": "briefing.cli.archives:listing",
    "search":   "briefing.cli.archives:searching",
    "schedule": "briefing.cli.editions:scheduling",
    "opml":     "briefing.cli.editions:listing",
    "send":     "briefing.cli.sending:sending",
    "theme":    "briefing.cli.themes:themes",
}  # fmt: skip


class Waiting(Mapping[str, Any]):
    """The commands by name, each built when it is asked for: to build all takes as long as to read an article."""

    def __getitem__(self, name: str) -> Any:
        if name in ELSEWHERE:
            module, _, group = ELSEWHERE[name].partition(":")
            return typer.main.get_command(getattr(import_module(module), group))
        one = typer.Typer(add_completion=False)
        one.registered_commands = [info for info in commands.registered_commands if _name(info) == name]
        if not one.registered_commands:
            raise KeyError(name)
        return typer.main.get_command(one)

    def __iter__(self) -> Iterator[str]:
        yield from map(_name, commands.registered_commands)
        yield from ELSEWHERE

    def __len__(self) -> int:
        return len(commands.registered_commands) + len(ELSEWHERE)


def _name(info: typer.models.CommandInfo) -> str:
    """Name a command: by its function."""
    return info.callback.__name__ if info.callback else ""


class Program(TyperGroup):
    """The program, whose commands wait."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = cast("MutableMapping[str, Any]", Waiting())


app = typer.Typer(
    cls=Program,
    help="Condense press articles into a briefing whose every sentence can be shown in its source.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE...", help="Files, folders, web addresses, feeds, or - for standard input.", show_default=False
    ),
]
Outputs = Annotated[
    list[str],
    typer.Option(
        "-o",
        "--output",
        help="A file to write; its ending says the format: .pdf .html .epub .md .txt .eml .json. Repeatable.",
        show_default=False,
    ),
]
Count = Annotated[
    int | None,
    typer.Option(
        "-n", "--sentences", help=f"Sentences a summary may have.  [default: {DEFAULT_SENTENCES}]", show_default=False
    ),
]
Length = Annotated[
    int | None, typer.Option("--words", help="Words a summary may have; whole sentences only.", show_default=False)
]
Ratio = Annotated[
    float | None, typer.Option("--ratio", help="Share of the sentences a summary may have, as 0.2.", show_default=False)
]
Minutes = Annotated[
    float | None, typer.Option("--minutes", help="Minutes that reading a summary may take.", show_default=False)
]
Characters = Annotated[
    int | None, typer.Option("--characters", help="Characters a summary may have.", show_default=False)
]
About = Annotated[str, typer.Option("--about", help="Words that the summaries are to be about.", show_default=False)]
Method = Annotated[
    str,
    typer.Option(
        "--method", "-m", help="news, lead, lexrank, textrank, lsa, luhn, edmundson, kl, sumbasic or reduction."
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language", "-l", help="The articles' language (fr, en, …); else told from each.", show_default=False
    ),
]
Labels = Annotated[
    str | None,
    typer.Option("--labels", help="The briefing's own language; else that of most articles.", show_default=False),
]
Saved = Annotated[
    str,
    typer.Argument(
        metavar="[BRIEFING.json]", help="A briefing saved by make, or briefing.sqlite#12.", show_default=False
    ),
]
Edition = Annotated[
    str, typer.Option("--edition", help="A past edition instead: its number, its day, or last.", show_default=False)
]
Archive = Annotated[
    str,
    typer.Option(
        "--archive", help="Its archive.  [default: the one briefing.toml names, or briefing.sqlite]", show_default=False
    ),
]
Title = Annotated[str, typer.Option("--title", "-t", help="The briefing's title.", show_default=False)]
Jobs = Annotated[
    int, typer.Option("--jobs", "-j", min=0, help="Processes to read and condense with; 0: as many as pay.")
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with code 3 where any of the sources failed.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no notes; errors alone.")]


def _version(wanted: bool) -> None:
    """Print the version and stop."""
    if wanted:
        from briefing import __version__

        typer.echo(f"briefing {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Condense press articles into a briefing whose every sentence can be shown in its source."""


@commands.command(epilog="Example:  briefing make clippings/ -o digest.pdf -o digest.html --title 'Morning briefing'")
def make(
    sources: Sources,
    output: Outputs,
    title: Title = "",
    sentences: Count = None,
    words: Length = None,
    ratio: Ratio = None,
    minutes: Minutes = None,
    characters: Characters = None,
    about: About = "",
    method: Method = DEFAULT_METHOD,
    language: Language = None,
    labels: Labels = None,
    theme: Theme = DEFAULT_THEME,
    page: Page = DEFAULT_PAGE,
    duplex: Duplex = False,
    pdf_variant: Variant = DEFAULT_VARIANT,
    without: Without = "",
    page_budget: Pages = None,
    edits: Edits = "",
    jobs: Jobs = 0,
    strict: Strict = False,
    quiet: Quiet = False,
) -> int:
    """Make a briefing of articles: PDF, HTML, EPUB, Markdown, plain text, e-mail or JSON."""
    from briefing.cli.commands import make_briefing
    from briefing.options import Budget, Options

    budget = Budget(sentences, words, ratio, minutes, characters)
    chosen = Options(method=method, budget=budget, about=about, language=language, labels=labels, title=title)
    look = design(theme=theme, page=page, duplex=duplex, variant=pdf_variant, without=without, pages=page_budget)
    return make_briefing(sources, output, chosen, look, edits=edits, jobs=jobs, strict=strict, quiet=quiet)


@commands.command(epilog="Example:  pbpaste | briefing summarize - -n 3")
def summarize(
    sources: Sources,
    sentences: Count = None,
    words: Length = None,
    ratio: Ratio = None,
    minutes: Minutes = None,
    characters: Characters = None,
    about: About = "",
    method: Method = DEFAULT_METHOD,
    format: Annotated[
        str, typer.Option("--format", "-f", help="text, markdown or json (one object a line, one line a summary).")
    ] = "text",
    each: Annotated[bool, typer.Option("--each", help="A summary of each article, not one of all.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print every sentence, with its rank, its score and what made it.")
    ] = False,
    language: Language = None,
    strict: Strict = False,
) -> int:
    """Print the sentences that say most: of an article, or of several as one."""
    from briefing.cli.commands import print_summaries
    from briefing.options import Budget, Options

    budget = Budget(sentences, words, ratio, minutes, characters)
    chosen = Options(method=method, budget=budget, about=about, language=language)
    return print_summaries(sources, chosen, format=format, explain=explain, each=each, strict=strict)


@commands.command(epilog="Example:  briefing extract page.txt --format text --explain")
def extract(
    sources: Sources,
    format: Annotated[str, typer.Option("--format", "-f", help="jsonl (one object an article) or text.")] = "jsonl",
    explain: Annotated[
        bool, typer.Option("--explain", help="Print the page's other lines too: what each is, and why it was dropped.")
    ] = False,
    keep: Annotated[
        str,
        typer.Option(
            "--keep",
            help=f"Kinds of lines to keep that would go, as caption,table: any of {', '.join((*DROPPED, *SHORT))}.",
            show_default=False,
        ),
    ] = "",
    language: Language = None,
    strict: Strict = False,
) -> int:
    """Print each article cleaned of the page around it; with --explain what was dropped and why."""
    from briefing.cli.commands import print_articles
    from briefing.options import Options

    kinds = tuple(kind.strip() for kind in keep.split(",") if kind.strip())
    return print_articles(
        sources, Options(language=language, keep=kinds), format=format, explain=explain, strict=strict
    )


@commands.command(epilog="Example:  briefing render briefing.json -o digest.pdf")
def render(
    output: Outputs,
    saved: Saved = "",
    edition: Edition = "",
    archive: Archive = "",
    theme: Theme = DEFAULT_THEME,
    page: Page = DEFAULT_PAGE,
    duplex: Duplex = False,
    pdf_variant: Variant = DEFAULT_VARIANT,
    without: Without = "",
    page_budget: Pages = None,
    edits: Edits = "",
    quiet: Quiet = False,
) -> int:
    """Render a saved briefing or a past edition again, from nothing else."""
    from briefing.cli.commands import render_saved
    from briefing.cli.past import named

    look = design(theme=theme, page=page, duplex=duplex, variant=pdf_variant, without=without, pages=page_budget)
    return render_saved(named(saved, edition=edition, archive=archive), output, look, edits=edits, quiet=quiet)


@commands.command(epilog="Example:  briefing verify briefing.json")
def verify(
    saved: Saved = "",
    edition: Edition = "",
    archive: Archive = "",
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with code 5 where a source cannot be read again, too.")
    ] = False,
    quiet: Quiet = False,
) -> int:
    """Check every citation of a saved briefing, or of a past edition, against its source."""
    from briefing.cli.commands import verify_saved
    from briefing.cli.past import named

    return verify_saved(named(saved, edition=edition, archive=archive), strict=strict, quiet=quiet)


@commands.command(epilog="Example:  briefing schema > briefing.schema.json")
def schema() -> int:
    """Print the JSON Schema of a saved briefing."""
    from briefing.cli.files import show
    from briefing.rendering.json import written_schema

    show(written_schema().decode())
    return 0
