"""Summaries: whole sentences of the text, in its order, within the budget, by every method."""

from collections import Counter

import pytest
from case_files import CASES
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.errors import UsageError
from briefing.languages import NAMES
from briefing.options import Budget
from briefing.segment import split
from briefing.summarizers import SUMMARIZERS, Material, summarize, summarize_together
from briefing.summarizers.faults import is_unfinished
from briefing.summarizers.hanging import LONGEST_CHAIN, dangles, hanging, points_back
from briefing.summarizers.request import request
from briefing.summarizers.spoken import continued, is_unspoken
from briefing.text import Span
from briefing.words import count

ARTICLE = """The council of Lorheim closed the old bridge over the Arn on Tuesday because its pillars are cracked.

Engineers found the cracks in the pillars of the bridge in March, when the river was low.

Who pays

Repairs of the bridge will cost 4.2 million crowns, half of which the province has promised to the council.

He did not say when.

“Nobody asked the farmers,” said Tom Aker, who drives his cows over the bridge every morning.

Is there another way?

The farmers want a ferry. The mayor, Ines Falk, said that a ferry would cost the council more than the bridge.

The library of the town is open again. The library of the town is open again."""


def choose(method="news", *, text=ARTICLE, title="Bridge over the Arn closed", language="en", **budget):
    spans = split(text, language=language)
    return summarize(Material(text, spans, title, language), method=method, budget=Budget(**budget))


def chosen(*args, **options):
    return [pick.sentence.text for pick in choose(*args, **options) if pick.chosen]


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_every_method_gives_as_many_sentences_as_asked_in_the_texts_order(method):
    found = chosen(method, sentences=3)
    assert len(found) == 3
    assert found == sorted(found, key=ARTICLE.index)
    assert all(sentence in ARTICLE for sentence in found)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_no_method_takes_a_heading_or_says_a_thing_twice(method):
    found = chosen(method, sentences=50)
    assert "Who pays" not in found
    assert len(found) == len(set(found))


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_every_method_is_deterministic_and_says_why(method):
    first, second = choose(method, sentences=3), choose(method, sentences=3)
    assert first == second
    assert all(pick.reasons for pick in first if pick.chosen)


@pytest.mark.parametrize("method", SUMMARIZERS)
@pytest.mark.parametrize("text", ["", "?!", "12", "One", "One sentence.", "Same. " * 12, "# \n\n A heading\n\nAnother"])
def test_every_method_stands_poor_texts(method, text):
    picks = choose(method, text=text, title="", sentences=2)
    assert len([pick for pick in picks if pick.chosen]) <= 2


@pytest.mark.parametrize("language", [*NAMES, "und", "xx"])
@pytest.mark.parametrize("method", ["lexrank", "luhn", "edmundson"])
def test_classic_methods_take_every_language_without_a_word(method, language):
    assert len(chosen(method, language=language, title="The 340 boats of 2026", sentences=2)) == 2


def test_lead_takes_the_first_sentences():
    assert [s[:11] for s in chosen("lead", sentences=2)] == ["The council", "Engineers f"]


def test_news_prefers_the_news():
    found = chosen(sentences=2)
    assert found[0].startswith("The council of Lorheim closed")
    assert found[1].startswith("Repairs of the bridge")


def test_news_leaves_out_what_hangs_on_another_sentence_and_questions():
    found = chosen(sentences=4)
    assert "He did not say when." not in found
    assert "Is there another way?" not in found


@pytest.mark.parametrize("number", ["7", "٧", "७", "④", "m²"])
def test_news_sees_figures_in_all_digits(number):
    first = choose(text=f"The ferry carries {number} cows. The ferry sank.", title="", sentences=1)[0]
    assert "figure" in dict(first.reasons)
    assert "figure" not in dict(choose(text="The ferry carries cows. It sank.", title="", sentences=1)[0].reasons)


def test_words_are_a_limit():
    found = chosen(words=40)
    assert found
    assert sum(map(count, found)) <= 40


def test_best_sentence_comes_even_where_no_sentence_fits():
    assert len(chosen(words=1)) == 1


