"""Heterogeneity of parcels beside a flood fill, scipy's moments, and sums by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy import stats

from phenofuse.cube.parcels import heterogeneity
from phenofuse.cube.parcels.clusters import find_clusters
from phenofuse.cube.parcels.heterogeneity import BIMODAL, ClassRule, spread
from phenofuse.cube.parcels.pixels import ParcelPixels
from phenofuse.cube.problem import Problem

NAN = np.nan


def pixels_of(masks, shares=None) -> ParcelPixels:
    """The pixels of parcels given as masks (row, column) of one window."""
    members = [np.flatnonzero(mask) for mask in masks]
    start = np.append(0, np.cumsum([one.size for one in members])).astype(np.intp)
    pixel = np.concatenate([*members, np.zeros(0, np.intp)]).astype(np.intp)
    return ParcelPixels(start, pixel, shares, masks[0].shape[1])


def flood(image, mask, diagonal) -> list[tuple[float, int]]:
    """Class and size of every cluster in a mask, found by flooding from pixel to pixel."""
    left = {(row, column) for row, column in np.argwhere(mask & ~np.isnan(image)).tolist()}
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    if diagonal:
        steps += [(1, 1), (1, -1), (-1, 1), (-1, -1)]
    found = []
    while left:
        waiting = [left.pop()]
        value, size = image[waiting[0]], 0
        while waiting:
            row, column = waiting.pop()
            size += 1
            for down, right in steps:
                near = (row + down, column + right)
                if near in left and image[near] == value:
                    left.remove(near)
                    waiting.append(near)
        found.append((float(value), size))
    return sorted(found)


@st.composite
def scenes(draw):
    """An image of few classes with gaps, and up to four parcels that may overlap."""
    shape = draw(array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=9))
    image = draw(arrays(np.float32, shape, elements=st.sampled_from([1, 2, 7, -3, NAN])))
    masks = draw(st.lists(arrays(bool, shape), min_size=1, max_size=4))
    return image, masks


@given(scenes(), st.booleans())
@settings(deadline=None)
def test_clusters_are_those_of_a_flood_fill(scene, diagonal):
    image, masks = scene
    pixels = pixels_of(masks)
    values = image.ravel()[pixels.pixel]
    classes = np.where(np.isnan(values), -1, values + 3).astype(np.int64)
    parcel, number, size = find_clusters(classes, pixels, diagonal=diagonal)
    for one, mask in enumerate(masks):
        of = parcel == one
        assert sorted(zip(number[of] - 3.0, size[of])) == flood(image, mask, diagonal)


@given(scenes(), st.booleans(), st.sampled_from([0, 1, 2, 5]), st.sampled_from([1, 3, 10**6]))
@settings(deadline=None)
def test_marks_of_classes_are_those_of_plain_sums(scene, diagonal, large, together):
    image, masks = scene
    pixels = pixels_of(masks)
    rule = ClassRule(0.3, 0.7, large, diagonal)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(heterogeneity, "_TOGETHER", together)
        found = rule.measure(image.reshape(1, -1), pixels)
    for one, mask in enumerate(masks):
        values = image[mask]
        valid = values[~np.isnan(values)]
        assert found["count"][0, one] == valid.size
        if not valid.size:
            assert np.isnan([found[name][0, one] for name in ("foi_h", "foi_c", "clusters")]).all()
            continue
        shares = {value: np.mean(valid == value) for value in np.unique(valid)}
        for value in (1, 2, 7, -3):
            share = found.get(f"share_{value}", np.zeros((1, len(masks))))[0, one]
            assert share == pytest.approx(shares.get(value, 0))
        assert found["foi_h"][0, one] == any(0.3 <= share <= 0.7 for share in shares.values())
        clusters = [value for value, size in flood(image, mask, diagonal) if size > large]
        assert found["clusters"][0, one] == len(clusters)
        assert found["foi_c"][0, one] == (len(clusters) > 1)
        for value in shares:
            assert found[f"clusters_{value:.0f}"][0, one] == clusters.count(value)


def test_the_bounds_of_shares_count_and_clusters_must_be_larger():
    image = np.array([[1] * 7 + [2] * 3], np.float32)
    pixels = pixels_of([np.ones((1, 10), bool)])
    assert ClassRule(0.3, 0.7, 0).measure(image, pixels)["foi_h"][0, 0] == 1
    assert ClassRule(0.31, 0.69, 0).measure(image, pixels)["foi_h"][0, 0] == 0
    assert ClassRule(large=3).measure(image, pixels)["clusters"][0, 0] == 1
    assert ClassRule(large=2.5).measure(image, pixels)["foi_c"][0, 0] == 1


@given(scenes(), st.booleans(), st.integers(0, 2**32 - 1))
@settings(deadline=None)
def test_clusters_have_the_same_sizes_to_the_last_bit_in_company(scene, diagonal, seed):
    image, masks = scene
    shares = [np.random.default_rng(seed).random(int(mask.sum())) for mask in masks]
    together = pixels_of(masks, np.concatenate(shares))

    def clusters(pixels):
        values = image.ravel()[pixels.pixel]
        classes = np.where(np.isnan(values), -1, values + 3).astype(np.int64)
        return find_clusters(classes, pixels, diagonal=diagonal)

    parcel, number, size = clusters(together)
    for one, (mask, share) in enumerate(zip(masks, shares)):
        _, own_number, own_size = clusters(pixels_of([mask], share))
        in_company = zip(number[parcel == one], size[parcel == one])
        assert sorted(zip(own_number, own_size)) == sorted(in_company)


def test_shares_of_pixels_weight_classes_and_clusters():
    image = np.array([[1, 1, 2, NAN]], np.float32)
    pixels = pixels_of([np.ones((1, 4), bool)], np.array([0.5, 1.0, 0.5, 0.5]))
    found = ClassRule(0.2, 0.3, 1.4).measure(image, pixels)
    assert found["share_1"][0, 0] == 0.75 and found["share_2"][0, 0] == 0.25
    assert found["foi_h"][0, 0] == 1
    assert found["clusters_1"][0, 0] == 1 and found["clusters_2"][0, 0] == 0
    assert found["valid_share"][0, 0] == 0.8


def test_values_that_are_no_classes_are_refused():
    with pytest.raises(Problem, match="classes are at most 256 whole numbers"):
        ClassRule().measure(np.array([[0.5]]), pixels_of([np.ones((1, 1), bool)]))


VALUES = st.one_of(st.floats(-100, 100, width=32), st.sampled_from([NAN, np.inf, 0.25]))


@given(st.data())
@settings(deadline=None)
def test_moments_are_those_of_scipy(data):
    shape = data.draw(array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=6))
    image = data.draw(arrays(np.float64, shape, elements=VALUES))
    masks = data.draw(st.lists(arrays(bool, shape), min_size=1, max_size=3))
    found = spread(image.reshape(1, -1), pixels_of(masks))
    for one, mask in enumerate(masks):
        valid = image[mask][np.isfinite(image[mask])]
        got = {name: of[0, one] for name, of in found.items()}
        assert got["count"] == valid.size
        if not valid.size:
            assert got["valid_share"] == 0
            assert np.isnan([got["mean"], got["std"], got["cv"], got["skew"]]).all()
            continue
        assert got["mean"] == pytest.approx(valid.mean())
        assert got["std"] == pytest.approx(valid.std(), abs=1e-9)
        if np.ptp(valid) < 1e-3:
            continue  # what is left is rounding
        if abs(valid.mean()) > 1e-6:
            assert got["cv"] == pytest.approx(valid.std() / valid.mean())
        skew = stats.skew(valid, bias=False) if valid.size > 2 else NAN
        assert got["skew"] == pytest.approx(skew, rel=1e-6, abs=1e-6, nan_ok=True)
        if valid.size > 3:
            n = valid.size
            excess = stats.kurtosis(valid, bias=False)
            even = 3 * (n - 1) ** 2 / ((n - 2) * (n - 3))
            expected = (skew**2 + 1) / (excess + even)
            assert got["bimodality"] == pytest.approx(expected, rel=1e-6)
        else:
            assert np.isnan(got["bimodality"])


def test_equal_values_have_no_shape():
    found = spread(np.full((1, 7), 0.1), pixels_of([np.ones((1, 7), bool)]))
    assert found["std"][0, 0] == found["cv"][0, 0] == 0
    assert np.isnan([found["skew"][0, 0], found["bimodality"][0, 0]]).all()


def test_bimodality_tells_two_modes_from_one():
    chance = np.random.default_rng(3)
    one, even = chance.normal(0, 1, 20_000), chance.random(20_000)
    two = np.concatenate([chance.normal(0, 1, 10_000), chance.normal(8, 1, 10_000)])
    whole = pixels_of([np.ones((1, 20_000), bool)])
    found = [spread(some[None], whole)["bimodality"][0, 0] for some in (one, even, two)]
    assert found[0] == pytest.approx(1 / 3, abs=0.01)
    assert found[1] == pytest.approx(BIMODAL, abs=0.01)
    assert found[2] > 0.8


@given(st.integers(0, 2**32 - 1))
@settings(deadline=None)
def test_a_parcel_is_the_same_whatever_is_beside_it(seed):
    chance = np.random.default_rng(seed)
    image = chance.random((1, 64))
    masks = [chance.random((8, 8)) < 0.5 for _ in range(5)]
    shares = [chance.random(int(mask.sum())) for mask in masks]
    together = spread(image, pixels_of(masks, np.concatenate(shares)))
    for one, (mask, share) in enumerate(zip(masks, shares)):
        alone = spread(image, pixels_of([mask], share))
        for name, of in alone.items():
            np.testing.assert_array_equal(of[:, 0], together[name][:, one], err_msg=name)
