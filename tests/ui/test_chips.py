"""The colours of the images of a place."""

from __future__ import annotations

import numpy as np

from phenofuse.algorithms.result_layers import VEGETATION_RAMP
from phenofuse.cube.raster.grid import Window
from phenofuse.ui.dock.chip_images import MISSING, render

WINDOW = Window(3, 4, 2, 3)
DAYS = np.array([1.0, 2.0])


def test_an_index_has_the_colours_of_its_layer():
    places = np.array([place for place, _ in VEGETATION_RAMP[:6]])
    values = np.stack([places, np.full(6, np.nan)])
    valid = np.array([True, False])
    chips = render(DAYS, [values], valid, WINDOW, (1, 0), each=False)
    assert chips.images.shape == (2, 3, 2, 3)
    expected = [tuple(int(code[i : i + 2], 16) for i in (1, 3, 5)) for _, code in VEGETATION_RAMP]
    assert [tuple(one) for one in chips.images[0].reshape(6, 3)] == expected[:6]
    assert (chips.images[1] == MISSING).all()
    np.testing.assert_array_equal(chips.is_masked, [False, True])


def test_three_variables_are_red_green_and_blue_alike_or_each_for_itself():
    rng = np.random.default_rng(1)
    red = rng.uniform(0, 1000, (2, 6))
    red[1] *= 3
    bands = [red, red[:, ::-1], np.zeros((2, 6))]
    alike = render(DAYS, bands, np.ones(2, bool), WINDOW, (0, 0), each=False)
    each = render(DAYS, bands, np.ones(2, bool), WINDOW, (0, 0), each=True)
    assert alike.images[0, ..., 0].max() < 200
    assert each.images[0, ..., 0].max() == 255
    assert each.images[..., 0].min() == 0
    np.testing.assert_array_equal(
        each.images[0, ..., 0].ravel(), each.images[0, ..., 1].ravel()[::-1]
    )
    assert (alike.images[..., 2] == 0).all()
