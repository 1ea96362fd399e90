"""One request over the wire and its answer, bounded in time and in size."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from briefing.load.address import Address, parse
from briefing.load.inside import is_inside, leads_inside
from briefing.load.trouble import LATER, AstrayError, Trouble, of_error
from briefing.load.trust import trust

if TYPE_CHECKING:
    import socket
    import ssl

    from urllib3 import BaseHTTPResponse
    from urllib3.connection import HTTPConnection

PIECE = 65536  # bytes that are unpacked at a time
PACKINGS = frozenset({"gzip", "x-gzip", "deflate", "br", "zstd"})


@dataclass(frozen=True, slots=True)
class Limits:
    """How long an answer may take and how large it may be."""

    connect: float = 10.0  # seconds until a connection stands
    idle: float = 20.0  # seconds without a byte
    total: float = 60.0  # seconds from the request to the last byte
    size: int = 64 * 1024 * 1024  # bytes, unpacked


LIMITS = Limits()


class Line:
    """What the requests of one session share: whom they trust, which hosts are inside, and the way to cut them off."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.sockets: set[socket.socket] = set()
        self.closed = threading.Event()
        self.inside: dict[str, bool] = {}  # by host: as found by a connection, else by a look-up

    @cached_property
    def trust(self) -> "ssl.SSLContext":
        """Return the certificates that this machine trusts."""
        return trust()

    def leads_inside(self, address: Address) -> bool:
        """Tell whether an address leads inside; what was outside once stays so, whatever its name stands for later."""
        if address.host not in self.inside:
            self.inside.setdefault(address.host, leads_inside(address.host, look_up=proxy_for(address) is None))
        return self.inside[address.host]

    def admit(self, address: Address) -> None:
        """Raise AstrayError where an address leads inside that nobody from there named."""
        if not address.trusted and self.leads_inside(address):
            raise _stray(address)

    def arrive(self, address: Address, sock: "socket.socket") -> None:
        """Do the same by where a connection ended: a name may stand for another place than when it was looked up."""
        if proxy_for(address):
            return
        try:
            inside = is_inside(sock.getpeername()[0])
        except OSError:  # nobody is there any more
            raise ConnectionResetError from None
        self.inside[address.host] = inside and self.inside.get(address.host, True)
        if inside and not address.trusted:
            raise _stray(address)

    def close(self) -> None:
        """Cut every connection, and let none stand from here on."""
        self.closed.set()
        for sock in tuple(self.sockets):
            _cut(sock)

    @contextmanager
    def watch(self, sock: "socket.socket", late: threading.Event) -> Iterator[None]:
        """Cut a connection when its time is over: a timeout of the socket's own begins anew with every byte."""
        timer = threading.Timer(self.limits.total, _cut, (sock, late))
        timer.daemon = True
        self.sockets.add(sock)
        timer.start()
        try:
            if self.closed.is_set():
                raise Trouble("it was not asked for to the end", LATER)
            yield
        finally:
            timer.cancel()
            self.sockets.discard(sock)


@contextmanager
def exchange(address: Address, headers: Mapping[str, str], *, line: Line) -> "Iterator[BaseHTTPResponse]":
    """Ask for an address and give the answer, its body unread. Raises Trouble, inside the block too."""
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError, NewConnectionError

    late = threading.Event()
    too_late = Trouble(f"{address.host} took more than {line.limits.total:g} seconds to send the page", LATER)
    connection, target, more = _connection(address, line)
    try:
        connection.connect()
        line.arrive(address, connection.sock)
        connection.timeout = line.limits.idle
        with line.watch(connection.sock, late):
            connection.request("GET", target, headers={**headers, **more}, preload_content=False)
            with closing(connection.getresponse()) as response:
                yield response
    except (HTTPError, HTTPException, OSError, ValueError) as error:
        reached = connection.host if isinstance(error, NewConnectionError) else address.host  # the one may be a proxy's
        raise (too_late if late.is_set() else of_error(error, reached)) from None
    finally:
        connection.close()
    if late.is_set():  # a body that only ends with the connection looks whole when it was cut
        raise too_late


def read(response: "BaseHTTPResponse", *, size: int) -> tuple[bytes, bool]:
    """Read and unpack a body up to a size; returns it and whether it is whole."""
    content = bytearray()
    while len(content) <= size:
        piece = response.read1(PIECE)
        if not piece:
            return bytes(content), True
        content += piece
    return bytes(content[:size]), False


def _connection(address: Address, line: Line) -> "tuple[HTTPConnection, str, dict[str, str]]":
    """Prepare the connection to a server, or to the proxy for it; with what is asked there, and headers for it."""
    from urllib3.connection import HTTPConnection, HTTPSConnection

    host, port, timeout = address.host.strip("[]"), address.port, line.limits.connect
    proxy = proxy_for(address)
    if proxy is None and address.scheme == "https":
        return HTTPSConnection(host, port, timeout=timeout, ssl_context=line.trust), address.target, {}
    if proxy is None:
        return HTTPConnection(host, port, timeout=timeout), address.target, {}
    login = {"Proxy-Authorization": basic(proxy.credentials)} if proxy.credentials else {}
    if address.scheme == "http":
        return HTTPConnection(proxy.host, proxy.port, timeout=timeout), address.url, login
    tunnel = HTTPSConnection(proxy.host, proxy.port, timeout=timeout, ssl_context=line.trust)
    tunnel.set_tunnel(host, port, headers=login)
    return tunnel, address.target, {}


def proxy_for(address: Address) -> Address | None:
    """Return the proxy that this machine asks through, http_proxy and the like; None where it asks itself."""
    from urllib.request import getproxies, proxy_bypass

    proxy = getproxies().get(address.scheme, "")
    if not proxy or proxy_bypass(f"{address.host}:{address.port}"):
        return None
    try:
        found = parse(proxy if "://" in proxy else f"http://{proxy}")
    except Trouble:
        found = None
    if found is None or found.scheme != "http":
        raise Trouble("the proxy of this machine is of an unknown kind", "set it as http://host:port")
    return found


def _stray(address: Address) -> AstrayError:
    """Say that an address leads inside from outside."""
    what = f"{address.host} is on a private network, and the address came from outside"
    return AstrayError(what, "to read this page, give its address yourself")


def basic(credentials: str) -> str:
    """Return name and password as HTTP sends them."""
    from base64 import b64encode

    return "Basic " + b64encode(credentials.encode()).decode("ascii")


def _cut(sock: "socket.socket", late: threading.Event | None = None) -> None:
    """End a connection under the hands of whoever reads it, who is told by `late` that time was the reason."""
    import socket

    if late:
        late.set()
    with suppress(OSError, ValueError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not SSLSocket's, which says farewell first
