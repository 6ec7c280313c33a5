"""Dilated cloud masks, beside direct convolution in two dimensions and the published kernel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import ndimage, signal

from phenofuse.series import cloud_dilation
from phenofuse.series.cloud_dilation import CLEAR, FAR, dilated_mask, gaussian, reach


def kernel(size):
    """The kernel in two dimensions, by its definition."""
    place = np.arange(size) - (size - 1) / 2
    square = place[:, None] ** 2 + place**2
    weights = np.exp(-square / (2 * (size / 6) ** 2))
    return weights / weights.sum()


def smeared(seeds, size):
    return signal.convolve2d(seeds.astype(float), kernel(size), mode="same", boundary="fill")


def clouds(rng, shape, share=0.2):
    """Classes in patches, some of them missing, and lone pixels."""
    field = ndimage.gaussian_filter(rng.normal(size=shape), 3)
    classes = np.where(field < np.quantile(field, share), 9.0, 4.0)
    classes[rng.random(shape) < 0.03] = rng.choice([0, 1, 2, 3, 6, 8, 11])
    classes[rng.random(shape) < 0.02] = np.nan
    return classes


def test_the_kernel_is_the_published_one():
    """openeo-python-driver's process JSON holds the kernel of 17 pixels."""
    found = np.outer(gaussian(17), gaussian(17))
    assert found[8, 8] == pytest.approx(0.019927617993936483, rel=1e-12)
    assert found[0, 0] == pytest.approx(6.872607261923617e-06, rel=1e-12)
    np.testing.assert_allclose(found, kernel(17), rtol=1e-12)
    np.testing.assert_allclose(np.outer(gaussian(201), gaussian(201)), kernel(201), rtol=1e-11)


@pytest.mark.parametrize(("near", "far"), [(17, 77), (17, 201), (9, 39), (5, 0), (0, 21), (0, 0)])
def test_it_is_the_convolution_in_two_dimensions(near, far):
    rng = np.random.default_rng(near + far)
    classes = np.array([clouds(rng, (90, 110), share) for share in (0.02, 0.1)])
    found = dilated_mask(classes, near_size=near, far_size=far)
    for image, mask in zip(classes, found):
        first = ~np.isin(image, CLEAR)
        second = np.isin(image, FAR)
        ours = smeared(first, near) if near else np.where(first, 1, 0)
        other = smeared(second, far) if far else np.zeros(image.shape)
        np.testing.assert_array_equal(mask, (ours > 0.057) | (other > 0.025))
        # No value so near a threshold that rounding could decide.
        assert np.abs(ours - 0.057).min() > 1e-9 and np.abs(other - 0.025).min() > 1e-9
    assert 0 < found.mean() < 1


def test_erosion_is_by_a_disc_and_leaves_the_edge_of_the_image():
    image = np.full((40, 40), 4.0)
    image[:12, :12] = 9
    image[25, 25] = image[25, 26] = 9
    cross = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]])
    seeds = signal.convolve2d((image == 4).astype(int), cross, mode="same") == 0
    assert seeds[0, 0] and not seeds[25, 25]
    found = dilated_mask(image[None], near_size=0, far_size=0, erosion=3)[0]
    np.testing.assert_array_equal(found, seeds)
    found = dilated_mask(image[None], near_size=5, far_size=9, erosion=3)[0]
    np.testing.assert_array_equal(found, (smeared(seeds, 5) > 0.057) | (smeared(seeds, 9) > 0.025))


def test_what_a_transform_cannot_tell_is_summed_up(monkeypatch):
    """With every pixel in doubt the mask is the same as with none."""
    rng = np.random.default_rng(11)
    classes = clouds(rng, (60, 70))[None]
    usual = dilated_mask(classes, far_size=41)
    monkeypatch.setattr(cloud_dilation, "DOUBT", 1.0)
    np.testing.assert_array_equal(dilated_mask(classes, far_size=41), usual)


def test_a_lone_pixel_is_dropped_and_a_block_of_them_grows():
    image = np.full((2, 60, 60), 4.0)
    image[0, 30, 30] = 9
    image[1, 28:33, 28:33] = 9
    lone, block = dilated_mask(image, far_size=0)
    assert not lone.any()
    assert block.sum() > 25 and block[28:33, 28:33].all()


def test_all_and_nothing():
    assert dilated_mask(np.full((1, 50, 50), 9.0)).all()
    assert dilated_mask(np.full((1, 50, 50), np.nan)).all()
    assert not dilated_mask(np.full((1, 50, 50), 4.0)).any()
    assert dilated_mask(np.zeros((0, 5, 5))).shape == (0, 5, 5)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([(5, 11, 0), (3, 15, 3), (9, 0, 5), (3, 33, 0)]))
def test_a_pixel_asks_no_further_than_the_reach(seed, sizes):
    rng = np.random.default_rng(seed)
    classes = clouds(rng, (60, 50))[None]
    options = dict(zip(("near_size", "far_size", "erosion"), sizes))
    margin = reach(**options)
    whole = dilated_mask(classes, **options)
    top, left = rng.integers(margin, 60 - margin), rng.integers(margin, 50 - margin)
    piece = classes[:, top - margin : top + margin + 1, left - margin : left + margin + 1]
    assert dilated_mask(piece, **options)[0, margin, margin] == whole[0, top, left]


@pytest.mark.parametrize(
    ("options", "match"),
    [({"near_size": 4}, "near_size"), ({"far_size": -1}, "far_size"), ({"erosion": 2}, "erosion")],
)
def test_bad_sizes_are_named(options, match):
    with pytest.raises(ValueError, match=match):
        dilated_mask(np.zeros((1, 5, 5)), **options)
    with pytest.raises(ValueError, match="shape"):
        dilated_mask(np.zeros((5, 5)))
