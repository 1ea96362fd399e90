"""The checksum that tells whether a source is still what it was."""

from contextlib import suppress
from importlib import import_module

OWN = ("_sha2", "_sha256")  # since Python 3.12, and before; `random` takes its own from the first, too


def sha256(content: bytes) -> str:
    """Sum up bytes, in hexadecimal; without hashlib where Python allows, which loads all of OpenSSL (3 ms)."""
    for name in OWN:
        with suppress(ImportError):
            return str(import_module(name).sha256(content).hexdigest())
    from hashlib import sha256

    return sha256(content).hexdigest()
