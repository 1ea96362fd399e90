"""`briefing edit` begins changes to the day's draft, else to the last edition, where a run looks for them."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from briefing import edition, settings
from briefing.cli.beginning import begin_edits
from briefing.editing import read
from briefing.errors import BriefingError, UsageError

EXAMPLES = Path(__file__).parent.parent / "examples"
SMALL = 'outputs = ["out/{date}.md"]\n[[section]]\nsources = ["clips/"]\n'
DAY = date(2031, 3, 11)


@pytest.fixture
def configuration(tmp_path, monkeypatch):
    """Write a configuration of one article, and stand beside it."""
    monkeypatch.chdir(tmp_path)
    Path("briefing.toml").write_text(SMALL)
    Path("clips").mkdir()
    shutil.copy(EXAMPLES / "en-bakery-closures.txt", "clips/one.txt")
    return settings.read()


def edit(output="", day=DAY):
    """Begin edits as the command does."""
    assert begin_edits("", output, configuration="briefing.toml", day=day) == 0


def test_draft_is_edited_before_it_is_an_edition(configuration, capsys):
    edition.draft(configuration, day=DAY)
    edit()
    assert "edits/2031-03-11.toml, of the draft; then: briefing run --date 2031-03-11\n" in capsys.readouterr().err
    path = Path("edits/2031-03-11.toml")
    assert len(read(path).stories) == 1
    path.write_text(path.read_text().replace('note = ""', 'note = "From the desk"'))
    assert edition.run(configuration, day=DAY).briefing.note == "From the desk"
    with pytest.raises(UsageError, match="is there already"):
        edit()


def test_last_edition_is_edited_where_there_is_no_draft_of_anything_new(configuration, capsys):
    edition.draft(configuration, day=DAY)
    edition.run(configuration, day=DAY)
    edit(day=date(2031, 3, 12))
    assert "edits/2031-03-11.toml, of the last edition; then: briefing run --again\n" in capsys.readouterr().err
    shutil.copy(EXAMPLES / "en-seagrass-meadow.txt", "clips/two.txt")
    edition.draft(configuration, day=DAY)
    edit()
    assert "edits/2031-03-11-2.toml, of the draft" in capsys.readouterr().err
    edit("-")
    assert "seagrass" in capsys.readouterr().out


def test_edits_can_be_begun_anew_from_what_was_there_before_any(configuration):
    edition.run(configuration, day=DAY)
    edit("first.toml")
    first = Path("first.toml").read_text()
    Path("edits").mkdir()
    dropped = first.replace('    # "', '    "', 3)
    Path("edits/2031-03-11.toml").write_text(dropped)
    assert edition.again(configuration).briefing.edited
    edit("second.toml")
    assert Path("second.toml").read_text() == first


def test_nothing_to_edit_is_an_error_that_says_how_to_begin(configuration):
    with pytest.raises(BriefingError) as caught:
        edit()
    assert "briefing run" in caught.value.hint
