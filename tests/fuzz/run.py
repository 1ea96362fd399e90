"""What `make fuzz` does: hypothesis over every reader, then atheris for some minutes, where that can be had."""

import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MEGABYTES = 3000  # that one source may take


def main(minutes):
    """Run both; returns 0 where nothing was found."""
    tests = [sys.executable, "-m", "pytest", "tests/fuzz", "--hypothesis-profile=fuzz", "--durations=5"]
    found = subprocess.run(tests, cwd=ROOT, check=False).returncode
    if not has_atheris():
        print("fuzz: atheris, which is led by coverage, cannot be had for this Python and machine: left out")
        return found
    with tempfile.TemporaryDirectory(prefix="briefing-fuzz-") as folder:
        corpus, crashes = Path(folder, "corpus"), ROOT / "out/fuzz"
        corpus.mkdir()
        crashes.mkdir(parents=True, exist_ok=True)
        write_seeds(corpus)
        limits = [f"-max_total_time={minutes * 60}", "-timeout=300", f"-rss_limit_mb={MEGABYTES}"]
        more = ["-max_len=20000", "-print_final_stats=1", f"-artifact_prefix={crashes}/"]
        target = [sys.executable, str(HERE / "target.py"), str(corpus), *limits, *more]
        return subprocess.run(target, cwd=ROOT, check=False).returncode or found


def has_atheris():
    """Tell whether atheris is there, or can be installed without building it, which takes a compiler of its own."""
    if importlib.util.find_spec("atheris"):
        return True
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=atheris"]
    return subprocess.run([*pip, "--editable", ".[fuzz]"], cwd=ROOT, check=False, capture_output=True).returncode == 0


def write_seeds(corpus):
    """Write the files to start from, each with the byte behind it that says what it is called."""
    sys.path.insert(0, str(HERE.parent))
    from fuzz.holds import NAMED
    from fuzz.spoil import SEEDS

    endings = {Path(name).suffix: number for number, name in enumerate(NAMED)}
    for name, content in SEEDS.items():
        number = endings.get(Path(name).suffix)
        if number is not None:
            (corpus / name).write_bytes(content + bytes([number]))
            (corpus / f"{name}.words").write_bytes(content + b"\xff")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
