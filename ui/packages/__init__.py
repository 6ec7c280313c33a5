"""The settings page of packages: what is there, what is missing, and how to get it."""
