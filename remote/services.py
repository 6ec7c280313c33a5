"""Processes of others: what they are, and what they are given.

The known ones stand in `services.json`; the scaling of CropSAR's images is that of its
documentation: NDVI = 0.004 x - 0.08, FAPAR and FCOVER = 0.005 x, 255 where there is no value.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..cube.problem import Problem
from .calls import Sleep, repeat
from .graph import Graph
from .schema import kinds, require_fitting, schemas_of
from .sources import Area

if TYPE_CHECKING:
    from openeo.rest.connection import Connection

FILE = Path(__file__).with_name("services.json")

STARTS, ENDS = ("startdate", "start_date"), ("enddate", "end_date")
"""What processes call the first and the last day where they take no interval."""

EXTENTS = ("spatial_extent", "temporal_extent")
"""What openEO itself calls where and when."""

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
    record: str = ""
    """The address of what its catalogue says of it; empty where it lies beside the definition."""


@lru_cache(maxsize=1)
def services() -> tuple[Service, ...]:
    """Return the known ones."""
    return tuple(Service(**one) for one in json.loads(FILE.read_text(encoding="utf-8")))


def chosen_service(number: int, process: str, namespace: str) -> Service:
    """Return a known process by its number, or behind them another one; raises Problem.

    A namespace that is given stands for that of the known one.
    """
    if number < len(services()):
        found = services()[number]
        return replace(found, namespace=namespace) if namespace else found
    if not process:
        raise Problem("No process is named. Give its id, or choose one of the catalogue.")
    return Service(process, process, namespace)


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


def record(connection: Connection, service: Service, sleep: Sleep) -> dict[str, Any]:
    """Return what the catalogue of APEx says of a process beside its definition, or nothing."""
    address = service.record
    if not address and "/openeo_udp/" in service.namespace:
        address = service.namespace.replace("/openeo_udp/", "/records/")
    if not address:
        return {}
    try:
        found = repeat(lambda: connection.get(address).json(), sleep)
    except Problem:
        return {}
    properties = found.get("properties") if isinstance(found, dict) else None
    return properties if isinstance(properties, dict) else {}


def parameters_of(description: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the parameters of a process."""
    return [one for one in description.get("parameters") or () if one.get("name")]


def is_needed(parameter: Mapping[str, Any]) -> bool:
    """Whether a parameter has to be given."""
    return not parameter.get("optional") and "default" not in parameter


def place_and_time(
    parameter: Mapping[str, Any],
    area: Area,
    outlines: Mapping[str, Any] | None,
    days: Sequence[str],
) -> Any:
    """Return what tells a process where or when, None for a parameter that asks neither."""
    name, allowed = parameter["name"], kinds(parameter.get("schema"))
    takes_outlines = name in OUTLINES or "geojson" in allowed or _is_of_geometries(parameter)
    if outlines is not None and takes_outlines:
        return dict(outlines)
    if name == "spatial_extent" or "bounding-box" in allowed:
        return dict(area)
    if takes_outlines:
        return rectangle(area)
    if name == "temporal_extent" or "temporal-interval" in allowed:
        return list(days)
    if name in STARTS or name in ENDS:
        return days[0] if name in STARTS else days[1]
    return None


def _is_of_geometries(parameter: Mapping[str, Any]) -> bool:
    """Whether a vector data cube is allowed, as which back-ends take GeoJSON."""
    return any(
        dimension.get("type") == "geometry"
        for one in schemas_of(parameter.get("schema"))
        for dimension in one.get("dimensions") or ()
    )


def arguments(
    description: Mapping[str, Any],
    given: Mapping[str, Any],
    area: Area,
    outlines: Mapping[str, Any] | None,
    days: Sequence[str],
) -> dict[str, Any]:
    """Return the arguments of a process: those given, and where and when by what it asks for.

    `outlines` are GeoJSON in degrees, `days` the first and the last. Raises Problem for what is
    needed and missing, for what is not known, and for what is not of the right type.
    """
    found, parameters = dict(given), parameters_of(description)
    for one in parameters:
        if one["name"] in given:
            require_fitting(one, given[one["name"]])
            continue
        value = place_and_time(one, area, outlines, days)
        if value is not None:
            found[one["name"]] = value
    names = [one["name"] for one in parameters]
    unknown = sorted(set(given) - set(names)) if names else []
    missing = [one["name"] for one in parameters if is_needed(one) and one["name"] not in found]
    if unknown or missing:
        raise Problem(
            "The process takes the arguments {names}; {wrong} is missing or unknown. Change "
            "the arguments.",
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
    returns = kinds((description.get("returns") or {}).get("schema"))
    if "boolean" not in returns:  # which is what a process that saves its result gives
        result = graph.add("save_result", data=result, format=service.format, options={})
    return graph.finish(result)


def rectangle(area: Area) -> dict[str, Any]:
    """Return an area as GeoJSON."""
    west, south, east, north = (area[one] for one in ("west", "south", "east", "north"))
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def published(nodes: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a graph of PhenoFuse as a process of where and when, and its parameters.

    Saving the result is left to who runs it. Raises Problem for a graph that loads nothing.
    """
    graph = json.loads(json.dumps(nodes))
    loads = [one for one in graph.values() if set(EXTENTS) <= set(one["arguments"])]
    if not loads:
        raise Problem(
            "The file has no process graph that loads a collection. Export one with an algorithm "
            "on openEO (Run: not at all)."
        )
    for one in loads:
        for name in EXTENTS:
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
