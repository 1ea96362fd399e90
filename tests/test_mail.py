"""The e-mail: two parts that say the same, safe headers, no request; sent over a line nobody reads, or not at all."""

import email
import email.policy
import os
import re
import socket
import ssl
import subprocess
import sys
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
import trustme
from postoffice import office
from samples import edition, one_text, sample

import briefing
from briefing.delivery import Server, send, server
from briefing.errors import OutputError, UsageError
from briefing.options import Design
from briefing.rendering import render
from briefing.rendering.json import decode, encode
from briefing.rendering.mail import file_name, message

ANN, BOB, ME = "ann@mail.example", "bob@mail.example", "Morning desk <desk@press.example>"
EXAMPLES = Path(__file__).parent.parent / "examples"
HOSTILE = "<script>alert(1)</script> {{ 7*7 }}\r\nBcc: eve@evil.example\r\n\r\n--x <img src=http://127.0.0.1:9/a>"
COMMAND = [sys.executable, "-c", "from briefing.cli import main; main()"]


def opened(raw):
    """Parse a message as a mail program does."""
    return email.message_from_bytes(raw, policy=email.policy.default)


def letter(made=None):
    """Render a briefing as an e-mail and open it."""
    return opened(render(made or sample(), "email"))


class Page(HTMLParser):
    """The words of an HTML part, its elements and its links."""

    def __init__(self, html):
        super().__init__()
        self.shown, self.tags, self.stack = "", [], []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, words):
        self.shown += words


# --- the message ---


