"""Ready-made models: the files in `resources/models/` as algorithms of PhenoFuse."""
