"""Symmetric positive definite systems of few diagonals, of many series at once.

A matrix is the list of its diagonals, the main one first, each (n, P) for P series: row j of the
diagonal k is the element (j + k, j), and the last k rows of it are not used. From the factors L and
D of A = L D L' the elements of the inverse on the same diagonals follow backwards (Takahashi et al.
1973; Hutchinson and de Hoog 1985, Numerische Mathematik 47, 99-106). Sums go row by row, so that a
series gets the same result whatever is beside it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .matern import Array


def factor(diagonals: Sequence[Array]) -> list[Array]:
    """Factor in place; return 1 / D, and the lower diagonals of L."""
    rows = [list(one) for one in diagonals]
    size, width = len(rows[0]), len(rows)
    work = np.empty_like(rows[0][0])
    below = [np.empty_like(one) for one in diagonals[1:]]
    inverse = rows[0]
    for j in range(size):
        np.divide(1.0, inverse[j], out=inverse[j])
        for k in range(1, min(width, size - j)):
            np.multiply(rows[k][j], inverse[j], out=below[k - 1][j])
            for m in range(k, min(width, size - j)):
                target = rows[m - k][j + k]
                np.subtract(target, np.multiply(below[k - 1][j], rows[m][j], out=work), out=target)
    return [diagonals[0], *below]


def solve(factors: Sequence[Array], right: Array) -> None:
    """Solve A x = right in place, shape (n, P)."""
    row = list(right)
    inverse, *below = (list(one) for one in factors)
    size = len(row)
    work = np.empty_like(row[0])
    for j in range(size):
        for k, lower in enumerate(below, start=1):
            if k <= j:
                np.subtract(row[j], np.multiply(lower[j - k], row[j - k], out=work), out=row[j])
    for j in range(size - 1, -1, -1):
        np.multiply(row[j], inverse[j], out=row[j])
        for k, lower in enumerate(below, start=1):
            if j + k < size:
                np.subtract(row[j], np.multiply(lower[j], row[j + k], out=work), out=row[j])


def inverse_diagonals(factors: Sequence[Array]) -> list[Array]:
    """Return the diagonals of the inverse of A, as many as A has."""
    inverse, *below = factors
    size, width = len(inverse), len(factors)
    found = [np.zeros_like(inverse) for _ in factors]
    work = np.empty_like(inverse[0])
    for j in range(size - 1, -1, -1):
        reach = range(1, min(width, size - j))
        for k in reach:
            for i in reach:
                # The element (j + k, j + i), of the part that is found already.
                known = found[abs(k - i)][j + min(k, i)]
                np.multiply(below[i - 1][j], known, out=work)
                np.subtract(found[k][j], work, out=found[k][j])
        np.copyto(found[0][j], inverse[j])
        for k in reach:
            np.multiply(below[k - 1][j], found[k][j], out=work)
            np.subtract(found[0][j], work, out=found[0][j])
    return found


def dot(one: Array, other: Array) -> Array:
    """Return the sum over the rows of the products, shape (P,)."""
    total = np.zeros(one.shape[1])
    for row in one * other:
        total += row
    return total
