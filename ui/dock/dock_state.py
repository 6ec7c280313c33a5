"""What a dock is like, as a state to be kept, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject

from .state import places_from, places_to

if TYPE_CHECKING:
    from .dock import SeriesDock

CHECKED = ("folded", "second_axis", "peers", "observations", "images")
"""The actions whose state is kept."""


def shown_in(dock: SeriesDock) -> dict[str, Any]:
    """Return what the project remembers: what is shown, and how."""
    layer = dock.data.parcels.currentLayer()
    return {
        **look_of(dock),
        "main": dock.data.main_id,
        "others": dock.data.other_ids,
        "parcels": layer.id() if layer else "",
        "parcel_id": dock.data.id_field(),
        "places": places_to(dock.model.places),
    }


def look_of(dock: SeriesDock) -> dict[str, Any]:
    """Return what the next dock begins with: how things are shown."""
    return {
        "methods": {role: panel.state() for role, panel in dock.panels.items()},
        "checked": {name: getattr(dock.bar, name).isChecked() for name in CHECKED},
        "follow": dock.data.follow.isChecked(),
        "splitter": dock.splitter.sizes(),
    }


def restore(dock: SeriesDock, kept: dict[str, Any]) -> None:
    """Take up a state; parts that are missing, or are not as they must be, are passed over."""
    checked = _dict(kept.get("checked"))
    for name in CHECKED:
        if name in checked:
            getattr(dock.bar, name).setChecked(bool(checked[name]))
    dock.data.follow.setChecked(bool(kept.get("follow", True)))
    sizes = kept.get("splitter")
    if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(s, int) for s in sizes):
        dock.splitter.setSizes(sizes)
    parcels = QgsProject.instance().mapLayer(str(kept.get("parcels", "")))
    if parcels is not None:
        dock.data.parcels.setLayer(parcels)
        dock.data.parcel_id.setField(str(kept.get("parcel_id", "")))
    others = kept.get("others")
    if kept.get("main"):
        dock.data.choose(str(kept["main"]), others if isinstance(others, list) else ())
    methods = _dict(kept.get("methods"))
    for role, panel in dock.panels.items():
        if role in methods:
            panel.restore(_dict(methods[role]))
    places = places_from(kept.get("places"))
    if places:
        dock.model.show_places(places)


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}
