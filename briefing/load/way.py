"""How a run comes by its sources: one visit to the web for all of it, and who is given what was read."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from itertools import tee
from typing import TYPE_CHECKING, NamedTuple, Self

from briefing.errors import InputError
from briefing.load.opening import failure
from briefing.models import Failure, Raw

if TYPE_CHECKING:
    from briefing.load.cache import Cache, Fetched
    from briefing.load.session import Session

Kept = Callable[[Raw], object] | None


class Answer(NamedTuple):
    """A source as a server gave it."""

    raw: Raw
    end: str  # the address that it came from, redirects followed


class Way:
    """One visit to the web, through one cache; `kept` is given the bytes of all that is read, from files too."""

    def __init__(self, *, cache: "Cache | None" = None, kept: Kept = None) -> None:
        self.cache, self.kept = cache, kept

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if "session" in vars(self):
            self.session.close()

    @cached_property
    def session(self) -> "Session":
        """Begin the visit, when the first address is asked for."""
        from briefing.load.session import Session

        return Session(cache=self.cache or default_cache())

    def noted(self, raw: Raw) -> Raw:
        """Hand on what was read."""
        if self.kept:
            self.kept(raw)
        return raw

    def answers(self, urls: Iterable[str], *, led_by: str) -> Iterator[Answer | Failure]:
        """Fetch the web addresses that a page at another one names, or a person; one answer each, in their order."""
        from briefing.load.address import shown
        from briefing.load.fetch import fetch_all

        urls, places = tee(urls)  # not all at once: there may be many
        for url, found in zip(places, fetch_all(urls, session=self.session, led_by=led_by), strict=True):
            if isinstance(found, InputError):
                yield failure(shown(url), found)
            else:
                yield Answer(self.noted(answered(url, found)), found.url)


def answered(location: str, fetched: "Fetched") -> Raw:
    """Make a source of a server's answer; name and password in an address are not told to the briefing's readers."""
    from briefing.load.address import parse

    return Raw(parse(location).url, fetched.content, fetched.content_type, fetched.charset)


def asked(location: str, *, cache: "Cache | None" = None, offline: bool = False) -> Raw:
    """Get one page from the web, or only from the cache. Raises InputError."""
    from briefing.load.fetch import fetch

    cache = cache or default_cache()
    answer = cache.get(location) if offline else fetch(location, cache=cache)
    if answer is None:
        raise InputError(f"{location}: the page is not in the cache", hint="make the briefing again")
    return answered(location, answer)


def default_cache() -> "Cache":
    """Open the cache of fetched pages where this machine keeps such things, or where BRIEFING_CACHE says."""
    from briefing.load.cache import Cache, cache_folder

    return Cache(cache_folder())
