"""One record: its page, its steps, its corrections, its files."""