def test_message_has_a_text_and_the_same_in_html():
    found = letter()
    assert [part.get_content_type() for part in found.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    text, page = (found.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert text.replace("\r\n", "\n") == render(sample(), "text").decode()
    shown = Page(page).shown
    for entry in sample().entries:
        for citation in (entry.essential, *entry.summary, *(x.citation for x in (*entry.figures, *entry.quotes))):
            assert citation.text in shown


def test_headers_say_what_it_is():
    found = letter(sample(language="fr", title="Ports et marées"))
    assert found["Subject"] == "Ports et marées · 14 mai 2024"
    assert found["Date"].datetime.isoformat() == "2024-05-14T00:00:00+00:00"
    assert str(found["From"]) == "Revue de presse <briefing@briefing.invalid>"
    assert found["Content-Language"] == "fr"
    assert re.fullmatch(r"<[0-9a-f]{32}@briefing\.invalid>", found["Message-ID"])


def test_same_briefing_gives_the_same_bytes_and_another_one_another_name():
    assert render(sample(), "email") == render(sample(), "email")
    assert letter()["Message-ID"] != letter(sample(title="Other ports"))["Message-ID"]
    assert letter(replace(sample(), date=None))["Date"].datetime.year == 1980


@pytest.mark.parametrize("made", [sample(), one_text("橋の上で。" * 400, title="橋" * 200)], ids=["sample", "japanese"])
def test_every_byte_is_safe_on_its_way(made):
    raw = render(made, "email")
    assert raw.isascii()
    assert max(map(len, raw.split(b"\r\n"))) <= 78
    assert raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")


def test_hostile_words_are_printed_and_neither_headers_nor_markup():
    made = one_text(HOSTILE.replace("\r\n", " "), title=HOSTILE, site=HOSTILE, url='https://a.example/<">')
    found = letter(replace(made, title=HOSTILE))
    assert found["Subject"] == " ".join(HOSTILE.split())
    assert "Bcc" not in found
    assert not found.defects
    page = Page(found.get_body(("html",)).get_content())
    assert page.shown.count("<script>alert(1)</script> {{ 7*7 }}") >= 6
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in Page(html(one_text("x"))).tags} | {"a"}


def html(made):
    """Return the HTML part of a briefing."""
    return letter(made).get_body(("html",)).get_content()


def test_html_asks_for_nothing_and_sets_no_colour_that_could_vanish():
    page = html(sample())
    found = Page(page)
    assert not {tag for tag, _ in found.tags} & {"style", "link", "img", "script", "table", "form", "iframe"}
    outer = {attributes["href"] for tag, attributes in found.tags if tag == "a" and attributes["href"][0] != "#"}
    assert outer == {"https://coastline.example/ports?id=7&lang=en"}
    inner = {attributes["href"][1:] for tag, attributes in found.tags if tag == "a" and attributes["href"][0] == "#"}
    assert inner <= {attributes.get("id") for _, attributes in found.tags}
    styles = " ".join(attributes.get("style", "") for _, attributes in found.tags)
    assert "url(" not in styles
    assert "background" not in styles
    assert set(re.findall(r"(?<!-)color: *([^;]+)", styles)) == {"inherit"}


@pytest.mark.needs("java", "vnu")
def test_html_checker_finds_no_error_in_the_message(vnu, tmp_path):
    empty = replace(sample(), articles=(), entries=(), stories=(), figures=(), date=None)
    for name, made in {"sample": edition(language="fr"), "hostile": one_text(HOSTILE), "empty": empty}.items():
        (tmp_path / f"{name}.html").write_text(html(made), encoding="utf-8")
    command = [*vnu, "--errors-only", "--exit-zero-always", *map(str, tmp_path.glob("*.html"))]
    checked = subprocess.run(command, capture_output=True, text=True, check=True)
    assert checked.stderr + checked.stdout == ""


@pytest.mark.needs("chromium", "axe")
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_accessibility_checker_finds_no_violation_in_the_message(browser, axe, tmp_path, dark):
    (tmp_path / "m.html").write_text(html(edition()), encoding="utf-8")
    page = browser.new_page(color_scheme="dark" if dark else "light")
    page.goto((tmp_path / "m.html").as_uri())
    page.evaluate(axe)
    found = page.evaluate("() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice']})")
    page.close()
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []


def test_pdf_is_attached_beside_both_parts():
    found = opened(message(sample(), Design(), attached=b"%PDF-1.7").as_bytes())
    kinds = [part.get_content_type() for part in found.walk()]
    assert kinds == ["multipart/mixed", "multipart/alternative", "text/plain", "text/html", "application/pdf"]
    assert next(found.iter_attachments()).get_filename() == "ports-and-waters-2024-05-14.pdf"
    assert next(found.iter_attachments()).get_content() == b"%PDF-1.7"


@pytest.mark.parametrize(
    ("title", "day", "name"),
    [
        ("Harbours & lakes: the week", date(2026, 3, 5), "harbours-lakes-the-week-2026-03-05"),
        ("../../etc/passwd", date(2026, 3, 5), "etc-passwd-2026-03-05"),
        ("C:\\con.pdf\r\nBcc: all", None, "c-con-pdf-bcc-all-briefing"),
        ("Le réveil d’Orvanne", date(2026, 3, 5), "le-réveil-d-orvanne-2026-03-05"),
        ("सुबह की ख़बर", date(2026, 3, 5), "सुबह-की-ख़बर-2026-03-05"),
        ("\u202efdp.exe\u0000", date(2026, 3, 5), "fdp-exe-2026-03-05"),
        ("…", None, "briefing"),
        ("long " * 100, None, "long-" * 12 + "briefing"),
    ],
)
def test_attachment_is_named_after_title_and_day_by_what_every_system_takes(title, day, name):
    assert file_name(title, day) == name


# --- sending ---


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))


@pytest.fixture(autouse=True)
def no_password(monkeypatch, tmp_path):
    monkeypatch.delenv("BRIEFING_SMTP_PASSWORD", raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))


