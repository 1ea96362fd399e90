"""Modules that Typer imports and a command seldom uses: each is imported when something of it is asked for."""

import sys
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

# a fourth of the time that Typer takes
SELDOM = ("bz2", "ipaddress", "linecache", "lzma", "shellingham", "subprocess", "textwrap", "tokenize", "zlib")


class Waiting(ModuleType):
    """What stands for a module until then."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def wait() -> None:
    """Let those modules wait that are there, and that nobody has imported yet."""
    for name in SELDOM:
        if name not in sys.modules and find_spec(name):
            sys.modules[name] = Waiting(name)
