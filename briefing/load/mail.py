"""Messages and saved pages: the part that carries the article, below what the header says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.load.facts import merged, moment
from briefing.load.files import few
from briefing.load.lines import headed, joined, source
from briefing.models import SKIPPED, Facts, Failure, Page
from briefing.text import sound

if TYPE_CHECKING:
    from email.message import Message

MOST_PARTS = 200  # of a message, that are looked at
MOST_WORK = 20_000_000  # lines times the parts each may end: three seconds
LONGEST_FIELD = 4000  # characters of a header's line that are read
LEAST_SHARE = 0.5  # of the plain part's letters, that an HTML part has which carries the article
LOCKED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
ATTACHED = (b"attachment", b"application/")  # no message has a file with it that does not say so
BROKEN = ("multipart/", "message/")  # of these is what has no parts: a boundary is missing
HINT = "open the message, copy its text into a file, and give that"


def read(content: bytes, *, location: str) -> Page:
    """Read a message (.eml): subject, sender and date as printed, then its text. Raises InputError.

    The HTML part is taken where it says as much as the plain one; attachments are left out.
    """
    message = _parsed(content, location)
    if message.get_content_type() in LOCKED:
        raise InputError(f"{location}: the message is encrypted", hint=HINT)
    leaves = [(part.get_content_type(), part) for part in _leaves(message) if not _is_attached(part)]
    html = [part for kind, part in leaves if kind == "text/html"]
    plain = [part for kind, part in leaves if kind == "text/plain" or kind.startswith(BROKEN)]
    page = _best(_marked_ones(html, location), [_plain(part, location) for part in plain])
    if page is None:
        raise InputError(f"{location}: the message has no text", hint=HINT)
    page = page._replace(source=source(page.source.text, location=location, kind="mail", content=content),
                         facts=merged(_facts(message), page.facts))  # fmt: skip
    sender = _sender(message)[0]
    return headed(page, title=page.facts.title, authors=sender, published=_field(message, "Date"))


def left_out(content: bytes, *, location: str) -> Failure | None:
    """Say in one line what came with a message and is not read; None where that is nothing."""
    lowered = content.lower()
    if not any(sign in lowered for sign in ATTACHED) and content.count(b"\n--") <= MOST_PARTS:
        return None
    try:
        leaves = _leaves(_parsed(content, location), most=None)
    except InputError:  # its reader says so
        return None
    names = [_name(part) for part in leaves[:MOST_PARTS] if _is_file(part)]
    beyond = len(leaves[MOST_PARTS:])
    said = [f"{len(names)} attachment{'s' * (len(names) > 1)} left out: {few(names)}"] if names else []
    said += [f"{beyond} part{'s' * (beyond > 1)} beyond the first {MOST_PARTS} left out"] if beyond else []
    return Failure(location, SKIPPED, "; ".join(said), "save them, and give them as files") if said else None


def read_saved(content: bytes, *, location: str) -> Page:
    """Read a page that a browser saved with all its pictures (.mhtml): its HTML part. Raises InputError."""
    message = _parsed(content, location)
    pages = [part for part in _leaves(message) if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = str(message.get_param("start") or "")
    root = next((part for part in pages if start and _field(part, "Content-ID") == start), pages[0] if pages else None)
    if root is None:
        raise InputError(f"{location}: there is no page in it", hint="save the page again, as HTML")
    page = _marked(root, location)
    address = _field(message, "Snapshot-Content-Location") or _field(root, "Content-Location")
    saved = source(page.source.text, location=location, kind="mhtml", content=content, encoding=page.source.encoding)
    facts = Facts(url=address if address.startswith(("http://", "https://")) else "")
    return page._replace(source=saved, facts=merged(page.facts, facts))


def _parsed(content: bytes, location: str) -> Message:
    """Take a message apart; what is broken in it stays as it stands."""
    from email import message_from_bytes
    from email.policy import Compat32

    class Bounded(Compat32):
        """The parser's own way, with an end to each header's line: its readers of parameters are quadratic."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            return name, value[:LONGEST_FIELD]

    if content.lower().count(b"boundary=") * content.count(b"\n") > MOST_WORK:
        raise InputError(f"{location}: the message holds too many parts within one another", hint=HINT)
    try:
        return message_from_bytes(content, policy=Bounded())
    except Exception as error:  # noqa: BLE001  # the parser answers hostile headers with whatever its insides raise
        raise InputError(f"{location}: this is no message ({type(error).__name__})", hint=HINT) from None


def _leaves(message: Message, *, most: int | None = MOST_PARTS) -> list[Message]:
    """List the parts that hold something themselves."""
    leaves: list[Message] = []
    waiting = [message]
    while waiting and (most is None or len(leaves) < most):
        part = waiting.pop()
        if part.is_multipart():
            waiting += [item for item in reversed(list(part.get_payload())) if not isinstance(item, str)]
        else:
            leaves.append(part)
    return leaves


