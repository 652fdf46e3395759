"""The first day: from an empty house to an office with its villages, its sections and its first administrator."""