def test_ratio_is_a_share_of_the_sentences():
    sentences = len([p for p in choose(sentences=1) if not p.note])
    assert len(chosen(ratio=0.5)) == round(sentences / 2)


def test_left_out_sentence_says_why():
    notes = {pick.sentence.text: pick.note for pick in choose(sentences=2)}
    assert notes["Who pays"] == "a heading"
    assert [p.note for p in choose(sentences=2)][-1] == "the same words stand before"


def test_unknown_method_names_those_there_are():
    with pytest.raises(UsageError, match="no summarizer 'textrang'") as error:
        choose("textrang", sentences=2)
    assert "textrank" in error.value.hint


@pytest.mark.parametrize("budget", [{"sentences": 0}, {"words": -1}, {"ratio": 1.5}, {"sentences": 3, "words": 9}])
def test_budget_that_makes_no_sense_is_an_error_of_use(budget):
    with pytest.raises(UsageError):
        Budget(**budget)


@settings(max_examples=60)
@given(st.text(alphabet='ab .!?\n"«»é学校。', max_size=120), st.integers(1, 6))
def test_summary_is_within_its_budget_for_every_text(text, sentences):
    spans = split(text, language="fr")
    picks = summarize(Material(text, spans, "a b", "fr"), method="news", budget=Budget(sentences=sentences))
    assert [pick.sentence.span for pick in picks] == list(spans)
    assert sum(pick.chosen for pick in picks) <= sentences
    assert any(pick.chosen for pick in picks) or not spans


HANGING = """The port of Anvik will close its old basin in spring. Its director calls that a necessary step.

However, the fishermen of the basin oppose the plan of the port. They fear for their berths in the old basin.

This week the council of Anvik votes on the plan for the basin. Because of the storm the vote was put off twice.

“We will not leave the basin.”"""


@pytest.mark.parametrize("budget", [{"sentences": n} for n in range(1, 8)] + [{"words": 30}, {"characters": 200}])
def test_a_sentence_that_hangs_on_another_comes_with_it(budget):
    picks = choose(text=HANGING, title="Old basin of Anvik", **budget)
    taken = [pick.chosen for pick in picks]
    for i, pick in enumerate(picks):
        if pick.sentence.text.startswith(("Its", "However", "They", "“We")) and taken[i]:
            assert taken[i - 1], pick.sentence.text


