"""What fontconfig says of the fonts of a document: the letters that none has; files that are to be fonts too."""

import ctypes
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

LIBRARIES = ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll")
SETS = (0, 1)  # the system's fonts, and the application's


class _Set(ctypes.Structure):
    """A list of fonts, as fontconfig has it."""

    _fields_ = (("count", ctypes.c_int), ("room", ctypes.c_int), ("fonts", ctypes.POINTER(ctypes.c_void_p)))


def lacking(letters: frozenset[str], configuration: Any) -> frozenset[str]:
    """Return the letters that no font has; none where fontconfig cannot be asked."""
    fontconfig = _fontconfig()
    if fontconfig is None or not letters:
        return frozenset()
    left = ctypes.c_void_p(fontconfig.FcCharSetCreate())
    for letter in letters:
        fontconfig.FcCharSetAddChar(left, ord(letter))
    for charset in _charsets(fontconfig, configuration):
        rest = ctypes.c_void_p(fontconfig.FcCharSetSubtract(left, charset))
        fontconfig.FcCharSetDestroy(left)
        left = rest
        if not fontconfig.FcCharSetCount(left):
            break
    missing = frozenset(letter for letter in letters if fontconfig.FcCharSetHasChar(left, ord(letter)))
    fontconfig.FcCharSetDestroy(left)
    return missing


def _charsets(fontconfig: Any, configuration: Any) -> Iterator[ctypes.c_void_p]:
    """Go through the fonts of a configuration; what letters each of them has."""
    for kind in SETS:
        found = fontconfig.FcConfigGetFonts(_address(configuration), kind)
        for at in range(found.contents.count if found else 0):
            charset = ctypes.c_void_p()
            if not fontconfig.FcPatternGetCharSet(found.contents.fonts[at], b"charset", 0, ctypes.byref(charset)):
                yield charset


def _address(configuration: Any) -> ctypes.c_void_p:
    """Return where fontconfig keeps a configuration of WeasyPrint's."""
    from weasyprint.text.ffi import ffi

    return ctypes.c_void_p(int(ffi.cast("uintptr_t", configuration._config)))  # noqa: SLF001


def add(file: Path, configuration: Any) -> None:
    """Add a font file to the fonts of a document."""
    from weasyprint.text.ffi import ffi, fontconfig, pangoft2

    fontconfig.FcConfigAppFontAddFile(configuration._config, str(file).encode())  # noqa: SLF001
    pangoft2.pango_fc_font_map_config_changed(ffi.cast("PangoFcFontMap *", configuration.font_map))


@cache
def _fontconfig() -> Any:
    """Open the library that WeasyPrint finds fonts with; None where it goes by another name."""
    for library in LIBRARIES:
        try:
            found = ctypes.CDLL(library)
        except OSError:
            continue
        pointer, number = ctypes.c_void_p, ctypes.c_uint32
        shapes: tuple[tuple[Callable[..., Any], Any, list[Any]], ...] = (
            (found.FcCharSetCreate, pointer, []),
            (found.FcCharSetAddChar, ctypes.c_int, [pointer, number]),
            (found.FcCharSetHasChar, ctypes.c_int, [pointer, number]),
            (found.FcCharSetSubtract, pointer, [pointer, pointer]),
            (found.FcCharSetCount, number, [pointer]),
            (found.FcCharSetDestroy, None, [pointer]),
            (found.FcConfigGetFonts, ctypes.POINTER(_Set), [pointer, ctypes.c_int]),
            (
                found.FcPatternGetCharSet,
                ctypes.c_int,
                [pointer, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(pointer)],
            ),
        )
        for function, result, given in shapes:
            function.restype, function.argtypes = result, given  # type: ignore[attr-defined]
        return found
    return None
