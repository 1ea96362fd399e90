"""The command that sends: a saved briefing, checked once more, to those who are named."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated

import typer

from briefing.cli.app import Quiet
from briefing.cli.looks import Page, Theme
from briefing.cli.progress import heard, note, warn
from briefing.errors import UsageError
from briefing.options import DEFAULT_PAGE, DEFAULT_THEME, Design

sending = typer.Typer(add_completion=False)


@sending.command(
    epilog="Example:  briefing send briefing.json --to ann@mail.example --from me@mail.example --smtp mail.example"
)
def send(
    saved: Annotated[
        str, typer.Argument(metavar="BRIEFING.json", help="A briefing saved by make.", show_default=False)
    ],
    to: Annotated[list[str], typer.Option("--to", help="Who gets it. Repeatable.", show_default=False)],
    sender: Annotated[str, typer.Option("--from", help="Who it is from.", show_default=False)],
    smtp: Annotated[str, typer.Option("--smtp", help="The mail server, as host or host:port.", show_default=False)],
    starttls: Annotated[
        bool, typer.Option("--starttls", help="Begin TLS on an open line; the default but for port 465.")
    ] = False,
    tls: Annotated[bool, typer.Option("--tls", help="TLS from the first byte; the default for port 465.")] = False,
    no_tls: Annotated[
        bool, typer.Option("--no-tls", help="Send without TLS, for a server on this machine; no password then.")
    ] = False,
    user: Annotated[
        str,
        typer.Option(
            "--user", help="Who logs in; the password is BRIEFING_SMTP_PASSWORD's, or netrc's.", show_default=False
        ),
    ] = "",
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="Seconds the server may be silent.")] = 30.0,
    pdf: Annotated[bool, typer.Option("--pdf", help="Attach the PDF.")] = False,
    theme: Theme = DEFAULT_THEME,
    page: Page = DEFAULT_PAGE,
    quiet: Quiet = False,
) -> int:
    """Send a saved briefing by e-mail; the line must be secure, and the server prove who it is."""
    security = [name for name, wanted in (("starttls", starttls), ("tls", tls), ("none", no_tls)) if wanted]
    design = Design(theme=theme, page=page)
    return send_saved(
        saved, to, design, sender=sender, smtp=smtp, security=security, user=user, timeout=timeout, pdf=pdf, quiet=quiet
    )


def send_saved(
    saved: str,
    to: Sequence[str],
    design: Design,
    *,
    sender: str,
    smtp: str,
    security: Sequence[str],
    user: str,
    timeout: float,
    pdf: bool,
    quiet: bool,
) -> int:
    """Send a saved briefing by e-mail; it must still verify against the texts it carries."""
    from briefing.cli.commands import verified
    from briefing.delivery import send as deliver
    from briefing.delivery import server
    from briefing.rendering import check, render

    if len(security) > 1:
        raise UsageError("a line is secured in one way", hint="choose one of --starttls, --tls and --no-tls")
    check(design)
    place = server(smtp, security=security[0] if security else "", user=user, timeout=timeout)
    briefing = verified(saved)
    with heard(partial(warn, quiet=quiet)):
        attached = render(briefing, "pdf", design) if pdf else b""
    deliver(briefing, design, place, sender=sender, recipients=to, attached=attached)
    note(f"sent to {', '.join(to)} through {place}", quiet=quiet)
    return 0
