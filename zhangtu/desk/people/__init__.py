"""Offices, posts and people."""
