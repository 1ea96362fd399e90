"""Summaries that are understood without the article: no words of the page, no title in a sentence, nobody unknown."""

import pytest

from briefing.options import Budget
from briefing.segment import split
from briefing.summarizers import Material, summarize
from briefing.summarizers.acronyms import acronyms
from briefing.summarizers.chrome import is_of_the_page
from briefing.summarizers.eligible import untitled
from briefing.summarizers.faults import faults, odd_capitals
from briefing.summarizers.hanging import hanging
from briefing.summarizers.request import request
from briefing.text import Span


def choose(text, *, title="", language="en", sentences=3):
    picks = summarize(
        Material(text, split(text, language=language), title, language), method="news", budget=Budget(sentences)
    )
    return [pick.sentence.text for pick in picks if pick.chosen]


def asked(*sentences, language="en", title=""):
    text = " ".join(sentences)
    starts = [text.index(sentence) for sentence in sentences]
    spans = [Span(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=True)]
    return request([Material(text, spans, title, language)], wanted=1)


def reasons(*sentences, language="en"):
    given = asked(*sentences, language=language)
    odd = odd_capitals(given)
    return [{name for name, _ in faults(given, i, odd)} for i in range(len(sentences))]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Photo: Jo Doe The mayor of Lorheim has closed the bridge."),
        ("en", "The pier at dusk (Photo: Jo Doe/Anvik Press)."),
        ("en", "The council met. READ MORE: How the bridge of Lorheim was built."),
        ("en", "Sign up for The Lorheim Letter, our weekly mail."),
        ("en", "Sign up for our newsletters to have the bridge in your inbox."),
        ("fr", "Lire aussi Anne Roux, « Le pont fermé », La Feuille d’Anvik."),
        ("fr", "Photo: Jeanne Roux La Feuille Les bateaux de Lorheim sont restés au port."),
        ("de", "Lesen Sie auch: Brücke gesperrt Der Rat von Lorheim hat neun Stimmen."),
        ("es", "El puente está cerrado PUEDES VER: Cierran el puerto de Anvik por la tormenta."),
        ("pl", "Port w Anviku / Źródło: Agencja Port w Anviku zamknięto we wtorek."),
        ("tr", "Fotoğraf: Anvik Ajansı Lorheim belediyesi köprüyü kapattı."),
    ],
)
def test_words_of_the_page_are_told_from_sentences(language, sentence):
    assert is_of_the_page(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The mayor had one answer: the bridge stays closed."),
        ("en", "Most read the letter twice before they signed it."),
        ("en", "Photos of the bridge were shown to the council."),
        ("en", "LORHEIM: The council has closed the bridge."),
        ("fr", "Photos à l’appui, la maire a montré les fissures du pont."),
        ("fr", "Selon une source : « Le pont est fermé. »"),
        ("de", "Mehr als neun Boote lagen im Hafen: Der Sturm kam früh."),
        ("es", "Más de trescientas personas vieron el puente cerrado."),
    ],
)
def test_sentences_are_not_words_of_the_page(language, sentence):
    assert not is_of_the_page(sentence, language)


def test_a_caption_that_ran_into_a_sentence_is_left_out_even_as_company():
    text = (
        "The pier of Lorheim in May (Photo: Jo Doe/Anvik Press). “It was never safe.” "
        "The council of Lorheim has closed the pier because its pillars are cracked."
    )
    assert not any("Photo" in sentence for sentence in choose(text, title="Pier of Lorheim closed", sentences=2))


@pytest.mark.parametrize(
    ("title", "text", "cut"),
    [
        ("Bridge of Lorheim closed", "Bridge of Lorheim closed The council has found cracks.", 25),
        ("Bridge closed again - Anvik Mail", "Bridge closed again – The council found cracks.", 22),
        ("Look! Bridge of Lorheim closed", "Bridge of Lorheim closed The council has found cracks.", 25),
        ("Bridge, river and town", "Bridge, river and townThe council has found cracks.", 0),
        ("The council has met", "The council has met twice to speak of the bridge.", 0),
        ("The council of Lorheim", "The council of Lorheim Bridge.", 0),
        ("- - -", "- - - The council has closed the bridge.", 0),
        ("Lorheim", "Lorheim The council has closed the bridge.", 0),
    ],
)
def test_a_sentence_into_which_the_title_ran_is_printed_from_behind_it(title, text, cut):
    [span] = untitled(Material(text, (Span(0, len(text)),), title, "en"))
    assert span.of(text) == text[cut:]


