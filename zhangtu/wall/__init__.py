"""The wall in the database: which role works with it, and who asks, so that it refuses what no program asked about."""
