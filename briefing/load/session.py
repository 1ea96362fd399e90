"""One visit to the web: every request in its turn, asked again where that helps, and not where nothing changed."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from briefing.errors import InputError
from briefing.load import robots
from briefing.load.address import Address, parse, redirected, shown
from briefing.load.cache import DAY, KEPT_HEADERS, Cache, Entry, Fetched, media_type, moment
from briefing.load.manners import MANNERS, Gate, Manners
from briefing.load.trouble import SAVE, AstrayError, Trouble, of_media_type, of_packing, of_status
from briefing.load.wire import PACKINGS, Line, basic, exchange, read

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

EMPTY = (204, 205)


@dataclass(frozen=True, slots=True)
class Errand:
    """What is asked for, and what may be made of the answer."""

    accept: str
    holds: float = 0.0  # seconds that an answer is good for which does not say so itself
    page: bool = True  # only an article will do; else any answer to the question is one


PAGE = Errand("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
ROBOTS = Errand("text/plain,*/*;q=0.8", holds=DAY, page=False)


class Session:
    """A visit: hosts, their rules and the time between requests are known as long as it lasts."""

    def __init__(
        self,
        *,
        cache: Cache | None = None,
        manners: Manners = MANNERS,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        self.cache = cache
        self.manners = manners
        self.line = Line(manners.limits)
        self.clock = clock
        self.sleep = sleep or self.line.closed.wait
        self.lock = threading.Lock()
        self.gates: dict[str, Gate] = {}
        self.rules: dict[str, robots.Rules | Trouble] = {}
        self.asked: set[Address] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the visit: what still runs is cut off."""
        self.line.close()

    def fetch(self, url: str, *, led_by: str = "") -> Fetched:
        """Return the page at an address, to which the page at another one may have led. Raises InputError."""
        trail: list[Address] = []
        try:
            trusted = not led_by or self.line.leads_inside(parse(led_by))
            entry, from_cache = self._follow(replace(parse(url), trusted=trusted), PAGE, trail, visitor=trail)
        except Trouble as trouble:
            way = f" → {shown(trail[-1].url)}" if len(trail) > 1 else ""
            raise InputError(f"{shown(url)}{way}: {trouble.what}", hint=trouble.hint) from None
        if not entry.content.strip():
            raise InputError(f"{shown(url)}: the server answered with an empty page", hint=SAVE)
        return entry.fetched(from_cache=from_cache)

    def _follow(self, address: Address, errand: Errand, trail: list[Address], *, visitor: object) -> tuple[Entry, bool]:
        """Go where redirects lead; returns the last answer, and whether it was there already. `trail` takes the way."""
        while len(trail) <= self.manners.redirects:
            if address in trail:
                raise AstrayError("it leads back to itself, again and again", f"the site may want cookies: {SAVE}")
            trail.append(address)
            self.line.admit(address)
            entry, from_cache = self._entry(address, errand, visitor)
            if not entry.location:
                return entry, from_cache
            address = replace(redirected(address, entry.location), trusted=self.line.leads_inside(address))
        raise AstrayError(f"it leads on more than {self.manners.redirects} times", SAVE)

    def _entry(self, address: Address, errand: Errand, visitor: object) -> tuple[Entry, bool]:
        """Return the answer for one address: the one that is there if it still holds, else the server's."""
        kept = self.cache.entry(address) if self.cache else None
        if kept and (address in self.asked or kept.fresh(self.clock(), default=errand.holds)):
            return kept, True
        if errand.page:
            self._heed_rules(address, visitor)
        entry, unchanged = self._asked(address, errand, kept, visitor)
        self.asked.add(address)
        if self.cache:
            self.cache.put(address, entry)
        return entry, unchanged

    def _heed_rules(self, address: Address, visitor: object) -> None:
        """Raise Trouble where robots.txt forbids the page, or cannot be had from a site that has one."""
        gate = self._gate(address)
        with gate.rules_lock:
            rules = self.rules.get(address.origin) or self._rules(address, visitor)
            self.rules[address.origin] = rules
        if isinstance(rules, Trouble):
            raise Trouble(rules.what, rules.hint)
        gate.pause = max(gate.pause, min(rules.delay, self.manners.patience))
        if not rules.allow(address.url):
            raise Trouble("the site's robots.txt does not let programs read this page", SAVE)

    def _rules(self, address: Address, visitor: object) -> robots.Rules | Trouble:
        """Ask a site for its robots.txt; one that has none allows everything (RFC 9309, section 2.3.1)."""
        where = replace(address, target="/robots.txt")
        try:
            entry, _ = self._follow(where, ROBOTS, [], visitor=visitor)
        except AstrayError:
            return robots.Rules()
        except Trouble as trouble:
            what = f"its robots.txt cannot be had: {trouble.what}" if trouble.status else trouble.what
            return Trouble(what, trouble.hint)
        return robots.read_rules(entry.content)

    def _asked(self, address: Address, errand: Errand, kept: Entry | None, visitor: object) -> tuple[Entry, bool]:
        """Ask the server, more than once where that may help."""
        gate = self._gate(address)
        attempt = 0
        while True:
            try:
                with gate.turn(visitor, self.clock, self.sleep):
                    return self._once(address, errand, kept)
            except Trouble as trouble:
                wait = self.manners.backoff * 2**attempt if trouble.wait is None else trouble.wait
                attempt += 1
                if not trouble.again or attempt >= self.manners.tries or self.line.closed.is_set():
                    raise
                if wait > self.manners.patience:
                    trouble.what += f"; it wants to be left alone for {wait:.0f} seconds"
                    raise
                gate.not_before = self.clock() + wait

    def _once(self, address: Address, errand: Errand, kept: Entry | None) -> tuple[Entry, bool]:
        """Ask the server once; returns the answer, and whether that is what was there already."""
        with exchange(address, self._headers(address, errand, kept), line=self.line) as response:
            headers = {name: response.headers[name] for name in KEPT_HEADERS if name in response.headers}
            unchanged = kept if response.status == 304 else None
            entry = replace(
                unchanged or Entry(address.url, response.status, {}, 0.0, b""),
                headers={**unchanged.headers, **headers} if unchanged else headers,
                moment=self.clock(),
            )
            if not unchanged and not entry.location and self._wanted(response, errand):
                entry = replace(entry, content=self._body(response, errand))
        return entry, unchanged is not None

    def _headers(self, address: Address, errand: Errand, kept: Entry | None) -> dict[str, str]:
        """Say who asks, for what, and what is here already."""
        from urllib3.util.request import ACCEPT_ENCODING

        headers = {
            "User-Agent": self.manners.agent,
            "Accept": errand.accept,
            "Accept-Encoding": ACCEPT_ENCODING,
            "Connection": "close",
        }
        if address.credentials:
            headers["Authorization"] = basic(address.credentials)
        for condition, validator in (("If-None-Match", "etag"), ("If-Modified-Since", "last-modified")):
            if kept and validator in kept.headers:
                headers[condition] = kept.headers[validator]
        return headers

    def _wanted(self, response: "BaseHTTPResponse", errand: Errand) -> bool:
        """Tell by its head whether an answer's body is wanted. Raises Trouble where it is no answer to the errand."""
        status = response.status
        if status >= 500 or status == 429 or (errand.page and not (200 <= status < 300 and status not in EMPTY)):
            raise of_status(status, wait=_retry_after(response.headers.get("retry-after", ""), self.clock()))
        kind, _ = media_type(response.headers.get("content-type", ""))
        trouble = (errand.page and of_media_type(kind)) or of_packing(response.headers, PACKINGS)
        if trouble:
            raise trouble
        return status < 300

    def _body(self, response: "BaseHTTPResponse", errand: Errand) -> bytes:
        """Read an answer's body. Raises Trouble where a page is too large; of robots.txt the beginning will do."""
        size = self.line.limits.size if errand.page else robots.LARGEST + 1
        declared = (response.length_remaining or 0) if errand.page else 0
        content, whole = read(response, size=size) if declared <= size else (b"", False)
        if errand.page and not whole:
            raise Trouble(f"larger than {size / 2**20:.3g} MB", "give the address of a single article")
        return content

    def _gate(self, address: Address) -> Gate:
        """Return the door of a host."""
        with self.lock:
            return self.gates.setdefault(address.host, Gate(self.manners.pause))


def _retry_after(text: str, now: float) -> float | None:
    """Read how many seconds a server asks to wait; None where it does not say."""
    if text.isascii() and text.isdigit():
        return float(text[:9])
    return max(0.0, moment(text) - now) if moment(text) else None
