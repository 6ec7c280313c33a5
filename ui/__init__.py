"""Docks, dialogs, plots and the menu."""