def openings(file="openings.md"):
    """Read sentences with their language, and whether they hang on the one before."""
    language, found = "", []
    for line in (CASES / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            language = line[3:]
        elif line[:2] in ("- ", "+ "):
            found.append((language, line[2:], line[0] == "-"))
    return found


@pytest.mark.parametrize(("language", "sentence", "hangs"), openings())
def test_openings_hang_on_the_sentence_before_or_only_look_so(language, sentence, hangs):
    assert dangles(sentence, language) is hangs


def test_every_language_has_openings_of_both_kinds():
    found = Counter((language, hangs) for language, _, hangs in openings())
    assert [language for language in NAMES if min(found[language, True], found[language, False]) < 3] == []


@pytest.mark.parametrize(("language", "sentence", "hangs"), openings("pointers.md"))
def test_words_inside_a_sentence_point_at_the_one_before_or_only_look_so(language, sentence, hangs):
    assert not dangles(sentence, language)
    assert points_back(sentence, language) is hangs


def needed(text, *, title="", language="en", share=0.0, wanted=3):
    """List for each sentence those it needs."""
    spans = split(text, language=language)
    return hanging(request([Material(text, spans, title, language)], wanted=wanted, share=share))


def test_a_long_summary_needs_no_company_for_a_word_inside_a_sentence():
    text = "The port of Anvik will close. The fishermen of the basin oppose this plan."
    assert needed(text, share=0.1, wanted=9) == needed(text, share=0.6, wanted=3) == [(), (0,)]
    assert needed(text, share=0.6, wanted=9) == [(), ()]


@pytest.mark.parametrize(("language", "sentence", "hangs"), openings("echoes.md"))
def test_a_noun_that_names_again_what_was_told_comes_with_it(language, sentence, hangs):
    text = f"Anvik. Lorheim. Bellin. {sentence}"
    assert (needed(text, language=language)[3] != ()) is hangs


@pytest.mark.parametrize(("title", "share", "needs"), [("", 0.1, (1,)), ("A clear decision", 0.1, ()), ("", 0.6, ())])
def test_it_comes_with_the_last_sentence_that_has_the_noun_unless_the_title_has_it(title, share, needs):
    text = "The port closes. A decision fell in May. Boats will leave. Fishermen welcomed the decision."
    assert needed(text, title=title, share=share, wanted=9)[3] == needs


def test_a_sentence_cut_in_two_stays_together():
    text = "The police of Anvik found I.\nF. on the bridge of Lorheim.\nfalk told them so. The port is open."
    assert needed(text)[2] == (1,)
    assert "unfinished" in dict(choose(text=text, title="", sentences=2)[1].reasons)


def test_where_all_is_in_small_letters_no_sentence_is_cut():
    assert needed("the port closes in may. boats will leave.")[1] == ()


@pytest.mark.parametrize("sentence", ["Das verwendet den Namen des Hafens.", "Die forderten sich gegenseitig heraus."])
def test_a_demonstrative_and_a_verb_hang(sentence):
    assert dangles(sentence, "de")


@pytest.mark.parametrize(
    "sentence", ["Das geplante Bad in Anvik wird teurer.", "Die Gäste den Hafen sehen zu lassen, kostet."]
)
def test_an_article_and_an_adjective_do_not(sentence):
    assert not dangles(sentence, "de")


PERSON = "The port closes in May. Ines Falk, the harbour master, told the council so. {} The bridge stays open."


@pytest.mark.parametrize(
    "sentence", ["The cranes are old, Falk said.", "“The cranes are old,” said Falk.", "Mr. Falk has forty cranes."]
)
def test_a_speaker_named_by_the_surname_comes_with_the_sentence_that_introduces_her(sentence):
    assert needed(PERSON.format(sentence))[2] == (1,)


@pytest.mark.parametrize(
    "sentence", ["The cranes are old, Ines Falk said.", "The cranes are old, director Falk said.", "Cranes fall."]
)
def test_a_full_name_an_office_and_a_place_need_no_introduction(sentence):
    assert needed(PERSON.format(sentence))[2] == ()


def test_whose_surname_stands_alone_is_introduced_even_where_she_does_not_speak():
    text = PERSON.format("The cranes are old, Falk said. Critics of Falk want new ones.")
    assert needed(text)[2:4] == [(1,), (1,)]


@pytest.mark.parametrize(
    ("sentence", "needs"), [("Kritiker von Falk zweifeln.", (0,)), ("Die Kritik am Hafen wächst.", ())]
)
def test_where_every_noun_has_a_capital_a_name_is_who_speaks_or_holds_an_office(sentence, needs):
    text = f"Ines Falk leitet den Hafen. Neuer Hafen, neue Kräne, sagte Falk. {sentence}"
    assert needed(text, language="de")[2] == needs


@pytest.mark.parametrize(
    ("sentence", "needs"),
    [
        ("The cranes are old, the director said.", (1,)),
        ("The cranes are old, the director of the port said.", ()),
        ("The cranes are old, the director Ines Falk said.", ()),
        ("The cranes are old, the mayor said.", (2,)),
    ],
)
def test_an_office_that_speaks_comes_with_who_holds_it(sentence, needs):
    text = f"The port closes in May. Ines Falk, the director, opposes that. Boats will leave. {sentence}"
    assert needed(text)[3] == needs


def test_an_office_in_the_title_is_introduced():
    assert needed("Boats will leave. The cranes are old, the mayor said.", title="Mayor warns the port")[1] == ()


@pytest.mark.parametrize(
    ("opening", "paints"),
    [
        ("An old man stands in the rain and looks at the water.", True),
        ("Ana Roe stands in the rain and looks at the water.", False),
        ("An old man stands in the rain at 6 and looks at the water.", False),
        ("An old man stands on the bridge and looks at the water.", False),
        ("an old man stands in the rain and looks at the water.", False),
    ],
)
def test_an_opening_that_only_sets_a_scene_loses_by_it(opening, paints):
    text = f"{opening} {ARTICLE}"
    assert ("scenery" in dict(choose(text=text, sentences=2)[0].reasons)) is paints
    assert "scenery" not in dict(choose(text=text, title="", sentences=2)[0].reasons)


def test_the_title_is_not_said_again():
    picks = choose(
        text="Bridge over the Arn closed! The bridge is old. Cars go round by the ferry of Lorheim.", sentences=3
    )
    assert (picks[0].chosen, picks[0].note) == (False, "the title again")


def test_an_opening_sentence_that_hangs_on_nothing_loses_by_it():
    text = "{} The port of Anvik will close in spring. Fishermen fear for the berths in the port."
    hung, standing = (
        choose(text=text.format(who), title="")[0] for who in ("He calls it a loss.", "Anna calls it so.")
    )
    assert dict(hung.reasons)["hangs on nothing"] < 0
    assert "hangs on nothing" not in dict(standing.reasons)


@pytest.mark.parametrize(("share", "needs"), [(0.1, (1,)), (0.6, ())])
def test_where_no_capital_shows_names_who_is_titled_is_introduced_to_a_short_summary(share, needs):
    text = "the port closes in may. ines falk told the council so. boats will leave. mr falk has forty cranes."
    assert needed(text, share=share)[3] == needs


@pytest.mark.parametrize(
    ("language", "sentence", "needs"),
    [
        ("en", "The council, however, refused.", (0,)),
        ("en", "The council of Anvik refused on Monday to pay, however cheap.", ()),
        ("fr", "Le conseil a toutefois refusé.", (0,)),
        ("fr", "Le conseil sera quant à lui réuni.", (0,)),
        ("de", "Der Rat lehnte jedoch ab.", (0,)),
        ("pt", "O conselho recusou, porém.", (0,)),
    ],
)
def test_an_adverb_early_in_a_sentence_sets_it_against_the_one_before(language, sentence, needs):
    assert needed(f"Anvik. {sentence}", language=language)[1] == needs


def test_a_name_that_stood_alone_from_the_start_needs_no_introduction():
    text = "The road to Anvik is closed. The mayor of Anvik, Anvik Roe, said so. Boats go to Anvik."
    assert needed(text)[2] == ()


def test_the_title_introduces_who_speaks():
    assert needed(PERSON.format("The cranes are old, Falk said."), title="Falk closes the port")[2] == ()


def test_a_surname_that_nobody_introduces_needs_nothing():
    assert needed("The port closes in May. But Falk said no. The cranes are old, Falk said.")[2] == ()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“The cranes of the port are old,” he said."),
        ("en", "The cranes of the port are old, she added."),
        ("en", "“The cranes of the port are old,” she told the council of Anvik on Monday."),
        ("fr", "« Les grues sont vieilles », avait-elle également lâché devant le conseil d'Anvik, lors du vote."),
        ("fr", "« Les grues du port sont vieilles », a-t-elle déclaré."),
        ("de", "„Die Kräne im Hafen sind alt“, sagte er."),
        ("es", "«Las grúas del puerto son viejas», dijo."),
        ("en", "“The cranes of the port are old. They will go."),
        ("fr", "« Les grues du port sont vieilles."),
        ("ja", "「港のクレーンは古い」"),
        ("en", "'The cranes aren't new. They will go.'"),
        ("en", "‘The cranes of the port are old."),
        ("fr", "« Les grues du port rouillent », annonçait-elle dans La Feuille d'Anvik."),
        ("fr", "« Les grues du port rouillent », s'est-il indigné."),
        ("de", "Die Kräne im Hafen sind alt.“"),
        ("de", "„Die Kräne im Hafen sind alt“, heißt es darin."),
        ("fr", "« Les grues sont vieilles », a-t-il précisé dans un communiqué."),
        ("es", "Explicó que las grúas del puerto son viejas."),
        ("es", "«Las grúas del puerto son viejas», explicó a La Hoja de Anvik."),
        ("es", "Explicó además que las grúas del puerto son viejas."),
        ("it", "Ha spiegato che le gru del porto sono vecchie."),
        ("pt", "Afirmou que os guindastes do porto são velhos."),
        ("pl", "Dodał, że dźwigi w porcie są stare."),
    ],
)
def test_words_whose_speaker_is_no_more_than_a_pronoun_hang(language, said):
    assert is_unspoken(said, language)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "“The cranes of the port are old,” Ines Falk said."),
        ("en", "Ines Falk said the cranes were old, and he left."),
        ("en", "“The cranes are old,” Ines Falk said, and she left."),
        ("fr", "« Les grues du port sont vieilles », a déclaré Inès Falk."),
        ("de", "„Die Kräne im Hafen sind alt“, sagte Ines Falk."),
        ("es", "«Las grúas del puerto son viejas», dijo Inés Falk."),
        ("xx", "The cranes are old, he said."),
        ("es", "Explicó el alcalde que las grúas son viejas."),
        ("es", "«Las grúas del puerto son viejas», explicó Inés Falk a La Hoja de Anvik."),
        ("es", "Dijo Inés Falk que las grúas son viejas."),
        ("it", "Ha spiegato Ines Falk che le gru sono vecchie."),
        ("pl", "Dodał burmistrz, że dźwigi są stare."),
        ("de", "„Die Kräne im Hafen sind alt“, sagte Ines Falk. „Sie sind auch teuer.“"),
    ],
)
def test_words_whose_speaker_is_named_do_not(language, said):
    assert not is_unspoken(said, language)


