"""Modules that Typer imports and a command seldom uses: each is imported when something of it is asked for."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

# a fifth of the time that Typer takes; all of them are Python's own, and always there, but for the last
SELDOM = ("ipaddress", "linecache", "subprocess", "textwrap", "tokenize", "shellingham")


class Waiting(ModuleType):
    """What stands for a module until then."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def wait() -> None:
    """Let those modules wait that nobody has imported yet."""
    for name in SELDOM:
        sys.modules.setdefault(name, Waiting(name))
