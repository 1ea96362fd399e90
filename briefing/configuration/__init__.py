"""`briefing.toml` as values: what an edition is made of; an error names the file, the line and the remedy."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.configuration.form import Form, changed, form
from briefing.configuration.patterns import check as check_pattern
from briefing.configuration.patterns import escape
from briefing.errors import UsageError
from briefing.languages import NAMES
from briefing.options import (
    DEFAULT_METHOD,
    DEFAULT_PAGE,
    DEFAULT_PDF,
    DEFAULT_THEME,
    PARTS,
    PDFS,
    Budget,
    Design,
    Options,
)

FILE = "briefing.toml"
OUTPUTS = ("editions/{date}.pdf", "editions/{date}.html")
ARCHIVE, EDITS = "briefing.sqlite", "edits"
MEMORY = 7  # days
LONGEST_MEMORY = 36_500
SECURITIES = ("starttls", "tls", "none")
ATTACHED = ("pdf",)
# table      its keys; "" is the top of the file
KEYS: Mapping[str, tuple[str, ...]] = {
    "":        ("title", "language", "outputs", "archive", "edits", "jobs", "follow", "memory",
                "summary", "look", "section", "mail"),
    "summary": ("sentences", "words", "ratio", "minutes", "characters", "method", "about"),
    "look":    ("theme", "page", "pages", "duplex", "pdf", "without"),
    "section": ("name", "sources", "languages", "include", "exclude", "follow", "stories"),
    "mail":    ("to", "from", "smtp", "security", "user", "attach"),
}  # fmt: skip
INSTEAD = {"password": "it does not belong in this file: set BRIEFING_SMTP_PASSWORD, or name it in ~/.netrc"}
MEASURES = ("sentences", "words", "ratio", "minutes", "characters")
Checks = Mapping[str, Callable[[str], object]]  # by key, "look.theme": raises UsageError for what there is not


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the edition: where its articles come from, and which of them it takes."""

    name: str  # "" where it is the only one and has none
    sources: tuple[str, ...]  # as `gather` takes them; relative to the file already
    languages: tuple[str, ...] = ()  # articles in others are left out; none named: all are taken
    include: tuple[str, ...] = ()  # an article has one of these words at least, where any is named
    exclude: tuple[str, ...] = ()  # and none of these
    follow: tuple[str, ...] = ()  # words that put a story further up here
    stories: int | None = None  # how many at most


@dataclass(frozen=True, slots=True)
class Mail:
    """Who gets the edition by e-mail, and through which server."""

    to: tuple[str, ...]
    sender: str
    smtp: str  # host or host:port
    security: str = ""  # one of SECURITIES; "" as the port says
    user: str = ""
    attach: tuple[str, ...] = ()  # of ATTACHED


@dataclass(frozen=True, slots=True)
class Configuration:
    """What `briefing.toml` says, its defaults filled in; paths are relative to it already."""

    path: Path
    title: str
    outputs: tuple[str, ...]  # patterns, for `patterns.fill`
    archive: Path
    edits: Path  # a folder
    jobs: int
    follow: tuple[str, ...]
    memory: int  # days for which a printed story is remembered as one to follow up
    options: Options
    design: Design
    sections: tuple[Section, ...]
    mail: Mail | None = None


def read(path: str | Path = FILE, *, checks: Checks | None = None, changes: Sequence[str] = ()) -> Configuration:
    """Read a configuration, or the one in a folder. Raises UsageError.

    `changes`, as "look.page=A5", come before what the file says; `checks` know what only those further up know, by key:
    themes, pages, methods, formats of outputs.
    """
    path, checks = Path(path) / FILE if os.path.isdir(path) else Path(path), checks or {}
    top = form(path, hint=f"begin one with `briefing init`, or name it: -c {FILE}")
    top = changed(top, changes).only(KEYS[""])
    title, labels = top.text("title"), _language(top)
    return Configuration(
        path=path,
        title=title,
        outputs=_outputs(top, path, checks),
        archive=_beside(path, _name(top, "archive", ARCHIVE)),
        edits=_beside(path, _name(top, "edits", EDITS)),
        jobs=top.whole("jobs", 0),
        follow=top.texts("follow"),
        memory=top.whole("memory", MEMORY, most=LONGEST_MEMORY),
        options=_options(top.table("summary", KEYS["summary"]), checks, title=title, labels=labels),
        design=_design(top.table("look", KEYS["look"]), path, checks),
        sections=_sections(top, path),
        mail=_mail(top.table("mail", KEYS["mail"], instead=INSTEAD), checks) if "mail" in top.said else None,
    )


def _beside(path: Path, name: str) -> Path:
    """Make a path relative to the file."""
    return path.parent / Path(name).expanduser() if _has_home(name) else path.parent / name


def _has_home(name: str) -> bool:
    """Tell whether a name begins with a home folder that is known."""
    return name.startswith("~") and not os.path.expanduser(name).startswith("~")


def _name(top: Form, key: str, default: str) -> str:
    """Read the name of a file or folder."""
    found = top.text(key, default)
    if not found.strip():
        raise top.wrong(f"{key} is empty", key, hint=f'write {key} = "{default}", or leave it out')
    return found


def _language(top: Form) -> str | None:
    """Read the language of the briefing's own words."""
    found = top.text("language") if "language" in top.said else None
    if found is not None and found not in NAMES:
        raise top.wrong(f"no language {found!r}", "language", hint=f"there are {', '.join(NAMES)}")
    return found


