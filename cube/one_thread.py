"""Linear algebra on one thread, where the package threadpoolctl is at hand.

Matrices of some hundred rows gain nothing from more threads, and where other programs want the
processor too, threads that wait for each other cost many times the work.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext


def one_thread() -> AbstractContextManager[object]:
    """Return a context in which BLAS uses one thread; without threadpoolctl it changes nothing."""
    try:
        from threadpoolctl import threadpool_limits
    except ImportError:
        return nullcontext()
    return threadpool_limits(limits=1, user_api="blas")
