"""A briefing on its way by e-mail: over a line nobody else reads, or not at all; an error says what to do."""

import os
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import getaddresses
from urllib.parse import urlsplit

from briefing.contents import Briefing
from briefing.errors import OutputError, UsageError
from briefing.load.trust import trust
from briefing.options import Design
from briefing.rendering.mail import message

PASSWORD = "BRIEFING_SMTP_PASSWORD"  # noqa: S105  the variable's name
PORTS = {"starttls": 587, "tls": 465, "none": 25}  # where a server waits, by how the line is kept secret
SELF = "[127.0.0.1]"  # how a client greets that does not tell its name, and asks nobody for it
PATIENCE = 30.0  # seconds that a server may be silent


@dataclass(frozen=True, slots=True)
class Server:
    """Who takes the message, and how one talks to them."""

    host: str
    port: int
    security: str  # a key of PORTS
    user: str = ""
    timeout: float = PATIENCE

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def server(place: str, *, security: str = "", user: str = "", timeout: float = PATIENCE) -> Server:
    """Read "host" or "host:port"; port 465 means TLS from the first byte, any other STARTTLS. Raises UsageError."""
    try:
        found = urlsplit(f"//{place}")
        host, port = found.hostname or "", found.port
        host.encode("idna")
    except ValueError:
        host, port = "", None
    if not host or found.path or found.username is not None:
        raise UsageError(f"{place!r} is no mail server", hint="name it as host or host:port")
    if not 0 < timeout < float("inf"):
        raise UsageError(f"a timeout of {timeout} seconds is none", hint="give a number above 0")
    security = security or ("tls" if port == PORTS["tls"] else "starttls")
    if user and security == "none":
        raise UsageError("a password is sent over a secure line alone", hint="leave out --no-tls, or --user")
    return Server(host, port or PORTS[security], security, user, timeout)


def send(
    briefing: Briefing, design: Design, to: Server, *, sender: str, recipients: Sequence[str], attached: bytes = b""
) -> None:
    """Send a briefing by e-mail, with a PDF where one is `attached`.

    Raises UsageError for addresses that are none and for a password that is missing, OutputError where the message, or
    one of its recipients, is refused.
    """
    addresses = [address_of(recipient) for recipient in recipients]
    letter = message(briefing, design, sender=_checked(sender), attached=attached)
    letter["To"] = ", ".join(map(_checked, recipients))
    letter.replace_header("Message-ID", letter["Message-ID"].replace("briefing.invalid", _domain(sender)))
    if briefing.date is None:
        letter.replace_header("Date", datetime.now(UTC))  # no article tells one
    password = _password(to) if to.user else ""
    try:
        refused = _deliver(letter, to, password, address_of(sender), addresses)
    except (OSError, ValueError, smtplib.SMTPException) as error:  # ValueError: letters that SMTP has no way to send
        raise _explained(error, to) from None
    if refused:
        raise OutputError(_refusals(refused, to), hint="the others have it; see to these addresses")


def _deliver(
    letter: EmailMessage, to: Server, password: str, sender: str, recipients: Sequence[str]
) -> dict[str, tuple[int, bytes]]:
    """Hand a message over; returns the recipients that were refused where others were not."""
    secure = trust()
    if to.security == "tls":
        line: smtplib.SMTP = smtplib.SMTP_SSL(to.host, to.port, SELF, timeout=to.timeout, context=secure)
    else:
        line = smtplib.SMTP(to.host, to.port, SELF, timeout=to.timeout)
    with line:
        if to.security == "starttls":
            line.starttls(context=secure)
        if to.user:
            line.login(to.user, password)
        return line.send_message(letter, sender, list(recipients))


# --- addresses and passwords ---


def _checked(address: str) -> str:
    """Return an address as it was given, "Ann <ann@mail.example>" too. Raises UsageError where it is none."""
    address_of(address)
    return address


def address_of(given: str) -> str:
    """Take an address out of what stands around it. Raises UsageError where there is none, or more than one."""
    found = getaddresses([given])
    address = found[0][1] if len(found) == 1 else ""
    name, _, domain = address.rpartition("@")
    bare = address in given.split() or f"<{address}>" in given
    if not name or not domain or not bare or not given.isprintable() or not _stands_in_a_head(given):
        raise UsageError(f"{given!r} is no e-mail address", hint="write it as ann@mail.example, one an option")
    return address


