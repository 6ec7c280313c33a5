"""Algorithms on gaps: whether to fuse, and how well gaps are filled."""
