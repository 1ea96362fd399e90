"""A regular expression of a module costs nothing before it is used."""

import re

import pytest

from briefing.text import regex


def test_expression_that_nobody_uses_is_not_compiled():
    unfinished = regex("(")
    with pytest.raises(re.error):
        unfinished.search("a")


def test_expression_finds_what_a_compiled_one_finds():
    ours, compiled = regex(r"(?P<day>\d+) may", re.IGNORECASE), re.compile(r"(?P<day>\d+) may", re.IGNORECASE)
    text = "On 3 May, not 4 June, and on 17 MAY."
    for _ in range(2):
        assert ours.findall(text) == compiled.findall(text) == ["3", "17"]
        assert ours.sub("then", text) == compiled.sub("then", text)
    assert ours.pattern == compiled.pattern
    assert ours.groupindex == compiled.groupindex
