"""An edition on its way out: its files written, its mail sent; what fails is kept and tried again."""

from functools import lru_cache, partial
from pathlib import Path

from briefing.archive import Archive
from briefing.configuration import Configuration
from briefing.contents import Briefing
from briefing.delivery import send, server
from briefing.edition.events import Event, Tell
from briefing.errors import BriefingError, InputError, OutputError, UsageError
from briefing.options import Design
from briefing.outputs import check_writable, write_all
from briefing.rendering import format_of, render

MAIL = "mail"  # the kind of a delivery by e-mail


def write_out(briefing: Briefing, outputs: tuple[str, ...], design: Design, tell: Tell) -> None:
    """Write a briefing's files, and the folders that they stand in. Raises OutputError."""

    def content(path: str) -> bytes:
        _make_folder(Path(path).parent)
        check_writable(path)
        return render(briefing, format_of(path), design)

    for path in write_all(outputs, content):
        tell(Event("written", location=path))


def hand_over(archive: Archive, configuration: Configuration, tell: Tell) -> int:
    """Send what is still owed, of this edition and of those before; returns how much is owed still."""
    letter = lru_cache(maxsize=1)(partial(_letter, archive, configuration))  # those of an edition stand together
    failed = 0
    for owed in archive.owed():
        if owed.kind != MAIL:
            continue
        try:
            _send(*letter(owed.edition), owed.target, configuration)
        except BriefingError as error:
            failed += 1
            archive.failed(owed.id, error.message)
            message = f"{error.message}; {error.hint}; the next run tries again" if error.hint else error.message
            tell(Event("undelivered", location=owed.target, message=message, number=owed.edition))
        else:
            archive.delivered(owed.id)
            tell(Event("delivered", location=owed.target, number=owed.edition))
    return failed


def _letter(archive: Archive, configuration: Configuration, number: int) -> tuple[Briefing, bytes]:
    """Make what is sent of an edition: the briefing, and what is attached to it."""
    edition = archive.edition(number)
    if edition is None:
        raise InputError(f"{configuration.archive}: there is no edition {number}", hint="see `briefing editions`")
    briefing, mail = edition.printed(), configuration.mail
    return briefing, render(briefing, "pdf", configuration.design) if mail and "pdf" in mail.attach else b""


def _send(briefing: Briefing, attached: bytes, recipient: str, configuration: Configuration) -> None:
    """Send one mail."""
    mail = configuration.mail
    if mail is None:
        raise UsageError("there is no [mail] in the configuration any more", hint="put it back, or leave it owed")
    place = server(mail.smtp, security=mail.security, user=mail.user)
    send(briefing, configuration.design, place, sender=mail.sender, recipients=[recipient], attached=attached)


def _make_folder(folder: Path) -> None:
    """Make a folder that a pattern names, and those above it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made ({error.strerror})", hint="choose another folder") from None
