"""Algorithms of phenology that are no methods on one series alone."""
