"""Stacks on disk and labelled arrays: times, grids, masks, blocks and writing. Knows no QGIS."""
