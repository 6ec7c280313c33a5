"""The science: one file a family of methods, on numpy and scipy alone."""
