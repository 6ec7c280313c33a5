"""The modules of `series/` as one text without imports of each other, to be sent as a UDF.

Every module becomes the body of a function, whose names stay its own, and each relative import
takes its names from the modules before it. Comments and docstrings stay at home.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

SERIES = Path(__file__).parent.parent / "series"
FRAME = Path(__file__).with_name("udf_frame.py")

HEAD = """\
from __future__ import annotations
import json, sys, types
import xarray
# dataclasses look up the module of their class, which a UDF is not.
sys.modules.setdefault(__name__, types.ModuleType(__name__))
"""


def udf_source(functions: Sequence[str], plan: str) -> str:
    """Return the source of a UDF that runs `plan` (JSON, see `udf_frame`).

    `functions` are all that the plan names, as "module.name" in `series/`. Raises ValueError for a
    module that cannot be sent.
    """
    bundle = _Bundle()
    used = {name: bundle.add(name.rpartition(".")[0]) for name in functions}
    frame = _as_function("frame", ast.parse(FRAME.read_text(encoding="utf-8")), bundle)
    places = [f"    {name!r}: {one}.{name.rpartition('.')[2]}," for name, one in used.items()]
    tail = [
        f"PLAN = json.loads({plan!r})",
        "FUNCTIONS = {",
        *places,
        "}",
        "def apply_metadata(metadata, context: dict):",
        "    return frame.rename(metadata, PLAN)",
        "def apply_datacube(cube, context):",
        "    return frame.run(cube, PLAN, FUNCTIONS)",
        "# Back-ends know a UDF by these, as types and not as texts.",
        "apply_datacube.__annotations__ = {",
        "    'cube': xarray.DataArray, 'context': dict, 'return': xarray.DataArray",
        "}",
    ]
    return "\n".join([HEAD, *bundle.texts, frame, *tail, ""])


def plan_of(source: str) -> str | None:
    """Return the plan inside a UDF that `udf_source` has made, None of any other text."""
    try:
        statements = ast.parse(source).body
    except SyntaxError:
        return None
    for one in statements:
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "PLAN":
            return ast.literal_eval(one.value.args[0]) if isinstance(one.value, ast.Call) else None
    return None


def plan_in(graph: object) -> str | None:
    """Return the plan of the first UDF of ours in a process graph, None where there is none."""
    if isinstance(graph, dict):
        found = plan_of(graph["udf"]) if isinstance(graph.get("udf"), str) else None
        return found or next(filter(None, map(plan_in, graph.values())), None)
    if isinstance(graph, list):
        return next(filter(None, map(plan_in, graph)), None)
    return None


class _Bundle:
    """Modules as functions, each behind those that it imports."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._names: dict[str, str] = {}

    def add(self, module: str) -> str:
        """Add a module, "part.module" within `series/`, if it is new; return its name here."""
        if module not in self._names:
            self._names[module] = f"series_{module.replace('.', '_')}"
            tree = ast.parse(_path(module).read_text(encoding="utf-8"))
            self.texts.append(_as_function(self._names[module], tree, self, module))
        return self._names[module]


def _path(module: str) -> Path:
    path = SERIES.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def _as_function(name: str, tree: ast.Module, bundle: _Bundle, module: str = "") -> str:
    """Return a module as a function and its call, whose result has the module's names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Global) or (isinstance(node, ast.Name) and node.id == "__file__"):
            raise ValueError(f"{module} has a global state or reads files, and cannot be sent.")
    tree = ast.fix_missing_locations(_Sent(bundle, module).visit(tree))
    body = "\n".join(f"    {line}" for line in ast.unparse(tree).splitlines())
    return (
        f"def load_{name}():\n{body}\n"
        f"    return types.SimpleNamespace(**locals())\n{name} = load_{name}()\n"
    )


class _Sent(ast.NodeTransformer):
    """Takes relative imports from the bundle, and leaves out what only readers need."""

    def __init__(self, bundle: _Bundle, module: str) -> None:
        self.bundle, self.module = bundle, module

    def visit_ImportFrom(self, node: ast.ImportFrom) -> object:
        if node.module == "__future__":
            return None
        return list(self._assignments(node)) if node.level else node

    def _assignments(self, node: ast.ImportFrom) -> Iterator[ast.stmt]:
        package = self.module.split(".")
        if _path(self.module).name != "__init__.py":
            package = package[:-1]
        package = package[: len(package) + 1 - node.level]
        base = ".".join([*package, *(node.module.split(".") if node.module else [])])
        for alias in node.names:
            inner = f"{base}.{alias.name}" if base else alias.name
            if _path(inner).exists():
                value = self.bundle.add(inner)
            else:
                value = f"{self.bundle.add(base)}.{alias.name}"
            yield from ast.parse(f"{alias.asname or alias.name} = {value}").body

    def visit_If(self, node: ast.If) -> object:
        if ast.unparse(node.test).endswith("TYPE_CHECKING"):
            return None
        return self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> object:
        is_text = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        return ast.Pass() if is_text else node
