"""The fences around every test hold."""

import logging
import socket
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]


def test_network_is_refused():
    with pytest.raises(RuntimeError, match="reached for the network"):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_name_look_up_is_refused():
    with pytest.raises(RuntimeError, match="reached for the network"):
        socket.getaddrinfo("news.example", 80)


def test_loopback_server_is_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=5):
        pass


@pytest.mark.logs("a font .* is missing")
def test_expected_warning_is_accepted():
    logging.getLogger("elsewhere").warning("a font of %d is missing", 3)


@pytest.fixture
def fenced(pytester):
    """A test run of its own under our conftest."""
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    needs: what\n    logs: what\n")
    return pytester


def outcome(fenced, source, monkeypatch, *, ci=""):
    monkeypatch.setenv("CI", ci)
    fenced.makepyfile(source)
    return fenced.runpytest_inprocess("-p", "no:cacheprovider")


@pytest.mark.logs("surprise")  # the inner run's record is seen out here too
def test_unexpected_warning_fails_its_test(fenced, monkeypatch):
    result = outcome(fenced, "import logging\ndef test_it(): logging.warning('surprise')", monkeypatch)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*logged, and not expected: *surprise*"])


def test_expected_warning_must_come(fenced, monkeypatch):
    result = outcome(fenced, "import pytest\n@pytest.mark.logs('surprise')\ndef test_it(): pass", monkeypatch)
    result.assert_outcomes(passed=1, errors=1)


NEEDY = """
import pytest, conftest, needs
conftest.NEEDS["anvil"] = needs.Need("anvil", "is heavy", lambda: False, {})
@pytest.mark.needs("anvil")
def test_it(): pass
"""


def test_test_without_its_tool_is_left_out_and_named(fenced, monkeypatch):
    result = outcome(fenced, NEEDY, monkeypatch)
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*left out: 1*", "*::test_it: anvil not on this machine"])


def test_test_without_its_tool_fails_in_ci(fenced, monkeypatch):
    outcome(fenced, NEEDY, monkeypatch, ci="true").assert_outcomes(errors=1)
