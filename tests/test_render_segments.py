"""Marks in a text: nothing is lost, every opening is closed, and each mark holds its own words."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.rendering.segments import Mark, clip, cut
from briefing.text import Span

TEXT = "abcdefghijklmnopqrstuvwxyz"


def shown(text, *spans):
    """Write the pieces of a text as one would by hand: [name: opens, +name: goes on, ] closes."""
    marks = [Mark(Span(start, end), name, "sentence") for name, start, end in spans]
    signs = {
        "text": lambda p: p.text,
        "close": lambda _: "]",
        "open": lambda p: ("[" if p.first else "[+") + f"{p.mark.name}:",
    }
    return "".join(signs[piece.kind](piece) for piece in cut(text, marks))


def test_text_without_marks_is_one_piece():
    assert shown("abc") == "abc"
    assert shown("") == ""


def test_mark_within_a_mark_nests():
    assert shown("abcdef", ("s", 0, 6), ("f", 2, 4)) == "[s:ab[f:cd]ef]"


def test_marks_that_begin_together_open_the_longer_first():
    assert shown("abcdef", ("f", 0, 2), ("s", 0, 6)) == "[s:[f:ab]cdef]"


def test_marks_side_by_side_do_not_nest():
    assert shown("abcdef", ("a", 0, 3), ("b", 3, 6)) == "[a:abc][b:def]"


def test_mark_that_crosses_an_end_is_closed_and_goes_on():
    assert shown("abcdef", ("a", 0, 4), ("b", 2, 6)) == "[a:ab[b:cd]][+b:ef]"


def test_clip_counts_from_the_span_and_drops_what_lies_outside():
    marks = [Mark(Span(0, 3), "a", "quote"), Mark(Span(4, 9), "b", "quote"), Mark(Span(12, 14), "c", "quote")]
    assert [(mark.name, mark.span) for mark in clip(marks, Span(2, 8))] == [("a", Span(0, 1)), ("b", Span(2, 6))]


SPANS = st.lists(st.tuples(st.integers(0, 25), st.integers(1, 26)).filter(lambda pair: pair[0] < pair[1]), max_size=8)


@given(SPANS)
def test_every_mark_holds_its_words_and_every_opening_is_closed(spans):
    marks = [Mark(Span(*span), f"m{number}", "sentence") for number, span in enumerate(spans)]
    opened, held, begun, printed = [], {mark.name: "" for mark in marks}, [], ""
    for piece in cut(TEXT, marks):
        if piece.kind == "open":
            opened.append(piece.mark)
            begun += [piece.mark.name] if piece.first else []
        elif piece.kind == "close":
            assert opened.pop() == piece.mark
        else:
            printed += piece.text
            for mark in opened:
                held[mark.name] += piece.text
    assert not opened
    assert printed == TEXT
    assert sorted(begun) == sorted(held)  # each begins once
    assert held == {mark.name: mark.span.of(TEXT) for mark in marks}
