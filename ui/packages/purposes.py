"""What PhenoFuse does with each optional package."""

from __future__ import annotations

from ...algorithms.text import translated_later

PURPOSES = {
    "matplotlib": translated_later("The time-series dock, and plots"),
    "scipy": translated_later("Fusion, mowing, the sample scene, and some statistics of parcels"),
    "openeo": translated_later("Methods, parcels and services on openEO back-ends"),
    "scikit-learn": translated_later("Learned fusion"),
    "spyndex": translated_later("The catalogue of Awesome Spectral Indices"),
    "psycopg2": translated_later("Parcel series in PostGIS"),
    "rasterio": translated_later(
        "Reads and writes rasters in place of GDAL's own bindings, where it runs on the same GDAL"
    ),
    "gpy": translated_later("A second opinion on the hyper-parameters of fusion"),
    "tomli": translated_later("Reads files of rules; a part of Python from 3.11 on"),
}
"""A phrase for each of `cube.packages.optional.OPTIONAL`, by its name in small letters."""
