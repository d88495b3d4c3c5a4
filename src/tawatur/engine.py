"""Map a pure function over many items: here or in worker processes, in order, with a bounded queue."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice
from multiprocessing import get_context
from typing import TypeVar

__all__ = ["mapped"]

In = TypeVar("In")
Out = TypeVar("Out")

_BATCH = 16


def mapped(function: Callable[[In], Out], items: Iterable[In], *, workers: int = 1) -> Iterator[Out]:
    """Yield `function(item)` for every item in order; `function` and items must pickle when `workers` > 1.

    At most four batches a worker are under way, so a stream without end needs bounded memory.
    """
    if workers <= 1:
        yield from map(function, items)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("forkserver")) as pool:
        waiting: deque[Future[list[Out]]] = deque()
        stream = iter(items)
        while batch := tuple(islice(stream, _BATCH)):
            waiting.append(pool.submit(_batch, function, batch))
            if len(waiting) >= 4 * workers:
                yield from waiting.popleft().result()
        yield from chain.from_iterable(future.result() for future in waiting)


def _batch(function: Callable[[In], Out], items: tuple[In, ...]) -> list[Out]:
    return [function(item) for item in items]
