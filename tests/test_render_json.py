"""A briefing as JSON: nothing is lost on the way out and back, and what is no briefing is refused in one line."""

import json
import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import one_text, sample

import briefing
from briefing import contents, models, text
from briefing.errors import InputError
from briefing.rendering.json import decode, encode, schema, written_schema

DOCS = Path(__file__).parent.parent / "docs" / "json.md"
SCHEMA = DOCS.with_name("briefing.schema.json")
ZONE = timezone(timedelta(hours=-3))
MOMENTS = (
    None,
    date(2024, 5, 1),
    datetime(2024, 5, 1, 6, 30),  # noqa: DTZ001  a page may give a time and no zone
    datetime(2024, 5, 1, 0, 0, tzinfo=UTC),
    datetime(2024, 5, 1, 9, 5, 7, 12, ZONE),
)


def changed(**values):
    """Encode the sample with other values in its outermost object."""
    return json.dumps({**json.loads(encode(sample())), **values}).encode()


def test_decode_gives_back_what_was_encoded():
    assert decode(encode(sample())) == sample()


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_any_words_survive(words):
    briefing = one_text(words.replace("\n", " "))
    assert decode(encode(briefing)) == briefing


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_number_survives(number):
    briefing = sample()
    figure = replace(briefing.figures[0], figure=replace(briefing.figures[0].figure, value=number, high=number))
    again = decode(encode(replace(briefing, figures=(figure,))))
    assert again.figures[0].figure.value == number
    assert str(again.figures[0].figure.value) == str(Decimal(number))


@pytest.mark.parametrize("name", ["published", "updated"])
@pytest.mark.parametrize("when", MOMENTS, ids=str)
def test_day_stays_a_day_and_a_moment_a_moment(when, name):
    briefing = sample()
    briefing = replace(briefing, articles=(replace(briefing.articles[0], **{name: when}), briefing.articles[1]))
    again = decode(encode(briefing))
    assert again == briefing
    assert type(getattr(again.articles[0], name)) is type(when)


def test_briefing_of_before_there_were_these_fields_is_read():
    old = json.loads(encode(sample()))
    for article in old["articles"]:
        for name in ("updated", "section", "original"):
            del article[name]
    assert decode(json.dumps(old).encode()) == sample()


def test_json_is_indented_and_keeps_its_letters():
    written = encode(sample()).decode()
    assert written.startswith('{\n  "schema": 1,\n')
    assert written.endswith("\n}\n")
    assert "Élodie Marchetaz" in written


BROKEN = {
    "nothing": b"",
    "no JSON": b"%PDF-1.7",
    "cut short": encode(sample())[:-40],
    "no UTF-8": b'{"schema": "\xff"}',
    "a list": b"[1, 2]",
    "another object": b'{"name": "x"}',
    "nested too deep": b"[" * 100_000,
    "another schema": changed(schema=99),
    "a missing field": b'{"schema": 1, "title": "x"}',
    "a wrong type": changed(title=7),
    "a date that is none": changed(date="2024-13-01"),
    "articles that are none": changed(articles=[1]),
    "an article too few": changed(entries=[]),
    "a story of an article there is not": changed(stories=[{"articles": [0]}, {"articles": [7]}]),
    "a copy of what is not there": changed(stories=[{"articles": [0, 1], "copies": [{"article": 1, "of": 7}]}]),
    "a copy of a copy": changed(stories=[{"articles": [0, 1], "copies": [{"article": 1, "of": 1}]}]),
    "a story told twice": changed(stories=[{"articles": [0, 1, 1]}]),
}


@pytest.mark.parametrize("encoded", BROKEN.values(), ids=BROKEN)
def test_what_is_no_briefing_is_refused_in_one_line(encoded):
    with pytest.raises(InputError) as refused:
        decode(encoded)
    assert "\n" not in refused.value.message
    assert refused.value.hint


def test_wrong_moment_is_refused():
    fields = json.loads(encode(sample()))
    fields["articles"][0]["published"] = "the day before yesterday"
    with pytest.raises(InputError, match="the day before yesterday"):
        decode(json.dumps(fields).encode())


def test_citation_of_another_entry_s_article_is_refused():
    fields = json.loads(encode(sample()))
    fields["entries"][0]["essential"]["article"] = 1
    with pytest.raises(InputError):
        decode(json.dumps(fields).encode())


def test_schema_knows_days_and_moments():
    published = schema()["$defs"]["Article"]["properties"]["published"]["anyOf"]
    assert [form.get("format") for form in published] == ["date", "date-time", None]


def test_published_schema_is_of_this_program():
    """`briefing schema > docs/briefing.schema.json` brings it up to date."""
    assert written_schema() == SCHEMA.read_bytes()


@pytest.fixture(scope="module")
def validator():
    """Return what checks JSON by the published schema, as other programs do."""
    from jsonschema import Draft202012Validator, FormatChecker

    published = json.loads(SCHEMA.read_bytes())
    Draft202012Validator.check_schema(published)
    return Draft202012Validator(published, format_checker=FormatChecker())


@pytest.fixture(scope="module")
def of_examples():
    """Make a briefing of the examples."""
    return briefing.brief(DOCS.parent.parent / "examples")


@pytest.mark.parametrize("name", ["sample", "undated", "one", "empty", "moments", "examples"])
def test_every_briefing_is_valid_by_the_published_schema(validator, name, of_examples):
    first, second = sample().articles
    made = {
        "sample": sample(),
        "undated": replace(sample(), date=None),
        "one": one_text("橋の上で"),
        "empty": replace(sample(), articles=(), entries=(), stories=(), figures=()),
        "moments": replace(sample(), articles=(replace(first, updated=MOMENTS[-1], published=None), second)),
        "examples": of_examples,
    }[name]
    assert [error.message for error in validator.iter_errors(json.loads(encode(made)))] == []


WRONG = {
    "a number for a title": {"title": 7},
    "a date that is none": {"date": "2024-13-01"},
    "no list of articles": {"articles": None},
    "a story of no numbers": {"stories": [{"articles": ["x"]}]},
}


@pytest.mark.parametrize("values", WRONG.values(), ids=WRONG)
def test_published_schema_refuses_what_the_program_refuses(validator, values):
    assert not validator.is_valid(json.loads(changed(**values)))


def test_docs_name_every_type_and_field_of_the_json():
    sections = re.split(r"^## `(\w+)`$", DOCS.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    documented = {
        name: re.findall(r"^\| `(\w+)` \|", body, flags=re.MULTILINE)
        for name, body in zip(sections[::2], sections[1::2], strict=True)
    }
    types = {name: {**vars(models), **vars(contents), **vars(text)}[name] for name in schema()["$defs"]}
    assert all(map(is_dataclass, types.values()))
    assert documented == {name: [row.name for row in fields(kind)] for name, kind in types.items()}
