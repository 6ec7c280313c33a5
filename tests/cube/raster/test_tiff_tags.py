"""A TIFF file that ends within its tags is found out, on every version of GDAL."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from phenofuse.cube.problem import Problem
from phenofuse.cube.raster.tiff_tags import lost_tag


@pytest.fixture(params=[["BIGTIFF=NO"], ["BIGTIFF=YES"], ["ENDIANNESS=BIG"]])
def image(request, tmp_path, write_stack):
    """A file whose last part is its scale and its offset."""
    values = np.ones((2, 8, 8), np.int16)
    return write_stack(
        tmp_path / "a.tif", values, ["2020-01-01"] * 2, scale=0.1, offset=5.0, options=request.param
    )


def test_a_whole_file_has_all_tags(image, backend):
    assert lost_tag(image) is None
    assert backend.describe(image).bands[1].scale == 0.1


def test_a_file_that_ends_within_a_tag_is_named(image, backend):
    content = image.read_bytes()
    place = content.index(b"<GDALMetadata>")  # others lie behind it
    image.write_bytes(content[: place + 30])
    assert lost_tag(image) is not None
    with pytest.raises(Problem, match=r"a\.tif .*incomplete"):
        backend.describe(image)


@pytest.mark.parametrize(
    "content",
    [b"", b"II", b"no picture at all", b"II*\0" + struct.pack("<I", 900), b"II+\0" + b"\xff" * 12],
)
def test_what_is_no_tiff_is_not_judged(tmp_path, content):
    (tmp_path / "a.tif").write_bytes(content)
    assert lost_tag(tmp_path / "a.tif") is None
    assert lost_tag(tmp_path) is None and lost_tag("/vsizip/a.zip/a.tif") is None
