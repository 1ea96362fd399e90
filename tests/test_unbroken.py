"""What stays on one line: figures, and the last word before a number; nothing of the words is lost or changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.rendering.unbroken import parts


def whole(text, *, last=False):
    return [part.text for part in parts(text, last=last) if part.whole]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It expects to save $3 million, or 12 % of it.", ["$3 million,", "12 %"]),
        ("Près de 12 000 foyers ont perdu 171,5 millions d’euros.", ["12 000 foyers", "171,5 millions"]),
        ("Rund 38,4 Millionen Euro", ["38,4 Millionen"]),
        ("It lies 10-12 km away, and costs € 1 149 (£ 900).", ["10-12 km", "€ 1 149", "£ 900)."]),
        ("بلغت 18.4 مليون دولار", ["18.4 مليون"]),
        ("12 लोग मारे गए", ["12 लोग"]),
        ("In 2026 and in 2027–2031 the town burnt.", []),
        ("3億2000万円です。", ["3億2000万円"]),
        ("截至2027年3月31日，约12人", ["2027年3月31日", "12人"]),
        ("2027년 3월 31일", ["2027년", "3월", "31일"]),
        ("They met at 23:40 h, at 18:05, on 20/11/2026.", ["23:40 h,"]),
        ("COVID-19 cases, A380 planes, 3.5-4.5 km", ["3.5-4.5 km"]),
        ("إلى ١٫٨ دينار و١٬٢٠٠ فرن في ٢٠٢٦/١١/٢٠ موعدا", ["١٫٨ دينار", "١٬٢٠٠ فرن", "٢٠٢٦/١١/٢٠ موعدا"]),
        ("ارتفاع ۱٫۸ متر", ["۱٫۸ متر"]),
        ("نحو 10-12 كم بكلفة $3 مليون", []),
        ("نظام Windows 11 الجديد في 12 مدينة", []),
        ("Nobody was hurt.", []),
    ],
)
def test_figure_is_one_part_with_what_it_counts(text, figures):
    assert whole(text) == figures


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The works burnt on Monday night.", "night."),
        ("The fire killed 12 people.", "12 people."),
        ("They lost 12 %", "12 %"),
        ("議会には厳しい声もある。", "る。"),
        ("See https://press.example/a/very/long/address", None),
    ],
)
def test_last_word_is_one_part_unless_it_is_long(text, last):
    found = parts(text, last=True)
    assert (found[-1].text if found[-1].whole else None) == last


@given(st.text(st.sampled_from("ab1 $%–-.,é。年の\n")), st.booleans())
def test_parts_joined_are_the_text(text, last):
    assert "".join(part.text for part in parts(text, last=last)) == text
