"""The briefing's own words: every catalogue is whole, and a document speaks its reader's language and no other."""

import re
from datetime import date
from email import message_from_bytes, policy
from io import BytesIO
from zipfile import ZipFile

import pytest
from samples import one_text, sample

from briefing.languages import NAMES, table
from briefing.languages.documents import Labels
from briefing.rendering import render
from briefing.rendering.wording import wording

ENGLISH = table("en", Labels)
OTHERS = [code for code in NAMES if code != "en"]
SHAPES = {"first_of_month", "thin_space", "ungrouped", "locale", "quotes", "comma", "brackets"}  # of no language alone
ALIKE = set("article articles contents figures inferred minutes outlets references sources standing".split())
SAID = [words for name, words in ENGLISH._asdict().items() if isinstance(words, str) and name not in SHAPES]
TELLING = [words for words in SAID if len(words) > 12 and "{" not in words]  # nothing of the sample says these
PLURALS = [name for name, words in ENGLISH._asdict().items() if isinstance(words, dict) and "other" in words]
FILLED = {"n", "share", "date", "name", "words", "summary", "version", "summarizer", "budget", "command"} | {
    "pages", "numbers",
}  # fmt: skip


def shown(language, form):
    """Return what a document prints in a language, in whatever it is packed."""
    made = render(sample(language=language, title=""), form)
    if form == "epub":
        book = ZipFile(BytesIO(made))
        return "\n".join(book.read(name).decode() for name in book.namelist() if name.endswith(".xhtml"))
    if form == "email":
        parts = message_from_bytes(made, policy=policy.default).walk()
        return "\n".join(part.get_content() for part in parts if part.get_content_maintype() == "text")
    return made.decode()


def leaves(labels, name):
    """Return the words of a label, whether it is one text or one for each plural or standing."""
    value = getattr(labels, name)
    return [value] if isinstance(value, str) else list(value.values())


@pytest.mark.parametrize("code", OTHERS)
def test_no_label_is_left_in_english(code):
    ours = table(code, Labels)
    for name in (name for name in Labels._fields if name not in SHAPES | ALIKE):
        assert not set(leaves(ours, name)) & set(leaves(ENGLISH, name)), name


@pytest.mark.parametrize("code", NAMES)
def test_tools_of_the_page_have_all_their_words(code):
    assert set(table(code, Labels).reader) == set(ENGLISH.reader)


@pytest.mark.parametrize("code", NAMES)
def test_every_mark_of_a_label_is_filled(code):
    ours = table(code, Labels)
    for name in Labels._fields:
        for words in leaves(ours, name) if name not in SHAPES else ():
            assert words.strip(), name
            assert words == words.strip(), name
            assert set(re.findall(r"{(\w*)}", words)) <= FILLED, name
            assert not re.search(r"[{}]", re.sub(r"{\w+}", "", words)), name


@pytest.mark.parametrize("form", ["html", "markdown", "text", "email", "epub"])
@pytest.mark.parametrize("code", OTHERS)
def test_document_says_nothing_of_its_own_in_english(code, form):
    found = shown(code, form)
    assert table(code, Labels).press_briefing in found
    assert [words for words in TELLING if words in found] == []
    assert "None" not in found


@pytest.mark.parametrize("code", NAMES)
def test_every_plural_has_the_forms_that_the_rules_of_the_language_ask_for(code):
    ours, rules = table(code, Labels), wording(code).locale.plural_form
    for name in PLURALS:
        forms = getattr(ours, name)
        assert set(forms) == rules.tags | {"other"}, name
        for form, words in forms.items():
            many = [number for number in range(1000) if rules(number) == form]
            assert "{n}" in words or len(many) == 1, (name, form)  # only one number may be told by the word alone


