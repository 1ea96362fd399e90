"""The commands that look into an archive: what editions there are, and what was ever printed."""

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli.files import show
from briefing.cli.past import day, usual
from briefing.cli.progress import counted, in_a_line, note
from briefing.registry import find

if TYPE_CHECKING:
    from briefing.archive import Hit, Listed

searching = typer.Typer(add_completion=False)
listing = typer.Typer(add_completion=False)
STATES = {"made": "not written out yet", "written": ""}

Archive = Annotated[
    str,
    typer.Option(
        "--archive",
        help="The archive.  [default: the one briefing.toml names, or briefing.sqlite]",
        metavar="FILE",
        show_default=False,
    ),
]
Format = Annotated[str, typer.Option("--format", "-f", help="text or json (one object a line).")]


@searching.command(epilog="Example:  briefing search 'tram line' 'harb*' --kind figure --since 2026-05-01")
def search(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORD...", help="All of these; 'words in one argument' stand side by side, harb* is a beginning."
        ),
    ],
    archive: Archive = "",
    kind: Annotated[str, typer.Option("--kind", help="title, sentence, figure or quote.", show_default=False)] = "",
    since: Annotated[
        str, typer.Option("--since", help="Of editions of that day, as 2026-05-12, and later.", show_default=False)
    ] = "",
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most; the newest come first.")] = 50,
    format: Format = "text",
) -> int:
    """Find sentences, figures and quotes in past editions, in the words of their articles."""
    from briefing import archive as archives

    write = find("format", format, {"text": hits_text, "json": hits_json})
    after = day(since) if since else None
    with archives.Archive(archive or usual(), create=False) as opened:
        found = opened.search(_question(words), kind=kind or None, since=after, limit=limit)
    show(write(found))
    if not found:
        note("nothing was found")
    return 0


@listing.command(epilog="Example:  briefing render --edition last -o digest.pdf")
def editions(archive: Archive = "", format: Format = "text") -> int:
    """List the editions of an archive, the first one first."""
    from briefing import archive as archives

    write = find("format", format, {"text": editions_text, "json": editions_json})
    with archives.Archive(archive or usual(), create=False) as opened:
        found = opened.editions()
    show(write(found))
    if not found:
        note("there is no edition yet")
    return 0


def hits_text(found: Sequence["Hit"]) -> str:
    """Write hits below the edition and the article they stand in; each with its place in the source."""
    parts = []
    for (number, when, title, outlet, location), hits in groupby(found, key=_where):
        head = " · ".join(filter(None, (f"edition {number}", str(when), outlet, title)))
        lines = [in_a_line(head), f"  {in_a_line(location)}"]
        lines += [_hit(hit) for hit in hits if hit.span]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def hits_json(found: Sequence["Hit"]) -> str:
    """Write an object a hit, one a line."""
    return "".join(f"{json.dumps(_fields(hit), ensure_ascii=False)}\n" for hit in found)


def editions_text(found: Sequence["Listed"]) -> str:
    """Write an edition a line."""
    width = len(str(found[-1].number)) if found else 0
    lines = []
    for listed in found:
        articles = counted(listed.articles, "article")
        said = (f"{listed.number:>{width}}  {listed.day}", articles, listed.title, ", ".join(listed.outputs))
        lines.append(in_a_line("  ".join(filter(None, (*said, STATES.get(listed.state, listed.state))))))
    return "".join(f"{line}\n" for line in lines)


def editions_json(found: Sequence["Listed"]) -> str:
    """Write an object an edition, one a line."""
    return "".join(
        f"{json.dumps({name: _plain(getattr(one, name)) for name in one.__slots__}, ensure_ascii=False)}\n"
        for one in found
    )


def _question(words: Sequence[str]) -> str:
    """Put the arguments together: one with blanks in it is a phrase."""
    return " ".join(f'"{one}"' if len(one.split()) > 1 and '"' not in one else one for one in words)


def _where(hit: "Hit") -> tuple[Any, ...]:
    """Tell the edition and the article of a hit."""
    return hit.edition, hit.day, hit.title, hit.outlet, hit.location


def _hit(hit: "Hit") -> str:
    """Write a hit in a line."""
    about = f" ({hit.about})" if hit.about else ""
    places = ", ".join(f"{origin.start}-{origin.end}" for origin in hit.origins)
    return in_a_line(f"  {hit.kind:8}  {hit.words}{about}  [{places}]")


def _fields(hit: "Hit") -> Mapping[str, object]:
    """List what is known of a hit."""
    fields = {name: _plain(getattr(hit, name)) for name in hit.__slots__}
    return fields | {
        "span": [hit.span.start, hit.span.end] if hit.span else None,
        "origins": [[origin.start, origin.end] for origin in hit.origins],
    }


def _plain(value: object) -> object:
    """Give a value as JSON has it."""
    return value if isinstance(value, str | int | tuple) or value is None else str(value)
