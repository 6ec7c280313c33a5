"""BLAS on one thread."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from phenofuse.cube.one_thread import one_thread


def test_blas_uses_one_thread_within_and_as_many_as_before_behind():
    threadpoolctl = pytest.importorskip("threadpoolctl")
    np.linalg.cholesky(np.eye(3))  # BLAS is loaded

    def threads():
        return [one["num_threads"] for one in threadpoolctl.threadpool_info()]

    before = threads()
    with one_thread():
        blas = [one for one in threadpoolctl.threadpool_info() if one["user_api"] == "blas"]
    assert threads() == before
    if not blas:
        pytest.skip("the BLAS that is installed has no threads")
    assert {one["num_threads"] for one in blas} == {1}


def test_without_the_package_nothing_changes(monkeypatch):
    monkeypatch.setitem(sys.modules, "threadpoolctl", None)
    with one_thread():
        pass
