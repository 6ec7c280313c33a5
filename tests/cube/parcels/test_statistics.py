"""Statistics of parcels beside numpy's own, one parcel and time after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.cube.parcels.pixels import ParcelPixels
from phenofuse.cube.parcels.statistics import NAMES, class_counts, statistics
from phenofuse.cube.problem import Problem


def parcel_pixels(members, shares=None) -> ParcelPixels:
    start = np.append(0, np.cumsum([len(one) for one in members]))
    pixel = np.concatenate([np.asarray(one, np.intp) for one in members])
    return ParcelPixels(start, pixel, None if shares is None else np.concatenate(shares), width=1)


def by_numpy(values) -> dict[str, float]:
    valid = values[~np.isnan(values)].astype(float)
    share = valid.size / values.size
    if not valid.size:
        return dict.fromkeys(NAMES, np.nan) | {"count": 0, "valid_share": 0}
    p25, p50, p75 = np.percentile(valid, [25, 50, 75])
    return {
        "count": valid.size,
        "mean": valid.mean(),
        "std": valid.std(),
        "min": valid.min(),
        "p25": p25,
        "p50": p50,
        "p75": p75,
        "max": valid.max(),
        "valid_share": share,
    }


@pytest.fixture
def scene():
    """Values of 7 times, and parcels of 1 to 300 pixels, some of them shared."""
    rng = np.random.default_rng(5)
    values = rng.normal(0.4, 0.2, (7, 2000))
    values[rng.random(values.shape) < 0.5] = np.nan
    values[3, :500] = np.nan
    sizes = [1, 2, 3, 5, 8, 15, 16, 17, 18, 31, 33, 64, 65, 100, 300, 300]
    members = [np.sort(rng.choice(2000, size, replace=False)) for size in sizes]
    return values, [np.arange(4), *members]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_statistics_are_those_of_numpy(scene, dtype):
    values, members = scene
    values = values.astype(dtype)
    found = statistics(values, parcel_pixels(members))
    assert tuple(found) == NAMES
    for time, image in enumerate(values):
        for place, pixels in enumerate(members):
            for name, expected in by_numpy(image[pixels]).items():
                assert found[name][time, place] == pytest.approx(expected, abs=1e-12, nan_ok=True)


def test_a_parcel_without_a_valid_pixel_has_no_values_but_a_count_of_0(scene):
    values, members = scene
    found = statistics(values, parcel_pixels(members))
    assert found["count"][3, 0] == found["valid_share"][3, 0] == 0
    assert all(np.isnan(found[name][3, 0]) for name in NAMES[1:-1])


def test_a_parcel_without_pixels_has_a_count_of_0():
    found = statistics(np.ones((2, 4)), parcel_pixels([[], [1, 2]]))
    np.testing.assert_array_equal(found["count"], [[0, 2], [0, 2]])
    np.testing.assert_array_equal(found["mean"], [[np.nan, 1], [np.nan, 1]])
    np.testing.assert_array_equal(found["valid_share"], [[0, 1], [0, 1]])


def test_a_parcel_has_the_same_statistics_whatever_is_beside_it(scene):
    values, members = scene
    together = statistics(values, parcel_pixels(members))
    for place, pixels in enumerate(members):
        alone = statistics(values, parcel_pixels([pixels]))
        for name in NAMES:
            np.testing.assert_array_equal(alone[name][:, 0], together[name][:, place])


def test_values_are_left_as_they_are(scene):
    values, members = scene
    before = values.copy()
    statistics(values, parcel_pixels(members))
    np.testing.assert_array_equal(values, before)


def test_more_values_than_are_sorted_together(scene, monkeypatch):
    values, members = scene
    expected = statistics(values, parcel_pixels(members))
    monkeypatch.setattr("phenofuse.cube.parcels.statistics._TOGETHER", 100)
    found = statistics(values, parcel_pixels(members))
    for name in NAMES:
        np.testing.assert_array_equal(found[name], expected[name])


def test_equal_shares_give_the_plain_statistics(scene):
    values, members = scene
    plain = statistics(values, parcel_pixels(members))
    half = statistics(values, parcel_pixels(members, [np.full(len(one), 0.5) for one in members]))
    for name in NAMES:
        factor = 0.5 if name == "count" else 1
        np.testing.assert_allclose(half[name], plain[name] * factor, rtol=0, atol=1e-12)


def test_shares_are_weights(scene):
    values, members = scene
    rng = np.random.default_rng(2)
    shares = [rng.uniform(0.01, 1, len(one)) for one in members]
    found = statistics(values, parcel_pixels(members, shares))
    for time, image in enumerate(values):
        for place, (pixels, share) in enumerate(zip(members, shares)):
            valid = ~np.isnan(image[pixels])
            x, w = image[pixels][valid], share[valid]
            assert found["count"][time, place] == pytest.approx(w.sum())
            assert found["valid_share"][time, place] == pytest.approx(w.sum() / share.sum())
            if x.size:
                mean = np.average(x, weights=w)
                assert found["mean"][time, place] == pytest.approx(mean)
                std = np.sqrt(np.average((x - mean) ** 2, weights=w))
                assert found["std"][time, place] == pytest.approx(std, abs=1e-9)
                assert found["min"][time, place] == x.min()
                assert found["max"][time, place] == x.max()
                for name, q in (("p25", 0.25), ("p50", 0.5), ("p75", 0.75)):
                    assert found[name][time, place] == pytest.approx(quantile(x, w, q))


def quantile(x, w, q):
    """The weighted quantile as its formula stands, value by value."""
    order = np.argsort(x)
    x, w = x[order], w[order]
    n = x.size
    place = [k * w[k] + (n - 1) * w[:k].sum() for k in range(n)]
    return np.interp(q * place[-1], place, x)


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 3), st.integers(1, 40)),
        elements=st.floats(-1e3, 1e3, width=32) | st.just(np.nan),
    )
)
def test_order_and_bounds_hold_for_any_values(values):
    found = statistics(values, parcel_pixels([np.arange(values.shape[1])]))
    some = found["count"] > 0
    ordered = np.stack([found[name][some] for name in ("min", "p25", "p50", "p75", "max")])
    assert (np.diff(ordered, axis=0) >= -1e-9).all()
    assert (found["mean"][some] >= found["min"][some] - 1e-9).all()
    assert (found["mean"][some] <= found["max"][some] + 1e-9).all()
    assert (found["std"][some] >= 0).all()
    assert ((found["valid_share"] >= 0) & (found["valid_share"] <= 1)).all()


def test_classes_are_counted():
    values = np.array([[4, 4, 8, 3, np.nan, 4], [0, 0, 11, 11, 11, -2]], np.float32)
    found = class_counts(values, parcel_pixels([[0, 1, 2], [2, 3, 4, 5]]))
    assert set(found) == {"-2", "0", "3", "4", "8", "11", "count", "valid_share"}
    np.testing.assert_array_equal(found["4"], [[2, 1], [0, 0]])
    np.testing.assert_array_equal(found["11"], [[0, 0], [1, 3]])
    np.testing.assert_array_equal(found["-2"], [[0, 0], [0, 1]])
    np.testing.assert_array_equal(found["count"], [[3, 3], [3, 4]])
    np.testing.assert_array_equal(found["valid_share"], [[1, 0.75], [1, 1]])


def test_classes_are_weighted_by_shares():
    found = class_counts(np.array([[1.0, 2, 1]]), parcel_pixels([[0, 1, 2]], [np.r_[0.5, 1, 0.25]]))
    assert found["1"][0, 0] == 0.75
    assert found["2"][0, 0] == 1


@pytest.mark.parametrize("values", [[0.5, 1], [0, 5000]])
def test_values_that_are_no_classes_are_named(values):
    with pytest.raises(Problem, match="stack of classes has values from 0"):
        class_counts(np.array([values]), parcel_pixels([[0, 1]]))