def secure(authority, name="localhost"):
    """Return a server's side of a secure connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(context)
    return context


def deliver(port, *, security="", user="", to=(ANN,), host="localhost", made=None, timeout=5.0):
    """Send a briefing to a server on this machine."""
    place = server(f"{host}:{port}", security=security, user=user, timeout=timeout)
    send(made or sample(), Design(), place, sender=ME, recipients=to)


def refusal(port, **told):
    """Return the error that sending ends with; it is of the kind whose exit code is 4."""
    with pytest.raises(OutputError) as refused:
        deliver(port, **told)
    assert refused.value.exit_code == 4
    assert refused.value.hint
    assert "\n" not in refused.value.message
    return refused.value.message


@pytest.mark.parametrize("way", ["starttls", "tls"])
def test_message_arrives_over_a_secure_line(authority, trusted, way):
    with office(**{way: secure(authority)}) as (post, port):
        deliver(port, security=way, to=(ANN, f"Bob <{BOB}>"))
    (arrived,) = post.letters
    assert (arrived.mail_from, arrived.rcpt_tos) == ("desk@press.example", [ANN, BOB])
    found = opened(arrived.content)
    assert str(found["To"]) == f"{ANN}, Bob <{BOB}>"
    assert str(found["From"]) == ME
    assert found["Message-ID"].endswith("@press.example>")
    assert found.get_body(("plain",)).get_content().replace("\r\n", "\n") == render(sample(), "text").decode()


def test_password_comes_from_the_environment_or_from_netrc(authority, trusted, monkeypatch, tmp_path):
    with office(starttls=secure(authority), login=True) as (post, port):
        monkeypatch.setenv("BRIEFING_SMTP_PASSWORD", "secret")
        deliver(port, user="ann")
        monkeypatch.delenv("BRIEFING_SMTP_PASSWORD")
        (tmp_path / "netrc").write_text("machine localhost login ann password secret\n")
        deliver(port, user="ann")
    assert len(post.letters) == 2


def test_wrong_password_is_told_and_does_not_reach_the_error(authority, trusted, monkeypatch):
    monkeypatch.setenv("BRIEFING_SMTP_PASSWORD", "hunter2")
    with office(starttls=secure(authority), login=True) as (post, port):
        said = refusal(port, user="ann")
    assert "does not take user and password (535" in said
    assert "hunter2" not in said
    assert post.letters == []


def test_missing_password_is_wrong_use(monkeypatch, tmp_path):
    (tmp_path / "netrc").write_text("machine localhost login bob password secret\n")
    with pytest.raises(UsageError, match="no password for ann at localhost"):
        deliver(9, user="ann")
    (tmp_path / "netrc").write_text("what is this")
    with pytest.raises(UsageError, match="netrc cannot be read"):
        deliver(9, user="ann")


def test_password_is_never_sent_without_tls():
    with pytest.raises(UsageError, match="secure line"):
        server("localhost", security="none", user="ann")


def test_server_that_offers_no_tls_gets_nothing():
    with office() as (post, port):
        assert "STARTTLS" in refusal(port)
    assert post.letters == []


def test_without_tls_it_is_sent_where_that_is_asked_for():
    with office() as (post, port):
        deliver(port, security="none")
    assert len(post.letters) == 1


@pytest.mark.parametrize("way", ["starttls", "tls"])
def test_server_that_cannot_prove_who_it_is_gets_nothing(authority, trusted, way):
    with office(**{way: secure(authority, "other.example")}) as (post, port):
        assert "cannot prove who it is (Hostname mismatch" in refusal(port, security=way)
    with office(**{way: secure(trustme.CA())}) as (stranger, port):
        assert "cannot prove who it is (" in refusal(port, security=way)
    assert post.letters == stranger.letters == []


def test_refused_recipient_is_named_and_the_others_have_the_message(authority, trusted):
    with office(starttls=secure(authority), refuse=(BOB,)) as (post, port):
        assert refusal(port, to=(BOB,)).endswith(f"refuses {BOB} (550 no such mailbox)")
        assert post.letters == []
        assert refusal(port, to=(ANN, BOB)).endswith(f"refuses {BOB} (550 no such mailbox)")
    assert [arrived.rcpt_tos for arrived in post.letters] == [[ANN]]


def test_refused_message_is_told(authority, trusted):
    with office(starttls=secure(authority), answer="554 looks like spam") as (_, port):
        assert "refuses the message (554 looks like spam)" in refusal(port)


def test_tls_where_the_server_speaks_none_is_told():
    with office() as (_, port):
        assert "does not speak TLS there" in refusal(port, security="tls")


def test_closed_port_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert "takes no connection (Connection refused)" in refusal(taken.getsockname()[1], host="127.0.0.1")


@pytest.mark.parametrize("way", ["starttls", "tls"])
def test_silent_server_is_not_waited_for(way):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert "does not answer" in refusal(port, host="127.0.0.1", security=way, timeout=0.3)


def test_server_that_hangs_up_or_is_none_is_told():
    import threading

    def answer(listening, words):
        line, _ = listening.accept()
        with line:
            line.sendall(words)

    for words, said in ((b"", "hung up"), (b"HTTP/1.1 400 Bad\r\n\r\n", "is not ready"), (b"421 busy\r\n", "421 busy")):
        with socket.create_server(("127.0.0.1", 0)) as listening:
            answering = threading.Thread(target=answer, args=(listening, words))
            answering.start()
            assert said in refusal(listening.getsockname()[1], host="127.0.0.1", security="none")
            answering.join()


@pytest.mark.parametrize("given", ["", "ann", "ann@", "@mail.example", "a@b\r\nBcc: c@d", "a@b, c@d", "ann @b"])
def test_what_is_no_address_is_refused_before_anything_is_sent(given):
    for told in ({"sender": given, "recipients": [ANN]}, {"sender": ME, "recipients": [given]}):
        with pytest.raises(UsageError, match="is no e-mail address"):
            send(sample(), Design(), Server("127.0.0.1", 9, "none"), **told)


@pytest.mark.parametrize(("place", "found"), [
    ("mail.example", ("mail.example", 587, "starttls")), ("mail.example:465", ("mail.example", 465, "tls")),
    ("[::1]:2525", ("::1", 2525, "starttls")), ("mail.example:25", ("mail.example", 25, "starttls")),
])  # fmt: skip
def test_port_tells_how_the_line_is_secured(place, found):
    made = server(place)
    assert (made.host, made.port, made.security) == found


@pytest.mark.parametrize("place", ["", ":25", "mail.example:smtp", "smtp://mail.example", "me@mail.example", "a:99999"])
def test_what_is_no_server_is_refused(place):
    with pytest.raises(UsageError, match="is no mail server"):
        server(place)


def test_undated_briefing_is_sent_with_the_day_of_sending():
    with office() as (post, port):
        deliver(port, security="none", made=replace(sample(), date=None))
    assert opened(post.letters[0].content)["Date"].datetime.year > 2025


# --- the command ---


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Save a briefing of an example."""
    path = tmp_path_factory.mktemp("saved") / "b.json"
    path.write_bytes(encode(briefing.brief(EXAMPLES / "en-bakery-closures.txt")))
    return path


