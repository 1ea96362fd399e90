"""Pages from the web, on a real server of this machine with every fault that servers have."""

import gzip
import socket
import ssl
import threading
import zlib
from dataclasses import replace

import brotli
import pytest
import trustme
from web import BODY, LONGEST, Reply, Time, serve

from briefing import __version__
from briefing.errors import InputError
from briefing.load.cache import Cache, cache_folder, lifetime, media_type
from briefing.load.fetch import fetch, fetch_all
from briefing.load.manners import MANNERS
from briefing.load.robots import read_rules
from briefing.load.session import Session
from briefing.load.wire import Limits

try:
    from compression import zstd
except ImportError:
    from backports import zstd

HASTY = replace(MANNERS, limits=Limits(connect=5.0, idle=0.4, total=1.2, size=200_000))
PLAIN = {"Content-Type": "text/html; charset=utf-8"}
OTHER = "kurier.test"  # names that are this machine, here alone
THIRD = "echo.test"


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    """Ask servers directly, whatever this machine is set to."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def names(monkeypatch):
    """Let some names be this machine's, and no others exist; returns what was looked up."""
    looked_up, ask = [], socket.getaddrinfo

    def answer(host, *details, **more):
        looked_up.append(host)
        if not str(host).endswith((".test", "127.0.0.1")):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return ask("127.0.0.1", *details, **more)

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return looked_up


def get(url, *, time=None, manners=HASTY, **options):
    """Fetch an address without ever really waiting."""
    time = time or Time()
    return fetch(url, manners=manners, clock=time.clock, sleep=time.sleep, **options)


def get_all(urls, *, time=None, manners=HASTY, **options):
    """Fetch addresses without ever really waiting."""
    time = time or Time()
    with Session(manners=manners, clock=time.clock, sleep=time.sleep, **options) as session:
        return list(fetch_all(urls, session=session))


def refusal(url, **options):
    """Return the error of an address that gives no page, one line and a hint."""
    with pytest.raises(InputError) as raised:
        get(url, **options)
    assert "\n" not in raised.value.message
    assert raised.value.hint
    return raised.value


# --- pages -----------------------------------------------------------------------------------------------------------


def test_page_comes_with_its_charset_type_and_address():
    with serve({"/a": Reply(headers={"Content-Type": 'Text/HTML; Charset="ISO-8859-15"'})}) as site:
        page = get(site.url("/a"))
    assert (page.content, page.charset, page.content_type) == (BODY, "iso-8859-15", "text/html")
    assert (page.url, page.status, page.from_cache) == (site.url("/a"), 200, False)


@pytest.mark.parametrize(("header", "kind", "charset"), [
    ("text/html; charset=windows-1252",        "text/html",       "windows-1252"),
    ("text/html;charset='utf-8'",              "text/html",       "utf-8"),
    ("text/html; charset=klingon",             "text/html",       ""),
    ("text/html; charset=base64",              "text/html",       ""),
    ("text/html; charset=a\x00b",              "text/html",       ""),
    ("text/html; charset*=utf-8''utf-8",       "text/html",       "utf-8"),
    ("application/rss+xml",                    "application/rss+xml", ""),
    ("",                                       "",                ""),
    (";;;",                                    "",                ""),
])  # fmt: skip
def test_content_type_is_read_as_far_as_it_makes_sense(header, kind, charset):
    assert media_type(header) == (kind, charset)


def test_program_says_who_it_is():
    with serve({"/a": Reply()}) as site:
        get(site.url("/a"))
    agents = {asked.headers["User-Agent"] for asked in site.asked}
    assert len(agents) == 1
    assert agents.pop().startswith(f"briefing/{__version__} (")


@pytest.mark.parametrize(("packing", "pack"), [
    ("gzip",       gzip.compress),
    ("x-gzip",     gzip.compress),
    ("deflate",    zlib.compress),
    ("deflate",    lambda content: zlib.compress(content, wbits=-15)),
    ("br",         brotli.compress),
    ("zstd",       zstd.compress),
    ("gzip, br",   lambda content: brotli.compress(gzip.compress(content))),
    ("identity",   bytes),
])  # fmt: skip
@pytest.mark.parametrize("chunked", [False, True])
def test_packed_body_is_unpacked(packing, pack, chunked):
    body = BODY * 3000
    with serve({"/a": Reply(headers={"Content-Encoding": packing}, body=pack(body), chunked=chunked)}) as site:
        assert get(site.url("/a"), manners=MANNERS).content == body
    accepted = site.asked[-1].headers["Accept-Encoding"]
    assert {"gzip", "deflate", "br", "zstd"} <= set(accepted.split(","))


