"""Share a list of work between forked processes."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# Below this many items a second process costs more than it saves (measured: none gained at 50, 1.2 times at 500).
WORTH_FORKING = 400

_job: tuple[Callable[[Sequence[object]], object], Sequence[object]] | None = None


def processes() -> int:
    """How many processes may be used: the processors this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def share(
    function: Callable[[Sequence[Item]], Result], items: Sequence[Item], worth_forking: int = WORTH_FORKING
) -> list[Result]:
    """`function` applied to shares of `items`, dealt in turn, in as many processes as help.

    The children are forks: `function` and `items` may hold anything, only results travel (pickled). Raises MemoryError when the
    system has ended one, which is what it does for want of memory.
    """
    count = processes() if len(items) >= worth_forking else 1
    if count == 1:
        return [function(items)]
    from concurrent.futures import ProcessPoolExecutor, process  # what forks nothing does without it
    from multiprocessing import get_context

    global _job  # noqa: PLW0603 (a fork inherits it, so that neither function nor items need be pickled)
    _job = (function, items)  # type: ignore[assignment]
    try:
        with (
            warnings.catch_warnings(),
            ProcessPoolExecutor(count, mp_context=get_context("fork"), initializer=_end_with_parent) as pool,
        ):
            # Python 3.12 warns of the threads that the minifier of scripts leaves in the parent: no child calls it.
            warnings.filterwarnings("ignore", ".*multi-threaded", DeprecationWarning)
            return list(pool.map(_run, range(count), [count] * count))  # type: ignore[arg-type]
    except process.BrokenProcessPool:
        raise MemoryError from None
    finally:
        _job = None


def _end_with_parent() -> None:
    """Let a worker end when its parent does, however that one is killed: it would wait for work for ever."""
    import threading

    threading.Thread(target=_await_parent, daemon=True).start()


def _await_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    assert parent is not None
    parent.join()  # its end of a pipe closes with it
    os._exit(1)


def _run(first: int, step: int) -> object:
    assert _job is not None
    function, items = _job
    return function(items[first::step])
