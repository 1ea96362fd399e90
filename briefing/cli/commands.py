"""What the commands do: read, hand to the pipeline, print or write."""

import gc
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from briefing.cli.files import show
from briefing.cli.progress import counted, heard, in_a_line, note, shown, warn
from briefing.errors import InputError, UsageError, VerificationError
from briefing.load import gather
from briefing.models import Article, Failure
from briefing.options import Design, Options
from briefing.outputs import check_writable, without_outputs, write_all
from briefing.registry import find

if TYPE_CHECKING:
    from briefing.contents import Briefing


def make_briefing(
    sources: Sequence[str],
    outputs: Sequence[str],
    options: Options,
    design: Design,
    *,
    edits: str,
    jobs: int,
    strict: bool,
    quiet: bool,
) -> int:
    """Make a briefing and write it in every format asked for."""
    from briefing import pipeline
    from briefing.batch import results
    from briefing.verification import assure

    formats = _formats(outputs, design)
    _check_apart(sources, outputs)
    pipeline.check(options)
    edit = editor(edits, quiet=quiet)
    given = without_outputs(gather(sources), outputs, partial(note, quiet=quiet))
    read = shown(results(given, options, jobs=jobs), what="reading", quiet=quiet)
    made = edit(pipeline.brief(read, options))
    assure(made)
    _tell(made.failures, quiet=quiet)
    _render(made, formats, design, quiet)
    note(_account(made), quiet=quiet)
    note(f"wrote {', '.join(outputs)}", quiet=quiet)
    return InputError.exit_code if strict and _failed(made) else 0


def render_saved(saved: str, outputs: Sequence[str], design: Design, *, edits: str, quiet: bool) -> int:
    """Render a saved briefing; it must still verify against the texts it carries."""
    formats = _formats(outputs, design)
    briefing = editor(edits, quiet=quiet)(verified(saved))
    _render(briefing, formats, design, quiet)
    return 0


def editor(path: str, *, quiet: bool) -> "Callable[[Briefing], Briefing]":
    """Read an edits file, where one is named; returns what applies it and says what matches nothing any more."""
    if not path:
        return lambda briefing: briefing
    from briefing.editing import apply, read

    edits = read(path)

    def edit(briefing: "Briefing") -> "Briefing":
        edited, warnings = apply(briefing, edits)
        for warning in warnings:
            warn(warning, quiet=quiet)
        return edited

    return edit


def verified(saved: str) -> "Briefing":
    """Read a saved briefing; VerificationError where it does not match the texts it carries."""
    from briefing.cli.past import opened
    from briefing.verification import verify

    with opened(saved) as (briefing, _):
        report = verify(briefing, reread=False)
    if not report.ok:
        raise VerificationError(
            f"{saved}: {report.faults[0].message}", hint="the file was changed by hand: make the briefing again"
        )
    return briefing


def verify_saved(saved: str, *, strict: bool, quiet: bool) -> int:
    """Check a saved briefing against its sources."""
    from briefing.cli.past import opened
    from briefing.verification import verify

    with opened(saved) as (saved_briefing, again):
        report = verify(saved_briefing, again=again)
    for warning in report.warnings:
        warn(f"{warning.location}: {warning.message}")
    faults = tuple(dict.fromkeys(report.faults))  # a sentence that is printed twice is wrong twice
    for fault in faults:
        note(f"error: {fault.location}: {fault.message}")
    if not quiet:
        verdict = "all stand" if report.ok else counted(len(faults), "fault")
        reread = f"{report.sources} of {counted(len(saved_briefing.articles), 'source')} read again"
        show(f"{counted(report.citations, 'citation')}, {reread}: {verdict}\n")
    return VerificationError.exit_code if report.faults or (strict and report.warnings) else 0


