"""A web server on this machine that misbehaves to order, and stops by itself."""

import socket
import struct
import threading
from collections.abc import Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

BODY = b"<html><body><p>The harbour of Lorvane was closed on Tuesday.</p></body></html>"
LONGEST = 10.0  # seconds that any answer may take, whatever it is told to do


@dataclass(frozen=True)
class Reply:
    """What the server does with one request."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = BODY
    length: int | None = None  # what Content-Length says, if not the truth; -1: nothing
    chunked: bool = False
    raw: bytes | None = None  # all that is sent, instead of anything else
    reset: bool = False  # the connection is torn down without a word
    stall: int | None = None  # after so many bytes of the body, silence; -1: no headers either
    drip: float | None = None  # seconds between two bytes of `raw`, or of the body
    linger: float = 0.0  # seconds before the answer begins
    meet: threading.Barrier | None = None  # others that must be asking at the same time


@dataclass(frozen=True)
class Asked:
    """One request, as it came."""

    host: str
    path: str
    headers: Mapping[str, str]
    alone: bool  # no other request of this host was waiting for its answer


class Site:
    """The server's state: what it answers, in turn for each path, and what it was asked."""

    def __init__(self, replies, *, port):
        self.replies = {path: list(made) if isinstance(made, list) else [made] for path, made in replies.items()}
        self.asked = []
        self.port = port
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.waiting = []  # hosts whose answer has not begun
        self.open = []  # hosts whose answer has not ended
        self.dripped = 0  # bytes

    def url(self, path="/", *, host="127.0.0.1", scheme="http"):
        return f"{scheme}://{host}:{self.port}{path}"

    def paths(self, *, robots=False):
        return [asked.path for asked in self.asked if robots or asked.path != "/robots.txt"]

    def reply(self, path):
        made = self.replies.get(path) or [Reply(404, body=b"no such page")]
        return made.pop(0) if len(made) > 1 else made[0]


class Handler(BaseHTTPRequestHandler):
    """Carries out a Reply."""

    protocol_version = "HTTP/1.1"
    timeout = LONGEST

    def log_message(self, *_):
        pass

    def do_GET(self):
        site = self.server.site
        host = self.headers.get("Host", "").partition(":")[0]
        with site.lock:
            site.asked.append(Asked(host, self.path, dict(self.headers), host not in site.waiting))
            site.waiting.append(host)
            site.open.append(host)
            reply = site.reply(self.path)
        try:
            if reply.meet:
                reply.meet.wait(LONGEST)
            site.over.wait(reply.linger)
            with site.lock:
                site.waiting.remove(host)  # before the answer: whoever has it may ask again at once
            self.carry_out(reply)
        except OSError:
            pass
        finally:
            self.close_connection = True
            with site.lock:
                site.open.remove(host)

    def do_CONNECT(self):
        site = self.server.site
        site.asked.append(Asked(self.path, "", dict(self.headers), True))
        with socket.create_connection(("127.0.0.1", int(self.path.rpartition(":")[2])), LONGEST) as far:
            self.send_response_only(200)
            self.end_headers()
            away = threading.Thread(target=pump, args=(self.connection, far), daemon=True)
            away.start()
            pump(far, self.connection)
            away.join(LONGEST)
        self.close_connection = True

    def carry_out(self, reply):
        if reply.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
            return
        if reply.stall == -1:
            self.server.site.over.wait(LONGEST)
            return
        if reply.raw is not None:
            self.send(reply.raw, reply)
            return
        unchanged = reply.headers.get("ETag") and self.headers.get("If-None-Match") == reply.headers["ETag"]
        self.send_response_only(304 if unchanged else reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        if unchanged:
            self.end_headers()
            return
        if reply.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        elif reply.length != -1:
            self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
        self.end_headers()
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(reply.body), reply.body) if reply.chunked else reply.body
        self.send(body if reply.stall is None else body[: reply.stall], reply)
        if reply.stall is not None:
            self.server.site.over.wait(LONGEST)

    def send(self, content, reply):
        if reply.drip is None:
            self.wfile.write(content)
            return
        for byte in content[: int(LONGEST / reply.drip)]:
            self.wfile.write(bytes([byte]))
            self.server.site.dripped += 1
            if self.server.site.over.wait(reply.drip):
                return


def pump(source, sink):
    """Carry bytes from one connection to another until one of them ends."""
    try:
        while piece := source.recv(65536):
            sink.sendall(piece)
    except OSError:
        pass
    for end in (source, sink):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Server(ThreadingHTTPServer):
    """Threads of their own for each request, joined at the end."""

    daemon_threads = True
    block_on_close = True

    def handle_error(self, request, client_address):
        pass


@contextmanager
def serve(replies, *, tls=None):
    """Serve replies, {path: Reply or a list of them, the last of which stays}, on a free port of this machine."""
    server = Server(("127.0.0.1", 0), Handler)
    server.site = Site(replies, port=server.server_address[1])
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server.site
    finally:
        server.site.over.set()
        server.shutdown()
        server.server_close()
        thread.join(LONGEST)


class Time:
    """A clock that moves only when somebody sleeps."""

    def __init__(self, now=1_700_000_000.0):
        self.now = now
        self.slept = []
        self.lock = threading.Lock()

    def clock(self):
        return self.now

    def sleep(self, seconds):
        with self.lock:
            self.slept.append(round(seconds, 3))
            self.now += seconds
