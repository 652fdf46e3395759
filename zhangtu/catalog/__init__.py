"""Reads the office's YAML with its marks, gives it types, and tells every fault in the clerk's language."""