def print_summaries(
    sources: Sequence[str], options: Options, *, format: str, explain: bool, each: bool, strict: bool
) -> int:
    """Print one summary of all the articles, or one of each."""
    from briefing.cli import formats
    from briefing.pipeline import check, condense

    write_one = find("format", format, formats.SUMMARY_FORMATS)
    check(options)

    def text(*articles: Article) -> str:
        return write_one(list(zip(articles, condense(articles, options), strict=True)), explain=explain)

    if each:
        return _print_each(sources, options, text, strict=strict, titled=format == "text")
    return _print_each(sources, options, text, strict=strict, together=True)


def print_articles(sources: Sequence[str], options: Options, *, format: str, explain: bool, strict: bool) -> int:
    """Print each article without the page around it."""
    from briefing.cli import formats
    from briefing.pipeline import check

    write_one = find("format", format, formats.ARTICLE_FORMATS)
    check(options)
    return _print_each(sources, options, lambda article: write_one(article, explain=explain), strict=strict)


def _print_each(
    sources: Sequence[str],
    options: Options,
    text: Callable[..., str],
    *,
    strict: bool,
    titled: bool = False,
    together: bool = False,
) -> int:
    """Read each source and print what is made of it, or of all; errors go to standard error, and the rest goes on."""
    from briefing.pipeline import read_given

    found = (result for given in gather(sources) for result in read_given(given, options))
    first = list(islice(found, 2))
    titled = titled and len(first) > 1
    articles: list[Article] = []
    printed = failed = 0
    for result in chain(first, found):
        if isinstance(result, Failure):
            failed += result.failed
            _tell((result,))
        elif together:
            articles.append(result)
        else:
            heading = f"\n{in_a_line(result.title or result.source.location)}\n\n" if titled else ""
            show((heading if printed else heading[1:]) + text(result))
            printed += 1
    if articles:
        show(text(*articles))
        printed += 1
    return InputError.exit_code if not printed or (strict and failed) else 0


def _tell(failures: Iterable[Failure], *, quiet: bool = False) -> None:
    """Say in a line each what failed and what to do; and which files were passed over."""
    for failure in failures:
        line = f"{failure.location}: {failure.message}" + (f" ({failure.hint})" if failure.hint else "")
        if failure.failed:
            note(f"error: {line}")
        else:
            note(line, quiet=quiet)


def _failed(briefing: "Briefing") -> int:
    """Count the sources that failed; files that were passed over are none."""
    return sum(failure.failed for failure in briefing.failures)


def _formats(outputs: Sequence[str], design: Design) -> dict[str, str]:
    """Tell each output's format by its name; everything that can be wrong with one is said before any work."""
    from briefing.rendering import check, format_of

    if not outputs:
        raise UsageError("no output was named", hint="add -o digest.pdf")
    formats = {path: format_of(path) for path in outputs}
    check(design)
    for path in outputs:
        check_writable(path)
    return formats


def _check_apart(sources: Sequence[str], outputs: Sequence[str]) -> None:
    """Raise UsageError for an output that would be written over a source."""
    read = {os.path.realpath(source) for source in sources if not os.path.isdir(source)}
    for path in outputs:
        if os.path.isfile(path) and os.path.realpath(path) in read:
            raise UsageError(f"{path} is a source", hint="an output has to be another file")


def _render(briefing: "Briefing", formats: Mapping[str, str], design: Design, quiet: bool) -> None:
    """Render and write every format."""
    from briefing.rendering import render

    gc.disable()  # the process ends with this: cycles in what was laid out need not be looked for
    made = write_all(formats, lambda path: render(briefing, formats[path], design))
    with heard(partial(warn, quiet=quiet)):
        for _ in shown(made, what="rendering", quiet=quiet):
            pass


def _account(briefing: "Briefing") -> str:
    """Sum up what was made."""
    words = sum(entry.words for entry in briefing.entries)
    kept = sum(entry.summary_words for entry in briefing.entries)
    made = f"{counted(len(briefing.articles), 'article')} in {counted(len(briefing.stories), 'story', 'stories')}"
    failed = f"; failed: {counted(_failed(briefing), 'source')}" if _failed(briefing) else ""
    return f"{made}, {words} words condensed to {kept}{failed}"