def _is_attached(part: Message) -> bool:
    """Tell whether a part is a file that came with the message."""
    return part.get_content_disposition() == "attachment"


def _is_file(part: Message) -> bool:
    """Tell a file that came with the message and is not read, from its text, a picture in that, or its signature."""
    kind = part.get_content_type()
    return not kind.endswith("signature") and (_is_attached(part) or kind.startswith("application/"))


def _name(part: Message) -> str:
    """Name a file that came with the message, as its sender did; else by its kind."""
    try:
        said = part.get_filename("")
    except (ValueError, LookupError, TypeError):
        said = ""
    return _words(said) or part.get_content_type()


def _bytes(part: Message) -> bytes:
    """Undo a part's transfer encoding, as far as it can be undone."""
    from email.errors import InvalidBase64LengthDefect

    try:
        content = part.get_payload(decode=True)
        if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
            return _unarmoured(str(part.get_payload()))
    except (ValueError, LookupError, AssertionError):
        return b""
    return content if isinstance(content, bytes) else b""


def _unarmoured(text: str) -> bytes:
    """Decode base64 that is damaged, as far as it goes: other signs are passed over, and half a byte at its end."""
    from binascii import a2b_base64
    from string import ascii_letters, digits

    known = frozenset(f"{ascii_letters}{digits}+/")
    letters = "".join(sign for sign in text if sign in known)
    return a2b_base64(letters[: len(letters) - (len(letters) % 4 == 1)] + "==")


def _charset(part: Message) -> str:
    """Name a part's character set, where it names one."""
    try:
        return (part.get_content_charset("") or "").strip("\"' ")
    except (ValueError, LookupError, TypeError):
        return ""


def _marked(part: Message, location: str) -> Page:
    """Read a part in HTML."""
    from briefing.load.html import read as read_html

    return read_html(_bytes(part), location=location, charset=_charset(part))


def _marked_ones(parts: Sequence[Message], location: str) -> list[Page]:
    """Read the parts in HTML that say something: some hold but a picture that counts readers."""
    pages = []
    for part in parts:
        try:
            pages.append(_marked(part, location))
        except InputError:
            continue
    return pages


def _plain(part: Message, location: str) -> Page:
    """Read a part in plain text, in the character set that it names, else in the one its bytes tell."""
    content = _bytes(part)
    text = _decoded(content, _charset(part))
    return Page(source(text, location=location, kind="mail", content=content))


def _decoded(content: bytes, charset: str) -> str:
    """Decode bytes as their label says; where that fails, as they say themselves."""
    from briefing.load.decode import decode

    if charset:
        try:
            return sound(content.decode(charset))
        except (LookupError, ValueError):
            pass
    return decode(content)[0]


def _best(html: Sequence[Page], plain: Sequence[Page]) -> Page | None:
    """Choose between the forms that a message comes in; None where none says anything."""
    plain = [page for page in plain if page.source.text.strip()]
    letters = [sum(map(len, (word for page in pages for word in page.source.text.split()))) for pages in (html, plain)]
    chosen = html if html and letters[0] >= LEAST_SHARE * letters[1] else plain
    return joined(chosen) if chosen else None


def _facts(message: Message) -> Facts:
    """Gather what the header says: of a letter to a list the sender is the outlet, of another its author."""
    name, _ = _sender(message)
    listed = message.get("List-Id") or message.get("List-Unsubscribe") or message.get("List-Post")
    address = _field(message, "Archived-At").strip("<>")
    return Facts(
        title=_field(message, "Subject"),
        authors=(name,) if name and not listed else (),
        published=moment(_field(message, "Date")),
        site=name if listed else "",
        url=address if address.startswith(("http://", "https://")) else "",
        language=_field(message, "Content-Language").lower().partition("-")[0].partition(",")[0],
    )


def _sender(message: Message) -> tuple[str, str]:
    """Part the sender's name and address; the name as it is printed."""
    from email.utils import parseaddr

    try:
        name, address = parseaddr(_raw(message, "From"))
    except (ValueError, IndexError, TypeError, RecursionError):
        return "", ""
    return _words(name), address


def _field(message: Message, name: str) -> str:
    """Read one line of a header, its encoded words and foldings undone; "" where there is none."""
    return _words(_raw(message, name))


def _raw(message: Message, name: str) -> str:
    """Read one line of a header as it stands; bytes that it should not hold are decoded."""
    value = next((value for field, value in message.raw_items() if field.lower() == name.lower()), "")
    return value if value.isascii() else _decoded(value.encode("ascii", "surrogateescape"), "")


def _words(value: str) -> str:
    """Undo a header's encoded words (RFC 2047) and its foldings."""
    from email.errors import MessageError
    from email.header import decode_header

    try:
        pieces = decode_header(value)
    except (MessageError, ValueError):
        pieces = [(value, None)]
    words = (piece if isinstance(piece, str) else _decoded(piece, charset or "") for piece, charset in pieces)
    return " ".join("".join(words).split())
