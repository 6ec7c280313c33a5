"""Build time-series stack, through Processing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRaster,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from phenofuse.algorithms.stacks.vrt_destination import VrtDestination
from phenofuse.cube.raster import available_backends, choose_backend
from phenofuse.cube.stack import open_stack

SHAPE = (6, 5)
PLACE = rasterio.Affine(10, 0, 465180, 0, -10, 5080250)
DAYS = ("20200103T100005", "20200101T101500", "20200101T100005", "20200215T100005")


class Log(QgsProcessingFeedback):
    """Keeps what is told."""

    def __init__(self):
        super().__init__(False)
        self.lines = []
        self.warnings = []

    def pushInfo(self, info):
        """Keep a line."""
        self.lines.append(info)

    def pushWarning(self, warning):
        """Keep a warning."""
        self.warnings.append(warning)

    @property
    def text(self):
        """All that was told."""
        return "\n".join(self.lines + self.warnings)


def write(path, values, **options):
    path.parent.mkdir(exist_ok=True, parents=True)
    height, width = values.shape
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 1}
    profile |= {"dtype": values.dtype.name, "crs": "EPSG:32633", "transform": PLACE}
    with rasterio.open(path, "w", **profile | options) as file:
        file.write(values, 1)
        if values.dtype == np.int16:
            file.scales = [0.0001]
    return str(path)


@pytest.fixture
def images(tmp_path):
    """Four images and their masks in one folder, with a name that needs care."""
    rng = np.random.default_rng(1)
    folder = tmp_path / "Bilder & Größen"
    for day in DAYS:
        values = rng.integers(-2000, 10000, SHAPE).astype(np.int16)
        values[1, 1] = -32768
        write(folder / f"NDVI_{day}.tif", values, nodata=-32768)
        write(folder / f"SCL_{day}.tif", rng.integers(0, 12, SHAPE).astype(np.uint8))
    return folder


def naive(folder, bad=()):
    """Return the stack that the images and masks of a folder mean."""
    result = []
    for path in sorted(folder.glob("NDVI_*.tif")):
        with rasterio.open(path) as file:
            stored = file.read(1)
        with rasterio.open(path.with_name(path.name.replace("NDVI", "SCL"))) as file:
            invalid = np.isin(file.read(1), bad)
        values = (stored * 0.0001).astype(np.float32)
        values[(stored == -32768) | invalid] = np.nan
        result.append(values)
    return np.stack(result)


def physical(path):
    backend = choose_backend()
    stack = open_stack(path, backend)
    with backend.open(stack.path) as reader:
        return stack.values(reader, stack.grid.window).reshape(-1, *stack.grid.shape)


@pytest.fixture
def build(processing, tmp_path):
    """Run the algorithm and return its results and log."""

    def run(context=None, **parameters):
        log = Log()
        parameters.setdefault("OUTPUT", str(tmp_path / "out" / "stack.vrt"))
        options = {"context": context} if context else {}
        return processing.run("phenofuse:buildstack", parameters, feedback=log, **options), log

    return run


@pytest.fixture
def refused(build, tmp_path):
    """Run the algorithm and return the message it refuses with; nothing may be written."""

    def run(**parameters):
        with pytest.raises(QgsProcessingException) as error:
            build(**parameters)
        assert not (tmp_path / "out").exists()
        return str(error.value)

    return run


@pytest.mark.parametrize("backend", available_backends())
@pytest.mark.parametrize("ending", ["vrt", "tif"])
def test_a_folder_of_images_and_masks(build, images, tmp_path, monkeypatch, backend, ending):
    monkeypatch.setenv("PHENOFUSE_RASTER", backend)
    target = tmp_path / "new folder" / f"stack.{ending}"
    result, log = build(
        FOLDER=str(images),
        PATTERN="ndvi_*.TIF",
        MASK_FOLDER=str(images),
        MASK_PATTERN="SCL_*",
        MASK_VALUES="3, 8-10",
        OUTPUT=str(target),
    )
    assert result == {"OUTPUT": str(target), "TIMES_COUNT": 4}
    assert np.array_equal(physical(target), naive(images, [3, 8, 9, 10]), equal_nan=True)
    with rasterio.open(target) as file:
        assert file.driver == {"vrt": "VRT", "tif": "GTiff"}[ending]
        assert file.descriptions == (
            "2020-01-01T10:00:05Z",
            "2020-01-01T10:15:00Z",
            "2020-01-03T10:00:05Z",
            "2020-02-15T10:00:05Z",
        )
    assert "Read 4 images" in log.text
    first = "NDVI_20200101T100005.tif -> 2020-01-01T10:00:05Z (from the file name: 20200101T100005)"
    assert first in log.text
    assert "4 times from 2020-01-01T10:00:05Z to 2020-02-15T10:00:05Z" in log.text
    assert "More than one acquisition, each a time of its own, on 2020-01-01." in log.text
    assert "Each of the 4 images has its mask." in log.text
    assert log.warnings == []


def test_a_list_without_masks_stays_as_it_is_stored(build, images):
    paths = [str(path) for path in images.glob("NDVI_*.tif")]
    result, _ = build(INPUTS=paths[::-1])
    with rasterio.open(result["OUTPUT"]) as file:
        assert file.dtypes == ("int16",) * 4
        assert file.scales == (0.0001,) * 4
    assert np.array_equal(physical(result["OUTPUT"]), naive(images), equal_nan=True)


def test_a_temporary_output_is_a_vrt_and_qgis_shows_masked_values(build, images):
    result, _ = build(
        FOLDER=str(images),
        PATTERN="NDVI*",
        MASK_FOLDER=str(images),
        MASK_PATTERN="SCL*",
        MASK_VALUES="0-5",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert Path(result["OUTPUT"]).suffix == ".vrt"
    layer = QgsRasterLayer(result["OUTPUT"], "stack")
    assert layer.isValid()
    assert layer.bandCount() == 4
    expected = naive(images, range(6))
    assert 0 < np.isnan(expected).sum() < expected.size
    for row, column in np.ndindex(SHAPE):
        place = QgsPointXY(465185 + 10 * column, 5080245 - 10 * row)
        seen = layer.dataProvider().identify(place, QgsRaster.IdentifyFormat.IdentifyFormatValue)
        values = [seen.results()[band] for band in range(1, 5)]
        told = np.array([np.nan if value is None else value for value in values], np.float32)
        assert np.array_equal(told, expected[:, row, column], equal_nan=True)


def test_layers_bring_their_temporal_range(build, tmp_path):
    values = np.ones(SHAPE, np.float32)
    layers = [
        QgsRasterLayer(write(tmp_path / f"{name}_20200101.tif", values), name) for name in "ab"
    ]
    # A local time spec, whatever the machine's zone, means the same fields in UTC.
    begins = [
        QDateTime.fromString("2021-06-05T10:00:00", Qt.DateFormat.ISODate),
        QDateTime.fromString("2021-06-01T00:00:00Z", Qt.DateFormat.ISODate),
    ]
    for layer, begin in zip(layers, begins):
        properties = layer.temporalProperties()
        properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
        properties.setFixedTemporalRange(QgsDateTimeRange(begin, begin.addDays(1)))
        properties.setIsActive(True)
    QgsProject.instance().addMapLayers(layers)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    try:
        for given in (layers, [layer.id() for layer in layers]):
            result, log = build(context=context, INPUTS=given)
            with rasterio.open(result["OUTPUT"]) as file:
                assert file.descriptions == ("2021-06-01", "2021-06-05T10:00:00Z")
            assert "told by: time of the layer (2)" in log.text
        layers[0].temporalProperties().setIsActive(False)
        layers[1].temporalProperties().setIsActive(False)
        with pytest.raises(QgsProcessingException, match="2 images have the same time, 2020-01-01"):
            build(context=context, INPUTS=layers)
    finally:
        QgsProject.instance().removeAllMapLayers()


def test_a_date_pattern_and_a_table(build, tmp_path):
    values = np.ones(SHAPE, np.float32)
    paths = [write(tmp_path / name, values) for name in ("a_05-06-2021.tif", "b_07-06-2021.tif")]
    result, log = build(INPUTS=paths, DATE_PATTERN="%d-%m-%Y")
    with rasterio.open(result["OUTPUT"]) as file:
        assert file.descriptions == ("2021-06-05", "2021-06-07")
    assert "a_05-06-2021.tif -> 2021-06-05 (from the pattern: 05-06-2021)" in log.text
    table = tmp_path / "times.csv"
    table.write_text("file,time\na_05-06-2021.tif,2019-01-01\n")
    result, _ = build(INPUTS=paths, DATE_PATTERN="%d-%m-%Y", TIME_TABLE=str(table))
    with rasterio.open(result["OUTPUT"]) as file:
        assert file.descriptions == ("2019-01-01", "2021-06-07")


def test_a_mosaic_the_first_only_and_files_left_out(build, tmp_path):
    one, two = np.ones(SHAPE, np.float32), np.full(SHAPE, 2, np.float32)
    one[0] = np.nan
    write(tmp_path / "in" / "a_20200101.tif", one)
    write(tmp_path / "in" / "b_20200101.tif", two)
    write(tmp_path / "in" / "c_20200102.tif", two)
    write(tmp_path / "in" / "d.tif", two)
    common = {"FOLDER": str(tmp_path / "in"), "SKIP": True}
    mosaic, log = build(SAME_TIME=2, **common)
    expected = np.stack([np.where(np.isnan(one), two, one), two])
    assert np.array_equal(physical(mosaic["OUTPUT"]), expected)
    assert "Left out, because they have no sure time or mask: d.tif." in log.warnings
    first, log = build(SAME_TIME=1, **common)
    assert np.array_equal(physical(first["OUTPUT"]), np.stack([one, two]), equal_nan=True)
    assert "Not used, because another image has the same time: b_20200101.tif." in log.warnings


def test_other_grids_are_told(build, tmp_path):
    values = np.arange(30, dtype=np.float32).reshape(SHAPE)
    first = write(tmp_path / "a_20200101.tif", values)
    shifted = rasterio.Affine(10, 0, 465190, 0, -10, 5080250)
    second = write(tmp_path / "b_20200102.tif", values, transform=shifted)
    result, log = build(INPUTS=[second, first])
    expected = np.full(SHAPE, np.nan, np.float32)
    expected[:, 1:] = values[:, :-1]
    assert np.array_equal(physical(result["OUTPUT"]), np.stack([values, expected]), equal_nan=True)
    (warning,) = log.warnings
    assert warning.startswith("Resampled to the grid of a_20200101.tif")
    assert warning.endswith("b_20200102.tif.")


def test_subfolders_bands_and_the_output_among_the_images(build, tmp_path):
    folder = tmp_path / "in"
    write(folder / "2020" / "a_20200101.tif", np.ones(SHAPE, np.float32))
    write(folder / "2021" / "a_20210101.tif", np.ones(SHAPE, np.float32))
    output = folder / "stack_20220101.tif"
    for _ in range(2):
        result, _ = build(FOLDER=str(folder), RECURSIVE=True, OUTPUT=str(output))
        assert result["TIMES_COUNT"] == 2
    with rasterio.open(folder / "2020" / "a_20200101.tif") as file:
        profile = file.profile | {"count": 2}
    for year, factor in ((2020, 1), (2021, 3)):
        with rasterio.open(folder / str(year) / f"a_{year}0101.tif", "w", **profile) as file:
            file.write(np.stack([np.zeros(SHAPE), np.full(SHAPE, factor)]).astype(np.float32))
    result, _ = build(FOLDER=str(folder), PATTERN="a_*", RECURSIVE=True, BAND=2)
    assert np.unique(physical(result["OUTPUT"])[1]) == [3]


def test_a_band_without_times_must_be_chosen(refused, tmp_path):
    paths = [write(tmp_path / f"a_2020010{n}.tif", np.ones(SHAPE, np.float32)) for n in (1, 2)]
    with rasterio.open(paths[0]) as file:
        profile = file.profile | {"count": 2}
    with rasterio.open(paths[0], "w", **profile) as file:
        file.write(np.ones((2, *SHAPE), np.float32))
    message = refused(INPUTS=paths)
    assert "a_20200101.tif has 2 bands" in message
    assert "Band" in message


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, ["There are no images", "Folder of images"]),
        ({"FOLDER": "{folder}/nowhere"}, ["nowhere does not exist"]),
        ({"FOLDER": "{folder}", "PATTERN": "EVI_*"}, ["No file in the folder", "EVI_*"]),
        ({"INPUTS": ["{folder}/NDVI_20200101T100005.tif"]}, ["one time only", "at least two"]),
        ({"INPUTS": ["{folder}/NDVI_gone.tif"]}, ["NDVI_gone.tif does not exist"]),
        ({"INPUTS": ["{folder}/notes.txt"]}, ["notes.txt cannot be opened as a raster"]),
        (
            {"MASK_FOLDER": "{folder}", "MASK_PATTERN": "SCL*", "MASK_VALUES": "cloud"},
            ["Mask values", '"cloud"', "3,8-11"],
        ),
        ({"MASK_FOLDER": "{folder}", "MASK_PATTERN": "NDVI*"}, ["Images and masks are the same"]),
        ({"MASK_FOLDER": "{folder}", "MASK_PATTERN": "old*"}, ["None of the masks"]),
        ({"DATE_PATTERN": "%Q"}, ['date pattern "%Q" cannot be used']),
        ({"DATE_PATTERN": "v%Y%m%d"}, ["No time found in 4 of 4 files", "date pattern"]),
        ({"TIME_TABLE": "{folder}/notes.txt"}, ["table of times", "notes.txt"]),
        ({"BAND": 2}, ["has no band 2"]),
        ({"BAND": 0}, ["Band"]),
        ({"OUTPUT": "{folder}/x.png"}, ["x.png", ".vrt", ".tif"]),
        ({"OUTPUT": "{folder}/notes.txt/x.vrt"}, ["x.vrt cannot be written"]),
        (
            {"PATTERN": "NDVI_20200215*", "OUTPUT": "{folder}/NDVI_20200215T100005.tif"},
            ["NDVI_20200215T100005.tif, the output, is the only file found"],
        ),
        (
            {
                "INPUTS": ["{folder}/NDVI_20200101T100005.tif"],
                "OUTPUT": "{folder}/NDVI_20200101T100005.tif",
            },
            ["NDVI_20200101T100005.tif is an input and the output at once"],
        ),
    ],
)
def test_bad_input_is_named_before_anything_is_written(refused, images, parameters, words):
    (images / "notes.txt").write_text("no raster")
    write(images / "old_19990101.tif", np.zeros(SHAPE, np.uint8))
    before = {path: path.read_bytes() for path in images.iterdir()}

    def filled(value):
        return (
            [filled(one) for one in value]
            if isinstance(value, list)
            else value.format(folder=images)
        )

    given = {
        name: value if isinstance(value, int) else filled(value)
        for name, value in parameters.items()
    }
    if given and "INPUTS" not in given and "FOLDER" not in given:
        given = {"FOLDER": str(images), "PATTERN": "NDVI*"} | given
    message = refused(**given)
    for word in words:
        assert word in message
    assert {path: path.read_bytes() for path in images.iterdir()} == before


def test_a_truncated_file_is_named(refused, images):
    path = images / "NDVI_20200103T100005.tif"
    path.write_bytes(path.read_bytes()[:-20])
    assert path.name in refused(FOLDER=str(images), PATTERN="NDVI*")


def test_images_without_a_mask_or_time_are_named_or_left_out(build, refused, images):
    (images / "SCL_20200103T100005.tif").unlink()
    write(images / "NDVI_last.tif", np.ones(SHAPE, np.int16))
    given = {
        "FOLDER": str(images),
        "PATTERN": "NDVI*",
        "MASK_FOLDER": str(images),
        "MASK_PATTERN": "SCL*",
    }
    assert "NDVI_last.tif" in refused(**given)
    result, log = build(SKIP=True, **given)
    assert result["TIMES_COUNT"] == 3
    (warning,) = log.warnings
    assert "NDVI_20200103T100005.tif" in warning
    assert "NDVI_last.tif" in warning


@pytest.mark.parametrize("ending", ["vrt", "tif"])
def test_a_cancelled_run_leaves_an_earlier_result_alone(processing, images, tmp_path, ending):
    class Stopped(Log):
        def isCanceled(self):
            return True

    target = tmp_path / f"stack.{ending}"
    target.write_text("earlier")
    feedback = Stopped()
    feedback.cancel()
    parameters = {"FOLDER": str(images), "PATTERN": "NDVI*", "OUTPUT": str(target)}
    result = processing.run("phenofuse:buildstack", parameters, feedback=feedback)
    assert "OUTPUT" not in result
    assert target.read_text() == "earlier"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [target.name]


def test_progress_goes_to_the_end(processing, images, tmp_path):
    for ending in ("vrt", "tif"):
        log, seen = Log(), []
        log.progressChanged.connect(seen.append)
        parameters = {"FOLDER": str(images), "PATTERN": "NDVI*"}
        parameters["OUTPUT"] = str(tmp_path / f"s.{ending}")
        processing.run("phenofuse:buildstack", parameters, feedback=log)
        assert seen == sorted(seen)
        assert len(seen) >= 4
        assert seen[-1] == 100


def test_the_output_survives_the_model_designer(processing, images, tmp_path):
    model = QgsProcessingModelAlgorithm("model")
    folder = QgsProcessingParameterFile("DATA", "Data", QgsProcessingParameterFile.Behavior.Folder)
    model.addModelParameter(folder, QgsProcessingModelParameter("DATA"))
    child = QgsProcessingModelChildAlgorithm("phenofuse:buildstack")
    child.setChildId("build")
    child.addParameterSources(
        "FOLDER", [QgsProcessingModelChildParameterSource.fromModelParameter("DATA")]
    )
    child.addParameterSources(
        "PATTERN", [QgsProcessingModelChildParameterSource.fromStaticValue("NDVI*")]
    )
    output = QgsProcessingModelOutput("STACK", "Stack")
    output.setChildId("build")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"STACK": output})
    model.addChildAlgorithm(child)
    path = tmp_path / "model.model3"
    assert model.toFile(str(path))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(path))
    again.initAlgorithm()
    (destination,) = again.destinationParameterDefinitions()
    assert destination.defaultFileExtension() == "vrt"
    parameters = {"DATA": str(images), destination.name(): "TEMPORARY_OUTPUT"}
    result = processing.run(again, parameters, feedback=Log())
    written = Path(result[destination.name()])
    assert written.suffix == ".vrt"
    assert np.array_equal(physical(written), naive(images), equal_nan=True)
    named = tmp_path / "named.tif"
    result = processing.run(again, parameters | {destination.name(): str(named)}, feedback=Log())
    assert named.exists()


def test_a_clone_of_the_output_is_the_same(processing):
    output = VrtDestination("OUTPUT", "Stack")
    output.setHelp("Where to")
    output.setFlags(output.flags() | output.Flag.FlagAdvanced)
    output.setCreateByDefault(False)
    clone = output.clone()
    assert isinstance(clone, VrtDestination)
    assert (clone.name(), clone.description(), clone.help()) == ("OUTPUT", "Stack", "Where to")
    assert clone.flags() == output.flags()
    assert not clone.createByDefault()
    assert "*.vrt" in clone.createFileFilter()
    assert "*.tif" in clone.createFileFilter()


@pytest.mark.parametrize("masked", [False, True])
def test_the_real_scene(build, real, masked):
    folder = real / "slovenia_s2"
    if not folder.is_dir():
        pytest.skip("the Slovenian scene is not here")
    masks = {"MASK_FOLDER": str(folder / "CLM")} if masked else {}
    result, log = build(FOLDER=str(folder / "NDVI"), **masks)
    assert result["TIMES_COUNT"] == 68
    expected = []
    for path in sorted((folder / "NDVI").glob("*.tif")):
        with rasterio.open(path) as file:
            values = (file.read(1) * 0.0001).astype(np.float32)
        with rasterio.open(folder / "CLM" / path.name.replace("NDVI", "CLM")) as file:
            values[masked & (file.read(1) == 1)] = np.nan
        expected.append(values)
    assert np.array_equal(physical(result["OUTPUT"]), np.stack(expected), equal_nan=True)
    assert "on 2015-12-08." in log.text
