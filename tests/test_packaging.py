"""The wheel carries all that the program reads at run time, and says the version that the package says."""

import re
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import briefing

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Build the wheel with the tools that are here already, as `pip install .` would with fetched ones."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        yield archive


def below(folder, *, within):
    """List the files of a folder, as they are to be named in the wheel."""
    return {
        f"{within}/{path.relative_to(folder).as_posix()}"
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_wheel_carries_every_template(wheel):
    assert below(ROOT / "templates", within="briefing/templates") <= set(wheel.namelist())


def test_wheel_carries_every_module_and_the_type_marker(wheel):
    names = set(wheel.namelist())
    assert below(ROOT / "briefing", within="briefing") <= names
    assert "briefing/py.typed" in names


def test_wheel_carries_the_published_schema(wheel):
    assert wheel.read("briefing/briefing.schema.json") == (ROOT / "docs" / "briefing.schema.json").read_bytes()


def test_wheel_carries_nothing_else(wheel):
    info = f"press_briefing-{briefing.__version__}.dist-info"
    assert {name.split("/")[0] for name in wheel.namelist()} == {"briefing", info}


def test_wheel_says_name_version_licence_and_command(wheel):
    info = f"press_briefing-{briefing.__version__}.dist-info"
    metadata = Parser().parsestr(wheel.read(f"{info}/METADATA").decode())
    assert (metadata["Name"], metadata["Version"]) == ("press-briefing", briefing.__version__)
    assert (metadata["License-Expression"], metadata["License-File"]) == ("Apache-2.0", "LICENSE")
    assert "briefing = briefing.cli:main" in wheel.read(f"{info}/entry_points.txt").decode()


def test_an_installation_brings_nothing_that_the_tests_alone_need(wheel):
    metadata = Parser().parsestr(wheel.read(f"press_briefing-{briefing.__version__}.dist-info/METADATA").decode())
    wanted = {line.split(";")[0].strip() for line in metadata.get_all("Requires-Dist") if "extra ==" not in line}
    names = {re.split(r"[^\w-]", line)[0].lower() for line in wanted}
    assert "lxml" in names
    assert not names & {"nltk", "numpy", "scipy", "sumy"}
