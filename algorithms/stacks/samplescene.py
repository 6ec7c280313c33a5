"""Create sample scene: a small simulated landscape with its truth, to try everything on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...cube.finished_file import finished_folder, readable_size, require_space
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import STACKS
from ..text import tr

WIDTH, HEIGHT, YEARS, FIRST_YEAR, SEED = "WIDTH", "HEIGHT", "YEARS", "FIRST_YEAR", "SEED"
CLOUD_SHARE, OUTPUT = "CLOUD_SHARE", "OUTPUT"

DEFAULTS = {
    "width": 120,
    "height": 120,
    "years": 2,
    "first_year": 2022,
    "seed": 1,
    "cloud_share": 57,
}
"""Those of the simulator, which is imported only when it runs: it needs scipy."""

MOST_PIXELS = 100_000_000


class SampleSceneAlgorithm(PhenoFuseAlgorithm):
    """Writes the files of a simulated scene into a folder."""

    listed_in = STACKS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "samplescene"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Create sample scene")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr(tag) for tag in ("example", "demo", "simulation", "test data", "time series")]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Writes a simulated farm landscape with its truth, to try everything on.")

    def shortHelpString(self) -> str:
        """Return the help."""
        return tr(
            "<p>Writes a simulated farm landscape: cloudy NDVI images and their cloud masks at "
            "Sentinel-2 times (folder images), a radar vegetation index at Sentinel-1 times "
            "(radar_rvi.tif), the parcels with their crops (parcels.gpkg), and the truth: "
            "noise-free NDVI (truth_ndvi.tif) and the start, peak and end of every season with "
            "its mowings and harvest (seasons.csv).</p>"
            "<p>The same seed gives the same scene. Next, make a stack of the images with Build "
            "time-series stack: pattern NDVI_*.tif, masks CLOUDS_*.tif.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        whole = QgsProcessingParameterNumber.Type.Integer
        for name, title, default, least, most, text in (
            (
                WIDTH,
                tr("Columns"),
                DEFAULTS["width"],
                16,
                20_000,
                tr("Pixels of 10 m from west to east."),
            ),
            (
                HEIGHT,
                tr("Rows"),
                DEFAULTS["height"],
                16,
                20_000,
                tr("Pixels of 10 m from north to south."),
            ),
            (YEARS, tr("Years"), DEFAULTS["years"], 1, 20, tr("Number of calendar years.")),
            (
                FIRST_YEAR,
                tr("First year"),
                DEFAULTS["first_year"],
                1971,
                2200,
                tr("The year of the first images."),
            ),
            (
                SEED,
                tr("Seed"),
                DEFAULTS["seed"],
                0,
                2**31 - 1,
                tr("The same number gives the same scene, another one another scene."),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(
                    name, title, whole, default, minValue=least, maxValue=most
                ),
                text,
            )
        self.add(
            QgsProcessingParameterNumber(
                CLOUD_SHARE,
                tr("Share of clouds (%)"),
                QgsProcessingParameterNumber.Type.Double,
                DEFAULTS["cloud_share"],
                minValue=1,
                maxValue=99,
            ),
            tr("Share of all pixels and dates under clouds or their shadows, from 1 to 99 %."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of the scene")),
            tr("Where the files go; files of an earlier scene there are replaced."),
        )
        self.addOutput(QgsProcessingOutputFolder("IMAGES", tr("Folder of the images")))
        self.addOutput(QgsProcessingOutputRasterLayer("RADAR", tr("Radar vegetation index")))
        self.addOutput(QgsProcessingOutputRasterLayer("TRUTH", tr("Noise-free NDVI")))
        self.addOutput(QgsProcessingOutputVectorLayer("PARCELS", tr("Parcels")))
        self.addOutput(QgsProcessingOutputFile("SEASONS", tr("True seasons")))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the scene."""
        from ...cube.sample.files import IMAGES, RADAR, TRUTH, write_scene
        from ...cube.sample.scene import CRS, Scene
        from .scene_layers import PARCELS, SEASONS, write_parcels, write_seasons

        scene = Scene(
            width=self.parameterAsInt(parameters, WIDTH, context),
            height=self.parameterAsInt(parameters, HEIGHT, context),
            years=self.parameterAsInt(parameters, YEARS, context),
            first_year=self.parameterAsInt(parameters, FIRST_YEAR, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            cloud_share=self.parameterAsDouble(parameters, CLOUD_SHARE, context) / 100,
        )
        if scene.width * scene.height > MOST_PIXELS:
            raise Problem(
                "Columns x rows is {pixels}, more than the {most} a sample scene may have. Give a "
                "smaller scene.",
                pixels=scene.width * scene.height,
                most=MOST_PIXELS,
            )
        folder = Path(self.parameterAsString(parameters, OUTPUT, context))
        crs = QgsCoordinateReferenceSystem(CRS)
        with finished_folder(folder) as part:
            dates = 2 * len(scene.optical_days) + len(scene.radar_days)
            size = 4 * dates * scene.width * scene.height
            require_space(part, size)
            feedback.pushInfo(
                tr(
                    "{parcels} parcels, {optical} optical and {radar} radar acquisitions, about "
                    "{size}.",
                    parcels=len(scene.parcels),
                    optical=len(scene.optical_days),
                    radar=len(scene.radar_days),
                    size=readable_size(size),
                )
            )
            write_scene(
                scene,
                part,
                crs.toWkt(),
                choose_backend(),
                progress=lambda share: feedback.setProgress(100 * share),
                cancelled=feedback.isCanceled,
            )
            write_parcels(part / PARCELS, scene.parcels, crs, context)
            write_seasons(part / SEASONS, scene.parcels)
        names = {"IMAGES": IMAGES, "RADAR": RADAR, "TRUTH": TRUTH}
        names |= {"PARCELS": PARCELS, "SEASONS": SEASONS}
        return {OUTPUT: str(folder)} | {key: str(folder / name) for key, name in names.items()}
