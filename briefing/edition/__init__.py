"""The edition: many sources, each story once, nothing that was printed before; made, written and handed over."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from briefing import pipeline
from briefing.archive import Archive
from briefing.configuration import Configuration
from briefing.configuration.patterns import fill
from briefing.contents import Briefing
from briefing.edition.choice import Choice, Left, choose
from briefing.edition.editor import edited, edits_file, notes_on, unused_edits
from briefing.edition.events import Event, Tell, silent
from briefing.edition.handing import MAIL, hand_over, write_out
from briefing.edition.reading import read
from briefing.errors import InputError
from briefing.models import SKIPPED, Failure
from briefing.outputs import write
from briefing.rendering.json import decode, encode
from briefing.verification import assure

__all__ = ["Event", "Outcome", "again", "draft", "draft_of", "run", "silent", "to_edit"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    briefing: Briefing | None  # None: there was nothing new
    number: int = 0  # of the edition; 0 for a draft
    resumed: bool = False  # an earlier run had been interrupted: its edition was finished, and nothing else done
    undelivered: int = 0  # deliveries that are still owed
    failed: int = 0  # sources that could not be read
    last: date | None = None  # the day of the last edition, where there was nothing new


def run(configuration: Configuration, *, day: date, tell: Tell = silent) -> Outcome:
    """Make the day's edition of what is new, write it out and hand it over.

    An edition that an interrupted run has left unfinished is finished first, and nothing else is done then. Raises
    InputError where nothing could be read, ArchiveError, OutputError and UsageError.
    """
    with Archive(configuration.archive) as archive, archive.alone():
        unfinished = archive.unfinished()
        if unfinished is not None:
            tell(Event("edition", message="finishes what an earlier run began", number=unfinished.number))
            return replace(_finished(archive, unfinished.number, configuration, tell), resumed=True)
        made, choice = _composed(configuration, archive, day, tell)
        if made is None:
            owed = hand_over(archive, configuration, tell)
            return replace(_nothing(archive, choice), undelivered=owed)
        number, name, outputs = _place(archive, configuration, day)
        made = replace(made, method=replace(made.method, edition=number))
        notes = notes_on(configuration, name)
        for unused in unused_edits(configuration, {name, *_names(archive).values()}):
            tell(Event("warning", message=f"{unused} changes nothing: it is of another day, which has no edition"))
        assure(edited(made, notes, tell))
        archive.record(
            made,
            day=day,
            outputs=outputs,
            edits=notes.text,
            owe=[(MAIL, address) for address in (configuration.mail.to if configuration.mail else ())],
            passed=[d.article for d in choice.digests if d.article not in made.articles],
        )
        _remove((*map(_as_draft, outputs), str(draft_of(configuration))), tell)
        tell(Event("edition", message=name, number=number))
        return _finished(archive, number, configuration, tell)


def draft(configuration: Configuration, *, day: date, tell: Tell = silent) -> Outcome:
    """Make what would be the day's edition, for an editor to look at: it is written beside, not kept and not sent."""
    with Archive(configuration.archive) as archive, archive.alone():
        made, choice = _composed(configuration, archive, day, tell)
        if made is None:
            return _nothing(archive, choice)
        _, name, outputs = _place(archive, configuration, day)
        shown = edited(made, notes_on(configuration, name), tell)
        assure(shown)
        write(str(draft_of(configuration)), encode(made))
        write_out(shown, tuple(_as_draft(path) for path in outputs), configuration.design, tell)
        return _outcome(shown)


def again(configuration: Configuration, *, tell: Tell = silent) -> Outcome:
    """Make the last edition's files once more, from what the archive keeps, with what an editor has changed since."""
    with Archive(configuration.archive, create=False) as archive, archive.alone():
        last = archive.edition()
        if last is None:
            raise InputError(f"{configuration.archive}: there is no edition", hint="make one with `briefing run`")
        name = _names(archive)[last.number]
        notes = notes_on(configuration, name)
        assure(edited(last.briefing, notes, tell))
        archive.record(last.briefing, day=last.day, outputs=last.outputs, edits=notes.text, number=last.number)
        return _finished(archive, last.number, configuration, tell)


def to_edit(configuration: Configuration, *, day: date) -> tuple[Briefing, Path, bool]:
    """Find what an editor is to work on: the day's draft, else the last edition; as it was before any edits.

    With it comes the file in which a run looks for the edits, and whether it is a draft. Raises InputError.
    """
    hint = "make a draft with `briefing run --draft`"
    with Archive(configuration.archive, create=False) as archive:
        begun = _draft(configuration)
        if begun and any(archive.knows(article) is None for article in begun.articles):
            return begun, edits_file(configuration, _place(archive, configuration, day)[1]), True
        last = archive.edition()
        if last is None:
            raise InputError(f"{configuration.archive}: there is no edition", hint=hint)
        return last.briefing, edits_file(configuration, _names(archive)[last.number]), False