@pytest.mark.parametrize(("packing", "body", "said"), [
    ("gzip",     b"no gzip at all",               "packing is broken"),
    ("br",       b"no brotli at all",             "packing is broken"),
    ("zstd",     b"no zstd at all",               "packing is broken"),
    ("compress", BODY,                            "unknown way (compress)"),
    ("gzip",     gzip.compress(bytes(50_000_000)), "larger than"),
    ("br",       brotli.compress(bytes(50_000_000), quality=1), "larger than"),
    ("zstd",     zstd.compress(bytes(50_000_000)), "larger than"),
    ("deflate",  zlib.compress(bytes(50_000_000)), "larger than"),
    ("gzip, gzip", gzip.compress(gzip.compress(bytes(50_000_000))), "larger than"),
])  # fmt: skip
def test_broken_packing_and_bombs_are_told(packing, body, said):
    with serve({"/a": Reply(headers={"Content-Encoding": packing}, body=body)}) as site:
        assert said in refusal(site.url("/a")).message


def test_bomb_is_not_unpacked_beyond_the_limit():
    import tracemalloc

    bomb = Reply(headers={"Content-Encoding": "gzip"}, body=gzip.compress(bytes(80_000_000)))
    with serve({"/a": bomb}) as site:
        refusal(site.url("/a"))  # what is imported on the way is not counted
        tracemalloc.start()
        try:
            refusal(site.url("/a"))
            assert tracemalloc.get_traced_memory()[1] < 5_000_000
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize("reply", [
    Reply(body=bytes(200_001)),
    Reply(body=bytes(200_001), length=-1),
    Reply(body=bytes(200_001), chunked=True),
    Reply(body=b"", length=10**15),
])  # fmt: skip
def test_page_beyond_the_size_limit_is_refused(reply):
    with serve({"/a": reply}) as site:
        assert "larger than 0.191 MB" in refusal(site.url("/a")).message


@pytest.mark.parametrize("reply", [
    Reply(body=b"x" * 200_000), Reply(body=b"x" * 200_000, length=-1), Reply(body=b"x" * 200_000, chunked=True),
])  # fmt: skip
def test_page_at_the_size_limit_is_taken(reply):
    with serve({"/a": reply}) as site:
        assert get(site.url("/a")).content == b"x" * 200_000


@pytest.mark.parametrize("body", [b"", b" \r\n\t"])
def test_empty_page_is_told(body):
    with serve({"/a": Reply(body=body)}) as site:
        assert "empty page" in refusal(site.url("/a")).message


@pytest.mark.parametrize(("kind", "said"), [
    ("image/png",       "an image"),
    ("application/zip", "a zip archive"),
    ("video/mp4",       "a video"),
    ("Audio/MPEG; x=1", "a sound"),
])  # fmt: skip
def test_what_is_no_article_is_told_before_it_is_read(kind, said):
    with serve({"/a": Reply(headers={"Content-Type": kind}, stall=0)}) as site:
        assert f"this is {said}, not an article" in refusal(site.url("/a")).message


@pytest.mark.parametrize("kind", [
    "text/html", "text/plain", "application/pdf", "application/rss+xml", "application/octet-stream", "nonsense", "",
])  # fmt: skip
def test_what_may_be_an_article_is_taken(kind):
    with serve({"/a": Reply(headers={"Content-Type": kind})}) as site:
        assert get(site.url("/a")).content == BODY


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(("target", "arrives"), [
    ("/new/b",          "/new/b"),
    ("b",               "/old/b"),
    ("../b?x=1#part",   "/b?x=1"),
    ("?x=2",            "/old/a?x=2"),
    ("/caf\u00c3\u00a9", "/caf%C3%A9"),  # the bytes of UTF-8, as they come over the wire
])  # fmt: skip
def test_redirect_is_followed(status, target, arrives):
    with serve({"/old/a": Reply(status, {"Location": target}), arrives: Reply()}) as site:
        page = get(site.url("/old/a"))
    assert (page.content, page.url) == (BODY, site.url(arrives))


def test_redirect_to_another_host_is_followed_and_its_robots_asked(names):
    with serve({"/b": Reply()}) as other, serve({"/a": Reply(302, {"Location": other.url("/b", host=OTHER)})}) as site:
        assert get(site.url("/a")).url == other.url("/b", host=OTHER)
    assert other.paths(robots=True) == ["/robots.txt", "/b"]


@pytest.mark.parametrize(("replies", "said"), [
    ({"/a": Reply(302, {"Location": "/a"})},                                             "leads back to itself"),
    ({"/a": Reply(302, {"Location": "/b"}), "/b": Reply(302, {"Location": "/a"})},       "leads back to itself"),
    ({f"/{n}": Reply(302, {"Location": f"/{n + 1}"}) for n in range(40)} | {"/a": Reply(301, {"Location": "/0"})},
     "leads on more than 10 times"),
    ({"/a": Reply(302, {"Location": "file:///etc/passwd"})},     "on to file:///etc/passwd, which is no web page"),
    ({"/a": Reply(302, {"Location": "javascript:alert(1)"})},    "which is no web page"),
    ({"/a": Reply(302, {"Location": "ftp://127.0.0.1/x"})},      "which is no web page"),
    ({"/a": Reply(302, {"Location": "http://[::1"})},            "which is no web page"),
    ({"/a": Reply(302)},                                         "gives no page (status 302)"),
    ({"/a": Reply(304)},                                         "gives no page (status 304)"),
    ({"/a": Reply(302, {"Location": "/gone"}), "/gone": Reply(410)},
     "/gone: the page was removed for good (status 410)"),
])  # fmt: skip
def test_redirect_that_leads_nowhere_is_told(replies, said):
    with serve(replies) as site:
        assert said in refusal(site.url("/a")).message
    assert len(site.asked) < 14


