"""Figures of an office and a period, one figure opened, tables of the level above."""
