"""Many sources through one worker: in order, with bounded memory, the same with one process and with many."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future

from briefing.contents import Digest
from briefing.models import Failure, Page, Raw
from briefing.options import Options
from briefing.pipeline import read_and_digest

WINDOW = 4  # sources under way for each job


def results(given: Iterable[Raw | Page | Failure], options: Options, *, jobs: int = 1) -> Iterator[Digest | Failure]:
    """Read and digest each source; a source that fails is a Failure in its place."""
    if jobs <= 1:
        for one in given:
            yield from read_and_digest(one, options)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # "spawn" starts clean everywhere: a fork of a process with threads may hang.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        yield from through(pool, given, options, window=WINDOW * jobs)


def through(
    pool: Executor, given: Iterable[Raw | Page | Failure], options: Options, *, window: int
) -> Iterator[Digest | Failure]:
    """Do the same in any executor, with at most `window` sources under way."""
    waiting: deque[Future[tuple[Digest | Failure, ...]]] = deque()
    try:
        for one in given:
            waiting.append(pool.submit(read_and_digest, one, options))
            if len(waiting) >= window:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        for future in waiting:
            future.cancel()
