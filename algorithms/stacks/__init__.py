"""Algorithms that make stacks."""
