"""The measures behind docs/quality.md, on values computed by hand, and the program that writes it."""

import gzip
import json
from types import SimpleNamespace

import pytest
import quality
from scores import baselines, figures, pages, peers, quotes, sentences, summaries, worker
from scores.measures import (
    Rate,
    b_cubed,
    best_rouge,
    ends,
    interval,
    number,
    overlap,
    plain,
    rouge,
    same_person,
    same_value,
)  # fmt: skip
from scores.report import Section, Table, failures, markdown, rate, share

TEXT = "The old bridge of Lorvane is to be closed for repairs from Monday until the end of the winter."
PAGE = f"Home\nSport\n\n{TEXT}\n\nShare\n"


def near(*values):
    return pytest.approx(values, abs=1e-9)


def test_shared_runs_of_four_words_are_counted_both_ways():
    result = overlap("The bridge is closed today.", "the bridge is closed")
    assert (result.precision, result.recall, result.f1) == near(1, 1 / 2, 2 / 3)
    assert overlap("the bridge is closed", "").recall == 0
    assert overlap("", "") == Rate(1.0, 1.0)
    assert overlap("a b", "A, b!") == Rate(1.0, 1.0)  # fewer than four words are one run


def test_rouge_is_f1_of_words_and_of_pairs():
    assert rouge("the bridge is closed today", "The bridge closed") == near(75, 100 / 3)
    assert rouge("the bridge", "") == near(0, 0)
    assert best_rouge(["a quiet day", "the bridge closed"], "the bridge closed") == near(100, 100)


def test_interval_of_one_difference_is_that_difference():
    assert interval([2.0] * 20) == near(2, 2, 2)
    mean, low, high = interval([-1.0, 0.0, 1.0, 4.0] * 10)
    assert mean == 1
    assert -1 < low < 1 < high < 4
    assert interval([-1.0, 0.0, 1.0, 4.0] * 10) == (mean, low, high)


def test_every_article_counts_by_the_group_it_is_in():
    assert b_cubed([[0, 1, 2]], ["a", "a", "b"]) == Rate(pytest.approx(5 / 9), 1.0)
    assert b_cubed([[0], [1], [2]], ["a", "a", "b"]) == Rate(1.0, pytest.approx(2 / 3))


@pytest.mark.parametrize(("printed", "value"), [
    ("15", 15), ("3,5%", 3.5), ("1E+3", 1000), ("dozens", None), (None, None),
])  # fmt: skip
def test_number_is_read_as_specifications_print_it(printed, value):
    assert number(printed) == value


@pytest.mark.parametrize(("printed", "both"), [
    ("[20,200)", (20, 200)), ("[1,5,2,5)", (1.5, 2.5)), ("(,10]", None), ("[7,7]", None), (None, None),
])  # fmt: skip
def test_ends_of_range_are_two_different_numbers(printed, both):
    assert ends(printed) == both


def test_values_are_one_within_rounding():
    assert same_value(0.1 + 0.2, 0.3)
    assert not same_value(100, 101)
    assert not same_value(None, 0)


@pytest.mark.parametrize(("gold", "found", "same"), [
    ("Donal Trent", "Mr. Trent", True), ("Donal Trent", "Melia Trent", False),
    ("Ada M. Vorn", "Ada Vorn of Lorvane", True),
    ("Vorn", "Vorn, Trent, Ilse Kamp, Bo Lund and Per Ek", False), ("Vorn", None, False),
])  # fmt: skip
def test_same_person_by_the_words_of_the_names(gold, found, same):
    assert same_person(gold, found) is same


def test_names_compare_without_case_accents_and_punctuation():
    assert plain("Élodie  Brün-Hély") == "elodie brun hely"
    assert plain(None) == ""


def test_snippets_that_must_be_there_and_must_not_are_counted():
    item = {"with": ["bridge of\nLorvane", "harbour"], "without": ["Share", "Menu"]}
    result = pages.snippets([item], [pages.Found("The old bridge  of Lorvane. Share")])
    assert (result.precision, result.recall) == near(1 / 2, 1 / 2)


def test_facts_are_right_only_where_all_of_them_is():
    item = {"set": "x", "text": "t", "title": "A bridge", "date": "2031-05-04", "authors": ["Ada Vorn", "Bo Lund"]}
    right = pages.Found("t", "a bridge!", "2031-05-04", ("Bo Lund", "Ada Vorn"))
    wrong = pages.Found("t", "A bridge | Lorvane News", "2031-05-05", ("Ada Vorn",))
    assert pages.facts([item, item], [right, wrong]) == {
        ("x", "title"): (0.5, 2), ("x", "date"): (0.5, 2), ("x", "authors"): (0.5, 2),
    }  # fmt: skip


