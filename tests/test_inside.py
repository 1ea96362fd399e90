"""Where strangers may lead: a feed, a list or a redirect from outside never to this machine or its network."""

import socket
from ipaddress import ip_address

import pytest
from web import BODY, Reply, Time, serve

from briefing.errors import InputError
from briefing.load import Way, gather, inside
from briefing.load.cache import Cache
from briefing.load.inside import is_inside, leads_inside
from briefing.load.session import Session
from briefing.load.wire import Line
from briefing.models import Failure

PUBLIC = "93.184.216.34"  # nobody is asked there
PAGE = Reply(headers={"Content-Type": "text/html", "Cache-Control": "max-age=600"}, body=BODY * 4)


@pytest.fixture(autouse=True)
def machine(tmp_path, monkeypatch):
    """Ask directly and without pauses, and keep what was fetched in a folder of the test's own."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    time = Time()
    monkeypatch.setitem(Session.__init__.__kwdefaults__, "clock", time.clock)
    monkeypatch.setitem(Session.__init__.__kwdefaults__, "sleep", time.sleep)
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def names(monkeypatch):
    """Let names stand for addresses, each look-up for the next of a list; returns the table."""
    table, ask = {}, socket.getaddrinfo

    def answer(host, port, *details, **more):
        stands_for = [host] if more.get("flags") else table.get(host, [host])  # AI_NUMERICHOST: numbers alone
        number = stands_for.pop(0) if len(stands_for) > 1 else stands_for[0]
        try:
            family = socket.AF_INET6 if ip_address(number).version == 6 else socket.AF_INET
        except ValueError:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known") from None
        if number == "127.0.0.1":
            return ask(number, port, *details, **more)
        return [(family, socket.SOCK_STREAM, 6, "", (number, port))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return table


@pytest.fixture
def abroad(names, monkeypatch):
    """Let 127.0.0.1 pass for an address of the public network."""

    def told(number):
        return number != "127.0.0.1" and is_inside(number)

    monkeypatch.setattr(inside, "is_inside", told)
    monkeypatch.setattr("briefing.load.wire.is_inside", told)
    return names


def feed(*links):
    items = "".join(f"<item><title>T</title><link>{link}</link></item>" for link in links)
    body = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'
    return Reply(headers={"Content-Type": "application/rss+xml"}, body=body.encode())


def failed(found):
    """Tell of each source whether strangers were kept from leading there."""
    return [isinstance(one, Failure) and "on a private network" in one.message for one in found]


@pytest.mark.parametrize(("number", "told"), [
    ("127.0.0.1",             True),
    ("127.8.9.1",             True),
    ("0.0.0.0",               True),
    ("10.1.2.3",              True),
    ("172.20.0.1",            True),
    ("192.168.1.1",           True),
    ("169.254.169.254",       True),  # where machines in data centres ask for their secrets
    ("100.100.100.200",       True),
    ("224.0.0.1",             True),
    ("::1",                   True),
    ("fe80::1%lo",            True),
    ("fd00:ec2::254",         True),
    ("::ffff:10.1.2.3",       True),
    ("2002:a01:203::1",       True),  # 10.1.2.3
    ("64:ff9b::a01:203",      True),
    (PUBLIC,                  False),
    ("2606:2800:220:1::1",    False),
    ("::ffff:93.184.216.34",  False),
    ("64:ff9b::5db8:d822",    False),
])  # fmt: skip
def test_address_that_the_public_network_does_not_reach_is_inside(number, told):
    assert is_inside(number) is told


@pytest.mark.parametrize(("host", "stands_for", "told"), [
    ("localhost",        PUBLIC,        True),
    ("Printer.LOCAL.",   PUBLIC,        True),
    ("metadata.google.internal", PUBLIC, True),
    ("intranet",         "10.1.2.3",    True),
    ("[fd00::1]",        "fd00::1",     True),
    ("127.1",            "127.0.0.1",   True),
    ("news.test",        PUBLIC,        False),
    ("localhost.test",   PUBLIC,        False),
    ("nobody.test",      "",            False),
])  # fmt: skip
def test_name_leads_where_its_addresses_are(names, host, stands_for, told):
    names[host.strip("[]")] = [stands_for]
    assert leads_inside(host, look_up=True) is told


@pytest.mark.parametrize("target", [
    "http://10.1.2.3/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://localhost/", "http://intra.test/",
    "http://router.local/admin",
])  # fmt: skip
def test_feed_list_and_redirect_from_outside_do_not_lead_inside(abroad, target):
    abroad["intra.test"] = ["192.168.7.7"]
    opml = Reply(body=f'<opml version="2.0"><body><outline xmlUrl="{target}"/></body></opml>'.encode())
    with serve({"/page": PAGE, "/list.opml": opml, "/away": Reply(302, {"Location": target})}) as site:
        site.replies["/feed.xml"] = [feed(target, site.url("/page"), site.url("/away"))]
        assert failed(gather([site.url("/feed.xml")])) == [True, False, True]
        assert failed(gather([site.url("/list.opml"), site.url("/away")])) == [True, True]


def test_failure_says_what_to_do(abroad):
    with serve({"/feed.xml": feed("http://10.1.2.3/a")}) as site:
        (found,) = gather([site.url("/feed.xml")])
    assert found.location == "http://10.1.2.3/a"
    assert found.message == "10.1.2.3 is on a private network, and the address came from outside"
    assert "give its address yourself" in found.hint


def test_robots_txt_that_leads_inside_is_as_if_there_were_none(abroad):
    with serve({"/robots.txt": Reply(302, {"Location": "http://10.1.2.3/"}), "/page": PAGE}) as site:
        assert failed(gather([site.url("/page")])) == [False]


def test_name_that_stands_for_another_place_when_it_is_asked_is_not_asked(names):
    with serve({"/page": PAGE}) as site:
        names |= {"news.test": [PUBLIC], "turn.test": [PUBLIC, "127.0.0.1"]}
        with Session() as session, pytest.raises(InputError, match="on a private network"):
            session.fetch(site.url("/page", host="turn.test"), led_by="http://news.test/feed.xml")
    assert site.asked == []


def test_page_from_inside_is_not_given_to_a_feed_from_outside_out_of_the_cache(abroad, tmp_path, monkeypatch):
    cache = Cache(tmp_path / "cache")
    with serve({"/page": PAGE}) as site:
        abroad["intra.test"] = ["127.0.0.1"]
        own = site.url("/page", host="intra.test")
        with Way(cache=cache) as way:
            assert failed(gather([own], way=way)) == [False]
        abroad["intra.test"] = ["10.1.2.3"]
        site.replies["/feed.xml"] = [feed(own)]
        with Way(cache=cache) as way:
            assert failed(gather([site.url("/feed.xml")], way=way)) == [True]
            assert failed(gather([own], way=way)) == [False]


def test_who_is_inside_may_lead_anywhere_inside(names):
    with serve({"/page": PAGE, "/away": Reply(302, {"Location": "/page"})}) as site:
        site.replies["/feed.xml"] = [feed(site.url("/page"), site.url("/away"))]
        opml = f'<opml version="2.0"><body><outline xmlUrl="{site.url("/feed.xml")}"/></body></opml>'
        site.replies["/list.opml"] = [Reply(body=opml.encode())]
        assert failed(gather([site.url("/list.opml")])) == [False, False]


def test_file_of_a_person_may_lead_inside(names, tmp_path):
    with serve({"/page": PAGE}) as site:
        path = tmp_path / "feed.xml"
        path.write_bytes(feed(site.url("/page")).body)
        assert failed(gather([str(path)])) == [False]


def test_feed_is_where_its_redirect_ended(names, monkeypatch):
    names["intra.test"] = ["127.0.0.1"]
    monkeypatch.setattr(Line, "leads_inside", lambda line, address: address.host in ("intra.test", "10.1.2.3"))
    monkeypatch.setattr(Line, "arrive", lambda *_: None)
    with serve({"/feed.xml": feed("http://10.1.2.3/")}) as site:
        site.replies["/go"] = [Reply(302, {"Location": site.url("/feed.xml")})]
        assert failed(gather([site.url("/go", host="intra.test")])) == [True]


def test_behind_a_proxy_numbers_and_reserved_names_are_told_without_a_look_up(names, monkeypatch):
    with serve({"http://news.test/feed.xml": feed("http://10.1.2.3/", "http://metadata.google.internal/")}) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url(""))
        assert failed(gather(["http://news.test/feed.xml"])) == [True, True]
    assert {asked.host for asked in proxy.asked} == {"news.test"}
