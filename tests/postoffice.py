"""A mail server on this machine, with or without TLS and passwords, that keeps what it is given."""

import logging
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

logging.getLogger("mail.log").disabled = True  # what the server thinks of its clients is not ours


class Office:
    """What the server is told to refuse, and the letters it was handed."""

    def __init__(self, *, refuse=(), answer="250 OK"):
        self.refuse, self.answer = refuse, answer
        self.letters = []

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802
        if address in self.refuse:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        self.letters.append(envelope)
        return self.answer


def allow(server, session, envelope, mechanism, login):
    """Let one person in."""
    return AuthResult(handled=False, success=(login.login, login.password) == (b"ann", b"secret"))


class Running(Controller):
    """A server at whatever port is free."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


@contextmanager
def office(*, starttls=None, tls=None, login=False, **told):
    """Run a server for the length of a block; gives it and its address."""
    post = Office(**told)
    wants = {"authenticator": allow, "auth_required": True, "auth_require_tls": starttls is not None} if login else {}
    secure = {"tls_context": starttls, "require_starttls": True} if starttls else {}
    running = Running(post, hostname="127.0.0.1", port=0, ssl_context=tls, **secure, **wants)
    running.start()
    try:
        yield post, running.port
    finally:
        running.stop()
