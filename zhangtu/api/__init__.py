"""The door for other systems: JSON over HTTP, through the same gate and the same dispatch as the desk."""