def test_what_goes_on_with_a_quotation_comes_with_its_opening():
    text = "Ines Falk says: “The cranes of the port are old and they cost us dearly every year. " + "They rust. " * 30
    spans = split(text + "We need forty.” The bridge stays.", language="en")
    asked = request([Material(text + "We need forty.” The bridge stays.", spans, "", "en")], wanted=3)
    assert continued(asked) == [False, *[True] * (len(spans) - 2), False]


@pytest.mark.parametrize(
    "lines",
    [
        [
            'A 10" screw.',
            'Ines Falk says: "The cranes are old.',
            "They rust.",
            'We need forty", and left.',
            "Boats leave.",
        ],
        [
            "The boats' screws.",
            "Ines O'Falk says: 'The cranes aren't new.",
            "They rust.",
            "We need forty', and left.",
            "Boats leave.",
        ],
    ],
)
def test_straight_quotation_marks_open_and_close_by_what_touches_them(lines):
    text = "\n".join(lines)
    spans = [Span(text.index(line), text.index(line) + len(line)) for line in lines]
    asked = request([Material(text.replace("\n", " "), spans, "", "en")], wanted=3)
    assert continued(asked) == [False, False, True, True, False]


def test_a_first_name_is_introduced_by_the_whole_name():
    text = "The port closes. Mirel Asant runs the port. Boats leave. The cranes are old, Mirel said."
    assert needed(text)[3] == (1,)


