"""When a briefing is made by itself: the line for cron and the units for systemd, quoted as each of them wants it."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.errors import UsageError

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVERY = tuple(range(7))
ALL = ("daily", "all")
DAY_HINT = "write them as mon-fri, or mon,wed,sat, or daily"


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is run, and when."""

    command: tuple[str, ...]  # with absolute paths
    hour: int
    minute: int
    days: tuple[int, ...] = EVERY  # 0 is Monday
    about: str = "Make the briefing"


def time_of_day(text: str) -> tuple[int, int]:
    """Read "06:30" as hour and minute. Raises UsageError."""
    hour, _, minute = text.strip().partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and hour.isascii() and minute.isascii() and len(minute) == 2):
        raise UsageError(f"{text!r} is no time of day", hint="write it as 06:30")
    if len(hour) > 2 or int(hour) > 23 or int(minute) > 59:
        raise UsageError(f"{text!r} is no time of day", hint="write it as 06:30, up to 23:59")
    return int(hour), int(minute)


def weekdays(text: str) -> tuple[int, ...]:
    """Read "mon-fri" or "sat,sun" as days, Monday is 0. Raises UsageError."""
    if text.strip().lower() in ALL:
        return EVERY
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = part.partition("-")
        start, end = _day(first), _day(last if dash else first)
        found |= {day % 7 for day in range(start, end + 1 + 7 * (end < start))}
    return tuple(sorted(found))


def _day(name: str) -> int:
    """Tell a day by its name, short or long."""
    short = name.strip().lower()
    number = next((n for n, day in enumerate(DAYS) if len(short) >= 3 and _long(day).startswith(short)), None)
    if number is None:
        raise UsageError(f"{name.strip()!r} is no day of the week", hint=DAY_HINT)
    return number


def _long(day: str) -> str:
    """Write a day's name out."""
    return day + {"tue": "sday", "wed": "nesday", "thu": "rsday", "sat": "urday"}.get(day, "day")


# --- cron ---


def cron(schedule: Schedule) -> str:
    """Write the line for a crontab, in which "%" would end the command. Raises UsageError."""
    command = shlex.join(map(_plain, schedule.command)).replace("%", "\\%")
    days = "*" if schedule.days == EVERY else _runs([(day + 1) % 7 for day in schedule.days], dash="-")
    return f"{schedule.minute} {schedule.hour} * * {days} {command}"


def _runs(days: Sequence[int], *, dash: str) -> str:
    """Write days by their numbers, three and more in a row as the first and the last."""
    runs: list[list[int]] = []
    for day in sorted(days):
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    parts = [[f"{run[0]}{dash}{run[-1]}"] if len(run) > 2 else list(map(str, run)) for run in runs]
    return ",".join(part for run in parts for part in run)


def _plain(word: str) -> str:
    """Refuse what a crontab cannot hold."""
    if "\\" in word or not word.isprintable():
        raise UsageError(f"{word!r} cannot stand in a crontab", hint="give the folder a plainer name")
    return word


# --- systemd ---


def service(schedule: Schedule) -> str:
    """Write the unit that makes one briefing."""
    command = " ".join(map(_unit_word, schedule.command))
    lines = ["[Unit]", f"Description={schedule.about}", "", "[Service]", "Type=oneshot", f"ExecStart={command}"]
    return "\n".join([*lines, ""])


def timer(schedule: Schedule) -> str:
    """Write the unit that says when; a run that was missed is made up for."""
    names = [DAYS[day].capitalize() for day in schedule.days]
    days = "" if schedule.days == EVERY else f"{','.join(names)} "
    when = f"{days}*-*-* {schedule.hour:02}:{schedule.minute:02}:00"
    lines = ["[Unit]", f"Description={schedule.about}, by the clock", "", "[Timer]", f"OnCalendar={when}"]
    return "\n".join([*lines, "Persistent=true", "", "[Install]", "WantedBy=timers.target", ""])


def _unit_word(word: str) -> str:
    """Write a word of a command, within quotation marks where it needs them; "%" and "$" mean themselves twice."""
    if not word.isprintable():
        raise UsageError(f"{word!r} cannot stand in a unit of systemd", hint="give the folder a plainer name")
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    plain = all(sign.isalnum() or sign in "-_./:+@=,%" for sign in escaped)
    return escaped if plain and word else f'"{escaped}"'
