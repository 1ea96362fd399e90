"""Set up all that a target of the Makefile needs, saying what it does; the second time it only looks."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from needs import MODULES, ROOT, RUN, TOOLS, VENV, Need, in_ci

VENV_DIR = ROOT / ".venv"
PYTHON = VENV_DIR / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

# level: (extra of pyproject.toml, things of the system)
LEVELS = {
    "run":  ("", RUN),
    "dev":  ("[dev]", RUN),
    "test": ("[dev]", RUN + TOOLS),
}

INSTALL = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf":     "dnf install -y --setopt=install_weak_deps=False",
    "pacman":  "pacman -S --needed --noconfirm",
    "apk":     "apk add",
    "zypper":  "zypper --non-interactive install --no-recommends",
    "brew":    "brew install",
}
PATIENT = ["-o", "DPkg::Lock::Timeout=300"]  # apt may be at work for somebody else
REFRESH = {"apt-get": "apt-get update", "pacman": "pacman -Sy", "zypper": "zypper --non-interactive refresh"}


def say(message: str) -> None:
    """Tell the person what goes on."""
    print(f"setup: {message}", flush=True)


def run(command: list[str], **more: str) -> bool:
    """Run a command with this environment added; tell whether it went well."""
    return subprocess.run(command, env={**os.environ, **more}, cwd=ROOT, check=False).returncode == 0


# --- the system's packages -------------------------------------------------------------------------------------------


def elevation(manager: str) -> list[str] | None:
    """Return what to put before the package manager's command, or None where we may not install."""
    if manager == "brew" or os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    return None


def install_packages(needs: list[Need]) -> None:
    """Install what is missing, or print the one command that would."""
    for need in needs:
        say(f"{need.name} is missing ({need.purpose})")
    manager = next(filter(shutil.which, INSTALL), None)
    if manager is None:
        return say("no package manager that this script knows; please install these yourself")
    packages = [package for need in needs for package in need.packages.get(manager, "").split()]
    command = shlex.split(INSTALL[manager]) + packages
    before = elevation(manager)
    if before is None:
        return say(f"may not install; please type:  sudo {shlex.join(command)}")
    return install_with(manager, before, command)


def install_with(manager: str, before: list[str], command: list[str]) -> None:
    """Run the package manager; where its lists are missing or old, fetch them and try once more."""
    refresh = shlex.split(REFRESH.get(manager, ""))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    if refresh and not lists_present(manager):
        say(shlex.join(refresh))
        run([*before, *refresh], **quiet)
        refresh = []
    say(shlex.join(command))
    command += PATIENT if manager == "apt-get" else []
    if run([*before, *command], **quiet) or not refresh:
        return
    say(f"that failed; once more after {shlex.join(refresh)}")
    if run([*before, *refresh], **quiet):
        run([*before, *command], **quiet)


def lists_present(manager: str) -> bool:
    """Tell whether the package manager knows what there is to install."""
    return manager != "apt-get" or any(Path("/var/lib/apt/lists").glob("*_Packages*"))


# --- Python's packages, and Node's -----------------------------------------------------------------------------------


def declared() -> str:
    """Return a hash of all in pyproject.toml that an installation depends on, and of where this is."""
    import tomllib  # Python 3.11 has it; an older one is to hear so from main()

    content = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [str(ROOT), content["build-system"], content["project"], content["tool"]["hatch"]]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def make_venv() -> None:
    """Make .venv, unless a working one of this Python is there."""
    stamp, wanted = VENV_DIR / ".python", f"{os.path.realpath(sys.executable)} {sys.version}"
    if PYTHON.exists() and stamp.is_file() and stamp.read_text() == wanted:
        return
    say(f"making .venv with Python {sys.version.split()[0]}")
    if not run([sys.executable, "-m", "venv", "--clear", str(VENV_DIR)]):
        sys.exit("setup: .venv could not be made")
    stamp.write_text(wanted)


def install_python(extra: str) -> None:
    """Install the package, editable, with what it depends on; skipped where pyproject.toml is as it was."""
    wanted = declared()
    stamps = [VENV_DIR / f".installed{done}" for done in {extra, "[dev]"}]
    if any(stamp.is_file() and stamp.read_text() == wanted for stamp in stamps):
        return
    say(f"installing press-briefing{extra} and what it depends on into .venv")
    if not run([str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", f".{extra}"],
               PIP_ROOT_USER_ACTION="ignore"):
        sys.exit("setup: pip failed; is the package index within reach?")
    (VENV_DIR / f".installed{extra}").write_text(wanted)


def compile_modules() -> None:
    """Compile what pip compiles in an ordinary installation only; else where Python may not write, every run would."""
    run([str(PYTHON), "-m", "compileall", "-qq", "briefing"])


def install_node() -> None:
    """Fetch the HTML and accessibility checkers; skipped where package-lock.json is as it was."""
    stamp = ROOT / "node_modules/.stamp"
    wanted = hashlib.sha256((ROOT / "package-lock.json").read_bytes()).hexdigest()
    if not shutil.which("npm") or (stamp.is_file() and stamp.read_text() == wanted):
        return
    say("fetching the HTML and accessibility checkers into node_modules")
    if run(["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"]):
        stamp.write_text(wanted)


# --- all of it -------------------------------------------------------------------------------------------------------


def main(level: str) -> int:
    """Set up one level; return 0 where the work can go on."""
    if sys.version_info < OLDEST:
        say(f"this is Python {sys.version.split()[0]}, and 3.11 or newer is needed: make PYTHON=python3.12 {level}")
        return 1
    extra, wanted = LEVELS[level]
    missing = [need for need in (VENV, *wanted) if not need.found()]
    if missing:
        install_packages(missing)
    if not VENV.found():
        say(f"this Python cannot make virtual environments: install {VENV.packages['apt-get']}")
        return 1
    make_venv()
    install_python(extra)
    compile_modules()
    if level == "test":
        install_node()
        wanted += MODULES
    left = [need.name for need in wanted if not need.found()]
    if left:
        say(f"still missing: {', '.join(left)}; " + ("and nothing may be left out here" if in_ci() else "going on without"))
    return 1 if left and in_ci() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
