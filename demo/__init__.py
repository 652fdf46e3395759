"""Workbooks as the offices of the published reports could have kept them; every person in them is invented."""