# --- what servers refuse ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("status", "said", "hint"), [
    (400, "does not understand",  "check the address"),
    (401, "wants a login",        "log in with a browser"),
    (402, "to be paid for",       "subscription"),
    (403, "refuses to show it",   "save it"),
    (404, "no such page",         "check the address"),
    (410, "removed for good",     "web archive"),
    (418, "gives no page (status 418)", "save it"),
    (451, "legal reasons",        "elsewhere"),
    (204, "gives no page (status 204)", "save it"),
])  # fmt: skip
def test_refusal_says_what_to_do_and_is_not_asked_again(status, said, hint):
    with serve({"/a": Reply(status)}) as site:
        error = refusal(site.url("/a"))
    assert said in error.message
    assert hint in error.hint
    assert site.paths() == ["/a"]


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 520])
def test_fault_of_the_server_is_asked_again_with_growing_pauses(status):
    time = Time()
    with serve({"/a": [Reply(status), Reply(status), Reply()]}) as site:
        assert get(site.url("/a"), time=time).content == BODY
    assert time.slept == [1.0, 2.0]


def test_fault_that_stays_is_told_in_the_end():
    time = Time()
    with serve({"/a": Reply(500)}) as site:
        error = refusal(site.url("/a"), time=time)
    assert (site.paths(), time.slept) == (["/a"] * 3, [1.0, 2.0])
    assert "the server has a fault (status 500)" in error.message
    assert "later" in error.hint


@pytest.mark.parametrize("asked", ["7", "Tue, 14 Nov 2023 22:13:27 GMT"])  # the clock stands at 22:13:20
def test_retry_after_is_respected(asked):
    time = Time()
    with serve({"/a": [Reply(429, {"Retry-After": asked}), Reply()]}) as site:
        get(site.url("/a"), time=time)
    assert time.slept == [7.0]


@pytest.mark.parametrize("asked", ["3600", "Tue, 14 Nov 2023 23:13:20 GMT"])
def test_retry_after_that_is_too_long_is_told(asked):
    time = Time()
    with serve({"/a": Reply(503, {"Retry-After": asked})}) as site:
        assert "left alone for 3600 seconds" in refusal(site.url("/a"), time=time).message
    assert (site.paths(), time.slept) == (["/a"], [])


def test_nonsense_in_retry_after_is_as_if_not_there():
    time = Time()
    with serve({"/a": [Reply(503, {"Retry-After": "soon"}), Reply()]}) as site:
        get(site.url("/a"), time=time)
    assert time.slept == [1.0]


# --- the network -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reply", [
    Reply(reset=True),
    Reply(raw=b""),
    Reply(body=BODY[:30], length=len(BODY)),
    Reply(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nhalf a chunk"),
    Reply(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"),
])  # fmt: skip
def test_broken_connection_is_tried_again_and_told_in_the_end(reply):
    time = Time()
    with serve({"/a": [reply, Reply()], "/b": reply}) as site:
        assert get(site.url("/a"), time=time).content == BODY
        assert "broke the connection off" in refusal(site.url("/b")).message
    assert (site.paths(), time.slept) == (["/a"] * 2 + ["/b"] * 3, [1.0])


@pytest.mark.parametrize("raw", [
    b"SSH-2.0-OpenSSH_9.2\r\n",
    b"\x00\x01\x02\x03\r\n\r\n",
    b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n",
    b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
    b"HTTP/1.1 2000 OK\r\n\r\n",
])  # fmt: skip
def test_server_that_speaks_no_http_is_told(raw):
    with serve({"/a": Reply(raw=raw)}) as site:
        assert "does not answer as a web server does" in refusal(site.url("/a")).message


@pytest.mark.parametrize("reply", [
    Reply(stall=-1),
    Reply(stall=0),
    Reply(stall=10),
    Reply(stall=10, chunked=True),
])  # fmt: skip
def test_silence_is_not_waited_for_to_the_end(reply):
    with serve({"/a": reply}) as site:
        assert "does not answer, or stopped in the middle" in refusal(site.url("/a")).message
    assert site.paths() == ["/a"]


@pytest.mark.parametrize("reply", [
    Reply(body=bytes(100_000), drip=0.05),
    Reply(body=bytes(100_000), drip=0.05, length=-1),
    Reply(raw=b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000, drip=0.05),
    Reply(raw=b"HTTP/1.1 100 Continue\r\n\r\n" * 10_000, drip=0.01),
    Reply(raw=b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 10_000, drip=0.01),
])  # fmt: skip
def test_endless_dripping_answer_is_cut_off(reply):
    with serve({"/a": reply}) as site:
        assert "took more than 1.2 seconds" in refusal(site.url("/a")).message
    assert site.dripped < 0.8 * LONGEST / reply.drip


def test_host_that_does_not_exist_is_told_in_one_line(names):
    error = refusal("http://no-such-host.invalid/a")
    assert error.message == "http://no-such-host.invalid/a: there is no host no-such-host.invalid"
    assert "online" in error.hint


