"""Peers are asked in an environment of their own, and never twice for the same item."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tomllib
import venv
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache/quality"
WORKER = Path(__file__).with_name("worker.py")
PIP = "pip>=25"  # older ones cannot read the extras that lxml is asked for


@dataclass(frozen=True, slots=True)
class Peers:
    """Those that are installed, by name; `python` is their environment's."""

    versions: dict[str, str] = field(default_factory=dict)
    python: Path = CACHE / "venv/bin/python"
    cache: Path = CACHE / "answers"

    def ask(self, peer: str, requests: Sequence[dict[str, Any]]) -> list[Any]:
        """Return an answer for each request, None where the peer fails; an empty list where there is no such peer."""
        if peer not in self.versions:
            return []
        file = self.cache / f"{_digest(peer, self.versions[peer], WORKER.read_text())[:16]}.jsonl"
        known = dict(json.loads(line) for line in file.read_text().splitlines()) if file.is_file() else {}
        lines = [json.dumps(request, sort_keys=True) for request in requests]
        keys = list(map(_digest, lines))
        missing = {key: line for key, line in zip(keys, lines, strict=True) if key not in known}
        if missing:
            known |= self._answers(peer, missing, file)
        return [known[key].get("answer") for key in keys]

    def _answers(self, peer: str, missing: dict[str, str], file: Path) -> dict[str, Any]:
        """Have the worker answer, and keep what it says as it says it."""
        print(f"{peer}: {len(missing)} new items …", file=sys.stderr, flush=True)
        found = {}
        file.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryFile("w+") as requests, file.open("a") as kept:
            requests.write("\n".join(missing.values()))
            requests.seek(0)
            command: list[str | Path] = [self.python, WORKER, peer]
            with subprocess.Popen(
                command, stdin=requests, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
            ) as child:
                for key, said in zip(missing, child.stdout or (), strict=False):
                    found[key] = json.loads(said)
                    kept.write(json.dumps([key, found[key]]) + "\n")
        if len(found) < len(missing):
            sys.exit(f"{peer} died after {len(found)} of {len(missing)} items: {child.returncode}")
        return found


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def installed() -> Peers:
    """Make the peers' environment, unless it is as pyproject.toml has it."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["peers"]
    stamp, python = CACHE / "stamp", Peers().python
    if not stamp.is_file() or stamp.read_text() != repr(wanted):
        print("making the peers' environment …", file=sys.stderr)
        venv.create(CACHE / "venv", with_pip=True, clear=True)
        for packages in ([PIP], wanted):
            subprocess.run([python, "-m", "pip", "install", "--quiet", "--upgrade", *packages], check=True)
        stamp.write_text(repr(wanted))
    said = subprocess.run([python, WORKER], check=True, capture_output=True, text=True).stdout
    return Peers(versions=json.loads(said))