def run(saved, *arguments, **environment):
    """Run the command as a person would."""
    command = [*COMMAND, "send", str(saved), "--to", ANN, "--from", ME, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def test_command_sends_and_says_so(authority, trusted, saved):
    with office(starttls=secure(authority), login=True) as (post, port):
        done = run(saved, "--smtp", f"localhost:{port}", "--user", "ann", BRIEFING_SMTP_PASSWORD="secret")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"briefing: sent to {ANN} through localhost:{port}\n"
    assert len(post.letters) == 1


@pytest.mark.needs("pango")
def test_command_attaches_the_pdf(saved):
    with office() as (post, port):
        assert run(saved, "--smtp", f"localhost:{port}", "--no-tls", "--pdf", "-q").stderr == ""
    (attached,) = opened(post.letters[0].content).iter_attachments()
    assert attached.get_content() == render(decode(saved.read_bytes()), "pdf")


@pytest.mark.parametrize(("arguments", "code", "words"), [
    (["--smtp", "127.0.0.1:9"], 4, "takes no connection"), (["--smtp", "x", "--tls", "--no-tls"], 2, "choose one"),
    (["--smtp", "127.0.0.1:9", "--user", "ann"], 2, "BRIEFING_SMTP_PASSWORD"), ([], 2, "--smtp"),
])  # fmt: skip
def test_error_is_one_line_with_its_exit_code(saved, arguments, code, words):
    done = run(saved, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr
