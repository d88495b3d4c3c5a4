"""Map a pure function over many items: here or in worker processes, in order, with a bounded queue."""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["mapped", "seldom_collect"]

In = TypeVar("In")
Out = TypeVar("Out")

_BATCH = 16
_AHEAD = 8


def mapped(function: Callable[[In], Out], items: Iterable[In], *, workers: int = 1) -> Iterator[Out]:
    """Yield `function(item)` for every item in order; `function` and items must pickle when `workers` > 1.

    At most eight batches a worker are under way: a stream without end needs bounded memory, and who takes the results
    may be busy for a second. One batch is done here: to start processes would take longer.
    """
    stream = iter(items)
    first = tuple(islice(stream, _BATCH)) if workers > 1 else ()
    if len(first) < _BATCH:
        yield from map(function, chain(first, stream))
        return
    yield from _in_processes(function, chain(first, stream), workers)


def _in_processes(function: Callable[[In], Out], stream: Iterator[In], workers: int) -> Iterator[Out]:
    # Their modules take a tenth of the start of a command that works alone.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("forkserver")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_begin) as pool:
        waiting: deque[Future[list[Out]]] = deque()
        while batch := tuple(islice(stream, _BATCH)):
            waiting.append(pool.submit(_batch, function, batch))
            if len(waiting) >= _AHEAD * workers:
                yield from waiting.popleft().result()
        yield from chain.from_iterable(future.result() for future in waiting)


def seldom_collect() -> None:
    """Let this process seldom look for garbage, which is a seventh of the time of making dossiers.

    Our values hold no circles, so that nothing is found; each whole look walks through the lexicon and all articles in hand.
    """
    gc.set_threshold(20_000, 20, 200)


def _begin() -> None:
    """Make a new process a worker: it ends with its parent and looks for garbage between batches only."""
    gc.disable()
    _end_with_parent()


def _end_with_parent() -> None:
    """Let this worker end when the program that started it was killed, which nobody else tells it."""
    from multiprocessing import parent_process
    from threading import Thread

    parent = parent_process()

    def watch() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    Thread(target=watch, daemon=True).start()


def _batch(function: Callable[[In], Out], items: tuple[In, ...]) -> list[Out]:
    made = [function(item) for item in items]
    # What a batch left behind is young; the lexicon and what is remembered of words are not walked through again.
    gc.collect(0)
    return made
