"""Rules of schemes on parcels: the traffic light and its evidence sheets."""
