"""The officers' pages: powers to be approved, and the trail of access to be read."""
