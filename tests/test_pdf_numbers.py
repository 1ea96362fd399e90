"""Numbers on paper, read by the places of their glyphs: they stand as they are written, from either side."""

import re
from collections import defaultdict

import pytest
from samples import one_text

from briefing.rendering import render

BREAD = (
    "وارتفع سعر الرغيف إلى ١٫٨ دينار وبلغ عدد الأفران ١٬٢٠٠ فرن والكلفة ٢١٫٧ مليون "
    "و١١٬٣٠٠ كيس بنسبة ٢٫٥٪ في ٢٠٢٦/١١/٢٠ موعدا و12.5 مليون و3,5 أطنان عند 23:40 مساء."
)
RIVER = "سطح آب رودخانه ۱٫۸ متر بالا آمد و ۱٬۲۰۰ خانوار و ۲۱٫۷ درصد زمین‌ها در ۱۴۰۵/۰۸/۲۹ آسیب دید."
TRAIN = "הרכבת ליעד יצאה בשעה 23:40 בלילה עם 1,200 נוסעים ב-20/11/2026 ושילמה 3.5 מיליון שקל"
NUMBER = re.compile(r"[\d٫٬.,:/]*\d[\d٫٬.,:/]*")
SIGNS = frozenset("٫٬.,:/")
VERSION = "0.1.0"  # in the note on the method
GAP = 1  # a point: less is between the signs of a word
MIXED = "أعلنت الشركة أن Windows 11 Pro يكلف 12 دينارا وأن Office 365 Home مجاني."


def seen(pdf):
    """Read the lines of a PDF's pages from left to right, as the glyphs stand."""
    import pypdfium2

    lines = defaultdict(list)
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, _ = text.get_charbox(at, loose=True)
            lines[number, -round(bottom)].append((left, right, text.get_text_range(at, 1)))
    return "\n".join(_line(sorted(line)) for _, line in sorted(lines.items()))


def _line(signs):
    """Join the signs of a line, with a blank where there is a gap."""
    ends = [signs[0][0], *(right for _, right, _ in signs)]
    return "".join(" " * (left - end > GAP) + sign for end, (left, _, sign) in zip(ends, signs, strict=False))


@pytest.mark.needs("pango")
@pytest.mark.parametrize(
    ("language", "words", "numbers"),
    [
        ("ar", BREAD, "١٫٨ ١٬٢٠٠ ٢١٫٧ ١١٬٣٠٠ ٢٫٥ ٢٠٢٦/١١/٢٠ 12.5 3,5 23:40"),
        ("fa", RIVER, "۱٫۸ ۱٬۲۰۰ ۲۱٫۷ ۱۴۰۵/۰۸/۲۹"),
        ("he", TRAIN, "23:40 1,200 20/11/2026 3.5"),
    ],
    ids=("ar", "fa", "he"),
)
def test_number_in_a_script_from_right_to_left_is_printed_as_it_is_written(language, words, numbers):
    printed = seen(render(one_text(words, language=language), "pdf"))
    found = {number.strip(".") for number in NUMBER.findall(printed)}  # full stops may stand beside one
    assert {number for number in found if not SIGNS.isdisjoint(number)} == {*numbers.split(), VERSION}


@pytest.mark.needs("pango")
def test_words_from_left_to_right_stay_in_their_order_beside_a_number():
    printed = seen(render(one_text(MIXED, language="ar"), "pdf"))
    assert "Windows 11 Pro" in printed
    assert "Office 365 Home" in printed