def test_figure_is_right_by_place_value_and_currency():
    gold = {"start": 0, "end": 4, "value": "15", "iso": "EUR", "unit": "Euro"}
    items = [{"results": [gold, {"start": None, "end": None, "value": "1"}]}]
    euros, dollars, named = (
        figures.Found(0, 4, "money", 15.0, None, unit, name)
        for unit, name in (("EUR", None), ("USD", None), (None, "Euro"))
    )
    elsewhere = figures.Found(10, 12, "money", 15.0, None, "EUR")
    assert figures.specified(items, [[euros, elsewhere]], "currency") == (Rate(0.5, 1.0), 1)
    assert figures.specified(items, [[dollars]], "currency") == (Rate(0.0, 0.0), 1)
    assert figures.specified(items, [[named]], "currency") == (Rate(1.0, 1.0), 1)


def test_figures_of_news_in_words_are_not_wrong_where_none_is_marked():
    item = {"text": "15 ships, two ports, 99 days", "figures": [{"start": 0, "end": 8, "value": 15}]}
    found = [(0, 2, 16.0), (10, 13, 2.0), (21, 23, 99.0)]
    found = [figures.Found(start, end, "count", value) for start, end, value in found]
    assert figures.in_news([item], [found]) == (Rate(0.5, 1.0), 0.0, 1)


def test_quote_in_parts_is_found_and_one_elsewhere_is_wrong():
    gold = {"start": 10, "end": 50, "kind": "direct", "speaker": "Ada Vorn"}
    indirect = {"start": 60, "end": 80, "kind": "indirect", "speaker": "she"}
    item = {"quotes": [gold, indirect]}
    parts = [quotes.Found(start, end, "Vorn") for start, end in ((10, 22), (25, 35), (38, 50), (60, 70), (90, 99))]
    assert quotes.judge(item, parts) == {"hit": 1, "named": 1, "speaker": 1, "wrong": 1}
    assert quotes.judge(item, [quotes.Found(10, 20, "Vorn")]) == {"missed": 1, "wrong": 0}
    assert quotes.judge(item, [quotes.Found(0, 60, "Lund")]) == {"hit": 1, "named": 1, "speaker": 0, "wrong": 0}


@pytest.mark.parametrize(("texts", "kept"), [
    (["It rained."], "It rained."), (["It snowed."], ""), (["It rained.", "We left."], ""),
])  # fmt: skip
def test_summary_counts_only_in_the_words_of_the_article_and_as_long_as_asked(texts, kept, monkeypatch):
    chosen = [SimpleNamespace(text=text) for text in texts]
    monkeypatch.setattr(summaries.briefing, "summarize", lambda *_, **__: chosen)
    assert summaries.summary({"text": "It  rained. We left.", "lang": "en"}, sentences=1) == kept


def test_boundaries_count_without_white_space_and_without_the_last():
    item = {"text": "It rained. Dr. Vorn left. Nobody saw. ", "breaks": [11, 26, 38]}
    assert sentences.boundaries([item], [[10, 14, 37]]) == (Rate(0.5, 0.5), 2)


def test_baselines_take_the_longest_run_and_all_that_is_in_marks():
    assert baselines.longest_run(PAGE).startswith("The old bridge")
    assert len(baselines.longest_run(PAGE).splitlines()) == 1
    assert [slice(*place) for place in baselines.quoted('He said “no” and "yes", « jamais ».')] == [
        slice(9, 11), slice(18, 21), slice(25, 33),
    ]  # fmt: skip


def test_stories_are_linked_by_their_rare_words():
    texts = ["bridge closed lorvane", "lorvane bridge closed", "cheese tomme", "tomme cheese prize", *"cdefgh"]
    threshold, result = baselines.best_single_link(texts, [*"aabbcdefgh"])
    assert result == Rate(1.0, 1.0)
    assert threshold == baselines.THRESHOLDS[0]


def test_tables_become_markdown():
    table = Table("Words", ("", "F1 | P"), (("ours", rate(Rate(0.5, 1.0))), ("theirs", rate(None))), ("A note.",))
    assert markdown("Quality", "\nText.\n", [Section("Part", "About.", (table,))]) == (
        "# Quality\n\nText.\n\n## Part\n\nAbout.\n\n**Words**\n\n"
        "|  | F1 \\| P |\n| --- | ---: |\n| ours | .667 (.500 / 1.000) |\n| theirs | — |\n\nA note.\n"
    )
    assert share(None) == "—"


