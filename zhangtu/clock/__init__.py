"""Statutory terms: a due date is a function of events, the law's edition and the calendar, and explains itself."""
