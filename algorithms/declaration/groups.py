"""The groups that algorithms are listed in: the id and the title of each."""

from __future__ import annotations

Group = tuple[str, str]
"""Id and title of a group of algorithms."""

STACKS: Group = ("stacks", "Stacks")
PARCELS: Group = ("parcels", "Parcels")
OPENEO: Group = ("openeo", "On openEO")
MODELS: Group = ("models", "Ready-made models")
SMOOTHING: Group = ("smoothing", "Smoothing and gap filling")
FUSION: Group = ("fusion", "Fusion of several variables")
PHENOLOGY: Group = ("phenology", "Seasons and phenology")
EVENTS: Group = ("events", "Events and markers")
