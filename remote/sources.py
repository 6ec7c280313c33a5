"""What the methods work on where the data are: a variable made of the bands of a collection.

The names of collections and bands on each known back-end stand in `backends.json`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..cube.problem import Problem
from .graph import DATA, Graph, formula_process, names_in

FILE = Path(__file__).with_name("backends.json")

DILATION = "to_scl_dilation_mask"
"""The process that masks clouds and what is near them, where a back-end has it."""

CLEAR = (2, 4, 5, 6, 7)
"""Classes of Sentinel-2's scene classification that show the ground."""

NEAR = 3
"""Pixels (of the classification) around a cloud that are masked with it where there is no such
process."""

Area = dict[str, float]
"""West, south, east and north in degrees (EPSG:4326)."""


@dataclass(frozen=True)
class Recipe:
    """How a variable is made of bands."""

    id: str
    """Its name among the recipes."""
    title: str
    """Its name for people."""
    sensor: str
    """Whose collection it is made of."""
    name: str
    """Short name of the variable."""
    formula: str
    """From the names of bands."""


@dataclass(frozen=True)
class Source:
    """A variable of a collection as it is called on one back-end."""

    name: str
    """Of the variable, for bands and files."""
    collection: str
    """Id of the collection."""
    bands: tuple[str, ...]
    """Names of its bands."""
    formula: str = ""
    """From `words` to the variable; empty: the only band itself, with no mask."""
    words: tuple[str, ...] = ()
    """What the formula calls the bands."""
    scale: float = 1.0
    """From stored values to those the formula is about."""
    classes: str = ""
    """The band of the scene classification where clouds are to be masked, or empty."""
    backscatter: str = ""
    """The coefficient that radar is calibrated to, or empty."""
    only: tuple[str, str] = ("", "")
    """A property of images and its value in those that are loaded, such as the orbit; or empty."""
    namespace: str = ""
    """Of a process that makes the variable, whose id is then in place of a collection."""
    argument: str = ""
    """The process's argument that gets the name of the variable."""

    def add(
        self, graph: Graph, area: Area, period: Sequence[str], processes: Collection[str]
    ) -> dict[str, str]:
        """Add what makes the variable, a cube of one band, and return its node.

        `period` is its first day and the day behind its last, `processes` are those that the
        back-end has.
        """
        where = {"spatial_extent": dict(area), "temporal_extent": list(period)}
        if self.namespace:
            cube = graph.add(self.collection, **where, **{self.argument: self.name})
            graph.nodes[cube["from_node"]]["namespace"] = self.namespace
            return cube

        def load(bands: Sequence[str]) -> dict[str, str]:
            chosen = {"properties": _only(*self.only)} if self.only[0] else {}
            return graph.add(
                "load_collection", id=self.collection, **where, bands=list(bands), **chosen
            )

        cube = load(self.bands)
        if self.backscatter:
            cube = graph.add("sar_backscatter", data=cube, coefficient=self.backscatter)
        if not self.formula:
            (band,) = self.bands
            if band == self.name:
                return cube
            return graph.add("rename_labels", data=cube, dimension="bands", target=[self.name])
        reducer = formula_process(self.formula, list(self.words), self.scale)
        cube = graph.add("reduce_dimension", data=cube, dimension="bands", reducer=reducer)
        if self.classes:
            clouds = _clouds(graph, load([self.classes]), processes)
            # The classes have larger pixels than most bands.
            clouds = graph.add("resample_cube_spatial", data=clouds, target=cube, method="near")
            cube = graph.add("mask", data=cube, mask=clouds)
        return graph.add("add_dimension", data=cube, name="bands", label=self.name, type="bands")


def _only(name: str, value: str) -> dict[str, Any]:
    """Return the filter of the images whose property has a value."""
    inner = Graph()
    return {name: inner.process(inner.add("eq", x={"from_parameter": "value"}, y=value))}


