"""What every page stands in: who is here, signing in, the frame, the workbench."""
