"""Administrative units, offices inside them, posts and people; who may see and do what, on which day."""
