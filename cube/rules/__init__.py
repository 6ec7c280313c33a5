"""Rules of schemes: what must, may and must not happen on a parcel, and whether it did."""
