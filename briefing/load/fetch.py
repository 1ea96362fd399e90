"""Pages from the web, in the order they were asked for: several hosts at once, each host one page at a time."""

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from itertools import islice

from briefing.errors import InputError
from briefing.load.address import parse
from briefing.load.cache import Cache, Fetched
from briefing.load.manners import MANNERS, Manners
from briefing.load.session import Session
from briefing.load.trouble import Trouble

AHEAD = 4  # pages for each job that are taken from the list, or wait to be taken by the caller


def fetch(
    url: str,
    *,
    cache: Cache | None = None,
    manners: Manners = MANNERS,
    clock: Callable[[], float] = time.time,
    sleep: Callable[[float], object] | None = None,
) -> Fetched:
    """Return the page at a web address. Raises InputError."""
    with Session(cache=cache, manners=manners, clock=clock, sleep=sleep) as session:
        return session.fetch(url)


def fetch_all(
    urls: Iterable[str], *, session: Session, led_by: str = "", jobs: int = 8
) -> Iterator[Fetched | InputError]:
    """Yield the pages at web addresses, or why there is none, in the order of the addresses.

    `led_by` is the address of the page that names them. Who leaves in the middle ends the session, and with it what
    still runs.
    """
    with ThreadPoolExecutor(jobs, "fetch") as pool:
        try:
            yield from _in_order(pool, urls, partial(_fetched, session, led_by=led_by), jobs)
        except BaseException:
            session.close()
            raise


def _in_order(
    pool: ThreadPoolExecutor, urls: Iterable[str], fetched: Callable[[str], Fetched | InputError], jobs: int
) -> Iterator[Fetched | InputError]:
    """Do so in a pool, with a bounded number of pages at a time."""
    listed = enumerate(urls)
    waiting: dict[int, tuple[str, str]] = {}  # by their place: host and address
    running: dict[Future[Fetched | InputError], tuple[int, str]] = {}
    done: dict[int, Fetched | InputError] = {}
    turn = 0
    while True:
        room = AHEAD * jobs - len(waiting) - len(running) - len(done)
        waiting.update((place, (_host(url), url)) for place, url in islice(listed, room))
        for place, host, url in _startable(waiting, busy=[host for _, host in running.values()], jobs=jobs):
            del waiting[place]
            running[pool.submit(fetched, url)] = place, host
        if turn in done:
            yield done.pop(turn)
            turn += 1
        elif running:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                done[running.pop(future)[0]] = future.result()
        else:
            return


def _startable(waiting: dict[int, tuple[str, str]], *, busy: list[str], jobs: int) -> list[tuple[int, str, str]]:
    """Choose what may start now, the first first: none whose host is busy."""
    chosen: list[tuple[int, str, str]] = []
    hosts = set(busy)
    for place, (host, url) in waiting.items():
        if host not in hosts and len(busy) + len(chosen) < jobs:
            chosen.append((place, host, url))
            hosts.add(host)
    return chosen


def _fetched(session: Session, url: str, *, led_by: str) -> Fetched | InputError:
    """Fetch a page; an error is a value."""
    try:
        return session.fetch(url, led_by=led_by)
    except InputError as error:
        return error


def _host(url: str) -> str:
    """Return the host of an address; what is no address has one of its own, and fails at once."""
    try:
        return parse(url).host
    except Trouble:
        return url
