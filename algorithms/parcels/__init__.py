"""Algorithms on parcels."""
