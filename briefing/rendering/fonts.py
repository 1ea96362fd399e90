"""The fonts of a PDF: which letters none has, whose an extra brings, and what stands for those that are nowhere."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unicodedata import category
from unicodedata import name as name_of

from briefing.rendering.fontconfig import add, lacking
from briefing.text import beyond_ascii

if TYPE_CHECKING:
    from babel import Locale

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # of one form of a sign or another: never drawn
PLAIN = frozenset(map(chr, range(0x0590, 0x0700)))  # Hebrew and Arabic: DejaVu has them, and no more than that
SYMBOLS = "Zsym"
# letters by the first word of their names, where a language says more, or CLDR calls their script otherwise
SPOKEN = {"CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "BENGALI": "Beng", "ORIYA": "Orya"}
EAST_ASIAN = re.compile("[\u3000-\u303f\uff00-\uffef]")  # signs of all three
FIRST = ("ja", "ko", "zh")  # a run of several is called by the first of these: kana tell Japanese
BROUGHT = frozenset({"ar", "Arab", "Deva", "Hebr", "Thai", "Geor"})  # by the extra


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts at hand for one document."""

    configuration: Any  # WeasyPrint's
    missing: frozenset[str]  # letters that none of them has


@contextmanager
def gathered(text: str) -> Iterator[Fonts]:
    """Gather the fonts for a text: the machine's, and where these lack letters those of the extra."""
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    letters = _letters(text)
    missing = lacking(letters, configuration)
    with TemporaryDirectory(prefix="briefing-") as folder:
        for file in _firago(Path(folder)) if missing or letters & PLAIN else ():
            add(file, configuration)
        missing = lacking(missing, configuration)
        yield Fonts(configuration, missing)


def named(text: str, missing: Iterable[str], locale: "Locale") -> str:
    """Put what they are called in the place of letters that no font has: [Thai]."""
    letters = "".join(map(re.escape, sorted(missing)))
    run = re.compile(rf"[{letters}]+(?:\s+[{letters}]+)*")
    return run.sub(lambda found: f"[{_called(_first(found[0]), locale)}]", text)


def names(missing: Iterable[str], locale: "Locale") -> list[str]:
    """List what letters are called, each script once."""
    codes = sorted({_code(letter) for letter in missing})
    return [_called(code, locale) for code in codes if not (code == "zh" and "ja" in codes)]


def hint(missing: Iterable[str]) -> str:
    """Say which packages bring fonts for letters."""
    words = {_code(letter): _word(letter).lower() for letter in missing}
    codes = set(words)
    east, others = codes & {*FIRST}, sorted(codes - {*FIRST, SYMBOLS})
    slugs = [f"sans-{words[code]}" for code in others] + ["sans-cjk"] * bool(east) + ["emoji"] * (SYMBOLS in codes)
    debian = ["core"] * bool(others) + ["cjk"] * bool(east) + ["color-emoji"] * (SYMBOLS in codes)
    ways = ["pip install 'press-briefing[fonts]'"] if codes & BROUGHT else []
    ways.append("apt install " + " ".join(f"fonts-noto-{slug}" for slug in debian))
    ways.append("dnf install " + " ".join(f"google-noto-{slug}-fonts" for slug in slugs))
    ways.append("brew install " + " ".join(f"font-noto-{slug}" for slug in slugs))
    return f"install fonts: {', or '.join(ways)}"


def warn(missing: Iterable[str]) -> None:
    """Log which letters no font has, and what brings one."""
    from babel import Locale

    called = ", ".join(names(missing, Locale("en")))
    logging.getLogger(__name__).warning("no font on this machine for %s; %s", called, hint(missing))


def _letters(text: str) -> frozenset[str]:
    """Collect the letters of a text that a font must have; every font has those of ASCII."""
    seen = {letter for letter in set(beyond_ascii(text)) if category(letter) not in UNSEEN}
    return frozenset(letter for letter in seen if not SELECTORS.match(letter))


def _first(run: str) -> str:
    """Tell by which code a run of letters is called; ideographs alone may be of any of three languages."""
    codes = {_code(letter) for letter in run if not letter.isspace()}
    if codes <= {"zh", SYMBOLS} and "zh" in codes:
        return "Hani"
    return next((code for code in FIRST if code in codes), min(codes))


def _code(letter: str) -> str:
    """Tell a letter's script by its name, as ISO 15924 codes it; a language's code where it has most of a script."""
    word = _word(letter)
    return SPOKEN.get(word) or ("zh" if EAST_ASIAN.match(letter) else _scripts().get(word.lower(), SYMBOLS))


def _word(letter: str) -> str:
    """Return the word that a letter's name opens with: "CJK", "THAI"."""
    return name_of(letter, "").partition(" ")[0].partition("-")[0]


def _called(code: str, locale: "Locale") -> str:
    """Say what a script is called."""
    found: Mapping[str, str] = locale.languages if code.islower() else locale.scripts
    return str(found.get(code, code))


@cache
def _scripts() -> Mapping[str, str]:
    """Map the English names of scripts to their codes."""
    from babel import Locale

    return {str(called).lower(): code for code, called in Locale("en").scripts.items()}


# --- the extra --------------------------------------------------------------------------------------------------------


def _firago(folder: Path) -> Iterator[Path]:
    """Unpack FiraGO, for Arabic, Hebrew, Devanagari and Thai, where its package is installed."""
    if find_spec("pymupdf_fonts") is None:
        return
    for weight in ("Regular", "Bold"):
        file = folder / f"FiraGO-{weight}.ttf"
        file.write_bytes(import_module(f"pymupdf_fonts.FiraGO_{weight}").fontbuffer)
        yield file