def _outputs(top: Form, path: Path, checks: Checks) -> tuple[str, ...]:
    """Read the patterns of outputs; each names a file of its own."""
    found = top.texts("outputs", OUTPUTS)
    for number, pattern in enumerate(found):
        at = ("outputs", number)
        _checked(top, check_pattern, pattern, *at)
        _checked(top, checks.get("outputs"), pattern, *at)
        if pattern in found[:number]:
            raise top.wrong(f"the output {pattern!r} is named twice", *at, hint="take one of them out")
    folder = Path(escape(str(path.parent)))
    return tuple(str(_beside(folder / FILE, pattern)) for pattern in found)


def _options(summary: Form, checks: Checks, *, title: str, labels: str | None) -> Options:
    """Read how summaries are made."""
    given = [name for name in summary.said if name in MEASURES]
    if len(given) > 1:
        lines = " and ".join(f"{name} (line {summary.places.get((*summary.key, name), 1)})" for name in given[:2])
        raise summary.wrong(f"a summary has one budget, not {lines}", given[1], hint="keep one of them")
    sentences, words, characters = map(summary.maybe_whole, ("sentences", "words", "characters"))
    ratio, minutes = map(summary.maybe_number, ("ratio", "minutes"))
    try:
        budget = Budget(sentences, words, ratio, minutes, characters)
    except UsageError as error:
        raise summary.wrong(error.message, given[0], hint=error.hint) from None
    method = summary.text("method", DEFAULT_METHOD)
    _checked(summary, checks.get("summary.method"), method, "method")
    return Options(method=method, budget=budget, about=summary.text("about"), labels=labels, title=title)


def _design(look: Form, path: Path, checks: Checks) -> Design:
    """Read how the documents look; a theme's folder may stand beside the file."""
    page = look.text("page", DEFAULT_PAGE)
    _checked(look, checks.get("look.page"), page, "page")
    theme = _theme(look, path, checks.get("look.theme"))
    pdf = look.text("pdf", DEFAULT_PDF).lower().removeprefix("pdf/")
    if pdf not in PDFS:
        raise look.wrong(f"no kind of PDF {pdf!r}", "pdf", hint=f"there are {', '.join(PDFS)}")
    without = _among(look, "without", PARTS, what="part")
    return Design(theme, page, look.truth("duplex"), pdf, without, look.maybe_whole("pages") or 0)


def _theme(look: Form, path: Path, check: Callable[[str], object] | None) -> str:
    """Read the theme: a built-in one's name, or a folder beside the file."""
    theme = look.text("theme", DEFAULT_THEME)
    beside = str(_beside(path, theme))
    if theme.startswith((".", "~")) or "/" in theme:
        theme = beside
    try:
        _checked(look, check, theme, "theme")
    except UsageError:
        if theme == beside or not Path(beside).is_dir():
            raise
        _checked(look, check, theme := beside, "theme")
    return theme


def _sections(top: Form, path: Path) -> tuple[Section, ...]:
    """Read the sections, each by a name of its own."""
    found: dict[str, Section] = {}
    for part in top.tables("section", KEYS["section"]):
        section = _section(part, path)
        if section.name in found:
            there = f"two sections are called {section.name!r}" if section.name else "two sections have no name"
            raise top.wrong(there, *part.key, "name", hint="give each a name of its own")
        found[section.name] = section
    if not found:
        raise top.wrong("there is no section", hint='add [[section]] with name = "…" and sources = ["…"]')
    return tuple(found.values())


def _section(part: Form, path: Path) -> Section:
    """Read a section."""
    sources = part.texts("sources")
    if not sources:
        message = f"the section {part.text('name')!r} has no source"
        raise part.wrong(message, "sources", hint='add sources = ["https://news.example/feed.xml", "clippings/"]')
    return Section(
        name=part.text("name").strip(),
        sources=tuple(map(_source(path), sources)),
        languages=_among(part, "languages", tuple(NAMES), what="language"),
        include=part.texts("include"),
        exclude=part.texts("exclude"),
        follow=part.texts("follow"),
        stories=part.maybe_whole("stories"),
    )


def _source(path: Path) -> Callable[[str], str]:
    """Tell where a source is: web addresses and standard input as they are, files relative to the configuration."""
    kept = ("http://", "https://")
    return lambda source: source if source == "-" or source.lower().startswith(kept) else str(_beside(path, source))


def _mail(part: Form, checks: Checks) -> Mail:
    """Read who gets the edition."""
    to, sender, smtp = part.texts("to"), part.text("from"), part.text("smtp")
    needed = (("to", to, '["ann@mail.example"]'), ("from", sender, '"desk@press.example"'), ("smtp", smtp, '"…"'))
    for key, given, written in needed:
        if not given:
            raise part.wrong(f"mail has no {key!r}", key, hint=f"add {key} = {written}")
    for number, address in enumerate(to):
        _checked(part, checks.get("mail.address"), address, "to", number)
    _checked(part, checks.get("mail.address"), sender, "from")
    _checked(part, checks.get("mail.smtp"), smtp, "smtp")
    security, user = part.chosen("security", SECURITIES), part.text("user")
    if user and security == "none":
        raise part.wrong("a password is sent over a secure line alone", "security", hint="leave out security, or user")
    return Mail(to, sender, smtp, security, user, _among(part, "attach", ATTACHED, what="attachment"))


def _among(part: Form, name: str, known: tuple[str, ...], *, what: str) -> tuple[str, ...]:
    """Read a list of names, all of which are known."""
    found = part.texts(name)
    for number, one in enumerate(found):
        if one not in known:
            raise part.wrong(f"no {what} {one!r}", name, number, hint=f"there are {', '.join(known)}")
    return found


def _checked(part: Form, check: Callable[[str], object] | None, value: str, *at: str | int) -> None:
    """Ask somebody who knows whether there is such a thing; where not, say on which line it was asked for."""
    try:
        if check:
            check(value)
    except UsageError as error:
        raise part.wrong(error.message, *at, hint=error.hint) from None
