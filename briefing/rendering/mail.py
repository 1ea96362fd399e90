"""A briefing as an e-mail: a text, and the same in HTML with nothing to fetch; the same bytes each time."""

from datetime import date
from typing import TYPE_CHECKING, Any
from unicodedata import category

from briefing.contents import Briefing
from briefing.options import Design
from briefing.rendering import plain
from briefing.rendering.html import within
from briefing.rendering.identity import fingerprint, moment
from briefing.rendering.layout import lay_out
from briefing.rendering.theme import fill, printable

if TYPE_CHECKING:
    from email.message import EmailMessage

NOBODY = "briefing@briefing.invalid"  # who a message is from before somebody sends it; the name can belong to no one
LONGEST_NAME = 60  # of a file, in characters, without the day
DAY = len("2024-05-12")
DIGITS = 32  # of a fingerprint: enough that no two are alike


def render(briefing: Briefing, design: Design) -> bytes:
    """Render a briefing as an e-mail that is from nobody and to nobody yet."""
    return message(briefing, design).as_bytes()


def message(briefing: Briefing, design: Design, *, sender: str = "", attached: bytes = b"") -> "EmailMessage":
    """Make the message: a text part, an HTML part, and a PDF where one is `attached`."""
    from email.headerregistry import Address
    from email.message import EmailMessage
    from email.policy import SMTP

    shown, mark = lay_out(briefing, without=design.without), fingerprint(briefing)[:DIGITS]
    made = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    day = shown.wording.date(briefing.date) if briefing.date else ""  # or one morning's looks like the next one's
    made["Subject"] = line(" · ".join(filter(None, (shown.title, day))))
    made["From"] = sender or Address(line(shown.wording.labels.press_briefing), addr_spec=NOBODY)
    made["Date"] = moment(briefing)
    made["Message-ID"] = f"<{mark}@{NOBODY.partition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    values: dict[str, Any] = {"page": shown, "wording": shown.wording, "labels": shown.wording.labels}
    made.set_content(plain.render(briefing, design).decode())
    page = fill(design.theme, "mail.html", medium="mail", href=within, **values)
    made.add_alternative(page, subtype="html")
    made["Content-Language"] = shown.language
    made.set_boundary(f"=_{mark}")
    if attached:
        name = f"{file_name(shown.title, briefing.date)}.pdf"
        made.add_attachment(attached, maintype="application", subtype="pdf", filename=name)
        made.set_boundary(f"=_{mark}_")
    return made


def file_name(title: str, day: date | None) -> str:
    """Name a file after a briefing and its day, by letters and digits that every system takes."""
    kept = "".join(sign if category(sign)[0] in "LMN" else " " for sign in title.casefold())
    return "-".join((*kept[:LONGEST_NAME].split(), day.isoformat()[:DAY] if day else "briefing"))


def line(text: str) -> str:
    """Set words so that they fit into a header: in one line, without what no format can show."""
    return " ".join(printable(text).split())
