"""What begins things: a configuration, an editor's changes, a schedule; a file that is there is never written over."""

import os
import shlex
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli import PROGRAM
from briefing.cli.files import STDOUT, show
from briefing.cli.progress import note
from briefing.configuration import FILE, Configuration
from briefing.errors import OutputError, UsageError
from briefing.registry import find

if TYPE_CHECKING:
    from briefing.load.opml import Feed

EDITS_SUFFIX = ".edits.toml"
INTRODUCTION = """\
# Nothing is installed by this. Choose one of the two.
#
# cron: `crontab -e`, and add the line
{cron}
#
# systemd, which makes up for a morning on which the machine was off: write the two units,
#   mkdir -p ~/.config/systemd/user
#   {again} --only service > ~/.config/systemd/user/{name}.service
#   {again} --only timer   > ~/.config/systemd/user/{name}.timer
# and start the clock:
#   systemctl --user daemon-reload && systemctl --user enable --now {name}.timer
#   loginctl enable-linger      # also while nobody is logged in
{password}
# --- {name}.service ---
{service}
# --- {name}.timer ---
{timer}"""
ACCOUNT = """\
#
# Neither knows BRIEFING_SMTP_PASSWORD: put the password of {user} into ~/.netrc,
#   machine {host} login {user} password …      (chmod 600 ~/.netrc)
"""


def begin(folder: str, feeds: str) -> int:
    """Write a configuration into a folder, of a list of feeds where one is named."""
    from briefing.settings.beginning import CLIPPINGS, skeleton

    text = skeleton(_groups(feeds) if feeds else None)
    path = Path(folder) / FILE
    _make(path.parent)
    _write_new(path, text, hint="edit it, or begin in another folder: briefing init FOLDER")
    if not feeds:
        _make(path.parent / CLIPPINGS)
    where = (
        f"put articles into {path.parent / CLIPPINGS}, or name sources in {path}" if not feeds else f"look at {path}"
    )
    note(f"wrote {path}; {where}; then: briefing run{'' if folder == '.' else f' -c {path}'}")
    return 0


def _groups(feeds: str) -> "dict[tuple[str, ...], tuple[Feed, ...]]":
    """Read a list of feeds."""
    from briefing.load.files import read_file
    from briefing.load.opml import groups

    return groups(sys.stdin.buffer.read() if feeds == STDOUT else read_file(feeds), location=feeds)


def begin_edits(saved: str, output: str, *, configuration: str, day: date) -> int:
    """Write an edits file for a saved briefing, or for the last edition of a configuration."""
    from briefing.cli.commands import verified
    from briefing.editing import skeleton

    if not saved:
        return _begin_edition(output, configuration=configuration, day=day)
    text = skeleton(verified(saved))
    if output == STDOUT or (saved == STDOUT and not output):
        show(text)
        return 0
    path = Path(output) if output else Path(saved).with_suffix(EDITS_SUFFIX)
    _write_new(path, text, hint="go on with it, or name another one: -o edits.toml")
    note(f"wrote {path}; then: briefing render {saved} --edits {path} -o digest.pdf")
    return 0


def _begin_edition(output: str, *, configuration: str, day: date) -> int:
    """Write an edits file for the draft or the last edition of a configuration, where a run looks for it."""
    from briefing.editing import skeleton
    from briefing.edition import to_edit
    from briefing.settings import read

    briefing, path, is_draft = to_edit(read(configuration), day=day)
    text = skeleton(briefing)
    if output == STDOUT:
        show(text)
        return 0
    path = Path(output) if output else path
    _make(path.parent)
    _write_new(path, text, hint="go on with it, or name another one: -o edits.toml")
    then = f"briefing run{'' if configuration == FILE else f' -c {configuration}'}"
    then += f" --date {day}" if is_draft else " --again"
    note(f"wrote {path}, of {'the draft' if is_draft else 'the last edition'}; then: {then}")
    return 0


def _make(folder: Path) -> None:
    """Make a folder where it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made ({error.strerror})", hint="choose another folder") from None


def _write_new(path: Path, text: str, *, hint: str) -> None:
    """Write a file that is not there yet. Raises UsageError where it is."""
    from briefing.outputs import check_writable, write

    if path.exists() or path.is_symlink():
        raise UsageError(f"{path} is there already", hint=hint)
    check_writable(str(path))
    write(str(path), text.encode())


# --- when it is made ---


def print_schedule(configuration: str, *, at: str, days: str, only: str) -> int:
    """Print the line for cron and the units for systemd, or one of them."""
    from briefing.settings import read
    from briefing.settings.schedule import Schedule, cron, service, time_of_day, timer, weekdays

    hour, minute = time_of_day(at)
    chosen = weekdays(days)
    found = read(configuration)
    path = os.path.abspath(found.path)
    title = "".join(sign for sign in found.title if sign.isalnum() or sign in " -").strip() or "briefing"
    plan = Schedule((*_program(), "run", "--quiet", "-c", path), hour, minute, chosen, f"Make the edition: {title}")
    parts = {"cron": f"{cron(plan)}\n", "service": service(plan), "timer": timer(plan)}
    if only:
        show(find("part", only, parts))
        return 0
    again = shlex.join(["briefing", "schedule", "-c", configuration, "--at", at, "--days", days])
    parts["cron"] = parts["cron"].rstrip()
    show(INTRODUCTION.format(name=_unit(Path(path)), again=again, password=_password(found), **parts))
    return 0


def _program() -> tuple[str, ...]:
    """Say how this program is called from anywhere."""
    beside = os.path.join(os.path.dirname(sys.executable), PROGRAM)
    places = (sys.argv[0] if os.path.basename(sys.argv[0]) == PROGRAM else "", beside, PROGRAM)
    found = next((found for place in places if place and (found := shutil.which(place))), None)
    return (os.path.abspath(found),) if found else (sys.executable, "-c", "from briefing.cli import main; main()")


def _unit(path: Path) -> str:
    """Name the units after the folder of the configuration."""
    folder = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in path.parent.name).strip("-").lower()
    return f"briefing-{folder}" if folder and folder != "briefing" else "briefing"


def _password(found: Configuration) -> str:
    """Say where the password for the mail server is kept, where one is needed."""
    mail = found.mail
    return ACCOUNT.format(user=mail.user, host=mail.smtp.partition(":")[0]) if mail and mail.user else ""