def test_peers_failures_are_said():
    assert failures("peer", [1, None, 2], "pages") == ["peer failed on 1 of 3 pages, which count as empty."]
    assert failures("peer", [1, []], "pages") == []


def test_worker_says_why_it_has_no_answer():
    assert worker.attempt(lambda request: request["n"] + 1, '{"n": 1}') == {"answer": 2}
    assert worker.attempt(lambda request: request["m"], '{"n": 1}') == {"failed": "KeyError: 'm'"}


@pytest.fixture
def doubling(tmp_path, monkeypatch):
    """Give a peer that doubles numbers, fails on nought, and is asked through a program that can be taken away."""
    program = tmp_path / "worker.py"
    program.write_text(
        "import json, sys\nfor line in sys.stdin:\n    n = json.loads(line)['n']\n"
        "    print(json.dumps({'answer': 2 * n} if n else {'failed': 'nought'}))\n"
    )
    monkeypatch.setattr(peers, "WORKER", program)
    return peers.Peers(versions={"double": "double 1.0"}, python=quality.sys.executable, cache=tmp_path / "answers")


def test_peers_are_asked_once_for_an_item(doubling, monkeypatch):
    assert doubling.ask("double", [{"n": 1}, {"n": 0}, {"n": 1}]) == [2, None, 2]
    monkeypatch.setattr(doubling.__class__, "_answers", None)  # nobody is asked again
    assert doubling.ask("double", [{"n": 0}, {"n": 1}]) == [None, 2]
    assert doubling.ask("nobody", [{"n": 1}]) == []


@pytest.fixture
def sets(tmp_path):
    """Write a folder of tiny sets."""
    text = TEXT
    summary = {"set": "meta", "lang": "en", "title": "", "text": f"{text} Nobody knows why. Trains run.",
               "references": ["The bridge of Lorvane is to be closed."], "sentences": 1}  # fmt: skip
    said = "“It will be a long winter for all of us here,” said Ada Vorn, the mayor of Lorvane."
    rows = {
        "pages": [{"set": "html_tiny_en", "lang": "en", "dump": PAGE, "html": f"<p>{text}</p>", "text": text,
                   "title": "A bridge", "with": ["old bridge"], "without": ["Share"]}],
        "summaries": [summary] * 15,
        "figures": [{"kind": "percentage", "lang": "en", "text": "It fell by 15%.",
                     "results": [{"start": 11, "end": 14, "value": "15%", "unit": None}]}],
        "quotes": [{"set": "tiny", "lang": "en", "text": said,
                    "quotes": [{"start": 1, "end": 45, "kind": "direct", "speaker": "Ada Vorn"}]}],
        "sentences": [{"treebank": "UD_Tiny", "lang": "en", "text": "It rained. We left.", "breaks": [10, 19]}],
        "stories": [{"cluster": "a", "title": "Rain", "text": text, "date": "2031-05-04"}],
    }  # fmt: skip
    for name, items in rows.items():
        with gzip.open(tmp_path / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write("".join(json.dumps(item) + "\n" for item in items))
    return tmp_path


def test_program_writes_the_tables_of_a_folder_of_sets(sets, capsys):
    asked = [str(sets), "--no-peers", "--only", "pages,sentences,summaries,figures,quotes,stories"]
    assert quality.main(asked) == 0
    page = capsys.readouterr().out
    headings = [line[3:] for line in page.splitlines() if line.startswith("## ")]
    assert headings == ["The sets", "Text dumps of pages", "HTML pages", "Articles with no page around them",
                        "Sentences", "Summaries", "Figures", "Quotes", "Stories"]  # fmt: skip
    assert "| Tiny | 1 | 1.000 (1.000 / 1.000) |" in page
    assert "| en | 1 | 1.000 (1.000 / 1.000) |" in page
    assert "| the whole dump | .914 (.842 / 1.000) | .667 (.500 / 1.000) |" in page
    assert "development halves" in page
    assert quality.main(asked) == 0
    assert capsys.readouterr().out == page


def test_program_says_what_sets_there_may_be(tmp_path, capsys):
    with pytest.raises(SystemExit):
        quality.main([str(tmp_path)])
    assert "no evaluation sets in" in capsys.readouterr().err


def test_program_names_the_tasks_there_are(sets, capsys):
    with pytest.raises(SystemExit):
        quality.main([str(sets), "--only", "weather"])
    assert "no task weather; there are pages, " in capsys.readouterr().err