def _clouds(graph: Graph, classes: dict[str, str], processes: Collection[str]) -> dict[str, str]:
    """Add what is not 0 where clouds, their shadows or what is near them hide the ground."""
    first = formula_process("band", ["band"])
    if DILATION in processes:
        mask = graph.add(DILATION, data=classes)
        return graph.add("reduce_dimension", data=mask, dimension="bands", reducer=first)
    inner = Graph()
    of_pixel = inner.add("array_element", data=DATA, index=0)
    hidden = inner.add("neq", x=of_pixel, y=CLEAR[0])
    for one in CLEAR[1:]:
        hidden = inner.add("and", x=hidden, y=inner.add("neq", x=of_pixel, y=one))
    one_or_zero = inner.add("if", value=hidden, accept=1, reject=0)
    mask = graph.add(
        "reduce_dimension", data=classes, dimension="bands", reducer=inner.process(one_or_zero)
    )
    side = 2 * NEAR + 1
    spread = graph.add("apply_kernel", data=mask, kernel=[[1] * side] * side)
    inner = Graph()
    return graph.add(
        "apply", data=spread, process=inner.process(inner.add("gt", x={"from_parameter": "x"}, y=0))
    )


@lru_cache(maxsize=1)
def known() -> dict[str, Any]:
    """Return what the data file says."""
    return json.loads(FILE.read_text(encoding="utf-8"))


def recipes() -> list[Recipe]:
    """Return the known recipes."""
    return [Recipe(**one) for one in known()["recipes"]]


def source_of(
    recipe: Recipe, url: str, *, collection: str = "", mask: bool = True, orbit: str = ""
) -> Source:
    """Return a recipe in the words of the back-end at `url`; `collection` stands for its own.

    `orbit` is the direction of radar's orbits that are taken, empty for both.
    """
    own: dict[str, Any] = next(
        (one for one in known()["backends"] if url.startswith(one["url"])), {"sensors": {}}
    )
    sensor = known()["sensors"][recipe.sensor] | own["sensors"].get(recipe.sensor, {})
    words = names_in(recipe.formula)
    return Source(
        recipe.name,
        collection or sensor["collection"],
        tuple(sensor["bands"][word] for word in words),
        recipe.formula,
        tuple(words),
        sensor.get("scale", 1.0),
        sensor.get("classes", "") if mask else "",
        sensor.get("backscatter") or "",
        (sensor["orbit"], orbit) if orbit and "orbit" in sensor else ("", ""),
        sensor.get("namespace", ""),
        sensor.get("argument", ""),
    )


def require_bands(source: Source, describe: Callable[[str], dict[str, Any]]) -> None:
    """Raise Problem where the back-end has no such collection or band.

    `describe` returns what it says of a collection, None of one that it does not have. A process of
    others in its place is left to the back-end.
    """
    if source.namespace:
        return
    found = describe(source.collection)
    if found is None:
        raise Problem(
            "The back-end has no collection called {collection}. Give the name of one that it has "
            "as the collection.",
            collection=source.collection,
        )
    dimensions = found.get("cube:dimensions", {}).values()
    bands = [
        band for one in dimensions if one.get("type") == "bands" for band in one.get("values", [])
    ]
    wanted = [*source.bands, *([source.classes] if source.classes else [])]
    missing = [one for one in wanted if bands and one not in bands]
    if missing:
        raise Problem(
            "The collection {collection} has no band {missing}; it has {bands}. Choose another "
            "collection or band.",
            collection=source.collection,
            missing=", ".join(missing),
            bands=", ".join(bands),
        )


def merged(
    graph: Graph,
    sources: Sequence[Source],
    area: Area,
    period: Sequence[str],
    processes: Collection[str],
) -> dict[str, str]:
    """Add several variables as the bands of one cube, on the grid of the first."""
    main, *others = sources
    cube = first = main.add(graph, area, period, processes)
    for source in others:
        node = source.add(graph, area, period, processes)
        if source.collection != main.collection:
            node = graph.add("resample_cube_spatial", data=node, target=first, method="bilinear")
        cube = graph.add("merge_cubes", cube1=cube, cube2=node)
    return cube
