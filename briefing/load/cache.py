"""Fetched pages on disk: what was read once can be read again, and is asked for again only when it may have changed."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from briefing.load.address import Address, parse, redirected
from briefing.load.trouble import Trouble

MAGIC = b"briefing cache 1\n"
DAY = 86_400.0
KEPT_HEADERS = ("content-type", "etag", "last-modified", "cache-control", "expires", "date", "age", "location")
REDIRECTS = (301, 302, 303, 307, 308)
PERMANENT = (301, 308)
MOST_HOPS = 20


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came, unpacked but not decoded."""

    content: bytes
    charset: str  # as the header names it, if Python knows it; else ""
    content_type: str  # "text/html"; "" where the server says none
    url: str  # after redirects, without name and password
    status: int = 200
    from_cache: bool = False  # the server was not asked, or said that nothing changed


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer of a server, as it is kept."""

    url: str
    status: int
    headers: Mapping[str, str]  # of KEPT_HEADERS, names in lower case
    moment: float  # when it came, in seconds since 1970
    content: bytes = field(repr=False)

    @property
    def location(self) -> str:
        """Return where a redirect leads; nothing for a page."""
        return self.headers.get("location", "") if self.status in REDIRECTS else ""

    def fetched(self, *, from_cache: bool) -> Fetched:
        """Return the page."""
        kind, charset = media_type(self.headers.get("content-type", ""))
        return Fetched(self.content, charset, kind, self.url, self.status, from_cache)

    def fresh(self, now: float, *, default: float = 0.0) -> bool:
        """Tell whether the server need not be asked; `default` is for answers that do not say how long they hold."""
        lasts = lifetime(self.headers, default=DAY if self.status in PERMANENT else default)
        return self.moment <= now < self.moment + lasts


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of answers, one file for each address; what cannot be read there is as if it were not there."""

    folder: Path

    def get(self, url: str) -> Fetched | None:
        """Return the page that was fetched last from this address, without asking anybody."""
        try:
            address = parse(url)
            for _ in range(MOST_HOPS):
                entry = self.entry(address)
                if entry is None or not entry.location:
                    return entry.fetched(from_cache=True) if entry and entry.status < 300 else None
                address = redirected(address, entry.location)
        except Trouble:
            pass
        return None

    def entry(self, address: Address) -> Entry | None:
        """Return what is kept of this address."""
        try:
            entry = _decoded(self._path(address).read_bytes())
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None
        return entry if entry.url == address.url else None

    def put(self, address: Address, entry: Entry) -> None:
        """Keep an answer; where the folder cannot be written to, nothing is kept."""
        import tempfile

        path = self._path(address)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        except OSError:
            return
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_encoded(entry))
            Path(temporary).replace(path)  # at once: another process sees the old answer or the new one
        except OSError:
            with suppress(OSError):
                Path(temporary).unlink()

    def _path(self, address: Address) -> Path:
        """Return the file of an address; with name and password it is another one."""
        name = sha256(f"{address.credentials}\n{address.url}".encode("utf-8", "surrogatepass")).hexdigest()
        return self.folder / name[:2] / name[2:]


def cache_folder(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """Return the folder for fetched pages: BRIEFING_CACHE, else where this system keeps such things."""
    home = Path(environment.get("HOME") or environment.get("USERPROFILE") or Path.home())
    if chosen := environment.get("BRIEFING_CACHE"):
        return Path(chosen).expanduser()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData/Local") / "briefing" / "Cache"
    if platform == "darwin":
        return home / "Library/Caches/briefing"
    standard = Path(environment.get("XDG_CACHE_HOME") or ".")
    return (standard if standard.is_absolute() else home / ".cache") / "briefing"


def lifetime(headers: Mapping[str, str], *, default: float) -> float:
    """Return for how many seconds an answer holds, as the server says (RFC 9111, section 4.2.1)."""
    words = [word.strip().partition("=") for word in headers.get("cache-control", "").lower().split(",")]
    control = {name: value.strip('" ') for name, _, value in words}
    if "no-store" in control or "no-cache" in control:
        return 0.0
    if "max-age" in control:
        return max(0.0, _seconds(control["max-age"]) - _seconds(headers.get("age", "")))
    if "expires" in headers:
        told = moment(headers.get("date", ""))
        return min(max(0.0, moment(headers["expires"]) - told), 365 * DAY) if told else 0.0
    return default


def media_type(header: str) -> tuple[str, str]:
    """Split a Content-Type into the type and the charset that Python knows by this name; "" for what is missing."""
    from email.message import Message

    message = Message()
    message["content-type"] = header.replace("\n", " ").replace("\r", " ")
    kind = header.partition(";")[0].strip().lower()
    charset = (message.get_content_charset() or "").strip(" '")
    try:
        b" ".decode(charset or "ascii")
    except (LookupError, UnicodeError, ValueError):
        charset = ""
    return kind, charset


def _seconds(text: str) -> float:
    """Read a number of seconds; what is none is 0, and nothing holds longer than a year."""
    return min(float(text), 365 * DAY) if text.isascii() and text.isdigit() else 0.0


def moment(text: str) -> float:
    """Read an HTTP date; what is none is 0."""
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        return 0.0


def _encoded(entry: Entry) -> bytes:
    """Write an answer as the bytes of its file, with their digest in front."""
    head = {"url": entry.url, "status": entry.status, "headers": dict(entry.headers), "moment": entry.moment}
    body = json.dumps(head).encode() + b"\n" + entry.content
    return MAGIC + sha256(body).hexdigest().encode() + b"\n" + body


def _decoded(file: bytes) -> Entry:
    """Read an answer from the bytes of its file. Raises ValueError, KeyError and the like where it is none."""
    digest, _, body = file.removeprefix(MAGIC).partition(b"\n")
    if sha256(body).hexdigest().encode() != digest:
        raise ValueError
    line, _, content = body.partition(b"\n")
    head = json.loads(line)
    headers = {str(name): str(value) for name, value in head["headers"].items()}
    return Entry(str(head["url"]), int(head["status"]), headers, float(head["moment"]), content)
