"""Parcel tables as plain rows and as layers, and the results of algorithms read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from phenofuse.series.whittaker import whittaker


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user."""

    def __init__(self):
        super().__init__()
        self.infos, self.warnings = [], []

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.infos.append(text)

    def pushWarning(self, text):
        """Keep a warning."""
        self.warnings.append(text)

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join([*self.infos, *self.warnings])


def several_variables() -> list[tuple]:
    """Rows (parcel, crop, time, variable, count, mean) of 48 parcels and three variables.

    Each has times of its own; NDVI has gaps and missing rows; parcel 5 lacks NDVI, 6 lacks VH.
    """
    chance = np.random.default_rng(12)
    first = {"VH": datetime(2020, 3, 2, 5, 40), "NDVI": datetime(2020, 3, 4, 10, 30)}
    first["VV"] = datetime(2020, 2, 25, 17)
    step, rows = {"VH": 6, "NDVI": 10, "VV": 12}, []
    for parcel in range(1, 49):
        peak = first["NDVI"] + timedelta(days=70 + 30 * (parcel % 2) + chance.normal(0, 8))
        for variable, begin in first.items():
            if (parcel, variable) in ((5, "NDVI"), (6, "VH")):
                continue
            for number in range(180 // step[variable]):
                one = begin + timedelta(days=step[variable] * number)
                season = np.exp(-(((one - peak) / timedelta(days=35)) ** 2))
                value = 0.2 + 0.6 * season + chance.normal(0, 0.03)
                if variable == "NDVI":
                    if chance.random() < 0.1:
                        continue
                    value = np.nan if chance.random() < 0.4 else value
                crop = ("maize", "wheat")[parcel % 2]
                value = None if np.isnan(value) else float(value)
                rows.append((parcel, crop, one, variable, float(number), value))
    return [rows[place] for place in chance.permutation(len(rows))]


class Tables:
    """A parcel table of two variables as plain rows, and what is made of such rows."""

    fields = ("parcel_id", "crop", "time", "variable", "count", "mean")
    parcels = (7, 3, 12, 40)
    alone = 40
    """The parcel of a single observation."""

    def __init__(self) -> None:
        first = datetime(2020, 3, 1, 10, 30)
        self.times = [first + timedelta(days=6 * step) for step in range(10)]
        self.rows = self._rows()
        self.several = several_variables()

    def _rows(self) -> list[tuple]:
        """Rows (parcel, crop, time, variable, count, mean) in no order; some lack or are NULL."""
        chance = np.random.default_rng(3)
        rows = []
        for parcel in self.parcels:
            for variable in ("NDVI", "VH"):
                times = self.times[:1] if parcel == self.alone else self.times
                for number, one in enumerate(times):
                    if number and chance.random() < 0.2:
                        continue
                    value = None if number and chance.random() < 0.3 else float(chance.random())
                    rows.append((parcel, f"crop {parcel % 2}", one, variable, float(number), value))
        return [rows[place] for place in chance.permutation(len(rows))]

    @staticmethod
    def days(times: Sequence[datetime]) -> np.ndarray:
        """Return days since 1970."""
        return np.array([(one - datetime(1970, 1, 1)).total_seconds() / 86_400 for one in times])

    def blocks(self, rows=None) -> dict[str, tuple[list[datetime], list[object], np.ndarray]]:
        """Return times, parcels and block of every variable, made in plain Python."""
        rows, found = rows or self.rows, {}
        for variable in dict.fromkeys(row[3] for row in rows):
            some = [row for row in rows if row[3] == variable]
            times = sorted({row[2] for row in some})
            parcels = list(dict.fromkeys(row[0] for row in some))
            block = np.full((len(times), len(parcels)), np.nan)
            for row in some:
                if row[5] is not None:
                    block[times.index(row[2]), parcels.index(row[0])] = row[5]
            found[variable] = (times, parcels, block)
        return found

    def together(self, *names: str, rows=None) -> tuple[list, list]:
        """Return the parcels, and (days, values) of each variable, NaN where a parcel lacks it."""
        found = self.blocks(rows or self.several)
        parcels = sorted({one for name in names for one in found[name][1]})
        blocks = []
        for name in names:
            times, known, block = found[name]
            values = np.full((len(times), len(parcels)), np.nan)
            values[:, [parcels.index(one) for one in known]] = block
            blocks.append((self.days(times), values))
        return parcels, blocks

    def smoothed(self, at=None, rows=None, **keywords) -> dict[tuple, float | None]:
        """Return Whittaker's curves by parcel, time and variable; else where the table has rows."""
        found = {}
        there = {(row[0], row[2], row[3]) for row in rows or self.rows}
        for variable, (times, parcels, block) in self.blocks(rows).items():
            result_times = times if at is None else at
            result = whittaker(self.days(times), block, at=self.days(result_times), **keywords)
            for row, one in enumerate(result_times):
                for column, parcel in enumerate(parcels):
                    if at is not None or (parcel, one, variable) in there:
                        value = float(result[row, column])
                        found[parcel, one, variable] = None if np.isnan(value) else value
        return found

    @staticmethod
    def moment(one: datetime) -> QDateTime:
        """Return a time as QGIS has it."""
        milliseconds = round(one.replace(tzinfo=timezone.utc).timestamp() * 1000)
        return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)

    def layer(
        self,
        rows=None,
        *,
        parcel="integer",
        when="datetime",
        variable="string",
        value="double(0,0)",
        names=fields,
    ) -> QgsVectorLayer:
        """Return rows as a layer in memory; a field without name is left out."""
        kinds = (parcel, "string", when, variable, "double(0,0)", value)
        fields = "&".join(f"field={name}:{kind}" for name, kind in zip(names, kinds) if name)
        layer = QgsVectorLayer(f"None?{fields}", "the table", "memory")
        features = []
        for row in rows or self.rows:
            row = [self.moment(one) if isinstance(one, datetime) else one for one in row]
            feature = QgsFeature(layer.fields())
            feature.setAttributes([one for one, name in zip(row, names) if name])
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        return layer

    @staticmethod
    def saved(layer: QgsVectorLayer, path, driver="GPKG") -> str:
        """Write a layer to a file."""
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        context = QgsCoordinateTransformContext()
        error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        assert error == QgsVectorFileWriter.WriterError.NoError
        return str(path)

    @staticmethod
    def read(layer) -> list[dict[str, object]]:
        """Return the rows of a layer or file by the names of the fields."""
        if isinstance(layer, str):
            layer = QgsVectorLayer(layer, "result", "ogr")
        assert layer.isValid()
        names = layer.fields().names()
        return [dict(zip(names, map(plain, one.attributes()))) for one in layer.getFeatures()]

    @staticmethod
    def by_key(rows, value="smoothed") -> dict[tuple, object]:
        """Return the values of a field by parcel, time and variable."""
        found = {(one["parcel_id"], one["time"], one["variable"]): one[value] for one in rows}
        assert len(found) == len(rows)
        return found


def plain(value):
    """Return a field's value in plain Python; a time without a zone is in UTC."""
    if isinstance(value, QDateTime):
        return datetime.strptime(value.toString("yyyy-MM-ddTHH:mm:ss"), "%Y-%m-%dT%H:%M:%S")
    return None if hasattr(value, "isNull") and value.isNull() else value


@pytest.fixture(scope="session")
def tables() -> Tables:
    """Parcel tables to run algorithms on."""
    return Tables()


@pytest.fixture
def log(qgis_app) -> Log:
    """What an algorithm tells the user."""
    return Log()


@pytest.fixture
def run(processing):
    """Run an algorithm, and return the layer of the result."""

    def run(algorithm, feedback=None, output="OUTPUT", **parameters):
        given = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT} | parameters
        return processing.run(algorithm, given, feedback=feedback)[output]

    return run


@pytest.fixture
def fuse(run, tables, tmp_path):
    """Run the fusion of NDVI with the other variables, and return the rows of the result."""

    def fuse(feedback=None, **parameters):
        given = {"INPUT": tables.layer(tables.several), "MAIN": "NDVI"} | parameters
        return tables.read(run("phenofuse:mogpr_parcels", feedback, **given))

    return fuse
