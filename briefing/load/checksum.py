"""The checksum that tells whether a source is still what it was."""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

OWN = ("_sha2", "_sha256")  # since Python 3.12, and before; `random` takes its own from the first, too


def sha256(content: bytes) -> str:
    """Sum up bytes, in hexadecimal."""
    return str(_summing()(content).hexdigest())


@cache
def _summing() -> Callable[[bytes], Any]:
    """Find the function: without hashlib where Python allows, which loads all of OpenSSL (3 ms)."""
    for name in (*OWN, "hashlib"):
        try:
            found: Callable[[bytes], Any] = import_module(name).sha256
        except ImportError:
            continue
        return found
    raise ImportError("this Python has no SHA-256")
