"""The classes of the parcels of a table, such as their crops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...cube.problem import Problem
from .metrics import id_text
from .results import ParcelTable


def parcel_classes(table: ParcelTable, field: str) -> NDArray[np.str_]:
    """Return the class of each parcel as text, in the order of `Rows.parcels`, "" for none.

    Rows without a class have that of the other rows. Raises Cancelled, and Problem where a parcel
    has two classes.
    """
    place = table.fields.lookupField(field)
    found = [""] * len(table.rows.parcels)
    for number, feature in table.features([place]):
        parcel = table.rows.parcel[number]
        label = id_text(feature[place])
        if label and found[parcel] not in ("", label):
            raise Problem(
                "Parcel {parcel} has two classes in the field {field}, {one} and {other}. Choose a "
                "field that is the same in all rows of a parcel, or leave the classes out.",
                parcel=table.rows.parcels[parcel],
                field=field,
                one=found[parcel],
                other=label,
            )
        found[parcel] = label or found[parcel]
    return np.array(found, np.str_)
