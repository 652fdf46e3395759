"""The door of time: what is done by the clock or in the background, not because someone asked for a page."""
