"""Amendments to the shipped catalogue: proposed by one person, accepted by another, read by every process."""
