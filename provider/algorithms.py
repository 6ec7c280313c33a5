"""All algorithms of PhenoFuse: those of each declared method, and the others."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm

from ..algorithms.events.markers import MarkersAlgorithm
from ..algorithms.fusion.fuses1s2 import FuseS1S2Algorithm
from ..algorithms.fusion.learnedfusion import LearnedFusionAlgorithm
from ..algorithms.gaps.gapadvice import GapAdviceAlgorithm
from ..algorithms.gaps.validategapfilling import ValidateGapFillingAlgorithm
from ..algorithms.methods import all_methods
from ..algorithms.models.imagestoseasons import ImagesToSeasonsModel
from ..algorithms.models.parcelstomowing import ParcelsToMowingModel
from ..algorithms.models.s1s2toseasons import S1S2ToSeasonsModel
from ..algorithms.openeo.openeoconnection import OpeneoConnectionAlgorithm
from ..algorithms.openeo.openeojob import OpeneoJobAlgorithm
from ..algorithms.openeo.openeoparcels import OpeneoParcelsAlgorithm
from ..algorithms.openeo.openeopublish import OpeneoPublishAlgorithm
from ..algorithms.openeo.openeoservice import OpeneoServiceAlgorithm
from ..algorithms.openeo.runner import OpeneoAlgorithm
from ..algorithms.parcels.heterogeneity import HeterogeneityAlgorithm
from ..algorithms.parcels.parceldatabase import ParcelDatabaseAlgorithm
from ..algorithms.parcels.parceloutliers import ParcelOutliersAlgorithm
from ..algorithms.parcels.parcelseries import ParcelSeriesAlgorithm
from ..algorithms.parcels.peers import PeersAlgorithm
from ..algorithms.phenology.compareobservations import CompareObservationsAlgorithm
from ..algorithms.phenology.degreedays import DegreeDaysAlgorithm
from ..algorithms.phenology.ppi import PlantPhenologyIndexAlgorithm
from ..algorithms.phenology.ppi_parcels import ParcelPlantPhenologyIndexAlgorithm
from ..algorithms.preparation.biophysical import BiophysicalAlgorithm
from ..algorithms.preparation.maskclouds import MaskCloudsAlgorithm
from ..algorithms.preparation.spectralindex import SpectralIndexAlgorithm
from ..algorithms.rules.trafficlight import TrafficLightAlgorithm
from ..algorithms.stack_runner import StackAlgorithm
from ..algorithms.stacks.buildstack import BuildStackAlgorithm
from ..algorithms.stacks.samplescene import SampleSceneAlgorithm
from ..algorithms.table_runner import TableAlgorithm

ALGORITHMS = (
    BuildStackAlgorithm,
    SampleSceneAlgorithm,
    MaskCloudsAlgorithm,
    SpectralIndexAlgorithm,
    BiophysicalAlgorithm,
    ParcelSeriesAlgorithm,
    ParcelDatabaseAlgorithm,
    PeersAlgorithm,
    ParcelOutliersAlgorithm,
    HeterogeneityAlgorithm,
    TrafficLightAlgorithm,
    FuseS1S2Algorithm,
    LearnedFusionAlgorithm,
    GapAdviceAlgorithm,
    ValidateGapFillingAlgorithm,
    PlantPhenologyIndexAlgorithm,
    ParcelPlantPhenologyIndexAlgorithm,
    CompareObservationsAlgorithm,
    DegreeDaysAlgorithm,
    MarkersAlgorithm,
    OpeneoConnectionAlgorithm,
    OpeneoJobAlgorithm,
    OpeneoParcelsAlgorithm,
    OpeneoServiceAlgorithm,
    OpeneoPublishAlgorithm,
)
"""Those that are no declared methods."""

MODELS = (ImagesToSeasonsModel, S1S2ToSeasonsModel, ParcelsToMowingModel)
"""Those that are chains of the others."""


def every_algorithm() -> list[QgsProcessingAlgorithm]:
    """Return a new instance of each."""
    runners = (StackAlgorithm, TableAlgorithm, OpeneoAlgorithm)
    declared = [runner(method) for method in all_methods() for runner in runners]
    return [algorithm() for algorithm in (*ALGORITHMS, *MODELS)] + declared
