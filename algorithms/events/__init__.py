"""Events of parcels, and the markers that prove them."""
