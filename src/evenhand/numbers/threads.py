"""Work spread over threads: NumPy lets go of the interpreter while it computes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Part = TypeVar("Part")
Result = TypeVar("Result")


def spread(
    work: Callable[[Part], Result], parts: Sequence[Part], threads: int, done: Callable[[Result], None] | None = None
) -> list[Result]:
    """Run `work` on every part; an error or Ctrl-C ends the rest at once.

    Parameters
    ----------
    work : callable
    parts : sequence
    threads : int
    done : callable, optional
        Told what every part has given, in order, by the calling thread.

    Returns
    -------
    list
        What `work` returned for each part.
    """
    results: list[Result] = []
    if threads == 1 or len(parts) == 1:
        for part in parts:
            results.append(work(part))
            if done is not None:
                done(results[-1])
        return results
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(threads) as pool:
        futures = [pool.submit(work, part) for part in parts]
        try:
            for future in futures:
                results.append(future.result())
                if done is not None:
                    done(results[-1])
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return results
