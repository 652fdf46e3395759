"""Who came in, from where, and what was administered, read aloud or taken out; only ever added to."""