def test_port_where_nobody_listens_is_told():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert "no connection to 127.0.0.1 (connection refused)" in refusal(f"http://127.0.0.1:{port}/").message


def test_proxy_of_the_machine_is_asked(monkeypatch):
    with serve({"http://kurier.test/a": Reply(), "http://kurier.test/robots.txt": Reply(404)}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url("", host="me:secret@127.0.0.1"))
        assert get("http://kurier.test/a").content == BODY
        assert proxy.asked[-1].headers["Proxy-Authorization"] == "Basic bWU6c2VjcmV0"
        assert proxy.asked[-1].host == "kurier.test"
    with serve({"/a": Reply()}) as site:
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert get(site.url("/a")).content == BODY


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1080", "https://127.0.0.1:1080", "http://[::1"])
def test_proxy_of_another_kind_is_told(proxy, monkeypatch):
    monkeypatch.setenv("http_proxy", proxy)
    assert "proxy of this machine is of an unknown kind" in refusal("http://kurier.test/a").message


def test_proxy_that_cannot_be_reached_is_named(names, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://proxy.invalid:3128")
    assert "there is no host proxy.invalid" in refusal("http://kurier.test/a").message


# --- secure connections ----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def secure(certificate):
    """Return the server's side of a secure connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.fixture
def trusted(authority, tmp_path, monkeypatch):
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))


def test_secure_page_of_a_trusted_server_is_read(authority, trusted):
    with serve({"/a": Reply(chunked=True)}, tls=secure(authority.issue_cert("localhost"))) as site:
        assert get(site.url("/a", host="localhost", scheme="https")).content == BODY


def test_secure_page_comes_through_a_proxy(authority, trusted, monkeypatch):
    with (
        serve({"/a": Reply()}, tls=secure(authority.issue_cert("localhost"))) as site,
        serve({}) as proxy,
    ):
        monkeypatch.setenv("https_proxy", proxy.url("", host="me:secret@127.0.0.1"))
        assert get(site.url("/a", host="localhost", scheme="https")).content == BODY
        assert {asked.host for asked in proxy.asked} == {f"localhost:{site.port}"}
        assert {asked.headers["Proxy-Authorization"] for asked in proxy.asked} == {"Basic bWU6c2VjcmV0"}
        assert all("Proxy-Authorization" not in asked.headers for asked in site.asked)


def test_dripping_secure_page_is_cut_off(authority, trusted):
    dripping = Reply(body=bytes(10_000), drip=0.05, length=-1)
    with serve({"/a": dripping}, tls=secure(authority.issue_cert("localhost"))) as site:
        assert "took more than" in refusal(site.url("/a", host="localhost", scheme="https")).message


def test_server_that_nobody_vouches_for_is_told(authority):
    with serve({"/a": Reply()}, tls=secure(authority.issue_cert("localhost"))) as site:
        error = refusal(site.url("/a", host="localhost", scheme="https"))
    assert "localhost cannot prove who it is (" in error.message
    assert site.asked == []


def test_certificate_of_another_host_or_another_time_is_told(authority, trusted):
    from datetime import UTC, datetime

    old = authority.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC))
    with serve({"/a": Reply()}, tls=secure(old)) as site:
        assert "(certificate has expired)" in refusal(site.url("/a", host="localhost", scheme="https")).message
    with serve({"/a": Reply()}, tls=secure(authority.issue_cert("localhost"))) as site:
        assert "is not valid for '127.0.0.1'" in refusal(site.url("/a", scheme="https")).message


def test_plain_server_asked_for_a_secure_page_is_told():
    with serve({"/a": Reply()}) as site:
        error = refusal(site.url("/a", scheme="https"))
    assert "no secure connection to 127.0.0.1" in error.message
    assert "http://" in error.hint


# --- addresses -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", [
    "file:///etc/passwd", "ftp://127.0.0.1/a", "javascript:alert(1)", "data:text/html,x", "mailto:a@b", "//x/y", "x",
    "", "http://", "http:///a", "http://[::1", "http://host:port/", "http://host:99999/", "http://a b/",
    "http://\u2603.net/", "http://" + "a" * 70 + ".test/", "http://a..test/",
])  # fmt: skip
def test_what_is_no_web_address_is_refused(url, names):
    assert "address" in refusal(url).message + refusal(url).hint
    assert names == []


@pytest.mark.parametrize(("url", "path"), [
    ("/caf\u00e9 au lait?q=a b&r=\u00fc#part", "/caf%C3%A9%20au%20lait?q=a%20b&r=%C3%BC"),
    ("/a%2Fb%20c",                             "/a%2Fb%20c"),
    ("?x=1",                                   "/?x=1"),
    ("",                                       "/"),
    ("/a/../b//c;d=1/@e",                      "/b//c;d=1/@e"),
    ("/" + "x" * 5000,                         "/" + "x" * 5000),
])  # fmt: skip
def test_odd_address_is_asked_for_as_browsers_do(url, path):
    with serve({path: Reply()}) as site:
        assert get(f"  {site.url(url)}\n").url == site.url(path)


def test_host_name_in_another_alphabet_is_looked_up_in_ascii(names):
    with serve({"/a": Reply()}) as site:
        page = get(site.url("/a", host="Stra\u00dfe.test"))
    assert set(names) == {"xn--strae-oqa.test"}
    assert page.url == site.url("/a", host="xn--strae-oqa.test")


def test_name_and_password_are_sent_and_never_shown(names):
    with serve({"/b": Reply(403)}) as other:
        replies = {
            "/a": Reply(), "/away": Reply(302, {"Location": other.url("/b", host=OTHER)}),
            "/near": Reply(302, {"Location": "/a"}), "/gone": Reply(410),
        }  # fmt: skip
        with serve(replies) as site:
            page = get(site.url("/near", host="anna:s%3Acret@127.0.0.1"))
            assert page.url == site.url("/a")
            assert {asked.headers.get("Authorization") for asked in site.asked} == {"Basic YW5uYTpzOmNyZXQ="}
            errors = [refusal(site.url(path, host="anna:s%3Acret@127.0.0.1")) for path in ("/away", "/gone")]
    assert all("anna" not in str(error) and "cret" not in str(error) for error in errors)
    assert all("Authorization" not in asked.headers for asked in other.asked)
    assert "secret" not in refusal("http://anna:secret@[::1").message


def test_message_stays_on_one_line_whatever_the_address():
    with serve({}) as site:
        error = refusal(site.url("/a\nb\x1b[31m" + "c" * 5000))
    assert "\x1b" not in error.message
    assert len(error.message) < 800


# --- robots.txt ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rules", "allowed"), [
    ("User-agent: *\nDisallow: /",                                          False),
    ("User-agent: *\nDisallow:",                                            True),
    ("User-agent: *\nDisallow: /news/",                                     False),
    ("User-agent: *\nDisallow: /other/",                                    True),
    ("User-agent: *\nDisallow: /news/\nAllow: /news/a",                     True),
    ("User-agent: *\nAllow: /news/\nDisallow: /news/a",                     False),
    ("User-agent: *\nDisallow: /*.html$",                                   False),
    ("User-agent: *\nDisallow: /*/a",                                       False),
    ("User-agent: greedybot\nDisallow: /",                                  True),
    ("User-agent: BRIEFING/2.0\nDisallow: /",                               False),
    ("User-agent: brief\nDisallow: /",                                      True),
    ("User-agent: briefing\nAllow: /\n\nUser-agent: *\nDisallow: /",        True),
    ("User-agent: greedybot\nUser-agent: briefing\nDisallow: /",            False),
    ("\ufeffUser-agent: *\r\nDisallow: /\r\n",                              False),
    ("user-agent : *\n  disallow : /  # all of it",                         False),
    ("Disallow: /",                                                         True),
    ("<html><body>User-agent: *<br>Disallow: /</body></html>",              True),
    ("\x00\xff\xfe" * 1000,                                                 True),
    ("",                                                                    True),
])  # fmt: skip
def test_robots_txt_is_obeyed(rules, allowed):
    with serve({"/robots.txt": Reply(body=rules.encode()), "/news/a.html": Reply()}) as site:
        if allowed:
            assert get(site.url("/news/a.html")).content == BODY
        else:
            error = refusal(site.url("/news/a.html"))
            assert "robots.txt does not let programs read this page" in error.message
            assert site.paths() == []


@pytest.mark.parametrize("reply", [
    Reply(404), Reply(403), Reply(410), Reply(401), Reply(204),
    Reply(302, {"Location": "/robots.txt"}), Reply(302, {"Location": "javascript:1"}),
])  # fmt: skip
def test_site_without_robots_txt_allows_everything(reply):
    with serve({"/robots.txt": reply, "/a": Reply()}) as site:
        assert get(site.url("/a")).content == BODY


@pytest.mark.parametrize("status", [500, 503, 429])
def test_site_whose_robots_txt_fails_is_left_alone(status):
    time = Time()
    with serve({"/robots.txt": Reply(status), "/a": Reply(), "/b": Reply()}) as site:
        errors = get_all([site.url("/a"), site.url("/b")], time=time)
    assert all("its robots.txt cannot be had" in error.message for error in errors)
    assert site.paths(robots=True) == ["/robots.txt"] * 3


def test_robots_txt_elsewhere_is_obeyed():
    replies = {
        "/robots.txt": Reply(301, {"Location": "/rules"}),
        "/rules": Reply(body=b"User-agent: *\nDisallow: /a"), "/a": Reply(),
    }  # fmt: skip
    with serve(replies) as site:
        assert "robots.txt" in refusal(site.url("/a")).message


def test_robots_txt_of_any_size_is_read_to_its_bound():
    head, filling = b"User-agent: *\nDisallow: /a\n", b"# nothing\n" * 500_000
    with serve({"/robots.txt": Reply(body=head + filling + b"Disallow: /b"), "/b": Reply()}) as site:
        assert get(site.url("/b")).content == BODY
        assert "robots.txt" in refusal(site.url("/a")).message


def test_rule_that_is_cut_in_half_is_left_out():
    rules = b"User-agent: *\nDisallow: /archive/\n"
    rules = b"#" * (512 * 1024 - len(rules) + len("archive/\n") - 1) + b"\n" + rules
    assert rules[: 512 * 1024].endswith(b"Disallow: /")
    assert read_rules(rules).allow("http://kurier.test/a")
    assert read_rules(b"#" * 512 * 1024 + b"\nUser-agent: *\nDisallow: /\n\n").allow("http://kurier.test/a")


@pytest.mark.parametrize("rules", [
    "\n".join(f"User-agent: a{n}" for n in range(18_000)) + "\n" + "\n".join(f"Disallow: /{n}" for n in range(18_000)),
    "User-agent: *\nDisallow: /" + "*a" * 100_000 + "b",
    "User-agent: *\n" + "Disallow: /*a*a*a*a*a*a*b\n" * 15_000,
], ids=["names times rules", "one long rule", "many stars"])  # fmt: skip
def test_hostile_robots_txt_costs_little(rules):
    import tracemalloc

    tracemalloc.start()
    try:
        assert read_rules(rules.encode()).allow("http://kurier.test/" + "a" * 2000)
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()


# --- politeness ------------------------------------------------------------------------------------------------------


def test_pages_of_one_host_are_asked_for_one_at_a_time_with_pauses():
    time = Time()
    with serve({f"/{n}": Reply(linger=0.05) for n in range(5)}) as site:
        pages = get_all([site.url(f"/{n}") for n in range(5)], time=time)
    assert [page.url for page in pages] == [site.url(f"/{n}") for n in range(5)]
    assert site.paths(robots=True) == ["/robots.txt", "/0", "/1", "/2", "/3", "/4"]
    assert all(asked.alone for asked in site.asked)
    assert time.slept == [1.0] * 4


def test_several_hosts_are_asked_at_once(names):
    together = threading.Barrier(3)
    hosts = ["127.0.0.1", OTHER, THIRD]
    with serve({"/a": Reply(meet=together)}) as site:
        pages = get_all([site.url("/a", host=host) for host in hosts])
    assert [page.url for page in pages] == [site.url("/a", host=host) for host in hosts]


def test_redirect_to_a_host_that_is_being_asked_waits_for_its_turn(names):
    with serve({f"/{n}": Reply(linger=0.1) for n in range(3)} | {"/robots.txt": Reply(404, linger=0.1)}) as target:
        away = {f"/{n}": Reply(302, {"Location": target.url(f"/{n}", host=OTHER)}) for n in range(3)}
        with serve(away) as site:
            pages = get_all([site.url(f"/{n}", host=host) for n, host in enumerate(("127.0.0.1", OTHER, THIRD))])
    assert [page.content for page in pages] == [BODY] * 3
    assert all(asked.alone for asked in target.asked)


@pytest.mark.parametrize(("delay", "pause"), [("5", 5.0), ("0.2", 1.0), ("86400", 30.0), ("soon", 1.0)])
def test_crawl_delay_is_respected_up_to_a_bound(delay, pause):
    time = Time()
    rules = Reply(body=f"User-agent: *\nCrawl-delay: {delay}\n".encode())
    with serve({"/robots.txt": rules, "/a": Reply(), "/b": Reply()}) as site:
        get_all([site.url("/a"), site.url("/b")], time=time)
    assert time.slept == [pause]


def test_pages_and_errors_come_in_the_order_they_were_asked_for(names):
    with serve({"/slow": [Reply(503), Reply()], "/a": Reply()}) as site:
        urls = [site.url("/slow"), "ftp://x/", site.url("/a", host=OTHER), site.url("/no", host=OTHER), site.url("/a")]
        pages = get_all(urls)
    assert [getattr(page, "url", None) for page in pages] == [urls[0], None, urls[2], None, urls[4]]
    assert [type(page) is InputError for page in pages] == [False, True, False, True, False]


def test_addresses_are_taken_from_the_list_a_window_at_a_time():
    taken = []

    def listed():
        for n in range(100):
            taken.append(n)
            yield site.url(f"/{n}")

    time = Time()
    with serve({f"/{n}": Reply() for n in range(100)}) as site:
        pages = fetch_all(listed(), jobs=2, session=Session(manners=HASTY, clock=time.clock, sleep=time.sleep))
        next(pages)
        assert len(taken) <= 8
        pages.close()
        assert len(site.asked) <= 4


def test_leaving_in_the_middle_cuts_off_what_still_runs(names):
    patient = replace(MANNERS, limits=Limits(idle=60.0, total=60.0))
    together = threading.Barrier(2)
    with serve({"/a": Reply(meet=together), "/never": Reply(meet=together, stall=-1)}) as site:
        pages = fetch_all([site.url("/a"), site.url("/never", host=OTHER)], session=Session(manners=patient))
        assert next(pages).content == BODY
        pages.close()
        assert OTHER in site.open
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("fetch")]


# --- the cache -------------------------------------------------------------------------------------------------------


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache")


def entries(cache):
    """List the files of a cache."""
    return [path for path in cache.folder.rglob("*") if path.is_file()]


def test_page_that_says_how_long_it_holds_is_not_asked_for_until_then(cache):
    time = Time()
    with serve({"/a": Reply(headers={**PLAIN, "Cache-Control": "public, max-age=600"})}) as site:
        first = get(site.url("/a"), cache=cache, time=time)
        count = len(site.asked)
        second = get(site.url("/a"), cache=cache, time=time)
        assert len(site.asked) == count
        time.now += 601
        get(site.url("/a"), cache=cache, time=time)
        assert len(site.asked) > count
    assert (first.from_cache, second.from_cache) == (False, True)
    assert replace(second, from_cache=False) == first


def test_page_that_has_not_changed_is_not_sent_again(cache):
    reply = Reply(headers={**PLAIN, "ETag": '"one"', "Last-Modified": "Mon, 13 Nov 2023 08:00:00 GMT"})
    with serve({"/a": [reply, replace(reply, headers={"ETag": '"one"'}, body=b"not sent")]}) as site:
        first, second = (get(site.url("/a"), cache=cache) for _ in range(2))
    assert site.asked[-1].headers["If-None-Match"] == '"one"'
    assert site.asked[-1].headers["If-Modified-Since"] == "Mon, 13 Nov 2023 08:00:00 GMT"
    assert site.paths(robots=True) == ["/robots.txt", "/a", "/a"]
    assert (second.from_cache, second.content, second.charset, second.status) == (True, BODY, "utf-8", 200)
    assert first.content == second.content


def test_page_that_has_changed_replaces_the_old_one(cache):
    replies = [Reply(headers={"ETag": '"one"'}), Reply(headers={"ETag": '"two"'}, body=b"<p>new</p>")]
    with serve({"/a": replies}) as site:
        get(site.url("/a"), cache=cache)
        page = get(site.url("/a"), cache=cache)
    assert (page.content, page.from_cache) == (b"<p>new</p>", False)
    assert cache.get(site.url("/a")).content == b"<p>new</p>"


def test_answer_that_nothing_changed_renews_the_time(cache):
    time = Time()
    headers = {"ETag": '"one"', "Cache-Control": "max-age=60"}
    with serve({"/a": Reply(headers=headers)}) as site:
        for wait in (0, 61, 59):
            time.now += wait
            get(site.url("/a"), cache=cache, time=time)
    assert len(site.paths()) == 2


@pytest.mark.parametrize(("headers", "seconds"), [
    ({"cache-control": "max-age=60"},                                      60),
    ({"cache-control": "private, Max-Age=\"60\", must-revalidate"},        60),
    ({"cache-control": "max-age=60", "age": "20"},                         40),
    ({"cache-control": "max-age=60", "age": "90"},                         0),
    ({"cache-control": "max-age=60, no-cache"},                            0),
    ({"cache-control": "no-store, max-age=60"},                            0),
    ({"cache-control": "max-age=-5"},                                      0),
    ({"cache-control": "max-age=" + "9" * 40},                             365 * 86_400),
    ({"cache-control": "s-maxage=60"},                                     7),
    ({"expires": "Tue, 14 Nov 2023 22:14:20 GMT", "date": "Tue, 14 Nov 2023 22:13:20 GMT"}, 60),
    ({"expires": "Tue, 14 Nov 2023 22:14:20 GMT"},                         0),
    ({"expires": "0", "date": "Tue, 14 Nov 2023 22:13:20 GMT"},            0),
    ({"cache-control": "max-age=60", "expires": "0"},                      60),
    ({},                                                                   7),
])  # fmt: skip
def test_how_long_an_answer_holds_is_what_the_server_says(headers, seconds):
    assert lifetime(headers, default=7) == seconds


def test_redirects_are_kept_with_where_they_lead(cache):
    replies = {
        "/a": Reply(301, {"Location": "/b"}), "/b": Reply(302, {"Location": "/c", "Cache-Control": "max-age=60"}),
        "/c": Reply(headers={"Cache-Control": "max-age=60"}),
    }  # fmt: skip
    time = Time()
    with serve(replies) as site:
        get(site.url("/a"), cache=cache, time=time)
        count = len(site.asked)
        assert get(site.url("/a"), cache=cache, time=time).url == site.url("/c")
        assert len(site.asked) == count
    assert cache.get(site.url("/a")).content == BODY


def test_cache_gives_the_last_page_without_asking_anybody(cache):
    with serve({"/a": Reply(headers={**PLAIN, "Cache-Control": "no-store"})}) as site:
        get(site.url("/a"), cache=cache)
    kept = cache.get(site.url("/a#part"))
    assert (kept.content, kept.charset, kept.from_cache) == (BODY, "utf-8", True)
    assert cache.get(site.url("/b")) is None
    assert cache.get("nonsense") is None


def test_what_failed_is_not_kept(cache):
    with serve({"/a": Reply(404), "/b": Reply(body=BODY[:10], length=50)}) as site:
        for path in ("/a", "/b"):
            refusal(site.url(path), cache=cache)
            assert cache.get(site.url(path)) is None
    assert cache.get(site.url("/robots.txt")) is None  # that there is none is kept


def test_page_that_is_gone_now_is_still_in_the_cache(cache):
    with serve({"/a": [Reply(), Reply(410)]}) as site:
        get(site.url("/a"), cache=cache)
        refusal(site.url("/a"), cache=cache)
    assert cache.get(site.url("/a")).content == BODY


def test_robots_txt_holds_for_a_day(cache):
    time = Time()
    with serve({"/a": Reply()}) as site:
        for wait in (0, 86_000, 1_000):
            time.now += wait
            get(site.url("/a"), cache=cache, time=time)
    assert site.paths(robots=True) == ["/robots.txt", "/a", "/a", "/robots.txt", "/a"]


def test_address_that_is_given_twice_is_asked_for_once(cache):
    with serve({"/a": Reply()}) as site:
        pages = get_all([site.url("/a")] * 3, cache=cache)
    assert [page.from_cache for page in pages] == [False, True, True]
    assert site.paths() == ["/a"]


def test_page_behind_a_password_is_not_given_without_it(cache):
    with serve({"/a": Reply(headers={"Cache-Control": "max-age=600"})}) as site:
        get(site.url("/a", host="anna:secret@127.0.0.1"), cache=cache)
        assert cache.get(site.url("/a")) is None
        assert cache.get(site.url("/a", host="anna:secret@127.0.0.1")).content == BODY
    assert all(b"secret" not in path.read_bytes() for path in entries(cache))


@pytest.mark.parametrize("damage", [
    lambda content: b"",
    lambda content: content[: len(content) // 2],
    lambda content: content[:-1],
    lambda content: content + b"x",
    lambda content: content.replace(b"harbour", b"horbaur"),
    lambda content: content.replace(b'"status": 200', b'"status": 201'),
    lambda content: content.replace(b"cache 1", b"cache 2"),
    lambda content: bytes(1000),
])  # fmt: skip
def test_damaged_entry_is_as_if_not_there(cache, damage):
    with serve({"/a": Reply(headers={"ETag": '"one"', "Cache-Control": "max-age=600"})}) as site:
        get(site.url("/a"), cache=cache)
        for path in entries(cache):
            path.write_bytes(damage(path.read_bytes()))
        assert cache.get(site.url("/a")) is None
        page = get(site.url("/a"), cache=cache)
    assert (page.content, page.from_cache) == (BODY, False)
    assert "If-None-Match" not in site.asked[-1].headers
    assert cache.get(site.url("/a")).content == BODY


def test_entry_under_the_name_of_another_address_is_not_taken(cache):
    with serve({"/a": Reply(), "/b": Reply(body=b"<p>b</p>")}) as site:
        get(site.url("/a"), cache=cache)
        before = set(entries(cache))
        get(site.url("/b"), cache=cache)
        (other,) = set(entries(cache)) - before
        for path in before:
            path.write_bytes(other.read_bytes())
    assert cache.get(site.url("/a")) is None


@pytest.mark.parametrize("make", [lambda folder: folder.write_text("a file"), lambda folder: folder.mkdir(mode=0o500)])
def test_folder_that_takes_nothing_does_not_keep_a_page_from_being_read(tmp_path, make):
    make(tmp_path / "cache")
    with serve({"/a": Reply()}) as site:
        assert get(site.url("/a"), cache=Cache(tmp_path / "cache")).content == BODY


def test_two_processes_at_once_leave_whole_entries(cache):
    import subprocess
    import sys

    program = """
import sys
from pathlib import Path
from briefing.load.address import parse
from briefing.load.cache import Cache, Entry
cache, address = Cache(Path(sys.argv[1])), parse("http://kurier.test/a")
for _ in range(150):
    cache.put(address, Entry(address.url, 200, {}, 0.0, sys.argv[2].encode() * 50_000))
    found = cache.get(address.url)
    assert found and len(found.content) == 50_000 and len(set(found.content)) == 1, found
"""
    running = [subprocess.Popen([sys.executable, "-c", program, str(cache.folder), letter]) for letter in "ab"]
    assert [process.wait(60) for process in running] == [0, 0]
    assert len(entries(cache)) == 1


@pytest.mark.parametrize(("environment", "platform", "folder"), [
    ({"HOME": "/home/a"},                                      "linux",  "/home/a/.cache/briefing"),
    ({"HOME": "/home/a", "XDG_CACHE_HOME": "/var/x"},          "linux",  "/var/x/briefing"),
    ({"HOME": "/home/a", "XDG_CACHE_HOME": "relative"},        "linux",  "/home/a/.cache/briefing"),
    ({"HOME": "/Users/a"},                                     "darwin", "/Users/a/Library/Caches/briefing"),
    ({"LOCALAPPDATA": "/local", "USERPROFILE": "/u"},          "win32",  "/local/briefing/Cache"),
    ({"HOME": "/home/a", "BRIEFING_CACHE": "/somewhere/else"}, "linux",  "/somewhere/else"),
    ({"HOME": "/home/a", "BRIEFING_CACHE": ""},                "linux",  "/home/a/.cache/briefing"),
])  # fmt: skip
def test_folder_is_where_the_system_keeps_such_things(environment, platform, folder):
    assert cache_folder(environment, platform).as_posix() == folder