def test_an_answer_and_an_item_of_a_list_hang_on_what_leads_to_them():
    assert needed("The port closes. Who pays? The province pays.") == [(), (), (1,)]
    assert needed("The port needs:\n\n- a crane\n\n- a quay")[1:] == [(0,), (1, 0)]


def test_a_question_behind_a_question_needs_no_answer_to_it():
    assert needed("The port closes. Who pays? Who leaves? The province pays.") == [(), (), (), (2,)]


def test_numbered_items_hang_on_those_before_and_dates_do_not():
    text = "The port needs three things:\n\n1. A crane.\n\n2) A quay.\n\n2. A quay.\n\n12. A mole."
    assert [bool(needs) for needs in needed(text)] == [False, False, False, True, False]


def test_a_chain_of_needs_ends():
    text = "The port closes. " + " ".join(f"He saw {n} cranes." for n in range(40))
    assert max(map(len, needed(text))) == LONGEST_CHAIN


@pytest.mark.parametrize(
    "text",
    [
        "The port closes",
        "What the port of Anvik needs:",
        "A crane in the port of Anvik [Arn News]",
        "[More on the cranes of Anvik.]",
        "Position: crane driver, Lorheim docks.",
        "Lorheim, 6 June 2013.",
    ],
)
def test_news_takes_off_for_what_has_no_end(text):
    first, last = choose(text=f"The bridge of Anvik is open. {text}", title="", sentences=1)
    assert dict(last.reasons)["unfinished"] < 0
    assert "unfinished" not in dict(first.reasons)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ines Falk (left) opens the bridge of Anvik."),
        ("en", "Jo Doe, pictured with the bridge of Anvik behind her."),
        ("fr", "Inès Falk (à gauche) ouvre le pont d'Anvik."),
        ("de", "Ines Falk (links) öffnet die Brücke von Anvik."),
        ("es", "Inés Falk (izquierda) abre el puente de Anvik."),
    ],
)
def test_the_line_of_a_picture_is_left_out(language, text):
    first, last = choose(text=f"Anvik 2024: 40 000. {text}", title="", language=language, sentences=1)
    assert (first.chosen, last.chosen, last.note) == (True, False, "words of the page ran into it")


