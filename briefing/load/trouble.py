"""What goes wrong on the way to a page, in one line each, and what to do about it."""

from collections.abc import Mapping

SAVE = "open the page in a browser, save it, and give the file"
LATER = "try again later"

# status  what the server said                             what now
STATUSES = {
    400: ("the server does not understand the request",    "check the address"),
    401: ("the page wants a login",                        f"log in with a browser, then: {SAVE}"),
    402: ("the page is to be paid for",                    f"where you have a subscription: {SAVE}"),
    403: ("the server refuses to show it to programs",     SAVE),
    404: ("there is no such page",                         "check the address; the page may have moved"),
    407: ("the proxy wants a login",                       "put name and password into the proxy's address"),
    410: ("the page was removed for good",                 "look for a copy in a web archive, and give that address"),
    429: ("the server has had too many requests",          f"{LATER}, with fewer addresses of this site at once"),
    451: ("the page is withheld for legal reasons",        "it may not be shown where you are: look elsewhere"),
    500: ("the server has a fault",                        LATER),
    502: ("the server behind the site does not answer",    LATER),
    503: ("the site is overloaded or being worked on",     LATER),
    504: ("the server behind the site is too slow",        LATER),
}  # fmt: skip

# media type                what it is
NO_ARTICLE = {
    "image/":               "an image",
    "audio/":               "a sound",
    "video/":               "a video",
    "font/":                "a font",
    "text/css":             "a style sheet",
    "text/javascript":      "a script",
    "application/javascript": "a script",
    "application/zip":      "a zip archive",
    "application/x-zip-compressed": "a zip archive",
    "application/gzip":     "a gzip archive",
    "application/x-gzip":   "a gzip archive",
    "application/x-tar":    "a tar archive",
    "application/x-7z-compressed": "a 7z archive",
    "application/vnd.rar":  "a rar archive",
    "application/x-rar-compressed": "a rar archive",
    "application/wasm":     "a program",
    "application/x-msdownload": "a program",
    "application/vnd.android.package-archive": "a program",
}  # fmt: skip


class Trouble(Exception):  # noqa: N818 - it becomes an InputError before anybody else sees it
    """Why a request gave nothing, before it is known for which address the user asked."""

    def __init__(
        self, what: str, hint: str, *, status: int = 0, again: bool = False, wait: float | None = None
    ) -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint
        self.status = status  # of the server, where it answered
        self.again = again  # whether another try may help
        self.wait = wait  # seconds that the server asks to wait before it


class AstrayError(Trouble):
    """A redirect that leads nowhere."""


def of_status(status: int, *, wait: float | None = None) -> Trouble:
    """Say what a status means that gives no page."""
    general = ("the server has a fault", LATER) if status >= 500 else ("the server gives no page", SAVE)
    what, hint = STATUSES.get(status, general)
    return Trouble(f"{what} (status {status})", hint, status=status, again=status == 429 or status >= 500, wait=wait)


def of_media_type(media_type: str) -> Trouble | None:
    """Say what a media type means that no article has; None where it may hold one."""
    for start, what in NO_ARTICLE.items():
        if media_type.startswith(start):
            return Trouble(f"this is {what}, not an article ({media_type})", "give the address of the article")
    return None


def of_packing(headers: Mapping[str, str], known: frozenset[str]) -> Trouble | None:
    """Say that an answer is packed in a way that cannot be undone; None where it can."""
    packings = {packing.strip() for packing in headers.get("content-encoding", "").lower().split(",")}
    unknown = sorted(packings - known - {"", "identity"})
    return Trouble(f"the answer is packed in an unknown way ({', '.join(unknown)[:40]})", SAVE) if unknown else None


def of_error(error: Exception, host: str) -> Trouble:
    """Say what an error of the network, of TLS or of HTTP means."""
    import ssl

    from urllib3 import exceptions as web

    online = "check the address, and that this machine is online"
    match error:
        case web.NameResolutionError():
            return Trouble(f"there is no host {host}", online)
        case web.NewConnectionError():
            return Trouble(f"no connection to {host}{_cause(error)}", online)
        case web.TimeoutError() | TimeoutError():
            return Trouble(f"{host} does not answer, or stopped in the middle", LATER)
        case ssl.SSLError() | web.SSLError():
            return _of_tls(error, host)
        case web.DecodeError():
            return Trouble("the answer is packed, and the packing is broken", SAVE)
        case web.ProtocolError() | web.IncompleteRead() | ConnectionError():
            return Trouble(f"{host} broke the connection off", LATER, again=True)
        case OSError():
            return Trouble(
                f"no connection to {host}{_cause(error)}", "check the network, and the proxy if there is one"
            )
    return Trouble(f"{host} does not answer as a web server does", "check the address")


def _of_tls(error: Exception, host: str) -> Trouble:
    """Say why a connection is not safe."""
    reason = getattr(error, "verify_message", "").rstrip(".")
    if reason:
        return Trouble(f"{host} cannot prove who it is ({reason})", f"check the address and the clock, or {SAVE}")
    return Trouble(f"no secure connection to {host}{_cause(error)}", "if the site has none, try http://")


def _cause(error: BaseException) -> str:
    """Return what the system said, in brackets; nothing where it said nothing."""
    while error.__cause__:
        error = error.__cause__
    said = getattr(error, "reason", None) or getattr(error, "strerror", None) or ""
    return f" ({str(said)[:80].replace('_', ' ').lower()})" if said else ""