def _stands_in_a_head(address: str) -> bool:
    """Tell whether the head of a message takes an address, as one."""
    head = EmailMessage()
    try:
        head["To"] = address
        return len(head["To"].addresses) == 1
    except (ValueError, AttributeError, IndexError):  # what the parser answers to odd ones
        return False


def _domain(sender: str) -> str:
    """Return the domain of an address, in the letters that a message's name may have."""
    domain = address_of(sender).rpartition("@")[2]
    try:
        return domain.encode("idna").decode()
    except UnicodeError:
        raise UsageError(f"{sender!r} is no e-mail address", hint="write it as ann@mail.example") from None


def _password(to: Server) -> str:
    """Find the password: in the environment, else in the netrc file. Raises UsageError where it is in neither."""
    from netrc import NetrcParseError, netrc

    if os.environ.get(PASSWORD):
        return os.environ[PASSWORD]
    try:
        known = netrc(os.environ.get("NETRC") or None).authenticators(to.host)
    except FileNotFoundError:
        known = None
    except (OSError, NetrcParseError) as error:
        raise UsageError(f"netrc cannot be read ({error})", hint=f"mend it, or set {PASSWORD}") from None
    if known is None or known[0] != to.user:
        raise UsageError(f"no password for {to.user} at {to.host}", hint=f"set {PASSWORD}, or name both in ~/.netrc")
    return known[2] or ""


# --- what went wrong ---

# error: what is said of the server, and what to do; the first that fits
FAULTS: tuple[tuple[type[Exception], str, str], ...] = (
    (smtplib.SMTPAuthenticationError, "does not take user and password ({said})", "check --user and the password"),
    (smtplib.SMTPSenderRefused,       "refuses the sender ({said})", "check --from, and whether it wants --user"),
    (smtplib.SMTPDataError,           "refuses the message ({said})", "ask who runs the server"),
    (smtplib.SMTPResponseException,   "is not ready ({said})", "try again later, or check --smtp"),
    (smtplib.SMTPNotSupportedError,   "cannot do what is asked ({said})", "check --smtp; without TLS nothing is sent"),
    (smtplib.SMTPServerDisconnected,  "hung up ({said})", "port 465 wants --tls, port 587 --starttls"),
    (ssl.SSLCertVerificationError,    "cannot prove who it is ({said})", "check the name in --smtp; nothing was sent"),
    (ssl.SSLError,                    "does not speak TLS there ({said})", "port 465 wants --tls, port 587 --starttls"),
    (TimeoutError,                    "does not answer ({said})", "check --smtp; port 465 wants --tls; or --timeout"),
    (ConnectionRefusedError,          "takes no connection ({said})", "check host and port in --smtp"),
    (UnicodeError,                    "cannot be told user and password ({said})", "choose them of ASCII letters"),
    (OSError,                         "cannot be reached ({said})", "check --smtp and the network"),
)  # fmt: skip


def _explained(error: Exception, to: Server) -> OutputError:
    """Put an error of the line into words."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return OutputError(_refusals(error.recipients, to), hint="check --to; nobody has the message")
    if isinstance(error, smtplib.SMTPServerDisconnected) and isinstance(error.__context__, TimeoutError):
        error = error.__context__  # silence is no hanging up
    words, hint = next(
        ((words, hint) for kind, words, hint in FAULTS if isinstance(error, kind)), ("failed ({said})", "check --smtp")
    )
    return OutputError(f"the mail server {to} {words.format(said=_said(error))}", hint=hint)


def _said(error: Exception) -> str:
    """Return what a server, or the machine, said of an error."""
    if isinstance(error, smtplib.SMTPResponseException):
        return _reply(error.smtp_code, error.smtp_error)
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (isinstance(error, OSError) and error.strerror) or " ".join(str(error).split()) or type(error).__name__


def _refusals(refused: dict[str, tuple[int, bytes]], to: Server) -> str:
    """List the recipients that a server refused."""
    said = "; ".join(f"{address} ({_reply(*reply)})" for address, reply in refused.items())
    return f"the mail server {to} refuses {said}"


def _reply(code: int, words: bytes | str) -> str:
    """Write a server's reply in one line."""
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(f"{code} {text}".split())
