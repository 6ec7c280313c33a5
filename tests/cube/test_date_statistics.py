"""Statistics of dates, beside numpy on the whole stack."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.cube.date_statistics import date_statistics
from phenofuse.cube.run import MEBIBYTE, Cancelled
from phenofuse.cube.stack import open_stack

TIMES = ["2020-01-01", "2020-01-07", "2020-01-13T10:00:00"]


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    rng = np.random.default_rng(3)
    values = rng.normal(0.4, 0.2, (3, 300, 260)).astype(np.float32)
    values[0][rng.random(values[0].shape) < 0.3] = np.nan
    values[1] = np.nan
    return values


@pytest.mark.parametrize("budget", [MEBIBYTE, 512 * MEBIBYTE])
def test_it_is_numpy_on_the_whole_stack(values, write_stack, backend, tmp_path, budget):
    path = write_stack(tmp_path / "a.tif", values, TIMES, nodata=np.nan)
    shares = []
    found = date_statistics(
        open_stack(path, backend), backend, budget=budget, progress=shares.append
    )
    assert found.valid.tolist() == np.isfinite(values).sum(axis=(1, 2)).tolist()
    np.testing.assert_allclose(found.share, np.isfinite(values).mean(axis=(1, 2)))
    for mean, image in zip(found.mean, values.astype(np.float64)):
        known = image[np.isfinite(image)]
        assert mean == pytest.approx(known.mean(), rel=1e-12) if known.size else np.isnan(mean)
    assert shares[-1] == 1 and (len(shares) > 1) == (budget == MEBIBYTE)


def test_it_stops_when_cancelled(values, write_stack, backend, tmp_path):
    path = write_stack(tmp_path / "a.tif", values, TIMES, nodata=np.nan)
    with pytest.raises(Cancelled):
        date_statistics(open_stack(path, backend), backend, cancelled=lambda: True)
