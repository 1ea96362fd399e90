"""Web addresses: what is one, what goes over the wire, and how much of it may be shown."""

from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import unquote, urljoin

from briefing.load.trouble import AstrayError, Trouble

PORTS = {"http": 80, "https": 443}
SHOWN = 300  # characters of an address in a message
CHECK = "give an address that starts with http:// or https://"


@dataclass(frozen=True, slots=True)
class Address:
    """A web address in its one form: host in ASCII, path escaped, no fragment."""

    scheme: str
    host: str  # as it is looked up: "xn--…", "127.0.0.1", "[::1]"
    port: int
    target: str  # path and query
    credentials: str = ""  # "name:password", not escaped; for this origin alone
    trusted: bool = field(default=True, compare=False)  # it may lead inside: a person named it, or a page from there

    @property
    def origin(self) -> str:
        """Return what robots.txt stands for: scheme, host and port."""
        port = "" if self.port == PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"

    @property
    def url(self) -> str:
        """Return the address without name and password."""
        return self.origin + self.target


def parse(text: str) -> Address:
    """Read a web address. Raises Trouble."""
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    text = text.strip()
    scheme, colon, _ = text.partition("://")
    if scheme.lower() not in PORTS:
        named = scheme if colon else text.partition(":")[0] if ":" in text else ""
        raise Trouble(f"no web address ({shown(named)}:)" if named else "no web address", CHECK)
    try:
        parts = parse_url(text)
    except (LocationParseError, ValueError):
        raise Trouble("no web address that could be asked for", "check host and port") from None
    if not parts.host or not parts.scheme or any(letter.isspace() for letter in parts.host):
        raise Trouble("no web address: it names no host", CHECK)
    port = parts.port or PORTS[parts.scheme]
    return Address(parts.scheme, parts.host, port, parts.request_uri, unquote(parts.auth or ""))


def redirected(address: Address, location: str) -> Address:
    """Return the address that a redirect leads to. Raises AstrayError where no web page can stand there."""
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # what servers send raw
    try:
        target = parse(urljoin(address.url, location.strip()))
    except (Trouble, ValueError):
        raise AstrayError(f"it leads on to {shown(location)}, which is no web page", "check the address") from None
    if target.origin == address.origin and not target.credentials:
        return Address(target.scheme, target.host, target.port, target.target, address.credentials)
    return target


def shown(text: str) -> str:
    """Return an address as it may be printed: on one line, not endless, without name and password."""
    scheme, colon, rest = text.strip().partition("://")
    end = min((at for mark in "/?#" if (at := rest.find(mark)) >= 0), default=len(rest))
    plain = scheme + colon + rest[:end].rpartition("@")[2] + rest[end:]
    plain = "".join(letter if letter.isprintable() else "\ufffd" for letter in plain[: SHOWN + 1])
    return plain if len(plain) <= SHOWN else plain[:SHOWN] + "…"