def _draft(configuration: Configuration) -> Briefing | None:
    """Read the draft, where there is one."""
    try:
        return decode(draft_of(configuration).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        message = f"{draft_of(configuration)} cannot be read ({error.strerror})"
        raise InputError(message, hint="make it again: briefing run --draft") from None


def _composed(
    configuration: Configuration, archive: Archive, day: date, tell: Tell
) -> tuple[Briefing | None, Choice]:
    """Read everything and make a briefing of what is new; None where nothing is. Raises InputError."""
    choice = choose(read(configuration, archive, day=day, tell=tell), archive, configuration, day=day)
    for left in choice.left:
        tell(Event("left", left.section, left.article.source.location, left.reason))
    if choice.left and not choice.digests:
        return None, choice
    made = pipeline.brief(
        [*choice.digests, *choice.failures, *_accounts(choice.left)],
        configuration.options,
        placings=choice.placings,
        sections={section.name: section.stories for section in configuration.sections},
    )
    return replace(made, date=day), choice  # of an edition the day is its own


def _accounts(left: Sequence[Left]) -> Iterator[Failure]:
    """Say of each section how many articles are left out, and why."""
    for section in dict.fromkeys(one.section for one in left):
        reasons = Counter(one.reason for one in left if one.section == section)
        said = "; ".join(f"{count} ({reason})" for reason, count in sorted(reasons.items()))
        yield Failure(section, SKIPPED, f"left out: {said}", "")


def _remove(drafts: Sequence[str], tell: Tell) -> None:
    """Remove the files of a draft, now that the edition is made."""
    for path in drafts:
        try:
            Path(path).unlink(missing_ok=True)
        except OSError as error:  # somebody has it open, perhaps
            tell(Event("warning", message=f"{path} cannot be removed ({error.strerror})"))


def _finished(archive: Archive, number: int, configuration: Configuration, tell: Tell) -> Outcome:
    """Write an edition's files, and hand over what is owed."""
    edition = archive.edition(number)
    if edition is None:
        raise InputError(f"{configuration.archive}: there is no edition {number}", hint="see `briefing editions`")
    shown = edition.printed()
    write_out(shown, edition.outputs, configuration.design, tell)
    archive.written(number)
    return replace(_outcome(shown), number=number, undelivered=hand_over(archive, configuration, tell))


def _outcome(made: Briefing) -> Outcome:
    """Sum up what was made."""
    return Outcome(made, failed=_failed(made.failures))


def _nothing(archive: Archive, choice: Choice) -> Outcome:
    """Sum up a run that found nothing new."""
    last = max((one.day for one in archive.editions()), default=None)
    return Outcome(None, failed=_failed(choice.failures), last=last)


def _failed(failures: Sequence[Failure]) -> int:
    """Count the sources that could not be read; files that were passed over are none."""
    return sum(failure.failed for failure in failures)


# --- what an edition and its files are called ---


def _names(archive: Archive) -> dict[int, str]:
    """Name all editions: by their day; the second of a day "2026-11-23-2"."""
    names: dict[int, str] = {}
    days = Counter[date]()
    for one in archive.editions():
        days[one.day] += 1
        names[one.number] = _name(one.day, days[one.day])
    return names


def _name(day: date, turn: int) -> str:
    """Name the edition that is the first, the second … of a day."""
    return day.isoformat() if turn == 1 else f"{day.isoformat()}-{turn}"


def _place(archive: Archive, configuration: Configuration, day: date) -> tuple[int, str, tuple[str, ...]]:
    """Give the next edition its number, its name, and its files: none that another edition was written to."""
    listed = archive.editions()
    number = max((one.number for one in listed), default=0) + 1
    name = _name(day, 1 + sum(one.day == day for one in listed))
    taken = {path for one in listed for path in one.outputs}
    wanted = [fill(pattern, day, number=number) for pattern in configuration.outputs]
    return number, name, tuple(_beside(path, number) if path in taken else path for path in wanted)


def _beside(path: str, number: int) -> str:
    """Name a file after its edition, too."""
    place = Path(path)
    return str(place.with_name(f"{place.stem}-{number}{place.suffix}"))


def _as_draft(path: str) -> str:
    """Name the draft of a file."""
    place = Path(path)
    return str(place.with_name(f"{place.stem}.draft{place.suffix}"))


def draft_of(configuration: Configuration) -> Path:
    """Name the file that keeps the draft itself, beside the archive."""
    return configuration.archive.with_suffix(".draft.json")
