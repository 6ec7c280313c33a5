"""Parcels: from polygons and stacks to the statistics of each parcel at each time."""