@pytest.mark.parametrize(
    "text",
    [
        "(1994)] forty cranes.",
        "of forty cranes in Anvik.",
        "It closes.,The cranes leave.",
        "The crane fell. (picture press / Jo Doe)",
    ],
)
def test_what_has_lost_its_beginning_or_runs_on_is_unfinished(text):
    assert is_unfinished(text)
    assert not is_unfinished("eBay sells forty [old] cranes (of Anvik).")
    assert not is_unfinished("the whole text has no capitals.")


@pytest.mark.parametrize("end", [".", "!", "?", "…", ".”", ".“", ".»", "。", "。」", "؟", "।"])
def test_marks_of_every_script_end_a_sentence(end):
    assert not is_unfinished(f"The port closes{end}")


@pytest.mark.parametrize("characters", [60, 150, 300])
def test_a_budget_of_characters_holds_the_printed_summary(characters):
    found = chosen(characters=characters)
    assert found
    assert len(found) == 1 or len(" ".join(found)) <= characters


SPACELESS = {
    "th": (
        "สภาเมืองอันวิกจะปิดสะพานเก่าในฤดูใบไม้ผลิปีหน้า ชาวประมงในท่าเรือคัดค้านแผนดังกล่าวเพราะกลัวเสียที่จอดเรือ สภาจะลงคะแนนเสียงในวันศุกร์นี้"
    ),
    "zh": "安维克市议会明年春天将关闭旧桥。港口的渔民反对这项计划。议会将于星期五投票表决。渡轮每天往返十二次。",
    "ja": "アンヴィク市議会は来春、橋を閉鎖する。港の漁師は反対している。議会は採決する。渡し船は往復する。",
}


@pytest.mark.parametrize("language", SPACELESS)
@pytest.mark.parametrize("budget", [{"words": 14}, {"words": 20}, {"minutes": 0.1}, {"characters": 40}, {"ratio": 0.5}])
def test_every_budget_holds_where_no_blank_parts_the_words(language, budget):
    text = SPACELESS[language]
    spans = split(text, language=language)
    picks = summarize(Material(text, spans, "", language), method="news", budget=Budget(**budget))
    chosen = [pick.sentence.text for pick in picks if pick.chosen]
    assert 0 < len(chosen) < len(spans) or "minutes" in budget
    assert len(chosen) == 1 or sum(map(count, chosen)) <= budget.get("words", 22 if "minutes" in budget else 99)
    assert len(chosen) == 1 or len(" ".join(chosen)) <= budget.get("characters", 200)


def test_a_budget_of_minutes_is_one_of_words():
    assert chosen(minutes=0.2) == chosen(words=44)


def test_a_summary_about_some_words_takes_the_sentences_that_have_them():
    assert chosen(sentences=1) != ["The farmers want a ferry."]
    picks = summarize(material(ARTICLE), method="news", budget=Budget(1), about="ferry farmers")
    [best] = [pick for pick in picks if pick.chosen]
    assert "ferry" in best.sentence.text
    assert dict(best.reasons)["about"] > 0


