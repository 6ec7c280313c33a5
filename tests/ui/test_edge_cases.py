"""Series that hold little, and layers that hold none."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer

from phenofuse.ui.dock.layers import candidates
from phenofuse.ui.dock.places import PARCEL, PIXEL, RECTANGLE, Place
from phenofuse.ui.dock.scene import METHOD, OTHER, SEASONS

from .conftest import dates, point_geometry, seasonal


@pytest.mark.parametrize("known", [0, 1, 2])
@pytest.mark.parametrize("folded", [False, True])
def test_a_pixel_with_hardly_any_observation_is_shown_as_it_is(
    dock, add_stack, wait, known, folded
):
    values = seasonal(30)
    values[:, 2, 2] = np.nan
    values[5 : 5 + known, 2, 2] = 0.4
    layer = add_stack("gaps", values)
    dock.data.choose(layer.id())
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    dock.panels[OTHER].restore({"method": "datadensity", "values": {}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {}})
    dock.bar.folded.setChecked(folded)
    dock.tabs.setCurrentWidget(dock.numbers)
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 2, 2), layer.crs())])
    wait(dock, 1)
    assert dock.pages.currentWidget() is dock.figure
    assert not dock.message.isVisibleTo(dock)
    assert dock.numbers.topLevelItem(0).child(0).text(1) == f"{known} of 30 times"


def test_a_stack_of_two_times_is_shown(dock, add_stack, wait):
    layer = add_stack("two", seasonal(2, gaps=False))
    dock.data.choose(layer.id())
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 1, 1), layer.crs())])
    wait(dock, 1)
    assert dock.model.scene.readings[0].variables[0].days.size == 2


def test_a_rectangle_between_centres_says_so(dock, wait, qtbot):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    extent = layer.extent()
    x, y = extent.xMinimum() + 6, extent.yMaximum() - 6
    small = QgsGeometry.fromWkt(f"POLYGON(({x} {y}, {x + 2} {y}, {x + 2} {y - 2}, {x} {y}))")
    dock.model.show_places([Place(RECTANGLE, small, layer.crs())])
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert "has its centre" in dock.message.label.text()


def test_a_parcel_that_the_table_lacks_says_so(dock, qtbot, parcel_table):
    table, _ = parcel_table
    dock.data.choose(table.id())
    dock.model.show_places([Place(PARCEL, QgsGeometry(), table.crs(), 99)])
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert "no rows of parcel 99" in dock.message.label.text()


def test_a_place_that_another_crs_does_not_hold_says_so(dock, qtbot):
    pole = QgsGeometry.fromWkt("POINT(1e30 1e30)")
    dock.model.show_places([Place(PIXEL, pole, QgsCoordinateReferenceSystem("EPSG:3857"))])
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert dock.model.scene.readings == []


def test_a_file_that_is_gone_says_so(dock, wait, qtbot, tmp_path):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    place = Place(PIXEL, point_geometry(layer, 1, 1), layer.crs())
    (tmp_path / "NDVI.tif").unlink()
    dock.model.show_places([place])
    qtbot.waitUntil(lambda: dock.message.isVisibleTo(dock))
    assert "does not exist" in dock.message.label.text()


def test_what_lies_under_a_mask_is_read_with_the_names_of_the_images(
    dock, wait, write_stack, tmp_path
):
    import processing

    from phenofuse.ui.dock.pointer import describe

    folder = tmp_path / "images"
    folder.mkdir()
    values = seasonal(8, gaps=False)
    masks = np.zeros(values.shape, np.int16)
    masks[3] = 1
    for number, day in enumerate(dates(8)):
        name = day.replace("-", "")
        write_stack(folder / f"S2_{name}_NDVI.tif", values[[number]], [""])
        write_stack(folder / f"S2_{name}_CLOUD.tif", masks[[number]], [""])
    parameters = {"FOLDER": str(folder), "PATTERN": "*NDVI.tif", "OUTPUT": str(tmp_path / "s.vrt")}
    masked = {"MASK_FOLDER": str(folder), "MASK_PATTERN": "*CLOUD.tif", "MASK_VALUES": "1"}
    processing.run("phenofuse:buildstack", {**parameters, **masked})
    layer = QgsRasterLayer(str(tmp_path / "s.vrt"), "masked")
    QgsProject.instance().addMapLayer(layer)
    dock.data.choose(layer.id())
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 2, 2), layer.crs())])
    wait(dock, 1)
    (variable,) = dock.model.scene.readings[0].variables
    is_masked = np.arange(8) == 3
    np.testing.assert_array_equal(np.isnan(variable.values), is_masked)
    np.testing.assert_array_equal(np.isfinite(variable.masked), is_masked)
    assert variable.masked[3] == values[3, 2, 2]
    told = describe("place", variable, 3)
    assert "masked" in told
    assert f"S2_{dates(8)[3].replace('-', '')}_NDVI.tif" in told
    hollow = [one for one, *_ in dock.figure.hovered if one.get_markerfacecolor() == "none"]
    assert [len(one.get_xdata()) for one in hollow] == [1]


def test_a_file_that_was_written_again_is_read_again(dock, wait, write_stack, tmp_path):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    place = Place(PIXEL, point_geometry(layer, 1, 1), layer.crs())
    dock.model.show_places([place])
    wait(dock, 1)
    (tmp_path / "NDVI.tif").unlink()
    write_stack(tmp_path / "NDVI.tif", seasonal(60) + 5, dates(60))
    dock.model.show_places([place])
    wait(dock, 1)
    assert np.nanmin(dock.model.scene.readings[0].variables[0].values) > 4


def test_layers_are_listed_by_name_with_their_times(dock, add_stack, parcel_table, tmp_path):
    add_stack("bare", seasonal(3), times=[""] * 3)
    single = add_stack("one band", seasonal(1))
    assert isinstance(single, QgsRasterLayer)
    labels = [one.label for one in candidates(QgsProject.instance())]
    assert labels == [
        "NDVI (60 times, 2020-01-03 to 2021-12-11)",
        "series (parcel table)",
        "bare (3 bands)",
    ]


def test_a_stack_that_tells_its_times_when_read_is_then_named_with_them(dock, wait, real):
    netcdf = real / "spain_field" / "s2_field.nc"
    layer = QgsRasterLayer(f'NETCDF:"{netcdf}":NDVI', "Spain")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    dock.data.choose(layer.id())
    assert dock.data.main.currentText() == "Spain (31 bands)"
    dock.model.show_places([Place(PIXEL, point_geometry(layer, 8, 8), layer.crs())])
    wait(dock, 1)
    assert dock.data.main.currentText().startswith("Spain (31 times, 2019-")
