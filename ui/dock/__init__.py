"""The time-series dock: series of places beside the map, and what methods make of them."""