@pytest.mark.parametrize(
    "text",
    [
        "Word",
        "One sentence.",
        "The bridge is closed. " * 1000,
        "The bridge is closed.\n\n" * 1000,
        "Bridge\n\nPort\n\nWho pays\n\nWeather",
        "The bridge is closed. 大桥关闭了。Мост закрыт весной. الجسر مغلق. สะพานถูกปิด",
        "word " * 20_000,
        ". " * 20_000,
        '"' * 20_000,
        "a\n\n" * 5_000,
        " ".join(f"Boat {n} left the port of Anvik at {n % 24} o’clock." for n in range(5_000)),
    ],
    ids=lambda text: text[:12].strip() or "blank",
)
@pytest.mark.parametrize("language", ["en", "zh", "xx"])
def test_the_default_makes_something_of_poor_texts(text, language):
    picks = choose(text=text, title="", language=language, sentences=2)
    assert 1 <= sum(pick.chosen for pick in picks) <= 2


def test_a_budget_beyond_the_text_takes_all_that_may_stand():
    every = [pick.sentence.text for pick in choose(sentences=1) if not pick.note]
    for budget in ({"sentences": 10**9}, {"words": 10**9}, {"characters": 10**9}, {"minutes": 1e9}, {"ratio": 1.0}):
        assert chosen(**budget) == every


def test_a_last_line_that_is_no_sentence_is_left_out():
    picks = choose(text="The bridge of Anvik is closed.\n\nThe port is open.\n\nInes Falk", sentences=3)
    assert [pick.note for pick in picks] == ["", "", "no sentence"]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("ko", "로르하임 옛 다리 폐쇄", "로르하임 시의회는 금이 간 옛 다리를 폐쇄했다. 그는 웃었다. 날씨는 좋다."),
        ("zh", "洛海姆关闭旧桥", "洛海姆市议会周二关闭了阿恩河上的旧桥，因为桥墩出现裂缝。他笑了。天气很好。"),
        ("ja", "ローハイムの古い橋が閉鎖", "ローハイム市議会は古い橋を閉鎖した。彼は笑った。天気は良い。"),
        ("th", "ลอร์ไฮม์ปิดสะพานเก่า", "สภาเมืองลอร์ไฮม์ปิดสะพานเก่าเพราะตอม่อร้าว\n\nเขายิ้ม\n\nอากาศดี"),
    ],
)  # fmt: skip
def test_the_news_comes_first_where_words_are_not_parted_by_blanks_too(language, title, text):
    found = chosen(text=text, title=title, language=language, sentences=1)
    assert found == [text[: len(found[0])]]


def test_the_reasons_of_the_default_add_up_to_its_score():
    for pick in choose(sentences=3):
        if pick.rank:
            assert sum(value for _, value in pick.reasons) == pytest.approx(pick.sentence.score)


def test_several_articles_are_one_summary_without_repetition():
    other = ARTICLE.replace("on Tuesday because", "this Tuesday, as").replace("The farmers want a ferry.", "")
    picks = summarize_together([material(ARTICLE), material(other)], method="news", budget=Budget(4))
    taken = [pick.sentence.text for own in picks for pick in own if pick.chosen]
    assert len(taken) == 4
    assert len([text for text in taken if "closed the old bridge" in text]) == 1
    assert [len(own) for own in picks] == [len(material(text).sentences) for text in (ARTICLE, other)]


def material(text, *, title="Bridge over the Arn closed", language="en"):
    return Material(text, split(text, language=language), title, language)


def essential(text: str, *, method: str = "news", sentences: int = 5) -> list[str]:
    """What is marked as the one sentence to read."""
    material = Material(text, split(text, language="en"), "Island school opens", "en")
    picks = summarize(material, method=method, budget=Budget(sentences=sentences))
    return [pick.sentence.text for pick in picks if pick.essential and pick.chosen]


def test_essential_sentence_is_the_news_and_needs_no_other():
    text = (
        "The island of Skarn opened its first school on Monday, 60 years after it was promised. "
        "It is built of larch and slate, stands above the harbour, and the island paid for half of it. "
        "Children had gone to the mainland by boat. "
        "Its head, Ada Renn, said the island had waited for a school that children reach on foot and it can keep."
    )
    (found,) = essential(text)
    assert found.startswith("The island of Skarn opened")


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_one_chosen_sentence_is_the_essential_one(method):
    assert len(essential(ARTICLE, method=method, sentences=3)) == 1
