"""Who did what, when, on which article, and what changed; only ever added to."""