def test_a_summary_has_the_sentence_and_not_the_title():
    text = "Old bridge of Lorheim closed Engineers of the council have found cracks in its pillars."
    assert choose(text, title="Old bridge of Lorheim closed | Anvik Mail") == [
        "Engineers of the council have found cracks in its pillars."
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "unfinished"),
    [
        ("en", "Work at the old harbour starts While it lasts, nine boats lie in Anvik.", True),
        ("en", "She reads The Anvik Mail every day and votes.", False),
        ("fr", "Taxe sur les ponts privés Les communes doivent payer leur part.", True),
        ("es", "Puentes y puertos cerrados Desde el martes nadie cruza el río.", True),
        ("es", "Copa de los Puentes 2031 La alcaldesa de Anvik abrirá la fiesta.", True),
        ("en", "The [bridge](https://anvik.example/bridge) is closed.", True),
        ("en", "The bridge is closed.||| Photo two.", True),
        ("tr", "Köprü on gün kapandı Bu karar balıkçıları kızdırdı.", True),
        ("de", "Der Rat hat beschlossen, dass Sie nicht zahlen.", False),
        ("de", "Nicht nur mehr Geld im Sinn Es gehe um den Hafen.", True),
        ("de", "„Der Hafen wird leerer“ Zudem zählt der Rat neun Boote.", True),
        ("de", "Offenheit im HafenDie Zahl der Boote sinkt in Lorheim.", True),
        ("en", "She has an account on YouTube and a boat.", False),
        ("en", "What is new: Better dockNew cranesMore boatsAnvik has opened the port.", True),
        ("es", "La feria llega a Lorheim Desde mayo nadie cruza el río.", True),
        ("es", "La feria llega a Ciudad de La Cruz este martes.", False),
        ("en", "She sang in Gone With the Storm at Anvik.", False),
    ],
)
def test_a_heading_that_ran_into_a_sentence_makes_it_unfinished(language, sentence, unfinished):
    [_, found] = reasons("Lorheim.", sentence, language=language)
    assert ("unfinished" in found) == unfinished


@pytest.mark.parametrize(
    ("language", "before", "sentence", "unfinished"),
    [
        ("en", "Most patients of Anvik wait.", "Doctors repeat their warning Patients will wait for nine weeks.", True),
        ("en", "The Patients of Anvik wait.", "Doctors repeat their warning Patients will wait for nine weeks.", False),
        ("en", "Nobody waits in Anvik.", "Doctors repeat their warning Patients will wait for nine weeks.", False),
        ("en", "Most patients of Anvik wait.", "Doctors read the Patients of Ines Falk in May.", False),
        ("tr", "Anvik kentinde köprü açıldı.", "Balıkçılar dokuz gün bekledi Köprü yeniden kapandı.", True),
        ("fr", "Le conseil des français d'Anvik vote.", "Parmi les cinq Français à Lorheim, un est venu.", False),
    ],
)
def test_a_capital_that_a_word_has_but_once_tells_that_a_heading_ran_in(language, before, sentence, unfinished):
    [_, found] = reasons(before, sentence, language=language)
    assert ("unfinished" in found) == unfinished


@pytest.mark.parametrize(
    ("language", "sentence", "unfinished"),
    [
        ("en", "Anvik: Ines Falk, Tom Aker, Jo Doe, Anna Roe, Lou Bell, Max Orn, Kim Lund, Ida Berg.", True),
        ("en", "Ines Falk, Tom Aker, Jo Doe, Anna Roe, Lou Bell and Max Orn have left the port of Anvik.", False),
        ("de", "Los pescadores de Anvik temen la decisión del puerto porque cuesta demasiado dinero.", True),
    ],
)
def test_a_team_or_another_language_is_no_sentence(language, sentence, unfinished):
    [_, found] = reasons("Lorheim.", sentence, language=language)
    assert ("unfinished" in found) == unfinished


