"""Makes this door known to Django."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The door ``desk``."""

    name = "zhangtu.desk"
    label = "desk"
