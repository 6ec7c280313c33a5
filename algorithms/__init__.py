"""Declarations of the methods, the runners that make algorithms of them, and other algorithms."""
