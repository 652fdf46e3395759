"""A house under clients and misfortune: what was acknowledged is there, once; what was not is told in a sentence."""
