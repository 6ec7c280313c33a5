"""The tools that prepare stacks: cloud masks, spectral indices, biophysical variables."""
