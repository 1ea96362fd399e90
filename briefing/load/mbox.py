"""Mailboxes: several messages in one file, each of them a source by its number.

The standard library's `mailbox` reads from a file alone, and takes every line that starts with "From " for a message's
first, "From the lake came no sound" too.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from briefing.errors import InputError
from briefing.models import Failure, Raw

MESSAGE = "message/rfc822"
HINT = "messages are counted from 1"


def is_mailbox(content: bytes) -> bool:
    """Tell whether there is more than one message in a file that opens with one."""
    places = _opening().finditer(content)
    return next(places, None) is not None and next(places, None) is not None


def messages(content: bytes, *, location: str) -> Iterator[Raw]:
    """List the messages of a mailbox in their order: "letters.mbox#2" is the second."""
    places = list(_opening().finditer(content))
    ends = [*(place.start() for place in places[1:]), len(content)]
    for number, (place, end) in enumerate(zip(places, ends, strict=True), 1):
        message = _quoted().sub(rb"\1", content[place.end() : end])
        yield Raw(f"{location}#{number}", message, MESSAGE)


def message(content: bytes, *, location: str, number: int) -> Raw:
    """Give one message. Raises InputError."""
    for at, found in enumerate(messages(content, location=location), 1):
        if at == number:
            return found
    raise InputError(f"{location}#{number}: the mailbox has no such message", hint=HINT)


def given(found: Iterable[Raw]) -> Iterator[Raw | Failure]:
    """Give messages, each followed by what is left out of it."""
    from briefing.load.mail import left_out

    for raw in found:
        yield raw
        if failure := left_out(raw.content, location=raw.location):
            yield failure


@cache
def _opening() -> re.Pattern[bytes]:
    """Find the line that stands before a message: at the start or below a blank line, with a year, above a header."""
    return re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S[^\r\n]{0,200}\d{4}[^\r\n]{0,40}\r?\n(?=[A-Za-z-]{1,60}:)")


@cache
def _quoted() -> re.Pattern[bytes]:
    """Find lines of a message that would be taken for the next one's first, and were marked so that they are not."""
    return re.compile(rb"(?m)^>(>{0,9}From )")
