"""Formulas over bands, such as (N - R) / (N + R), read without running anything.

A text is parsed to Python's syntax tree, of which only numbers, names, arithmetic and a few
functions are taken; anything else is an error that says where in the text it stands. Values are
float64 arrays of any one shape.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]

LONGEST = 2000
"""Characters of a formula; a longer one is an error."""

LARGEST = 1e300
"""Numbers from this on are an error."""

AT_ONCE = 16_384
"""Values computed at once: what lies between two operations stays in the cache."""

DEEPEST = 100
"""Levels of operations within operations; more are an error."""


def hue(red: Values, green: Values, blue: Values) -> Values:
    """Return the hue (degrees, 0 to 360) of three bands seen as red, green and blue; NaN of grey.

    As in the HSV model (Smith 1978, Color gamut transform pairs. SIGGRAPH 12, 12-19).
    """
    most = np.maximum(np.maximum(red, green), blue)
    spread = most - np.minimum(np.minimum(red, green), blue)
    sector = np.where(
        most == red,
        (green - blue) / spread,
        np.where(most == green, 2 + (blue - red) / spread, 4 + (red - green) / spread),
    )
    return np.where(spread > 0, 60 * sector % 360, np.nan)


FUNCTIONS: dict[str, tuple[Callable[..., Values], int, int]] = {
    "sqrt": (np.sqrt, 1, 1),
    "abs": (np.abs, 1, 1),
    "exp": (np.exp, 1, 1),
    "log": (np.log, 1, 1),
    "log10": (np.log10, 1, 1),
    "arctan": (np.arctan, 1, 1),
    "arccos": (np.arccos, 1, 1),
    "min": (lambda *values: _fold(np.minimum, values), 2, 9),
    "max": (lambda *values: _fold(np.maximum, values), 2, 9),
    "hue": (hue, 3, 3),
}
"""Each function with the fewest and the most values it takes."""

OPERATIONS: dict[type, Callable[[Values, Values], Values]] = {
    ast.Add: np.add,
    ast.Sub: np.subtract,
    ast.Mult: np.multiply,
    ast.Div: np.divide,
    ast.Pow: np.power,
}


class FormulaError(ValueError):
    """A text that is no formula: what is wrong, and where."""

    def __init__(self, what: str, place: int, part: str) -> None:
        super().__init__(f"{what} at character {place}: {part}")
        self.what = what
        """What is wrong, in a few words."""
        self.place = place
        """The character where it stands, from 1."""
        self.part = part
        """The part of the text that begins there."""


class Formula:
    """A formula that is known to be one."""

    def __init__(self, text: str) -> None:
        """Parse a text; raises FormulaError."""
        self.text = text = text.replace("\n", " ")
        if len(text) > LONGEST:
            raise FormulaError(f"more than {LONGEST} characters", LONGEST + 1, text[LONGEST:][:20])
        if not text.strip():
            raise FormulaError("nothing", 1, "")
        # Leading blanks would be an indent to Python.
        self._skipped = len(text) - len(text.lstrip())
        try:
            self._tree = ast.parse(text.strip(), mode="eval").body
            self.names = frozenset(self._checked(self._tree))
        except SyntaxError as error:
            place = min(max(error.offset or 1, 1) + self._skipped, len(text))
            raise FormulaError("this is no arithmetic", place, text[place - 1 :][:20]) from error
        except (RecursionError, MemoryError, ValueError) as error:
            if isinstance(error, FormulaError):
                raise
            raise FormulaError("this cannot be read", 1, text[:20]) from error

    names: frozenset[str]
    """The names of the values it is computed of."""

    def __call__(
        self, values: Mapping[str, Values | float], *, positive_divisors: bool = False
    ) -> Values:
        """Compute it of values of each name, in float64; NaN where the result is not finite.

        With `positive_divisors` it is NaN too where anything is divided by 0 or less, as the
        bands of noise and shadow that nearly cancel out in a sum.
        """
        given = np.broadcast_arrays(*(values[name] for name in sorted(self.names)))
        shape = given[0].shape if given else ()
        flat = [one.reshape(-1) for one in given]
        result = np.empty(math.prod(shape))
        with np.errstate(all="ignore"):
            for first in range(0, result.size, AT_ONCE):
                part = slice(first, first + AT_ONCE)
                known = {
                    name: one[part].astype(np.float64)
                    for name, one in zip(sorted(self.names), flat)
                }
                result[part] = self._value(self._tree, known, positive_divisors)
            result[~np.isfinite(result)] = np.nan
        return result.reshape(shape)

    def _checked(self, node: ast.expr, depth: int = 0) -> set[str]:
        """Return the names below a node; raises FormulaError for what is not allowed."""
        if depth > DEEPEST:
            self._refuse("too many brackets within brackets", node)
        if isinstance(node, ast.Name):
            return {node.id}
        if isinstance(node, ast.Constant):
            number: Any = node.value
            if type(number) not in (int, float) or not abs(number) < LARGEST:
                self._refuse("not a number that can be used", node)
            return set()
        if isinstance(node, ast.BinOp):
            if type(node.op) not in OPERATIONS:
                what = "a power is written **" if isinstance(node.op, ast.BitXor) else "not allowed"
                self._refuse(what, node)
            return self._checked(node.left, depth + 1) | self._checked(node.right, depth + 1)
        if isinstance(node, ast.UnaryOp):
            if not isinstance(node.op, (ast.USub, ast.UAdd)):
                self._refuse("not allowed", node)
            return self._checked(node.operand, depth + 1)
        if not isinstance(node, ast.Call):
            self._refuse("not allowed", node)
        if not isinstance(node.func, ast.Name) or node.func.id not in FUNCTIONS:
            self._refuse(f"not one of the functions {', '.join(FUNCTIONS)}", node)
        _, fewest, most = FUNCTIONS[node.func.id]
        if node.keywords or not fewest <= len(node.args) <= most:
            takes = f"{fewest}" if fewest == most else f"{fewest} to {most}"
            self._refuse(f"{node.func.id} takes {takes} values", node)
        return set().union(*(self._checked(one, depth + 1) for one in node.args))

    def _refuse(self, what: str, node: ast.expr) -> NoReturn:
        part = ast.get_source_segment(self.text.strip(), node) or ""
        # Columns count bytes, and a name may have letters of several.
        column = len(self.text.strip().encode()[: node.col_offset].decode())
        raise FormulaError(what, column + self._skipped + 1, part[:20])

    def _value(self, node: Any, values: Mapping[str, Values], positive_divisors: bool) -> Values:
        """Compute a node that `_checked` has let pass."""

        def of(part: Any) -> Values:
            return self._value(part, values, positive_divisors)

        kind = type(node)
        if kind is ast.Name:
            return values[node.id]
        if kind is ast.Constant:
            return np.asarray(node.value, np.float64)
        if kind is ast.UnaryOp:
            return -of(node.operand) if isinstance(node.op, ast.USub) else of(node.operand)
        if kind is ast.Call:
            return FUNCTIONS[node.func.id][0](*(of(one) for one in node.args))
        left, right = of(node.left), of(node.right)
        if positive_divisors and isinstance(node.op, ast.Div):
            right = np.where(right > 0, right, np.nan)
        return OPERATIONS[type(node.op)](left, right)


def _fold(function: Callable[[Values, Values], Values], values: tuple[Values, ...]) -> Values:
    result = values[0]
    for one in values[1:]:
        result = function(result, one)
    return result
