"""Extract parcel time series into a database: PostGIS or GeoPackage, by one run or many."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ...cube.parcels.database.catalogue import Catalogue
from ...cube.parcels.database.extraction import Variable, extract_scenes, parcel_ids
from ...cube.parcels.database.scenes import Ring, scenes_of
from ...cube.parcels.database.tables import EXTRACTED, require_band, require_codes
from ...cube.parcels.statistics import class_counts
from ...cube.raster import choose_backend
from ...cube.raster.grid import Grid
from ...cube.run import Cancelled
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PARCELS
from ..text import tr
from . import database_log as log
from .database_target import CONNECTION, OUTPUT, DatabaseTarget, add_target_parameters
from .extraction_parameters import ParcelRequest, add_parameters, add_pixel_parameters

SENSOR, CARD, AGAIN = "SENSOR", "CARD", "AGAIN"
SCENES, ROWS = "SCENES", "ROWS"


class ParcelDatabaseAlgorithm(PhenoFuseAlgorithm):
    """Keeps parcel series in a database that several runs may fill at once."""

    listed_in = PARCELS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "parceldatabase"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Extract parcel time series into a database")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("postgis", "postgresql", "geopackage", "checks by monitoring", "zonal statistics")
        return [tr(word) for word in (*words, "fields", "polygons", "time series")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Statistics of every parcel in every scene, in PostGIS or a GeoPackage.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Sums up the pixels of stacks by parcels, as Extract parcel time series does, into "
                "the tables of Checks by Monitoring: dias_catalogue lists the scenes, "
                "sigs_&lt;year&gt;_&lt;card&gt; has count, mean, std, min, max, p25, p50 and p75 "
                "of each parcel (pid), scene (obsid) and variable (band), hists the classes of "
                "each parcel and scene. The parcels stay where they are; pid is their id."
            ),
            tr(
                "All variables at one time are one scene. A scene is ingested, inprogress or "
                "extracted. Any number of runs, on any number of computers, may work on one "
                "PostGIS database at once: none does another's scene. A scene's rows are written "
                "all at once, and a run that was stopped or killed leaves nothing behind: run "
                "again, and the rest is done. Scenes that are extracted are not extracted again."
            ),
            tr(
                "Before a long run: there are at most as many rows as parcels x scenes x "
                "variables, in PostgreSQL of 75 bytes each, and 137 bytes with their indices "
                "(500,000 parcels, 73 scenes and 7 variables: 19 GB and 35 GB). The log says it "
                "for your data."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_parameters(self.add)
        add_target_parameters(self.add)
        add_pixel_parameters(self.add)
        self.add(
            QgsProcessingParameterString(SENSOR, tr("Sensor"), "S2"),
            tr("Code of one or two characters that the catalogue keeps, such as S2 or S1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(CARD, tr("Card"), "s2"),
            tr(
                "Code of the kind of product, one or two characters: s2 for Sentinel-2, bs for "
                "backscatter, c6 for coherence, or one of your own. Each has tables of its own."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(AGAIN, tr("Extract again what is extracted"), False),
            tr(
                "Also extracts scenes that are extracted already, for example when parcels or "
                "variables are new. Rows of the same parcel, scene and variable are replaced."
            ),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber(SCENES, tr("Number of scenes extracted")))
        self.addOutput(QgsProcessingOutputNumber(ROWS, tr("Number of rows written")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = ParcelRequest.of(self, parameters, context)
        self.codes = {
            "sensor": self.parameterAsString(parameters, SENSOR, context).strip(),
            "card": self.parameterAsString(parameters, CARD, context).strip(),
        }
        require_codes(**self.codes)
        for band in self._bands():
            require_band(band)
        self.target = DatabaseTarget.of(self, parameters, context)

    def _bands(self) -> list[str]:
        """Return the variables that have signatures, not histograms."""
        return [one.name for one in self.request.variables if one.measure is not class_counts]

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Claim scenes and extract them, until none is left."""
        backend = choose_backend()
        outlines = self.request.outlines(context, feedback)
        pids = parcel_ids(outlines.ids)
        variables, footprints = {}, {}
        for one in self.request.variables:
            one.log(feedback)
            backend.probe(one.stack.path)
            variables[one.name] = Variable(one.stack, outlines.on(one.crs), one.measure)
            footprints[one.name] = footprint(one.stack.grid, one.crs, context)
        stacks = {name: one.stack for name, one in variables.items()}
        scenes = scenes_of(stacks, footprints=footprints, **self.codes)
        bands = self._bands()
        log.size(pids.size, len(scenes), len(bands), feedback)
        file = ""
        if not self.target.connection:
            file = self.parameterAsFileOutput(parameters, OUTPUT, context)
        with self.target.open(file, feedback.isCanceled) as catalogue:
            ids = catalogue.ingest([one.scene for one in scenes], bands)
            if self.parameterAsBoolean(parameters, AGAIN, context):
                catalogue.reopen()
            _log_beginning(catalogue, bands, feedback)
            try:
                report = extract_scenes(
                    catalogue,
                    ids,
                    scenes,
                    variables,
                    pids,
                    backend,
                    rule=self.request.rule,
                    minimum_pixels=self.request.minimum_pixels,
                    budget=self.request.budget,
                    progress=lambda share: feedback.setProgress(100 * share),
                    cancelled=feedback.isCanceled,
                )
            except Cancelled:
                log.cancelled(catalogue.summary(), feedback)
                return {}
            log.report(report, pids.size, catalogue.summary(), feedback)
        where = {CONNECTION: self.target.connection} if self.target.connection else {OUTPUT: file}
        return where | {SCENES: report.scenes, ROWS: report.rows}


def _log_beginning(catalogue: Catalogue, bands: list[str], feedback: QgsProcessingFeedback) -> None:
    states = catalogue.summary()
    missing: set[str] = set()
    if states.get(EXTRACTED):
        missing = set(bands) - catalogue.bands_with_rows(bands)
    log.beginning(catalogue.name, states, sorted(missing), feedback)


def footprint(grid: Grid, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext) -> Ring:
    """Return the outline of a raster in longitude and latitude, empty where they are not known."""
    if not crs.isValid():
        return ()
    x0, xc, xr, y0, yc, yr = grid.transform
    corners = ((0, 0), (0, grid.height), (grid.width, grid.height), (grid.width, 0), (0, 0))
    ring = [QgsPointXY(x0 + c * xc + r * xr, y0 + c * yc + r * yr) for c, r in corners]
    polygon = QgsGeometry.fromPolygonXY([ring])
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        polygon.transform(QgsCoordinateTransform(crs, degrees, context.transformContext()))
    except QgsCsException:
        return ()
    return tuple((point.x(), point.y()) for point in polygon.asPolygon()[0])
