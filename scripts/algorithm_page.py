"""The reference page of an algorithm, in Markdown: all that it says of itself."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterator

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

from phenofuse.algorithms.declaration import (
    Choice,
    Events,
    Maps,
    Method,
    Number,
    SeasonMaps,
)
from phenofuse.algorithms.method_algorithm import MethodAlgorithm

KINDS = {
    "raster": "raster layer",
    "source": "vector layer or table",
    "vector": "vector layer or table",
    "multilayer": "several layers",
    "field": "name of a field",
    "band": "number of a band",
    "string": "text",
    "file": "file or folder",
    "boolean": "yes or no",
    "extent": "extent",
    "datetime": "date",
    "authcfg": "id of a stored login",
    "providerconnection": "name of a stored connection",
    "databaseschema": "name of a schema",
    "rasterDestination": "raster file",
    "sink": "vector layer or table",
    "fileDestination": "file",
    "folderDestination": "folder",
}
"""What is given for each type of parameter."""

FILES = {
    "raster": "{name}.tif",
    "multilayer": "{name}.tif",
    "source": "{name}.gpkg",
    "file": "{name}.json",
    "field": "{name}",
    "extent": "15.50,15.53,45.85,45.87 [EPSG:4326]",
    "rasterDestination": "{name}.tif",
    "sink": "{name}.gpkg",
    "fileDestination": "{name}.html",
    "folderDestination": "{name}",
}
"""What stands for a parameter of a type in examples."""

EXAMPLES = {
    "biophysical": {"GREEN": "b03.tif", "RED": "b04.tif", "NIR": "b08.tif"},
    "buildstack": {"FOLDER": "images", "OUTPUT": "stack.vrt"},
    "compareobservations": {"SEASONS": "seasons.tif", "PAIRS": "harvest = EOSD"},
    "fuses1s2": {"VV_ASCENDING": "vv.tif", "VH_ASCENDING": "vh.tif", "OPTICAL": "ndvi.vrt"},
    "gapadvice": {"AUXILIARIES": "radar.tif", "OUTPUT_REPORT": "advice.html"},
    "heterogeneity": {"CLASSES": "crops.tif"},
    "openeojob": {"JOB": "j-2403"},
    "parceldatabase": {"GEOPACKAGE": "series.gpkg"},
    "parcelseries": {"OUTPUT": "series.gpkg"},
    "ppi_parcels": {"RED": "red", "NIR": "nir", "POLYGONS": "parcels.gpkg"},
    "spectralindex": {"RED": "b04.tif", "NIR": "b08.tif"},
    "trafficlight": {"RULES": "meadows.toml", "YEAR": "2022"},
}
"""Values for examples where not only what QGIS calls needed is, or where others say more."""

EXPLAINED = {
    "datadensity": "preparation.md",
    "gapadvice": "gap-filling.md",
    "validategapfilling": "gap-filling.md",
    "ppi": "observations.md",
    "ppi_parcels": "observations.md",
    "compareobservations": "observations.md",
    "degreedays": "observations.md",
    "mowing": "mowing.md",
    "trafficlight": "traffic-light.md",
    "smoothing": "methods.md",
    "fusion": "fusion.md",
    "phenology": "phenology.md",
    "events": "events.md",
    "parcels": "parcels.md",
    "stacks": "preparation.md",
    "openeo": "openeo.md",
    "models": "how-to-model.md",
}
"""The page that explains an algorithm, or those of a group."""


def page(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the page of an algorithm."""
    description, source = said(algorithm)
    lines = [f"# {plain(algorithm.displayName())}", "", f"`{algorithm.id()}`", ""]
    lines += [part for text in description for part in (text, "")]
    if source:
        lines += [f"Source: {source}", ""]
    lines += [f"[What is behind it, and when to take it](../{_explained(algorithm)})", ""]
    asked = algorithm.parameterDefinitions()
    destinations = [one for one in asked if isinstance(one, QgsProcessingDestinationParameter)]
    usual = [one for one in asked if one not in destinations and not _advanced(one)]
    advanced = [one for one in asked if one not in destinations and _advanced(one)]
    for title, group in (("Parameters", usual), ("Advanced parameters", advanced)):
        if group:
            lines += [f"## {title}", "", "| parameter | meaning | values | default |"]
            lines += ["|---|---|---|---|", *(_row(one, algorithm) for one in group), ""]
    lines += ["## Results", "", *_results(algorithm, destinations), ""]
    if isinstance(algorithm, MethodAlgorithm):
        lines += _metrics(algorithm.method)
    lines += ["## On the command line", "", "```console", f"$ {example(algorithm)}", "```", ""]
    return "\n".join(lines)


def said(algorithm: QgsProcessingAlgorithm) -> tuple[list[str], str]:
    """Return the paragraphs of the help that are of no parameter, and the source, as Markdown."""
    paragraphs = [
        " ".join(part.split())
        for part in re.split(r"</?(?:p|body|html|br)>", algorithm.shortHelpString())
        if part.strip()
    ]
    of_parameters = tuple(f"<b>{one.description()}</b>" for one in algorithm.parameterDefinitions())
    sources = [one for one in paragraphs if one.startswith("<i>Source")]
    texts = [
        one
        for one in paragraphs
        if one not in sources and not one.startswith((*of_parameters, "<h2>", "<h3>"))
    ]
    summary = plain(algorithm.shortDescription())
    described = [_marked(one) for one in texts]
    if summary not in described:
        described.insert(0, summary)
    source = re.sub(r"^<i>Source: |</i>$", "", sources[0]) if sources else ""
    return described, plain(html.unescape(source))