def test_a_part_of_the_title_is_the_title_again():
    text = "Bridge in Lorheim closed! The council of Lorheim has found cracks in all of its pillars."
    assert choose(text, title="At last! Bridge in Lorheim closed!")[0].startswith("The council")


ACRONYMS = (
    "The bridge of Lorheim is closed, the Harbour and Bridge Office (HBO) said.",
    "Nine boats were lost on Monday, the mayor (LP) told the paper of Anvik.",
    "The HBO found cracks in all of the pillars.",
)


@pytest.mark.parametrize(("title", "needs"), [("Bridge closed", (0,)), ("HBO closes bridge", ())])
def test_an_acronym_comes_with_the_sentence_that_explains_it_unless_the_title_has_it(title, needs):
    assert hanging(asked(*ACRONYMS, title=title))[2] == needs


@pytest.mark.parametrize(
    ("explains", "needs"),
    [
        ("The council of Lorheim met Tom Aker (HBO) on Monday in Anvik.", ()),
        ("The council of Lorheim met the HBO (Harbour and Bridge Office) on Monday.", (0,)),
        ("The council of Lorheim met the office for harbours (HBO) on Monday.", (0,)),
        ("The council of Lorheim met Harbour and Bridge Office (HBO) on Monday.", (0,)),
    ],
)
def test_a_party_behind_a_name_is_no_explanation(explains, needs):
    assert acronyms(asked(explains, "A storm came on Tuesday.", ACRONYMS[2]))[2] == needs


def test_an_acronym_may_shorten_a_single_word():
    before = ("Das Gesetz nennt die Hafenverwaltung (HV) in Anvik.", "Am Dienstag kam ein Sturm.")
    assert acronyms(asked(*before, "Die HV fand Risse in allen Pfeilern.", language="de"))[2] == (0,)
    assert acronyms(asked("Der Rat traf Ines Falk (HV) in Anvik.", "Die HV fand Risse.", language="de"))[1] == ()


@pytest.mark.parametrize(
    ("sentence", "needs"),
    [
        ("« Le pont reste fermé », a insisté la ministre.", (0,)),
        ("« Le pont reste fermé », a insisté la ministre chargée du port.", ()),
        ("« Le pont reste fermé », a insisté la ministre Jeanne Aubier.", ()),
    ],
)
def test_an_office_behind_the_verb_comes_with_who_holds_it(sentence, needs):
    before = ("La ministre de la Mer Inès Falk a visité Anvik.", "Le vent était fort lundi à Lorheim.")
    assert hanging(asked(*before, sentence, language="fr"))[2] == needs


@pytest.mark.parametrize(
    ("language", "line"), [("en", "Tuesday, 11 May 2032 - 3:40 pm."), ("es", "Martes, 11 de mayo de 2032 - 3:40 p.m.")]
)
def test_a_date_is_no_sentence(language, line):
    assert choose(f"Lorheim 2032: 40 000. {line}", language=language) == ["Lorheim 2032: 40 000."]


@pytest.mark.parametrize(
    ("title", "sentences", "introduces"), [("Bridge", 3, True), ("Ferry", 3, False), ("Bridge", 6, False)]
)
def test_the_first_sentence_introduces_the_others_to_a_short_summary(title, sentences, introduces):
    text = "The bridge of Lorheim is closed. " + " ".join(f"Pillar {n} of the bridge has cracks." for n in range(9))
    picks = summarize(Material(text, split(text, language="en"), title, "en"), method="news", budget=Budget(sentences))
    assert ["introduces" in dict(pick.reasons) for pick in picks] == [introduces, *[False] * 9]


def test_what_is_shouted_is_a_heading():
    text = "THE BRIDGE IS CLOSED! The council of Lorheim has found cracks. Nine boats lie in the port."
    assert choose(text, sentences=3) == ["The council of Lorheim has found cracks.", "Nine boats lie in the port."]
    assert len(choose(text.upper(), sentences=3)) == 3
