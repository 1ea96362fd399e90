"""Expressions cost nothing before they are used, and texts are folded as Unicode says."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text import compatible, regex


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


@pytest.mark.parametrize(
    "text", ["Wait…", "12\u00a0%", "㍿ のＡＢＣ", "… e\u0301 №\u0323", "क़लम…", "".join(map(chr, range(0xFB00, 0xFE00)))]
)
def test_text_is_written_as_one_normal_form_has_it(text):
    assert compatible(text) == normalize("NFKC", text)


@given(st.text())
def test_any_text_is_written_as_one_normal_form_has_it(text):
    assert compatible(text) == normalize("NFKC", text)
