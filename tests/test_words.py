"""Words, and the language they are written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.languages import NAMES, TOLD
from briefing.words import (
    WORD,
    count,
    count_each,
    detect,
    terms,
    terms_of_each,
    tokens,
    tokens_of_each,
    words,
    words_of_each,
)


def test_words_are_folded():
    assert words("L’École, l'école: ÉCOLE!") == ["l", "école", "l", "école", "école"]


def test_words_of_a_script_without_spaces_are_pairs_of_characters():
    assert words("新しい学校 2校") == ["新し", "しい", "い学", "学校", "2", "校"]


def test_combining_vowels_stay_with_their_word():
    assert words("मंत्री ने कहा") == ["मंत्री", "ने", "कहा"]


def test_count_takes_two_ideographs_for_a_word():
    assert count("大臣は学校を建てる") == 5
    assert count("the old bridge") == 3


def test_count_takes_four_thai_characters_for_a_word():
    assert count("สภาเมืองอันวิกจะปิดสะพานในฤดูใบไม้ผลิ") == 10  # สภา เมือง อันวิก จะ ปิด สะพาน ใน ฤดู ใบไม้ ผลิ
    assert count("สะพาน 東京の橋 Arn") == 2 + 2 + 1


def test_terms_leave_out_function_words_and_endings():
    assert terms("The bridges of the town", "en") == ["bridge", "town"]
    assert terms("la décision", "fr") == terms("les décisions", "fr")


SENTENCES = {
    "en": "The council said that the bridge would be closed for two years, and that nobody had asked the farmers.",
    "fr": "Le conseil a dit que le pont serait fermé pendant deux ans et que nul n'avait consulté les fermiers.",
    "de": "Der Rat teilte mit, dass die Brücke für zwei Jahre gesperrt wird und dass niemand die Bauern gefragt hat.",
    "es": "El consejo dijo que el puente estará cerrado durante dos años y que nadie preguntó a los agricultores.",
    "it": "Il consiglio ha detto che il ponte sarà chiuso per due anni e che nessuno ha chiesto agli agricoltori.",
    "pt": "O conselho disse que a ponte ficará fechada por dois anos e que ninguém perguntou aos agricultores.",
    "nl": "De raad zei dat de brug twee jaar dicht zal zijn en dat niemand het aan de boeren heeft gevraagd.",
    "pl": "Rada poinformowała, że most będzie zamknięty przez dwa lata i że nikt nie zapytał o to rolników.",
    "cs": "Rada uvedla, že most bude uzavřen na dva roky a že se zemědělců nikdo na nic neptal.",
    "sv": "Rådet sade att bron ska vara stängd i två år och att ingen har frågat bönderna om det.",
    "da": "Rådet sagde, at broen skal være lukket i to år, og at der ikke er nogen, som har spurgt bønderne.",
    "no": "Rådet sa at brua skal være stengt i to år, og at det ikke er noen som har spurt bøndene om det.",
    "fi": "Neuvosto kertoi, että silta on suljettu kaksi vuotta ja että kukaan ei ole kysynyt viljelijöiltä.",
    "hu": "A tanács közölte, hogy a hidat két évre lezárják, és hogy a gazdákat senki nem kérdezte meg.",
    "ro": "Consiliul a spus că podul va fi închis timp de doi ani și că nimeni nu i-a întrebat pe fermieri.",
    "tr": "Meclis, köprünün iki yıl kapalı olacağını ve çiftçilere kimsenin bir şey sormadığını söyledi.",
    "vi": "Hội đồng cho biết cây cầu sẽ bị đóng cửa trong hai năm và không ai hỏi ý kiến của nông dân.",
    "ru": "Совет сообщил, что мост будет закрыт на два года и что никто не спросил об этом фермеров.",
    "uk": "Рада повідомила, що міст буде закрито на два роки і що про це ніхто не запитав фермерів.",
    "el": "Το συμβούλιο είπε ότι η γέφυρα θα μείνει κλειστή για δύο χρόνια και ότι κανείς δεν ρώτησε τους αγρότες.",
    "ar": "قال المجلس إن الجسر سيغلق لمدة عامين وإن أحدا لم يسأل المزارعين عن رأيهم.",
    "he": "המועצה הודיעה כי הגשר ייסגר לשנתיים וכי איש לא שאל את החקלאים לדעתם.",
    "hi": "परिषद ने कहा कि पुल दो साल तक बंद रहेगा और किसानों से किसी ने नहीं पूछा।",
    "ja": "評議会は橋を二年間閉鎖すると発表し、農家には誰も尋ねなかったと述べた。",
    "ko": "의회는 다리가 2년 동안 폐쇄될 것이며 아무도 농부들에게 묻지 않았다고 말했다.",
    "zh": "委员会表示，这座桥将关闭两年，而且没有人征求过农民的意见。",
    "th": "สภากล่าวว่าสะพานจะปิดเป็นเวลาสองปีและไม่มีใครถามเกษตรกร",
}


def test_every_language_has_a_sentence_here():
    assert SENTENCES.keys() == NAMES.keys()


@pytest.mark.parametrize("language", NAMES)
def test_language_of_a_sentence_is_told(language):
    assert detect(SENTENCES[language]) == language


def test_language_of_figures_alone_is_unknown():
    assert detect("12,4 % – 2025") == "und"
    assert detect("", default="fr") == "fr"


@given(st.text())
def test_language_of_any_text_is_one_of_ours_or_unknown(text):
    assert detect(text) in {*NAMES, *TOLD, "und"}


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("aZ _1é’—\n\t\u00a0\u0301\u093f東")), max_size=60))
def test_words_are_cut_as_their_pattern_finds_them(text):
    assert tokens(text) == WORD.findall(text)


def test_a_text_of_very_many_signs_is_cut_like_any_other():
    text = "one" + "".join(f"{sign}two" for sign in map(chr, range(0x2190, 0x2300)))
    assert tokens(text) == WORD.findall(text)


SAID = "", "It’s 12 km\nto Ávila?", "a _b c", "\u0301e s\u0301", "…", "Straße"
MIXED = (*SAID, "図書館は12館で開く。", "สภาเมือง 3 แห่ง", "")


@pytest.mark.parametrize("texts", [(), ("",), SAID, MIXED, MIXED[::-1]])
def test_several_texts_at_once_are_cut_as_each_is(texts):
    assert tokens_of_each(texts) == list(map(tokens, texts))
    assert words_of_each(texts) == list(map(words, texts))
    assert terms_of_each(texts, "en") == [terms(text, "en") for text in texts]
    assert count_each(texts) == list(map(count, texts))


@given(st.lists(st.text(), max_size=5))
def test_any_texts_at_once_are_cut_as_each_is(texts):
    assert tokens_of_each(texts) == list(map(tokens, texts))
    assert words_of_each(texts) == list(map(words, texts))
