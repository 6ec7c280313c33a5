"""What the parameters of an openEO process may be, from their JSON schemas."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..cube.problem import Problem

NUMBER, INTEGER, TEXT, CHOICE, SWITCH = "number", "integer", "string", "choice", "boolean"
INTERVAL, BOX, OUTLINES, LIST, OTHER = "interval", "box", "geojson", "array", "other"

OF_TYPES = {"number": NUMBER, "integer": INTEGER, "string": TEXT, "boolean": SWITCH, "array": LIST}

PYTHON: dict[str, tuple[type, ...]] = {
    "number": (int, float),
    "integer": (int,),
    "string": (str,),
    "boolean": (bool,),
    "array": (list, tuple),
    "object": (dict,),
    "null": (type(None),),
}
"""What a type of JSON is in Python."""


def schemas_of(schema: Any) -> list[Mapping[str, Any]]:
    """Return the schemas of which a value has to fit one; empty where anything goes."""
    found: list[Mapping[str, Any]] = []
    for one in schema if isinstance(schema, list) else [schema]:
        if not isinstance(one, Mapping):
            continue
        several = one.get("anyOf") or one.get("oneOf")
        found += schemas_of(list(several)) if several else [one]
    return found


def types_of(schema: Mapping[str, Any]) -> list[str]:
    """Return the types that one schema allows; empty where any is."""
    kind = schema.get("type")
    return list(kind) if isinstance(kind, list) else [kind] if kind else []


def kinds(schema: Any) -> set[str]:
    """Return the types and subtypes that a schema allows."""
    some = schemas_of(schema)
    subtypes = {one["subtype"] for one in some if one.get("subtype")}
    return subtypes.union(*(types_of(one) for one in some))


def kind_of(schema: Any) -> tuple[str, Mapping[str, Any]]:
    """Return which kind of value is best asked for, and the schema that says more of it."""
    allowed = kinds(schema)
    for subtype, kind in (
        ("temporal-interval", INTERVAL),
        ("bounding-box", BOX),
        ("geojson", OUTLINES),
    ):
        if subtype in allowed:
            return kind, {}
    for one in schemas_of(schema):
        if one.get("enum"):
            return CHOICE, one
        for name in types_of(one):
            if name in OF_TYPES:
                return OF_TYPES[name], one
    return OTHER, {}


def require_fitting(parameter: Mapping[str, Any], value: Any) -> None:
    """Raise Problem, with the parameter's name, for a value that fits none of its schemas."""
    some = schemas_of(parameter.get("schema"))
    if not some or (value is None and parameter.get("optional")):
        return
    reasons = [_misfit(one, value) for one in some]
    if all(reasons):
        raise Problem(
            "The argument {name} is {value}, which the process does not take; it takes {wanted}. "
            "Change it.",
            name=parameter["name"],
            value=json.dumps(value)[:200],
            wanted=" | ".join(dict.fromkeys(reasons)),
        )


def _misfit(schema: Mapping[str, Any], value: Any) -> str:
    """Return what a value should be and is not, in the words of JSON; empty where it fits."""
    types = types_of(schema)
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if types and not any(
        isinstance(value, PYTHON[one]) and not (isinstance(value, bool) and one != "boolean")
        for one in types
        if one in PYTHON
    ):
        whole = is_number and "integer" in types and float(value).is_integer()
        if not whole and set(types) <= set(PYTHON):
            return " | ".join(types)
    if schema.get("enum") and value not in schema["enum"]:
        return " | ".join(json.dumps(one) for one in schema["enum"])
    least, most = schema.get("minimum"), schema.get("maximum")
    if is_number and least is not None and value < least:
        return f">= {least:g}"
    if is_number and most is not None and value > most:
        return f"<= {most:g}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        inner = [_misfit_of_any(schema.get("items"), one) for one in value]
        return next((f"array of {one}" for one in inner if one), "")
    return ""


def _misfit_of_any(schema: Any, value: Any) -> str:
    some = [_misfit(one, value) for one in schemas_of(schema)]
    return "" if not all(some) else " | ".join(dict.fromkeys(some))
