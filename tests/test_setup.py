"""What the set-up installs is known for every package manager, and what it may not install it says."""

import json

import needs
import pytest
import setup as setting_up

WANTED = (*needs.RUN, *needs.TOOLS)


@pytest.mark.parametrize("need", WANTED, ids=lambda need: need.name)
def test_every_need_has_its_packages_for_every_manager(need):
    assert set(need.packages) == set(setting_up.INSTALL)
    assert all(need.packages.values())


def test_checkers_are_pinned_by_their_hashes_and_by_no_address():
    packages = json.loads((needs.ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    fetched = {name: entry for name, entry in packages.items() if name}
    assert len(fetched) == len(needs.MODULES)
    assert all("integrity" in entry and "resolved" not in entry for entry in fetched.values())


@pytest.fixture
def machine(monkeypatch):
    """A machine with apt alone, whose lists are old; what would be run is listed."""
    commands = []

    def run(command, **environment):
        commands.append(" ".join(command))
        return "apt-get update" in commands

    monkeypatch.setattr(setting_up.shutil, "which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    monkeypatch.setattr(setting_up, "run", run)
    monkeypatch.setattr(setting_up, "lists_present", lambda manager: True)
    return commands


def test_command_to_type_is_printed_where_it_may_not_install(machine, monkeypatch, capsys):
    monkeypatch.setattr(setting_up.os, "geteuid", lambda: 1000)
    setting_up.install_packages([needs.RUN[0], needs.TOOLS[1]])
    assert machine == []
    *missing, last = capsys.readouterr().out.splitlines()
    assert [line.split(" is missing")[0] for line in missing] == ["setup: pango", "setup: qpdf"]
    assert last == (
        "setup: may not install; please type:  sudo apt-get install -y --no-install-recommends "
        "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 qpdf"
    )


def test_root_installs_and_where_that_fails_once_more_with_new_lists(machine, monkeypatch):
    monkeypatch.setattr(setting_up.os, "geteuid", lambda: 0)
    setting_up.install_packages([needs.TOOLS[1]])
    install = "apt-get install -y --no-install-recommends qpdf -o DPkg::Lock::Timeout=300"
    assert machine == [install, "apt-get update", install]


def test_lists_are_fetched_first_where_there_are_none(machine, monkeypatch):
    monkeypatch.setattr(setting_up.os, "geteuid", lambda: 0)
    monkeypatch.setattr(setting_up, "lists_present", lambda manager: False)
    setting_up.install_packages([needs.TOOLS[1]])
    assert [command.split(" -o ")[0] for command in machine] == [
        "apt-get update", "apt-get install -y --no-install-recommends qpdf",
    ]  # fmt: skip


def test_machine_without_a_manager_is_told(monkeypatch, capsys):
    monkeypatch.setattr(setting_up.shutil, "which", lambda name: None)
    setting_up.install_packages([needs.TOOLS[1]])
    assert "no package manager" in capsys.readouterr().out


def test_old_python_is_told_what_to_do(monkeypatch, capsys):
    monkeypatch.setattr(setting_up, "OLDEST", (4, 0))
    assert setting_up.main("test") == 1
    assert "make PYTHON=" in capsys.readouterr().out
