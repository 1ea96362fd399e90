"""Figures: what a number counts, case by case, and what holds for every text."""

import time

import pytest
from case_files import cases
from hypothesis import given
from hypothesis import strategies as st

from briefing.figures import find
from briefing.languages import NAMES
from briefing.segment import split

LANGUAGES = st.sampled_from([*NAMES, "und"])
WORDS = [
    "12", "1.000", "3,5", "14 000", "8", "%", " ", "\u00a0", "€", "$", "-", "–", ",", ".", ":", "/", "million", " de ", "huit", "deux cents", "dollars", "une",
    " sur ", "between ", " and ", "km", "°C", "US", "\n\n", "at least ", "entre ", "siebenundzwanzig", "½", "²", "mille", "trois", "par jour", "a", "http://",
]  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(WORDS)).map("".join), st.lists(st.sampled_from(WORDS)).map(" ".join))
SECONDS = 4  # for a text of a megabyte: far more than it takes, far less than a square would


def figures(text, language):
    return find(text, split(text, language=language), language=language)


def shown(figure, text, *, label):
    """Write a figure as the case files do."""
    high = f"..{figure.high:f}" if figure.high is not None else ""
    line = f"{figure.span.of(text)} = {figure.kind} {figure.value:f}{high} {figure.unit}".rstrip()
    said = [("qualifier", figure.qualifier), ("per", figure.per), ("standing", figure.standing)]
    return line + "".join(f"; {name}: {words}" for name, words in [*said, ("label", figure.label if label else "")] if words)


@pytest.mark.parametrize("case", cases("figures"), ids=str)
def test_figures_are_those_of_the_case(case):
    expected = case.expected.splitlines()
    found = figures(case.text, case.language)
    labelled = ["; label: " in line for line in expected] + [False] * len(found)
    assert [shown(figure, case.text, label=label) for figure, label in zip(found, labelled, strict=False)] == expected
