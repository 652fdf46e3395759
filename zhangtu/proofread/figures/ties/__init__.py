"""One kind of relation a file; each yields what the text says, from a scene of figures."""
