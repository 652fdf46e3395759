"""Reports: the index, the draft, what can be done to it."""
