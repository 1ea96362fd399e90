"""Plain text: within 78 columns in every script, nothing lost, sources numbered; the same bytes every time."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import one_text, sample

import briefing
from briefing.rendering import render
from briefing.rendering.plain import COLUMNS, head, width, wrap
from briefing.rendering.theme import printable

EXAMPLES = Path(__file__).parent.parent / "examples"
THAI = "สภาเมืองลงมติปิดสะพานเก่าข้ามแม่น้ำเป็นเวลาอย่างน้อยสองปีเพราะเสาสะพานแตกร้าวและงบซ่อมยังไม่ผ่านการอนุมัติ"
JAPANESE = "町は雇用と移住に期待を寄せるが、改修費は膨らみ、議会には厳しい声もある。「まだ早い」と町長。" * 4
KOREAN = "시의회는 낡은 다리를 적어도 두 해 동안 닫기로 했다고 밝혔으며 수리비는 사백만 크로네에 이를 것이다."


def text(made):
    """Render a briefing as plain text."""
    return render(made, "text").decode()


def bare(words):
    """Take the blanks and line ends out of words."""
    return "".join(words.split())


# --- columns ---


@pytest.mark.parametrize(("words", "columns"), [
    ("bridge", 6), ("pont à péage", 12), ("橋の上", 6), ("다리", 4), ("ｱｲ", 2), ("ＡＢ", 4), ("e\u0301", 1),
    ("a\u200db", 2), ("", 0),
])  # fmt: skip
def test_letters_take_the_columns_they_have(words, columns):
    assert width(words) == columns


@pytest.mark.parametrize("words", [THAI, JAPANESE, KOREAN, "word " * 40, "Straßenbahnhaltestelle " * 9], ids=len)
def test_every_line_fits_and_nothing_is_lost(words):
    lines = wrap(words, "12. ").splitlines()
    assert len(lines) > 1
    assert max(map(width, lines)) <= COLUMNS
    assert all(line.startswith("    ") for line in lines[1:])
    assert bare("".join(lines)) == "12." + bare(words)


def test_lines_are_full():
    lines = wrap(JAPANESE).splitlines()
    assert min(map(width, lines[:-1])) >= COLUMNS - 4


def test_no_line_begins_or_ends_with_what_may_not_stand_there():
    for start in range(20):
        lines = wrap("あ" * start + JAPANESE).splitlines()
        assert not [line for line in lines if line[0] in "、。」" or line[-1] == "「"]


def test_korean_breaks_between_words():
    assert " ".join(wrap(KOREAN).splitlines()) == KOREAN


def test_no_break_blank_keeps_words_together():
    assert wrap("a" * 70 + " 23,5\u00a0millions d’euros").splitlines()[1].startswith("23,5\u00a0millions")
    assert "\n" not in wrap("«\u202fété\u202f»")


def test_address_stays_whole_however_long():
    address = "https://coastline.example/" + "a" * 90
    assert address in wrap(f"see {address} and more").splitlines()


LETTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029")


@given(st.text(LETTERS, max_size=300) | st.text("ab 、。「」橋ก\u0e31\u0301\u00a0é", max_size=300))
def test_any_words_come_out_as_they_went_in(words):
    wrapped = wrap(words, "* ")
    assert bare(wrapped) == "*" + bare(printable(words))
    assert not [line for line in wrapped.splitlines() if line != line.rstrip(" ")]


def test_heading_is_underlined_as_wide_as_it_is():
    assert head("橋の上", "=") == "橋の上\n======"
    *lines, rule = head("word " * 30, "-").splitlines()
    assert len(rule) == max(map(len, lines))


# --- the document ---


def test_examples_fit_but_for_addresses():
    lines = text(briefing.brief(EXAMPLES)).splitlines()
    wide = [line for line in lines if width(line) > COLUMNS]
    assert all(line.strip().startswith("https://") for line in wide)
    assert not [line for line in lines if line != line.rstrip()]


def test_sources_are_numbered_and_named_by_their_numbers():
    shown = text(sample())
    assert "[1] Veldmark’s cranes go electric\n    Coastline · Ida Brandvold, Tom Ekkers · 14 May 2024\n" in shown
    assert "    https://coastline.example/ports?id=7&lang=en\n    SHA-256 000" in shown
    assert "Coastline · Ida Brandvold, Tom Ekkers · 14 May 2024 [1]\n" in shown
    assert "1,149 → 110 words\n" in shown
    assert "* about €48.5 million – cranes (Coastline [1])\n" in shown


def test_every_citation_is_printed_word_for_word():
    made = sample()
    shown = bare(text(made))
    for entry in made.entries:
        for citation in (entry.essential, *entry.summary, *(x.citation for x in (*entry.figures, *entry.quotes))):
            assert bare(citation.text) in shown


def test_words_that_would_begin_a_line_or_a_heading_stay_in_theirs():
    shown = text(one_text("One.\x0cTwo.\u2028Three.\x1b[2J ====", title="A\r\nB"))
    assert "One. Two. Three.\ufffd[2J ====" in shown
    assert "\nA B\n---\n" in shown


def test_briefing_without_articles_lists_what_failed():
    shown = text(replace(sample(), articles=(), entries=(), stories=(), figures=(), date=None, title=""))
    assert shown.startswith("Press briefing\n==============\n")
    assert "* pages/empty.txt: the file is empty → copy the whole page" in shown
