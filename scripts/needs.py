"""What briefing and its tests need beside Python packages: how each is found, and which package brings it."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

PANGO = ("libgobject-2.0.so.0", "libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz.so.0", "libharfbuzz-subset.so.0")
PANGO_MAC = ("libgobject-2.0.0.dylib", "libpango-1.0.dylib", "libpangoft2-1.0.dylib", "libharfbuzz.0.dylib")
HOMEBREW = ("", "/opt/homebrew/lib/", "/usr/local/lib/")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")


@dataclass(frozen=True)
class Need:
    """One thing to find on the machine, and the names of its packages, one for each package manager."""

    name: str
    purpose: str
    found: Callable[[], bool]
    packages: dict[str, str]


def program(*names: str) -> str | None:
    """Return the path of the first program of these names that there is."""
    return next((path for name in names if (path := shutil.which(name))), None)


def programs(*names: str) -> Callable[[], bool]:
    """Return a check that every one of these programs is there."""
    return lambda: all(map(shutil.which, names))


def packages(*names: str) -> Callable[[], bool]:
    """Return a check that all these packages can be imported."""
    return lambda: all(importlib.util.find_spec(name) for name in names)


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def pango_loads() -> bool:
    """Tell whether the libraries that WeasyPrint opens are there."""
    if sys.platform == "darwin":
        return all(any(loads(folder + name) for folder in HOMEBREW) for name in PANGO_MAC)
    return all(map(loads, PANGO))


def fonts_for(*languages: str) -> Callable[[], bool]:
    """Return a check that fontconfig knows a font for every one of these languages."""

    def check() -> bool:
        if not shutil.which("fc-list"):
            return sys.platform == "darwin"  # it comes with fonts for all of them
        return all(subprocess.run(["fc-list", f":lang={code}"], capture_output=True, check=False).stdout for code in languages)

    return check


def java_runs() -> bool:
    """Tell whether there is a Java runtime; on macOS `java` may be a stand-in that only asks for one."""
    if sys.platform == "darwin":
        return bool(program("java")) and subprocess.run(["java", "-version"], capture_output=True, check=False).returncode == 0
    return bool(program("java"))


def node_module(path: str) -> Callable[[], bool]:
    """Return a check that `npm ci` has brought a file."""
    return (ROOT / "node_modules" / path).is_file


VENV = Need(
    "venv", "to make .venv", lambda: importlib.util.find_spec("ensurepip") is not None,
    {"apt-get": f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"},
)

# so: names are Alpine's own way to ask for a library, whatever package carries it
RUN = (
    Need("pango", "WeasyPrint writes PDF with it", pango_loads, {
        "apt-get": "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        "dnf":     "pango harfbuzz",
        "pacman":  "pango",
        "apk":     "so:libgobject-2.0.so.0 so:libpango-1.0.so.0 so:libharfbuzz.so.0 so:libharfbuzz-subset.so.0 so:libpangoft2-1.0.so.0",
        "zypper":  "libpango-1_0-0 libharfbuzz-subset0",
        "brew":    "pango",
    }),
    Need("fonts", "Latin, Cyrillic, Greek and Arabic in PDF", fonts_for("fr", "ru", "el", "ar"), {
        "apt-get": "fontconfig fonts-dejavu-core fonts-dejavu-extra",
        "dnf":     "fontconfig dejavu-sans-fonts dejavu-serif-fonts",
        "pacman":  "fontconfig ttf-dejavu",
        "apk":     "fontconfig font-dejavu",
        "zypper":  "fontconfig dejavu-fonts",
        "brew":    "font-dejavu",
    }),
    Need("cjk-fonts", "Chinese, Japanese and Korean in PDF", fonts_for("zh-cn", "ja", "ko"), {
        "apt-get": "fonts-noto-cjk",
        "dnf":     "google-noto-sans-cjk-fonts google-noto-serif-cjk-fonts",
        "pacman":  "noto-fonts-cjk",
        "apk":     "font-noto-cjk",
        "zypper":  "google-noto-sans-cjk-fonts",
        "brew":    "font-noto-sans-cjk",
    }),
)

TOOLS = (
    Need("poppler", "reads PDF back", programs("pdftotext", "pdftoppm", "pdffonts", "pdfinfo"), {
        "apt-get": "poppler-utils",
        "dnf":     "poppler-utils",
        "pacman":  "poppler",
        "apk":     "poppler-utils",
        "zypper":  "poppler-tools",
        "brew":    "poppler",
    }),
    Need("qpdf", "checks the structure of PDF", programs("qpdf"), dict.fromkeys(("apt-get", "dnf", "pacman", "apk", "zypper", "brew"), "qpdf")),
    Need("chromium", "opens HTML as a reader would", lambda: program(*CHROMIUM) is not None, {
        "apt-get": "chromium",
        "dnf":     "chromium",
        "pacman":  "chromium",
        "apk":     "chromium",
        "zypper":  "chromium",
        "brew":    "chromium",
    }),
    Need("java", "runs the HTML checker", java_runs, {
        "apt-get": "default-jre-headless",
        "dnf":     "java-latest-openjdk-headless",
        "pacman":  "jre-openjdk-headless",
        "apk":     "openjdk17-jre-headless",
        "zypper":  "java-17-openjdk-headless",
        "brew":    "openjdk",
    }),
    Need("npm", "fetches the HTML and accessibility checkers", programs("npm"), {
        "apt-get": "npm",
        "dnf":     "nodejs-npm",
        "pacman":  "npm",
        "apk":     "npm",
        "zypper":  "npm-default",
        "brew":    "node",
    }),
)

MODULES = (
    Need("vnu", "the HTML checker", node_module("vnu-jar/build/dist/vnu.jar"), {}),
    Need("axe", "the accessibility checker", node_module("axe-core/axe.min.js"), {}),
)

EXTRAS = (
    Need("extra-fonts", "what `pip install 'press-briefing[fonts]'` brings", packages("pymupdf_fonts"), {}),
)


def in_ci() -> bool:
    """Tell whether nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}
