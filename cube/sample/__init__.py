"""The sample scene: a simulated farm landscape with its truth, to try everything on."""
