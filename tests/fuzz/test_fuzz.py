"""Fuzzing: whatever the bytes, sound articles or an error of input; a few cases here, many in `make fuzz`."""

import logging
import socket

import pytest
from fuzz.holds import CODES, METHODS, SECONDS, answer_holds, source_holds, text_holds
from fuzz.spoil import MADE, SEEDS, answers, spoilt, texts, torn_texts, urls
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from web import Reply, serve

EXAMPLES = settings.default.max_examples
LONG = EXAMPLES > 100  # the profile of `make fuzz`
BOUND = SECONDS if LONG else None  # tests at other times go by no clock
SLOW = {"leaflet.pdf": 10, "locked.pdf": 20, "story.docx": 2}  # a process of its own for each


def few(share=1):
    """Give a test its share of the examples of this run; the same ones every time, but for a long run."""
    most = max(3, EXAMPLES // (share if LONG else 8 * share))
    return settings(max_examples=most, derandomize=not LONG, suppress_health_check=list(HealthCheck))


@pytest.mark.parametrize("name", SEEDS)
def test_spoilt_file_gives_sound_articles_or_an_error_of_input(name, tmp_path):
    @few(SLOW.get(name, 1))
    @given(spoilt(SEEDS[name]))
    def check(content):
        source_holds(content, name=name, folder=tmp_path, seconds=BOUND)

    check()


@pytest.mark.parametrize("kind", MADE)
def test_made_up_source_gives_sound_articles_or_an_error_of_input(kind, tmp_path):
    drawn, name = MADE[kind]

    @few()
    @given(drawn)
    def check(content):
        source_holds(content, name=name, folder=tmp_path, seconds=BOUND)

    check()


@few()
@given(texts | torn_texts, st.sampled_from(CODES), st.sampled_from(METHODS), urls)
def test_every_stage_takes_any_text(text, language, method, url):
    text_holds(text, language=language, method=method, url=url)


def test_answer_of_a_server_gives_sound_articles_or_an_error_of_input(monkeypatch):
    def nobody(host, *details, **more):
        if host != "127.0.0.1":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return ask(host, *details, **more)

    ask = socket.getaddrinfo
    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    monkeypatch.setattr(logging.getLogger("urllib3.connection"), "disabled", True)  # it tells of broken headers
    with serve({}) as site:

        @few(2)
        @given(answers)
        def check(content):
            site.replies["/page"] = [Reply(raw=content)]
            answer_holds(site.url("/page"))

        check()
