"""The algorithms that prepare several sensors and fuse them."""