@pytest.mark.parametrize(("code", "counts"), [
    ("pl", {1: "1 artykuł", 2: "2 artykuły", 5: "5 artykułów", 22: "22 artykuły", 1149: "1149 artykułów"}),
    ("ru", {1: "1 статья", 3: "3 статьи", 11: "11 статей", 21: "21 статья", 25: "25 статей"}),
    ("ar", {0: "لا مقالات", 1: "مقال واحد", 2: "مقالان", 3: "3 مقالات", 11: "11 مقالًا", 100: "100 مقال"}),
    ("cs", {1: "1 článek", 2: "2 články", 5: "5 článků", 21: "21 článků", 1.5: "1,5 článku"}),
    ("uk", {1: "1 стаття", 2: "2 статті", 5: "5 статей", 12: "12 статей", 21: "21 стаття", 1149: "1149 статей"}),
    ("ro", {0: "0 articole", 1: "1 articol", 2: "2 articole", 19: "19 articole", 20: "20 de articole"}),
    ("da", {0: "0 artikler", 1: "1 artikel", 21: "21 artikler"}),
    ("el", {1: "1 άρθρο", 2: "2 άρθρα", 21: "21 άρθρα"}),
    ("fi", {1: "1 artikkeli", 2: "2 artikkelia", 21: "21 artikkelia"}),
    ("hu", {1: "1 cikk", 5: "5 cikk", 1149: "1149 cikk"}),
    ("no", {1: "1 artikkel", 2: "2 artikler", 21: "21 artikler"}),
    ("sv", {1: "1 artikel", 2: "2 artiklar", 21: "21 artiklar"}),
    ("he", {1: "כתבה אחת", 2: "שתי כתבות", 3: "3 כתבות"}),
    ("ja", {1: "記事1本", 1149: "記事1,149本"}),
    ("zh", {2: "2篇文章"}),
    ("vi", {1149: "1.149 bài báo"}),
    ("pl", {12345: "12\u00a0345 artykułów"}),
])  # fmt: skip
def test_plurals_are_those_of_the_language(code, counts):
    said = wording(code)
    assert {number: said.count(number, "articles") for number in counts} == counts


@pytest.mark.parametrize(("code", "written"), [
    ("pl", "poniedziałek, 23 listopada 2026"), ("vi", "Thứ Hai, 23 tháng 11, 2026"), ("ja", "2026年11月23日月曜日"),
    ("cs", "pondělí 23. listopadu 2026"), ("hu", "2026. november 23., hétfő"), ("el", "Δευτέρα 23 Νοεμβρίου 2026"),
    ("no", "mandag 23. november 2026"), ("uk", "понеділок, 23 листопада 2026\u202fр."),
    ("fi", "maanantai 23. marraskuuta 2026"),
    ("zh", "2026年11月23日星期一"), ("ar", "الاثنين، 23 نوفمبر 2026"), ("ko", "2026년 11월 23일 월요일"),
])  # fmt: skip
def test_days_are_written_as_the_language_does(code, written):
    assert wording(code).date(date(2026, 11, 23), style="full") == written


@pytest.mark.parametrize(("code", "marks"), [
    ("pl", "„”"), ("cs", "„“"), ("ja", "「」"), ("ar", "«»"), ("sv", "””"), ("da", "»«"), ("zh", "“”"), ("uk", "«»"),
])  # fmt: skip
def test_quotes_stand_between_the_marks_of_their_article(code, marks):
    assert "".join(wording("en").quoted(code)) == marks


@pytest.mark.parametrize(("code", "comma", "aside"), [
    ("en", ", ", "(x)"), ("ja", "、", "（x）"), ("zh", "，", "（x）"), ("ar", "، ", "(x)"),
])  # fmt: skip
def test_commas_and_brackets_are_those_of_the_script(code, comma, aside):
    assert wording("en").comma(code) == comma
    assert wording(code).aside("x") == aside


@pytest.mark.parametrize(("budget", "said"), [
    ("0.3 of the sentences", "30\u00a0% der Sätze"), ("1.5 minutes", "1,5 Minuten Lesezeit"),
    ("5 sentences", "5 Sätze je Artikel"),
])  # fmt: skip
def test_every_measure_of_a_summary_is_said_in_the_language(budget, said):
    assert wording("de").budget(budget) == said


def test_arrow_of_what_became_of_the_words_points_the_way_one_reads():
    assert "←" in wording("ar").labels.condensed
    assert "→" in wording("pl").labels.condensed


def test_language_without_labels_is_served_in_english_throughout():
    assert wording("ca").language == "en"
    assert "Press briefing" in render(one_text("Una frase de res.", language="ca", title=""), "text").decode()


def test_what_became_of_a_source_is_said_in_the_language_and_only_the_details_are_english():
    assert "war nicht lesbar: the file is empty" in shown("de", "text")
    assert "تعذرت قراءته" in shown("ar", "html")
    assert "could not be read" not in shown("en", "text")
    assert wording("ja").why("render") == "ここでは印刷できません"
    assert wording("ja").why("a stage of later days") == ""
