"""The same for atheris, which looks for bytes that lead to new places in the code: `make fuzz` runs it."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import atheris

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

with atheris.instrument_imports(include=["briefing"]):
    import briefing

    for module in walk_packages(briefing.__path__, "briefing."):  # many are imported in functions alone
        import_module(module.name)
    from fuzz.holds import CODES, METHODS, NAMED, SECONDS, source_holds, text_holds

FOLDER = Path(tempfile.mkdtemp(prefix="briefing-fuzz-"))


def check(content: bytes) -> None:
    """Read bytes as a source, whose last byte says what it is called, or as a text in some language."""
    chosen = content[-1] if content else 0
    if content.startswith(b"%PDF"):  # read in a process of its own, whose code is not ours
        return
    if chosen < len(NAMED) * 16:
        source_holds(content[:-1], name=NAMED[chosen % len(NAMED)], folder=FOLDER, seconds=SECONDS)
    else:
        text = content[:-1].decode("utf-8", "replace")
        text_holds(text, language=CODES[chosen % len(CODES)], method=METHODS[chosen % len(METHODS)])


if __name__ == "__main__":
    atheris.Setup(sys.argv, check)
    atheris.Fuzz()