def example(algorithm: QgsProcessingAlgorithm) -> str:
    """Return a call of the program qgis_process that gives all that is needed."""
    known, words = EXAMPLES.get(algorithm.name(), {}), []
    for one in algorithm.parameterDefinitions():
        name = one.name()
        if _needed(one) or name in known:
            value = known.get(name) or FILES[one.type()].format(
                name=name.lower().rpartition(":")[2]
            )
            words.append(f'{name}="{value}"' if " " in value else f"{name}={value}")
    return " ".join(["qgis_process run", algorithm.id(), *(["--", *words] if words else [])])


def _explained(algorithm: QgsProcessingAlgorithm) -> str:
    own = algorithm.method.id if isinstance(algorithm, MethodAlgorithm) else algorithm.name()
    return EXPLAINED.get(own) or EXPLAINED[algorithm.groupId()]


def plain(text: str) -> str:
    """Return a text as Markdown that shows it as it is, on one line."""
    return re.sub(r"([\\`*_|$<>\[\]{}#~])", r"\\\1", " ".join(text.split()))


def _marked(text: str) -> str:
    """Return a paragraph of HTML, which knows bold and slanted words alone, as Markdown."""
    marks = {"<b>": "**", "</b>": "**", "<i>": "*", "</i>": "*"}
    parts = re.split(r"(</?[bi]>)", text)
    return "".join(marks.get(one) or _kept(html.unescape(one)) for one in parts)


def _kept(text: str) -> str:
    """Return a text as Markdown, with the spaces around it."""
    return re.sub(r"\S(?:.*\S)?", lambda found: plain(found[0]), text, flags=re.DOTALL)


def _advanced(parameter: QgsProcessingParameterDefinition) -> bool:
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def _optional(parameter: QgsProcessingParameterDefinition) -> bool:
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def _needed(parameter: QgsProcessingParameterDefinition) -> bool:
    return not _optional(parameter) and parameter.defaultValue() is None


def _row(parameter: QgsProcessingParameterDefinition, algorithm: QgsProcessingAlgorithm) -> str:
    declared = _declared(parameter.name(), algorithm)
    cells = [
        f"{plain(parameter.description())} `{parameter.name()}`",
        plain(parameter.help()),
        plain(_values(parameter, declared)),
        plain(_default(parameter)),
    ]
    return f"| {' | '.join(cells)} |"


def _declared(name: str, algorithm: QgsProcessingAlgorithm) -> Number | Choice | None:
    """Return the declaration of a parameter, where it has one."""
    if not isinstance(algorithm, MethodAlgorithm):
        return None
    learned = algorithm.method.learning.parameters if algorithm.method.learning else ()
    known = {one.name.upper(): one for one in (*algorithm.method.parameters, *learned)}
    return known.get(name)


def _values(parameter: QgsProcessingParameterDefinition, declared: object) -> str:
    """Return what can be given, with its range."""
    if parameter.type() == "enum":
        options = [f"{number}: {label}" for number, label in enumerate(parameter.options())]
        several = "some of " if parameter.allowMultiple() else ""
        return several + "; ".join(options)
    if isinstance(parameter, QgsProcessingParameterNumber):
        whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
        return f"{'whole number' if whole else 'number'}{_range(parameter, declared)}"
    return KINDS[parameter.type()]


def _range(parameter: QgsProcessingParameterNumber, declared: object) -> str:
    above = declared.above if isinstance(declared, Number) else -math.inf
    least = declared.least if isinstance(declared, Number) else _bound(parameter.minimum())
    most = declared.most if isinstance(declared, Number) else _bound(parameter.maximum())
    words = [f"above {above:g}"] if math.isfinite(above) else []
    if math.isfinite(least):
        words.append(f"from {least:g}")
    if math.isfinite(most):
        words.append(f"to {most:g}")
    return f", {' '.join(words)}" if words else ""


def _bound(value: float) -> float:
    """Return a bound of QGIS's, infinite where it is the largest number that there is."""
    return value if abs(value) < 1e9 else math.inf


def _default(parameter: QgsProcessingParameterDefinition) -> str:
    value = parameter.defaultValue()
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None or value == "" or value == []:
        return "empty" if _optional(parameter) else "needed"
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _results(
    algorithm: QgsProcessingAlgorithm, destinations: list[QgsProcessingDestinationParameter]
) -> Iterator[str]:
    yield "| result | meaning | kind |"
    yield "|---|---|---|"
    named = {one.name() for one in destinations}
    for one in destinations:
        only = "; written only when asked for" if _optional(one) else ""
        kind = KINDS[one.type()] + only
        yield f"| {plain(one.description())} `{one.name()}` | {plain(one.help())} | {kind} |"
    for one in algorithm.outputDefinitions():
        if one.name() not in named:
            kind = one.type().removeprefix("output").lower()
            title = f"{plain(one.description())} `{one.name()}`"
            yield f"| {title} | returned to scripts and models | {kind} |"


def _metrics(method: Method) -> Iterator[str]:
    """Return what the numbers of each output mean."""
    usual = {one.name: getattr(one, "default", None) for one in method.parameters}
    for output in method.outputs:
        if isinstance(output, (Maps, SeasonMaps, Events)):
            yield from (f"### {plain(output.title)}: what its numbers mean", "")
            yield from ("| name | meaning | unit |", "|---|---|---|")
            for one in output.metrics:
                meaning = f"{plain(one.title)}. {plain(one.help)}"
                yield f"| `{one.name}` | {meaning} | {plain(one.unit_of(usual))} |"
            yield ""
