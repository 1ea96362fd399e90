"""Many sources through one worker: in order, with bounded memory, the same with one process and with many."""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

from briefing.contents import Digest
from briefing.models import Failure, Page, Raw
from briefing.options import Options
from briefing.pipeline import read_and_digest

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

Label = TypeVar("Label")
Given = Raw | Page | Failure
WINDOW = 4  # tasks under way for each job
MOST = 8  # sources of a task: to send each by itself takes a tenth of the time
PRELOADED = ["briefing.batch", "briefing.figures", "briefing.quotes", "briefing.clean.weights"]  # a process starts with
MOST_JOBS = 61  # Windows waits for no more at once
LONGEST = 70  # characters of the folder for temporary files: a socket there has a name, and systems take about 104
FEW = 8  # sources; starting more processes does not pay below


def results(given: Iterable[Given], options: Options, *, jobs: int = 1) -> Iterator[Digest | Failure]:
    """Read and digest each source; a source that fails is a Failure in its place. No jobs: as many as pay."""
    for _, result in labelled(((None, one) for one in given), options, jobs=jobs):
        yield result


def labelled(
    given: Iterable[tuple[Label, Given]], options: Options, *, jobs: int = 1
) -> Iterator[tuple[Label, Digest | Failure]]:
    """Do the same with sources that carry a label, which each of their results carries too."""
    if not jobs:
        given = iter(given)
        first = list(islice(given, FEW))
        given, jobs = chain(first, given), 1 if len(first) < FEW else os.cpu_count() or 1
    if jobs <= 1:
        for label, one in given:
            for result in read_and_digest(one, options):
                yield label, result
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, MOST_JOBS), mp_context=_clean(), initializer=_follow) as pool:
        yield from through(pool, given, options, window=WINDOW * min(jobs, MOST_JOBS))


def _clean() -> "BaseContext":
    """Choose how processes start: clean, since a fork of one with threads may hang; from one that has all at hand."""
    from multiprocessing import get_all_start_methods, get_context
    from tempfile import gettempdir

    if "forkserver" not in get_all_start_methods() or len(gettempdir()) > LONGEST:
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return context


def _follow() -> None:
    """End this process when the one ends that started it, however that is, and leave Ctrl-C to that one."""
    import signal
    import threading
    from multiprocessing import parent_process

    def follow() -> None:
        if parent := parent_process():
            parent.join()
            os._exit(1)

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=follow, daemon=True).start()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Start processes that Ctrl-C does not reach: this one hears of it, and ends them."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def through(
    pool: Executor, given: Iterable[tuple[Label, Given]], options: Options, *, window: int
) -> Iterator[tuple[Label, Digest | Failure]]:
    """Do the same in any executor, with at most `window` tasks under way: of one source at first, of more later."""
    given, sent = iter(given), 0
    waiting: deque[tuple[Sequence[Label], Future[list[tuple[Digest | Failure, ...]]]]] = deque()
    try:
        while some := list(islice(given, min(MOST, 1 + sent // window))):
            labels, sources = zip(*some, strict=True)
            with _uninterrupted():  # it may start a process
                waiting.append((labels, pool.submit(_digested, sources, options)))
            sent += 1
            if len(waiting) >= window:
                yield from _next(waiting)
        while waiting:
            yield from _next(waiting)
    finally:
        for _, future in waiting:
            future.cancel()


def _digested(sources: Sequence[Given], options: Options) -> list[tuple[Digest | Failure, ...]]:
    """Read and digest some sources, in a process of the pool."""
    return [read_and_digest(one, options) for one in sources]


def _next(
    waiting: deque[tuple[Sequence[Label], Future[list[tuple[Digest | Failure, ...]]]]],
) -> Iterator[tuple[Label, Digest | Failure]]:
    """Wait for the sources that were given first."""
    labels, future = waiting.popleft()
    for label, results in zip(labels, future.result(), strict=True):
        for result in results:
            yield label, result
