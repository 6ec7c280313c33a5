"""Processes of others: what they are, and what they are given.

The known ones stand in `services.json`; the scaling of CropSAR's images is that of its
documentation: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x, 255 where there is no value.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..cube.problem import Problem
from .calls import Sleep, repeat
from .graph import Graph
from .sources import Area

if TYPE_CHECKING:
    from openeo.rest.connection import Connection

FILE = Path(__file__).with_name("services.json")

STARTS, ENDS = ("startdate", "start_date"), ("enddate", "end_date")
"""What processes call the first and the last day where they take no interval."""

OUTLINES = ("geometry", "geometries", "aoi")
"""What they call outlines."""


@dataclass(frozen=True)
class Service:
    """A process of others."""

    id: str
    """Its name."""
    title: str
    """Its name for people."""
    namespace: str
    """Whose it is, or the address of its definition; empty: the user's own."""
    format: str = "netCDF"
    """The format of its result."""
    scaling: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """Factor and offset of stored values, for each value of its argument `output`."""
    missing: float | None = None
    """The stored value that means none."""


@lru_cache(maxsize=1)
def services() -> tuple[Service, ...]:
    """Return the known ones."""
    return tuple(Service(**one) for one in json.loads(FILE.read_text(encoding="utf-8")))


def describe(connection: Connection, service: Service, sleep: Sleep) -> dict[str, Any]:
    """Return what is said of a process: its parameters and what it does; raises Problem."""
    name, namespace = quote(service.id, safe=""), service.namespace
    if namespace.startswith(("http://", "https://")):
        address = namespace
    elif namespace in ("", "user"):
        address = f"/process_graphs/{name}"
    else:
        address = f"/processes/{quote(namespace, safe=':@')}/{name}"
    found = repeat(lambda: connection.get(address).json(), sleep)
    if not isinstance(found, dict) or found.get("id", service.id) != service.id:
        raise Problem(
            "{address} does not describe the process {name}. Give the namespace or the address "
            "of its definition.",
            address=address,
            name=service.id,
        )
    return found


def arguments(
    description: Mapping[str, Any],
    given: Mapping[str, Any],
    area: Area,
    outlines: Mapping[str, Any] | None,
    days: Sequence[str],
) -> dict[str, Any]:
    """Return the arguments of a process: those given, and where and when by what it asks for.

    `outlines` are GeoJSON in degrees, `days` the first and the last. Raises Problem for what is
    needed and missing, and for what is not known.
    """
    found = dict(given)
    parameters = [one for one in description.get("parameters") or () if "name" in one]
    names = [one["name"] for one in parameters]
    for one in parameters:
        name, kinds = one["name"], _kinds(one.get("schema"))
        value: Any = None
        if name == "spatial_extent" or "bounding-box" in kinds:
            value = dict(area) if outlines is None or "geojson" not in kinds else dict(outlines)
        elif name in OUTLINES or "geojson" in kinds:
            value = dict(outlines or rectangle(area))
        elif name == "temporal_extent" or "temporal-interval" in kinds:
            value = list(days)
        elif name in STARTS or name in ENDS:
            value = days[0] if name in STARTS else days[1]
        if value is not None:
            found.setdefault(name, value)
    unknown = sorted(set(given) - set(names)) if names else []
    needed = [one["name"] for one in parameters if not one.get("optional") and "default" not in one]
    missing = [name for name in needed if name not in found]
    if unknown or missing:
        raise Problem(
            "The process takes the arguments {names}; {wrong} is missing or unknown. Give the "
            "arguments as JSON.",
            names=", ".join(names),
            wrong=", ".join([*missing, *unknown]),
        )
    return found


def service_graph(
    service: Service, filled: Mapping[str, Any], description: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the process graph that runs a process and keeps its result."""
    graph = Graph()
    result = graph.add(service.id, **filled)
    if service.namespace:
        graph.nodes[result["from_node"]]["namespace"] = service.namespace
    returns = _kinds((description.get("returns") or {}).get("schema"))
    if "boolean" not in returns:  # which is what a process that saves its result gives
        result = graph.add("save_result", data=result, format=service.format, options={})
    return graph.finish(result)


def rectangle(area: Area) -> dict[str, Any]:
    """Return an area as GeoJSON."""
    west, south, east, north = (area[one] for one in ("west", "south", "east", "north"))
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def _kinds(schema: Any) -> set[str]:
    """Return the types and subtypes that a schema allows."""
    schemas = schema if isinstance(schema, list) else [schema or {}]
    kinds: set[str] = set()
    for one in schemas:
        for name in ("type", "subtype"):
            value = one.get(name)
            kinds |= set(value) if isinstance(value, list) else {value} if value else set()
    return kinds


def published(nodes: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a graph of PhenoFuse as a process of where and when, and its parameters.

    Saving the result is left to who runs it. Raises Problem for a graph that loads nothing.
    """
    graph = json.loads(json.dumps(nodes))
    loads = [one for one in graph.values() if one.get("process_id") == "load_collection"]
    if not loads:
        raise Problem(
            "The file has no process graph that loads a collection. Export one with an algorithm "
            "on openEO (Run: not at all)."
        )
    for one in loads:
        for name in ("spatial_extent", "temporal_extent"):
            one["arguments"][name] = {"from_parameter": name}
    for name, one in list(graph.items()):
        if one["process_id"] == "save_result" and one.get("result"):
            graph[one["arguments"]["data"]["from_node"]]["result"] = True
            del graph[name]
    box = {"type": "object", "subtype": "bounding-box"}
    interval = {"type": "array", "subtype": "temporal-interval"}
    return graph, [
        {"name": "spatial_extent", "description": "The area.", "schema": box},
        {"name": "temporal_extent", "description": "The period.", "schema": interval},
    ]
