"""The year's page: occasions, reports due, reminders."""
