"""Measurements: how right (``make score``) and how fast (``make bench``)."""
