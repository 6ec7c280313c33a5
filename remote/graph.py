"""Process graphs: nodes of processes and what flows between them, as JSON for a back-end."""

from __future__ import annotations

import ast
import json
from typing import Any

from ..cube.finished_file import readable_size
from ..cube.problem import Problem

MOST_BYTES = 2 * 2**20
"""Back-ends refuse a larger request."""

OPERATORS = {ast.Add: "add", ast.Sub: "subtract", ast.Mult: "multiply", ast.Div: "divide"}


class Graph:
    """A process graph in the making."""

    def __init__(self) -> None:
        self.nodes: dict[str, dict[str, Any]] = {}

    def add(self, process: str, /, **arguments: Any) -> dict[str, str]:
        """Add a process, and return what stands for its result among other's arguments."""
        name = f"{process.replace('_', '')}{len(self.nodes) + 1}"
        self.nodes[name] = {"process_id": process, "arguments": arguments}
        return {"from_node": name}

    def finish(self, result: dict[str, str]) -> dict[str, dict[str, Any]]:
        """Return the nodes, the given one being the result."""
        self.nodes[result["from_node"]]["result"] = True
        return self.nodes

    def process(self, result: dict[str, str]) -> dict[str, Any]:
        """Return the graph as the process that another one takes for an argument."""
        return {"process_graph": self.finish(result)}


DATA = {"from_parameter": "data"}
"""What a process within another one gets."""


def udf_process(source: str) -> dict[str, Any]:
    """Return the process that runs a UDF; the back-end chooses the version of Python."""
    graph = Graph()
    return graph.process(graph.add("run_udf", data=DATA, udf=source, runtime="Python"))


def formula_process(formula: str, bands: list[str], scale: float = 1.0) -> dict[str, Any]:
    """Return the process that computes a formula of bands; it takes the array of them.

    A formula has the names of bands, numbers, + - * /, and log10(). Stored values times `scale` are
    those that it is about.
    """
    graph = Graph()

    def value(node: ast.expr) -> Any:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            stored = graph.add("array_element", data=DATA, index=bands.index(node.id))
            return stored if scale == 1 else graph.add("multiply", x=stored, y=scale)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "log10":
            return graph.add("log", x=value(node.args[0]), base=10)
        if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
            return graph.add(OPERATORS[type(node.op)], x=value(node.left), y=value(node.right))
        raise ValueError(f"{ast.unparse(node)} has no place in a formula of bands.")

    return graph.process(value(ast.parse(formula, mode="eval").body))


def names_in(formula: str) -> list[str]:
    """Return the bands of a formula, in alphabetical order."""
    names = {node.id for node in ast.walk(ast.parse(formula)) if isinstance(node, ast.Name)}
    return sorted(names - {"log10"})


def require_size(nodes: dict[str, Any]) -> None:
    """Raise Problem for a graph that is larger than back-ends take."""
    size = len(json.dumps(nodes).encode())
    if size > MOST_BYTES:
        raise Problem(
            "The request is {size} large, and back-ends take no more than {most}. Give fewer or "
            "simpler parcels.",
            size=readable_size(size),
            most=readable_size(MOST_BYTES),
        )


def as_python(nodes: dict[str, Any], url: str) -> str:
    """Return a program that runs a graph with the openeo client."""
    graph = json.dumps(nodes, indent=1)
    return (
        '"""Runs a process graph of PhenoFuse with the openeo client (pip install openeo)."""\n\n'
        "import json\n\nimport openeo\n\n"
        f"GRAPH = {_text(graph)}\n\n"
        f"connection = openeo.connect({url!r})\n"
        "connection.authenticate_oidc()\n"
        "cube = connection.datacube_from_flat_graph(json.loads(GRAPH))\n"
        'job = connection.create_job(cube, title="PhenoFuse")\n'
        "job.start_and_wait()\n"
        'job.get_results().download_files("results")\n'
    )


def _text(graph: str) -> str:
    """Return the literal of a text, on as many lines as it has."""
    lines = "\n".join(f"    {line!r}" for line in graph.splitlines(keepends=True))
    return f"(\n{lines}\n)"
